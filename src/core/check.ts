import { CLAIMS, type Claim } from './access/claim.js'
import type { Admitted, RoleBook } from './account/roles.js'
import { assumableBy } from './account/trust/assumable.js'
import { claimsOf } from './claims/index.js'
import type { AccountQuestion } from './claims/question.js'
import type { Verdict } from './claims/verdict.js'
import type { AdmittedId } from './lock/ids.js'
import { isOfOneBucket, type PolicyFile } from './policy-file.js'
import type { Finding } from './rules/finding.js'
import { findingsOf } from './rules/runner.js'
import { ours } from './text/prose.js'

/** What is known beside the file itself. */
export interface Knowledge {
  readonly awsServices: boolean
  /** Absent in `check`: then nothing is said about who the ids belong to. */
  readonly account?: AccountQuestion
}

/** Everything that could be found out about one policy file. */
export interface Examination {
  readonly admitted: readonly Admitted[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

/** Checks the structure of a policy file and decides every claim about it. */
export function examine(file: PolicyFile, knowledge: Knowledge): Examination {
  const { awsServices, account } = knowledge
  const claims = isOfOneBucket(file)
    ? claimsOf({ file, bucket: file.bucket, partition: file.partition, ...knowledge })
    : UNREADABLE
  const findings = findingsOf(file, {
    allowances: { awsServices },
    claims,
    ...(file.bucket !== undefined && account ? { account: { ...account, bucket: file.bucket } } : {}),
  })
  return { admitted: admittedOf(file, account?.book), claims, findings, verdict: verdictOf(findings, claims) }
}

/** An error or a failed claim is unsafe; a claim that was asked and not decided is unproven. */
export function verdictOf(findings: readonly Finding[], claims: readonly Claim[]): Verdict {
  const kinds = claims.map(({ verdict }) => verdict.kind)
  if (kinds.includes('fails') || findings.some(({ severity }) => severity === 'error')) return 'unsafe'
  return kinds.includes('unknown') ? 'unproven' : 'safe'
}

function admittedOf(file: PolicyFile, book: RoleBook | undefined): readonly Admitted[] {
  const ids = isOfOneBucket(file) ? (file.lock?.admitted ?? []) : []
  if (book !== undefined) return ids.map(id => resolved(id, book))
  return ids.map(({ id, kind }) => ({ id, kind: kind === 'user' ? 'user' : 'unresolved' }))
}

function resolved(id: AdmittedId, book: RoleBook): Admitted {
  const role = id.kind === 'role' ? book.roleById(id.id) : undefined
  const admitted = book.resolve(id)
  return role === undefined ? admitted : { ...admitted, assumableBy: assumableBy(role, book.known) }
}

const UNREADABLE: readonly Claim[] = CLAIMS.map(claim => ({
  claim,
  verdict: { kind: 'unknown', because: ours('The file could not be read whole as the policy of one bucket.') },
}))
