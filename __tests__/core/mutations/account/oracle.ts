import { evaluate } from '../../../../src/core/access/evaluate.js'
import type { Caller, Owner, Request } from '../../../../src/core/access/request.js'
import type { Role } from '../../../../src/core/account/role.js'
import type { Policy } from '../../../../src/core/policy/ast.js'
import { readPolicyFile } from '../../../../src/core/policy-file.js'
import { sourceFromText } from '../../../../src/core/text/source.js'
import { idsOf, type Json, type JsonObject, list, type PolicyJson, textOf } from '../edits.js'
import { canBecome } from './oracle-trust.js'
import { type World as Given, TODAY } from './worlds.js'

/** What a world must get, found by asking the evaluator request by request; the product's proof has no part in it. */
export interface Expectation {
  readonly verdict: 'safe' | 'unsafe' | 'unproven' | 'refused'
  /** Whether a Deny of the live policy that is no lock strikes a request that the file spares. */
  readonly drops: boolean
}

/** What a policy says to one request: our evaluator, or one that others wrote. */
export type Judge = (policy: Policy, request: Request, owner: Owner) => 'denied' | 'allowed' | 'neither' | 'unknown'

const ours: Judge = (policy, request, owner) => evaluate(policy, request, owner).decision

interface World extends Given {
  readonly judge: Judge
}

/** The settings and the account name two organizations. */
function isContradicted({ config, snapshot }: Given): boolean {
  const [said, answered] = [config.organization, snapshot.organization]
  return said !== undefined && answered !== undefined && said !== answered
}

type Answer = 'yes' | 'no' | 'unknown'

export function expectedOf(given: Given, judge: Judge = ours): Expectation {
  const world = { ...given, judge }
  if (isContradicted(world)) return { verdict: 'refused', drops: false }
  const answers = [sealed(world), known(world), connectKeeps(world), adminKeeps(world), deployerKeeps(world)]
  const all = [...answers, plannerReads(world), canBecome(world, listedRoles(world))]
  const verdict = all.includes('no') ? 'unsafe' : all.includes('unknown') ? 'unproven' : 'safe'
  return { verdict, drops: drops(world) }
}

const read = (policy: PolicyJson): Policy => {
  const parsed = readPolicyFile(sourceFromText('policy.json', textOf(policy))).policy
  if (parsed === undefined) throw new Error('the policies of this suite can be read')
  return parsed
}

type Context = Readonly<Record<string, string>>

/** The policy's answer to one request. */
function isSpared(policy: Policy, { snapshot, judge }: World, caller: Caller, asked: Asked, context: Context): boolean {
  const entries = Object.entries(context).map(([key, value]) => [key, [value]] as const)
  const request: Request = { caller, ...asked, context: new Map(entries) }
  return judge(policy, request, { account: snapshot.account }) !== 'denied'
}

interface Asked {
  readonly action: string
  readonly resource: string
}

const onBucket = (bucket: string, ...actions: readonly string[]): Asked[] =>
  actions.map(action => ({ action: `s3:${action}`, resource: `arn:aws:s3:::${bucket}` }))
const onObject = (bucket: string, key: string, ...actions: readonly string[]): Asked[] =>
  actions.map(action => ({ action: `s3:${action}`, resource: `arn:aws:s3:::${bucket}/${key}` }))

const everything = (bucket: string): readonly Asked[] => [
  ...onObject(bucket, 'connect/x', 'GetObject', 'PutObject', 'DeleteObject', 'PutObjectTagging'),
  ...onObject(bucket, 'inventory/x', 'GetObject', 'PutObject'),
  ...onObject(bucket, 'AWSLogs/x', 'GetObject', 'DeleteObject'),
  ...onBucket(bucket, 'ListBucket', 'PutBucketPolicy', 'DeleteBucketPolicy', 'GetBucketPolicy'),
]
const policyCalls = (bucket: string) => onBucket(bucket, 'GetBucketPolicy', 'PutBucketPolicy', 'DeleteBucketPolicy')
const connectCalls = (bucket: string) => [
  ...onObject(bucket, 'connect/x', 'GetObject', 'GetObjectAcl', 'PutObject', 'PutObjectAcl', 'DeleteObject'),
  ...onBucket(bucket, 'GetBucketLocation', 'GetBucketAcl'),
]

