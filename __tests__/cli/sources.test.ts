import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { change, plan } from '../core/sources/plans.js'
import { inFolder, run } from '../fakes/console.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const POLICY = readFileSync(`examples/policies/${BUCKET}.json`, 'utf8')
const ACCOUNT = resolve('examples/account.json')
const ADDRESS = 'aws_s3_bucket_policy.this'

/** The examples' account, with another policy on the bucket. */
function accountWith(policy: unknown): string {
  const account = JSON.parse(readFileSync(ACCOUNT, 'utf8')) as { buckets: Record<string, unknown> }
  return JSON.stringify({ ...account, buckets: { ...account.buckets, [BUCKET]: { policy } } })
}

function planOf(policy: string): string {
  return JSON.stringify(plan([change({ after: { bucket: BUCKET, policy } })]))
}

function inWorkspace<T>(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return work(folder)
  })
}

describe('A plan of Terraform on the command line', () => {
  it('is checked, and its policy is named by its address', () =>
    inWorkspace({ 'plan.json': planOf(POLICY) }, async folder => {
      const { code, out, err } = await run(folder, 'check', 'plan.json')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain(`plan.json  ${ADDRESS}  bucket ${BUCKET}`)
      const { out: json } = await run(folder, 'check', 'plan.json', '--format', 'json')
      expect(JSON.parse(json)).toMatchObject({ policies: [{ file: 'plan.json', address: ADDRESS, bucket: BUCKET }] })
    }))

  it('ends with 1 where it is unsafe, and shows no line but the policy', () =>
    inWorkspace({ 'plan.json': planOf(POLICY.replace('AROAINV7BYMRZP3NV66DI:*', '*')) }, async folder => {
      const { code, out } = await run(folder, 'check', 'plan.json')
      expect(code).toBe(1)
      expect(out).toMatch(/plan\.json:1:\d+ {2}lock-value-admits-many/)
      expect(out).not.toContain('registry.terraform.io')
    }))

  it('ends with 3 and a reason where nothing is known', () =>
    inWorkspace(
      { 'plan.json': JSON.stringify(plan([change({ after: {}, unknown: { policy: true } })])) },
      async folder => {
        const { code, out } = await run(folder, 'check', 'plan.json')
        expect(code).toBe(3)
        expect(out).toMatch(/^No verdict: /)
        expect(out).toContain('Terraform knows the policy only after the apply.')
      },
    ))

  it('is planned against the live policy, and compared with it', () =>
    inWorkspace(
      { 'plan.json': planOf(POLICY), 'same.json': accountWith(JSON.parse(POLICY)), 'none.json': accountWith(null) },
      async folder => {
        expect((await run(folder, 'plan', 'plan.json', '--account', join(folder, 'none.json'))).out).toContain(
          'create: the bucket has no policy yet',
        )
        expect((await run(folder, 'drift', 'plan.json', '--account', join(folder, 'same.json'))).code).toBe(0)
        const drifted = await run(folder, 'drift', 'plan.json', '--account', join(folder, 'none.json'))
        expect([drifted.code, drifted.out.includes('drift-policy-gone')]).toEqual([1, true])
      },
    ))

  it('is not applied by us: Terraform writes it', () =>
    inWorkspace({ 'plan.json': planOf(POLICY), 'account.json': accountWith(null) }, async folder => {
      const { code, out } = await run(folder, 'apply', 'plan.json', '--account', join(folder, 'account.json'))
      expect(code).toBe(1)
      expect(out).toContain(`Terraform writes this policy (\`${ADDRESS}\`), so it is not written here.`)
      expect(out).toContain('connect-bucket-lock drift plan.json')
      expect(readFileSync(join(folder, 'account.json'), 'utf8')).toBe(accountWith(null))
    }))

  it('is applied where it is the output of the AWS CLI, which nobody owns', () =>
    inWorkspace({ 'old.json': JSON.stringify({ Policy: POLICY }), 'account.json': accountWith(null) }, async folder => {
      const { code } = await run(folder, 'apply', 'old.json', '--account', join(folder, 'account.json'))
      const { buckets } = JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8'))
      expect([code, buckets[BUCKET].policy]).toEqual([0, JSON.parse(POLICY)])
    }))

  it('is explained, but not where it is a secret', () =>
    inWorkspace(
      { 'plan.json': planOf(POLICY), 'secret.json': JSON.stringify(plan([change({ sensitive: { policy: true } })])) },
      async folder => {
        const request = ['--as', 'anonymous', '--action', 's3:GetObject']
        expect((await run(folder, 'explain', 'plan.json', ...request)).out).toMatch(/^Denied by statement 1/)
        const { code, err } = await run(folder, 'explain', 'secret.json', ...request)
        expect([code, err]).toEqual([2, expect.stringContaining('is marked as sensitive, so nothing of it is printed')])
      },
    ))
})

