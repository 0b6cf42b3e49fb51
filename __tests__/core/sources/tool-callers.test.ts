import { plan as planIn } from '../../../src/app/review.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { plainText } from '../../../src/core/text/plain.js'
import { outward } from '../../../src/core/text/source.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { EXAMPLE, exampleFile, exampleLive, FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { change, configuration, plan } from './plans.js'
import { ADMIN, BUCKET, CONNECT, checked, lock, read, type Surroundings } from './support.js'

/** What one rule says of each policy, and the beginning of what it underlines. */
function told(policies: readonly PolicyReport[], rule: string): readonly string[] {
  return policies.flatMap(({ findings }) =>
    findings
      .filter(finding => finding.rule === rule)
      .map(({ severity, message, at }) => {
        const { file, span } = outward(at)
        const words = file.text.slice(span.start, span.end).replaceAll('\\"', '"')
        return `${severity} ${/"Sid":\s*"(\w+)"/.exec(words)?.[1] ?? words.slice(0, 20)}: ${plainText(message)}`
      }),
  )
}

const RUNNER = 'AROARUNNERRUNNERRUNNE'

/** A lock beside which other statements deny something. */
function policyText(ids: readonly unknown[], ...more: readonly object[]): string {
  const { Statement, ...rest } = lock(BUCKET, ids) as { Statement: readonly object[] }
  return JSON.stringify({ ...rest, Statement: [...Statement.map(one => ({ Sid: 'Lock', ...one })), ...more] })
}

