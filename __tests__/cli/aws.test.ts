import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EXAMPLE, exampleFile } from '../fakes/account.js'
import { exampleServer } from '../fakes/aws/example.js'
import type { FakeInstance } from '../fakes/aws/state.js'
import type { AwsServer } from '../fakes/aws-server.js'
import { type Ended, inFolder, runWith } from '../fakes/console.js'
import { withoutPauses } from '../fakes/quick-clock.js'

withoutPauses()

const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const BLOG = 'connect-25fd0a3be3ef'

let server: AwsServer

beforeEach(async () => {
  server = await exampleServer()
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})

afterEach(() => server.close())

function aws(folder: string, ...argv: string[]): Promise<Ended> {
  return runWith({ AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }, folder, ...argv)
}

describe('on AWS', () => {
  it('snapshot writes what the account holds', () =>
    inFolder(async folder => {
      server.state.instances = []
      const args = ['--output', 'account.json', '--bucket', BLOG, '--bucket', MODERN]
      expect(await aws(folder, 'snapshot', ...args)).toEqual({
        code: 0,
        out: 'Written: `account.json` (6 roles, 0 Connect instances, 2 bucket policies).\n',
        err: '',
      })
      const { takenAt: _, ...taken } = JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8')) as {
        takenAt: string
      }
      expect(taken).toMatchObject({ schema: 1, account: '111122223333', partition: 'aws', region: 'us-east-1' })
      expect(taken).toMatchObject({ caller: EXAMPLE.caller, instances: [], buckets: EXAMPLE.buckets })
    }))

  it('snapshot looks in the regions of the configuration, unless the command line names others', () =>
    inFolder(async folder => {
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), 'regions: [eu-central-1, us-west-2]\n')
      server.state.instances = []
      const regions = () =>
        server.calls.filter(({ action }) => action === 'connect:ListInstances').map(({ region }) => region)
      expect((await aws(folder, 'snapshot')).code).toBe(0)
      expect(regions().sort()).toEqual(['eu-central-1', 'us-west-2'])
      server.calm()
      expect((await aws(folder, 'snapshot', '--region', 'us-east-1')).code).toBe(0)
      expect(regions()).toEqual(['us-east-1'])
    }))

  it('init --all lists the Connect instances once, and writes files for the buckets of a replica too', () =>
    inFolder(async folder => {
      const [instance] = server.state.instances
      if (instance === undefined) throw new Error('the example has an instance')
      const storing = (Region: string, BucketName: string) => ({
        ...instance,
        Region,
        replicas: ['us-east-1', 'eu-west-2'],
        storage: instance.storage.map(config => ({ ...config, BucketName })),
      })
      server.state.instances = [storing('us-east-1', 'recordings-here'), storing('eu-west-2', 'recordings-there')]
      for (const bucket of ['recordings-here', 'recordings-there'])
        server.state.buckets.set(bucket, { policy: undefined })
      const { code, out } = await aws(folder, 'init', '--all', '--admin-role', 'Admin')
      expect(code).toBe(0)
      expect(out).toMatch(/ 2 not locked\. There is a proved policy file for 2 buckets\.\n$/)
      expect(out).toContain('Which roles read the bucket today is not known: the policies of the roles were not')
      const listings = server.calls.filter(({ action }) => action === 'connect:ListInstances')
      expect(listings.map(({ region }) => region).sort()).toEqual(['eu-west-2', 'us-east-1'])
    }))

  it('init finds the replica of an instance in a Region that nobody named, and takes neither for the other', () =>
    inFolder(async folder => {
      const [instance] = server.state.instances
      if (instance === undefined) throw new Error('the example has an instance')
      const storing = (Region: string, BucketName: string) => {
        const storage = instance.storage.map(config => ({ ...config, BucketName }))
        return { ...instance, Region, replicas: ['us-east-1', 'eu-west-2'], storage }
      }
      server.state.instances = [storing('us-east-1', 'recordings-here'), storing('eu-west-2', 'recordings-there')]
      for (const bucket of ['recordings-here', 'recordings-there'])
        server.state.buckets.set(bucket, { policy: undefined })
      const asked = await aws(folder, 'init', '--instance', instance.Id, '--admin-role', 'Admin')
      expect(asked.code).toBe(2)
      expect(asked.err).toContain('There are 2 buckets to choose from: `recordings-here` and `recordings-there`.')
      const chosen = ['--bucket', 'recordings-there', '--instance', instance.Id, '--admin-role', 'Admin']
      const { code, out } = await aws(folder, 'init', ...chosen)
      expect(code).toBe(0)
      expect(out).toContain('Written  policies/recordings-there.json')
      expect(out).not.toContain('were not looked at')
    }))

  it('refresh asks the account each thing once, before and after the edit', () =>
    inFolder(async folder => {
      const path = join(folder, 'dead.json')
      const [before = '', after = ''] = ['AROAJJ4OT5B3EVMNARNW6', 'AROADEADDEADDEADDEAD1']
      writeFileSync(path, exampleFile(`examples/policies/${BLOG}.json`).text.replaceAll(before, after))
      const { out } = await aws(folder, 'refresh', 'dead.json', '--admin-role', 'Admin')
      expect(out).toContain(`\`${after}\` is dead`)
      const asked = server.calls.map(({ action, region }) => `${action} ${region}`)
      const times = (action: string) => asked.filter(each => each.startsWith(`${action} `)).length
      expect([times('s3:GetBucketPolicy'), times('connect:ListInstances')]).toEqual([1, 1])
      // the second listing is the fresh one, which an id without a role asks for
      expect(times('iam:ListRoles')).toBe(2)
    }))

  it('init assumes the plan role of the account in which the bucket lies, admits it beside the apply role, and only reads', () =>
    inFolder(async folder => {
      const role = (name: string) => `arn:aws:iam::111122223333:role/${name}`
      const accounts = [
        { id: '111122223333', 'role-to-assume': { plan: role('Admin'), apply: role('recordings-exporter') } },
      ]
      const config = { 'admin-roles': ['AWSReservedSSO_*'], accounts, buckets: { [BLOG]: '111122223333' } }
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), JSON.stringify(config))
      server.state.instances = server.state.instances.map(instance => ({
        ...instance,
        storage: [{ ResourceType: 'CALL_RECORDINGS', BucketName: BLOG }],
      }))
      const { code, err } = await aws(folder, 'init', '--bucket', BLOG)
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(server.calls.filter(({ action }) => action === 'sts:AssumeRole').map(({ subject }) => subject)).toEqual([
        role('Admin'),
      ])
      expect(server.calls.filter(({ action }) => /:(Put|Delete|Create|Update|Attach)/.test(action))).toEqual([])
      expect(server.count('iam:ListRoles')).toBe(1)
      const written = readFileSync(join(folder, 'policies', `${BLOG}.json`), 'utf8')
      expect(written.match(/AROA[A-Z0-9]+/g)).toEqual([
        'AROARTX3GSDSVHZCMZNGB',
        'AROARTX3GSDSRHJISGC5S',
        'AROARTX3GSDSW5VRCPIXR',
        'AROAINV7BYMRZP3NV66DI',
      ])
    }))

  it.each([
    ['s3:PutBucketPolicy', 0, `Allow \`s3:PutBucketPolicy\` on \`arn:aws:s3:::${MODERN}\``],
    ['s3:GetBucketPolicy', 2, `Allow \`s3:GetBucketPolicy\` on \`arn:aws:s3:::${MODERN}\``],
    ['sts:GetCallerIdentity', 1, 'Allow `sts:GetCallerIdentity` on `*`'],
  ])('apply names the permission that it lacks where nothing was written: %s', (action, after, permission) =>
    inFolder(async folder => {
      const { storage, ...instance } = EXAMPLE.instances[0] ?? { storage: [] }
      server.state.instances = [{ ...instance, Region: 'us-east-1', storage: [...storage] } as FakeInstance]
      const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
      server.state.roles = server.state.roles.map(role =>
        /Admin/.test(role.RoleName) ? { ...role, inline: { everything } } : role,
      )
      writeFileSync(join(folder, 'policy.json'), exampleFile(`examples/policies/${MODERN}.json`).text)
      server.fail(action, { fault: { kind: 'error', status: 403, code: 'AccessDenied' }, after })
      const { code, out } = await aws(folder, 'apply', 'policy.json')
      expect(code).toBe(3)
      expect(out).toMatch(/ {2}(failed|refused) {2}The bucket was left as it was\. Nothing was written: /)
      expect(out).toContain(`${permission} to the identity that runs this.`)
    }),
  )

  it('init has no verdict where the instances may not be listed', () =>
    inFolder(async folder => {
      server.fail('connect:ListInstances', { fault: { kind: 'error', status: 403, code: 'AccessDeniedException' } })
      const { code, err } = await aws(folder, 'init', '--bucket', MODERN)
      expect(code).toBe(3)
      expect(err).toMatch(/^No verdict: The Connect instances could not be listed, /)
    }))
})