const TLS: Context = { 'aws:securetransport': 'true', 's3:tlsversion': '1.3' }

/** What a stranger writes to get in: nothing, what the statements ask for, and all of it but the organization. */
function strangersContexts(policy: PolicyJson): readonly Context[] {
  const asked = Object.fromEntries(conditionsOf(policy).filter(([key]) => !/^aws:(userid|secure)|tlsversion/.test(key)))
  const { 'aws:principalorgid': _, ...outside } = asked
  return [TLS, { ...asked, ...TLS }, { ...outside, ...TLS }]
}

function conditionsOf({ Statement }: PolicyJson): readonly (readonly [string, string])[] {
  return Statement.flatMap(({ Condition = {} }) =>
    Object.values(Condition as JsonObject).flatMap(keys =>
      Object.entries(keys as JsonObject)
        .filter(([key]) => !/^aws:(Principal(Service|IsAWS|Arn)|SourceA)/i.test(key))
        .map(([key, value]) => [key.toLowerCase(), String(list(value)[0])] as const),
    ),
  )
}

/** The organizations that the account may be in: one, where it is known. */
function organizations({ snapshot, config, file, live }: World): readonly Context[] {
  const found = snapshot.organization ?? config.organization
  if (found !== undefined) return [{ 'aws:principalorgid': found }]
  const named = [file, ...(live ? [live] : [])].flatMap(conditionsOf).flatMap(([key, value]) => {
    return key === 'aws:principalorgid' ? [{ [key]: value }] : []
  })
  return [{}, { 'aws:principalorgid': 'o-elsewhere0' }, ...named]
}

/** Yes where it is so whatever the organization is, no where it never is. */
function inEvery(world: World, isSo: (facts: Context) => boolean): Answer {
  const answers = organizations(world).map(isSo)
  if (answers.every(answer => answer)) return 'yes'
  return answers.some(answer => answer) ? 'unknown' : 'no'
}

const everywhere = (network: readonly string[] | undefined): readonly Context[] =>
  (network ?? []).length > 0
    ? (network ?? []).map(said => ({ [said.startsWith('vpce-') ? 'aws:sourcevpce' : 'aws:sourcevpc']: said }))
    : [{}, { 'aws:sourcevpce': 'vpce-0ffffffffffffffff' }, { 'aws:sourceip': '203.0.113.9' }]

const session = (role: Pick<Role, 'RoleId' | 'Arn'>, account: string, name = 'x'): Caller => ({
  kind: 'role',
  userid: `${role.RoleId}:${name}`,
  account,
  roleArn: role.Arn,
})

const FOREIGN = '999988887777'

function strangers(world: World): readonly Caller[] {
  const { account, roles } = world.snapshot
  const listed = new Set(listedIds(world.file))
  const unknownIds = [...listed].filter(id => id.startsWith('AROA') && !roles.some(({ RoleId }) => RoleId === id))
  const unlisted = roles.filter(({ RoleId }) => !listed.has(RoleId))
  const arn = `arn:aws:iam::${FOREIGN}:role/theirs`
  return [
    ...unlisted.map(role => session(role, account)),
    ...unknownIds.filter(id => !isLegitimate(world, id)).map(RoleId => session({ RoleId, Arn: arn }, FOREIGN)),
    session({ RoleId: 'AROASTRANGERSTRANGE12', Arn: arn }, FOREIGN),
    { kind: 'user', userid: 'AIDASTRANGERSTRANGE12', account, userArn: `arn:aws:iam::${account}:user/somebody` },
    { kind: 'root', userid: FOREIGN, account: FOREIGN },
    { kind: 'federated', userid: `${account}:someone`, account, arn: `arn:aws:sts::${account}:federated-user/someone` },
    { kind: 'anonymous', userid: 'anonymous' },
  ]
}

