import fc from 'fast-check'
import { stringify } from 'yaml'
import { plan as planned } from '../../../src/app/review.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { plainText } from '../../../src/core/text/plain.js'
import { outward } from '../../../src/core/text/source.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { type ChangeParts, change, configuration, plan, resource, STANDING } from './plans.js'
import { ADMIN, BUCKET, CONNECT, checked, lines, lock, positionOf, read } from './support.js'

const OTHER = 'amazon-connect-another-one'
const OPEN = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: `arn:aws:s3:::${BUCKET}/*` }],
}

interface PolicyParts {
  readonly bucket?: unknown
  readonly document?: unknown
  readonly more?: object
}

function bucketPolicy({ bucket = BUCKET, document = lock(), more = {} }: PolicyParts = {}): object {
  return { Type: 'AWS::S3::BucketPolicy', ...more, Properties: { Bucket: bucket, PolicyDocument: document } }
}

function template(resources: object = { Lock: bucketPolicy() }, more: object = {}): string {
  return JSON.stringify({ ...more, Resources: resources })
}

function stack(parts: ChangeParts & { readonly body?: string; readonly given?: object } = {}): object {
  const { body = template(), given = {}, type = 'aws_cloudformation_stack', name = 'lock', ...others } = parts
  return change({ after: { name, template_body: body, parameters: given }, ...others, type, name })
}

const standing = (body: string, more: object = {}) => ({ name: 'lock', template_body: body, parameters: {}, ...more })

const outcome = ({ verdict, claims, findings }: PolicyReport) => ({
  verdict,
  claims: claims.map(({ claim, verdict }) => [claim, verdict.kind]),
  findings: findings.map(({ rule, severity, message }) => [rule, severity, plainText(message)]),
})

describe('A policy in the template of a stack that Terraform makes', () => {
  it.each(['aws_cloudformation_stack', 'awscc_cloudformation_stack'])(
    'is judged as the template alone, in JSON and in YAML: %s',
    async type => {
      const documents = [lock(), lock(BUCKET, ['*']), OPEN, lock(OTHER), lock(BUCKET, [{ Ref: 'Id' }, ADMIN])]
      const given = fc.record({
        document: fc.constantFrom(...documents),
        bucket: fc.constantFrom<unknown>(BUCKET, { Ref: 'Bucket' }, { Ref: 'Id' }),
        id: fc.constantFrom(CONNECT, '*', 'AROARTX3GSDSVHZCMZNGB'),
        isYaml: fc.boolean(),
        actions: fc.constantFrom(['create'], ['no-op'], ['update']),
        condition: fc.constantFrom({}, { Condition: 'Is' }),
      })
      await fc.assert(
        fc.asyncProperty(given, async ({ document, bucket, id, isYaml, actions, condition }) => {
          const whole = {
            Parameters: { Id: { Type: 'String' }, Bucket: { Type: 'String', Default: BUCKET } },
            Conditions: { Is: { 'Fn::Equals': [{ Ref: 'Id' }, CONNECT] } },
            Resources: { Lock: bucketPolicy({ bucket, document, more: condition }) },
          }
          const body = isYaml ? stringify(whole) : JSON.stringify(whole)
          const alone = await checked(body, { parameters: { Id: id } })
          const inPlan = await checked(plan([stack({ type, body, given: { Id: id }, actions })]))
          const inState = await checked({
            format_version: '1.0',
            values: {
              root_module: {
                resources: [{ address: 'x.y', type, values: { template_body: body, parameters: { Id: id } } }],
              },
            },
          })
          for (const { policies } of [inPlan, inState]) {
            const [found] = policies
            if (found?.file.origin?.address === undefined)
              expect(policies.map(outcome)).toEqual(alone.policies.map(outcome))
            expect(policies.map(({ bucket }) => bucket)).toEqual(alone.policies.map(({ bucket }) => bucket))
            expect(policies.map(outcome)).toEqual(alone.policies.map(outcome))
          }
        }),
        { numRuns: 60 },
      )
    },
  )

  it('is named behind its stack, and its places are those of the plan', async () => {
    const body = stringify({ Resources: { Lock: bucketPolicy({ document: OPEN }) } })
    const { policies } = await checked(
      JSON.stringify(plan([stack({ body, module: 'module.a', index: 'x/y' })]), null, 1),
    )
    const [policy] = policies
    expect(policy?.file.origin?.address).toBe('module.a.aws_cloudformation_stack.lock["x/y"]/Lock')
    const found = policy?.findings.find(({ rule }) => rule === 'allow-public')
    if (found === undefined) throw new Error('a public Allow is found')
    const { file, span } = outward(found.at)
    expect(file.text.slice(span.start, span.end)).toContain('*')
    const { line } = positionOf(found.at)
    expect(file.text.split('\n')[line - 1]).toContain('"template_body"')
  })

  it('is one of several, in stacks that import from each other', async () => {
    const roles = template(
      { B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: BUCKET } } },
      { Outputs: { Name: { Value: { Ref: 'B' }, Export: { Name: 'bucket' } } } },
    )
    const body = template({
      One: bucketPolicy({ bucket: { 'Fn::ImportValue': 'bucket' } }),
      Two: bucketPolicy({ bucket: OTHER, document: lock(OTHER) }),
    })
    expect(await lines(plan([stack({ body }), stack({ body: roles, name: 'roles' })]))).toEqual([
      `aws_cloudformation_stack.lock/One [${BUCKET}] safe`,
      `aws_cloudformation_stack.lock/Two [${OTHER}] safe`,
    ])
  })

  it('is one of the plan beside those of other resources', async () => {
    const [own, inStack] = await lines(plan([change(), stack()]))
    for (const said of [own, inStack]) expect(said).toContain('] unsafe\n  bucket-in-two-files')
  })
})

