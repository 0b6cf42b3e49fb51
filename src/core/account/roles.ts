import type { AdmittedId } from '../lock/ids.js'
import { accepts, globOf } from '../pattern/pattern.js'
import { present } from '../text/present.js'
import type { Prose } from '../text/prose.js'
import type { Role } from './role.js'
import type { AssumableBy } from './trust/assumable.js'
import type { Known, TrustedEntry } from './trust/known.js'
import { TrustReadings } from './trust/reading.js'
import { letsServiceIn } from './trust/service-trust.js'

export type { Role } from './role.js'

/** Where an instance stores one kind of data. Source: Connect API Reference, `InstanceStorageConfig`. */
export interface StorageConfig {
  readonly ResourceType: string
  readonly BucketName: string
  readonly BucketPrefix?: string
  /** `null`: none; absent: not read, as in snapshots that were taken before it was kept. */
  readonly EncryptionConfig?: EncryptionConfig | null
}

/** Source: Connect API Reference, `EncryptionConfig`. */
export interface EncryptionConfig {
  /** `KMS`. */
  readonly EncryptionType: string
  /** The ARN of the key. */
  readonly KeyId: string
}

/** An Amazon Connect instance. Source: Connect API Reference, `Instance` and `ListInstanceStorageConfigs`. */
export interface ConnectInstance {
  readonly Id: string
  readonly InstanceAlias?: string
  /** The ARN of the role as which this instance reads and writes its buckets. */
  readonly ServiceRole?: string
  readonly Region?: string
  /** The Regions that hold an instance of this id, of which one is the source and the others are replicas. */
  readonly ReplicationConfiguration?: ReplicationConfiguration
  readonly storage: readonly StorageConfig[]
}

/** Source: Connect API Reference, `DescribeInstance` and `ReplicationStatusSummary`. */
export interface ReplicationConfiguration {
  readonly ReplicationStatusSummaryList?: readonly { readonly Region?: string }[]
}

/** Who runs us. Source: STS API Reference, `GetCallerIdentity`; `UserId` is the caller's `aws:userid`. */
export interface CallerIdentity {
  readonly Account: string
  readonly Arn: string
  readonly UserId: string
}

/** What an id on the list is. */
export const ADMITTED_KINDS = [
  'connect',
  'admin',
  'deployer',
  'planner',
  'external',
  'user',
  'root',
  'service',
  'other',
  'unresolved',
] as const
export type AdmittedKind = (typeof ADMITTED_KINDS)[number]

/** An id on the list, resolved as far as the account could tell. */
export interface Admitted {
  /** As listed but for the session part: `AROA…`, `AIDA…` or an account id. */
  readonly id: string
  readonly kind: AdmittedKind
  readonly name?: string
  readonly arn?: string
  /** Who answers for it in the configuration, and why it is declared there. */
  readonly owner?: string
  readonly why?: string
  /** Who can assume it, where it is a role of the account. */
  readonly assumableBy?: readonly AssumableBy[]
}

/** Whether nothing says whose an id on a list is. */
export function isOfNobodyKnown({ kind }: Admitted): boolean {
  return kind === 'other' || kind === 'unresolved' || kind === 'user'
}

/** An identity that the configuration declares, because no listing of this account can resolve it. */
export interface DeclaredId {
  readonly id: string
  readonly account?: string
  readonly owner: string
  readonly why: string
  /** ISO 8601 date after which the declaration no longer counts. */
  readonly until?: string
}

/** What an account holds, as far as the proof needs it. */
export interface AccountFacts {
  readonly account: string
  readonly partition: string
  readonly caller?: CallerIdentity
  readonly roles: readonly Role[]
  /** The organization that the account belongs to, `o-…`; `null` where it belongs to none, absent where nobody knows. */
  readonly organization?: string | null
  /** Absent where the instances could not be listed: then nothing follows from their absence. */
  readonly instances?: readonly ConnectInstance[]
  /** Some Regions could not be read, so nothing follows from the absence of an instance there. */
  readonly instancesArePartial?: boolean
}

/**
 * Whether a role's own policies allow it to replace a bucket's policy. `unknown` is evidence of nothing: the policies
 * could not be read, or depend on conditions.
 */
export type Evidence =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'unknown'; readonly because: Prose }

