import { readFileSync } from 'node:fs'
import { cli } from '../fakes/cli.js'
import { HEAD_SHA, MERGE_SHA } from '../fakes/payloads.js'
import { BUCKET, EVENT, example, Job, MODERN_BUCKET } from './job.js'

let job: Job

beforeEach(async () => {
  job = await Job.start({})
})

afterEach(async () => {
  await job.end()
  expect(job.github.violations).toEqual([])
})

/** Lets two roles that no admin glob matches plan and apply, as an account with pipelines has them. */
function addPipelineRoles(): void {
  const account = JSON.parse(job.read('account.json'))
  const issuer = 'token.actions.githubusercontent.com'
  const trust = (sub: string) => ({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRoleWithWebIdentity',
        Principal: { Federated: `arn:aws:iam::${account.account}:oidc-provider/${issuer}` },
        Condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: sub } },
      },
    ],
  })
  const role = (RoleName: string, RoleId: string, sub: string) => ({
    RoleId,
    RoleName,
    Path: '/',
    Arn: `arn:aws:iam::${account.account}:role/${RoleName}`,
    CreateDate: '2026-01-01T00:00:00Z',
    AssumeRolePolicyDocument: trust(sub),
  })
  account.roles.push(role('locks-plan', 'AROARTX3GSDSPLANROLEX', 'repo:acme/locks:pull_request'))
  account.roles.push(role('locks-apply', 'AROARTX3GSDSAPPLYROLE', 'repo:acme/locks:environment:connect'))
  const caller = {
    Arn: `arn:aws:sts::${account.account}:assumed-role/locks-plan/ci`,
    UserId: 'AROARTX3GSDSPLANROLEX:ci',
  }
  job.write('account.json', JSON.stringify({ ...account, caller: { ...account.caller, ...caller } }))
}

/** What `init` tells to commit, for it must be all that the pull request needs. */
function initialized(bucket: string, ...options: readonly string[]): readonly string[] {
  const ran = cli(['init', '--account', 'account.json', '--bucket', bucket, ...options], { cwd: job.workspace })
  expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
  return /git add (.*?) &&/.exec(ran.out)?.[1]?.split(' ') ?? []
}

async function proposed(files: readonly string[]): Promise<void> {
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
  const planned = await job.run(EVENT.pull())
  expect({ code: planned.exitCode, failure: planned.failure, verdict: planned.outputs['verdict'] }).toEqual({
    code: 0,
    failure: '',
    verdict: 'safe',
  })
  job.github.addPull({ number: 12, headSha: HEAD_SHA, mergeCommitSha: MERGE_SHA, state: 'closed', merged: true, files })
  job.github.linked.set(MERGE_SHA, [12])
}

it('goes from an empty repository to an applied policy with no file edited by hand', async () => {
  await proposed([...initialized(BUCKET), ...initialized(MODERN_BUCKET)])
  const applied = await job.run(EVENT.push())
  expect({ code: applied.exitCode, applied: applied.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
  for (const bucket of [BUCKET, MODERN_BUCKET])
    expect(job.live(bucket)).toEqual(JSON.parse(job.read(`policies/${bucket}.json`)))
  expect(job.comment().body).toContain('## ✅ Applied: 2 bucket policies')
})

const WORKFLOWS = {
  '.github/workflows/connect-bucket-locks.yml': 'examples/workflows/check-and-apply.yml',
  '.github/workflows/connect-bucket-locks-drift.yml': 'examples/workflows/drift.yml',
}

it('commits the roles of the pipelines and the workflows with the policy', async () => {
  addPipelineRoles()
  const files = initialized(BUCKET, '--deploy-role', 'locks-apply', '--plan-role', 'locks-plan', '--workflows')
  expect(files).toEqual([`policies/${BUCKET}.json`, 'connect-bucket-lock.yml', ...Object.keys(WORKFLOWS)])
  for (const [path, text] of Object.entries(WORKFLOWS)) expect(job.read(path)).toBe(readFileSync(text, 'utf8'))
  await proposed(files)
  const applied = await job.run(EVENT.push())
  expect({ code: applied.exitCode, applied: applied.outputs['applied'] }).toEqual({ code: 0, applied: '1' })
  expect(job.live(BUCKET)).toEqual(JSON.parse(job.read(`policies/${BUCKET}.json`)))
  const again = await job.run(EVENT.schedule())
  expect(again.report().policies.map(({ verdict }) => verdict)).toEqual(['safe'])
})

describe('an account of a company', () => {
  const CONFIG = 'connect-bucket-lock.yml'
  const COMPANY_BUCKET = 'acme-connect-recordings'
  const PIPELINES = ['--deploy-role', 'connect-locks-apply', '--plan-role', 'connect-locks-plan'] as const

  beforeEach(() => {
    job.write('account.json', example('company/account.json'))
  })

  function init(...options: readonly string[]) {
    return cli(['init', '--account', 'account.json', ...options], { cwd: job.workspace })
  }

  async function locked(files: readonly string[]): Promise<void> {
    await proposed(files)
    const applied = await job.run(EVENT.push())
    expect({ code: applied.exitCode, applied: applied.outputs['applied'] }).toEqual({ code: 0, applied: '1' })
    expect(job.live(COMPANY_BUCKET)).toEqual(JSON.parse(job.read(`policies/${COMPANY_BUCKET}.json`)))
    expect(job.comment().body).toContain('## ✅ Applied: 1 bucket policy')
  }

  it('is locked by one file that is written by hand, as the refused init says', async () => {
    const refused = init(...PIPELINES)
    expect(refused.code).toBe(1)
    const lines = refused.out.slice(refused.out.indexOf('trusted:')).split('\n')
    const config = lines.filter(line => /^(trusted:$| {2}- \{|deploy-role:|plan-role:)/.test(line))
    job.write(CONFIG, `${config.join('\n')}\n`)
    expect(config).toHaveLength(4)
    await locked(initialized(COMPANY_BUCKET, ...PIPELINES))
  })

  it('is locked by the configuration that its repository has', async () => {
    job.write(CONFIG, example('company/connect-bucket-lock.yml'))
    const files = initialized(COMPANY_BUCKET)
    expect(files).toEqual([`policies/${COMPANY_BUCKET}.json`, CONFIG])
    await locked(files)
  })

  it('is told what its configuration lacks, without which the pull request would be red', async () => {
    job.write(CONFIG, `trusted:\n${example('company/connect-bucket-lock.yml').split('trusted:\n')[1]}`)
    const told = init(...PIPELINES)
    expect({ code: told.code, err: told.err }).toEqual({ code: 0, err: '' })
    const lines = 'deploy-role: "connect-locks-apply"\nplan-role: "connect-locks-plan"'
    expect(told.out).toContain(`Write into connect-bucket-lock.yml, by which the pull request is judged:\n\n${lines}\n`)
    job.write(CONFIG, `${lines}\n${job.read(CONFIG)}`)
    const again = init(...PIPELINES)
    expect(again.out).not.toContain('Write into')
    await locked([`policies/${COMPANY_BUCKET}.json`, CONFIG])
  })
})
