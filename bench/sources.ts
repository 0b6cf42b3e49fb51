import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'

const SUPPORT = 'connect-25fd0a3be3ef'

/** Large files of other tools, each with many right policies among what else such files hold. */
export const LARGE_SOURCES = [
  large('a plan of 5,000 resources, 200 of them policies', planOf(4800, 200)),
  large('a state of 20,000 resources, 20 of them policies', stateOf(20_000, 20)),
  large('a template of 250 buckets and 250 policies', templateOf(250)),
  large('a plan of 100,000 resources', planOf(100_000, 1)),
  large('a template of 10,000 helpers and 250 policies', templateOf(250, helpers(10_000))),
  listing(
    'a list of texts that double 40 times',
    nested(40, inner => ({ 'Fn::Sub': ['${a}${a}', { a: inner }] })),
  ),
  listing(
    '262,144 joins that double',
    nested(18, inner => ({ 'Fn::Join': ['', [inner, inner]] })),
  ),
  listing('a text of 20,000 letters four million times', { 'Fn::Sub': '${P}'.repeat(4_000_000) }),
  listing('a million variables that never end', { 'Fn::Sub': '${'.repeat(1_000_000) }),
  listing('100,000 parts, each of which is open', { 'Fn::Join': ['', numbered(100_000, () => ({ Ref: 'Open' }))] }),
  listing('a join of a million parts', { 'Fn::Join': ['', numbered(1_000_000, () => 'ab')] }),
  large('a template of 1000 policies and 100,000 topics', templateOf(1000, topics(100_000))),
  large(
    'a template of 250 policies and 30,000 topics, by reference',
    templateOf(250, topics(30_000), { Ref: 'Topic29999' }),
  ),
  large(
    'a template of 1000 policies of unknown buckets and 100,000 helpers',
    templateOf(1000, helpers(100_000), { Ref: 'Open' }),
  ),
  large('a template of 250 policies, each read in many ways', readInManyWays(250)),
  large('a plan of a million changes that are none', () => ({ resource_changes: numbered(1_000_000, () => 0) })),
  large('a state of 16 million lists', () => ({ format_version: '1.0', values: [numbered(8_000_000, () => [])] })),
  yaml('a template of 1 MB in YAML', () => stringify(templateOf(150)()).padEnd(1_048_576, '# and so on\n')),
  yaml('a list of 500,000 values in YAML', () => `Resources: [${'a,'.repeat(500_000)}]`),
  yaml('a list of 250,000 lines in YAML', () => `Resources:\n${'- a\n'.repeat(250_000)}`),
  yaml('60,000 aliases in YAML', () => `Resources:\n  A: &a {Type: "AWS::SNS::Topic"}\n${aliases(60_000)}`),
]

function large(what: string, content: () => object) {
  return { what, args: ['check', 'large.json'], files: () => ({ 'large.json': JSON.stringify(content()) }) }
}

/** A template in YAML; it is told by its content. */
function yaml(what: string, content: () => string) {
  return { what, args: ['check', 'large.yaml'], files: () => ({ 'large.yaml': content() }) }
}

/** A template whose lock lists one function. */
function listing(what: string, value: unknown) {
  return large(what, () => {
    const policy = JSON.parse(policyOf(SUPPORT)) as { Statement: { Condition?: object }[] }
    const Statement = policy.Statement.map(one => ({ ...one, Condition: { StringNotLike: { 'aws:userid': [value] } } }))
    const Properties = { Bucket: SUPPORT, PolicyDocument: { ...policy, Statement } }
    return {
      Parameters: { P: { Type: 'String', Default: 'x'.repeat(20_000) } },
      Resources: { Lock: { Type: 'AWS::S3::BucketPolicy', Properties } },
    }
  })
}

function nested(levels: number, around: (inner: unknown) => unknown): unknown {
  return numbered(levels, () => around).reduce((inner: unknown, wrap) => wrap(inner), 'ab')
}