/** How the user says who is who. */
export interface Naming {
  /** Names, ARNs or globs of admin roles. */
  readonly adminRoles: readonly string[]
  /** Name, ARN or RoleId of the role that will apply; the caller where absent. */
  readonly deployRole?: string
  /** Name, ARN or RoleId of the role that plans; the caller where it is not the one that applies. */
  readonly planRole?: string
  /** What has run out by `today` does not count. */
  readonly declared: readonly DeclaredId[]
  /** Whom the trust policies may let in beside the account itself. */
  readonly trusted?: readonly TrustedEntry[]
  /** The account's organization, `o-…`. */
  readonly organization?: string
  /** The accounts that the configuration manages. */
  readonly accounts?: readonly { readonly id: string }[]
  /** ISO 8601 date. */
  readonly today: string
}

/** RoleId ↔ role for one account, and what kind each role is. */
export interface RoleBook {
  readonly facts: AccountFacts
  /** What a listed id is. */
  resolve(id: AdmittedId): Admitted
  roleById(roleId: string): Role | undefined
  roleByArn(arn: string): Role | undefined
  readonly admins: readonly Role[]
  /** The role that will apply; `undefined` where the caller is no role or `deployRole` names none. */
  readonly deployer: Role | undefined
  /** The role that plans, where it is another than the one that applies; the caller where `planRole` names none. */
  readonly planner: Role | undefined
  /** Who is known to the trust policies of the roles. */
  readonly known: Known
  /** Whether the settings name the deploy role. */
  readonly deployRoleNamed: boolean
  /** Whether the settings name the plan role. */
  readonly planRoleNamed: boolean
  /** What the settings declare, expired or not. */
  readonly declared: readonly DeclaredId[]
  /** What names the deploy role in the settings, where it is no role of the account. */
  readonly deployRoleMissing?: string
  /** What names the plan role in the settings, where it is no role of the account. */
  readonly planRoleMissing?: string
  /** The instances that store in this bucket. */
  instancesOf(bucket: string): readonly ConnectInstance[]
  isConnect(role: Role): boolean
}

/** The roles of an account as one was named that it does not have: by their ARNs, or by their names. */
export function rolesNamedLike(missing: string, { roles }: AccountFacts): readonly string[] {
  return roles.map(({ Arn, RoleName }) => (missing.startsWith('arn:') ? Arn : RoleName))
}

/** Makes the {@link RoleBook} of an account; one that only names others goes on with what was read for it. */
export function roleBook(facts: AccountFacts, naming: Naming, readings = new TrustReadings()): RoleBook {
  const byId = new Map(facts.roles.map(role => [role.RoleId, role]))
  const byArn = new Map(facts.roles.map(role => [role.Arn, role]))
  const standing = naming.declared.filter(({ until = naming.today }) => until >= naming.today)
  const declared = new Map(standing.map(entry => [entry.id, entry]))
  const known = knownTo(facts, naming, readings)
  const connect = connectRolesOf(facts, known)
  // As a role that Connect assumes nobody can mend a policy, whatever glob its name matches.
  const namedAsAdmin = naming.adminRoles.map(namedBy)
  const admins = facts.roles.filter(role => !connect.has(role) && namedAsAdmin.some(isIt => isIt(role)))
  const caller = byId.get(roleIdOf(facts.caller) ?? '')
  const deployer = naming.deployRole === undefined ? caller : roleNamed(facts, naming.deployRole)
  const plans = naming.planRole === undefined ? caller : roleNamed(facts, naming.planRole)
  const named = {
    deployRoleNamed: naming.deployRole !== undefined,
    planRoleNamed: naming.planRole !== undefined,
    ...(deployer === undefined ? present({ deployRoleMissing: naming.deployRole }) : {}),
    ...(plans === undefined ? present({ planRoleMissing: naming.planRole }) : {}),
    deployer,
    planner: plans === deployer ? undefined : plans,
  }
  const kindOf = (role: Role): AdmittedKind => {
    if (connect.has(role)) return 'connect'
    if (admins.includes(role)) return 'admin'
    return declaredKind(role, named, declared)
  }
  return {
    facts,
    resolve: id => {
      const role = id.kind === 'role' ? byId.get(id.id) : undefined
      return role === undefined ? withoutRole(id, facts, declared) : asRole(role, kindOf(role), declared)
    },
    roleById: id => byId.get(id),
    roleByArn: arn => byArn.get(arn),
    admins,
    known,
    declared: naming.declared,
    ...named,
    instancesOf: bucket =>
      (facts.instances ?? []).filter(({ storage }) => storage.some(({ BucketName }) => BucketName === bucket)),
    isConnect: role => connect.has(role),
  }
}