const arns = [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`]
const deny = (Sid: string, more: object) => ({ Sid, Effect: 'Deny', Principal: '*', Resource: arns, ...more })
const unless = (...ids: readonly string[]) => ({ Condition: { StringNotLike: { 'aws:userid': ids } } })

const policyIn = (text: string, more: object = {}) => change({ after: { bucket: BUCKET, policy: text }, ...more })
const bucketIn = change({ type: 'aws_s3_bucket', name: 'b', actions: ['no-op'], after: { bucket: BUCKET } })
const setting = (type: string) => change({ type, name: 'c', actions: ['no-op'], after: { bucket: BUCKET } })

interface Asked {
  readonly user_id: string
  readonly name?: string
  readonly module?: string
}

/** The answers to `data.aws_caller_identity`, as the prior state of a plan has them. */
function ranBy(...asked: readonly (string | Asked)[]): object {
  const all = asked.map((one): Asked => (typeof one === 'string' ? { user_id: one } : one))
  const resource = ({ user_id, name = 'me' }: Asked) => ({
    address: `data.aws_caller_identity.${name}`,
    mode: 'data',
    type: 'aws_caller_identity',
    name,
    values: { user_id },
  })
  const child_modules = all.flatMap(one =>
    one.module === undefined ? [] : { address: `module.${one.module}`, resources: [resource(one)] },
  )
  const resources = all.filter(({ module }) => module === undefined).map(resource)
  return { prior_state: { format_version: '1.0', values: { root_module: { resources, child_modules } } } }
}

describe('Whoever runs Terraform', () => {
  const runner = async (content: object, rule = 'source-runner-denied') => told((await checked(content)).policies, rule)
  const denied = (action: string, sid = 'Lock') => [
    `error ${sid}: \`${RUNNER}\` ran Terraform, and this statement denies it \`${action}\`.`,
  ]

  it.each([
    ['its session of the time', RUNNER, `${RUNNER}:ci`],
    ['another session', RUNNER, `${RUNNER}:gh-1`],
  ])('is named by the role and not by the session, which may be a person: %s', async (_, role, user_id) => {
    const [said] = await runner(plan([bucketIn, policyIn(policyText([CONNECT, ADMIN]))], ranBy(user_id)))
    expect(said).toContain(`\`${role}\` ran Terraform`)
    expect(said).not.toContain(user_id)
  })

  it.each<readonly [string, readonly string[], string]>([
    ['in any session', [`${RUNNER}:*`], `${RUNNER}:ci`],
    ['in the very session', [`${RUNNER}:ci`], `${RUNNER}:ci`],
    ['a user', ['AIDAINV7BYMRZP3NV66DI'], 'AIDAINV7BYMRZP3NV66DI'],
    ['anyone', ['*'], `${RUNNER}:ci`],
    ['somebody whose id is of no known shape', [], '111122223333:Bob'],
  ])('is no finding where the list has %s', async (_, ids, user_id) => {
    const content = plan([bucketIn, policyIn(policyText([CONNECT, ADMIN, ...ids]))], ranBy(user_id))
    expect(await runner(content)).toEqual([])
  })

  it('may be the root user, who reads the policy in any case', async () => {
    const policy = policyIn(policyText([CONNECT, ADMIN]))
    expect(await runner(plan([policy], ranBy('111122223333')))).toEqual([])
    expect(await runner(plan([bucketIn, policy], ranBy('111122223333')))).toEqual([
      'error Lock: `111122223333` ran Terraform, and this statement denies it `s3:ListBucket`.',
    ])
  })

  it('needs what the plan manages to be read, and no more', async () => {
    const spared = policyText([CONNECT, ADMIN, `${RUNNER}:*`])
    const own = (...actions: readonly string[]) =>
      policyText([CONNECT, ADMIN, `${RUNNER}:*`], deny('Own', { NotAction: actions, ...unless(CONNECT, ADMIN) }))
    const by = ranBy(`${RUNNER}:ci`)
    expect(await runner(plan([bucketIn, policyIn(spared)], by))).toEqual([])
    expect(await runner(plan([policyIn(own('s3:GetBucketPolicy'))], by))).toEqual([])
    expect(await runner(plan([bucketIn, policyIn(own('s3:GetBucketPolicy'))], by))).toEqual(
      denied('s3:ListBucket', 'Own'),
    )
    expect(await runner(plan([policyIn(own('s3:GetBucketAcl'))], by))).toEqual(denied('s3:GetBucketPolicy', 'Own'))
    const versioned = plan([setting('aws_s3_bucket_versioning'), policyIn(own('s3:GetBucketPolicy'))], by)
    expect(await runner(versioned)).toEqual(denied('s3:GetBucketVersioning', 'Own'))
    const other = change({ type: 'aws_s3_bucket', name: 'o', after: { bucket: 'connect-other' } })
    expect(await runner(plan([other, policyIn(own('s3:GetBucketPolicy'))], by))).toEqual([])
    expect(await runner(plan([setting('aws_s3_object'), policyIn(own('s3:GetBucketPolicy'))], by))).toEqual([])
  })

  it.each([
    'aws_s3_bucket_acl',
    'aws_s3_bucket_lifecycle_configuration',
    'aws_s3_bucket_notification',
    'aws_s3_bucket_ownership_controls',
    'aws_s3_bucket_public_access_block',
    'aws_s3_bucket_server_side_encryption_configuration',
  ])('must be spared by a Deny of one reading: %s', async type => {
    const by = ranBy(`${RUNNER}:ci`)
    const read = deny('One', { Action: 's3:Get*Configuration', ...unless(CONNECT) })
    const more = deny('Two', { Action: ['s3:GetBucketA*', 's3:GetBucket[!P]*', 's3:GetBucketN*'], ...unless(CONNECT) })
    const rest = deny('Three', { Action: ['s3:GetBucketO*', 's3:GetBucketPub*'], ...unless(CONNECT) })
    const text = policyText([CONNECT, ADMIN, `${RUNNER}:*`], read, more, rest)
    expect(await runner(plan([setting(type), policyIn(text)], by))).toEqual([
      expect.stringMatching(/^error (One|Two|Three): /),
    ])
    expect(await runner(plan([policyIn(text)], by))).toEqual([])
  })

  it('is a warning where a Deny strikes it under some conditions only', async () => {
    const text = policyText(
      [CONNECT, ADMIN, `${RUNNER}:*`],
      deny('Office', { Action: 's3:Get*', Condition: { NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } } }),
    )
    const said = await runner(plan([policyIn(text)], ranBy(`${RUNNER}:ci`)))
    expect(said).toEqual([
      `warning Office: \`${RUNNER}\` ran Terraform, and under some conditions this statement denies it \`s3:GetBucketPolicy\`.`,
    ])
  })

  const provided = (key: string, ...resources: readonly (readonly [string, string, string?])[]) => ({
    provider_config_key: key,
    resources: resources.map(([mode, type, name = 'this']) => ({
      address: `${mode === 'data' ? 'data.' : ''}${type}.${name}`,
      mode,
      type,
      name,
      provider_config_key: key,
      expressions: {},
    })),
  })
  const providers = (other: object) => {
    const mine = provided('aws.mine', ['managed', 'aws_s3_bucket_policy'], ['data', 'aws_caller_identity', 'mine'])
    const main = provided('aws', ['data', 'aws_caller_identity', 'me'])
    return {
      configuration: {
        provider_config: {
          aws: { name: 'aws', expressions: { region: { constant_value: 'us-east-1' } } },
          'aws.mine': { name: 'aws', alias: 'mine', expressions: other },
        },
        root_module: { resources: [...mine.resources, ...main.resources] },
      },
    }
  }
  const assumed = { assume_role: [{ role_arn: { constant_value: 'arn:aws:iam::444455556666:role/locks' } }] }

  it('is who has the credentials of the provider of the policy', async () => {
    const text = policyText([CONNECT, ADMIN, `${RUNNER}:*`])
    const main = { user_id: 'AROAMAINMAINMAINMAINM:ci' }
    const mine = { user_id: `${RUNNER}:ci`, name: 'mine' }
    const content = (other: object, ...asked: readonly Asked[]) =>
      plan([policyIn(text)], { ...ranBy(...asked), ...providers(other) })
    expect(await runner(content(assumed, main, mine))).toEqual([])
    expect(await runner(content(assumed, main))).toEqual([])
    expect(await runner(content({ region: { constant_value: 'eu-central-1' } }, main))).toEqual([
      'error Lock: `AROAMAINMAINMAINMAINM` ran Terraform, and this statement denies it `s3:GetBucketPolicy`.',
    ])
  })

  it('is nobody where modules were told different ones, and nothing says whose the policy is', async () => {
    const text = policyText([CONNECT, ADMIN, `${RUNNER}:*`])
    const two = ranBy({ user_id: `${RUNNER}:one` }, { user_id: 'AROAMAINMAINMAINMAINM:two', module: 'other' })
    const same = ranBy(
      { user_id: 'AROAMAINMAINMAINMAINM:one' },
      { user_id: 'AROAMAINMAINMAINMAINM:two', module: 'other' },
    )
    expect(await runner(plan([policyIn(text)], two))).toEqual([])
    expect(await runner(plan([policyIn(text)], same))).toHaveLength(1)
  })

  it('is judged for each bucket of a plan by its own policy', async () => {
    const other = 'connect-other'
    const locked = JSON.stringify(lock(other, [CONNECT, ADMIN]))
    const changes = [
      policyIn(policyText([CONNECT, ADMIN, `${RUNNER}:*`])),
      policyIn(locked, { name: 'other', after: { bucket: other, policy: locked } }),
    ]
    const { policies } = await checked(plan(changes, ranBy(`${RUNNER}:ci`)))
    expect(policies.map(({ bucket, verdict }) => [bucket, verdict])).toEqual([
      [BUCKET, 'safe'],
      [other, 'unsafe'],
    ])
  })

  it('is read from a state, too: as it is printed, and as it is kept, by provider', async () => {
    const policy = { address: 'aws_s3_bucket_policy.this', mode: 'managed', type: 'aws_s3_bucket_policy', name: 'this' }
    const text = policyText([CONNECT, ADMIN])
    const me = { address: 'data.aws_caller_identity.me', mode: 'data', type: 'aws_caller_identity', name: 'me' }
    const printed = {
      format_version: '1.0',
      values: {
        root_module: {
          resources: [
            { ...policy, values: { bucket: BUCKET, policy: text } },
            { ...me, values: { user_id: `${RUNNER}:ci` } },
          ],
        },
      },
    }
    expect(await runner(printed)).toEqual(denied('s3:GetBucketPolicy'))
    const provider = 'provider["registry.opentofu.org/hashicorp/aws"]'
    const kept = (of: string) => ({
      version: 4,
      serial: 3,
      resources: [
        { ...policy, provider, instances: [{ attributes: { bucket: BUCKET, policy: text } }] },
        { ...me, provider: of, instances: [{ attributes: { user_id: `${RUNNER}:ci` } }] },
      ],
    })
    expect(await runner(kept(provider))).toEqual(denied('s3:GetBucketPolicy'))
    expect(await runner(kept(`${provider}.other`))).toEqual([])
  })

  it('is not asked about while it may be one of the ids that are not known yet', async () => {
    const statement = {
      actions: ['s3:*'],
      condition: [{ test: 'StringNotLike', variable: 'aws:userid', values: [CONNECT, null] }],
      effect: 'Deny',
      principals: [{ type: '*', identifiers: ['*'] }],
      resources: arns,
    }
    const data = {
      ...change({
        type: 'aws_iam_policy_document',
        mode: 'data',
        name: 'd',
        actions: ['read'],
        after: { statement: [statement] },
      }),
    }
    const references = configuration({
      resources: [
        {
          address: 'aws_s3_bucket_policy.this',
          mode: 'managed',
          type: 'aws_s3_bucket_policy',
          name: 'this',
          expressions: { policy: { references: ['data.aws_iam_policy_document.d.json'] } },
        },
      ],
    })
    const content = plan([data, change({ after: { bucket: BUCKET }, unknown: { policy: true } })], {
      ...ranBy(`${RUNNER}:ci`),
      ...references,
    })
    expect(await runner(content)).toEqual([])
  })
})

