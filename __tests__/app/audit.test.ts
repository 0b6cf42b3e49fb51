import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotAdapters } from '../../src/adapters/disk/snapshot.js'
import { type AuditTarget, audit } from '../../src/app/audit.js'
import type { BucketState } from '../../src/core/audit/state.js'
import { plainText } from '../../src/core/text/plain.js'
import type { Prose } from '../../src/core/text/prose.js'
import type { Audit, AuditedBucket } from '../../src/report/audit.js'
import { adaptersFor, withAws } from '../adapters/aws/harness.js'
import { SETTINGS } from '../fakes/account.js'
import { type AwsState, emptyState, type FakeBucket, type FakeInstance, trusts } from '../fakes/aws/state.js'
import type { AwsServer } from '../fakes/aws-server.js'

const ACCOUNTS = ['111122223333', '222233334444', '333344445555']
const REGIONS = ['eu-central-1', 'eu-west-2', 'us-east-1', 'us-west-2']
const CONNECT_PATH = '/aws-service-role/connect.amazonaws.com/'
const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
const settings = { ...SETTINGS, mode: 'plan' as const, adminRoles: ['Admin'] }

/** Five buckets an instance, each in another state. */
const KINDS = ['proved', 'unsafe', 'bare', 'kept-out', 'denied'] as const
type Kind = (typeof KINDS)[number]
const STATES: Readonly<Record<Kind, BucketState>> = {
  proved: 'locked',
  unsafe: 'unsafe',
  bare: 'not-locked',
  'kept-out': 'unreadable',
  denied: 'unreadable',
}

const own = (account: string, text: string) => `${text}${account}`.slice(-21).padStart(21, 'A').replace(/^.{4}/, 'AROA')
const adminId = (account: string) => own(account, 'AROAIADMIN')
const connectId = (account: string, region: number) => own(account, `AROAICONNECT${REGIONS.length}${region}`)

function lock(bucket: string, ...ids: readonly string[]): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Sid: 'Lock',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
      Condition: { StringNotLike: { 'aws:userId': ids.map(id => (/^\d/.test(id) ? id : `${id}:*`)) } },
    },
  })
}

function bucketOf(kind: Kind, name: string, account: string, region: number): FakeBucket {
  const [connect, admin] = [connectId(account, region), adminId(account)]
  switch (kind) {
    case 'proved':
      return { policy: lock(name, connect, admin) }
    case 'unsafe':
      return { policy: lock(name, connect, admin, 'AROAISOMEBODYUNKNOWNX') }
    case 'bare':
      return { policy: undefined }
    case 'kept-out':
      return { policy: lock(name, connect), deniedBy: 'resource-based' }
    case 'denied':
      return { policy: undefined, deniedBy: 'identity-based' }
  }
}

/** One account with an instance in each Region, which stores in five buckets. */
function accountState(account: string): AwsState {
  const state: AwsState = { ...emptyState(), account, buckets: new Map(), grants: new Map() }
  const to = { trust: trusts('codebuild.amazonaws.com') }
  state.roles = [
    { RoleName: 'Admin', Path: '/', RoleId: adminId(account), ...to, inline: { everything: EVERYTHING } },
    { RoleName: 'Audit', Path: '/', RoleId: own(account, 'AROAIAUDIT'), ...to },
    ...REGIONS.map((_, region) => ({
      RoleName: `AWSServiceRoleForAmazonConnect_${region}`,
      Path: CONNECT_PATH,
      RoleId: connectId(account, region),
      trust: trusts('connect.amazonaws.com'),
    })),
  ]
  state.instances = REGIONS.map((Region, region): FakeInstance => {
    const names = KINDS.map(kind => [kind, `${account}-${Region}-${kind}`] as const)
    for (const [kind, name] of names)
      state.buckets.set(name, { ...bucketOf(kind, name, account, region), region: Region })
    return {
      Id: `instance-${account}-${Region}`,
      Region,
      InstanceAlias: `${Region} of ${account}`,
      ServiceRole: `arn:aws:iam::${account}:role${CONNECT_PATH}AWSServiceRoleForAmazonConnect_${region}`,
      storage: names.map(([, BucketName]) => ({ ResourceType: 'CALL_RECORDINGS', BucketName })),
    }
  })
  return state
}