describe('What the plan does not tell of a stack', () => {
  const body = template(
    { Lock: bucketPolicy({ document: lock(BUCKET, [{ Ref: 'Id' }, ADMIN]) }) },
    { Parameters: { Id: { Type: 'String' } } },
  )
  const declared = (more: object) =>
    template(
      { Lock: bucketPolicy({ document: lock(BUCKET, [{ Ref: 'Id' }, ADMIN]) }) },
      { Parameters: { Id: { Type: 'String', ...more } } },
    )

  it.each<[string, ChangeParts & { body: string; given?: object }, string]>([
    [
      'known only after the apply',
      { body, unknown: { parameters: { Id: true } } },
      'Terraform knows this value only after the apply.',
    ],
    [
      'all known only after the apply',
      { body, unknown: { parameters: true } },
      'Terraform knows this value only after the apply.',
    ],
    ['not given', { body }, 'The stack gives `Id` no value.'],
    ['null', { body, given: { Id: null } }, 'The stack gives `Id` no value.'],
    ['a list', { body, given: { Id: [CONNECT] } }, 'The stack gives `Id` no text.'],
    [
      'marked as a secret',
      { body, given: { Id: CONNECT }, sensitive: { parameters: { Id: true } } },
      'Terraform marks this value as a secret, so it is not read.',
    ],
    [
      'hidden by CloudFormation',
      { body: declared({ NoEcho: true }), given: { Id: CONNECT } },
      'The parameter `Id` is NoEcho, so its value is not read.',
    ],
    [
      'looked up in Parameter Store',
      { body: declared({ Type: 'AWS::SSM::Parameter::Value<String>' }), given: { Id: CONNECT } },
      'The parameter `Id` is looked up in Parameter Store when the stack is made.',
    ],
  ])('leaves a policy unproven at the place of a parameter that is %s', async (_, parts, message) => {
    const [said] = await lines(plan([stack(parts)]))
    expect(said).toBe(
      `aws_cloudformation_stack.lock/Lock [${BUCKET}] unproven\n  source-not-known-yet «\\"Ref\\":\\"Id\\"» ${message}`,
    )
  })

  it.each([{}, { Id: null }])('takes the default of a parameter that is not given: %j', async given => {
    const [said] = await lines(plan([stack({ body: declared({ Default: CONNECT }), given })]))
    expect(said).toContain(`aws_cloudformation_stack.lock/Lock [${BUCKET}] safe`)
  })

  it('names what a parameter waits for', async () => {
    const root = configuration({
      resources: [
        resource('aws_cloudformation_stack', 'lock', { parameters: ['aws_iam_role.connect.unique_id'] }),
        resource('aws_iam_role', 'connect', {}),
      ],
    })
    const role = change({ type: 'aws_iam_role', name: 'connect', after: { name: 'c' }, unknown: { unique_id: true } })
    const { policies } = await checked(plan([stack({ body, unknown: { parameters: { Id: true } } }), role], root))
    const found = policies[0]?.findings.find(({ rule }) => rule === 'source-not-known-yet')
    expect(plainText(found?.message ?? { parts: [] })).toContain('aws_iam_role.connect.unique_id')
    expect(plainText(found?.help ?? { parts: [] })).toContain('-target=aws_iam_role.connect')
  })

  it('takes the default of a parameter that the configuration leaves alone, though the provider calls it unknown', async () => {
    const root = configuration({ resources: [resource('aws_cloudformation_stack', 'lock', { template_body: [] })] })
    const after = standing(declared({ Default: CONNECT }))
    expect(await lines(plan([stack({ after, unknown: { parameters: true } })], root))).toEqual([
      expect.stringMatching(
        / safe\n {2}source-read-with-assumptions .* The policy was judged with the default of the parameter `Id`\.$/,
      ),
    ])
  })

  it.each<[string, object, string]>([
    [
      'is known only after the apply',
      { after: { name: 'lock' }, unknown: { template_body: true } },
      'Terraform knows the policy only after the apply.',
    ],
    [
      'is no template',
      { body: 'nothing: [' },
      'The document of this resource cannot be read, so its policies were not judged.',
    ],
    [
      'has no resources',
      { body: '{}' },
      'The document of this resource is not a template, so its policies were not judged.',
    ],
  ])('is unproven where the template %s', async (_, parts, message) => {
    const [policy, inStack] = await lines(plan([change(), stack(parts)]))
    expect(policy).toBe(`aws_s3_bucket_policy.this [${BUCKET}] safe`)
    expect(inStack).toContain('aws_cloudformation_stack.lock [?] unproven')
    expect(inStack).toContain(message)
  })

  const url = {
    after: { name: 'lock', template_url: 'https://b.s3.amazonaws.com/t?X-Amz-Signature=CANARY' },
    unknown: { template_body: true },
  }
  const elsewhere: readonly (readonly [string, object])[] = [
    ['by its URL', stack(url)],
    [
      'by its URL, with the old template',
      stack({ actions: ['update'], before: standing(template()), after: { ...standing(template()), ...url.after } }),
    ],
    [
      'of the repository of applications',
      change({
        type: 'aws_serverlessapplicationrepository_cloudformation_stack',
        name: 'lock',
        after: { name: 'lock' },
      }),
    ],
    [
      'of a product of Service Catalog',
      change({ type: 'aws_servicecatalog_provisioned_product', name: 'lock', after: { name: 'lock' } }),
    ],
    [
      'of a product by Cloud Control',
      change({
        type: 'awscc_servicecatalog_cloudformation_provisioned_product',
        name: 'lock',
        after: { product_name: 'lock' },
      }),
    ],
    [
      'of a set that is not here',
      change({ type: 'aws_cloudformation_stack_set_instance', name: 'lock', after: { stack_set_name: 'x' } }),
    ],
    [
      'that Cloud Control makes',
      change({
        type: 'aws_cloudcontrolapi_resource',
        name: 'lock',
        after: { type_name: 'AWS::CloudFormation::Stack', desired_state: '{}' },
      }),
    ],
  ]
  it.each(elsewhere)('is told with every other policy where the template lies elsewhere: %s', async (_, made) => {
    const [said] = await lines(
      plan([change({ name: 'b', after: { bucket: OTHER, policy: JSON.stringify(lock(OTHER)) } }), made]),
    )
    expect(said).toMatch(
      /\[amazon-connect-another-one\] safe\n {2}source-read-with-assumptions .*The template of `\w+\.lock` is not at hand, so its policies were not judged\.$/,
    )
    expect(said).not.toContain('CANARY')
  })

  it('is told with every other policy where only a nested stack is not at hand', async () => {
    const nested = template({ Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: './x.yaml' } } })
    const [said] = await lines(plan([change(), stack({ body: nested })]))
    expect(said).toContain('] safe\n')
    expect(said).toContain('The template of `aws_cloudformation_stack.lock/Inner` is not at hand')
    expect(await lines(plan([stack({ body: nested })]))).toEqual([
      expect.stringMatching(/^aws_cloudformation_stack\.lock\/Inner \[\?\] unproven\n/),
    ])
  })

  it.each(elsewhere)('is unproven where no other policy is there: %s', async (_, made) => {
    const { verdict, policies } = await checked(plan([made]))
    expect([verdict, policies.length]).toEqual(['unproven', 1])
  })
})

