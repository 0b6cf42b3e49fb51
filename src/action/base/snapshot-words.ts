import type { AccountIdentity } from '../../app/ports.js'
import { bucketsOf, instanceName } from '../../core/account/instances.js'
import type { ConnectInstance, Role } from '../../core/account/roles.js'
import { assumableBy } from '../../core/account/trust/assumable.js'
import type { TrustedEntry } from '../../core/account/trust/known.js'
import { TrustReadings } from '../../core/account/trust/reading.js'
import { present } from '../../core/text/present.js'
import { list, ours, type Prose, plain, say } from '../../core/text/prose.js'
import { assumedByWords } from '../../render/words.js'

/** What a snapshot says of its account. */
export interface SnapshotReading {
  readonly identity: AccountIdentity
  /** `o-…`. */
  readonly organization?: string
  readonly roles: readonly Role[]
  readonly instances: readonly ConnectInstance[]
  /** The live policies by bucket, `null` where a bucket has none. */
  readonly policies: ReadonlyMap<string, string | null>
}

export interface SnapshotDifference {
  readonly path: string
  readonly before: SnapshotReading
  readonly after: SnapshotReading
  /** By RoleId, whom the admin globs match now and did not match before. */
  readonly newAdmins: ReadonlySet<string>
  readonly trusted: readonly TrustedEntry[]
  /** ISO 8601 date. */
  readonly today: string
}

/** More differences than this are no list that anybody reads. */
const MOST_TOLD = 20

/** Everything in which two snapshots differ, by its meaning, an entry each; whoever becomes an admin comes first. */
export function snapshotWords(difference: SnapshotDifference): readonly Prose[] {
  const all = [
    ...roleWords(difference),
    ...identityWords(difference),
    ...instanceWords(difference),
    ...policyWords(difference),
  ]
  const more = all.length - MOST_TOLD
  return more > 0 ? [...all.slice(0, MOST_TOLD), say`${difference.path} has ${more} more differences.`] : all
}

function roleWords(difference: SnapshotDifference): readonly Prose[] {
  const { path, before, after, newAdmins } = difference
  const [old, now] = [before, after].map(({ roles }) => new Map(roles.map(role => [role.RoleId, role])))
  const kept = after.roles
    .toSorted((one, other) => Number(newAdmins.has(other.RoleId)) - Number(newAdmins.has(one.RoleId)))
    .flatMap(role => roleChange(difference, old?.get(role.RoleId), role))
  const gone = before.roles.filter(({ RoleId }) => now?.has(RoleId) === false)
  return [...kept, ...gone.map(({ RoleName, RoleId }) => say`${path} had the role ${RoleName} (${RoleId}).`)]
}

function roleChange(difference: SnapshotDifference, old: Role | undefined, role: Role): readonly Prose[] {
  const { path, before, after, newAdmins } = difference
  const who = say`${role.RoleName} (${role.RoleId})`
  const admin = newAdmins.has(role.RoleId) ? ours(', and the admin globs match it') : ours('')
  const now = trustWords(difference, after, role)
  if (old === undefined) return [say`${path} now has the role ${who}, ${now}${admin}.`]
  const renamed = old.Arn === role.Arn ? [] : [say`${path} now calls ${old.Arn} ${role.Arn}${admin}.`]
  if (sameJson(old.AssumeRolePolicyDocument, role.AssumeRolePolicyDocument)) return renamed
  const was = trustWords(difference, before, old)
  const change =
    plain(was) === plain(now) ? say`has another trust policy, and is still ${now}` : say`is now ${now}; it was ${was}`
  return [...renamed, say`The role ${who} ${change}.`]
}

function trustWords({ trusted, today }: SnapshotDifference, reading: SnapshotReading, role: Role): Prose {
  const { identity, organization, roles } = reading
  const { account, partition } = identity
  const own = present({ organization })
  const known = { account, partition, ...own, accounts: [], trusted, roles, readings: new TrustReadings(), today }
  return assumedByWords({ assumableBy: assumableBy(role, known) }) ?? ours('assumed by no one that it names')
}

function identityWords({ path, before, after }: SnapshotDifference): readonly Prose[] {
  const [old, now] = [before, after].map(({ identity, organization }) => ({
    account: identity.account,
    partition: identity.partition,
    organization,
    caller: identity.caller?.Arn,
    takenAt: identity.takenAt,
  }))
  const names = ['account', 'partition', 'organization', 'caller', 'takenAt'] as const
  return names
    .filter(name => old?.[name] !== now?.[name])
    .map(name => say`${name} of ${path} is now ${valueWords(now?.[name])}; it was ${valueWords(old?.[name])}.`)
}

function valueWords(value: string | undefined): Prose {
  return value === undefined ? ours('not said') : say`${value}`
}

function instanceWords({ path, before, after }: SnapshotDifference): readonly Prose[] {
  const [old, now] = [before, after].map(
    ({ instances }) => new Map(instances.map(each => [JSON.stringify(each), each])),
  )
  return [
    ...missingFrom(old, now).map(each => say`${path} now has the Connect instance ${storing(each)}.`),
    ...missingFrom(now, old).map(each => say`${path} had the Connect instance ${storing(each)}.`),
  ]
}

function missingFrom<T>(had: ReadonlyMap<string, T> | undefined, has: ReadonlyMap<string, T> | undefined): T[] {
  return [...(has ?? [])].flatMap(([key, value]) => (had?.has(key) === true ? [] : [value]))
}

function storing(instance: ConnectInstance): Prose {
  const buckets = bucketsOf([instance])
  const where = buckets.length === 0 ? ours('no bucket') : list(buckets)
  return say`${instanceName(instance)}, which stores in ${where} as ${valueWords(instance.ServiceRole)}`
}

function policyWords({ path, before, after }: SnapshotDifference): readonly Prose[] {
  const buckets = [...new Set([...after.policies.keys(), ...before.policies.keys()])]
  return buckets.flatMap(bucket => {
    const [old, now] = [before, after].map(({ policies }) => policies.get(bucket))
    if (old === now) return []
    if (old === undefined) return [say`${path} now has the bucket ${bucket}.`]
    if (now === undefined) return [say`${path} had the bucket ${bucket}.`]
    if (now === null) return [say`By ${path}, ${bucket} has no policy any more.`]
    return [say`By ${path}, another policy is live on ${bucket}.`]
  })
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