describe('In an account, whoever runs Terraform', () => {
  const bucket = 'connect-25fd0a3be3ef'
  const policy = exampleFile(`examples/policies/${bucket}.json`).text
  const listed = EXAMPLE.roles.filter(({ RoleId }) => policy.includes(`"${RoleId}:*"`))

  async function inAccount(content: object, settings: Partial<typeof SETTINGS>): Promise<readonly PolicyReport[]> {
    const sources = await read(content)
    const policies = new FakeBuckets(new VirtualClock(), { [bucket]: exampleLive(bucket) })
    const target = { files: sources.map(readPolicyFile), account: new FakeAccount(), policies }
    return (await planIn([target], { ...SETTINGS, ...settings, mode: 'plan' })).policies
  }

  it.each(['deployRole', 'planRole'] as const)(
    'is a role that is listed and named in the settings: %s',
    async setting => {
      const deployer = listed.find(({ RoleName }) => RoleName === 'Admin')
      if (deployer === undefined) throw new Error('the example lists no such role')
      const value = JSON.parse(policy) as { Statement: object[] }
      const others = listed.filter(role => role !== deployer).map(({ RoleId }) => `${RoleId}:*`)
      const versions = {
        Sid: 'Versions',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:GetBucketVersioning',
        Resource: `arn:aws:s3:::${bucket}`,
        ...unless(...others),
      }
      const text = JSON.stringify({ ...value, Statement: [...value.Statement, versions] })
      const own = change({ after: { bucket, policy: text } })
      const managed = change({ type: 'aws_s3_bucket', name: 'b', actions: ['no-op'], after: { bucket } })
      const settings = { [setting]: deployer.RoleName }
      expect(told(await inAccount(plan([own]), settings), 'source-runner-denied')).toEqual([])
      expect(told(await inAccount(plan([own, managed]), settings), 'source-runner-denied')).toEqual([
        `error Versions: \`${deployer.RoleName}\` runs Terraform, and this statement denies it \`s3:GetBucketVersioning\`.`,
      ])
    },
  )
})

