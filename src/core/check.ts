import { CLAIMS, type Claim, type ClaimVerdict } from './access/claim.js'
import type { AwsServices } from './access/prove.js'
import type { Admitted, RoleBook } from './account/roles.js'
import { assumableBy } from './account/trust/assumable.js'
import type { Answered, Expectation } from './claims/expectation.js'
import { answersOf, expectationsFor } from './claims/expected.js'
import { claimsOf } from './claims/index.js'
import type { AccountQuestion } from './claims/question.js'
import type { Verdict } from './claims/verdict.js'
import type { AdmittedId } from './lock/ids.js'
import { isOfOneBucket, type PolicyFile, readPolicyFile } from './policy-file.js'
import { type Worth, withoutRemedies, withProvedRemedies } from './remedy.js'
import type { Finding } from './rules/finding.js'
import { findingsOf } from './rules/runner.js'
import { ours, type Prose, say } from './text/prose.js'
import { sourceFromText } from './text/source.js'

/** What is known beside the file itself. */
export interface Knowledge {
  readonly awsServices: AwsServices
  /** The tests of the repository. */
  readonly expect?: readonly Expectation[]
  /** Absent in `check`: then nothing is said about who the ids belong to. */
  readonly account?: AccountQuestion
}

/** Everything that could be found out about one policy file. */
export interface Examination {
  readonly admitted: readonly Admitted[]
  readonly claims: readonly Claim[]
  /** What the policy says to the tests that are asked of it. */
  readonly expectations: readonly Answered[]
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  /** What the proof took, that of the remedies included. */
  readonly steps: number
}

/** Checks the structure of a policy file and decides every claim about it. */
export function examine(file: PolicyFile, knowledge: Knowledge): Examination {
  const one = examineOne(file, knowledge)
  const others = (file.source.origin?.alternatives ?? []).map(({ when, file: source }): Tried => {
    const other = readPolicyFile(source)
    const isSame = other.bucket === file.bucket
    return { when, examined: isSame ? examineOne(other, knowledge) : NOTHING }
  })
  if (others.length === 0) return one
  const all = acrossReadings(one, others)
  const steps = others.reduce((sum, { examined }) => sum + examined.steps, one.steps)
  return { ...one, ...all, verdict: verdictOf(all.findings, all.claims, all.expectations), steps }
}

/** A policy that nothing was asked of, and why. */
export function unexamined(file: PolicyFile, because: Prose, { expect = [], account }: Knowledge): Examination {
  const unknown = undecided(file, expect, because)
  const admitted = admittedOf(file, account?.book)
  return { admitted, ...unknown, findings: [], verdict: verdictOf([], unknown.claims, unknown.expectations), steps: 0 }
}

function examineOne(file: PolicyFile, knowledge: Knowledge): Examination {
  const { awsServices, account } = knowledge
  const worth = worthOf(file, knowledge)
  const { admitted, claims, expectations } = worth
  const found = findingsOf(file, {
    allowances: { awsServices },
    claims,
    ...(file.bucket !== undefined && account ? { account: { ...account, bucket: file.bucket } } : {}),
  })
  const judged = [file]
  const judge = (text: string) => {
    const repaired = readPolicyFile(sourceFromText(file.source.path, text))
    judged.push(repaired)
    return worthOf(repaired, knowledge)
  }
  const isWritten = file.source.origin === undefined
  const findings = isWritten ? withProvedRemedies(found, file.source.text, worth, judge) : withoutRemedies(found)
  const steps = judged.reduce((sum, each) => sum + (isOfOneBucket(each) ? each.proof().steps : 0), 0)
  return { admitted, claims, expectations, findings, verdict: verdictOf(findings, claims, expectations), steps }
}

function worthOf(file: PolicyFile, knowledge: Knowledge): Worth {
  const admitted = admittedOf(file, knowledge.account?.book)
  const { expect = [] } = knowledge
  if (!isOfOneBucket(file)) return { admitted, ...undecided(file, expect) }
  const { bucket, partition, policy } = file
  const question = { ...knowledge, file, bucket, partition }
  return { admitted, claims: claimsOf(question), expectations: answersOf(question, expect), policy }
}

/** An error, a failed claim or test is unsafe; what was asked and not decided is unproven. */
export function verdictOf(
  findings: readonly Finding[],
  claims: readonly Claim[],
  expectations: readonly Answered[] = [],
): Verdict {
  const kinds = [...claims, ...expectations].map(({ verdict }) => verdict.kind)
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

const UNREADABLE = ours('The file could not be read whole as the policy of one bucket.')
const TOO_LARGE = ours('The policy is larger than S3 takes, so nothing was proved of it.')

/** What another tool says of its policy is the reason, where it says something. */
function undecided(
  { source: { origin }, bucket = origin?.bucket, tooLarge }: PolicyFile,
  expect: readonly Expectation[],
  why?: Prose,
): Pick<Examination, 'claims' | 'expectations'> {
  const told = origin?.problems.find(({ kind }) => kind !== 'assumed')
  const because = why ?? told?.message ?? (tooLarge ? TOO_LARGE : UNREADABLE)
  const verdict: ClaimVerdict = { kind: 'unknown', because }
  const asked = bucket === undefined ? expect : expectationsFor(bucket, expect)
  return {
    claims: CLAIMS.map(claim => ({ claim, verdict })),
    expectations: asked.map(expectation => ({ expectation, verdict })),
  }
}

type Examined = Pick<Examination, 'claims' | 'expectations' | 'findings' | 'steps'>

const NOTHING: Examined = { claims: [], expectations: [], findings: [], steps: 0 }

/** What was found out about one way to read a template. */
interface Tried {
  readonly when: Prose
  readonly examined: Examined
}

/** A claim is proved where all readings agree; the errors of every reading are told. */
function acrossReadings(main: Examined, others: readonly Tried[]) {
  const claims = main.claims.map(claim => agreed(claim, others, ({ claims }) => claims.find(isSameClaim(claim))))
  const expectations = main.expectations.map(answered =>
    agreed(answered, others, ({ expectations }) => expectations.find(isSameTest(answered))),
  )
  const known = new Set(main.findings.map(({ rule }) => rule))
  const more = others
    .flatMap(({ examined }) => examined.findings)
    .filter(({ rule, severity }) => severity === 'error' && !known.has(rule) && known.add(rule))
  return { claims, expectations, findings: [...main.findings, ...more] }
}

const isSameClaim =
  ({ claim }: Claim) =>
  (other: Claim) =>
    other.claim === claim

const isSameTest =
  ({ expectation }: Answered) =>
  (other: Answered) =>
    other.expectation === expectation

/** What was asked, with the answer of all readings; unknown where one has another. */
function agreed<T extends { readonly verdict: ClaimVerdict }>(
  one: T,
  others: readonly Tried[],
  same: (examined: Examined) => T | undefined,
): T {
  const other = others.find(({ examined }) => same(examined)?.verdict.kind !== one.verdict.kind)
  if (other === undefined) return one
  return { ...one, verdict: { kind: 'unknown', because: say`The answer is another one ${other.when}.` } }
}
