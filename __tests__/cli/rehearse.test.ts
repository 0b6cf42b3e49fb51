import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { REHEARSAL_SCHEMA } from '../../src/report/recovery-schema.js'
import { STRICT } from '../../src/settings/schema-problems.js'
import { exampleFile } from '../fakes/account.js'
import { LOCKED, lockedServer, MEMBER, organization } from '../fakes/aws/locked.js'
import type { AwsState } from '../fakes/aws/state.js'
import type { AwsServer } from '../fakes/aws-server.js'
import { type Ended, inFolder, runWith } from '../fakes/console.js'
import { withoutPauses } from '../fakes/quick-clock.js'

withoutPauses()

const RIGHT = exampleFile(`examples/policies/${LOCKED}.json`).text

let server: AwsServer
let member: AwsState

beforeEach(async () => {
  ;({ server, member } = await lockedServer())
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})

afterEach(() => server.close())

async function run(...argv: string[]): Promise<Ended> {
  let ended: Ended | undefined
  await inFolder(async folder => {
    writeFileSync(join(folder, 'right.json'), RIGHT)
    const env = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }
    ended = await runWith(env, folder, 'recover', LOCKED, '--rehearse', ...argv)
  })
  expect(server.calls.filter(({ action }) => /:(Put|Delete|Create|Enable)|AssumeRoot/.test(action))).toEqual([])
  if (ended === undefined) throw new Error('it did not run')
  return ended
}

interface Told {
  readonly state: string
  readonly ways: readonly {
    readonly way: string
    readonly state: string
    readonly because: readonly string[]
    readonly people?: readonly { readonly id: string; readonly state: string; readonly because: string }[]
  }[]
}

/** The state of each way, and why. */
async function rehearse(...argv: string[]) {
  const { code, out, err } = await run('--format', 'json', ...argv)
  if (out === '') throw new Error(err)
  const { default: commonJs } = await import('ajv/dist/2020.js')
  const validate = new commonJs.Ajv2020(STRICT).compile(REHEARSAL_SCHEMA)
  const told: unknown = JSON.parse(out)
  expect({ valid: validate(told), errors: validate.errors }).toEqual({ valid: true, errors: null })
  const { ways } = told as Told
  const [list = '', session = '', user = ''] = ways.map(
    ({ state, because }) => `${state}${because.map(each => ` | ${each}`).join('')}`,
  )
  return { code, list, session, user, people: ways[0]?.people ?? [] }
}

const there = ['--account-id', MEMBER] as const

/** Whoever runs it is in the member account. */
function inMember(): void {
  server.others.length = 0
  Object.assign(server.state, member)
}

const deny = (Condition?: object, Action: string | string[] = '*') => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action, Resource: '*', ...(Condition ? { Condition } : {}) }],
})
const ROOT = { 'aws:PrincipalArn': 'arn:aws:iam::*:root' }

/** Attaches one more policy somewhere in the organization. */
function attach(target: string, kind: 'SERVICE' | 'RESOURCE', document: object): void {
  const own = server.state.organization
  if (own === undefined) throw new Error('there is no organization')
  own.documents['p-extra'] = document
  own.attached[target]?.[`${kind}_CONTROL_POLICY`]?.push('p-extra')
}

const OPEN = expect.stringMatching(/^open$/)