describe('In an account, the role that ran Terraform', () => {
  const bucket = 'connect-25fd0a3be3ef'
  const policy = exampleFile(`examples/policies/${bucket}.json`).text
  const [admin, auditor] = EXAMPLE.roles.filter(({ RoleId }) => policy.includes(`"${RoleId}:*"`)).toReversed()

  it.each<[string, string, Partial<typeof SETTINGS>]>([
    ['applies and plans', 'ran', { deployRole: admin?.RoleName ?? '', planRole: admin?.RoleName ?? '' }],
    ['applies', 'ran,runs', { deployRole: admin?.RoleName ?? '', planRole: auditor?.RoleName ?? '' }],
    ['plans', 'ran,runs', { deployRole: auditor?.RoleName ?? '', planRole: admin?.RoleName ?? '' }],
  ])('is told once where it also %s', async (_, verbs, settings) => {
    const versions = deny('Versions', { Action: 's3:GetBucketVersioning', Resource: `arn:aws:s3:::${bucket}` })
    const { Statement, ...rest } = JSON.parse(policy) as { Statement: object[] }
    const text = JSON.stringify({ ...rest, Statement: [...Statement, versions] })
    const managed = change({ type: 'aws_s3_bucket', name: 'b', actions: ['no-op'], after: { bucket } })
    const content = plan([change({ after: { bucket, policy: text } }), managed], ranBy(`${admin?.RoleId}:ci`))
    const policies = new FakeBuckets(new VirtualClock(), { [bucket]: exampleLive(bucket) })
    const target = { files: (await read(content)).map(readPolicyFile), account: new FakeAccount(), policies }
    const report = await planIn([target], { ...SETTINGS, ...settings, mode: 'plan' })
    const said = told(report.policies, 'source-runner-denied')
    expect(said.map(line => / (ran|runs) Terraform/.exec(line)?.[1]).join()).toBe(verbs)
    expect(said[0]).toContain(`\`${admin?.RoleId}\` ran Terraform`)
  })
})

