import { type Affected, gainedByRemoving } from '../../core/plan/plan.js'
import { type BucketPolicy, isWhole, type PolicyFile } from '../../core/policy-file.js'
import type { Told } from '../../core/recovery/told.js'
import { PortError } from '../../core/text/errors.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'
import { type ApplyOutcome, notTried } from '../../report/ending.js'
import type { PolicyReport } from '../../report/report.js'
import type { AccountSettings } from '../../settings/settings.js'
import type { Survey } from '../account-state.js'
import type { AccountIdentity, KeptPolicy, PreviousPolicies } from '../ports.js'
import { provedWayBack, worthOf } from '../replacement.js'
import { type StandingPolicy, standingPolicies } from '../standing-policy.js'
import { arnOfRole } from '../way-back-notes.js'
import { bucketOfKept } from '../write/kept.js'
import { type PolicyChange, type ReplacePorts, replacePolicy } from '../write/replace.js'
import { type WayBack, wayBackTo } from '../write/way-back.js'
import { judgedChange, objectionTo, type Put, surveyFor, unresolved } from './judged.js'
import type { RecoverTarget } from './ports.js'

export interface RecoverPorts extends ReplacePorts {
  /** Shows what would be done, and asks. */
  readonly agree: (intended: Intended) => Promise<boolean>
}

export interface RemovePorts extends RecoverPorts {
  /** The policies that were kept of a bucket, the newest first. */
  readonly atHand: (bucket: string) => Promise<readonly KeptPolicy[]>
}

/** What `recover` is about to do. */
export interface Intended {
  readonly bucket: string
  readonly account: string
  readonly as: RecoverTarget['as']
  /** Where the policy that stands there was kept; absent where there is none. */
  readonly kept?: string
  readonly change: Putting | Removing
}

interface Putting {
  readonly kind: 'put'
  readonly policy: PolicyReport
  /** What must be known about the account, or why nobody tells who is in it. */
  readonly notes: readonly Prose[]
}

interface Removing {
  readonly kind: 'remove'
  /** Who would reach the bucket and does not now; absent where what stands there is no policy that can be read. */
  readonly gains?: readonly Affected[]
}

/** How it ended. */
export interface Recovered {
  readonly intended: Intended
  readonly outcome: ApplyOutcome
}

/**
 * `recover`: puts a policy on a locked bucket, as its account's root or as an identity on the list. What stands there is
 * kept first; the policy is proved, and refused only where nobody could mend it again under it; then it is written and
 * read back as in any apply.
 *
 * Throws UsageError where the file is no policy of this bucket, PortError where what stands there cannot be read or kept.
 */
export async function recover(
  { bucket, policy }: { readonly bucket: string; readonly policy: PolicyFile },
  target: RecoverTarget,
  settings: AccountSettings,
  ports: RecoverPorts,
): Promise<Recovered> {
  const file = policyFor(bucket, policy, target.identity)
  const standing = await standingOn(bucket, target)
  const kept = await keep(bucket, standing, ports.previous)
  const known = await surveyFor({ file, standing }, target, settings)
  const report = judgedChange({ file, standing }, known, target, settings)
  const notes = known.kind === 'told' ? known.value.notes : [known.because]
  const intended = { ...about(bucket, target), ...kept, change: { kind: 'put', policy: report, notes } } as const
  const objection = objectionTo(report, { file, standing }, { target, known }, settings)
  if (objection !== undefined) return { intended, outcome: objection }
  if (report.plan?.action === 'none') return { intended, outcome: { kind: 'unchanged' } }
  if (!(await ports.agree(intended))) return { intended, outcome: notTried('declined') }
  const change = changeTo({ file, standing }, known, target, settings)
  return { intended, outcome: await carryOut(change, kept, ports) }
}

/**
 * `recover --delete`: takes the policy from a locked bucket, where there is none to put in its place. It opens the bucket
 * to whoever the account lets, which is told before.
 */
export async function removePolicy(bucket: string, target: RecoverTarget, ports: RemovePorts): Promise<Recovered> {
  const standing = await standingOn(bucket, target)
  refuseWhereOneIsAtHand(bucket, standing, await ports.atHand(bucket))
  const kept = await keep(bucket, standing, ports.previous)
  const intended = { ...about(bucket, target), ...kept, change: removalOf(bucket, standing, target.identity) }
  if (standing.kind === 'absent') return { intended, outcome: { kind: 'unchanged' } }
  if (!(await ports.agree(intended))) return { intended, outcome: notTried('declined') }
  return { intended, outcome: await carryOut(bare(bucket, standing, target), kept, ports) }
}

function refuseWhereOneIsAtHand(bucket: string, standing: StandingPolicy, kept: readonly KeptPolicy[]): void {
  const other = kept.find(({ text }) => standing.kind !== 'present' || standing.text !== text)
  if (other === undefined) return
  throw usageError(
    say`A policy of ${bucket} is at hand: ${other.path}.`,
    say`Put it back with ${`--policy ${other.path}`}, or move it away if it must not be put back.`,
  )
}