type Declared = ReadonlyMap<string, DeclaredId>

/** What the settings say of a role. Whoever runs this is not known by that: only they say who applies and who plans. */
function declaredKind(
  role: Role,
  named: Pick<RoleBook, 'deployer' | 'planner' | 'deployRoleNamed' | 'planRoleNamed'>,
  declared: Declared,
): AdmittedKind {
  if (role === named.deployer && named.deployRoleNamed) return 'deployer'
  if (role === named.planner && named.planRoleNamed) return 'planner'
  return declared.has(role.RoleId) ? 'external' : 'other'
}

function asRole({ RoleId, RoleName, Arn }: Role, kind: AdmittedKind, declared: Declared): Admitted {
  const { owner, why } = (kind === 'external' ? declared.get(RoleId) : undefined) ?? {}
  return { id: RoleId, kind, name: RoleName, arn: Arn, ...present({ owner, why }) }
}

/** What an id is that is no role of the account. */
function withoutRole({ id, kind }: AdmittedId, { account, partition }: AccountFacts, declared: Declared): Admitted {
  if (kind === 'account' && id === account) {
    return { id, kind: 'root', name: 'root', arn: `arn:${partition}:iam::${id}:root` }
  }
  const entry = declared.get(id)
  if (entry !== undefined) return { id, kind: 'external', name: entry.owner, owner: entry.owner, why: entry.why }
  return { id, kind: kind === 'user' ? 'user' : 'unresolved' }
}

const CONNECT_SERVICE = 'connect.amazonaws.com'

/**
 * Connect's roles: its service-linked roles, whose path nobody else can give a role, and the service role of an
 * instance, such as one from before October 2018, as long as its trust policy lets Connect in. A name proves nothing,
 * and neither does a trust policy, for anybody may write one.
 * Source: Amazon Connect Administrator Guide, "Use service-linked roles".
 */
function connectRolesOf(
  { roles, instances, instancesArePartial = false }: AccountFacts,
  known: Known,
): ReadonlySet<Role> {
  // Where the instances could not be listed, nothing follows from their absence, and no verdict is safe.
  const mayStore = ({ Arn }: Role) =>
    instancesArePartial || (instances?.some(({ ServiceRole }) => ServiceRole === Arn) ?? true)
  const isConnect = (role: Role) =>
    role.Path === CONNECT_PATH || (mayStore(role) && letsServiceIn(role, CONNECT_SERVICE, known))
  return new Set(roles.filter(isConnect))
}

const CONNECT_PATH = `/aws-service-role/${CONNECT_SERVICE}/`

function knownTo(facts: AccountFacts, naming: Naming, readings: TrustReadings): Known {
  const { account, partition, roles } = facts
  const { trusted = [], accounts = [], today } = naming
  const organization = facts.organization ?? naming.organization
  const own = organization === undefined ? {} : { organization }
  return {
    account,
    partition,
    ...own,
    accounts: accounts.map(({ id }) => id),
    trusted,
    roles,
    readings,
    today,
  }
}

/** The fifth part of an ARN: the account of a role, `aws` for a policy that AWS manages. */
export function accountOfArn(arn: string): string {
  return arn.split(':')[4] ?? ''
}

/** The RoleId in a caller's `UserId`, for callers that are role sessions. */
export function roleIdOf(caller: CallerIdentity | undefined): string | undefined {
  const [id, session] = caller?.UserId.split(':') ?? []
  return session !== undefined && id?.startsWith('AROA') ? id : undefined
}

/** Whether a name, an ARN or a glob of either means a role. */
export function isNamed(role: Role, pattern: string): boolean {
  return namedBy(pattern)(role)
}

function namedBy(pattern: string): (role: Role) => boolean {
  const glob = globOf(pattern)
  const isArn = pattern.startsWith('arn:')
  return ({ Arn, RoleName }) => accepts(glob, isArn ? Arn : RoleName)
}

function roleNamed({ roles }: AccountFacts, named: string): Role | undefined {
  return roles.find(({ RoleId, RoleName, Arn }) => [RoleId, RoleName, Arn].includes(named))
}

/** The owner of an account's buckets, as the judges know it. */
export function ownerOf({ account, organization }: AccountFacts): Pick<AccountFacts, 'account' | 'organization'> {
  return organization === undefined ? { account } : { account, organization }
}