describe('What the CDK adds to empty a bucket', () => {
  const ROLE = 'CustomS3AutoDeleteObjectsCustomResourceProviderRole3B1BD092'
  const HANDLER = 'CustomS3AutoDeleteObjectsCustomResourceProviderHandler9D90184F'
  const provider = {
    [ROLE]: { Type: 'AWS::IAM::Role', Properties: {} },
    [HANDLER]: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': [ROLE, 'Arn'] } } },
  }
  const emptying = (BucketName: unknown) => ({
    Type: 'Custom::S3AutoDeleteObjects',
    Properties: { ServiceToken: { 'Fn::GetAtt': [HANDLER, 'Arn'] }, BucketName },
  })
  const named = { Type: 'AWS::S3::Bucket', Properties: { BucketName: BUCKET } }
  const made = { Type: 'AWS::S3::Bucket' }
  const own = { 'Fn::Sub': `\${${ROLE}.RoleId}:*` }
  const locked = (Bucket: unknown, ids: readonly unknown[] = [CONNECT, ADMIN]) => ({
    Type: 'AWS::S3::BucketPolicy',
    Properties: { Bucket, PolicyDocument: JSON.parse(policyTextOf(ids)) as object },
  })
  const policyTextOf = (ids: readonly unknown[]) => policyText(ids)
  const emptier = async (content: object, surroundings: Surroundings = {}) =>
    told((await checked(content, surroundings)).policies, 'source-emptier-denied')
  const denied = (name: string) => [
    `warning Lock: \`${name}\` empties this bucket as a role of its own, and this statement denies it \`s3:GetBucketTagging\` unless the role is listed.`,
  ]

  const REF = { Ref: 'B' }
  it.each<readonly [string, unknown, unknown]>([
    ['the same Ref', REF, REF],
    ['Ref and Fn::Sub', REF, { 'Fn::Sub': '${B}' }],
    ['Fn::Sub and the name', { 'Fn::Sub': '${B}' }, BUCKET],
    ['the name and Ref', BUCKET, REF],
    ['a parameter with a default', { Ref: 'Name' }, REF],
    ['Fn::Join', { 'Fn::Join': ['-', ['amazon', 'connect-3f1c0d5e7a9b']] }, REF],
  ])('is found by its bucket: %s', async (_, inPolicy, inHelper) => {
    const Parameters = { Name: { Type: 'String', Default: BUCKET } }
    const content = (bucket: unknown) => ({
      Parameters,
      Resources: { B: named, Other: made, L: locked(inPolicy), Anything: emptying(bucket), ...provider },
    })
    expect(await emptier(content(inHelper))).toEqual(denied('Anything'))
    expect(await emptier(content({ Ref: 'Other' }))).toEqual([])
    expect(await emptier(content(undefined))).toEqual([])
  })

  it.each<readonly [string, unknown]>([
    ['Fn::Sub', own],
    ['Fn::Join', { 'Fn::Join': ['', [{ 'Fn::GetAtt': [ROLE, 'RoleId'] }, ':*']] }],
    ['Fn::Join of a text', { 'Fn::Join': [':', [{ 'Fn::GetAtt': `${ROLE}.RoleId` }, '*']] }],
    ['Fn::Sub with a map', { 'Fn::Sub': ['${Id}:*', { Id: { 'Fn::GetAtt': [ROLE, 'RoleId'] } }] }],
    ['anyone', '*'],
    ['every role', 'AROA*'],
  ])('is no finding where the list spares its role by %s', async (_, value) => {
    const Resources = { B: named, L: locked(REF, [CONNECT, ADMIN, value]), E: emptying(REF), ...provider }
    expect(await emptier({ Resources })).toEqual([])
  })

  it.each<readonly [string, unknown]>([
    ['the role of another function', { 'Fn::Sub': '${Other.RoleId}:*' }],
    ['its id without its sessions', { 'Fn::GetAtt': [ROLE, 'RoleId'] }],
    ['one session of it', { 'Fn::Sub': `\${${ROLE}.RoleId}:one` }],
    ['a parameter', { Ref: 'Id' }],
  ])('is still denied where the list has %s', async (_, value) => {
    const Parameters = { Id: { Type: 'String' } }
    const Resources = {
      B: named,
      L: locked(REF, [CONNECT, ADMIN, value]),
      E: emptying(REF),
      Other: { Type: 'AWS::IAM::Role' },
      ...provider,
    }
    expect(await emptier({ Parameters, Resources })).toEqual(denied('E'))
  })

  it.each<readonly [string, object]>([
    ['a bucket that is named', named],
    ['a bucket whose name CloudFormation makes up', made],
  ])('is denied in spite of the Allow that the CDK writes for its role: %s', async (_, B) => {
    const arn = { 'Fn::GetAtt': ['B', 'Arn'] }
    const Resource = [arn, { 'Fn::Join': ['', [arn, '/*']] }]
    const allow = {
      Effect: 'Allow',
      Principal: { AWS: { 'Fn::GetAtt': [ROLE, 'Arn'] } },
      Action: ['s3:PutBucketPolicy', 's3:GetBucket*', 's3:List*', 's3:DeleteObject*'],
      Resource,
    }
    const tls = {
      ...deny('Tls', { Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      Resource,
    }
    const content = (...ids: readonly unknown[]) => {
      const { Statement, ...rest } = JSON.parse(policyTextOf([CONNECT, ADMIN, ...ids])) as {
        Statement: readonly object[]
      }
      const PolicyDocument = { ...rest, Statement: [tls, allow, ...Statement.map(one => ({ ...one, Resource }))] }
      const L = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: REF, PolicyDocument } }
      return { Resources: { B, L, E: emptying(REF), ...provider } }
    }
    expect(await emptier(content())).toEqual(denied('E'))
    expect(await emptier(content({ 'Fn::Sub': '${Other.RoleId}:*' }))).toEqual(denied('E'))
    expect(await emptier(content(own))).toEqual([])
    expect(await emptier(content('*'))).toEqual([])
  })

  it('is no finding where a policy denies nothing that it needs', async () => {
    const PolicyDocument = {
      Version: '2012-10-17',
      Statement: [deny('Put', { Action: 's3:PutObject', Resource: arns[1] })],
    }
    const L = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: REF, PolicyDocument } }
    expect(await emptier({ Resources: { B: named, L, E: emptying(REF), ...provider } })).toEqual([])
  })

  it('is told apart by bucket in a template of two', async () => {
    const other = 'connect-other'
    const Resources = {
      A: named,
      B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: other } },
      LA: locked({ Ref: 'A' }),
      LB: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: { Ref: 'B' }, PolicyDocument: lock(other) },
      },
      E: emptying({ Ref: 'A' }),
      ...provider,
    }
    const { policies } = await checked({ Resources })
    expect(
      policies.map(({ findings }) => findings.filter(({ rule }) => rule === 'source-emptier-denied').length),
    ).toEqual([1, 0])
  })

  it('is found in the stack that makes the one of the policy, and in one that it makes', async () => {
    const nested = (Parameters: object) => ({
      Type: 'AWS::CloudFormation::Stack',
      Properties: { TemplateURL: 'inner.json', Parameters },
    })
    const outer = { Resources: { B: named, E: emptying(REF), ...provider, Inner: nested({ Name: REF }) } }
    const inner = { Parameters: { Name: { Type: 'String' } }, Resources: { L: locked({ Ref: 'Name' }) } }
    expect(await emptier(outer, { beside: { 'inner.json': JSON.stringify(inner) } })).toEqual(denied('E'))
    const turned = { Resources: { B: named, L: locked(REF), Inner: nested({ Name: REF }) } }
    const within = {
      Parameters: { Name: { Type: 'String' } },
      Resources: { E: emptying({ Ref: 'Name' }), ...provider },
    }
    expect(await emptier(turned, { beside: { 'inner.json': JSON.stringify(within) } })).toEqual(denied('Inner/E'))
    const spared = {
      Parameters: { Name: { Type: 'String' }, Id: { Type: 'String' } },
      Resources: { L: locked({ Ref: 'Name' }, [CONNECT, ADMIN, { 'Fn::Sub': '${Id}:*' }]) },
    }
    const giving = {
      Resources: { ...outer.Resources, Inner: nested({ Name: REF, Id: { 'Fn::GetAtt': [ROLE, 'RoleId'] } }) },
    }
    expect(await emptier(giving, { beside: { 'inner.json': JSON.stringify(spared) } })).toEqual([])
  })

  it.each<readonly [string, object]>([
    ['no function', { E: { Type: 'Custom::S3AutoDeleteObjects', Properties: { BucketName: BUCKET } } }],
    ['no properties', { E: { Type: 'Custom::S3AutoDeleteObjects' } }],
    [
      'a function elsewhere',
      { E: { ...emptying(BUCKET), Properties: { ServiceToken: 'arn:aws:lambda:x', BucketName: BUCKET } } },
    ],
    [
      'a list for a token',
      { E: { Type: 'Custom::S3AutoDeleteObjects', Properties: { ServiceToken: [], BucketName: [] } } },
    ],
    ['itself for a bucket', { E: emptying({ Ref: 'E' }) }],
  ])('breaks nothing with %s', async (_, more) => {
    const { verdict } = await checked({ Resources: { B: named, L: locked(BUCKET), ...more } })
    expect(verdict).toBe('safe')
  })
})
