import type { Verdict } from '../../core/claims/verdict.js'
import type { ArnOfRole } from '../../core/policy/spelling.js'
import type { PolicyFile } from '../../core/policy-file.js'
import { adviceOf, PortError, sentenceOf } from '../../core/text/errors.js'
import { present } from '../../core/text/present.js'
import { join, ours, type Prose, say } from '../../core/text/prose.js'
import { type ApplyOutcome, type ReasonFor, refused } from '../../report/ending.js'
import type { Access, AccessProbe, BucketPolicies, Clock, PreviousPolicies, Progress } from '../ports.js'
import { type StandingPolicy, standingPolicies } from '../standing-policy.js'
import { differencesBetween, overtaken } from './overtaken.js'
import { confirm } from './probe.js'
import {
  type Bucket,
  isSame,
  readOrError,
  readUntilStable,
  type Shown,
  type StableRead,
  shownBy,
} from './read-until-stable.js'
import { restoreCommands } from './restore-commands.js'
import { type StepWords, stepWords } from './told.js'
import type { WayBack } from './way-back.js'
import { tryWrite, type Written } from './write-with-retry.js'

/** One bucket's policy, what is to stand there instead, and the ways to it. */
export interface PolicyChange {
  readonly bucket: string
  /** The account that owns the bucket. */
  readonly account: string
  /** What stood there when everything was proved. */
  readonly planned: StandingPolicy
  /** Absent where the policy is to be removed. */
  readonly after?: PolicyFile
  /** What is put there again where anything speaks against the new policy. */
  readonly wayBack: WayBack
  readonly policies: BucketPolicies
  readonly arnOf: ArnOfRole
  readonly probe?: AccessProbe
  /** Rejects where we are no longer whom the proof was about. */
  readonly stillOurselves: () => Promise<unknown>
  /** What a policy that somebody else wrote is worth. */
  readonly judge: (theirs: PolicyFile) => Verdict
}

export interface ReplacePorts {
  readonly previous: PreviousPolicies
  readonly clock: Clock
  readonly progress: Progress
}

export interface Replaced {
  readonly outcome: ApplyOutcome
  /** Calls that could not be asked when the new policy was confirmed from outside. */
  readonly unasked: readonly string[]
}

/**
 * Replaces one policy in the order of docs/adr/0007-applying.md: are we still ourselves, keep the old text, read again,
 * write, read back, confirm from outside; where anything speaks against the new policy, put the old one back, unless
 * what stands there is somebody else's. Never rejects.
 */
export async function replacePolicy(change: PolicyChange, ports: ReplacePorts): Promise<Replaced> {
  const replacement = replacementOf(change, ports)
  if (replacement === undefined) return ended(nothingWritten('aws-failed', unread(change.planned)))
  const ready = await makeReady(replacement, ports).catch((error: unknown) =>
    nothingWritten('aws-failed', adviceOf(error)),
  )
  if ('kind' in ready) return ended(ready)
  const kept = ready.nearest ?? ready.kept.previous
  const { outcome, unasked } = await carryOut({ ...replacement, ...present({ kept }) }, ready, ports)
  if (outcome.kind === 'refused') return { outcome, unasked }
  const { snapshot } = change.policies
  return { outcome: { ...outcome, ...ready.kept, ...present({ snapshot }) }, unasked }
}

/** A change with what stands there before and afterwards as reads would show it. */
interface Replacement extends PolicyChange, Bucket {
  readonly policies: ReturnType<typeof standingPolicies>
  readonly old: Shown
  readonly wanted: Shown
  readonly words: StepWords
  /** Where that was kept which can be put back. */
  readonly kept?: string
}

function replacementOf(change: PolicyChange, { clock }: ReplacePorts): Replacement | undefined {
  const { planned, after, policies } = change
  const old = shownBy(planned)
  if (old === undefined) return undefined
  const wanted: Shown = after === undefined ? { kind: 'absent' } : shownText(after)
  const known = [old, wanted].flatMap(shown => (shown.kind === 'present' ? [shown.file] : []))
  const words = stepWords({ old, wanted })
  return { ...change, clock, policies: standingPolicies(policies, known), old, wanted, words }
}

function shownText(file: PolicyFile): Shown {
  return { kind: 'present', text: file.source.text, file }
}

interface Ready {
  readonly kept: { readonly previous?: string }
  /** Where the nearest policy that can be put back was kept. */
  readonly nearest?: string
  /** What was seen from outside under the old policy. */
  readonly access?: Access
}

/** Everything that must be so before a write; the last look at the live policy comes last. */
async function makeReady(change: Replacement, { previous }: ReplacePorts): Promise<Ready | ApplyOutcome> {
  const { bucket, old, policies, probe, arnOf } = change
  await change.stillOurselves()
  const access = probe && (await look(probe, bucket))
  const kept = await keepAll(change, previous).catch((error: unknown) => nothingWritten('not-kept', adviceOf(error)))
  if ('kind' in kept) return kept
  const read = await policies.read(bucket)
  const now = shownBy(read)
  if (now === undefined) return nothingWritten('aws-failed', unread(read))
  if (!isSame(now, old, arnOf)) return refused('live-moved')
  return { ...kept, ...present({ access }) }
}