function sealed(world: World): Answer {
  const { file, bucket } = world
  const policy = read(file)
  const asked = everything(bucket)
  const contexts = strangersContexts(file)
  const getsIn = (caller: Caller) =>
    contexts.some(context => asked.some(one => isSpared(policy, world, caller, one, context)))
  return strangers(world).some(getsIn) || services(world, policy, asked) ? 'no' : 'yes'
}

const SERVICES = ['cloudtrail', 'logging.s3', 's3', 'connect', 'config', 'ec2'].map(name => `${name}.amazonaws.com`)

/** Whether a service gets in that the settings do not spare, or one of them on behalf of another account. */
function services(world: World, policy: Policy, asked: readonly Asked[]): boolean {
  const { awsServices: spared = false } = world.config
  const isSparedBySettings = (service: string) => (typeof spared === 'boolean' ? spared : spared.includes(service))
  return SERVICES.some(service => {
    const caller: Caller = { kind: 'service', userid: service, service }
    const requests = isSparedBySettings(service) ? [] : asked
    return (
      requests.some(one => isSpared(policy, world, caller, one, TLS)) ||
      (isSparedBySettings(service) && foreignCalls(world, service).some(call => isLetIn(policy, world, call)))
    )
  })
}

interface ForeignCall extends Asked {
  readonly caller: Caller
  readonly context: Context
}

function foreignCalls({ file, bucket }: World, service: string): readonly ForeignCall[] {
  const caller: Caller = { kind: 'service', userid: service, service }
  const theirs = { 'aws:sourceaccount': FOREIGN, 'aws:sourcearn': `arn:aws:cloudtrail:us-east-1:${FOREIGN}:trail/t` }
  const context = { ...TLS, 's3:x-amz-acl': 'bucket-owner-full-control', ...theirs }
  return file.Statement.filter(({ Effect }) => Effect === 'Allow').flatMap(({ Action, Resource }) =>
    list(Action as Json).flatMap(action =>
      list(Resource as Json).map(resource => ({
        action: String(action),
        resource: String(resource).replaceAll('*', 'x') || `arn:aws:s3:::${bucket}`,
        caller,
        context,
      })),
    ),
  )
}

function isLetIn(policy: Policy, { snapshot, judge }: World, { context, ...asked }: ForeignCall): boolean {
  const entries = Object.entries(context).map(([key, value]) => [key, [value]] as const)
  return judge(policy, { ...asked, context: new Map(entries) }, { account: snapshot.account }) === 'allowed'
}

function listedIds({ Statement }: PolicyJson): readonly string[] {
  const ids = Statement.flatMap(statement => idsOf(statement) ?? [])
  return [...new Set(ids.map(id => id.replace(/:.*/, '')))]
}

function listedRoles(world: World): readonly Role[] {
  const ids = listedIds(world.file)
  return world.snapshot.roles.filter(({ RoleId }) => ids.includes(RoleId))
}

/** Everybody on the list is somebody whom the settings or the account account for. */
function known(world: World): Answer {
  return listedIds(world.file).every(id => isLegitimate(world, id)) ? 'yes' : 'no'
}

function isLegitimate(world: World, id: string): boolean {
  const { snapshot, config } = world
  if (id === snapshot.account) return true
  const role = snapshot.roles.find(({ RoleId }) => RoleId === id)
  const counts = ({ until = TODAY }) => until >= TODAY
  const declared = (config.declared ?? []).filter(counts)
  if (declared.some(entry => entry.id === id || (role !== undefined && entry.arn === role.Arn))) return true
  if (role === undefined) return false
  const named = [config.deployRole, config.planRole]
  return isConnect(world, role) || isAdmin(world, role) || named.includes(role.RoleName)
}

