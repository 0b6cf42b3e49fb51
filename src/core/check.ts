import { CLAIMS, type Claim, type ClaimName, type ClaimVerdict } from './access/claim.js'
import type { AwsServices } from './access/prove.js'
import type { Admitted, RoleBook } from './account/roles.js'
import { assumableBy } from './account/trust/assumable.js'
import type { Answered, Expectation } from './claims/expectation.js'
import { answersOf, expectationsFor } from './claims/expected.js'
import { claimsOf } from './claims/index.js'
import type { AccountQuestion } from './claims/question.js'
import { agreedByAll, whateverIsFilledIn } from './claims/readings.js'
import type { Verdict } from './claims/verdict.js'
import type { AdmittedId } from './lock/ids.js'
import { isOfOneBucket, knownPart, type PolicyFile, readPolicyFile } from './policy-file.js'
import { type Worth, withoutRemedies, withProvedRemedies } from './remedy.js'
import type { Finding } from './rules/finding.js'
import { findingsOf } from './rules/runner.js'
import { present } from './text/present.js'
import { ours, type Prose } from './text/prose.js'
import { outward, sourceFromText } from './text/source.js'

/** What is known beside the file itself. */
export interface Knowledge {
  readonly awsServices: AwsServices
  /** ISO 8601 date; no request is made before it. Absent where nobody said. */
  readonly today?: string
  /** The tests of the repository. */
  readonly expect?: readonly Expectation[]
  /** The claims that are not asked here, and what is said of them instead. */
  readonly setAside?: ReadonlyMap<ClaimName, ClaimVerdict>
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
  /** What the proof took, that of the remedies and the search in trust policies included. */
  readonly steps: number
}

/** Checks the structure of a policy file and decides every claim about it, whatever its template leaves open. */
export function examine(file: PolicyFile, knowledge: Knowledge): Examination {
  const one = examineReading(file, knowledge)
  const bucket = knownPart(file)?.bucket
  const others = file.alternatives().map(({ when, file: other }) => {
    const isSame = knownPart(other)?.bucket === bucket
    return { when, ...(isSame ? examineReading(other, knowledge) : NOTHING) }
  })
  if (others.length === 0) return one
  const known = new Set(one.findings.map(({ rule }) => rule))
  const more = others
    .flatMap(({ findings }) => findings)
    .filter(({ rule, severity }) => severity === 'error' && !known.has(rule) && known.add(rule))
  return judged({ ...one, ...agreedByAll(one, others), findings: [...one.findings, ...more] }, others)
}

/** A policy that nothing was asked of, and why. */
export function unexamined(file: PolicyFile, because: Prose, { expect = [], account }: Knowledge): Examination {
  const unknown = undecided(file, expect, because)
  const admitted = admittedOf(file, account?.book)
  return { admitted, ...unknown, findings: [], verdict: verdictOf([], unknown.claims, unknown.expectations), steps: 0 }
}

/** Where ids are missing, what can be told without them: the errors and the answers that stand in any case. */
function examineReading(file: PolicyFile, knowledge: Knowledge): Examination {
  const one = examineOne(file, knowledge)
  const filled = file.fillings?.().map(({ kind, file }) => ({ kind, ...examineOne(file, knowledge) }))
  const [first, ...others] = filled ?? []
  if (filled === undefined || first === undefined) return one
  const everywhere = first.findings.filter(
    found => found.severity === 'error' && others.every(({ findings }) => findings.some(other => isSame(found, other))),
  )
  const answers = whateverIsFilledIn(one, filled, file.source.origin?.fillings?.areRoles ?? false)
  const admitted = first.kind === 'without' ? first.admitted : []
  // what fails only because an id is missing is not explained
  const setAside = new Map(answers.claims.map(({ claim, verdict }) => [claim, verdict]))
  const { findings } = examineOne(file, { ...knowledge, setAside })
  const more = everywhere.filter(found => !findings.some(other => isSame(found, other)))
  return judged({ ...one, ...answers, admitted, findings: [...findings, ...more] }, filled)
}

/** Whether two readings of a policy have the same fault at the same place. */
function isSame(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && outward(one.at).span.start === outward(other.at).span.start
}

function judged(found: Examination, others: readonly Pick<Examination, 'steps'>[]): Examination {
  const verdict = verdictOf(found.findings, found.claims, found.expectations)
  return { ...found, verdict, steps: others.reduce((sum, { steps }) => sum + steps, found.steps) }
}

function examineOne(file: PolicyFile, knowledge: Knowledge): Examination {
  const { awsServices, today, account } = knowledge
  const trust = account?.book.known.readings.steps
  const before = trust?.taken ?? 0
  const worth = worthOf(file, knowledge)
  const { admitted, claims, expectations } = worth
  const findingsIn = (file: PolicyFile, { claims }: Pick<Worth, 'claims'>) =>
    findingsOf(file, {
      allowances: { awsServices, ...present({ today }) },
      claims,
      ...(file.bucket !== undefined && account ? { account: { ...account, bucket: file.bucket } } : {}),
    })
  const found = findingsIn(file, worth)
  const asked = [file]
  const judge = (text: string) => {
    const repaired = readPolicyFile(sourceFromText(file.source.path, text))
    asked.push(repaired)
    const worth = worthOf(repaired, knowledge)
    return { ...worth, findings: () => findingsIn(repaired, worth) }
  }
  const isWritten = file.source.origin === undefined
  const findings = isWritten ? withProvedRemedies(found, file.source.text, worth, judge) : withoutRemedies(found)
  const proofs = asked.reduce((sum, each) => sum + (isOfOneBucket(each) ? each.proof().steps : 0), 0)
  const steps = proofs + (trust?.taken ?? 0) - before
  return { admitted, claims, expectations, findings, verdict: verdictOf(findings, claims, expectations), steps }
}

function worthOf(file: PolicyFile, knowledge: Knowledge): Worth {
  const admitted = admittedOf(file, knowledge.account?.book)
  const { expect = [], setAside } = knowledge
  if (!isOfOneBucket(file)) return { admitted, ...undecided(file, expect) }
  const { bucket, partition, policy, lock } = file
  const question = { ...knowledge, file, bucket, partition }
  const answers = { claims: claimsOf(question, setAside), expectations: answersOf(question, expect) }
  return { admitted, ...answers, policy, ...present({ lock }) }
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

const NOTHING = { claims: [], expectations: [], findings: [], steps: 0 }
