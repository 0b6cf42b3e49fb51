import { answerTo, type Claim } from '../core/access/claim.js'
import type { Readers } from '../core/account/readers.js'
import type { Admitted, Role } from '../core/account/roles.js'
import type { Expectation } from '../core/claims/expectation.js'
import type { AccessKind, Affected } from '../core/plan/plan.js'
import { counted, grouped } from '../core/text/count.js'
import { visible } from '../core/text/plain.js'
import { firstFew, join, list, ours, type Prose, quote, say } from '../core/text/prose.js'
import { type ApplyOutcome, holdsOf, isDone, NOT_AWS, snapshotOf } from '../report/ending.js'
import { EXIT, foundCode } from '../report/exit.js'
import type { Mode, PolicyReport, Report, UnwatchedBucket } from '../report/report.js'

/** What the bucket holds now, and why, in a sentence. */
export function outcomeSentence(outcome: ApplyOutcome): Prose {
  const holds = holdsOf(outcome)
  switch (outcome.kind) {
    case 'unchanged':
      return holds
    case 'applied':
      return say`${holds}${keptAt(outcome.previous)}`
    case 'rolled-back':
      return say`${holds} ${outcome.cause}${keptAt(outcome.previous)}`
    case 'overtaken':
      return say`${holds} ${outcome.because}${keptAt(outcome.previous)}`
    case 'rollback-failed':
      return say`${holds} ${outcome.cause} ${outcome.rollbackCause}${keptAt(outcome.previous)}`
    default:
      return say`${holds} ${outcome.because}`
  }
}

/** What introduces the commands that undo a write by hand. */
export function byHandWords({ before }: ApplyOutcome & { readonly kind: 'rollback-failed' }): string {
  return before === 'none' ? 'To remove it by hand, because there was none before:' : 'To put it back by hand:'
}

function keptAt(previous: string | undefined): Prose {
  return previous === undefined ? ours('') : say` The previous policy is kept in ${previous}.`
}

export const ACCESS_WORDS: Readonly<Record<AccessKind, string>> = {
  read: 'read objects',
  write: 'write objects',
  delete: 'delete objects',
  list: 'list the bucket',
  'change-policy': 'change the policy',
}

/** "Admin (AROA…)", or the id alone, for a terminal. */
export function nameAndId({ id, name }: Pick<Admitted, 'id' | 'name'>): string {
  return name === undefined ? visible(id) : `${visible(name)} (${visible(id)})`
}

/** Which kinds of access somebody gains or loses; `undefined` where it is all of them. */
export function accessWords({ access }: Affected): string | undefined {
  return access?.map(kind => ACCESS_WORDS[kind]).join(', ')
}

/** That a plan is not carried out, and what to do about it. */
export function refusalSentence(refusal: Prose): Prose {
  return say`${'apply'} will refuse this plan. ${refusal} ${LET_GO}`
}

/** What lets go of statements that only the live policy has. */
export const LET_GO = say`Put them into the file, name them under ${'drop'}, or set ${'when-statements-are-dropped'} to ${'apply'}.`

const FEW_ROLES = 10

/** Who of those who lose access reads the bucket today. */
export function readersSentence(readers: Readers): Prose {
  if (readers.kind === 'not-looked-at') return say`Which roles read the bucket today is not known: ${readers.because}`
  const { roles, doubtful } = readers
  const certain =
    roles.length === 0
      ? ours('No other role can read the bucket today by policies of its own.')
      : say`By their own policies these can read the bucket today: ${rolesWords(roles)}.`
  return doubtful.length === 0 ? certain : say`${certain} Whether these can is not known: ${rolesWords(doubtful)}.`
}

function rolesWords(roles: readonly Role[]): Prose {
  const names = roles.map(({ RoleName }) => RoleName)
  return names.length > FEW_ROLES ? firstFew(names.map(quote), FEW_ROLES) : list(names)
}

/** Whether anybody was asked whom the ids on a list belong to. */
export function isListAsked(claims: readonly Claim[]): boolean {
  return answerTo('nobody-unknown-admitted', claims) !== 'not-asked'
}

/** Said with the verdict of a run whose settings want none to fail. */
export const NOT_ENFORCED = 'not enforced'