function about(bucket: string, { identity, as }: RecoverTarget) {
  return { bucket, account: identity.account, as }
}

function removalOf(bucket: string, standing: StandingPolicy, { account, partition }: AccountIdentity): Removing {
  if (standing.kind !== 'present' || !isWhole(standing.file)) return { kind: 'remove' }
  const gains = gainedByRemoving({ bucket, partition, owner: { account } }, standing.file, unresolved)
  return { kind: 'remove', gains }
}

/** Throws UsageError where the policy is another bucket's, or none. */
function policyFor(bucket: string, file: PolicyFile, { partition }: AccountIdentity): BucketPolicy {
  const { path } = file.source
  if (!isWhole(file)) {
    throw usageError(
      say`${path} cannot be read as a policy, so it is not put on a bucket.`,
      say`${`connect-bucket-lock check ${path}`} says what is wrong with it.`,
    )
  }
  const other = [file.bucket, bucketOfKept(path)].find(named => named !== undefined && named !== bucket)
  if (other !== undefined) throw usageError(say`${path} is the policy of ${other}, not of ${bucket}.`)
  return { ...file, bucket, partition: file.partition ?? partition }
}

async function standingOn(bucket: string, { policies, identity, as }: RecoverTarget): Promise<StandingPolicy> {
  const standing = await standingPolicies(policies).read(bucket)
  if (standing.kind === 'no-bucket') {
    throw new PortError({ message: say`Account ${identity.account} has no bucket ${bucket}.` })
  }
  if (standing.kind !== 'unreadable') return standing
  throw new PortError({
    message: standing.because,
    remedy: as === 'caller' ? say`${NOT_LISTED} ${rehearsing(bucket)}` : rehearsing(bucket),
  })
}

const NOT_LISTED = ours(
  'If the policy of the bucket denies you, run this as a role on its list, as the root of its account, or in the management account of the organization.',
)

function rehearsing(bucket: string) {
  return say`${`connect-bucket-lock recover ${bucket} --rehearse`} says which ways there are.`
}

interface Kept {
  readonly kept?: string
}

/** Nobody who is locked out can read it from S3 afterwards, whatever becomes of this run. */
async function keep(bucket: string, standing: StandingPolicy, previous: PreviousPolicies): Promise<Kept> {
  return standing.kind === 'present' ? { kept: await previous.keep(bucket, standing.text) } : {}
}

/** What stands there is kept already, and is not kept a second time. */
async function carryOut(change: PolicyChange, { kept }: Kept, ports: ReplacePorts): Promise<ApplyOutcome> {
  const { planned } = change
  const isKept = (text: string, as?: 'nearest') =>
    as === undefined && planned.kind === 'present' && planned.text === text
  const keep: PreviousPolicies['keep'] = async (bucket, text, as) =>
    isKept(text, as) && kept !== undefined ? kept : ports.previous.keep(bucket, text, as)
  const nearestTo: PreviousPolicies['nearestTo'] = path => ports.previous.nearestTo(path)
  return (await replacePolicy(change, { ...ports, previous: { keep, nearestTo } })).outcome
}

function changeTo(
  { file, standing }: Put,
  known: Told<Survey>,
  target: RecoverTarget,
  settings: AccountSettings,
): PolicyChange {
  const plain = { ...bare(file.bucket, standing, target), after: file }
  if (known.kind === 'untold') return plain
  const survey = known.value
  return {
    ...plain,
    arnOf: arnOfRole(survey),
    wayBack:
      target.as === 'caller'
        ? provedWayBack(file, survey, settings)
        : wayBackTo(standing, { arnOf: arnOfRole(survey) }),
    judge: theirs => worthOf(theirs, file, survey, settings),
  }
}

/** A change of which nobody told who is in the account. */
function bare(bucket: string, planned: StandingPolicy, target: RecoverTarget): Omit<PolicyChange, 'after'> {
  const { identity, policies, probe } = target
  return {
    bucket,
    account: identity.account,
    planned,
    policies,
    probe,
    arnOf: () => undefined,
    wayBack: blindWayBack(planned, target),
    stillOurselves: target.stillOurselves,
    judge: () => 'unproven',
  }
}

/** Another policy than the one that stands there is put back only where root can mend it, or it is proved. */
function blindWayBack(standing: StandingPolicy, { as, people }: RecoverTarget): WayBack {
  const way = wayBackTo(standing, { arnOf: () => undefined })
  if (way.kind !== 'nearest' || as !== 'caller') return way
  const because = people.kind === 'untold' ? people.because : ours('it is not known who is in the account.')
  return { kind: 'none', because }
}
