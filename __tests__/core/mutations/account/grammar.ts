import type { Role } from '../../../../src/core/account/role.js'
import type { Config } from '../../../../src/settings/config.js'
import type { Snapshot } from '../../../../src/snapshot/schema.js'
import { besides, idsOf, type JsonObject, locksOf, type PolicyJson, replaced, withIds } from '../edits.js'
import { TODAY, type World } from './worlds.js'

export type Where = 'account' | 'live policy' | 'settings' | 'snapshot' | 'file'

/** One change of one thing. */
export interface WorldEdit {
  readonly where: Where
  readonly subject: string
  readonly edit: string
  readonly change: (world: World) => World
}

/** Every subject of a world with every edit of its kind. */
export function singleEdits(world: World): readonly WorldEdit[] {
  return [
    ...world.snapshot.roles.flatMap(roleEdits),
    ...(world.snapshot.instances ?? []).flatMap((instance, at) => instanceEdits(world, instance, at)),
    ...newcomers(world),
    ...settingsEdits(world),
    ...snapshotEdits(world),
    ...liveEdits(world),
  ]
}

const FOREIGN = '999988887777'

const inSnapshot =
  (change: (snapshot: Snapshot) => Partial<Snapshot>) =>
  (world: World): World => ({ ...world, snapshot: { ...world.snapshot, ...change(world.snapshot) } })

const inConfig =
  (change: Partial<Config> | ((world: World) => Partial<Config>)) =>
  (world: World): World => ({
    ...world,
    config: { ...world.config, ...(typeof change === 'function' ? change(world) : change) },
  })

export function withRole(arn: string, change: (role: Role) => readonly Role[]): (world: World) => World {
  return inSnapshot(({ roles }) => ({ roles: roles.flatMap(role => (role.Arn === arn ? change(role) : [role])) }))
}

/** The id that a role gets when it is made again. */
export const remade = (id: string): string => `${id.slice(0, -3)}NEW`

const trusting = (role: Role, statement: JsonObject): Role[] => {
  const { Statement } = role.AssumeRolePolicyDocument as { readonly Statement: readonly JsonObject[] }
  const also = { Effect: 'Allow', Action: 'sts:AssumeRole', ...statement }
  return [{ ...role, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [...Statement, also] } }]
}

function roleEdits(subject: Role): readonly WorldEdit[] {
  const { Arn, RoleName } = subject
  const provider = `arn:aws:iam::${Arn.split(':')[4]}:oidc-provider/token.actions.githubusercontent.com`
  const sub = 'token.actions.githubusercontent.com:sub'
  const aud = { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' }
  const github = { Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity' }
  const changes: Readonly<Record<string, (role: Role) => readonly Role[]>> = {
    deleted: () => [],
    'made again': role => [{ ...role, RoleId: remade(role.RoleId) }],
    renamed: role => [
      { ...role, RoleName: `was-${RoleName}`.slice(0, 60), Arn: Arn.replace(RoleName, `was-${RoleName}`) },
    ],
    'with tags': role => [{ ...role, Tags: [{ Key: 'team', Value: 'voice' }] }],
    'of another day': role => [{ ...role, CreateDate: '2019-01-01T00:00:00Z' }],
    'open to everybody': role => trusting(role, { Principal: { AWS: '*' } }),
    'open to another account': role => trusting(role, { Principal: { AWS: `arn:aws:iam::${FOREIGN}:root` } }),
    'open to another account under MFA': role =>
      trusting(role, {
        Principal: { AWS: FOREIGN },
        Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } },
      }),
    'open to a role elsewhere': role => trusting(role, { Principal: { AWS: `arn:aws:iam::${FOREIGN}:role/theirs` } }),
    'open to all of GitHub': role =>
      trusting(role, { ...github, Condition: { StringEquals: aud, StringLike: { [sub]: 'repo:*' } } }),
    'open to one repository': role =>
      trusting(role, {
        ...github,
        Condition: { StringEquals: { ...aud, [sub]: 'repo:acme/voice:ref:refs/heads/main' } },
      }),
    'with a trust policy that was not read': ({ AssumeRolePolicyDocument: _, ...role }) => [role],
  }
  return Object.entries(changes).map(([edit, change]) => ({
    where: 'account',
    subject: RoleName,
    edit,
    change: withRole(Arn, change),
  }))
}