function helpers(count: number): object {
  const helper = (index: number) => ({
    Type: 'Custom::S3AutoDeleteObjects',
    Properties: { BucketName: { Ref: `Other${index}` } },
  })
  return Object.fromEntries(numbered(count, index => [`Helper${index}`, helper(index)]))
}

function topics(count: number): object {
  return Object.fromEntries(numbered(count, index => [`Topic${index}`, { Type: 'AWS::SNS::Topic' }]))
}

function aliases(count: number): string {
  return numbered(count, index => `  B${index}: *a\n`).join('')
}

/** Policies that hang on conditions and on the partition, none of which is known. */
function readInManyWays(policies: number): () => object {
  const names = ['One', 'Two', 'Three', 'Four']
  const Parameters = { Stage: { Type: 'String' } }
  const Conditions = Object.fromEntries(names.map(name => [name, { 'Fn::Equals': [{ Ref: 'Stage' }, name] }]))
  const parts = names.map(name => ({ 'Fn::If': [name, 'a', 'b'] }))
  const Sid = { 'Fn::Join': ['', [...parts, { 'Fn::Sub': '${AWS::Partition}' }]] }
  return () => {
    const { Resources } = templateOf(policies)() as { Resources: Record<string, object> }
    const text = JSON.stringify(Resources).replaceAll('"Effect":"Deny"', `"Effect":"Deny","Sid":${JSON.stringify(Sid)}`)
    return { Parameters, Conditions, Resources: JSON.parse(text) }
  }
}

function policyOf(bucket: string): string {
  return readFileSync(`examples/policies/${SUPPORT}.json`, 'utf8').replaceAll(SUPPORT, bucket)
}

function planOf(others: number, policies: number): () => object {
  return () => ({
    format_version: '1.2',
    planned_values: {},
    resource_changes: [
      ...numbered(others, index =>
        change('aws_iam_role', `r${index}`, { name: `r${index}`, tags: { x: 'x'.repeat(200) } }),
      ),
      ...numbered(policies, index => change('aws_s3_bucket', `b${index}`, { bucket: `connect-${index}` })),
      ...numbered(policies, index =>
        change('aws_s3_bucket_policy', `b${index}`, { policy: policyOf(`connect-${index}`) }, { bucket: true }),
      ),
    ],
    configuration: { root_module: { resources: numbered(policies, byReference) } },
  })
}

function change(type: string, name: string, after: object, after_unknown: object = {}): object {
  const address = `${type}.${name}`
  return { address, mode: 'managed', type, name, change: { actions: ['create'], before: null, after, after_unknown } }
}

function byReference(index: number): object {
  const references = [`aws_s3_bucket.b${index}.id`, `aws_s3_bucket.b${index}`]
  return { mode: 'managed', type: 'aws_s3_bucket_policy', name: `b${index}`, expressions: { bucket: { references } } }
}

function stateOf(others: number, policies: number): () => object {
  const resource = (type: string, name: string, attributes: object) => ({
    mode: 'managed',
    type,
    name,
    instances: [{ attributes }],
  })
  return () => ({
    version: 4,
    serial: 1,
    resources: [
      ...numbered(others, index => resource('aws_iam_role', `r${index}`, { name: `r${index}` })),
      ...numbered(policies, index => {
        const bucket = `connect-${index}`
        return resource('aws_s3_bucket_policy', `b${index}`, { bucket, policy: policyOf(bucket) })
      }),
    ],
  })
}

function templateOf(policies: number, more: object = {}, named?: object): () => object {
  const resources = numbered(policies, (index): readonly (readonly [string, object])[] => {
    const BucketName = `connect-${index}`
    const PolicyDocument = JSON.parse(policyOf(BucketName)) as object
    return [
      [`Bucket${index}`, { Type: 'AWS::S3::Bucket', Properties: { BucketName } }],
      [
        `Lock${index}`,
        { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: named ?? { Ref: `Bucket${index}` }, PolicyDocument } },
      ],
    ]
  })
  return () => ({ Resources: { ...Object.fromEntries(resources.flat()), ...more } })
}

function numbered<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}