describe('What a plan does with the stack of a policy', () => {
  const kept = template({ Lock: bucketPolicy({ more: { DeletionPolicy: 'Retain' } }) })
  const moved = template({ Lock: bucketPolicy({ bucket: OTHER, document: lock(OTHER) }) })
  const renamed = template({ Better: bucketPolicy() })
  const empty = template({ Topic: { Type: 'AWS::SNS::Topic' } })
  const LOCK = `aws_cloudformation_stack.lock/Lock [${BUCKET}]`
  const cases: readonly (readonly [string, ChangeParts, readonly string[]])[] = [
    ['deletes it', { actions: ['delete'], before: standing(template()), after: null }, [`${LOCK} unsafe`]],
    [
      'deletes it deposed',
      { actions: ['delete'], deposed: 'x', before: standing(template()), after: null },
      [`aws_cloudformation_stack.lock/Lock (deposed) [${BUCKET}] unsafe`],
    ],
    [
      'deletes it, and the policy is retained',
      { actions: ['delete'], before: standing(kept), after: null },
      [`${LOCK} unproven`],
    ],
    ['forgets it', { actions: ['forget'], before: standing(template()), after: null }, [`${LOCK} unproven`]],
    [
      'takes the policy out of it',
      { actions: ['update'], before: standing(template()), after: standing(empty) },
      [`${LOCK} unsafe`],
    ],
    [
      'takes a policy out of it that is retained',
      { actions: ['update'], before: standing(kept), after: standing(empty) },
      [`${LOCK} unproven`],
    ],
    [
      'moves the policy to another bucket',
      { actions: ['update'], before: standing(template()), after: standing(moved) },
      [`${LOCK} unsafe`, `aws_cloudformation_stack.lock/Lock [${OTHER}] safe`],
    ],
    ...(
      [
        [
          'and what retains it where it is deleted counts for nothing',
          { DeletionPolicy: 'Retain' },
          undefined,
          'unsafe',
        ],
        ['and the old template alone retains it', { UpdateReplacePolicy: 'Retain' }, {}, 'unsafe'],
        ['and the new template alone retains it', {}, { UpdateReplacePolicy: 'Retain' }, 'unsafe'],
        ['and both retain it', { UpdateReplacePolicy: 'Retain' }, undefined, 'unproven'],
        ['and both keep what no policy has', { UpdateReplacePolicy: 'RetainExceptOnCreate' }, undefined, 'unsafe'],
      ] as const
    ).map(([how, more, later = more, verdict]): (typeof cases)[number] => [
      `moves the policy, ${how}`,
      {
        actions: ['update'],
        before: standing(template({ Lock: bucketPolicy({ more }) })),
        after: standing(template({ Lock: bucketPolicy({ bucket: OTHER, document: lock(OTHER), more: later }) })),
      },
      [`${LOCK} ${verdict}`, `aws_cloudformation_stack.lock/Lock [${OTHER}] safe`],
    ]),
    [
      'takes a policy out of it that is retained only where it is replaced',
      {
        actions: ['update'],
        before: standing(template({ Lock: bucketPolicy({ more: { UpdateReplacePolicy: 'Retain' } }) })),
        after: standing(empty),
      },
      [`${LOCK} unsafe`],
    ],
    [
      'gives the policy another name',
      { actions: ['update'], before: standing(template()), after: standing(renamed) },
      [`${LOCK} unsafe`, `aws_cloudformation_stack.lock/Better [${BUCKET}] unsafe`],
    ],
    [
      'replaces it',
      { actions: ['delete', 'create'], before: standing(template()), after: standing(template()) },
      [`${LOCK} safe`],
    ],
    [
      'makes it again before it deletes it',
      { actions: ['create', 'delete'], before: standing(template()), after: standing(template()) },
      [`${LOCK} unsafe`],
    ],
    [
      'changes the policy',
      {
        actions: ['update'],
        before: standing(template()),
        after: standing(template({ Lock: bucketPolicy({ document: OPEN }) })),
      },
      [`${LOCK} unsafe`],
    ],
    [
      'changes it to what is not known',
      { actions: ['update'], before: standing(template()), after: { name: 'lock' }, unknown: { template_body: true } },
      [`${LOCK} unproven`, 'aws_cloudformation_stack.lock [?] unproven'],
    ],
    [
      'does something new',
      { actions: ['mend'], before: standing(template()), after: standing(template()) },
      [`${LOCK} unproven`],
    ],
  ]
  it.each(cases)('%s', async (_, parts, expected) => {
    const said = await lines(plan([change({ type: 'aws_cloudformation_stack', name: 'lock', ...parts })]))
    expect(said.map(line => line.split('\n')[0])).toEqual(expected)
  })

  it('deletes the bucket of a policy that it leaves as it is', async () => {
    const bucket = change({
      type: 'aws_s3_bucket',
      name: 'b',
      actions: ['delete'],
      before: { bucket: BUCKET },
      after: null,
    })
    const [said] = await lines(plan([bucket, stack({ actions: ['no-op'] })]))
    expect(said).toContain('unsafe\n  source-policy-deleted')
  })

  it('is read where it stands, wherever the template came from', async () => {
    const url = { template_url: 'https://b.s3.amazonaws.com/t' }
    const was = standing(template(), url)
    const changes = (parts: ChangeParts) =>
      lines(plan([change({ type: 'aws_cloudformation_stack', name: 'lock', ...parts })]))
    expect(await changes({ actions: ['no-op'], before: was, after: was })).toEqual([`${LOCK} safe`])
    expect((await changes({ actions: ['delete'], before: was, after: null }))[0]).toContain(`${LOCK} unsafe`)
    expect((await changes({ actions: ['delete'], before: { name: 'lock', ...url }, after: null }))[0]).toContain(
      '] unproven',
    )
  })

  it('says that a policy stays on its bucket where its stack, or what retains it, is let go', async () => {
    for (const [actions, body] of [
      [['forget'], template()],
      [['delete'], kept],
    ] as const) {
      const parts: ChangeParts = { type: 'aws_cloudformation_stack', name: 'lock', actions, before: standing(body) }
      expect((await lines(plan([change({ ...parts, after: null })])))[0]).toContain(
        'Terraform no longer manages this policy, and it stays on its bucket.',
      )
    }
  })

  it('passes a policy on that is retained by the stack', async () => {
    const parts: ChangeParts = {
      type: 'aws_cloudformation_stack',
      name: 'lock',
      actions: ['delete'],
      before: standing(kept),
      after: null,
    }
    expect(await lines(plan([change(), change(parts)]))).toEqual([`aws_s3_bucket_policy.this [${BUCKET}] safe`])
  })
})