type Instance = NonNullable<Snapshot['instances']>[number]
type Storage = Instance['storage'][number]

function instanceEdits(world: World, { InstanceAlias = 'instance' }: Instance, at: number): readonly WorldEdit[] {
  const edited = (change: (instance: Instance) => readonly Instance[]) =>
    inSnapshot(({ instances = [] }) => ({
      instances: instances.flatMap((one, place) => (place === at ? change(one) : [one])),
    }))
  const storing = (change: (storage: Storage) => Storage) =>
    edited(one => [{ ...one, storage: one.storage.map(change) }])
  const key = { EncryptionType: 'KMS', KeyId: `arn:aws:kms:us-east-1:${world.snapshot.account}:key/another` }
  const changes: Readonly<Record<string, (world: World) => World>> = {
    gone: edited(() => []),
    'under another name': edited(one => [{ ...one, InstanceAlias: 'renamed' }]),
    'stores elsewhere': storing(storage => ({ ...storage, BucketName: 'another-bucket' })),
    'stores under another prefix': storing(storage => ({ ...storage, BucketPrefix: 'connect/another' })),
    'encrypts by another key': storing(storage => ({ ...storage, EncryptionConfig: key })),
    'encrypts by no key': storing(storage => ({ ...storage, EncryptionConfig: null })),
    'encryption not read': storing(({ EncryptionConfig: _, ...storage }) => storage),
    'stores here too': edited(one => [
      {
        ...one,
        storage: [...one.storage, { ResourceType: 'ATTACHMENTS', BucketName: world.bucket, EncryptionConfig: key }],
      },
    ]),
    'without a service role': edited(({ ServiceRole: _, ...one }) => [one]),
  }
  const roles = world.snapshot.roles.map(
    ({ Arn, RoleName }) => [`acts as ${RoleName}`, edited(one => [{ ...one, ServiceRole: Arn }])] as const,
  )
  return [...Object.entries(changes), ...roles].map(([edit, change]) => ({
    where: 'account',
    subject: `instance ${InstanceAlias}`,
    edit,
    change,
  }))
}

/** Roles and instances that come to the account. */
function newcomers({ snapshot, bucket }: World): readonly WorldEdit[] {
  const { account, instances = [] } = snapshot
  const role = (RoleName: string): Role => ({
    RoleId: `AROANEWCOMER${RoleName.replace(/\W/g, '').toUpperCase()}`.slice(0, 21).padEnd(21, 'X'),
    RoleName,
    Path: '/',
    Arn: `arn:aws:iam::${account}:role/${RoleName}`,
    AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }] },
  })
  const comes = (one: Role) => inSnapshot(({ roles }) => ({ roles: [...roles, one] }))
  const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: bucket, EncryptionConfig: null }]
  const KMS = { EncryptionType: 'KMS', KeyId: `arn:aws:kms:us-east-1:${account}:key/k` }
  const encrypted = storage.map(place => ({ ...place, EncryptionConfig: KMS }))
  const service = instances[0]?.ServiceRole ?? ''
  const joins = (one: Instance) => inSnapshot(() => ({ instances: [...instances, one] }))
  const Id = '11111111-2222-3333-4444-555555555555'
  const changes: Readonly<Record<string, (world: World) => World>> = {
    'a role that anybody may assume': comes(role('open-to-all')),
    'a role by the name of an admin': comes(role('AWSReservedSSO_AdministratorAccess_0000000000000000')),
    'a role that is called like Connect': comes(role('AmazonConnect-helper')),
    'an instance without a role': joins({ Id, storage: encrypted }),
    'an instance of a role of nobody': joins({
      Id,
      storage: encrypted,
      ServiceRole: `arn:aws:iam::${account}:role/none`,
    }),
    'an instance of a listed role': joins({ Id, storage: encrypted, ServiceRole: service }),
    'an instance of a listed role without a key': joins({ Id, storage, ServiceRole: service }),
    'an instance that stores elsewhere': joins({ Id, storage: [], ServiceRole: service }),
  }
  return Object.entries(changes).map(([edit, change]) => ({ where: 'account', subject: 'a newcomer', edit, change }))
}

