import { plain } from '../../../src/core/text/prose.js'
import { manyRoles } from '../../fakes/aws/state.js'
import { adaptersFor, ONCE, QuickClock, withAws } from './harness.js'

const POLICY = '{"Version":"2012-10-17","Statement":[]}'

describe('the calls to AWS', () => {
  it('are as few as can be: one identity, a page for 1,000 roles, a read for each bucket', () =>
    withAws(async server => {
      server.state.roles = manyRoles(2500)
      const buckets = Array.from({ length: 40 }, (_, n) => `bucket-${n}`)
      for (const name of buckets) server.state.buckets.set(name, { policy: POLICY })
      const { account, policies } = await adaptersFor(server)
      await account.identity()
      await Promise.all([account.roles(), account.roles(), ...buckets.map(name => policies.read(name))])
      await account.identity()
      expect(server.count('sts:GetCallerIdentity')).toBe(1)
      expect(server.count('iam:ListRoles')).toBe(3)
      expect(server.count('s3:GetBucketPolicy')).toBe(40)
      expect(server.calls).toHaveLength(44)
    }))

  it('read 32 buckets at a time, and no more', () =>
    withAws(async server => {
      server.latency = 1_000 // longer than a busy machine takes to send 32 requests
      const buckets = Array.from({ length: 70 }, (_, n) => `bucket-${n}`)
      for (const name of buckets) server.state.buckets.set(name, { policy: POLICY })
      const { policies } = await adaptersFor(server)
      await Promise.all(buckets.map(name => policies.read(name)))
      expect(server.mostAtATime).toBe(32)
    }))

  it('name the owner of the bucket every time, and never ask S3 to drop its guard', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      const { policies } = await adaptersFor(server)
      await policies.write('b', POLICY)
      await policies.read('b')
      await policies.remove('b')
      const calls = server.calls.filter(({ action }) => action.startsWith('s3:'))
      expect(calls.map(({ action }) => action)).toEqual([
        's3:PutBucketPolicy',
        's3:GetBucketPolicy',
        's3:DeleteBucketPolicy',
      ])
      for (const { headers } of calls) {
        expect(headers['x-amz-expected-bucket-owner']).toBe('111122223333')
        expect(headers).not.toHaveProperty('x-amz-confirm-remove-self-bucket-access')
      }
    }))

  it('write a policy with a checksum, which S3 demands', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      await (await adaptersFor(server)).policies.write('b', POLICY)
      const headers = server.calls.at(-1)?.headers ?? {}
      expect(Object.keys(headers)).toEqual(expect.arrayContaining(['x-amz-checksum-crc32']))
    }))

  it('lead back to the run', () =>
    withAws(async server => {
      await (await adaptersFor(server)).account.identity()
      expect(server.calls[0]?.headers['user-agent']).toMatch(/\bconnect-bucket-lock\/1\.2\.3 md\/run#4711\b/)
    }))

  it('go to the region of the bucket, and there at once the next time', () =>
    withAws(async server => {
      for (const [name, region] of [
        ['near', 'us-east-1'],
        ['far', 'eu-west-1'],
        ['farther', 'ap-south-1'],
      ] as const)
        server.state.buckets.set(name, { policy: POLICY, region })
      const { policies } = await adaptersFor(server)
      const names = ['near', 'far', 'farther', 'near', 'far', 'farther']
      for (const live of await Promise.all(names.map(name => policies.read(name)))) expect(live.kind).toBe('present')
      server.calls.length = 0
      await policies.read('far')
      expect(server.calls.map(({ region }) => region)).toEqual(['eu-west-1'])
    }))

  it('list the instances of every region, two calls a second', () =>
    withAws(async server => {
      const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: 'b' }]
      server.state.instances = [
        ...Array.from({ length: 12 }, (_, n) => ({ Id: `i-${n}`, Region: 'us-east-1', ServiceRole: 'arn:r', storage })),
        { Id: 'w', Region: 'us-west-2', ServiceRole: 'arn:w', listsRole: false, storage: [] },
        { Id: 'failed', Region: 'us-west-2', InstanceStatus: 'CREATION_FAILED', storage: [] },
      ]
      const clock = new QuickClock()
      const { account } = await adaptersFor(server, { regions: ['us-east-1', 'us-west-2'], clock })
      const found = await account.instances()
      expect(found.kind === 'listed' && found.instances.map(({ Id }) => Id)).toEqual(
        expect.arrayContaining(['i-11', 'w']),
      )
      expect(found.kind === 'listed' && found.instances).toHaveLength(13)
      expect(found.kind === 'listed' && found.instances.at(-1)).toEqual({
        Id: 'w',
        ServiceRole: 'arn:w',
        Region: 'us-west-2',
        storage: [],
      })
      expect(server.count('connect:ListInstances')).toBe(3)
      expect(server.count('connect:DescribeInstance')).toBe(13)
      expect(server.count('connect:ListInstanceStorageConfigs')).toBe(13 * 7)
      expect(clock.slept.every(wait => wait <= 500)).toBe(true)
    }))

  it('tell of the Regions that hold replicas of an instance', () =>
    withAws(async server => {
      const replicas = ['us-east-1', 'us-west-2']
      server.state.instances = [
        { Id: 'i', Region: 'us-east-1', ServiceRole: 'arn:r', replicas, storage: [] },
        { Id: 'j', Region: 'us-east-1', ServiceRole: 'arn:r', storage: [] },
      ]
      const { account } = await adaptersFor(server, { clock: new QuickClock() })
      const found = await account.instances()
      expect(found.kind === 'listed' && found.instances.map(one => one.ReplicationConfiguration)).toEqual([
        { ReplicationStatusSummaryList: [{ Region: 'us-east-1' }, { Region: 'us-west-2' }] },
        undefined,
      ])
    }))

  it('leave open whether there are replicas where that is denied, and nothing else', () =>
    withAws(async server => {
      server.state.instances = [{ Id: 'i', Region: 'us-east-1', ServiceRole: 'arn:r', storage: [] }]
      server.fail('connect:DescribeInstance', { fault: { kind: 'error', status: 403, code: 'AccessDeniedException' } })
      const { account } = await adaptersFor(server, { clock: new QuickClock() })
      const found = await account.instances()
      expect(found).toMatchObject({ kind: 'listed', instances: [{ Id: 'i', ServiceRole: 'arn:r' }] })
      expect(found.kind === 'listed' && found.doubts?.map(plain)).toEqual([
        expect.stringContaining('Cannot tell whether Connect instances of `us-east-1` have replicas in other Regions:'),
      ])
    }))

  it('are made as the role that is to be assumed, which is assumed once', () =>
    withAws(async server => {
      server.state.roles = manyRoles(1, 'reader')
      server.state.buckets.set('b', { policy: POLICY })
      const arn = 'arn:aws:iam::111122223333:role/reader-00000'
      const { account, policies } = await adaptersFor(server, { assumeRole: { arn, externalId: 'x' } })
      const [{ caller }] = await Promise.all([account.identity(), account.roles()])
      await policies.read('b')
      expect(caller?.UserId).toBe('AROAFAKE4OT5B3AAAAAAA:connect-bucket-lock-4711')
      expect(server.count('sts:AssumeRole')).toBe(1)
      expect(new URLSearchParams(server.calls[0]?.body).get('ExternalId')).toBe('x')
    }))

  it('lose no answer of a server that throttles, and tell of the waits', () =>
    withAws(async server => {
      server.throttle('s3:GetBucketPolicy', 25, 5)
      server.throttle('iam:ListRoles', 3, 1)
      server.state.roles = manyRoles(1500)
      const buckets = Array.from({ length: 25 }, (_, n) => `bucket-${n}`)
      for (const name of buckets) server.state.buckets.set(name, { policy: POLICY })
      const said: string[] = []
      const { account, policies } = await adaptersFor(server, {
        patience: { ...ONCE, attempts: 8 },
        progress: line => said.push(line),
      })
      const [roles, ...lives] = await Promise.all([account.roles(), ...buckets.map(name => policies.read(name))])
      expect(roles).toHaveLength(1500)
      expect(lives.filter(live => (live as { kind: string }).kind === 'present')).toHaveLength(25)
      expect(said).toContain('AWS throttles `GetBucketPolicy`: waiting for attempt 2 of 8.')
    }))

  it('are not repeated where AWS denies them', () =>
    withAws(async server => {
      server.fail('iam:ListRoles', { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
      const { account } = await adaptersFor(server, { patience: { attempts: 8 } })
      await expect(account.roles()).rejects.toThrow('The roles of the account could not be listed: AWS denies it')
      expect(server.count('iam:ListRoles')).toBe(1)
    }))
})
