import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eachJob } from './each-job.js'
import { BUCKET, EVENT, example, type Job, type Ran } from './job.js'

let job: Job

eachJob(started => {
  job = started
})

/** Stands for a secret wherever a file of another tool has a value that is not of the policy. */
const CANARY = 'CANARY-7f3a'
const RIGHT = JSON.parse(example(`policies/${BUCKET}.json`)) as object
const WRONG = JSON.parse(example('wrong/objects-open.json')) as object

const of = (bucket: string, policy: object) => ({ bucket, policy: JSON.stringify(policy) })
const policy = { mode: 'managed', type: 'aws_s3_bucket_policy', name: 'lock' }
const other = { mode: 'managed', type: 'aws_db_instance', name: 'db' }
const database = { password: CANARY, tags: { [CANARY]: CANARY }, list: [CANARY, { deep: CANARY }] }
const provider_name = 'registry.terraform.io/hashicorp/aws'

/** A plan that has a secret beside the policy in each of its parts. */
function plan(change: object, more: object = {}): object {
  const values = { ...of(BUCKET, RIGHT), id: CANARY, region: CANARY }
  const resources = [
    { address: 'aws_s3_bucket_policy.lock', ...policy, provider_name, values, sensitive_values: {} },
    { address: 'aws_db_instance.db', ...other, values: database },
    {
      address: 'data.aws_caller_identity.me',
      mode: 'data',
      type: 'aws_caller_identity',
      name: 'me',
      values: { account_id: CANARY, arn: CANARY, user_id: CANARY },
    },
  ]
  const expressions = { password: { constant_value: CANARY }, bucket: { constant_value: CANARY } }
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    variables: { password: { value: CANARY } },
    planned_values: { outputs: { token: { value: CANARY } }, root_module: { resources } },
    resource_drift: [
      { address: 'aws_db_instance.db', ...other, change: { actions: ['update'], before: database, after: database } },
    ],
    resource_changes: [
      { address: 'aws_s3_bucket_policy.lock', ...policy, provider_name, change },
      { address: 'aws_db_instance.db', ...other, change: { actions: ['create'], before: null, after: database } },
    ],
    output_changes: { token: { actions: ['create'], before: null, after: CANARY } },
    prior_state: {
      format_version: '1.0',
      values: { outputs: { token: { value: CANARY } }, root_module: { resources } },
    },
    configuration: {
      provider_config: { aws: { name: 'aws', expressions: { secret_key: { constant_value: CANARY } } } },
      root_module: {
        variables: { password: { default: CANARY, description: CANARY } },
        outputs: { token: { expression: { constant_value: CANARY } } },
        resources: [{ address: 'aws_s3_bucket_policy.lock', ...policy, provider_config_key: 'aws', expressions }],
      },
    },
    checks: [{ address: { kind: 'resource' }, status: 'fail', instances: [{ problems: [{ message: CANARY }] }] }],
    relevant_attributes: [{ resource: 'aws_db_instance.db', attribute: [CANARY] }],
    ...more,
  }
}

const UNKNOWN = {
  actions: ['create'],
  before: null,
  after: { tags: CANARY },
  after_unknown: { policy: true, bucket: true },
}
const planned = (policy: object) => ({
  actions: ['update'],
  before: { ...of(BUCKET, policy), id: CANARY },
  after: { ...of(BUCKET, policy), id: CANARY },
  after_unknown: {},
})

function state(policy_: object): object {
  return {
    version: 4,
    terraform_version: '1.11.4',
    serial: 9,
    lineage: CANARY,
    outputs: { token: { value: CANARY, type: 'string', sensitive: true } },
    resources: [
      {
        ...policy,
        provider: `provider["${provider_name}"]`,
        instances: [{ attributes: { ...of(BUCKET, policy_), id: CANARY }, private: CANARY }],
      },
      { ...other, instances: [{ attributes: database, private: CANARY }] },
    ],
    check_results: [{ object_kind: 'resource', status: 'fail', objects: [{ failure_messages: [CANARY] }] }],
  }
}

function template(PolicyDocument: unknown, more: object = {}): object {
  return {
    Description: CANARY,
    Metadata: { Note: CANARY },
    Parameters: {
      Password: { Type: 'String', Default: CANARY, NoEcho: true, Description: CANARY, AllowedPattern: CANARY },
      Unused: { Type: 'String', Default: CANARY },
    },
    Mappings: { Secrets: { Of: { Db: CANARY } } },
    Resources: {
      Db: {
        Type: 'AWS::RDS::DBInstance',
        Properties: { MasterUserPassword: CANARY, Tags: [{ Key: 'k', Value: CANARY }] },
      },
      Lock: {
        Type: 'AWS::S3::BucketPolicy',
        Metadata: { Note: CANARY },
        Properties: { Bucket: BUCKET, PolicyDocument },
      },
    },
    Outputs: { Token: { Value: CANARY, Description: CANARY, Export: { Name: CANARY } } },
    ...more,
  }
}

