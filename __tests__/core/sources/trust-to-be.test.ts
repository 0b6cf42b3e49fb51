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

  const byAccount = trust('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } })
  const byName = (name: string) =>
    trust('*', { Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::111122223333:role/${name}` } } })
  const made = (values: object, after: string) =>
    change({
      type: 'aws_iam_role',
      name: 'gate',
      after: { assume_role_policy: after, ...values },
      unknown: { name: true },
    })

  it.each<[string, object, string]>([
    ['a prefix, and any role of the account will do', { name_prefix: 'gate-' }, byAccount],
    ['a prefix, and a role of that prefix will do', { name_prefix: 'gate-' }, byName('gate-*')],
    ['a prefix, and roles that begin alike will do', { name_prefix: 'gate-' }, byName('ga*')],
    ['no name, and any role of the account will do', {}, byAccount],
    ['no name, and roles of some name will do', {}, byName('ci-*')],
  ])('is judged by a role that it makes under %s', async (_, values, after) => {
    const trusting = role({ after })
    expect(await strangers([trusting, made(values, OWN)])).toBe('holds')
    expect(await strangers([trusting, made(values, WORLD)])).toMatch(
      /^unknown: The name of `aws_iam_role.gate` is not known. If it is `[\w-]+`, a stranger can become `Admin`: /,
    )
  })

  it.each<[string, object, string]>([
    ['roles of another prefix will do', { name_prefix: 'gate-' }, byName('ci-*')],
    ['no role of the account comes in by itself', { name_prefix: 'gate-' }, trust({ AWS: '111122223333' })],
  ])('is safe where it makes an open role, and %s', async (_, values, after) => {
    expect(await strangers([role({ after }), made(values, WORLD)])).toBe('holds')
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

  const NAME = 'stack-ExporterRole-1T6EMIU72SCD3'
  const serverless = (properties: object) => ({ Type: 'AWS::Serverless::Function', Properties: properties })

  it.each<[string, object, object, boolean]>([
    ['of its own', { AssumeRolePolicyDocument: opened(WORLD) }, {}, true],
    ['of all functions', {}, { AssumeRolePolicyDocument: opened(WORLD) }, true],
    [
      'of its own, beside that of all',
      { AssumeRolePolicyDocument: byRoot },
      { AssumeRolePolicyDocument: opened(WORLD) },
      false,
    ],
    ['on a path that does not fit', { AssumeRolePolicyDocument: opened(WORLD), RolePath: '/ci/' }, {}, false],
    ['on a path of all functions', { AssumeRolePolicyDocument: opened(WORLD) }, { RolePath: '/ci/' }, false],
    [
      'beside a role of another resource',
      { AssumeRolePolicyDocument: opened(WORLD), Role: 'arn:aws:iam::111122223333:role/x' },
      {},
      false,
    ],
    ['of none, which lets in Lambda', {}, {}, false],
  ])('is judged by the role that SAM makes for a function, with a trust policy %s', async (_, own, all, isOpen) => {
    const roles = EXAMPLE.roles.map(one =>
      one.RoleId === ID ? { ...one, RoleName: NAME, Arn: one.Arn.replace('Admin', NAME) } : one,
    )
    const { Resources, ...rest } = JSON.parse(template(serverless(own), { Globals: { Function: all } }))
    const { Role: Exporter, ...others } = Resources
    const text = JSON.stringify({
      Transform: 'AWS::Serverless-2016-10-31',
      ...rest,
      Resources: { ...others, Exporter },
    })
    expect(await judged(await read(text), { roles, adminRoles: [NAME] })).toMatch(
      isOpen ? /^unknown: Which role `Exporter` is, is not known\. If it is / : /^holds$/,
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

  const GATE_NAME = 'stack-Gate-1T6EMIU72SCD3'
  const HALL_NAME = 'stack-Hall-1T6EMIU72SCD3'
  const byArn = (name: string) => opened(trust({ AWS: `arn:aws:iam::111122223333:role/${name}` }))
  const byPattern = (name: string, principal: unknown = '*') =>
    opened(
      trust(principal, { Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::111122223333:role/${name}` } } }),
    )
  const byAnyRole = opened(trust('*', { Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } }))

  /** The account, in which the admin trusts so, and which has the roles of a stack. */
  function account(trusting: object, ...names: readonly string[]): Account {
    const [own] = EXAMPLE.roles.filter(({ RoleId }) => RoleId === ID)
    if (own === undefined) throw new Error('the example has an admin')
    const stands = names.map((name, at) => ({
      ...own,
      RoleId: `AROAGATEGATEGATEGATE${at}`,
      RoleName: name,
      Arn: `arn:aws:iam::111122223333:role/${name}`,
      AssumeRolePolicyDocument: opened(OWN),
    }))
    const admin = { ...own, AssumeRolePolicyDocument: trusting }
    return { roles: [...EXAMPLE.roles.filter(one => one !== own), admin, ...stands] }
  }

  const unnamed = (document: unknown) => made(document, {}, { RoleName: undefined })
  const templateOf = (roles: object) => {
    const { Resources, ...rest } = JSON.parse(template({}))
    const { Role: _, ...others } = Resources
    return JSON.stringify({ ...rest, Resources: { ...others, ...roles } })
  }

  it.each<[string, object]>([
    ['its ARN', byArn(HALL_NAME)],
    ['a pattern', byPattern('stack-Hall-*')],
    ['any role of the account', byAnyRole],
  ])('is judged through two roles without a name, of which one trusts the other by %s', async (_, trusting) => {
    const stands = account(byArn(GATE_NAME), GATE_NAME, HALL_NAME)
    const both = (hall: object) => ({ Gate: unnamed(trusting), Hall: unnamed(hall) })
    expect(await judged(await read(templateOf(both(opened(OWN)))), stands)).toBe('holds')
    expect(await judged(await read(templateOf(both(opened(WORLD)))), stands)).toMatch(
      /^unknown: Which role `(Gate|Hall)` is, is not known. If it is `stack-(Gate|Hall)-1T6EMIU72SCD3`, a stranger can /,
    )
  })

  it.each<[string, object]>([
    ['any role of the account', byAnyRole],
    ['the beginning of its name', byPattern('stack-Gate-*')],
    ['a part of its name', byPattern('*-Gate-*', { AWS: '111122223333' })],
    ['all but its last letters', byPattern('prod-Gate-????????????')],
    ['a name that it may get', byPattern('prod-Gate-AbCdEfGhIjKl')],
  ])('is judged by a role without a name that it makes, and that a listed role trusts by %s', async (_, trusting) => {
    expect(await judged(await read(templateOf({ Gate: unnamed(opened(OWN)) })), account(trusting))).toBe('holds')
    expect(await judged(await read(templateOf({ Gate: unnamed(opened(WORLD)) })), account(trusting))).toMatch(
      /^unknown: The name of `Gate` is not known. If it is `[\w-]+`, a stranger can become `Admin`: /,
    )
  })

  it.each<[string, object]>([
    ['another name', byPattern('*-Hall-????????????')],
    ['a name that CloudFormation gives to none', byPattern('Gate')],
    ['the account alone', opened(trust({ AWS: '111122223333' }))],
  ])('is safe where it makes an open role without a name, and a listed role trusts %s', async (_, trusting) => {
    expect(await judged(await read(templateOf({ Gate: unnamed(opened(WORLD)) })), account(trusting))).toBe('holds')
  })

  it('is judged by a new role under each name with a hole that a listed role trusts', async () => {
    const named = (text: string) => ({ Gate: made(opened(WORLD), {}, { RoleName: { 'Fn::Sub': text } }) })
    const stands = account(byPattern('gate-prod*'))
    expect(await judged(await read(templateOf(named('gate-${Stage}'))), stands)).toMatch(
      /^unknown: The name of `Gate` is not known. If it is `gate-prod[\w-]*`, /,
    )
    expect(await judged(await read(templateOf(named('hall-${Stage}'))), stands)).toBe('holds')
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
