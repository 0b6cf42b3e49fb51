import { ours, type Prose, say } from '../core/prose.js'
import { invariant, PortError } from '../errors.js'
import type { BucketPolicies, Clock, LivePolicy, PreviousPolicies } from '../ports.js'
import type { ApplyOutcome, PolicyReport, Report } from '../report.js'
import type { AccountSettings } from '../settings.js'
import { confirm } from './confirm.js'
import { notesOf, report, reviewAll } from './review.js'
import { meaningOfText, NO_POLICY, settled, stateOf, WRITE_ATTEMPTS } from './settle.js'
import { type FailedSurvey, identityOf, type Survey, surveyAll, type Target } from './survey.js'

/** What applying needs beside the accounts. */
export interface ApplyPorts {
  readonly previous: PreviousPolicies
  readonly clock: Clock
  /** Asked before each bucket: whether somebody wants the run to end. */
  readonly stopRequested: () => boolean
  /** Why a plan may not be applied although it is safe: it is not the one that was reviewed. */
  readonly objection?: (policy: PolicyReport) => Prose | undefined
  readonly progress: (message: Prose) => void
}

/**
 * Plans all policies of all accounts, and, where every one of them is proved safe, writes them one at a time in the
 * order of design.md section 6. The first that does not end as `applied` or `unchanged` stops the rest.
 */
export async function apply(targets: readonly Target[], settings: AccountSettings, ports: ApplyPorts): Promise<Report> {
  const surveys = await surveyAll(targets, settings)
  const reviewed = surveys.flatMap(known => reviewAll(known, settings).map(policy => ({ policy, known })))
  const planned = report(
    'apply',
    reviewed.map(({ policy }) => policy),
    notesOf(surveys),
  )
  const refusals = planned.policies.map(policy => refusal(policy, settings, ports))
  let stopped = refusals.some(outcome => outcome !== undefined)
    ? ours('Another policy of this run was refused, so nothing was written.')
    : undefined
  const policies: PolicyReport[] = []
  for (const [index, policy] of planned.policies.entries()) {
    if (stopped === undefined && ports.stopRequested()) stopped = ours('The run was asked to stop before this bucket.')
    const known = reviewed[index]?.known
    invariant(known !== undefined, 'every report is about a reviewed policy')
    const outcome = refusals[index] ?? (stopped ? notTried(stopped) : await applyOne(policy, known, ports))
    policies.push({ ...policy, outcome })
    const ended = outcome.kind === 'applied' || outcome.kind === 'unchanged'
    if (!ended) stopped ??= ours('A policy before this one was not applied, so the run stopped.')
  }
  return { ...planned, policies }
}

/** Why a policy must not be written, found before the first write of the run. */
function refusal(policy: PolicyReport, settings: AccountSettings, ports: ApplyPorts): ApplyOutcome | undefined {
  const deployer = policy.claims.find(({ claim }) => claim === 'deployer-keeps-access')?.verdict
  if (deployer?.kind === 'fails') return { kind: 'refused', why: 'deployer-denied', because: deployer.because }
  if (policy.verdict === 'unsafe') {
    return { kind: 'refused', why: 'unsafe', because: ours('The policy is not safe; see its findings and claims.') }
  }
  if (policy.verdict === 'unproven' || policy.plan === undefined) {
    return { kind: 'refused', why: 'unproven', because: ours('Not everything that must be proved could be proved.') }
  }
  if (policy.plan.dropped.length > 0 && settings.whenStatementsAreDropped === 'refuse') {
    const because = say`The live policy has ${policy.plan.dropped.length} statements that the file has not, and writing it would drop them.`
    return { kind: 'refused', why: 'statements-dropped', because }
  }
  const objection = policy.plan.action === 'none' ? undefined : ports.objection?.(policy)
  return objection && { kind: 'refused', why: 'plan-changed', because: objection }
}