function settingsEdits({ snapshot, file, bucket }: World): readonly WorldEdit[] {
  const one = (subject: string, edit: string, change: (world: World) => World): WorldEdit => ({
    where: 'settings',
    subject,
    edit,
    change,
  })
  const listed = listedIn(file)
  const why = { owner: 'Voice team', why: 'It reads the recordings.' }
  const names = snapshot.roles.map(({ RoleName }) => RoleName)
  const trustedEntry = { account: FOREIGN, ...why }
  return [
    ...names.map(name => one('admin-roles', name, inConfig({ adminRoles: [name] }))),
    ...[['A*n'], ['AWSReservedSSO_*'], ['nobody-*'], ['*Admin*']].map(adminRoles =>
      one('admin-roles', adminRoles.join(), inConfig({ adminRoles })),
    ),
    ...[...names, 'not-there'].map(name => one('deploy-role', name, inConfig({ deployRole: name }))),
    one('deploy-role', 'absent', ({ config: { deployRole: _, ...config }, ...world }) => ({ ...world, config })),
    ...[...names, 'not-there'].map(name => one('plan-role', name, inConfig({ planRole: name }))),
    one('plan-role', 'absent', ({ config: { planRole: _, ...config }, ...world }) => ({ ...world, config })),
    one('organization', 'absent', ({ config: { organization: _, ...config }, ...world }) => ({ ...world, config })),
    one('organization', 'another', inConfig({ organization: 'o-zzzzzzzzzz' })),
    ...SERVICES.map(awsServices => one('allow-aws-services', String(awsServices), inConfig({ awsServices }))),
    one('trusted', 'absent', inConfig({ trusted: [] })),
    one(
      'trusted',
      'run out',
      inConfig(({ config }) => ({
        trusted: (config.trusted ?? []).map(entry => ({ ...entry, until: '2026-11-01' })),
      })),
    ),
    one(
      'trusted',
      'to the last day',
      inConfig(({ config }) => ({
        trusted: (config.trusted ?? []).map(entry => ({ ...entry, until: TODAY })),
      })),
    ),
    one(
      'trusted',
      'and another account',
      inConfig(({ config }) => ({ trusted: [...(config.trusted ?? []), trustedEntry] })),
    ),
    ...listed.map(id => one('declared', id, inConfig({ declared: [{ id, ...why }] }))),
    one('declared', 'somebody else', inConfig({ declared: [{ id: 'AROASOMEBODYELSE12345', ...why }] })),
    one('buckets', 'copies', inConfig({ buckets: new Map([[bucket, { connect: 'none', why: 'Copies.' }]]) })),
    ...['vpce-0123456789abcdef0', 'vpc-0123456789abcdef0'].flatMap(from => [
      one('network', `admins ${from}`, inConfig({ network: { admins: [from] } })),
      one('network', `deployer ${from}`, inConfig({ network: { deployer: [from] } })),
    ]),
  ]
}

const CLOUDTRAIL = 'cloudtrail.amazonaws.com'
const SERVICES: readonly (boolean | string[])[] = [
  true,
  false,
  [CLOUDTRAIL],
  ['logging.s3.amazonaws.com', 's3.amazonaws.com'],
  [CLOUDTRAIL, 'logging.s3.amazonaws.com', 's3.amazonaws.com', 'config.amazonaws.com'],
]

