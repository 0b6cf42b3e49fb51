import type { PolicyFile } from '../../core/policy-file.js'
import { sentenceOf } from '../../core/text/errors.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import { type ApplyOutcome, type ReasonFor, refused } from '../../report/ending.js'
import type { Access, AccessProbe, BucketPolicies, Clock, PreviousPolicies } from '../ports.js'
import { type StandingPolicies, type StandingPolicy, standingPolicies } from '../standing-policy.js'
import { confirm } from './probe.js'
import { means, NO_POLICY, settled, stateOf } from './read-until-stable.js'
import { restoreCommands } from './restore-commands.js'
import { tryWrite } from './write-with-retry.js'

/** One bucket's policy, what is to stand there instead, and the ways to it. */
export interface Change {
  readonly bucket: string
  /** The account that owns the bucket. */
  readonly account: string
  /** What stood there when everything was proved. */
  readonly planned: StandingPolicy
  readonly after: PolicyFile
  readonly policies: BucketPolicies
  readonly probe?: AccessProbe
  /** Rejects where we are no longer whom the proof was about. */
  readonly stillOurselves: () => Promise<unknown>
}

export interface ReplacePorts {
  readonly previous: PreviousPolicies
  readonly clock: Clock
  readonly progress: (message: Prose) => void
}

export interface Replaced {
  readonly outcome: ApplyOutcome
  /** Calls that could not be asked when the new policy was confirmed from outside. */
  readonly unasked: readonly string[]
}

/**
 * Replaces one policy in the order of docs/adr/0007-applying.md: are we still ourselves, keep the old text, read again, write,
 * read back, confirm from outside; where anything speaks against the new policy, put the old one back. Never rejects.
 */
export async function replacePolicy(asked: Change, ports: ReplacePorts): Promise<Replaced> {
  const change = readingOnce(asked)
  const ready = await makeReady(change, ports).catch((error: unknown) =>
    nothingWritten('aws-failed', sentenceOf(error)),
  )
  if ('kind' in ready) return ended(ready)
  const trial = await writeAndVerify(change, ports.clock)
  if (trial.refused !== undefined) return ended(nothingWritten('not-written', trial.refused))
  const { objection, unasked } = await confirmFromOutside(change, ready, trial, ports.clock)
  const cause = trial.problem ?? objection
  if (cause === undefined) return { outcome: { kind: 'applied', ...ready.kept }, unasked }
  ports.progress(say`Putting the previous policy of ${change.bucket} back. ${cause}`)
  return ended({ ...(await putBack(change, cause, trial, ports.clock)), ...ready.kept })
}

/** A change whose reads know the texts that were read before it. */
interface ReadChange extends Change {
  readonly policies: StandingPolicies
}

function readingOnce(change: Change): ReadChange {
  const { planned, after, policies } = change
  return {
    ...change,
    policies: standingPolicies(policies, planned.kind === 'present' ? [planned.file, after] : [after]),
  }
}

interface Ready {
  readonly kept: { readonly previous?: string }
  /** What was seen from outside under the old policy. */
  readonly access?: Access
}

/** Everything that must be so before a write; the last look at the live policy comes last. */
async function makeReady(
  { bucket, planned, policies, probe, stillOurselves }: ReadChange,
  { previous }: ReplacePorts,
): Promise<Ready | ApplyOutcome> {
  await stillOurselves()
  const access = probe && (await look(probe, bucket))
  const kept = planned.kind === 'present' ? await keep(previous, bucket, planned.text) : {}
  if ('kind' in kept) return kept
  if (!sameState(await policies.read(bucket), planned)) return refused('live-moved')
  return { kept, ...(access ? { access } : {}) }
}

function keep(previous: PreviousPolicies, bucket: string, text: string): Promise<Ready['kept'] | ApplyOutcome> {
  return previous.keep(bucket, text).then(
    where => ({ previous: where }),
    (error: unknown) => nothingWritten('not-kept', sentenceOf(error)),
  )
}

/** How a write and its reading back went. */
interface Trial {
  /** The write certainly had no effect, and why. */
  readonly refused?: Prose
  /** What speaks against leaving it so. */
  readonly problem?: Prose
  /** The write was answered as done, and yet no read showed anything but the old policy. */
  readonly hidden: boolean
}

/** Without a problem, several reads in a row agree that the new policy stands. */
async function writeAndVerify({ bucket, planned, after, policies }: ReadChange, clock: Clock): Promise<Trial> {
  const wanted = after.meaning()
  const write = () => policies.write(bucket, after.source.text)
  const written = await tryWrite({ bucket, wanted, policies, seeable: true, write }, clock)
  if (written.kind === 'refused') return { refused: written.because, hidden: false }
  const { agrees, last } = await settled(bucket, wanted, policies, clock)
  if (agrees) return { hidden: false }
  const hidden = written.kind === 'done' && (unclear(last) || means(last, meaningOfLive(planned)))
  if (written.kind === 'unanswered') {
    return { problem: say`The policy could not be written: ${written.because}`, hidden }
  }
  return { problem: unverified(last), hidden }
}

function unverified(last: StandingPolicy | Error): Prose {
  if (last instanceof Error) return say`The new policy could not be read back: ${sentenceOf(last)}`
  if (last.kind === 'unreadable') return say`The new policy could not be read back: ${last.because}`
  return ours('S3 took the new policy, but what it returns does not mean the same.')
}

async function confirmFromOutside({ bucket, probe }: Change, { access }: Ready, trial: Trial, clock: Clock) {
  if (probe === undefined || access === undefined || trial.problem !== undefined) return { unasked: [] }
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

/**
 * Writes the old policy, or removes the new one where there was none, and reads back. Where that write was not answered
 * as done, reads that show the old policy prove nothing unless they showed another one before.
 */
async function putBack(change: ReadChange, cause: Prose, { hidden }: Trial, clock: Clock): Promise<ApplyOutcome> {
  const { bucket, planned, policies } = change
  const wanted = meaningOfLive(planned)
  const write = () => (planned.kind === 'present' ? policies.write(bucket, planned.text) : policies.remove(bucket))
  const written = await tryWrite({ bucket, wanted, policies, seeable: !hidden, write }, clock)
  const { agrees } = await settled(bucket, wanted, policies, clock)
  const done = written.kind === 'done'
  if (agrees && (done || !hidden)) return { kind: 'rolled-back', cause }
  const rollbackCause = done ? ours('What S3 returns does not mean the same as the previous policy.') : written.because
  return { kind: 'rollback-failed', cause, rollbackCause, restore: restoreCommands(change) }
}

function meaningOfLive(live: StandingPolicy): string {
  return live.kind === 'present' ? live.file.meaning() : NO_POLICY
}

function unclear(last: StandingPolicy | Error): boolean {
  return last instanceof Error || stateOf(last).kind === 'unclear'
}

function sameState(a: StandingPolicy, b: StandingPolicy): boolean {
  const [first, second] = [stateOf(a), stateOf(b)]
  return first.kind === 'means' && second.kind === 'means' && first.meaning === second.meaning
}

function nothingWritten(why: ReasonFor<'failed'>, because: Prose): ApplyOutcome {
  return refused(why, say`Nothing was written: ${because}`)
}

function ended(outcome: ApplyOutcome): Replaced {
  return { outcome, unasked: [] }
}