async function keepAll(
  { bucket, old, wayBack }: Replacement,
  previous: PreviousPolicies,
): Promise<Omit<Ready, 'access'>> {
  const kept = old.kind === 'present' ? { previous: await previous.keep(bucket, old.text) } : {}
  if (wayBack.kind !== 'nearest') return { kept }
  return { kept, nearest: await previous.keep(bucket, wayBack.text, 'nearest') }
}

/** Writes a policy, or removes the one that is there. */
function put(wanted: Shown, { bucket, policies }: Bucket): Promise<void> {
  return wanted.kind === 'present' ? policies.write(bucket, wanted.text) : policies.remove(bucket)
}

async function carryOut(change: Replacement, ready: Ready, ports: ReplacePorts): Promise<Replaced> {
  const { old, wanted } = change
  const write = () => put(wanted, change)
  const written = await tryWrite({ ...change, over: [old], wanted, seeable: true, unseen: false, write })
  if (written.kind === 'no-effect') return ended(nothingWritten('not-written', written.because))
  const trial = judged(change, written, await readUntilStable(wanted, change))
  if (trial.kind !== 'right') return ended(await afterTrial(change, trial, ready, ports))
  const { objection, unasked } = await confirmFromOutside(change, ready)
  if (objection !== undefined) return ended(await putBackIfOurs(change, objection, ready, ports))
  const later = await changedSince(change, ready, ports)
  return later === undefined ? { outcome: { kind: 'applied' }, unasked } : ended(later)
}

/** The look from outside took time in which another may have written. A read that failed shows nothing of it. */
async function changedSince(change: Replacement, ready: Ready, ports: ReplacePorts): Promise<ApplyOutcome | undefined> {
  const { wanted, arnOf } = change
  const read = await readOrError(change.bucket, change.policies)
  const shown = shownBy(read)
  if (read instanceof Error || (shown !== undefined && isSame(shown, wanted, arnOf))) return undefined
  const trial = judged(change, { kind: 'answered' }, await readUntilStable(wanted, change))
  return trial.kind === 'right' ? undefined : afterTrial(change, trial, ready, ports)
}

/** How a replacement ends of which the reads do not show the new policy. */
async function afterTrial(
  change: Replacement,
  trial: Exclude<Trial, { readonly kind: 'right' }>,
  ready: Ready,
  ports: ReplacePorts,
): Promise<ApplyOutcome> {
  if (trial.kind === 'somebody-else') return overtaken(change, trial.shown, ports.previous)
  if (trial.kind === 'unknown') return left(change, trial.cause, trial.left)
  return putBack(change, trial, ready, ports)
}

/** Why the new policy must not stay. */
interface Objection {
  readonly cause: Prose
  /** No read showed anything but the old one, although the write was answered. */
  readonly hidden: boolean
  /** Reading the policy is denied. */
  readonly unseen?: boolean
}

/** What the reads after a write say of it. */
type Trial =
  | { readonly kind: 'right' }
  | ({ readonly kind: 'wrong' } & Objection)
  | { readonly kind: 'somebody-else'; readonly shown: Shown }
  | { readonly kind: 'unknown'; readonly cause: Prose; readonly left: Prose }

function judged(change: Replacement, written: Written, { shown, last }: StableRead): Trial {
  const { old, wanted, arnOf, words } = change
  const answered = written.kind === 'answered'
  const wrote = words.wrote(written)
  const failed = 'because' in written
  if (shown === undefined) {
    const one = shownBy(last)
    const known = one === undefined || [old, wanted].some(state => isSame(one, state, arnOf))
    const unknown = { kind: 'unknown', cause: say`${wrote} ${unread(last)}` } as const
    if (last instanceof Error || !known) return { ...unknown, left: say`${words.notBack} ${MAY_BE_THEIRS}` }
    if (last.kind === 'no-bucket') return { ...unknown, left: say`${words.notBack} ${NO_BUCKET}` }
    return { kind: 'wrong', cause: failed ? wrote : unread(last), hidden: answered, unseen: last.kind === 'unreadable' }
  }
  if (isSame(shown, wanted, arnOf)) return { kind: 'right' }
  if (!isSame(shown, old, arnOf)) return { kind: 'somebody-else', shown }
  return { kind: 'wrong', cause: failed ? wrote : say`${wrote} ${words.showsOld}`, hidden: answered }
}

function unread(last: StandingPolicy | Error): Prose {
  if (last instanceof PortError) return last.problem.message
  if (last instanceof Error) return say`The policy on the bucket could not be read: ${sentenceOf(last)}`
  if (last.kind === 'unreadable') return last.because
  if (last.kind === 'no-bucket') return ours('The bucket does not exist any more.')
  return ours('What reads return goes on changing.')
}

