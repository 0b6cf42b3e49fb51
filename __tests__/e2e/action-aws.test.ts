import { exampleServer } from '../fakes/aws/example.js'
import type { AwsServer } from '../fakes/aws-server.js'
import { EVENT, example, Job, MODERN_BUCKET, MODERN_FILE, type RunOptions } from './job.js'

let job: Job
let aws: AwsServer

beforeEach(async () => {
  job = await Job.start({ [MODERN_FILE]: example(MODERN_FILE) })
  aws = await exampleServer()
  const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
  for (const role of aws.state.roles) if (/Admin/.test(role.RoleName)) role.inline = { everything }
})

afterEach(async () => {
  await Promise.all([job.end(), aws.close()])
  expect(job.github.violations).toEqual([])
})

function onAws(): RunOptions {
  const credentials = { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' }
  return { inputs: { account: '' }, env: { ...credentials, AWS_ENDPOINT_URL: aws.endpoint } }
}

function live(): unknown {
  return JSON.parse(aws.state.buckets.get(MODERN_BUCKET)?.policy ?? 'null')
}

const WRITES = /:(Put|Delete|Create|Update|Attach)/

describe('on AWS', () => {
  it('applies after the merge the plan that was made on a snapshot of the account', async () => {
    const planned = await job.run(EVENT.pull())
    job.merge()
    const merged = await job.run(EVENT.push(), onAws())
    expect({ code: merged.exitCode, applied: merged.outputs['applied'] }).toEqual({ code: 0, applied: '1' })
    expect(merged.outputs['fingerprint']).toBe(planned.outputs['fingerprint'])
    expect(aws.calls.filter(({ action }) => WRITES.test(action)).map(({ action }) => action)).toEqual([
      's3:PutBucketPolicy',
    ])
    expect(live()).toEqual(JSON.parse(job.read(MODERN_FILE)))
    expect(job.comment().body).toContain('## ✅ Applied: 1 bucket policy')
  })

  it('never asks for a tree that a pull request brought to pull_request_target', async () => {
    job.checkOut('2'.repeat(40))
    const checked = await job.run(EVENT.target(), onAws())
    expect({ code: checked.exitCode, mode: checked.report().mode }).toEqual({ code: 0, mode: 'check' })
    expect(job.comment().body).toContain("AWS is not asked about files that are not the base branch's")
    const { inputs, ...rest } = onAws()
    const asked = await job.run(EVENT.target(), { ...rest, inputs: { ...inputs, mode: 'plan' } })
    expect(asked.exitCode).toBe(2)
    expect(asked.failure).toContain('mode: `plan` would ask AWS about files that `pull_request_target` did not take')
    expect(aws.calls).toEqual([])
  })

  it('has no verdict where it may not be asked, and leaves no comment that says safe', async () => {
    await job.run(EVENT.pull())
    aws.fail('iam:ListRoles', { fault: { kind: 'error', status: 403, code: 'AccessDenied', message: 'No.' } })
    const ran = await job.run(EVENT.pull({ action: 'synchronize' }), onAws())
    expect(ran.exitCode).toBe(3)
    expect(ran.failure).toMatch(/^No verdict: .*\n?.*iam:ListRoles/)
    const { body } = job.comment()
    expect(body).toContain('## ⚠️ No verdict: something could not be found out')
    expect(body).toContain('iam:ListRoles')
    expect(body).not.toContain('Safe')
    expect(ran.summary).toContain('## ⚠️ No verdict')
    expect(ran.outputs).toEqual({})
  })
})
