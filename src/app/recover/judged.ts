import type { ClaimName, ClaimVerdict } from '../../core/access/claim.js'
import { type Admitted, type Role, roleBook } from '../../core/account/roles.js'
import { deployerClaim } from '../../core/claims/index.js'
import type { AdmittedId } from '../../core/lock/ids.js'
import { planFor } from '../../core/plan/plan.js'
import type { BucketPolicy } from '../../core/policy-file.js'
import { type Told, tell, untold } from '../../core/recovery/told.js'
import { portProblem } from '../../core/text/errors.js'
import { present } from '../../core/text/present.js'
import { join, ours, say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'
import { type ApplyOutcome, refused } from '../../report/ending.js'
import type { PolicyReport } from '../../report/report.js'
import type { AccountSettings } from '../../settings/settings.js'
import { liveQuestion, type Survey, surveyAll } from '../account-state.js'
import type { Account, AccountIdentity } from '../ports.js'
import { reviewForRecovery, withoutAccount } from '../review.js'
import type { StandingPolicy } from '../standing-policy.js'
import type { RecoverTarget } from './ports.js'

/** A policy that is to be put on a locked bucket, and what stands there. */
export interface Put {
  readonly file: BucketPolicy
  readonly standing: StandingPolicy
}

/**
 * Who is in the account, as far as somebody may ask: in a session of root nobody can, but a snapshot or a role of that
 * account may tell. Throws UsageError where they tell of another account.
 */
export async function surveyFor(
  { file, standing }: Put,
  { identity, people, policies }: RecoverTarget,
  settings: AccountSettings,
): Promise<Told<Survey>> {
  if (people.kind === 'untold') return people
  try {
    const { account, permissions } = people.value
    const target = {
      files: [file],
      account: await inAccountOf(identity, account),
      policies: { ...policies, read: async () => standing },
      ...present({ permissions }),
    }
    const [survey] = await surveyAll([target], { ...settings, accessAnalyzer: false })
    return survey === undefined || 'error' in survey ? untold(NOBODY_TOLD) : tell(survey)
  } catch (error) {
    return untold(portProblem(error).message)
  }
}

/** Its roles and instances, asked for as whoever puts the policy. */
async function inAccountOf(identity: AccountIdentity, account: Account): Promise<Account> {
  const { takenAt } = await identityOfPeople(identity.account, account)
  const who = takenAt === undefined ? identity : { ...identity, takenAt }
  return {
    identity: async () => who,
    roles: question => account.roles(question),
    instances: () => account.instances(),
  }
}

/** The account whose roles are known, which must be that of the bucket: ids mean nothing elsewhere. Throws UsageError. */
export async function identityOfPeople(owner: string, account: Account): Promise<AccountIdentity> {
  const identity = await account.identity()
  if (identity.account === owner) return identity
  throw usageError(
    say`The roles that are known are those of account ${identity.account}, and the bucket is in account ${owner}.`,
  )
}

const NOBODY_TOLD = ours('The account did not answer.')

/** What the policy is worth, and what it changes. */
export function judgedChange(
  put: Put,
  known: Told<Survey>,
  { identity }: RecoverTarget,
  settings: AccountSettings,
): PolicyReport {
  if (known.kind === 'told') return reviewForRecovery(put.file, settings, known.value)
  const blind = withoutAccount(put.file, settings, known.because)
  return { ...blind, ...blindPlan(put, identity.account, settings) }
}

function blindPlan({ file, standing }: Put, account: string, { awsServices, buckets, today }: AccountSettings) {
  const { bucket, partition } = file
  const live = liveQuestion(bucket, standing)
  if (live.kind === 'unreadable') return {}
  const scope = { bucket, partition, owner: { account }, awsServices, today }
  const before = live.kind === 'present' ? live.file : undefined
  return { plan: planFor(scope, before, file, unresolved, buckets.get(bucket)?.drop) }
}

/** An id of which nobody told whose it is. */
export function unresolved({ id, kind }: AdmittedId): Admitted {
  return { id, kind: kind === 'user' ? 'user' : 'unresolved' }
}

/** Why the policy must not be put: under it nobody could mend it again, or whoever puts it loses it. */
export function objectionTo(
  { claims }: PolicyReport,
  put: Put,
  { target, known }: { readonly target: RecoverTarget; readonly known: Told<Survey> },
  settings: AccountSettings,
): ApplyOutcome | undefined {
  const roles = known.kind === 'told' ? known.value.book.facts.roles : []
  const writer = writerVerdict(put, target, roles, settings)
  if (writer.kind === 'fails') return refused('deployer-denied', writer.because)
  if (writer.kind !== 'holds') return refused('unproven', writer.because)
  const lost = claims.flatMap(({ claim, verdict }) =>
    SURVIVORS.includes(claim) && verdict.kind === 'fails' ? [verdict.because] : [],
  )
  return lost.length === 0 ? undefined : refused('nobody-left', join(lost, ' '))
}

const SURVIVORS: readonly ClaimName[] = ['admins-keep-access', 'deployer-keeps-access']

/**
 * Root keeps the three calls whatever a bucket policy says (Amazon S3 API Reference, `PutBucketPolicy`); anybody else
 * must be let through by the policy that stands there and by the new one.
 */
function writerVerdict(
  { file, standing }: Put,
  { as, identity }: RecoverTarget,
  roles: readonly Role[],
  { awsServices, declared, today }: AccountSettings,
): ClaimVerdict {
  if (as !== 'caller') return { kind: 'holds', by: [] }
  const book = roleBook({ ...identity, roles }, { adminRoles: [], declared, today })
  const account = { book, live: liveQuestion(file.bucket, standing), evidence: new Map() }
  return deployerClaim({ file, bucket: file.bucket, partition: file.partition, awsServices, today, account })
}
