import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { exampleLive } from '../fakes/account.js'
import { exampleServer } from '../fakes/aws/example.js'
import type { FakeRole } from '../fakes/aws/state.js'
import type { AwsServer } from '../fakes/aws-server.js'
import { inFolder, runWith } from '../fakes/console.js'
import { withoutPauses } from '../fakes/quick-clock.js'

withoutPauses()

const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const ADMINISTRATOR = 'arn:aws:iam::aws:policy/AdministratorAccess'
const S3_FULL = 'arn:aws:iam::aws:policy/AmazonS3FullAccess'

let server: AwsServer

beforeEach(async () => {
  server = await exampleServer()
  server.state.instances = [] // Connect takes two calls a second.
  change('Admin', { attached: [ADMINISTRATOR] })
  change('AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e', { attached: [ADMINISTRATOR] })
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})

afterEach(() => server.close())

function change(name: string, more: Partial<FakeRole>): void {
  server.state.roles = server.state.roles.map(role => (role.RoleName === name ? { ...role, ...more } : role))
}

function plan(...options: string[]) {
  return inFolder(async folder => {
    copyFileSync(`examples/policies/${MODERN}.json`, join(folder, 'policy.json'))
    const environment = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }
    return runWith(environment, folder, 'plan', 'policy.json', ...options)
  })
}

/** How often each call was made, by name. */
function counted(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { action } of server.calls) counts[action] = (counts[action] ?? 0) + 1
  return counts
}

/** What a plan of one bucket asked of AWS before it asked who can become a role on the list, and for a way back. */
const CALLS = {
  'connect:ListInstances': 1,
  'iam:GetAccountAuthorizationDetails': 1,
  'iam:GetAccountSummary': 1,
  'iam:ListRoles': 1,
  's3:GetBucketPolicy': 1,
  'sts:GetCallerIdentity': 1,
}

/** Asked only where somebody's trust depends on it. */
const ORGANIZATION = 'organizations:DescribeOrganization'

function allow(Principal: unknown, Condition?: object, Action = 'sts:AssumeRole') {
  const statement = { Effect: 'Allow', Principal, Action, ...(Condition === undefined ? {} : { Condition }) }
  return { Version: '2012-10-17', Statement: [statement] }
}

const GITHUB = 'token.actions.githubusercontent.com'

describe('What a plan asks of AWS', () => {
  it.each([
    ['the account alone', allow({ AWS: 'arn:aws:iam::111122223333:root' }), 0],
    ['another account', allow({ AWS: '999988887777' }), 1],
    ['everybody', allow('*'), 1],
    ['a chain of roles', allow({ AWS: 'arn:aws:iam::111122223333:role/recordings-exporter' }), 0],
    ['an organization', allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }), 3],
    [
      'repositories of GitHub',
      allow(
        { Federated: `arn:aws:iam::111122223333:oidc-provider/${GITHUB}` },
        { StringLike: { [`${GITHUB}:sub`]: 'repo:acme/*' } },
        'sts:AssumeRoleWithWebIdentity',
      ),
      0,
    ],
  ])('is the same, call by call, where an admin trusts %s', async (_, trust, code) => {
    change('Admin', { trust })
    expect((await plan()).code).toBe(code)
    const organization = JSON.stringify(trust).includes('PrincipalOrgID') ? { [ORGANIZATION]: 1 } : {}
    expect(counted()).toEqual({ ...CALLS, ...organization })
  })

  it('is the same on a first lock, which tells who reads the bucket today', async () => {
    server.state.buckets.set(MODERN, { policy: undefined })
    await plan()
    expect(counted()).toEqual(CALLS)
  })
})

describe('Who loses access on a first lock', () => {
  beforeEach(() => {
    server.state.buckets.set(MODERN, { policy: undefined })
  })

  const read = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }] }
  const readers = async (): Promise<unknown> => {
    const { out } = await plan('--format', 'json')
    return (JSON.parse(out) as { policies: [{ plan: { readers?: unknown } }] }).policies[0].plan.readers
  }

  it('are roles that read it by policies of their own, but for those on the list', async () => {
    change('recordings-exporter', { inline: { read } })
    expect(await readers()).toEqual({ roles: ['recordings-exporter'], doubtful: [] })
    const { out } = await plan()
    expect(out).toContain(
      'loses access everyone else\n      By their own policies these can read the bucket today: `recordings-exporter`.\n',
    )
  })

  it('may be roles with a policy of AWS that was not listed, which no further call is made for', async () => {
    server.state.managed.set(S3_FULL, read)
    change('recordings-exporter', { attached: [S3_FULL] })
    expect(await readers()).toEqual({ roles: [], doubtful: ['recordings-exporter'] })
    expect(server.count('iam:GetAccountAuthorizationDetails')).toBe(1)
  })

  it('are known with such a policy where it was listed for an admin anyway', async () => {
    server.state.managed.set(S3_FULL, read)
    change('recordings-exporter', { attached: [S3_FULL] })
    change('Admin', { attached: [S3_FULL] })
    expect(await readers()).toEqual({ roles: ['recordings-exporter'], doubtful: [] })
  })

  it('are nobody whom we know of, which is said', async () => {
    const { out } = await plan()
    expect(out).toContain('No other role can read the bucket today by policies of its own.')
  })

  it('are not known where the policies may not be listed', async () => {
    server.fail('iam:GetAccountAuthorizationDetails', { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
    expect(await readers()).toEqual({ because: 'the policies of the roles were not listed in this run.' })
  })

  it('are told only where the policy that stands lets everyone else read', async () => {
    change('recordings-exporter', { inline: { read } })
    const denying = (...actions: readonly string[]) => {
      const standing = JSON.parse(exampleLive(MODERN) ?? '') as { Statement: { Action: unknown }[] }
      for (const statement of standing.Statement) statement.Action = actions
      server.state.buckets.set(MODERN, { policy: JSON.stringify(standing) })
    }
    denying('s3:PutObject', 's3:DeleteObject')
    expect(await readers()).toEqual({ roles: ['recordings-exporter'], doubtful: [] })
    denying('s3:Get*', 's3:List*')
    expect(await readers()).toBeUndefined()
  })

  it('are not told where a lock stands already', async () => {
    server.state.buckets.set(MODERN, { policy: exampleLive(MODERN) })
    change('recordings-exporter', { inline: { read } })
    expect(await readers()).toBeUndefined()
  })
})
