import { bucketsOf } from '../core/account/instances.js'
import type { CallerIdentity, ConnectInstance, Role, RoleBook } from '../core/account/roles.js'
import { type Declaration, declarationsForAll } from '../core/account/trust/declare.js'
import { PortError } from '../core/text/errors.js'
import { byText } from '../core/text/order.js'
import { present } from '../core/text/present.js'
import { type Prose, say } from '../core/text/prose.js'
import type { AccountSettings } from '../settings/settings.js'
import type { Snapshot } from '../snapshot/schema.js'
import { bookFrom } from './account-state.js'
import type { Account, BucketPolicies, Clock, Instances, LivePolicy } from './ports.js'
import { replicaNotes } from './replicas.js'
import { type StandingPolicy, standingPolicies } from './standing-policy.js'

export interface SnapshotWork {
  readonly account: Account
  readonly policies: BucketPolicies
  readonly clock: Clock
  /** The region that the instances without one are in. */
  readonly region: string
  /** Buckets to take in beside those that Connect instances store in. */
  readonly buckets: readonly string[]
  /** Whom the configuration names and declares. */
  readonly settings: AccountSettings
}

export interface TakenSnapshot {
  readonly snapshot: Snapshot
  /** What is missing from it, and why. */
  readonly notes: readonly Prose[]
  /** What would have to be declared so that no stranger can become a role that a lock of this account admits. */
  readonly declarations: readonly Declaration[]
}

/**
 * Takes what `plan` needs of an account, and nothing more: roles without tags and last use, instances with their
 * storage, the policies of the buckets in question. Everything in a stable order, so that it can be committed and
 * reviewed. A bucket that cannot be read is left out, which a later plan takes for "not known".
 * Throws PortError.
 */
export async function takeSnapshot(work: SnapshotWork): Promise<TakenSnapshot> {
  const identity = await work.account.identity()
  const [roles, instances, organization] = await Promise.all([
    work.account.roles(),
    work.account.instances(),
    work.account.organization?.().catch(unknownWhereNotAnswered),
  ])
  const listed = instances.kind === 'listed' ? instances.instances : []
  const names = [...new Set([...work.buckets, ...bucketsOf(listed)])].sort()
  const standing = standingPolicies(work.policies)
  const lives = await Promise.all(names.map(async name => [name, await standing.read(name)] as const))
  const read = lives.map(([name, live]) => ({ name, ...policyOf(name, live) }))
  const book = bookFrom({ identity, roles, instances }, work.settings)

  return {
    declarations: declarationsForAll([...new Set([...rolesOfLocks(book), ...rolesOnLocks(lives, book)])], book.known),
    notes: [...missingOf(instances), ...read.flatMap(({ note }) => (note === undefined ? [] : [note]))],
    snapshot: {
      schema: 1,
      takenAt: work.clock.now().toISOString(),
      account: identity.account,
      partition: identity.partition,
      region: work.region,
      ...present({ organization: organization ?? undefined }),
      ...callerOf(identity.caller),
      roles: roles.map(roleOf).sort((a, b) => byText(a.Arn, b.Arn)),
      ...(instances.kind === 'listed' ? { instances: listed.map(instanceOf).sort(byRegionAndId) } : {}),
      buckets: Object.fromEntries(
        read.flatMap(({ name, policy }) => (policy === undefined ? [] : [[name, { policy }]])),
      ),
    },
  }
}

/** What the snapshot does not have of the Connect instances. */
function missingOf(instances: Instances): readonly Prose[] {
  return instances.kind === 'listed'
    ? [...(instances.doubts ?? []), ...replicaNotes(instances.instances)]
    : [say`The Connect instances are left out. ${instances.because}`]
}

/** A snapshot without the organization is worth having all the same. */
function unknownWhereNotAnswered(error: unknown): undefined {
  if (!(error instanceof PortError)) throw error
  return undefined
}

/** The roles that a lock would admit, by what the settings say. */
function rolesOfLocks({ facts, isConnect, admins, deployer, deployRoleNamed, planner, planRoleNamed }: RoleBook) {
  const connect = facts.roles.filter(isConnect)
  const named = [deployRoleNamed ? deployer : undefined, planRoleNamed ? planner : undefined]
  return [...new Set([...connect, ...admins, ...named.flatMap(role => role ?? [])])]
}

/** The roles that the live policies admit. */
function rolesOnLocks(lives: readonly (readonly [string, StandingPolicy])[], book: RoleBook): readonly Role[] {
  const admitted = lives.flatMap(([, live]) => (live.kind === 'present' ? (live.file.lock?.admitted ?? []) : []))
  return admitted.flatMap(({ id }) => book.roleById(id) ?? [])
}

function policyOf(name: string, live: LivePolicy): { readonly policy?: object | null; readonly note?: Prose } {
  switch (live.kind) {
    case 'absent':
      return { policy: null }
    case 'present':
      return { policy: JSON.parse(live.text) as object }
    case 'no-bucket':
      return { note: say`Bucket ${name} is left out, because it does not exist.` }
    case 'unreadable':
      return { note: say`Bucket ${name} is left out. ${live.because}` }
  }
}

function callerOf(caller: CallerIdentity | undefined): Pick<Snapshot, 'caller'> {
  return present({ caller: caller && { Arn: caller.Arn, UserId: caller.UserId } })
}

function roleOf({ RoleId, RoleName, Path, Arn, CreateDate, AssumeRolePolicyDocument, Tags }: Role): Role {
  return {
    RoleId,
    RoleName,
    Path,
    Arn,
    ...present({ CreateDate, AssumeRolePolicyDocument, Tags }),
  }
}

function instanceOf(instance: ConnectInstance): ConnectInstance {
  const { Id, InstanceAlias, ServiceRole, Region, ReplicationConfiguration, storage } = instance
  return {
    Id,
    ...present({ InstanceAlias, ServiceRole, Region, ReplicationConfiguration }),
    storage: storage
      .map(({ ResourceType, BucketName, BucketPrefix, EncryptionConfig }) => ({
        ResourceType,
        BucketName,
        ...present({ BucketPrefix: BucketPrefix || undefined, EncryptionConfig }),
      }))
      .sort((a, b) => byText(a.ResourceType, b.ResourceType) || byText(a.BucketName, b.BucketName)),
  }
}

function byRegionAndId(a: ConnectInstance, b: ConnectInstance): number {
  return byText(a.Region ?? '', b.Region ?? '') || byText(a.Id, b.Id)
}