export function listedIn({ Statement }: PolicyJson): readonly string[] {
  const ids = Statement.flatMap(statement => idsOf(statement) ?? [])
  return [...new Set(ids.flatMap(id => (id.startsWith('AROA') ? [id.replace(/:.*/, '')] : [])))]
}

function snapshotEdits({ snapshot }: World): readonly WorldEdit[] {
  const one = (subject: string, edit: string, change: (world: World) => World): WorldEdit => ({
    where: 'snapshot',
    subject,
    edit,
    change,
  })
  const { account, roles } = snapshot
  const calledBy = ({ RoleId, RoleName }: Role) =>
    inSnapshot(() => ({
      caller: { Arn: `arn:aws:sts::${account}:assumed-role/${RoleName}/ci`, UserId: `${RoleId}:ci` },
    }))
  return [
    ...roles.map(role => one('caller', role.RoleName, calledBy(role))),
    one('caller', 'absent', ({ snapshot: { caller: _, ...rest }, ...world }) => ({ ...world, snapshot: rest })),
    one('organization', 'absent', ({ snapshot: { organization: _, ...rest }, ...world }) => ({
      ...world,
      snapshot: rest,
    })),
    one(
      'organization',
      'another',
      inSnapshot(() => ({ organization: 'o-yyyyyyyyyy' })),
    ),
    one('instances', 'could not be listed', ({ snapshot: { instances: _, ...rest }, ...world }) => ({
      ...world,
      snapshot: rest,
    })),
    one(
      'instances',
      'none',
      inSnapshot(() => ({ instances: [] })),
    ),
    one(
      'roles',
      'in another order',
      inSnapshot(() => ({ roles: [...roles].reverse() })),
    ),
    one(
      'takenAt',
      'another day',
      inSnapshot(() => ({ takenAt: '2026-11-19T00:00:00Z' })),
    ),
    one(
      'region',
      'another',
      inSnapshot(() => ({ region: 'eu-west-2' })),
    ),
  ]
}

