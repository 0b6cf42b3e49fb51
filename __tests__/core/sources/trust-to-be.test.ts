import { plan as planned } from '../../../src/app/review.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { plainText } from '../../../src/core/text/plain.js'
import type { SourceFile } from '../../../src/core/text/source.js'
import { EXAMPLE, FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { change, plan } from './plans.js'
import { ADMIN, BUCKET, CONNECT, lock, read } from './support.js'

const ID = 'AROAINV7BYMRZP3NV66DI'
const GATE = 'arn:aws:iam::111122223333:role/gate'
const trust = (principal: unknown, more: object = {}) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more }],
  })
const OWN = trust({ AWS: 'arn:aws:iam::111122223333:root' })
const WORLD = trust('*')

interface Parts {
  readonly type?: string
  readonly actions?: readonly string[]
  readonly name?: string
  readonly id?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly unknown?: object
  readonly sensitive?: object
}

/** A role in a plan; the admin's, whose trust policy is changed, where nothing else is said. */
function role(parts: Parts): object {
  const { type = 'aws_iam_role', actions = ['update'], name = 'Admin', before = OWN, after } = parts
  const { id = ID } = parts
  const of = (text: string | undefined) =>
    type === 'aws_iam_role'
      ? { name, unique_id: id, assume_role_policy: text }
      : { role_name: name, role_id: id, assume_role_policy_document: text }
  const standing = actions[0] === 'create' ? null : of(before)
  const { unknown = {}, sensitive = {} } = parts
  return change({ type, name: name.toLowerCase(), actions, before: standing, after: of(after), unknown, sensitive })
}

async function strangers(roles: readonly object[], account: Account = {}): Promise<string> {
  const policy = { bucket: BUCKET, policy: JSON.stringify(lock(BUCKET, [CONNECT, ADMIN, '111122223333'])) }
  return judged(await read(plan([change({ after: policy }), ...roles])), account)
}

interface Account {
  readonly roles?: typeof EXAMPLE.roles
  readonly adminRoles?: readonly string[]
}

async function judged(
  sources: readonly SourceFile[],
  { roles = EXAMPLE.roles, adminRoles = SETTINGS.adminRoles }: Account = {},
): Promise<string> {
  const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined })
  const target = {
    files: sources.map(readPolicyFile),
    account: Object.assign(new FakeAccount(), { rolesAre: roles }),
    policies,
  }
  const [report] = (await planned([target], { ...SETTINGS, adminRoles, mode: 'plan' })).policies
  const verdict = report?.claims.find(({ claim }) => claim === 'no-stranger-can-assume')?.verdict
  if (report === undefined || verdict === undefined) throw new Error('one policy was planned')
  expect(report.verdict).toBe({ holds: 'safe', fails: 'unsafe', unknown: 'unproven' }[verdict.kind as 'holds'])
  return verdict.kind === 'holds' ? 'holds' : `${verdict.kind}: ${plainText(verdict.because)}`
}

const open = (address: string) => new RegExp(`^fails: A stranger can become \`Admin\` after ${address} written: `)