describe('A stack set', () => {
  const body = template(
    { Lock: bucketPolicy({ document: lock(BUCKET, [{ Ref: 'Id' }, ADMIN]) }) },
    { Parameters: { Id: { Type: 'String', Default: CONNECT } } },
  )
  const set = (parts: ChangeParts & { readonly body?: string } = {}) =>
    stack({ type: 'aws_cloudformation_stack_set', actions: ['no-op'], ...parts })
  const instance = (parts: ChangeParts) =>
    change({ type: 'aws_cloudformation_stack_set_instance', name: 'here', after: null, ...parts })

  it('is judged as one stack, and says so', async () => {
    for (const type of ['aws_cloudformation_stack_set', 'awscc_cloudformation_stack_set']) {
      const [said] = await lines(plan([set({ type })]))
      expect(said).toContain(`${type}.lock/Lock [${BUCKET}] safe\n  source-read-with-assumptions «`)
      expect(said).toContain('» A stack set makes this policy in each account and Region of its instances.')
    }
  })

  it('leaves open what an instance may give otherwise', async () => {
    const [said] = await lines(plan([set({ body })]))
    expect(said).toContain('] unproven\n  source-not-known-yet')
    expect(said).toContain('Each instance of the stack set may give this parameter another value.')
  })

  it.each<[string, ChangeParts, string]>([
    ['are deleted', { actions: ['delete'], before: { stack_set_name: 'lock' } }, 'unsafe'],
    ['are retained', { actions: ['delete'], before: { stack_set_name: 'lock', retain_stack: true } }, 'unproven'],
    ['are forgotten', { actions: ['forget'], before: { stack_set_name: 'lock' } }, 'unproven'],
    [
      'are many and retained',
      {
        type: 'aws_cloudformation_stack_instances',
        actions: ['delete'],
        before: { stack_set_name: 'lock', retain_stacks: true },
      },
      'unproven',
    ],
  ])('tells what becomes of its policies where its instances %s', async (_, parts, verdict) => {
    const { policies } = await checked(plan([set(), instance(parts)]))
    expect(policies[1]?.file.origin?.address).toMatch(/^aws_cloudformation_stack_(set_)?instances?\.here\/Lock$/)
    expect(
      policies[1]?.findings.some(
        ({ rule }) => rule === { unsafe: 'source-policy-deleted', unproven: 'source-policy-forgotten' }[verdict],
      ),
    ).toBe(true)
  })

  it('is found by its instances where it stood before, too', async () => {
    const was = standing(template())
    const gone = instance({ actions: ['delete'], before: { stack_set_name: 'lock' } })
    for (const actions of [['no-op'], ['update']]) {
      const { policies } = await checked(plan([set({ actions, before: was, after: was }), gone]))
      expect(policies.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toContain('source-policy-deleted')
    }
  })

  it('says nothing of instances that stay', async () => {
    const stays = instance({
      actions: ['update'],
      before: { stack_set_name: 'lock' },
      after: { stack_set_name: 'lock' },
    })
    expect((await checked(plan([set(), stays]))).policies).toHaveLength(1)
  })
})

describe('A policy that Terraform makes by Cloud Control', () => {
  const TYPE = 'aws_cloudcontrolapi_resource'
  const state = ({ bucket = BUCKET, document = lock() }: PolicyParts = {}) => ({
    type_name: 'AWS::S3::BucketPolicy',
    desired_state: JSON.stringify({ Bucket: bucket, PolicyDocument: document }),
  })
  const controlled = (parts: ChangeParts) => change({ type: TYPE, after: state(), ...parts })

  it.each<[string, ChangeParts, string]>([
    ['is judged', {}, `[${BUCKET}] safe`],
    ['is judged as a text', { after: state({ document: JSON.stringify(lock()) }) }, `[${BUCKET}] safe`],
    ['is judged where it is open', { after: state({ document: OPEN }) }, `[${BUCKET}] unsafe`],
    ['is for another bucket than it names', { after: state({ bucket: OTHER }) }, `[${BUCKET}] unsafe`],
    ['is deleted', { actions: ['delete'], before: state(), after: null }, `[${BUCKET}] unsafe`],
    ['is forgotten', { actions: ['forget'], before: state(), after: null }, `[${BUCKET}] unproven`],
    ['is replaced', { actions: ['delete', 'create'], before: state(), after: state() }, `[${BUCKET}] safe`],
    [
      'is not known yet',
      { after: { type_name: 'AWS::S3::BucketPolicy' }, unknown: { desired_state: true } },
      '[?] unproven',
    ],
    ['cannot be read', { after: { type_name: 'AWS::S3::BucketPolicy', desired_state: '{' } }, '[?] unproven'],
    ['is empty', { after: { type_name: 'AWS::S3::BucketPolicy', desired_state: '{}' } }, '[?] unproven'],
  ])('%s', async (_, parts, expected) => {
    const said = (await lines(plan([controlled(parts)]))).map(line => line.split('\n')[0])
    expect(said).toEqual([`${TYPE}.this ${expected}`])
  })

  it('stands in a state likewise', async () => {
    const resources = [{ mode: 'managed', type: TYPE, name: 'this', instances: [{ attributes: state() }] }]
    expect(await lines({ version: 4, serial: 1, resources })).toEqual([`${TYPE}.this [${BUCKET}] safe`])
  })
})

describe('Stacks in terraform.tfstate', () => {
  const of = (type: string, attributes: object, more: object = {}) => ({
    version: 4,
    serial: 1,
    resources: [{ mode: 'managed', type, name: 'lock', instances: [{ attributes, ...more }] }],
  })
  const declared = template(
    { Lock: bucketPolicy({ document: lock(BUCKET, [{ Ref: 'Id' }, ADMIN]) }) },
    { Parameters: { Id: { Type: 'String' } } },
  )
  it.each<[string, object, string]>([
    [
      'hold a policy',
      of('aws_cloudformation_stack', standing(template())),
      `aws_cloudformation_stack.lock/Lock [${BUCKET}] safe`,
    ],
    [
      'are tainted',
      of('aws_cloudformation_stack', standing(template()), { status: 'tainted' }),
      `aws_cloudformation_stack.lock/Lock [${BUCKET}] safe`,
    ],
    [
      'have a secret among the parameters',
      of('aws_cloudformation_stack', standing(declared, { parameters: { Id: CONNECT } }), {
        sensitive_attributes: [[{ type: 'get_attr', value: 'parameters' }]],
      }),
      `aws_cloudformation_stack.lock/Lock [${BUCKET}] unproven`,
    ],
    [
      'have no template',
      of('aws_cloudformation_stack', { name: 'lock' }),
      'aws_cloudformation_stack.lock [?] unproven',
    ],
    [
      'are instances of a set that is elsewhere',
      of('aws_cloudformation_stack_set_instance', { stack_set_name: 'x' }),
      'aws_cloudformation_stack_set_instance.lock [?] unproven',
    ],
    [
      'have no policy',
      of('aws_cloudformation_stack', standing(template({ T: { Type: 'AWS::SNS::Topic' } }))),
      '- [?] unproven',
    ],
  ])('%s', async (_, content, expected) => {
    expect((await lines(content)).map(line => line.split('\n')[0])).toEqual([expected])
  })

  it.each<[string, object]>([
    ['a stack', of('aws_cloudformation_stack', standing('{'))],
    ['a set', of('aws_cloudformation_stack_set', standing('{'))],
  ])('are pointed at by where they begin, if their template cannot be read: %s', async (_, content) => {
    const [told = ''] = await lines(content)
    expect(told).toMatch(/^aws_cloudformation_stack(_set)?\.lock \[\?\] unproven\n {2}source-not-known-yet «\{» /)
  })

  it('are told once where the bucket mirrors their policy', async () => {
    const bucket = { type: 'aws_s3_bucket', name: 'b', mode: 'managed', instances: [{ attributes: STANDING }] }
    const { resources, ...more } = of('aws_cloudformation_stack', standing(template()))
    expect(await lines({ ...more, resources: [bucket, ...resources] })).toEqual([
      `aws_cloudformation_stack.lock/Lock [${BUCKET}] safe`,
    ])
  })

  it('know the account and the Region of a stack by its ARN', async () => {
    const document = lock(BUCKET, [CONNECT, ADMIN, { Ref: 'AWS::AccountId' }, { 'Fn::Sub': '${AWS::Region}-x' }])
    const id = 'arn:aws:cloudformation:eu-central-1:999988887777:stack/lock/1'
    const [source] = await read(
      of('aws_cloudformation_stack', standing(template({ Lock: bucketPolicy({ document }) }), { id })),
    )
    expect(source?.text).toContain('999988887777')
    expect(source?.text).toContain('eu-central-1-x')
  })
})

describe('The trust policies of stacks in a plan', () => {
  const trust = (principal: unknown) => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' }],
  })
  const role = (principal: unknown, name = 'Admin') => ({
    Type: 'AWS::IAM::Role',
    Properties: { RoleName: name, AssumeRolePolicyDocument: trust(principal) },
  })
  const OWN = { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } }
  const document = lock(BUCKET, [CONNECT, ADMIN, '111122223333'])

  async function strangers(changes: readonly object[]): Promise<string> {
    const files = (await read(plan(changes))).map(readPolicyFile)
    const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined })
    const [report] = (await planned([{ files, account: new FakeAccount(), policies }], { ...SETTINGS, mode: 'plan' }))
      .policies
    const verdict = report?.claims.find(({ claim }) => claim === 'no-stranger-can-assume')?.verdict
    return verdict?.kind === 'holds' || verdict === undefined
      ? String(verdict?.kind)
      : `${verdict.kind}: ${plainText(verdict.because)}`
  }

  const policy = change({ after: { bucket: BUCKET, policy: JSON.stringify(document) } })
  const iam = (body: string, more: ChangeParts = {}) => stack({ name: 'iam', body, ...more })
  const desired = (principal: unknown) => JSON.stringify({ AssumeRolePolicyDocument: trust(principal) })
  const controlled = (desired: object, more: ChangeParts = {}) =>
    change({
      type: 'aws_cloudcontrolapi_resource',
      name: 'iam',
      after: { type_name: 'AWS::IAM::Role', desired_state: JSON.stringify(desired) },
      ...more,
    })

  it.each<[string, object, RegExp]>([
    [
      'by a stack, to everyone',
      iam(template({ Role: role('*') })),
      /^fails: .* after `aws_cloudformation_stack.iam\/Role` is written/,
    ],
    ['by a stack, to the account', iam(template({ Role: role(OWN) })), /^holds$/],
    [
      'by a stack that goes',
      iam(template(), { actions: ['delete'], before: standing(template({ Role: role('*') })), after: null }),
      /^holds$/,
    ],
    [
      'by a set, to everyone',
      iam(template({ Role: role('*') }), { type: 'aws_cloudformation_stack_set' }),
      /^unknown: /,
    ],
    [
      'by Cloud Control, to everyone',
      controlled({ RoleName: 'Admin', AssumeRolePolicyDocument: trust('*') }),
      /^fails: .* after `aws_cloudcontrolapi_resource.iam` is written/,
    ],
    [
      'by Cloud Control, to everyone, under the name that it has',
      controlled(
        {},
        {
          actions: ['update'],
          before: { id: 'Admin', type_name: 'AWS::IAM::Role', desired_state: desired({ AWS: '111122223333' }) },
          after: { id: 'Admin', type_name: 'AWS::IAM::Role', desired_state: desired('*') },
        },
      ),
      /^fails: .* after `aws_cloudcontrolapi_resource.iam` is written/,
    ],
    [
      'by Cloud Control, in secret',
      controlled({ RoleName: 'Admin', AssumeRolePolicyDocument: trust('*') }, { sensitive: { desired_state: true } }),
      /^unknown: /,
    ],
    [
      'by Cloud Control, to the account',
      controlled({ RoleName: 'Admin', AssumeRolePolicyDocument: trust({ AWS: '111122223333' }) }),
      /^holds$/,
    ],
  ])('are judged with a policy of the plan where a role is opened %s', async (_, made, said) => {
    expect(await strangers([policy, made])).toMatch(said)
  })

  it('are judged with a policy of a stack, whoever writes the role', async () => {
    const inStack = stack({ body: template({ Lock: bucketPolicy({ document }) }) })
    const both = stack({ body: template({ Lock: bucketPolicy({ document }), Role: role('*') }) })
    const own = change({
      type: 'aws_iam_role',
      name: 'admin',
      after: { name: 'Admin', assume_role_policy: JSON.stringify(trust('*')) },
    })
    expect(await strangers([inStack])).toBe('holds')
    for (const changes of [[both], [inStack, own], [inStack, iam(template({ Role: role('*') }))]]) {
      expect(await strangers(changes)).toMatch(/^fails: A stranger can become `Admin` after/)
    }
  })
})