const CONNECT = 'connect.amazonaws.com'

function isConnect({ snapshot }: World, { Path, Arn, AssumeRolePolicyDocument: trust }: Role): boolean {
  if (Path === `/aws-service-role/${CONNECT}/`) return true
  const serves = snapshot.instances?.some(({ ServiceRole }) => ServiceRole === Arn) ?? true
  return serves && JSON.stringify(trust ?? '').includes(`"${CONNECT}"`)
}

function isAdmin(world: World, role: Role): boolean {
  const patterns = world.config.adminRoles ?? ['Admin', 'AWSReservedSSO_AdministratorAccess_*']
  const fits = (pattern: string) => new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(role.RoleName)
  return !isConnect(world, role) && patterns.some(fits)
}

/** How an instance's storage says that uploads are encrypted: with a key, without, or not at all. */
function uploads(world: World, storage: Storage): readonly Context[] {
  const { EncryptionConfig: config } = storage
  if (config === null) return [{}]
  const header = { 's3:x-amz-server-side-encryption': 'aws:kms' }
  if (config !== undefined) return [{ ...header, 's3:x-amz-server-side-encryption-aws-kms-key-id': config.KeyId }]
  const sent = world.config.buckets?.get(world.bucket)?.connectSends?.get('x-amz-server-side-encryption')
  return sent === undefined ? [{}, header] : [{ 's3:x-amz-server-side-encryption': sent }]
}

type Storage = NonNullable<World['snapshot']['instances']>[number]['storage'][number]

function connectKeeps(world: World): Answer {
  const { snapshot, bucket, file, config } = world
  const policy = read(file)
  const copies = config.buckets?.get(bucket)?.connect === 'none'
  const storing = (snapshot.instances ?? []).filter(({ storage }) => storage.some(at => at.BucketName === bucket))
  if (copies) return storing.length > 0 ? 'no' : 'yes'
  if (storing.length === 0) return noInstanceStores(world, policy)
  const answers = storing.map(({ ServiceRole, storage }): Answer => {
    const role = snapshot.roles.find(({ Arn }) => Arn === ServiceRole)
    if (role === undefined) return 'unknown'
    const places = storage.filter(({ BucketName }) => BucketName === bucket)
    const kept = places.map(place => mayUpload(world, policy, role, uploads(world, place)))
    const all = kept.includes('no') ? 'no' : kept.includes('unknown') ? 'unknown' : 'yes'
    return all === 'yes' && !isConnect(world, role) ? 'unknown' : all
  })
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
}

/** A Connect role on the list must do; where the instances could not be listed, nobody knows which one. */
function noInstanceStores(world: World, policy: Policy): Answer {
  const listed = listedRoles(world).filter(role => isConnect(world, role))
  const kept = listed.map(role =>
    mayUpload(world, policy, role, [{}, { 's3:x-amz-server-side-encryption': 'aws:kms' }]),
  )
  if (listed.length === 0 || kept.includes('no')) return 'no'
  return kept.includes('unknown') || world.snapshot.instances === undefined ? 'unknown' : 'yes'
}

function mayUpload(world: World, policy: Policy, role: Role, ways: readonly Context[]): Answer {
  const { bucket, snapshot } = world
  const may = (facts: Context, way: Context) =>
    connectCalls(bucket).every(asked => {
      const context = { ...facts, ...TLS, ...(asked.action === 's3:PutObject' ? way : {}) }
      return isSpared(policy, world, session(role, snapshot.account), asked, context)
    })
  const answers = ways.map(way => inEvery(world, facts => may(facts, way)))
  return new Set(answers).size === 1 ? (answers[0] ?? 'unknown') : 'unknown'
}

function changesPolicy(world: World, policy: Policy, caller: Caller, network: readonly string[] = []): Answer {
  const { bucket } = world
  return inEvery(world, facts =>
    everywhere(network).every(place =>
      policyCalls(bucket).every(asked => isSpared(policy, world, caller, asked, { ...facts, ...TLS, ...place })),
    ),
  )
}