describe('A plan that writes the trust policy of a listed role', () => {
  it.each<[string, Parts]>([
    ['opens it to everyone', { after: WORLD }],
    ['opens it to another account', { after: trust({ AWS: '999988887777' }) }],
    ['opens it by Cloud Control', { type: 'awscc_iam_role', after: WORLD }],
  ])('is unsafe where it %s', async (_, parts) => {
    expect(await strangers([role(parts)])).toMatch(open('`awsc*_iam_role.admin` is'))
  })

  it.each<[string, readonly Parts[]]>([
    [
      'names another role of the account',
      [{ after: trust({ AWS: 'arn:aws:iam::111122223333:role/recordings-exporter' }) }],
    ],
    ['does not change it', [{ actions: ['no-op'], before: WORLD, after: WORLD }]],
    ['changes something else of it', [{ before: WORLD, after: WORLD }]],
    ['opens a role that is not on the way', [{ name: 'other', id: undefined, actions: ['create'], after: WORLD }]],
    ['opens a role of another account', [{ id: 'AROAZZZZZZZZZZZZZZZZZ', after: WORLD }]],
    ['lets the role go', [{ actions: ['forget'], after: WORLD }]],
  ])('is safe where it %s', async (_, roles) => {
    expect(await strangers(roles.map(role))).toBe('holds')
  })

  it.each<[string, Parts]>([
    ['is known only after the apply', { unknown: { assume_role_policy: true } }],
    ['is marked as a secret', { after: WORLD, sensitive: { assume_role_policy: true } }],
    ['cannot be read', { after: '{' }],
  ])('is unproven where the trust policy %s', async (_, parts) => {
    expect(await strangers([role(parts)])).toMatch(
      /^unknown: Whether a stranger can become `Admin` after `aws_iam_role.admin` is written is not known. /,
    )
  })

  it.each(['AROAFOREIGNFOREIGN123', 'AIDAFOREIGNFOREIGN123'])(
    'is unproven where it names somebody by an id, which IAM takes for one that lives: %s',
    async AWS => {
      expect(await strangers([role({ after: trust({ AWS: [AWS, '111122223333'] }) })])).toMatch(
        new RegExp(`^unknown: .* The trust policy names \`${AWS}\` by its id, and nothing says whose that is.`),
      )
    },
  )

  it('is unproven where it names a role that neither the account has nor the plan makes', async () => {
    expect(await strangers([role({ after: trust({ AWS: GATE }) })])).toMatch(
      /^unknown: .* The trust policy of `Admin` names `arn:aws:iam::111122223333:role\/gate`, and the list /,
    )
  })

  it.each<[string, object]>([
    ['its ARN', { AWS: GATE }],
    ['its session', { AWS: 'arn:aws:sts::111122223333:assumed-role/gate/ci' }],
  ])('is judged by the role that it makes and trusts by %s', async (_, principal) => {
    const gate = (after: string) => role({ name: 'gate', id: '', actions: ['create'], after })
    const trusting = role({ after: trust(principal) })
    expect(await strangers([trusting, gate(OWN)])).toBe('holds')
    expect(await strangers([trusting, gate(WORLD)])).toMatch(open('`aws_iam_role.admin` and `aws_iam_role.gate` are'))
  })

  it('is judged by what it leaves, and by what stands where the plan did not find that', async () => {
    const stands = {
      roles: EXAMPLE.roles.map(one =>
        one.RoleId === ID ? { ...one, AssumeRolePolicyDocument: JSON.parse(WORLD) } : one,
      ),
    }
    const spelled = JSON.stringify({
      Statement: { Principal: '*', Action: ['sts:AssumeRole'], Effect: 'Allow' },
      Version: '2012-10-17',
    })
    for (const before of [WORLD, spelled]) expect(await strangers([role({ before, after: OWN })], stands)).toBe('holds')
    expect(await strangers([role({ before: OWN, after: trust({ AWS: '111122223333' }) })], stands)).toMatch(
      /^fails: A stranger can become `Admin`: /,
    )
    expect(await strangers([role({ actions: ['create'], after: OWN })], stands)).toMatch(
      /^fails: A stranger can become `Admin`: /,
    )
  })
})

