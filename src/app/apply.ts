import type { ClaimVerdict } from '../core/access/claim.js'
import { isOfOneBucket, type PolicyFile } from '../core/policy-file.js'
import { adviceOf, invariant } from '../core/text/errors.js'
import { present } from '../core/text/present.js'
import { firstFew, ours, type Prose, quote, say } from '../core/text/prose.js'
import { type ApplyOutcome, isDone, notTried, type ReasonFor, refused } from '../report/ending.js'
import type { PolicyReport, Report } from '../report/report.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, type FailedSurvey, type Survey, surveyAll } from './account-state.js'
import { assembleReport, unaskedTests } from './check.js'
import { lockOut, writerKeepsAccess } from './guard.js'
import { replaceOne } from './replacement.js'
import { type AccountPolicyQuestion, notesOf, questionOf, type Reviewed, reviewAll } from './review.js'
import { wayBackNotes } from './way-back-notes.js'
import type { Replaced, ReplacePorts } from './write/replace.js'

/** What applying needs beside the accounts. */
export interface ApplyPorts extends ReplacePorts {
  /** Asked before each bucket: whether somebody wants the run to end. */
  readonly stopRequested: () => boolean
  /** No bucket is begun after this moment, so that the one in hand is finished while AWS still answers us. */
  readonly deadline?: Date
  readonly gate?: Gate
}

/** Asked once, after the plan and before the first write, about every policy that nothing of its own speaks against. */
export type Gate = (planned: readonly PolicyReport[]) => Promise<GateAnswer>

export interface GateAnswer {
  /** How it ends for those that must not be written. */
  readonly outcomes: ReadonlyMap<PolicyReport, ApplyOutcome>
  /** What the reader must know about the run as a whole. */
  readonly notes: readonly Prose[]
}

/**
 * Plans all policies of all accounts, and, where nothing speaks against any of them, writes them one at a time; see
 * docs/adr/0007-applying.md. The first that does not end as `applied` or `unchanged` stops the rest. An account that
 * could not be asked keeps only its own policies from being written.
 */
export async function apply(
  targets: readonly AccountPolicies[],
  settings: AccountSettings,
  ports: ApplyPorts,
): Promise<Report> {
  const surveys = await surveyAll(targets, settings)
  const reviewed = reviewAll(surveys, settings).map((one): Candidate => ({ ...one, refused: refusal(one, settings) }))
  const { outcomes: held, notes } = await askGate(reviewed, ports)
  const candidates = reviewed.map(
    (candidate): Candidate => ({ ...candidate, refused: candidate.refused ?? held.get(candidate.policy) }),
  )
  const { outcomes, unasked } = await carryOut(candidates, settings, ports)
  const policies = candidates.map(({ policy, known }): PolicyReport => {
    const outcome = outcomes.get(policy) ?? notTried('another-refused')
    const replaced = 'previous' in outcome ? liveText(policy, known) : undefined
    return { ...policy, outcome, ...present({ replaced }) }
  })
  const said = [
    ...notesOf(surveys),
    ...unaskedTests(policies, settings),
    ...notes,
    ...wayBackNotes(candidates),
    ...unaskedNotes(unasked),
  ]
  return assembleReport('apply', policies, said)
}

async function askGate(candidates: readonly Candidate[], { gate }: ApplyPorts): Promise<GateAnswer> {
  const free = candidates.filter(({ refused }) => refused === undefined).map(({ policy }) => policy)
  return (await gate?.(free)) ?? { outcomes: new Map(), notes: [] }
}

function liveText({ bucket = '' }: PolicyReport, known: Survey | FailedSurvey): string | undefined {
  const live = 'live' in known ? known.live.get(bucket) : undefined
  return live?.kind === 'present' ? live.text : undefined
}

interface Candidate extends Reviewed {
  /** Why it must not be written, found before the first write of the run. */
  readonly refused: ApplyOutcome | undefined
}

interface CarriedOut {
  readonly outcomes: ReadonlyMap<PolicyReport, ApplyOutcome>
  /** Which buckets a call could not be asked of. */
  readonly unasked: ReadonlyMap<string, readonly string[]>
}

async function carryOut(
  candidates: readonly Candidate[],
  settings: AccountSettings,
  ports: ApplyPorts,
): Promise<CarriedOut> {
  const outcomes = new Map<PolicyReport, ApplyOutcome>()
  const unasked = new Map<string, readonly string[]>()
  for (const { policy, refused } of candidates) if (refused !== undefined) outcomes.set(policy, refused)
  if (candidates.some(blocksAll)) return { outcomes, unasked }
  const order = writeOrder(candidates.filter(({ refused }) => refused === undefined))
  const writes = order.filter(({ policy }) => policy.plan?.action !== 'none').length
  let stopped: ReasonFor<'not-tried'> | undefined
  let number = 0
  for (const candidate of order) {
    const { policy } = candidate
    stopped ??= stopReason(ports)
    if (stopped !== undefined) {
      outcomes.set(policy, notTried(stopped))
    } else if (policy.plan?.action === 'none') {
      outcomes.set(policy, { kind: 'unchanged' })
    } else {
      number += 1
      const replaced = await replaceNext(candidate, settings, ports, { number, writes })
      outcomes.set(policy, replaced.outcome)
      for (const call of replaced.unasked) unasked.set(call, [...(unasked.get(call) ?? []), policy.bucket ?? ''])
      if (!isDone(replaced.outcome)) stopped = 'another-failed'
    }
  }
  return { outcomes, unasked }
}

