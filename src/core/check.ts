import type { Claim, ClaimName } from './access/claim.js'
import { CLAIMS } from './access/claim.js'
import type { Admitted, RoleBook } from './account/roles.js'
import { type AccountQuestion, claimsOf } from './claims/index.js'
import type { Verdict } from './claims/verdict.js'
import { bucketOf, findLock } from './lock/find.js'
import type { Policy } from './policy/ast.js'
import { type Reading, readPolicy } from './policy/parse.js'
import type { Finding } from './rules/finding.js'
import { findingsOf } from './rules/runner.js'
import { ours, type Prose } from './text/prose.js'
import type { SourceFile } from './text/source.js'

/** What is known beside the file itself. */
export interface Knowledge {
  readonly awsServices: boolean
  /** Absent in `check`: then nothing is said about who the ids belong to. */
  readonly account?: AccountQuestion
}

/** Everything that could be found out about one policy file. */
export interface Examination {
  readonly file: SourceFile
  /** Present where the whole file was read as a policy of one bucket. */
  readonly subject?: { readonly policy: Policy; readonly bucket: string; readonly partition: string }
  readonly admitted: readonly Admitted[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
}

/** The bucket that a file is about, before anything else is asked of it. */
export function bucketOfFile(file: SourceFile): string | undefined {
  return subjectOf(readPolicy(file))?.bucket
}

/** Checks the structure of a policy file and decides every claim about it. */
export function examine(file: SourceFile, knowledge: Knowledge): Examination {
  const reading = readPolicy(file)
  const subject = subjectOf(reading)
  const { awsServices, account } = knowledge
  const claims = subject === undefined ? noClaims : claimsOf({ ...subject, ...knowledge })
  const findings = findingsOf(reading, {
    allowances: { awsServices },
    claims,
    ...(subject && account ? { account: { ...account, bucket: subject.bucket } } : {}),
  })
  return {
    file,
    ...(subject ? { subject } : {}),
    admitted: admittedOf(subject?.policy, account?.book),
    claims,
    findings,
    verdict: verdictOf(findings, claims),
  }
}

/** An error or a failed claim is unsafe; a claim that was asked and not decided is unproven. */
export function verdictOf(findings: readonly Finding[], claims: readonly Claim[]): Verdict {
  const kinds = claims.map(({ verdict }) => verdict.kind)
  if (kinds.includes('fails') || findings.some(({ severity }) => severity === 'error')) return 'unsafe'
  return kinds.includes('unknown') ? 'unproven' : 'safe'
}

function subjectOf(reading: Reading): { policy: Policy; bucket: string; partition: string } | undefined {
  const { policy, whole } = reading
  const named = policy && bucketOf(policy)
  return whole && policy !== undefined && named !== undefined ? { policy, ...named } : undefined
}

function admittedOf(policy: Policy | undefined, book: RoleBook | undefined): readonly Admitted[] {
  const ids = (policy && findLock(policy)?.admitted) ?? []
  if (book !== undefined) return ids.map(id => book.resolve(id))
  return ids.map(({ id, kind }) => ({ id, kind: kind === 'user' ? 'user' : 'unresolved' }))
}

const noClaims: readonly Claim[] = CLAIMS.map((claim: ClaimName) => ({
  claim,
  verdict: { kind: 'unknown', because: unreadable() },
}))

function unreadable(): Prose {
  return ours('The file could not be read whole as the policy of one bucket.')
}