describe('A template that writes the trust policy of a listed role', () => {
  const made = (document: unknown, more: object = {}, properties: object = {}) => ({
    Type: 'AWS::IAM::Role',
    Properties: { RoleName: 'Admin', AssumeRolePolicyDocument: document, ...properties },
    ...more,
  })
  const template = (Role: object, more: object = {}) =>
    JSON.stringify({
      Parameters: { Who: { Type: 'String', Default: '*' }, Stage: { Type: 'String' } },
      Conditions: { Never: { 'Fn::Equals': ['a', 'b'] }, Perhaps: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
      ...more,
      Resources: {
        Role,
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [CONNECT, ADMIN, '111122223333']) },
        },
      },
    })
  const opened = (text: string) => JSON.parse(text) as object
  const byRoot = opened(trust({ AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } }))

  it.each<[string, object]>([
    ['to everyone', made(opened(WORLD))],
    ['to everyone, by a parameter', made(opened(trust({ Ref: 'Who' })))],
    ['to everyone, if it is made', made(opened(WORLD), { Condition: 'Perhaps' })],
    ['to another account', made(opened(trust({ AWS: { 'Fn::Join': ['', ['9999', '88887777']] } })))],
    ['under a name that it puts together', made(opened(WORLD), {}, { RoleName: { 'Fn::Join': ['', ['Ad', 'min']] } })],
  ])('is unsafe where it opens the role %s', async (_, resource) => {
    expect(await judged(await read(template(resource)))).toMatch(open('`Role` is'))
  })

  it.each<[string, object, object?]>([
    ['to the account', made(byRoot)],
    ['to nobody, because it is not made', made(opened(WORLD), { Condition: 'Never' })],
    ['under another name', made(opened(WORLD), {}, { RoleName: 'Other' })],
    ['under a name that does not fit', made(opened(WORLD), {}, { RoleName: { 'Fn::Sub': '${Stage}-admin' } })],
    ['under a name and a path that do not fit', made(opened(WORLD), {}, { RoleName: { Ref: 'Stage' }, Path: '/ci/' })],
    ['under no name, and which it makes', made(opened(WORLD), {}, { RoleName: undefined })],
    ['under a name that is not known, to the account', made(byRoot, {}, { RoleName: { Ref: 'Stage' } })],
  ])('is safe where it opens a role %s', async (_, resource) => {
    expect(await judged(await read(template(resource)))).toBe('holds')
  })

  it.each<[string, object]>([
    ['asks for a parameter that nothing gives', made(opened(trust({ AWS: { Ref: 'Stage' } })))],
    ['takes a part from another stack', made(opened(trust({ AWS: { 'Fn::ImportValue': 'who' } })))],
    ['is a parameter', made({ Ref: 'Stage' })],
    [
      'is that of a role that may not be made',
      made(opened(trust({ AWS: { Ref: 'Stage' } })), { Condition: 'Perhaps' }),
    ],
  ])('is unproven where the trust policy %s', async (_, resource) => {
    expect(await judged(await read(template(resource)))).toMatch(
      /^unknown: Whether a stranger can become `Admin` after `Role` is written is not known. /,
    )
  })

  it.each<[string, object]>([
    ['parameter', { RoleName: { Ref: 'Stage' } }],
    ['parameter, as its path is', { RoleName: { Ref: 'Stage' }, Path: { Ref: 'Stage' } }],
    ['text with a hole', { RoleName: { 'Fn::Sub': 'Ad${Stage}' } }],
    ['text with a letter that means something elsewhere', { RoleName: { 'Fn::Sub': '${Stage}n' } }],
    ['function', { RoleName: { 'Fn::Join': ['', ['Ad', { Ref: 'Stage' }]] } }],
  ])('is unproven where the name of the role that it opens is a %s', async (_, properties) => {
    expect(await judged(await read(template(made(opened(WORLD), {}, properties))))).toMatch(
      /^unknown: Which role `Role` is, is not known. If it is `Admin`, a stranger can become `Admin`: /,
    )
  })

  it.each<[string, string, boolean]>([
    ['stack-Role-1T6EMIU72SCD3', 'Role', true],
    ['some-long-stack-Role-UjecjFhpdr1d', 'Role', true],
    ['stack-Roles-1T6EMIU72SCD3', 'Role', false],
    ['stack-Rol-1T6EMIU72SCD3', 'Role', false],
    ['Role-1T6EMIU72SCD3', 'Role', false],
    ['stack-Role', 'Role', false],
    ['ChineseboostAnalyticsStac-RainlyticsSummariesJobFun-UjecjFhpdr1d', 'RainlyticsSummariesJobFunctionRole', true],
    ['ChineseboostAnalyticsStac-RainlyticsSum-UjecjFhpdr1d', 'RainlyticsSummariesJobFunctionRole', false],
  ])('takes the role %s for the one that CloudFormation made of %s: %s', async (name, logicalId, isIt) => {
    const roles = EXAMPLE.roles.map(one =>
      one.RoleId === ID ? { ...one, RoleName: name, Arn: one.Arn.replace('Admin', name) } : one,
    )
    const { Parameters, Resources } = JSON.parse(template(made(opened(WORLD), {}, { RoleName: undefined })))
    const { Role, ...others } = Resources
    const text = JSON.stringify({ Parameters, Resources: { ...others, [logicalId]: Role } })
    expect(await judged(await read(text), { roles, adminRoles: [name] })).toMatch(
      isIt ? /^unknown: Which role / : /^holds$/,
    )
  })

  it('is judged through a role without a name that a listed role trusts', async () => {
    const gate = { ...EXAMPLE.roles.find(({ RoleId }) => RoleId === ID), RoleId: 'AROAGATEGATEGATEGATE1' }
    const name = 'stack-Gate-1T6EMIU72SCD3'
    const arn = `arn:aws:iam::111122223333:role/${name}`
    const roles = [
      ...EXAMPLE.roles.map(one =>
        one.RoleId === ID ? { ...one, AssumeRolePolicyDocument: opened(trust({ AWS: arn })) } : one,
      ),
      { ...gate, RoleName: name, Arn: arn, AssumeRolePolicyDocument: opened(OWN) } as (typeof EXAMPLE.roles)[number],
    ]
    const { Parameters, Resources } = JSON.parse(template(made(opened(WORLD), {}, { RoleName: undefined })))
    const { Role, ...others } = Resources
    const text = JSON.stringify({ Parameters, Resources: { ...others, Gate: Role } })
    expect(await judged(await read(text), { roles })).toMatch(
      /^unknown: Which role `Gate` is, is not known. If it is `stack-Gate-1T6EMIU72SCD3`, a stranger can become `Admin`: /,
    )
  })

  it('is safe where a trust policy that is not known is that of a role off the way', async () => {
    const other = made(opened(trust({ AWS: { Ref: 'Stage' } })), {}, { RoleName: 'Other' })
    expect(await judged(await read(template(other)))).toBe('holds')
  })

  it('is judged by what stands, too, which may stay', async () => {
    const roles = EXAMPLE.roles.map(one =>
      one.RoleId === ID ? { ...one, AssumeRolePolicyDocument: opened(WORLD) } : one,
    )
    expect(await judged(await read(template(made(byRoot))), { roles })).toMatch(
      /^fails: A stranger can become `Admin`: /,
    )
  })
})
