import { sourcesIn } from '../../../src/adapters/disk/sources.js'
import { check } from '../../../src/app/check.js'
import { type Format, rendered } from '../../../src/cli/output.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { sourceFromBytes } from '../../../src/core/text/source.js'
import { annotations } from '../../../src/render/github/annotations.js'
import { renderComment } from '../../../src/render/github/comment.js'
import { noColours } from '../../../src/render/paint.js'
import type { Report } from '../../../src/report/report.js'
import { CHECK } from '../../fakes/account.js'
import { change, plan } from './plans.js'
import { ADMIN, BUCKET, CONNECT, checked, lock } from './support.js'

const CANARY = 'CANARY-7f3a'

const FORMATS: readonly Format[] = ['text', 'json', 'markdown', 'sarif', 'gitlab', 'html']

/** All that a report is written as, with all that `--verbose` adds. */
async function everyOutput(report: Report): Promise<string> {
  const surroundings = { env: {}, cwd: '.', columns: 100, isTerminal: false }
  const pages = FORMATS.flatMap(format =>
    (['1', '2'] as const).map(schema => rendered(report, { format, schema, verbose: true }, noColours, surroundings)),
  )
  const comment = renderComment(report, { version: '0', commentKey: '' })
  return [...(await Promise.all(pages)), JSON.stringify(annotations(report)), JSON.stringify(comment)].join('\n')
}

/** Each with a secret on the very line of a finding. */
const FILES: readonly (readonly [string, string | object])[] = [
  [
    'a plan on one line',
    plan([change({ after: { bucket: BUCKET, policy: JSON.stringify(lock(BUCKET, ['*'])), tags: CANARY } })], {
      variables: { password: { value: CANARY } },
    }),
  ],
  [
    'a plan whose policy is unknown',
    plan([change({ after: { tags: CANARY }, unknown: { policy: true } })], {
      variables: { password: { value: CANARY } },
    }),
  ],
  [
    'a plan that deletes',
    plan([change({ actions: ['delete'], before: { bucket: BUCKET, policy: CANARY }, after: null })]),
  ],
  [
    'a plan with a stack',
    plan([
      change({
        type: 'aws_cloudformation_stack',
        after: {
          template_url: '',
          parameters: { Id: CANARY, Other: CANARY },
          template_body: JSON.stringify({
            Description: CANARY,
            Parameters: { Id: { Type: 'String' }, Other: { Type: 'String', NoEcho: true, Default: CANARY } },
            Resources: {
              Db: { Type: 'AWS::RDS::DBInstance', Properties: { MasterUserPassword: CANARY } },
              Lock: {
                Type: 'AWS::S3::BucketPolicy',
                Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, ['*', { Ref: 'Id' }, { Ref: 'Other' }]) },
              },
            },
          }),
        },
        sensitive: { parameters: { Id: true } },
      }),
      change({ type: 'aws_cloudformation_stack', name: 'broken', after: { template_body: `a: [${CANARY}` } }),
      change({ type: 'aws_cloudformation_stack', name: 'secret', after: { template_url: CANARY } }),
    ]),
  ],
  [
    'a stack that is marked as a secret',
    plan([
      change({
        type: 'aws_cloudformation_stack',
        after: {
          template_body: JSON.stringify({
            Resources: {
              Lock: {
                Type: 'AWS::S3::BucketPolicy',
                Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [CANARY, '*']) },
              },
            },
          }),
        },
        sensitive: { template_body: true },
      }),
    ]),
  ],
  ['a plan that was cut off', JSON.stringify(plan([], { variables: { password: { value: CANARY } } })).slice(0, -3)],
  ['a plan with a key twice', `{"format_version": "1.2", "resource_changes": [], "${CANARY}": 1, "${CANARY}": 2}`],
  [
    'a state',
    { format_version: '1.0', values: { outputs: { token: { value: CANARY } }, root_module: { resources: [] } } },
  ],
  ['a terraform.tfstate', { version: 4, serial: 1, outputs: { token: { value: CANARY } }, resources: [] }],
  [
    'a template',
    {
      Parameters: { P: { Type: 'String', Default: CANARY, NoEcho: true } },
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [{ Ref: 'P' }]) },
        },
      },
    },
  ],
  ['a template in YAML that is broken', `Resources:\n  A: {Type: 'x', Password: ${CANARY}\n  B: ]`],
  ['a file of settings', { password: CANARY, version: 1 }],
  ['a file of the environment', `PASSWORD=${CANARY}\n`],
  ['YAML of something else', `password: ${CANARY}\n`],
  ['HCL', `variable "password" {\n  default = "${CANARY}"\n}\n`],
  ['a log of a plan', `{"@level":"info","type":"version"}\n{"@level":"info","secret":"${CANARY}"}\n`],
  ['a template behind a comment', `// by hand\n{"Resources": {"Db": {"Password": "${CANARY}"}}}`],
  ['a plan behind comments', `/* by hand */ // again\n{"resource_changes": [], "password": "${CANARY}"}`],
  ['a template with a quotation mark missing', `{"AWSTemplateFormatVersion: "2010-09-09",\n"Db": "${CANARY}"}`],
  ['a template with a key that ends too late', `{"Description: "x",\n"Resources": {"Db": "${CANARY}"}}`],
  [
    'a plan with a quotation mark missing',
    `{"format_version: "1.2",\n"variables": "${CANARY}", "resource_changes": []}`,
  ],
  ['keys without quotes', `{password: "${CANARY}"}`],
  ['what is no JSON behind a comment', `/* by hand */ password: ${CANARY}`],
  ['a comment without an end', `/* ${CANARY}`],
  ['a path', `/etc/password ${CANARY}`],
  ['keys in quotes', `"password": "${CANARY}"\n`],
  ['a text that is cut off', `"${CANARY}`],
  ['a snapshot of a stack', { version: 3, deployment: { secret: CANARY } }],
]