/** Leaves of an account only the buckets whose locks are proved. */
function onlyProved(state: AwsState): void {
  for (const name of state.buckets.keys()) if (!name.endsWith('-proved')) state.buckets.delete(name)
  for (const instance of state.instances) instance.storage = instance.storage.slice(0, 1)
}

/** A connection that the server closed while nothing was asked is no fault of AWS. */
const PATIENT = { attempts: 4, connect: 60_000, answer: 60_000 }

async function targetIn(server: AwsServer, account: string, regions = REGIONS): Promise<AuditTarget> {
  const environment = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }
  const assumeRole = { arn: `arn:aws:iam::${account}:role/Audit` }
  return {
    files: [],
    expected: account,
    ...(await adaptersFor(server, { regions, assumeRole, environment, patience: PATIENT })),
  }
}

async function audited(targets: readonly AuditTarget[], over: Partial<typeof settings> = {}) {
  const told: string[] = []
  const progress = (message: Prose) => void told.push(plainText(message))
  return { found: await audit({ targets, files: [], settings: { ...settings, ...over }, progress }), told }
}

/** One account alone, with what the test changes about it. */
function inAccount(
  change: (state: AwsState, server: AwsServer) => void,
  look: (found: Audit, server: AwsServer) => void | Promise<void>,
  { regions = ['us-east-1'], ...over }: Partial<typeof settings> = {},
): Promise<void> {
  return withAws(async server => {
    const state = accountState(ACCOUNTS[0] ?? '')
    state.instances = state.instances.filter(({ Region }) => Region === 'us-east-1')
    for (const [name, { region }] of state.buckets) if (region !== 'us-east-1') state.buckets.delete(name)
    server.others.push(state)
    change(state, server)
    const { found } = await audited([await targetIn(server, state.account, [...regions])], over)
    await look(found, server)
  })
}

const row = ({ buckets }: Audit, kind: string): AuditedBucket => {
  const found = buckets.find(({ bucket }) => bucket.endsWith(kind))
  if (found === undefined) throw new Error(`there is no row for ${kind}`)
  return found
}
const why = (bucket: AuditedBucket) => bucket.because.map(plainText).join(' ')
const beside = (bucket: AuditedBucket) =>
  Object.fromEntries(bucket.beside.map(({ topic, mark, words }) => [topic, `${mark}: ${plainText(words)}`]))
const claimsOf = ({ claims }: AuditedBucket) =>
  Object.fromEntries(claims.map(({ claim, verdict }) => [claim, verdict.kind]))