function adminKeeps(world: World): Answer {
  const { snapshot, config, file } = world
  const policy = read(file)
  const admins = listedRoles(world).filter(role => isAdmin(world, role))
  const answers = admins.map(role =>
    changesPolicy(world, policy, session(role, snapshot.account), config.network?.admins),
  )
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no'
}

/** Who applies must be known, and be spared by the policy that stands and by the one that comes. */
function deployerKeeps(world: World): Answer {
  const { file, live, config } = world
  const caller = deployerOf(world)
  if (caller === undefined) return 'unknown'
  const answers = [file, ...(live ? [live] : [])].map(policy =>
    changesPolicy(world, read(policy), caller, config.network?.deployer),
  )
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
}

/** Who plans reads the policy, after the apply as before. */
function plannerReads(world: World): Answer {
  const { snapshot, config, file, bucket } = world
  const id = snapshot.caller?.UserId.split(':')[0]
  const planner = snapshot.roles.find(({ RoleId, RoleName }) =>
    config.planRole === undefined ? RoleId === id : RoleName === config.planRole,
  )
  if (planner === undefined || planner.RoleName === config.deployRole) return 'yes'
  const caller = session(planner, snapshot.account)
  const policy = read(file)
  return inEvery(world, facts =>
    onBucket(bucket, 'GetBucketPolicy').every(asked => isSpared(policy, world, caller, asked, { ...facts, ...TLS })),
  )
}

function deployerOf({ snapshot, config }: World): Caller | undefined {
  const { roles, account, caller } = snapshot
  if (config.deployRole !== undefined) {
    const role = roles.find(({ RoleName }) => RoleName === config.deployRole)
    return role && session(role, account)
  }
  const [id = '', name] = caller?.UserId.split(':') ?? []
  const role = roles.find(({ RoleId }) => RoleId === id)
  if (caller === undefined) return undefined
  const arn = role?.Arn ?? `arn:aws:iam::${account}:role/gone`
  return session({ RoleId: id, Arn: arn }, account, name)
}

/** Denies of the live policy with no list of ids are somebody's protection. */
function drops(world: World): boolean {
  const { live, file, bucket } = world
  if (live === undefined) return false
  const after = read(file)
  const { account } = world.snapshot
  const listed = listedRoles(world).map(role => session(role, account))
  // AWS says of no service what its aws:userid is, so that it may be any text but an id that is somebody's.
  const direct = SERVICES.map((service): Caller => ({ kind: 'service', userid: service, service }))
  const root: Caller = { kind: 'root', userid: account, account }
  const callers = [...strangers(world), ...listed, root, ...direct]
  const inside = organizations(world).flatMap(facts => everywhere([]).map(place => ({ ...TLS, ...facts, ...place })))
  const contexts = [...inside, PLAIN, { ...TLS, 's3:tlsversion': '1.0' }]
  const kept = new Set(file.Statement.map(statement => JSON.stringify(statement)))
  const gone = live.Statement.filter(statement => !kept.has(JSON.stringify(statement)))
  return gone.filter(isProtection(live)).some(statement => {
    const before = read({ ...live, Statement: [statement] })
    const isLost = (caller: Caller, asked: Asked, context: Context) =>
      !isSpared(before, world, caller, asked, context) && isSpared(after, world, caller, asked, context)
    return callers.some(caller =>
      everything(bucket).some(asked => contexts.some(context => isLost(caller, asked, context))),
    )
  })
}

const PLAIN: Context = { 'aws:securetransport': 'false' }

/** All Denies but the broadest with a list of ids, which is the lock. */
function isProtection({ Statement }: PolicyJson): (statement: JsonObject) => boolean {
  const lock = Statement.find(statement => idsOf(statement) !== undefined && statement['Action'] === 's3:*')
  return statement => statement['Effect'] === 'Deny' && statement !== lock
}
