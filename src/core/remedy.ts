import { answerTo, type Claim } from './access/claim.js'
import { evaluator } from './access/evaluate.js'
import type { Caller, Request } from './access/request.js'
import { OBJECT_ACTIONS } from './access/s3-actions.js'
import type { Admitted, AdmittedKind } from './account/roles.js'
import type { Answered } from './claims/expectation.js'
import { bucketOf, type Lock } from './lock/find.js'
import { readAdmittedId } from './lock/ids.js'
import { foldLookAlikes, withoutInvisible } from './lock/look-alike.js'
import type { Policy } from './policy/ast.js'
import { withoutConsequences } from './rules/consequences.js'
import type { Finding } from './rules/finding.js'
import { applyEdits, type TextEdit } from './text/edit.js'

/** What a text is worth, as far as a remedy may change it. */
export interface Worth {
  readonly admitted: readonly Admitted[]
  readonly claims: readonly Claim[]
  /** What it says to the tests of the repository, in their order. */
  readonly expectations: readonly Answered[]
  /** Absent where the text could not be read whole. */
  readonly policy?: Policy
  /** That of the policy, where it has one. */
  readonly lock?: Lock
}

/** A text as a remedy leaves it. */
export interface Repaired extends Worth {
  readonly findings: () => readonly Finding[]
}

/** Judges a text in the place of the file's, with all that is known beside it. */
export type JudgeText = (text: string) => Repaired

/** Each takes a proof of its own; a further run finds those that are left. */
const MOST_PROOFS = 10

/**
 * Leaves the findings those remedies that are proved: with the edits in the text no claim is worse than without, and
 * nobody is admitted whom the text did not name or the account knows as one of those that a lock is for. A finding that
 * goes with the remedy of another is left to that one.
 */
export function withProvedRemedies(
  findings: readonly Finding[],
  text: string,
  before: Worth,
  judge: JudgeText,
): readonly Finding[] {
  const tried = findings.filter(({ edits }) => edits !== undefined).slice(0, MOST_PROOFS)
  if (tried.length === 0) return findings
  const names = readableIn(text)
  const denied = deniedToStrangers(before)
  const repairs = new Map(
    tried.flatMap(finding => {
      const after = judge(applyEdits(text, finding.edits ?? []))
      return isProved(names, before, after, denied) ? [[finding, after.findings] as const] : []
    }),
  )
  return withoutConsequences(findings, repairs).map(finding => (repairs.has(finding) ? finding : withoutEdits(finding)))
}

function isProved(names: string, before: Worth, after: Worth, denied: readonly Request[] | undefined): boolean {
  const isNoWorse = !isWorse(before.claims, after.claims) && keepsTests(before, after)
  return isNoWorse && opensNothing(names, before, after) && staysDenied(denied, after)
}

/** The edits of all findings but those that touch an earlier one's place. */
export function compatible(findings: readonly Finding[]): readonly TextEdit[] {
  const taken: TextEdit[] = []
  for (const { edits = [] } of findings) {
    const isFree = edits.every(({ span }) =>
      taken.every(other => span.end < other.span.start || other.span.end < span.start),
    )
    if (isFree) taken.push(...edits)
  }
  return taken
}

/** The findings of a text that nobody writes by hand: an edit of it would be undone by the tool that makes it. */
export function withoutRemedies(findings: readonly Finding[]): readonly Finding[] {
  return findings.map(withoutEdits)
}

function withoutEdits({ edits: _, ...finding }: Finding): Finding {
  return finding
}

/** How much is known in favour of a policy. What was not asked before is not asked after. */
const RANK: Readonly<Record<Claim['verdict']['kind'], number>> = { fails: 0, unknown: 1, 'not-asked': 2, holds: 2 }

