import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotAdapters } from '../../src/adapters/disk/snapshot.js'
import { takeSnapshot } from '../../src/app/snapshot.js'
import { PortError } from '../../src/core/text/errors.js'
import { ours, plain } from '../../src/core/text/prose.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { printSnapshot } from '../../src/snapshot/format.js'
import { adaptersFor, QuickClock, withAws } from '../adapters/aws/harness.js'
import { SETTINGS } from '../fakes/account.js'
import { roleId, trusts } from '../fakes/aws/state.js'
import type { AwsServer } from '../fakes/aws-server.js'

const POLICY = '{"Version":"2012-10-17","Statement":[{"Sid":"Lock","Effect":"Deny"}]}'

function fill({ state }: AwsServer): void {
  const role = (RoleName: string, index: number) => ({
    RoleName,
    Path: '/',
    RoleId: roleId(index),
    trust: trusts('connect.amazonaws.com'),
  })
  state.roles = [role('zulu', 1), role('alpha', 2)]
  const storage = [
    { ResourceType: 'CALL_RECORDINGS', BucketName: 'recordings', BucketPrefix: 'connect/a' },
    { ResourceType: 'CALL_RECORDINGS', BucketName: 'more-recordings' },
    { ResourceType: 'ATTACHMENTS', BucketName: 'attachments' },
  ]
  state.instances = [
    { Id: 'b', Region: 'us-east-1', ServiceRole: 'arn:aws:iam::111122223333:role/zulu', storage: [] },
    {
      Id: 'a',
      Region: 'us-east-1',
      InstanceAlias: 'sales',
      ServiceRole: 'arn:aws:iam::111122223333:role/zulu',
      storage,
    },
  ]
  state.buckets.set('more-recordings', { policy: undefined })
  state.buckets.set('recordings', { policy: POLICY }).set('attachments', { policy: undefined })
}

async function take(server: AwsServer, buckets: readonly string[] = [], settings = SETTINGS) {
  const { account, policies } = await adaptersFor(server)
  return takeSnapshot({ account, policies, clock: new QuickClock(), region: 'us-east-1', buckets, settings })
}