const withId = (id: unknown) => {
  const { Statement, ...rest } = RIGHT as {
    readonly Statement: readonly { readonly Condition?: Record<string, Record<string, unknown[]>> }[]
  }
  return {
    ...rest,
    Statement: Statement.map(({ Condition, ...one }) => ({
      ...one,
      ...(Condition === undefined
        ? {}
        : {
            Condition: {
              StringNotLike: { 'aws:userid': [...(Object.values(Object.values(Condition)[0] ?? {})[0] ?? []), id] },
            },
          }),
    })),
  }
}

const yaml = (object: object) => `# ${CANARY}\n${JSON.stringify(object, null, 2)}\n`

const FILES: readonly (readonly [string, string])[] = [
  ['a plan that is right', JSON.stringify(plan(planned(RIGHT)))],
  ['a plan that is wrong', JSON.stringify(plan(planned(WRONG)))],
  ['a plan of many lines', JSON.stringify(plan(planned(WRONG)), null, 1)],
  ['a plan whose policy is unknown', JSON.stringify(plan(UNKNOWN))],
  [
    'a plan that deletes',
    JSON.stringify(plan({ actions: ['delete'], before: { ...of(BUCKET, RIGHT), id: CANARY }, after: null })),
  ],
  ['a plan that failed', JSON.stringify(plan(planned(RIGHT), { errored: true, complete: false }))],
  ['a plan of a later format', JSON.stringify(plan(planned(RIGHT), { format_version: '9.0' }))],
  ['a plan that is cut off', JSON.stringify(plan(planned(RIGHT))).slice(0, -9)],
  ['a plan with one key twice', JSON.stringify(plan(planned(RIGHT))).replace('{', `{"${CANARY}": 1, "${CANARY}": 2,`)],
  ['a state that is right', JSON.stringify(state(RIGHT))],
  ['a state that is wrong', JSON.stringify(state(WRONG))],
  ['a state of a later format', JSON.stringify({ ...state(RIGHT), version: 5 })],
  ['a template that is right', JSON.stringify(template(RIGHT))],
  ['a template that is wrong', JSON.stringify(template(WRONG), null, 1)],
  ['a template with a secret parameter', JSON.stringify(template(withId({ Ref: 'Password' })))],
  [
    'a template with a value of a mapping that is not there',
    JSON.stringify(template(withId({ 'Fn::FindInMap': ['Secrets', 'Of', 'Nothing'] }))),
  ],
  ['a template of a macro', JSON.stringify(template(RIGHT, { Transform: 'Own' }))],
  ['a template with a comment', yaml(template(WRONG))],
  ['a template in YAML that is broken', `Resources:\n  Db: {Type: 'x', Password: ${CANARY}\n  Lock: ]`],
  ['a stack of Pulumi', JSON.stringify({ version: 3, deployment: { secret: CANARY } })],
  ['a file of the environment', `PASSWORD=${CANARY}\n`],
]

/** All that a run leaves behind, and all that people see of it. */
function everything({ log, stderr, commands, outputs, summary }: Ran): string {
  const kept = readdirSync(job.temp, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const files = kept.map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  const comments = [...job.github.comments, ...job.github.reviewComments].map(({ body }) => body)
  return JSON.stringify([log, stderr, commands, outputs, summary, comments, files])
}

/** Both ways of turning on the debug log: of one run, and by a variable of the repository. */
const DEBUG = { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true', ACTIONS_RUNNER_DEBUG: 'true' }

describe('A job with the debug log on prints nothing of a file but its policy', () => {
  it.each([
    ['plan', /^a plan/],
    ['plan', /^a state/],
    ['plan', /^a template/],
    ['plan', /^a (stack|file)/],
    ['check', /./],
  ])('in %s mode, of files whose names begin with %s', async (mode, kind) => {
    const files = FILES.filter(([name]) => kind.test(name))
    for (const [name, text] of files) job.write(`tool/${name.replaceAll(' ', '-')}.json`, text)
    job.base()
    const ran = await job.run(EVENT.pull(), { inputs: { mode, policies: 'tool/*.json' }, env: DEBUG })
    const read = new Set(ran.report().policies.map(({ file }) => file))
    expect([ran.exitCode, read.size]).toEqual([1, files.length])
    expect(everything(ran)).toContain(BUCKET)
    expect(everything(ran)).not.toContain(CANARY)
  })
})