/** Of a text that could not be read nothing was known, and what comes to light was there before. */
export function isWorse(before: readonly Claim[], after: readonly Claim[]): boolean {
  if (before.every(({ verdict }) => verdict.kind === 'unknown')) return false
  return before.some(({ claim, verdict }) => {
    const now = after.find(other => other.claim === claim)
    return now === undefined || RANK[now.verdict.kind] < RANK[verdict.kind]
  })
}

/** A text that could not be read kept no test. */
function keepsTests({ expectations: before }: Worth, { expectations: after }: Worth): boolean {
  return before.every(({ verdict }, index) => {
    const now = after[index]
    return verdict.kind !== 'holds' || now === undefined || now.verdict.kind === 'holds'
  })
}

/** Those that a lock is for, whoever wrote it. */
const LOCKED_FOR: readonly AdmittedKind[] = ['connect', 'admin', 'deployer']

/** The text as a reader takes it, for the ids in it. */
function readableIn(text: string): string {
  return foldLookAlikes(withoutInvisible(text)).toUpperCase().replaceAll('-', '')
}

function opensNothing(names: string, before: Worth, after: Worth): boolean {
  const known = new Set(before.admitted.map(({ id }) => id))
  const isNamed = ({ id, kind }: Admitted) => known.has(id) || names.includes(id) || LOCKED_FOR.includes(kind)
  return after.admitted.every(isNamed) && !admitsMore(before, after)
}

/** Whether a value that stands for many identities comes into force: under another key or operator it let nobody in. */
function admitsMore(before: Worth, after: Worth): boolean {
  const were = patternsIn(before)
  return before.policy !== undefined && patternsIn(after).some(value => !were.includes(value))
}

function patternsIn({ lock }: Worth): readonly string[] {
  return (lock?.values ?? []).flatMap(({ value }) =>
    /[*?]/.test(value) && readAdmittedId(value) === undefined ? [value] : [],
  )
}

/** What strangers are denied today. Absent where the bucket is sealed: there the claim says it. */
function deniedToStrangers(before: Worth): readonly Request[] | undefined {
  if (isSealed(before) || before.policy === undefined) return undefined
  return strangersRequests(before.policy).filter(isDeniedBy(before.policy))
}

function staysDenied(denied: readonly Request[] | undefined, after: Worth): boolean {
  if (denied === undefined || isSealed(after)) return true
  return after.policy !== undefined && denied.every(isDeniedBy(after.policy))
}

function isSealed({ claims }: Worth): boolean {
  return answerTo('sealed', claims) === 'holds'
}

function isDeniedBy(policy: Policy): (request: Request) => boolean {
  const evaluate = evaluator(policy)
  return request => evaluate(request, {}).decision === 'denied'
}

/** What strangers of each kind could do with the bucket and its objects, over TLS and without. */
function strangersRequests(policy: Policy): readonly Request[] {
  const bucket = bucketOf(policy)
  if (bucket === undefined) return []
  const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`
  return STRANGERS.flatMap(caller =>
    ACTIONS.flatMap(action =>
      ['true', 'false'].map(tls => ({
        caller,
        action,
        resource: OBJECT_ACTIONS.includes(action) ? `${arn}/a` : arn,
        context: new Map([['aws:securetransport', [tls]]]),
      })),
    ),
  )
}

const ACTIONS = [
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  's3:ListBucket',
  's3:GetBucketPolicy',
  's3:PutBucketPolicy',
  's3:DeleteBucketPolicy',
]

const STRANGERS: readonly Caller[] = [
  {
    kind: 'role',
    userid: 'AROAZZZZZZZZZZZZZZZZZ:a',
    account: '000000000000',
    roleArn: 'arn:aws:iam::000000000000:role/a',
  },
  {
    kind: 'user',
    userid: 'AIDAZZZZZZZZZZZZZZZZZ',
    account: '000000000000',
    userArn: 'arn:aws:iam::000000000000:user/a',
  },
  { kind: 'root', userid: '000000000000', account: '000000000000' },
  { kind: 'anonymous', userid: 'anonymous' },
]