async function confirmFromOutside({ bucket, probe, clock }: Replacement, { access }: Ready) {
  if (probe === undefined || access === undefined) return { unasked: [] }
  return confirm(access, () => look(probe, bucket), clock)
}

/** A probe that fails has seen nothing. */
function look(probe: AccessProbe, bucket: string): Promise<Access> {
  return probe.probe(bucket).catch(() => NOTHING_SEEN)
}

const NOTHING_SEEN: Access = {
  readPolicy: 'unknown',
  head: 'unknown',
  list: 'unknown',
  anonymous: 'unknown',
  isPublic: 'unknown',
}

/** Time has passed since the new policy was read back: somebody else may have written, and be what was objected to. */
async function putBackIfOurs(
  change: Replacement,
  cause: Prose,
  ready: Ready,
  ports: ReplacePorts,
): Promise<ApplyOutcome> {
  const trial = judged(change, { kind: 'answered' }, await readUntilStable(change.wanted, change))
  if (trial.kind === 'somebody-else') return overtaken(change, trial.shown, ports.previous)
  if (trial.kind === 'unknown') return left(change, say`${cause} ${trial.cause}`, trial.left)
  return putBack(change, trial.kind === 'wrong' ? { ...trial, cause } : { cause, hidden: false }, ready, ports)
}

/**
 * Writes the old policy, or removes the new one where there was none, and reads back. Where that write was not answered
 * as done, reads that show the old policy prove nothing unless they showed another one before.
 */
async function putBack(
  change: Replacement,
  { cause: objection, hidden, unseen = false }: Objection,
  { nearest = '' }: Ready,
  ports: ReplacePorts,
): Promise<ApplyOutcome> {
  const { bucket, wayBack, old, wanted, arnOf, words } = change
  if (wayBack.kind === 'none') {
    return left(change, objection, say`${words.notBack} ${wayBack.because} ${await standing(change)}`)
  }
  ports.progress(say`${words.goingBack(bucket)} ${objection}`)
  const back = wayBack.kind === 'nearest' ? shownText(wayBack.file) : old
  const write = () => put(back, change)
  const over = [wanted, old]
  const written = await tryWrite({ ...change, over, wanted: back, seeable: !hidden, unseen: true, write })
  const { shown, last } = await readUntilStable(back, change)
  const how = words.wentBack(written)
  const cause = unseen && !('because' in written) ? say`${objection} ${words.backUnseen}` : objection
  if (shown === undefined) return left(change, cause, say`${how} ${unread(last)}`)
  const isBack = isSame(shown, back, arnOf) || isSame(shown, old, arnOf)
  if (isBack && (written.kind === 'answered' || !hidden)) {
    const what = isSame(shown, back, arnOf) ? asNearest(wayBack, nearest) : ours('')
    return { kind: 'rolled-back', cause: say`${cause}${what}`, ...before(change) }
  }
  if (isBack) return left(change, cause, say`${how} ${words.lastShowOld}`)
  if (!isSame(shown, wanted, arnOf)) return overtaken(change, shown, ports.previous)
  return left(change, cause, say`${how} ${words.lastShowNew}`)
}

/** What one more read shows, in words. */
async function standing({ bucket, policies, old, wanted, arnOf }: Replacement): Promise<Prose> {
  const read = await readOrError(bucket, policies)
  const shown = shownBy(read)
  if (shown === undefined) return unread(read)
  if (isSame(shown, wanted, arnOf)) return ours('A last read shows the new policy.')
  return isSame(shown, old, arnOf)
    ? ours('A last read shows the previous policy.')
    : say`A last read shows another policy.${differencesBetween(wanted, shown, arnOf)}`
}

function asNearest(wayBack: WayBack, kept: string): Prose {
  if (wayBack.kind !== 'nearest') return ours('')
  return say` S3 takes it no more as it was, so the nearest policy was put back (${join(wayBack.differences, '; ')}); it is kept in ${kept}.`
}

const MAY_BE_THEIRS = ours("the policy on the bucket may be another writer's.")
const NO_BUCKET = ours('there is no bucket.')

/** Nothing is put back any more; what stands there is not known, or is not what should. */
function left(change: Replacement, cause: Prose, rollbackCause: Prose): ApplyOutcome {
  return { kind: 'rollback-failed', cause, rollbackCause, restore: restoreCommands(change), ...before(change) }
}

/** That there was no policy before, which readers take for a lock otherwise. */
function before({ old }: Replacement): { readonly before?: 'none' } {
  return old.kind === 'absent' ? { before: 'none' } : {}
}

function nothingWritten(why: ReasonFor<'failed'>, because: Prose): ApplyOutcome {
  return refused(why, say`Nothing was written: ${because}`)
}

function ended(outcome: ApplyOutcome): Replaced {
  return { outcome, unasked: [] }
}