describe('audit of three accounts, four Regions and sixty buckets', () => {
  it('finds the state of each, with as few calls as there can be', () =>
    withAws(async server => {
      server.others.push(...ACCOUNTS.map(accountState))
      const asked = ACCOUNTS.toReversed()
      const { found, told } = await audited(await Promise.all(asked.map(account => targetIn(server, account))))
      expect(found.accounts.flatMap(({ error }) => (error === undefined ? [] : [plainText(error)]))).toEqual([])
      expect(found.verdict).toBe('unsafe')
      expect(found.buckets.length).toBe(60)
      const places = found.buckets.map(({ account, bucket }) => `${account} ${bucket}`)
      expect(places).toEqual([...places].sort())
      for (const { bucket, state } of found.buckets) {
        expect({ bucket, state }).toEqual({
          bucket,
          state: STATES[KINDS.find(kind => bucket.endsWith(`-${kind}`)) ?? 'proved'],
        })
      }
      expect(
        found.accounts.map(({ account, regions }) => [
          account,
          ...regions.map(({ state, instances }) => `${state} ${instances}`),
        ]),
      ).toEqual(asked.map(account => [account, ...REGIONS.map(() => 'read 1')]))
      const readable = 3 * 4 * 3
      const counts = {
        'sts:GetCallerIdentity': 3,
        'sts:AssumeRole': 3,
        // an id that no role has is looked for once more
        'iam:ListRoles': 6,
        'iam:GetAccountAuthorizationDetails': 3,
        // whether the root user is a way back, where a lock stands
        'iam:GetAccountSummary': 3,
        'connect:ListInstances': 3 * 4,
        'connect:DescribeInstance': 3 * 4,
        'connect:ListInstanceStorageConfigs': 3 * 4 * 7,
        's3:ListAllMyBuckets': 3,
        // S3 says once of each bucket that it is in another Region
        's3:GetBucketPolicy': 60 + 45,
        's3:GetBucketPublicAccessBlock': readable,
        's3:GetBucketOwnershipControls': readable,
        's3:GetBucketVersioning': readable,
        's3:GetBucketObjectLockConfiguration': readable,
        's3:GetEncryptionConfiguration': readable,
        's3:ListAccessPoints': readable,
      }
      const made = [...new Set(server.calls.map(({ action }) => action))].map(action => [action, server.count(action)])
      expect(Object.fromEntries(made)).toEqual(counts)
      expect(told).toEqual(asked.map(account => `Account \`${account}\`: 4 Connect instances, 20 buckets to read.`))
    }))

  it('goes on where an account or a Region does not answer, and is never safe then', () =>
    withAws(async server => {
      server.others.push(...ACCOUNTS.slice(1).map(accountState))
      server.others.forEach(onlyProved)
      server.fail('connect:ListInstances', {
        fault: { kind: 'error', status: 403, code: 'AccessDeniedException' },
        subject: 'eu-west-2',
        times: 1,
      })
      const { found } = await audited(await Promise.all(ACCOUNTS.map(account => targetIn(server, account))))
      expect(found.verdict).toBe('unproven')
      expect(found.accounts[0]).toMatchObject({ account: '111122223333', error: expect.anything() })
      const states = found.accounts.slice(1).flatMap(({ regions }) => regions.map(({ state }) => state))
      expect(states.filter(state => state === 'unreadable')).toHaveLength(1)
      expect(found.buckets).toHaveLength(8)
      // a bucket whose Region was not read carries a lock all the same, of which nobody knows whether Connect needs it
      const lost = found.accounts
        .slice(1)
        .flatMap(({ account, regions }) =>
          regions.flatMap(({ region, state }) => (state === 'unreadable' ? [`${account}-${region}-proved`] : [])),
        )
      for (const { bucket, state } of found.buckets) {
        expect({ bucket, state }).toEqual({ bucket, state: lost.includes(bucket) ? 'unproven' : 'locked' })
      }
    }))
})

