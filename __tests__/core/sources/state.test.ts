import { BUCKET, checked, lines, lock } from './support.js'

const POLICY = JSON.stringify(lock())

interface Parts {
  readonly type?: string
  readonly values?: object
  readonly more?: object
}

function resource({
  type = 'aws_s3_bucket_policy',
  values = { bucket: BUCKET, policy: POLICY },
  more = {},
}: Parts = {}) {
  return { address: `${type}.this`, mode: 'managed', type, name: 'this', values, ...more }
}

function state(...resources: readonly object[]): object {
  return { format_version: '1.0', terraform_version: '1.11.4', values: { root_module: { resources } } }
}

describe('A state', () => {
  it('shows one policy once, though the bucket mirrors it', async () => {
    const mirror = resource({ type: 'aws_s3_bucket' })
    expect(await lines(state(mirror, resource()))).toEqual([`aws_s3_bucket_policy.this [${BUCKET}] safe`])
    expect(await lines(state(mirror))).toEqual([`aws_s3_bucket.this [${BUCKET}] safe`])
  })

  it.each<readonly [string, object]>([
    ['of terraform show', { ...state(resource()), format_version: '2.0' }],
    ['of terraform.tfstate', { version: 5, serial: 1, resources: [{ ...resource(), instances: [] }] }],
    ['that is a text', { version: '4', serial: 1, resources: [{ ...resource(), instances: [] }] }],
  ])('of a format that came later is refused: %s', async (_, later) => {
    const { verdict, policies } = await checked(later)
    expect([verdict, policies.flatMap(({ findings }) => findings.map(({ rule }) => rule))]).toEqual([
      'unsafe',
      ['source-not-readable'],
    ])
  })

  it('names what a replacement has left behind', async () => {
    const left = resource({
      values: { bucket: 'connect-old', policy: JSON.stringify(lock('connect-old')) },
      more: { deposed_key: '0f' },
    })
    const [first, second] = await lines(state(resource(), left))
    expect([first, second]).toEqual([
      `aws_s3_bucket_policy.this [${BUCKET}] safe`,
      'aws_s3_bucket_policy.this (deposed) [connect-old] safe',
    ])
  })

  it('that is tainted will be replaced', async () => {
    expect(await lines(state(resource({ more: { tainted: true } })))).toEqual([
      expect.stringMatching(/safe\n {2}source-policy-replaced .*tainted/),
    ])
  })

  it('of a bucket without a policy has none', async () => {
    const values = [{ bucket: BUCKET, policy: '' }, { bucket: BUCKET, policy: null }, { bucket: BUCKET }]
    for (const each of values) {
      expect((await checked(state(resource({ type: 'aws_s3_bucket', values: each })))).verdict).toBe('unproven')
    }
  })
})

describe('A terraform.tfstate', () => {
  const file = (instances: readonly object[], more: object = {}) => ({
    version: 4,
    terraform_version: '1.11.4',
    serial: 3,
    lineage: 'x',
    resources: [{ mode: 'managed', type: 'aws_s3_bucket_policy', name: 'this', instances, ...more }],
  })
  const attributes = { bucket: BUCKET, policy: POLICY }

  it('names its policies as Terraform does', async () => {
    const second = { bucket: 'connect-b', policy: JSON.stringify(lock('connect-b')) }
    const instances = [
      { index_key: 'a.b', attributes },
      { index_key: 1, attributes: second },
    ]
    expect(await lines(file(instances, { module: 'module.locks["x"]' }))).toEqual([
      `module.locks["x"].aws_s3_bucket_policy.this["a.b"] [${BUCKET}] safe`,
      'module.locks["x"].aws_s3_bucket_policy.this[1] [connect-b] safe',
    ])
  })

  it('leaves readings out, and tells what is tainted and what is left behind', async () => {
    expect((await checked(file([{ attributes }], { mode: 'data' }))).verdict).toBe('unproven')
    expect(await lines(file([{ status: 'tainted', deposed: '01', attributes }]))).toEqual([
      expect.stringMatching(/^aws_s3_bucket_policy.this \(deposed\) .*\n {2}source-policy-replaced/),
    ])
  })
})