/** A newer commit, and an account that could not be asked, are their own affair; anything else wrong ends the run. */
function blocksAll({ refused }: Candidate): boolean {
  if (refused === undefined || refused.kind === 'superseded') return false
  return !('why' in refused && refused.why === 'account-not-asked')
}

/**
 * The canary first: the bucket where the fewest lose access. The rest follow in the order of the report, by account
 * and path, so that two runs go the same way.
 */
function writeOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const changing = candidates.filter(({ policy }) => policy.plan?.action !== 'none')
  const losses = ({ policy }: Candidate) => policy.plan?.loses.length ?? 0
  const fewest = Math.min(...changing.map(losses))
  const canary = changing.find(candidate => losses(candidate) === fewest)
  return canary === undefined ? candidates : [canary, ...candidates.filter(candidate => candidate !== canary)]
}

function stopReason({ stopRequested, deadline, clock }: ApplyPorts): ReasonFor<'not-tried'> | undefined {
  if (stopRequested()) return 'stopped'
  return deadline === undefined || clock.now() < deadline ? undefined : 'time-up'
}

/** Why a policy must not be written. */
function refusal({ file, policy, known }: Reviewed, settings: AccountSettings): ApplyOutcome | undefined {
  const written = 'error' in known || !isOfOneBucket(file) ? undefined : questionOf(file, known, settings)
  const deployer = written === undefined ? undefined : deployerVerdict(policy, written, settings)
  if (written !== undefined && deployer?.kind === 'fails') {
    return refused('deployer-denied', lockOut(written, deployer.because, settings))
  }
  if (policy.verdict === 'unsafe') return refused('unsafe')
  if ('error' in known) {
    return refused('account-not-asked', say`The account did not answer: ${adviceOf(known.error)}`)
  }
  if (policy.verdict === 'unproven' || deployer?.kind !== 'holds' || policy.plan === undefined) {
    return refused('unproven')
  }
  if (policy.plan.refusal !== undefined) return refused('statements-dropped', policy.plan.refusal)
  const owned = policy.plan.action === 'none' ? undefined : ownedElsewhere(file)
  return owned && refused('owned-elsewhere', owned)
}

/** A policy that another tool writes would be written back by its next run. */
function ownedElsewhere({ source: { path, origin } }: PolicyFile): Prose | undefined {
  if (origin?.owner === undefined) return undefined
  const { owner, address = path } = origin
  return say`${ours(owner)} writes this policy (${address}), so it is not written here. Apply it with ${ours(owner)}, and then compare: ${`connect-bucket-lock drift ${path}`}.`
}

/** The claim of the report is about whoever writes, unless the settings name somebody else as the deployer. */
function deployerVerdict(
  { claims }: PolicyReport,
  written: AccountPolicyQuestion,
  settings: AccountSettings,
): ClaimVerdict | undefined {
  if (written.account.book.deployRoleNamed) return writerKeepsAccess(written, settings)
  return claims.find(({ claim }) => claim === 'deployer-keeps-access')?.verdict
}

/** As many writes as have a line each; of more, a log has the first and one every few seconds. */
const FEW_WRITES = 10

function replaceNext(
  { file, known }: Reviewed,
  settings: AccountSettings,
  ports: ApplyPorts,
  { number, writes }: { readonly number: number; readonly writes: number },
): Promise<Replaced> {
  invariant(isOfOneBucket(file) && 'live' in known, 'only a planned policy is applied')
  const canary = number === 1 && writes > 1 ? ours(', the first as a canary') : ours('')
  const each = number === 1 || writes <= FEW_WRITES
  ports.progress(
    say`Writing the policy of ${file.bucket} (${number} of ${writes}${canary}).`,
    each ? undefined : 'passing',
  )
  return replaceOne(file, known, settings, ports)
}

/** Most buckets that a note names. */
const NAMED = 3

function unaskedNotes(unasked: CarriedOut['unasked']): readonly Prose[] {
  return [...unasked].map(([call, buckets]) => {
    const named = firstFew(buckets.map(quote), NAMED)
    return say`Not confirmed from outside, because AWS did not answer ${ours(call)} for ${named}.`
  })
}