describe('audit of one account', () => {
  it('says how long Connect will keep it waiting', () =>
    withAws(async server => {
      const state = accountState(ACCOUNTS[0] ?? '')
      state.instances = Array.from({ length: 40 }, (_, index) => ({
        Id: `i${index}`,
        Region: 'us-east-1',
        storage: [],
      }))
      server.others.push(state)
      const told: string[] = []
      const assumeRole = { arn: `arn:aws:iam::${state.account}:role/Audit` }
      const adapters = await adaptersFor(server, {
        assumeRole,
        progress: (message, passing) => void (passing ?? told.push(message)),
      })
      await audited([{ files: [], ...adapters }])
      expect(told).toEqual([
        '`us-east-1`: 40 Connect instances, 320 calls: about 3 minutes, because Connect takes 2 calls a second.',
      ])
    }))

  it('says why a lock is not safe, and why a bucket cannot be read', () =>
    inAccount(
      () => {},
      found => {
        expect(why(row(found, '-unsafe'))).toContain('`AROAISOMEBODYUNKNOWNX` is on the list')
        expect(why(row(found, '-bare'))).toBe('It has no bucket policy.')
        expect(why(row(found, '-kept-out'))).toContain(
          'It is locked, and it keeps you out: run as a `plan-role` that is on its list.',
        )
        expect(row(found, '-kept-out').keepsOut).toBe(true)
        expect(row(found, '-denied')).toMatchObject({ keepsOut: false, state: 'unreadable' })
        expect(row(found, '-proved').admitted.map(({ kind, assumableBy = [] }) => [kind, assumableBy.length])).toEqual([
          ['connect', 1],
          ['admin', 1],
        ])
      },
    ))

  it('asks about the deployer only where one is named', () =>
    inAccount(
      () => {},
      async (found, server) => {
        expect(claimsOf(row(found, '-proved'))).toMatchObject({ sealed: 'holds', 'deployer-keeps-access': 'not-asked' })
        const named = await audited([await targetIn(server, ACCOUNTS[0] ?? '', ['us-east-1'])], { deployRole: 'Audit' })
        const locked = row(named.found, '-proved')
        expect(locked.state).toBe('unsafe')
        expect(claimsOf(locked)).toMatchObject({ 'deployer-keeps-access': 'fails' })
      },
    ))

  it('finds locks that Connect does not store behind, and passes over what is no lock', () =>
    inAccount(
      state => {
        const admin = adminId(state.account)
        state.buckets.set('archive', { policy: lock('archive', admin, state.account) })
        state.buckets.set('open-archive', { policy: lock('open-archive', admin).replace('"s3:*"', '"s3:Get*"') })
        state.buckets.set('website', { policy: undefined })
        state.buckets.set('plain', {
          policy: JSON.stringify({
            Version: '2012-10-17',
            Statement: {
              Effect: 'Allow',
              Principal: { AWS: '111122223333' },
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::plain/*',
            },
          }),
        })
        state.buckets.set('unreadable', { policy: undefined, deniedBy: 'identity-based' })
        state.buckets.set('secret', { policy: undefined, deniedBy: 'resource-based' })
      },
      found => {
        const names = found.buckets.map(({ bucket }) => bucket).filter(name => !/^\d/.test(name))
        expect(names).toEqual(['archive', 'open-archive', 'secret'])
        const archive = found.buckets.find(({ bucket }) => bucket === 'archive')
        expect(archive).toMatchObject({ state: 'locked', because: [], stores: [] })
        expect(claimsOf(row(found, 'open-archive'))).toMatchObject({
          sealed: 'fails',
          'connect-keeps-access': 'not-asked',
        })
        expect(found.notes.map(plainText)).toEqual([
          'Whether 1 bucket of account `111122223333` that Connect does not store in carry a lock is not known: their policies may not be read.',
        ])
      },
    ))

  it('looks without the permission to list buckets where Connect stores, and says so', () =>
    inAccount(
      (_, server) =>
        server.fail('s3:ListAllMyBuckets', { fault: { kind: 'error', status: 403, code: 'AccessDenied' } }),
      found => {
        expect(found.buckets).toHaveLength(5)
        expect(found.notes.map(plainText).join()).toContain(
          'Locks of buckets that Connect does not store in were not looked for.',
        )
      },
    ))

  it('follows an instance to the Regions of its replicas', () =>
    inAccount(
      state => {
        const [instance] = state.instances
        if (instance === undefined) throw new Error('no instance')
        instance.replicas = ['us-west-2']
        state.instances.push({
          ...instance,
          Region: 'us-west-2',
          replicas: ['us-east-1'],
          storage: [{ ResourceType: 'CALL_RECORDINGS', BucketName: 'replica' }],
        })
        state.buckets.set('replica', { policy: undefined })
      },
      (found, server) => {
        expect(row(found, 'replica').stores).toMatchObject([
          { region: 'us-west-2', instance: 'us-east-1 of 111122223333' },
        ])
        expect(found.accounts[0]?.regions.map(({ region }) => region)).toEqual(['us-east-1', 'us-west-2'])
        expect(server.count('connect:ListInstances')).toBe(2)
      },
    ))

  it('says where it could not ask whether there are replicas', () =>
    inAccount(
      (_, server) =>
        server.fail('connect:DescribeInstance', {
          fault: { kind: 'error', status: 403, code: 'AccessDeniedException' },
        }),
      found =>
        expect(found.notes.map(plainText).join()).toContain(
          'Cannot tell whether Connect instances of `us-east-1` have replicas in other Regions: ',
        ),
    ))

  it('says that an account snapshot has nothing of a replica', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'))
    const path = join(folder, 'account.json')
    const account = JSON.parse(readFileSync('examples/account.json', 'utf8'))
    const ReplicationConfiguration = {
      ReplicationStatusSummaryList: [{ Region: 'us-east-1' }, { Region: 'us-west-2' }],
    }
    account.instances[1] = { ...account.instances[1], Region: 'us-east-1', ReplicationConfiguration }
    writeFileSync(path, JSON.stringify(account))
    const { account: ways, policies, connectRegions, buckets } = await snapshotAdapters(path)
    const target = { account: ways, policies, connectRegions, buckets, files: [] }
    const { found } = await audited([target])
    expect(found.notes.map(plainText).join('\n')).toContain(
      'The Connect instance `sales` is replicated to `us-west-2`, and nothing of its replica was read',
    )
  })

  it('asks every Region of Connect, and takes one that is not enabled for empty', () =>
    inAccount(
      state => {
        state.disabledRegions.push('af-south-1')
      },
      found => {
        const regions = Object.fromEntries(found.accounts[0]?.regions.map(({ region, state }) => [region, state]) ?? [])
        expect(Object.keys(regions)).toHaveLength(10)
        expect(regions).toMatchObject({ 'af-south-1': 'not-enabled', 'us-east-1': 'read', 'ap-northeast-1': 'read' })
      },
      { regions: ['all'] },
    ))

  it('takes a Region that nobody has to enable and that refuses our credentials for unread', () =>
    inAccount(
      state => {
        state.disabledRegions.push('eu-west-2')
      },
      found => {
        expect(found.accounts[0]?.regions).toContainEqual(
          expect.objectContaining({ region: 'eu-west-2', state: 'unreadable' }),
        )
      },
      { regions: ['all'] },
    ))

  it('names what is Amazon Connect Talent’s', () =>
    inAccount(
      state => {
        state.roles.push({
          RoleName: 'AmazonConnectHiringRole-talent-1',
          Path: '/',
          RoleId: 'AROAIHIRINGROLEHIRING',
          trust: trusts('connect.amazonaws.com'),
        })
        state.buckets.set('amazon-connect-talent-1', { policy: undefined })
        state.instances.push({ Id: 'talent-1', Region: 'us-east-1', storage: [] })
      },
      found => {
        expect(row(found, 'talent-1')).toMatchObject({
          state: 'not-locked',
          stores: [{ id: 'talent-1', product: 'Connect Talent' }],
        })
        expect(found.notes.map(plainText).join()).toContain('Amazon Connect Talent')
      },
    ))

  it('tells other settings of the bucket, and that no verdict rests on it', () => {
    const key = 'arn:aws:kms:us-east-1:111122223333:key/k'
    const all = { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true }
    return inAccount(
      (state, server) => {
        const [instance] = state.instances
        const name = `${state.account}-us-east-1-proved`
        const bucket = state.buckets.get(name)
        if (instance === undefined || bucket === undefined) throw new Error('no instance')
        instance.storage = [
          { ResourceType: 'ATTACHMENTS', BucketName: name, EncryptionConfig: { EncryptionType: 'KMS', KeyId: key } },
          {
            ResourceType: 'CALL_RECORDINGS',
            BucketName: 'bare-222233334444-us-east-1-an',
            EncryptionConfig: { EncryptionType: 'KMS', KeyId: key },
          },
        ]
        state.grants.set(key, [String(instance.ServiceRole)])
        Object.assign(bucket, {
          publicAccessBlock: all,
          ownership: 'BucketOwnerEnforced',
          versioning: 'Enabled',
          objectLock: true,
          encryption: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: key },
          accessPoints: ['analytics'],
        })
        state.buckets.set('bare-222233334444-us-east-1-an', { policy: undefined })
        server.fail('s3:GetBucketVersioning', {
          fault: { kind: 'error', status: 403, code: 'AccessDenied' },
          subject: 'bare-222233334444-us-east-1-an',
        })
      },
      (found, server) => {
        expect(row(found, '-proved').state).toBe('locked')
        expect(beside(row(found, '-proved'))).toEqual({
          'block-public-access': 'fine: Block Public Access is on.',
          ownership: 'fine: ACLs are off, and the bucket owner owns every object.',
          versioning: 'fine: Versioning is on.',
          'object-lock': 'look: Object Lock is on, and Connect does not support it for attachments.',
          encryption: `fine: Encrypted by \`aws:kms\` with \`${key}\`.`,
          'access-points': 'look: Access points lead to it: `analytics`. The lock holds there too.',
          'kms-grant': `fine: The role of instance \`us-east-1 of 111122223333\` has a grant of \`${key}\`.`,
        })
        expect(beside(row(found, '-an'))).toMatchObject({
          'block-public-access':
            'look: Block Public Access lacks `BlockPublicAcls`, `IgnorePublicAcls`, `BlockPublicPolicy` and `RestrictPublicBuckets`.',
          ownership: 'look: ACLs are in force (`ObjectWriter`).',
          versioning: expect.stringMatching(
            /^unknown: The versioning of .* could not be read: AWS denies it .*Allow `s3:GetBucketVersioning` on/,
          ),
          'object-lock': 'fine: Object Lock is off.',
          encryption: 'fine: Encrypted by `AES256`.',
          'access-points': 'fine: No access point leads to it.',
          'bucket-name': 'look: The name belongs to account `222233334444`, and this is `111122223333`.',
        })
        expect(server.count('kms:ListGrants')).toBe(1)
      },
    )
  })

  it('lists access points in the Region of the bucket, wherever the audit starts', () =>
    inAccount(
      state => {
        const bucket = state.buckets.get(`${state.account}-us-east-1-proved`)
        if (bucket === undefined) throw new Error('no bucket')
        Object.assign(bucket, { region: 'eu-west-2', accessPoints: ['abroad'] })
      },
      found => {
        expect(beside(row(found, '-proved'))['access-points']).toBe(
          'look: Access points lead to it: `abroad`. The lock holds there too.',
        )
      },
    ))

  it('tells of a grant that is gone', () => {
    const key = 'arn:aws:kms:us-east-1:111122223333:key/k'
    return inAccount(
      state => {
        for (const { storage } of state.instances)
          for (const config of storage) config.EncryptionConfig = { EncryptionType: 'KMS', KeyId: key }
        state.grants.set(key, ['arn:aws:iam::111122223333:role/Admin'])
      },
      found => {
        expect(beside(row(found, '-proved'))['kms-grant']).toMatch(/^look: .* has no grant of/)
        expect(row(found, '-proved').state).toBe('locked')
      },
    )
  })

  it('prints the lines that would declare whom a trust policy lets in', () =>
    inAccount(
      state => {
        const admin = state.roles[0]
        if (admin === undefined) throw new Error('no role')
        admin.trust = {
          Version: '2012-10-17',
          Statement: [
            { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::999988887777:root' }, Action: 'sts:AssumeRole' },
          ],
        }
      },
      found => {
        expect(row(found, '-proved').state).toBe('unsafe')
        expect(found.trusted).toEqual([
          'trusted:',
          '  - { account: "999988887777", owner: "who answers for it", why: "what it is for" }',
        ])
      },
    ))

  it('goes on where AWS fails about one bucket', () =>
    inAccount(
      (state, server) => {
        const subject = `${state.account}-us-east-1-bare`
        server.fail('s3:GetBucketPolicy', { fault: { kind: 'error', status: 400, code: 'InvalidRequest' }, subject })
      },
      found => {
        expect(row(found, '-bare')).toMatchObject({ state: 'unreadable', keepsOut: false })
        expect(row(found, '-proved').state).toBe('locked')
      },
    ))

  it('does not call a bucket that is missing safe, nor one whose policy cannot be judged', () =>
    inAccount(
      state => {
        const name = `${state.account}-us-east-1`
        state.buckets.delete(`${name}-denied`)
        state.buckets.set(`${name}-unsafe`, { policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny"}]}' })
      },
      found => {
        expect(row(found, '-denied')).toMatchObject({ state: 'not-locked' })
        expect(why(row(found, '-denied'))).toBe('Connect should store in it, but the bucket does not exist.')
        expect(row(found, '-unsafe').state).toBe('unproven')
      },
    ))
})

it('An audit does not take a fault of its own for one of AWS', async () => {
  const identity = async () => {
    throw new TypeError('a fault of ours')
  }
  await expect(audited([{ files: [], account: { identity } } as unknown as AuditTarget])).rejects.toThrow(TypeError)
})