const LOCK = { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: BUCKET, PolicyDocument: JSON.parse(POLICY) } }
const TEMPLATE = JSON.stringify({ Resources: { Lock: LOCK } })
const VALUES = { bucket: BUCKET, policy: POLICY }
const MANAGED = { mode: 'managed', type: 'aws_s3_bucket_policy', name: 'this' }
const MANIFEST = {
  version: '1',
  artifacts: {
    Locks: {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/unknown-region',
      properties: { templateFile: 'Locks.template.json' },
    },
  },
}

/** What another tool writes: the tool, how it names the policy, and its files, of which the first is given. */
const OWNED: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  ['a plan', 'Terraform', ADDRESS, { 'plan.json': planOf(POLICY) }],
  [
    'a state',
    'Terraform',
    ADDRESS,
    {
      'state.json': JSON.stringify({
        format_version: '1.0',
        values: { root_module: { resources: [{ ...MANAGED, address: ADDRESS, values: VALUES }] } },
      }),
    },
  ],
  [
    'a terraform.tfstate',
    'Terraform',
    ADDRESS,
    {
      'terraform.tfstate': JSON.stringify({
        version: 4,
        serial: 1,
        resources: [{ ...MANAGED, instances: [{ attributes: VALUES }] }],
      }),
    },
  ],
  ['a template', 'CloudFormation', 'Lock', { 'template.json': TEMPLATE }],
  ['a template in YAML', 'CloudFormation', 'Lock', { 'template.yaml': stringify(JSON.parse(TEMPLATE)) }],
  ['a template as AWS prints it', 'CloudFormation', 'Lock', { 'out.json': `{"TemplateBody": ${TEMPLATE}}` }],
  [
    'a template of SAM',
    'CloudFormation',
    'Lock',
    { 'sam.yaml': stringify({ Transform: 'AWS::Serverless-2016-10-31', Resources: { Lock: LOCK } }) },
  ],
  [
    'a folder of the CDK',
    'CloudFormation',
    'Locks/Lock',
    { 'manifest.json': JSON.stringify(MANIFEST), 'Locks.template.json': TEMPLATE },
  ],
]

/** What nobody owns. */
const FREE: readonly (readonly [string, string])[] = [
  ['a policy', POLICY],
  ['the output of get-bucket-policy', JSON.stringify({ Policy: POLICY })],
  ['the same with --query', JSON.stringify(POLICY)],
  [
    'the output of Cloud Control',
    JSON.stringify({
      ResourceDescription: { Properties: JSON.stringify({ Bucket: BUCKET, PolicyDocument: JSON.parse(POLICY) }) },
    }),
  ],
]

describe('Whose a policy is', () => {
  const live = { 'none.json': accountWith(null), 'same.json': accountWith(JSON.parse(POLICY)) }

  it.each(OWNED)('is the tool’s in %s, and the run says how to go on', (_, tool, address, files) =>
    inWorkspace({ ...files, ...live }, async folder => {
      const [file = ''] = Object.keys(files)
      const none = ['--account', join(folder, 'none.json')]
      expect((await run(folder, 'plan', file, ...none)).code).toBe(0)
      const { code, out } = await run(folder, 'apply', file, ...none)
      expect(code).toBe(1)
      expect(out).toContain(`${tool} writes this policy (\`${address}\`), so it is not written here.`)
      expect(out.replace(/\s+/g, ' ')).toContain(`Apply it with ${tool}, and then compare:`)
      expect(readFileSync(join(folder, 'none.json'), 'utf8')).toBe(live['none.json'])
      expect((await run(folder, 'drift', file, ...none)).code).toBe(1)
      expect((await run(folder, 'drift', file, '--account', join(folder, 'same.json'))).code).toBe(0)
      expect((await run(folder, 'apply', file, '--account', join(folder, 'same.json'))).code).toBe(0)
    }),
  )

  it.each(FREE)('is nobody’s in %s, so it is applied', (_, text) =>
    inWorkspace({ 'file.json': text, ...live }, async folder => {
      const { code } = await run(folder, 'apply', 'file.json', '--account', join(folder, 'none.json'))
      const { buckets } = JSON.parse(readFileSync(join(folder, 'none.json'), 'utf8'))
      expect([code, buckets[BUCKET].policy]).toEqual([0, JSON.parse(POLICY)])
    }),
  )
})

