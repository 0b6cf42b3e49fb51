import { describe, expect, it } from '@jest/globals'
import { annotations } from '../../../src/render/github/annotations.js'
import { jsonReport } from '../../../src/render/json.js'
import { noColours } from '../../../src/render/paint.js'
import { renderSarif } from '../../../src/render/sarif.js'
import { terminalReport } from '../../../src/render/terminal.js'
import type { Report } from '../../../src/report/report.js'
import { change, plan } from './plans.js'
import { ADMIN, BUCKET, CONNECT, checked, lock } from './support.js'

const CANARY = 'CANARY-7f3a'

function everyOutput(report: Report): string {
  const sarif = renderSarif(report, { version: '0', commentKey: '', homepage: 'https://example.com', rules: [] })
  return [terminalReport(report, noColours), jsonReport(report), sarif, JSON.stringify(annotations(report))].join('\n')
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
  ['a snapshot of a stack', { version: 3, deployment: { secret: CANARY } }],
]

describe('Nothing outside of the policy is quoted', () => {
  it.each(FILES)('%s', async (_, content) => {
    const report = await checked(content)
    expect(report.verdict).not.toBe('safe')
    expect(everyOutput(report)).not.toContain(CANARY)
  })
})

describe('Nothing of a policy that is marked as sensitive is printed', () => {
  const wrong = JSON.stringify(lock(BUCKET, [`${CANARY}:*`, CONNECT, ADMIN]))
  const right = JSON.stringify(lock())

  it.each([
    ['its policy', { policy: true }],
    ['all of it', true],
  ])('where a plan marks %s', async (_, sensitive) => {
    const report = await checked(plan([change({ after: { bucket: BUCKET, policy: wrong }, sensitive })]))
    const printed = everyOutput(report)
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
      expect([report.verdict, everyOutput(report).includes('AROA')]).toEqual(['safe', false])
    }
  })
})