describe('Nothing outside of the policy is quoted', () => {
  it.each(FILES)('%s', async (_, content) => {
    const report = await checked(content)
    expect(report.verdict).not.toBe('safe')
    expect(await everyOutput(report)).not.toContain(CANARY)
  })
})

it('Nothing is quoted of bytes that are no UTF-8, outside of a policy', async () => {
  for (const text of [`"password": "${CANARY}\xff"`, `"${CANARY}\xff"`, `password: ${CANARY}\xff`]) {
    const file = sourceFromBytes('file', Buffer.from(text, 'latin1'))
    const sources = await sourcesIn(file, { parameters: new Map(), read: () => undefined })
    const report = check(sources.map(readPolicyFile), CHECK)
    expect([report.verdict, (await everyOutput(report)).includes(CANARY)]).toEqual(['unsafe', false])
  }
})

describe('Nothing of a policy that is marked as sensitive is printed', () => {
  const wrong = JSON.stringify(lock(BUCKET, [`${CANARY}:*`, CONNECT, ADMIN]))
  const right = JSON.stringify(lock())

  it.each([
    ['its policy', { policy: true }],
    ['all of it', true],
  ])('where a plan marks %s', async (_, sensitive) => {
    const report = await checked(plan([change({ after: { bucket: BUCKET, policy: wrong }, sensitive })]))
    const printed = await everyOutput(report)
    for (const secret of [CANARY, CONNECT.slice(0, 21), ADMIN.slice(0, 21)]) expect(printed).not.toContain(secret)
    expect([report.verdict, printed.includes('lock-value-')]).toEqual(['unsafe', true])
  })

  it('where a state marks it, of either kind, and the verdict stays', async () => {
    const resource = {
      mode: 'managed',
      type: 'aws_s3_bucket_policy',
      name: 'x',
      values: { bucket: BUCKET, policy: right },
      sensitive_values: { policy: true },
    }
    const instance = { attributes: resource.values, sensitive_attributes: [[{ type: 'get_attr', value: 'policy' }]] }
    const states = [
      { format_version: '1.0', values: { root_module: { resources: [resource] } } },
      {
        version: 4,
        serial: 1,
        resources: [{ mode: 'managed', type: 'aws_s3_bucket_policy', name: 'x', instances: [instance] }],
      },
    ]
    for (const state of states) {
      const report = await checked(state)
      expect([report.verdict, /AROA[A-Z0-9]/.test(await everyOutput(report))]).toEqual(['safe', false])
    }
  })
})