describe('A template of which something is not known', () => {
  const open = { Open: { Type: 'String' } }
  const listed = (id: unknown) => JSON.parse(POLICY.replace('"AROARTX3GSDSVHZCMZNGB:*"', JSON.stringify(id))) as object
  const templateOf = (properties: object) =>
    JSON.stringify({
      Parameters: open,
      Resources: { Lock: { ...LOCK, Properties: { ...LOCK.Properties, ...properties } } },
    })
  const live = { 'none.json': accountWith(null), 'same.json': accountWith(JSON.parse(POLICY)) }
  const run3 = (folder: string, mode: string, live: string, ...more: readonly string[]) =>
    run(folder, mode, 'template.json', '--account', join(folder, live), ...more)

  it.each<readonly [string, string, readonly string[]]>([
    ['an id', templateOf({ PolicyDocument: listed({ Ref: 'Open' }) }), ['--parameter', 'Open=AROARTX3GSDSVHZCMZNGB:*']],
    ['the bucket', templateOf({ Bucket: { Ref: 'Open' } }), ['--parameter', `Open=${BUCKET}`]],
  ])('%s: is neither planned, applied nor compared before it is given', (_, text, given) =>
    inWorkspace({ 'template.json': text, ...live }, async folder => {
      for (const mode of ['plan', 'apply', 'drift']) {
        expect([mode, (await run3(folder, mode, 'same.json')).code]).toEqual([mode, 3])
      }
      expect(readFileSync(join(folder, 'same.json'), 'utf8')).toBe(live['same.json'])
      for (const mode of ['plan', 'drift']) expect((await run3(folder, mode, 'same.json', ...given)).code).toBe(0)
      expect((await run3(folder, 'drift', 'none.json', ...given)).code).toBe(1)
    }),
  )

  it('is drift where the bucket has no policy at all', () =>
    inWorkspace({ 'template.json': templateOf({ PolicyDocument: listed({ Ref: 'Open' }) }), ...live }, async folder => {
      const { code, out } = await run3(folder, 'drift', 'none.json')
      expect([code, out.includes('drift-policy-gone')]).toEqual([1, true])
    }))

  it('names in its policy which bucket it locks, so that bucket is not told as one without a file', () =>
    inWorkspace({ 'template.json': templateOf({ Bucket: { Ref: 'Open' } }), ...live }, async folder => {
      const { out } = await run3(folder, 'drift', 'same.json')
      const told = [...out.matchAll(/^not locked {2}bucket (\S+) /gm)].map(([, bucket]) => bucket)
      expect(told).toEqual(['connect-25fd0a3be3ef'])
    }))
})

describe('A template in an account', () => {
  const template = (bucket: unknown) =>
    JSON.stringify({
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: bucket,
            PolicyDocument: { ...JSON.parse(POLICY), Id: { 'Fn::Sub': 'lock-${AWS::AccountId}' } },
          },
        },
      },
    })

  it('knows the account when it is asked, and not before', () =>
    inWorkspace({ 'template.json': template(BUCKET) }, async folder => {
      expect((await run(folder, 'check', 'template.json')).code).toBe(3)
      expect((await run(folder, 'plan', 'template.json', '--account', ACCOUNT)).code).toBe(0)
    }))
})

describe('The parameters of a template', () => {
  const open = JSON.stringify({
    Parameters: { Name: { Type: 'String' } },
    Resources: {
      Lock: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: { Ref: 'Name' }, PolicyDocument: JSON.parse(POLICY) },
      },
    },
  })

  it('are given on the command line', () =>
    inWorkspace({ 'template.json': open }, async folder => {
      expect((await run(folder, 'check', 'template.json')).code).toBe(3)
      expect((await run(folder, 'check', 'template.json', '--parameter', `Name=${BUCKET}`)).code).toBe(0)
      expect((await run(folder, 'check', 'template.json', '--parameter', 'Name=another')).code).toBe(1)
      expect((await run(folder, 'check', 'template.json', '--parameter', 'Name')).code).toBe(2)
    }))
})
