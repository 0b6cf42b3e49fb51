import { EXAMPLE } from '../fakes/account.js'
import { exampleAccount } from '../fakes/aws/example.js'
import { AwsServer } from '../fakes/aws-server.js'
import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { BLOG_FILE, BUCKET, EVENT, example, Job, MODERN_BUCKET, MODERN_FILE, type RunOptions } from './job.js'

const CONFIG = 'connect-bucket-lock.yml'
const NEAR = '222222222222'
const FAR = '333333333333'
const PLAN_ID = 'AROARTX3GSDSW5VRCPIXR'

let job: Job
let aws: AwsServer

beforeEach(async () => {
  job = await Job.start({ [BLOG_FILE]: listed(BLOG_FILE), [MODERN_FILE]: listed(MODERN_FILE) })
  aws = await AwsServer.start()
  aws.others.push(exampleAccount(NEAR, BUCKET), exampleAccount(FAR, MODERN_BUCKET))
})

afterEach(async () => {
  await Promise.all([job.end(), aws.close()])
  expect(job.github.violations).toEqual([])
})

/** The plan role is on the list. */
function listed(file: string): string {
  return example(file)
    .replace('"AROAINV7BYMRZP3NV66DI:*"', `"AROAINV7BYMRZP3NV66DI:*", "${PLAN_ID}:*"`)
    .replace(EXAMPLE.account, FAR)
}

function accounts(...entries: readonly (readonly [id: string, plan: string])[]): object[] {
  return entries.map(([id, plan]) => ({
    id,
    'role-to-assume': { plan: role(id, plan), apply: role(id, 'Admin') },
  }))
}

function role(id: string, name: string): string {
  return `arn:aws:iam::${id}:role/${name}`
}

function config(rest: object): string {
  return JSON.stringify({ 'admin-roles': ['AWSReservedSSO_*', 'Admin'], 'plan-role': 'recordings-exporter', ...rest })
}

function onAws(): RunOptions {
  const credentials = { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' }
  return { inputs: { account: '' }, env: { ...credentials, AWS_ENDPOINT_URL: aws.endpoint } }
}

function assumed(): readonly (string | undefined)[] {
  const roles = aws.calls.filter(({ action }) => action === 'sts:AssumeRole').map(({ subject }) => subject)
  return [...new Set(roles)].sort()
}

const BOTH = { [BUCKET]: NEAR, [MODERN_BUCKET]: FAR }
const USUAL = accounts([NEAR, 'recordings-exporter'], [FAR, 'recordings-exporter'])

function change(before: string, after: string): void {
  job.write(CONFIG, before)
  job.base()
  job.write(CONFIG, after)
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [CONFIG] })
}

describe('a pull request is asked by the credentials of its base', () => {
  it('where it names another role to assume', async () => {
    const other = accounts([NEAR, 'AWSServiceRoleForConnectCampaigns'], [FAR, 'recordings-exporter'])
    change(config({ accounts: USUAL, buckets: BOTH }), config({ accounts: other, buckets: BOTH }))
    const ran = await job.run(EVENT.pull(), onAws())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(assumed()).toEqual([role(NEAR, 'recordings-exporter'), role(FAR, 'recordings-exporter')])
    expect(job.comment().body).toContain('AWSServiceRoleForConnectCampaigns')
  })

  it('and an account that only it names is asked after the merge, which makes nothing unproven', async () => {
    change(
      config({ accounts: USUAL.slice(0, 1), buckets: { [BUCKET]: NEAR } }),
      config({ accounts: USUAL, buckets: BOTH }),
    )
    const ran = await job.run(EVENT.pull(), onAws())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(assumed()).toEqual([role(NEAR, 'recordings-exporter')])
    const { body } = job.comment()
    expect(body).toContain('## ✅ Safe: 2 bucket policies, 1 of them asked after the merge')
    expect(body).toContain(
      `\`${MODERN_BUCKET}\`: asked after the merge, because only this pull request names the account.`,
    )
  })

  it('and no role that only it names is assumed where it brings the first accounts of all', async () => {
    change('concurrency: 8\n', config({ accounts: USUAL, buckets: BOTH }))
    const ran = await job.run(EVENT.pull(), onAws())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(assumed()).toEqual([])
    expect(job.comment().body).toContain('asked after the merge')
  })

  it('and nobody is asked by its word where the base cannot be read', async () => {
    change(config({ accounts: USUAL, buckets: BOTH }), config({ accounts: USUAL.toReversed(), buckets: BOTH }))
    job.github.commits.delete(BASE_SHA)
    const ran = await job.run(EVENT.pull(), onAws())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(aws.calls).toEqual([])
    expect(job.comment().body).toContain('The rules of the base branch cannot be used:')
  })

  it('while what would be refused after the merge is refused now', async () => {
    change(config({ accounts: USUAL, buckets: BOTH }), config({ accounts: USUAL, buckets: { [BUCKET]: NEAR } }))
    const ran = await job.run(EVENT.pull(), onAws())
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toContain(`The configuration does not say in which account the bucket \`${MODERN_BUCKET}\``)
  })
})