function liveEdits(world: World): readonly WorldEdit[] {
  const { file, bucket } = world
  const one = (subject: string, edit: string, live: PolicyJson | undefined): WorldEdit => ({
    where: 'live policy',
    subject,
    edit,
    change: before => ({ ...before, live }),
  })
  const all = [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`]
  const deny = (Sid: string, rest: JsonObject): JsonObject => ({
    Sid,
    Effect: 'Deny',
    Principal: '*',
    Resource: all,
    ...rest,
  })
  const ids = locksOf(file)[0]?.lock
  const listed = ids === undefined ? [] : (idsOf(ids) ?? [])
  const except = (left: readonly string[]) => ({ StringNotLike: { 'aws:userid': left } })
  const protections: readonly JsonObject[] = [
    deny('NoDelete', { Action: 's3:DeleteObject' }),
    deny('NoTagging', { Action: 's3:PutObjectTagging' }),
    deny('NoPolicy', { Action: 's3:PutBucketPolicy' }),
    deny('OnlyTheOffice', {
      Action: 's3:GetObject',
      Condition: { NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } },
    }),
    deny('OnlyModern', { Action: 's3:*', Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } }),
    deny('Again', { Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    ...listed.map((id, at) =>
      deny(`ReadersOnly${at}`, {
        Action: ['s3:PutObject', 's3:DeleteObject'],
        Condition: except(listed.filter(other => other !== id)),
      }),
    ),
    ...listed.map((id, at) =>
      deny(`NotThePolicy${at}`, {
        Action: ['s3:PutBucketPolicy', 's3:DeleteBucketPolicy'],
        Condition: except(listed.filter(other => other !== id)),
      }),
    ),
    deny('Everybody', { Action: 's3:*', Condition: except([...listed, 'AROAOTHERREADER123456:*']) }),
  ]
  const locks = locksOf(file).slice(0, 1)
  return [
    one('the whole', 'none', undefined),
    one('the whole', 'as the file', file),
    ...protections.map(statement => one('a statement more', String(statement['Sid']), besides(file, statement))),
    ...file.Statement.map((statement, at) => one('a statement less', String(statement['Sid']), replaced(file, at))),
    ...locks.flatMap(({ at, lock }) =>
      listed.map(id => {
        const fewer = {
          ...lock,
          Condition: { ...(lock['Condition'] as JsonObject), ...except(listed.filter(other => other !== id)) },
        }
        return one('the lock', `without ${id}`, replaced(file, at, fewer))
      }),
    ),
  ]
}

/** Two edits of which the second makes good, or worse, what the first does. */
export function doubleEdits(world: World): readonly WorldEdit[][] {
  const { snapshot, file } = world
  const listed = snapshot.roles.filter(({ RoleId }) => listedIn(file).includes(RoleId))
  const singles = singleEdits(world)
  const named = (subject: string, edit: string) => singles.filter(one => one.subject === subject && one.edit === edit)
  const pairs = listed.flatMap(role => [
    [...named(role.RoleName, 'made again'), relisted(role, remade(role.RoleId))],
    [...named(role.RoleName, 'open to another account'), ...named('trusted', 'and another account')],
    [...named(role.RoleName, 'open to a role elsewhere'), ...named('trusted', 'and another account')],
    [...named(role.RoleName, 'renamed'), ...named('declared', role.RoleId)],
    [...named(role.RoleName, 'deleted'), ...named('declared', role.RoleId)],
    [...named(role.RoleName, 'made again'), ...named('declared', role.RoleId)],
    [...named(role.RoleName, 'with a trust policy that was not read'), ...named('declared', role.RoleId)],
  ])
  const joined = snapshot.roles
    .filter(role => !listed.includes(role))
    .flatMap(role => [
      [listing(role), ...named('plan-role', role.RoleName)],
      [listing(role), ...named('admin-roles', role.RoleName)],
      [listing(role), declaring(role)],
    ])
  return [...pairs, ...joined, ...factsGiven(named)].filter(pair => pair.length === 2)
}

/** Facts that are taken from one place and stand in the other still, and those that stand in none. */
function factsGiven(named: (subject: string, edit: string) => readonly WorldEdit[]): WorldEdit[][] {
  const [said, answered] = named('organization', 'absent')
  const [none, ...others] = named('instances', 'none')
  return [
    [said, answered],
    [none, ...named('buckets', 'copies')],
    [...others, ...named('buckets', 'copies')],
    [...named('caller', 'absent'), ...named('deploy-role', 'absent')],
    [...named('the whole', 'none'), answered],
  ].map(pair => pair.flatMap(one => one ?? []))
}

const lockEdit = (role: Role, edit: string, ids: (listed: readonly string[]) => readonly string[]): WorldEdit => ({
  where: 'file',
  subject: role.RoleName,
  edit,
  change: world => {
    const Statement = world.file.Statement.map(statement => {
      const found = idsOf(statement)
      if (found === undefined) return statement
      const { Condition } = withIds(statement, ids(found)) as { Condition: JsonObject }
      return { ...statement, Condition: { ...(statement['Condition'] as JsonObject), ...Condition } }
    })
    return { ...world, file: { ...world.file, Statement } }
  },
})

function relisted(role: Role, id: string): WorldEdit {
  return lockEdit(role, 'listed by its new id', ids => ids.map(one => one.replace(role.RoleId, id)))
}

function listing(role: Role): WorldEdit {
  return lockEdit(role, 'listed', ids => [...ids, `${role.RoleId}:*`])
}

function declaring({ RoleId, RoleName }: Role): WorldEdit {
  const change = inConfig({ declared: [{ id: RoleId, owner: 'Voice team', why: 'It reads the recordings.' }] })
  return { where: 'settings', subject: RoleName, edit: 'declared', change }
}