describe('recover --rehearse, in six organizations', () => {
  it('1: from the management account, with root sessions and no policy in the way', async () => {
    const { code, list, session, user } = await rehearse(...there)
    expect(code).toBe(0)
    expect(session).toEqual(OPEN)
    expect(list).toMatch(/^unknown \| The policy of a bucket is not read from outside its account/)
    expect(user).toMatch(/^unknown \| AWS tells only account `111122223333` itself/)
  })

  it('2: of a bucket in the management account itself', async () => {
    server.others.length = 0
    Object.assign(server.state, member, { organization: { ...organization(), management: MEMBER } })
    attach('r-root', 'SERVICE', deny())
    const { code, session, user } = await rehearse('--policy', 'right.json')
    expect(session).toMatch(/^closed \| It is the management account/)
    expect(user).toEqual(OPEN)
    expect(code).toBe(0)
    expect(server.count('organizations:ListPoliciesForTarget')).toBe(0)
  })

  it('3: without root sessions', async () => {
    server.state.organization?.features.splice(0)
    const { code, session } = await rehearse(...there)
    expect(session).toMatch(
      /^closed \| Root sessions are not enabled in the organization\. In the management account: /,
    )
    expect(code).toBe(3)
  })

  it.each([
    ['root, without sparing sessions', 'closed', deny({ ArnLike: ROOT })],
    ['root, and spares sessions of AssumeRoot', 'open', deny({ ArnLike: ROOT, Null: { 'aws:AssumedRoot': 'true' } })],
    [
      'root of some Regions',
      'unknown',
      deny({ StringNotEquals: { 'aws:RequestedRegion': 'eu-central-1' }, ArnLike: ROOT }),
    ],
    ['users alone', 'open', deny({ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:user/*' } })],
    ['other services alone', 'open', deny(undefined, ['ec2:*', 'iam:*'])],
    ['S3 to everybody', 'closed', deny(undefined, 's3:*')],
    ['the policy of buckets alone', 'closed', deny({ StringLike: ROOT }, 's3:PutBucketPolicy')],
    ['what nobody can read', 'unknown', { Version: '2012-10-17', Statement: 'Deny' }],
  ])('4: with a service control policy that denies %s: %s', async (_, state, document) => {
    attach('ou-work', 'SERVICE', document)
    const { session } = await rehearse(...there)
    expect(session).toMatch(new RegExp(`^${state}`))
    if (state !== 'open') expect(session).toContain('p-extra')
    if (state !== 'open') expect(session).toContain('service control policy')
  })

  it('4: with service control policies that allow too little on one level', async () => {
    const own = server.state.organization
    if (own) own.attached['r-root'] = { SERVICE_CONTROL_POLICY: ['p-extra'], RESOURCE_CONTROL_POLICY: [] }
    if (own)
      own.documents['p-extra'] = {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }],
      }
    const { session } = await rehearse(...there)
    expect(session).toMatch(
      /^closed \| A service control policy blocks it: no policy on `r-root` allows `s3:GetBucketPolicy`\.$/,
    )
  })

  it('5: with a resource control policy that denies S3', async () => {
    const { Statement } = deny(undefined, 's3:*')
    attach(MEMBER, 'RESOURCE', {
      Version: '2012-10-17',
      Statement: Statement.map(each => ({ ...each, Principal: '*' })),
    })
    const { session } = await rehearse(...there)
    expect(session).toMatch(
      /^closed \| A resource control policy blocks it: the policy `p-extra` on `111122223333` denies/,
    )
  })

  it('6: from a member account without any rights in the organization', async () => {
    inMember()
    const { code, list, session, user, people } = await rehearse('--policy', 'right.json')
    expect(list).toEqual(OPEN)
    expect(session).toMatch(/^unknown \|/)
    expect(session.match(/Cannot read what is above `111122223333` in the organization: /g)).toHaveLength(1)
    expect(session).toContain('AWS tells only the management account and the delegated administrator for IAM')
    expect(user).toMatch(/^unknown \|/)
    expect(code).toBe(0)
    expect(people.map(({ id, state, because }) => [id, state, because])).toEqual([
      ['AROARTX3GSDSVHZCMZNGB', 'may-not', 'Connect stores as it, and no one else can assume it'],
      ['AROARTX3GSDSRHJISGC5S', 'may-act', expect.stringMatching(/^assumed by users of the SAML provider /)],
      ['AROAINV7BYMRZP3NV66DI', 'may-act', expect.stringMatching(/^assumed by principals that the IAM policies/)],
    ])
  })

  it('7: from the account of the delegated administrator for IAM', async () => {
    const own = { ...organization(), delegated: ['777766665555'] }
    Object.assign(server.state, { account: '777766665555', organization: own })
    expect((await rehearse(...there)).session).toEqual(OPEN)
  })

  it('8: without an organization', async () => {
    inMember()
    delete server.state.organization
    const { session, user } = await rehearse('--policy', 'right.json')
    expect(session).toMatch(/^closed \| The account belongs to no organization\./)
    expect(user).toEqual(OPEN)
  })
})

describe('recover --rehearse, of the list', () => {
  beforeEach(inMember)

  const stateOf = async () => {
    const { code, list, people } = await rehearse('--policy', 'right.json')
    return { code, list, people: Object.fromEntries(people.map(({ id, because }) => [id, because])) }
  }

  it('finds dead roles, roles that nobody can assume, and roles that may do nothing', async () => {
    server.state.roles = server.state.roles.flatMap(role => {
      if (role.RoleName === 'Admin') return []
      return /AdministratorAccess/.test(role.RoleName) ? [{ ...role, inline: {} }] : [role]
    })
    const { code, list, people } = await stateOf()
    expect(list).toMatch(/^closed \| No identity on the list could do it\./)
    expect(people['AROAINV7BYMRZP3NV66DI']).toBe('account `111122223333` has no role with this id')
    expect(people['AROARTX3GSDSRHJISGC5S']).toBe('its own policies do not allow s3:PutBucketPolicy')
    expect(code).toBe(3)
  })

  it('counts nobody whom the policy itself denies, whatever their own policies allow', async () => {
    const policy = JSON.parse(RIGHT) as { Statement: readonly object[] }
    const denied = {
      Effect: 'Deny',
      Principal: { AWS: 'arn:aws:iam::111122223333:role/Admin' },
      Action: 's3:PutBucketPolicy',
      Resource: `arn:aws:s3:::${LOCKED}`,
    }
    const text = JSON.stringify({ ...policy, Statement: [...policy.Statement, denied] })
    server.state.buckets.set(LOCKED, { policy: text })
    const { list, people } = await rehearse()
    expect(list).toEqual(OPEN)
    expect(people.map(({ id, state }) => [id, state])).toContainEqual(['AROAINV7BYMRZP3NV66DI', 'may-not'])
  })

  it('counts nobody whose policies could not be read', async () => {
    for (const action of [
      'iam:GetAccountAuthorizationDetails',
      'iam:ListRolePolicies',
      'iam:ListAttachedRolePolicies',
    ]) {
      server.fail(action, { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
    }
    const { code, list } = await stateOf()
    expect(list).toMatch(/^unknown \| It is not certain of any identity on the list\./)
    expect(code).toBe(3)
  })

  it('has no verdict where the roles could not be listed', async () => {
    server.fail('iam:ListRoles', { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
    const { code, list } = await stateOf()
    expect(list).toMatch(/^unknown \| The roles of the account could not be listed/)
    expect(code).toBe(3)
  })

  it('takes nobody of another account for somebody on the list', async () => {
    const other = join(mkdtempSync(join(tmpdir(), 'other-')), 'account.json')
    const text = readFileSync('examples/account.json', 'utf8')
    writeFileSync(other, text.replaceAll('111122223333', '999988887777'))
    const { code, out, err } = await run('--policy', 'right.json', '--account', other)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(
      'The roles that are known are those of account `999988887777`, and the bucket is in account `111122223333`.\n',
    )
  })

  it('goes by what stands on the bucket where no policy is named, and may be read', async () => {
    server.state.buckets.set(LOCKED, { policy: RIGHT })
    expect((await rehearse()).list).toEqual(OPEN)
    server.state.buckets.set(LOCKED, { policy: undefined })
    expect((await rehearse()).list).toMatch(/^unknown \| The bucket has no policy yet/)
    server.state.buckets.delete(LOCKED)
    expect((await rehearse()).list).toMatch(/^unknown \| Account `111122223333` has no bucket/)
  })

  it('tells a root user without credentials', async () => {
    Object.assign(server.state, { summary: { AccountPasswordPresent: 0, AccountAccessKeysPresent: 0 } })
    expect((await rehearse('--policy', 'right.json')).user).toMatch(/^closed \| The root user has no password and no/)
  })

  it('ends with 1 where every way is closed, for people as well', async () => {
    delete server.state.organization
    Object.assign(server.state, { summary: { AccountPasswordPresent: 0 }, roles: [] })
    const { code, out } = await run('--policy', 'right.json')
    expect(code).toBe(1)
    expect(out).toMatch(
      /^Ways back into bucket `amazon-connect-3f1c0d5e7a9b` of account `111122223333`\. Nothing was changed\./,
    )
    expect(out).toMatch(
      /\nclosed {5}a root session from the management account\n {11}The account belongs to no organization\./,
    )
    expect(out).toMatch(/\n {11}may not {4}AROAINV7BYMRZP3NV66DI: account `111122223333` has no role with this id\n/)
    expect(out).toMatch(/\nCLOSED {2}There is no way back into the bucket: no one could change its policy\.\n$/)
  })
})

it('recover --rehearse changes nothing, so it takes no --delete', async () => {
  const { code, err } = await run('--delete')
  expect(code).toBe(2)
  expect(err).toContain('changes nothing')
})