/** The whole run in a sentence; the first line of a run without a verdict is "No verdict: …". */
export function verdictSentence(report: Report): Prose {
  const { mode, verdict, policies } = report
  const count = ours(counted(policies.length, 'policy', 'policies'))
  const undone = policies.filter(isUndone)
  const isAboutEnding = undone.length > 0 && foundCode(report) === EXIT.noVerdict
  if (verdict === 'unproven') return unprovenSentence(report, count)
  if (verdict === 'unsafe' && !isAboutEnding) return unsafeSentence(report, count)
  if (undone.length > 0) return say`${ours(grouped(undone.length))} of ${count} not applied.${reasonOf(undone)}`
  const [snapshot] = policies.flatMap(({ outcome }) => snapshotOf(outcome) ?? [])
  if (snapshot !== undefined) return say`${count} reconciled in ${snapshot}, ${NOT_AWS}`
  if (policies.length === 0) return NO_POLICY
  return say`${count} ${ours(SAFE_ENDINGS[mode])}`
}

function unprovenSentence({ mode, policies }: Report, count: Prose): Prose {
  const bad = policies.filter(({ verdict }) => verdict === 'unproven').length
  if (bad > 0) return say`${ours(grouped(bad))} of ${count} could not be proved, which is not the same as safe.`
  return mode === 'drift'
    ? ours('Not every account could be asked, so whether its buckets are locked is not known.')
    : ours('Something about the pull request could not be found out, which is not the same as safe.')
}

function unsafeSentence({ mode, policies, unmanaged = [], unwatched = [], rulesChange }: Report, count: Prose): Prose {
  const bad = policies.filter(({ verdict }) => verdict === 'unsafe').length
  if (bad > 0) return say`${ours(grouped(bad))} of ${count} ${ours(mode === 'drift' ? 'drifted or unsafe' : 'unsafe')}.`
  if (unwatched.length > 0)
    return say`${ours(counted(unwatched.length, 'bucket is', 'buckets are'))} no longer watched.`
  return rulesChange?.refused === true
    ? ours('Safe only by rules that this pull request changes, which the base branch refuses.')
    : say`No policy file locks ${ours(counted(unmanaged.length, 'bucket'))} in which Connect stores.`
}

const NO_POLICY = ours('No policy is left: every bucket that was watched is retired.')

const SAFE_ENDINGS: Readonly<Record<Mode, string>> = {
  check: 'checked: each seals its bucket and lets in only those on its list. Who they are was not asked.',
  plan: 'planned: each seals its bucket, and Connect, an admin and the deployer keep access.',
  apply: 'reconciled.',
  drift: 'compared: every live policy still means what its file says.',
}

/** Whether applying a policy did not come to its end; not where nothing was to be applied, or another run does it. */
export function isUndone({ outcome }: PolicyReport): boolean {
  return outcome !== undefined && !isDone(outcome)
}

/** Why the first policy was not applied that was not merely held up by another. */
function reasonOf(undone: readonly PolicyReport[]): Prose {
  const first = undone.map(({ outcome }) => outcome).find(outcome => outcome?.kind !== 'not-tried')
  return first === undefined ? ours('') : say` ${outcomeSentence(first)}`
}

/** What a test of the repository expects, in a sentence without its end. */
export function testWords({ as, action, resource, context, expect }: Expectation): Prose {
  const where = resource === undefined ? ours('') : say` on ${resource}`
  const keys = [...(context ?? [])].map(([key, values]) => say`${key} = ${list([values].flat())}`)
  const given = keys.length === 0 ? ours('') : say` with ${join(keys, ' and ')}`
  return say`${as} is ${ours(expect)} ${action}${where}${given}`
}

const FEW = 2

/** Who can assume a role on the list, in a few words; nothing for an identity that is no role of the account. */
export function assumedByWords({ assumableBy = [] }: Pick<Admitted, 'assumableBy'>): Prose | undefined {
  if (assumableBy.length === 0) return undefined
  const who = assumableBy.map(({ words }) => words)
  return say`assumed by ${firstFew(who, FEW)}`
}

const UNWATCHED: Readonly<Record<UnwatchedBucket['how'], string>> = {
  gone: 'is gone',
  'not-read': 'was changed and not read',
  'left-out': 'is read no more, because the globs leave it out',
  'taken-out': 'no longer has its policy',
}

/** What becomes of a bucket that is taken out of sight, and what to do. */
export function unwatchedSentence({ bucket, path, how }: UnwatchedBucket): Prose {
  const why = say`${path} ${ours(UNWATCHED[how])}`
  return say`${bucket} keeps its live policy and is no longer watched: ${why}. Put it back among the policies, or name the bucket under ${'retired'} with an owner and a reason.`
}