async function applyOne(
  { file, bucket, plan }: PolicyReport,
  known: Survey | FailedSurvey,
  ports: ApplyPorts,
): Promise<ApplyOutcome> {
  invariant(bucket !== undefined && plan !== undefined && 'live' in known, 'only a planned policy is applied')
  if (plan.action === 'none') return { kind: 'unchanged' }
  const planned = known.live.get(bucket)
  invariant(planned !== undefined, 'a planned bucket was read')
  const { target } = known
  const change: Change = { bucket, before: textOf(planned), after: file.text, policies: target.policies }
  let previous: { readonly previous: string } | undefined
  try {
    await identityOf(target)
    if (change.before !== undefined) previous = { previous: await ports.previous.keep(bucket, change.before) }
    if (!sameState(await target.policies.read(bucket), planned)) {
      const because = ours('The live policy changed between plan and write; somebody else is writing to this bucket.')
      return { kind: 'refused', why: 'live-moved', because }
    }
  } catch (error) {
    return { kind: 'refused', why: 'aws-failed', because: say`Nothing was written: ${sentence(error)}` }
  }
  ports.progress(say`Writing the policy of ${bucket}.`)
  const before = await target.probe?.probe(bucket)
  const problem =
    (await writeAndVerify(change, ports.clock)) ??
    (before && target.probe ? await confirm(bucket, before, target.probe, ports.clock) : undefined)
  if (problem === undefined) return { kind: 'applied', ...previous }
  ports.progress(say`Putting the previous policy of ${bucket} back. ${problem}`)
  return { ...(await putBack(change, problem, ports.clock)), ...previous }
}

interface Change {
  readonly bucket: string
  /** The text that stands there now; `undefined` where there is no policy. */
  readonly before: string | undefined
  readonly after: string
  readonly policies: BucketPolicies
}

/** Resolves with what went wrong, or `undefined` once every read agrees that the new policy stands. */
async function writeAndVerify({ bucket, after, policies }: Change, clock: Clock): Promise<Prose | undefined> {
  const wanted = meaningOfText(after)
  const failure = await tryWrite(bucket, wanted, policies, clock, () => policies.write(bucket, after))
  const { agrees, last } = await settled(bucket, wanted, policies, clock)
  if (agrees) return undefined
  if (failure !== undefined) return failure
  if (last instanceof Error) return say`The new policy could not be read back: ${sentence(last)}`
  return ours('S3 took the new policy, but what it returns does not mean the same.')
}

async function putBack(change: Change, cause: Prose, clock: Clock): Promise<ApplyOutcome> {
  const { bucket, before, policies } = change
  const wanted = before === undefined ? NO_POLICY : meaningOfText(before)
  const undo = () => (before === undefined ? policies.remove(bucket) : policies.write(bucket, before))
  const failure = await tryWrite(bucket, wanted, policies, clock, undo)
  const { agrees } = await settled(bucket, wanted, policies, clock)
  if (agrees) return { kind: 'rolled-back', cause }
  const rollbackCause = failure ?? ours('What S3 returns does not mean the same as the previous policy.')
  return { kind: 'rollback-failed', cause, rollbackCause, restore: restoreCommands(change) }
}

/**
 * Tries a write until it is answered or its effect is seen, for an answer can be lost after the write took place.
 * Only conflicts, throttling and failures of the server or the way to it are tried again.
 */
async function tryWrite(
  bucket: string,
  wanted: string,
  policies: BucketPolicies,
  clock: Clock,
  write: () => Promise<void>,
): Promise<Prose | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write()
      return undefined
    } catch (error) {
      const passing = error instanceof PortError && error.problem.passing === true
      if (!passing || attempt === WRITE_ATTEMPTS) return say`The policy could not be written: ${sentence(error)}`
      await clock.sleep(2 ** (attempt - 1) * 1_000)
      const state = await policies.read(bucket).then(stateOf, () => undefined)
      if (state?.kind === 'means' && state.meaning === wanted) return undefined
    }
  }
}

function textOf(live: LivePolicy): string | undefined {
  return live.kind === 'present' ? live.text : undefined
}

function sameState(a: LivePolicy, b: LivePolicy): boolean {
  const [first, second] = [stateOf(a), stateOf(b)]
  return first.kind === 'means' && second.kind === 'means' && first.meaning === second.meaning
}

function notTried(because: Prose): ApplyOutcome {
  return { kind: 'not-tried', because }
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Exact commands, the old text included, for somebody who must put it back by hand. */
function restoreCommands({ bucket, before }: Change): string {
  if (before === undefined) return `aws s3api delete-bucket-policy --bucket ${bucket}`
  return [
    `cat > previous-policy.json <<'POLICY'`,
    before.trimEnd(),
    'POLICY',
    `aws s3api put-bucket-policy --bucket ${bucket} --policy file://previous-policy.json`,
  ].join('\n')
}