describe('a snapshot of an account', () => {
  it.each<[string, () => Promise<string | null | undefined>, unknown]>([
    ['belongs to an organization', async () => 'o-a1b2c3d4e5', 'o-a1b2c3d4e5'],
    ['belongs to none', async () => null, undefined],
    ['may not be told about', async () => undefined, undefined],
    ['cannot be asked about', () => Promise.reject(new PortError({ message: ours('AWS did not answer.') })), undefined],
  ])('is worth having where the account %s', (_, organization, kept) =>
    withAws(async server => {
      fill(server)
      const { account, policies } = await adaptersFor(server)
      const asked = Object.assign(account, { organization })
      const question = { policies, clock: new QuickClock(), region: 'us-east-1', buckets: [], settings: SETTINGS }
      const { snapshot } = await takeSnapshot({ account: asked, ...question })
      expect([snapshot.organization, snapshot.roles.length]).toEqual([kept, 2])
      const bug = Object.assign(account, { organization: () => Promise.reject(new TypeError('a bug of ours')) })
      await expect(takeSnapshot({ account: bug, ...question })).rejects.toThrow('a bug of ours')
    }),
  )

  it('has what plan needs, in a stable order', () =>
    withAws(async server => {
      fill(server)
      const { snapshot, notes } = await take(server)
      expect(notes).toEqual([])
      expect(snapshot).toMatchObject({
        schema: 1,
        account: '111122223333',
        partition: 'aws',
        region: 'us-east-1',
        caller: { Arn: 'arn:aws:sts::111122223333:assumed-role/deploy/ci', UserId: 'AROADEPLOY4OT5B3EVMNA:ci' },
        buckets: {
          attachments: { policy: null },
          'more-recordings': { policy: null },
          recordings: { policy: JSON.parse(POLICY) },
        },
      })
      expect(snapshot.takenAt).toMatch(/^2026-01-31T/)
      expect(snapshot.roles.map(({ RoleName }) => RoleName)).toEqual(['alpha', 'zulu'])
      expect(Object.keys(snapshot.roles[0] ?? {})).toEqual([
        'RoleId',
        'RoleName',
        'Path',
        'Arn',
        'CreateDate',
        'AssumeRolePolicyDocument',
      ])
      expect(snapshot.instances).toEqual([
        {
          Id: 'a',
          InstanceAlias: 'sales',
          ServiceRole: 'arn:aws:iam::111122223333:role/zulu',
          Region: 'us-east-1',
          storage: [
            { ResourceType: 'ATTACHMENTS', BucketName: 'attachments', EncryptionConfig: null },
            { ResourceType: 'CALL_RECORDINGS', BucketName: 'more-recordings', EncryptionConfig: null },
            {
              ResourceType: 'CALL_RECORDINGS',
              BucketName: 'recordings',
              BucketPrefix: 'connect/a',
              EncryptionConfig: null,
            },
          ],
        },
        { Id: 'b', ServiceRole: 'arn:aws:iam::111122223333:role/zulu', Region: 'us-east-1', storage: [] },
      ])
    }))

  it('is the same text whatever order AWS answers in', () =>
    withAws(async server => {
      fill(server)
      const { snapshot } = await take(server)
      server.state.roles.reverse()
      server.state.instances.reverse()
      server.latency = 20
      const again = await take(server, ['recordings', 'attachments'])
      expect(printSnapshot({ ...again.snapshot, takenAt: snapshot.takenAt ?? '' })).toBe(printSnapshot(snapshot))
    }))

  it('leaves out what could not be read, and says so', () =>
    withAws(async server => {
      fill(server)
      const fault = { kind: 'error', status: 403, code: 'AccessDenied', message: 'no' } as const
      server.fail('connect:ListInstances', { fault })
      server.fail('s3:GetBucketPolicy', { fault, subject: 'recordings' })
      const { snapshot, notes } = await take(server, ['recordings', 'attachments', 'nowhere'])
      expect(snapshot).not.toHaveProperty('instances')
      expect(snapshot.buckets).toEqual({ attachments: { policy: null } })
      expect(notes.map(plain)).toEqual([
        expect.stringMatching(
          /^The Connect instances are left out\. The Connect instances of `us-east-1` could not be/,
        ),
        'Bucket `nowhere` is left out, because it does not exist.',
        expect.stringMatching(/^Bucket `recordings` is left out\. The policy of bucket `recordings` could not be read/),
      ])
    }))

  it('says what could not be asked about replicas, and which were not looked at', () =>
    withAws(async server => {
      fill(server)
      const [first] = server.state.instances
      if (first === undefined) throw new Error('there is an instance')
      first.replicas = ['us-east-1', 'eu-west-2']
      expect((await take(server)).notes.map(plain)).toEqual([
        expect.stringMatching(/^The Connect instance `b` is replicated to `eu-west-2`, and nothing of its replica was/),
      ])
      const fault = { kind: 'error', status: 403, code: 'AccessDeniedException', message: 'no' } as const
      server.fail('connect:DescribeInstance', { fault })
      expect((await take(server)).notes.map(plain)).toEqual([
        expect.stringMatching(/^Cannot tell whether Connect instances of `us-east-1` have replicas in other Regions: /),
      ])
    }))

  it('tells what to declare of the roles that a lock would admit', () =>
    withAws(async server => {
      fill(server)
      const foreign = { Effect: 'Allow', Principal: { AWS: '999988887777' }, Action: 'sts:AssumeRole' }
      const trust = { Version: '2012-10-17', Statement: [foreign] }
      server.state.roles.push({ RoleName: 'ci', Path: '/', RoleId: roleId(3), trust })
      const declared = async (settings: Partial<AccountSettings>) =>
        (await take(server, [], { ...SETTINGS, ...settings })).declarations
      const expected = [expect.objectContaining({ account: '999988887777' })]
      expect(await declared({})).toEqual([])
      expect(await declared({ deployRole: 'ci' })).toEqual(expected)
      expect(await declared({ deployRole: 'alpha', planRole: 'ci' })).toEqual(expected)
      expect(await declared({ adminRoles: ['ci'] })).toEqual(expected)
    }))

  it('stands in for the account that it was taken of', () =>
    withAws(async server => {
      fill(server)
      const { snapshot } = await take(server)
      const folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
      try {
        const path = join(folder, 'account.json')
        writeFileSync(path, printSnapshot(snapshot))
        const file = await snapshotAdapters(path)
        const live = await adaptersFor(server)
        expect(await file.account.roles()).toEqual(await live.account.roles())
        expect((await file.account.identity()).caller).toEqual((await live.account.identity()).caller)
        expect(await file.policies.read('recordings')).toEqual(await live.policies.read('recordings'))
        expect(await file.policies.read('attachments')).toEqual({ kind: 'absent' })
      } finally {
        rmSync(folder, { recursive: true })
      }
    }))
})
