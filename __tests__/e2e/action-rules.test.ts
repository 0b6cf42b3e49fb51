import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { BLOG_FILE, EVENT, Job } from './job.js'

const CONFIG = 'connect-bucket-lock.yml'
const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"'
const STRANGER = '"AROARTX3GSDSW5VRCPIXR:*"'
const DECLARED = 'declared:\n  - { id: AROARTX3GSDSW5VRCPIXR, owner: security-team, why: approved }\n'

let job: Job

beforeEach(async () => {
  job = await Job.start()
  job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${STRANGER}`)
})

afterEach(async () => {
  await job.end()
  expect(job.github.violations).toEqual([])
})

function base(files: Readonly<Record<string, string>>): void {
  job.github.commits.set(BASE_SHA, { ...job.files(), 'account.json': job.read('account.json'), ...files })
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [BLOG_FILE, CONFIG] })
}

it.each([
  ['declares a stranger', DECLARED, 'security-team'],
  ['makes a stranger an admin', "admin-roles: [Admin, 'AWSReservedSSO_AdministratorAccess_*', 'rec*']\n", 'rec*'],
])('a pull request that %s is safe by rules that it changes, and says so first', async (_, config, word) => {
  base({ [CONFIG]: 'concurrency: 8\n' })
  job.write(CONFIG, config)
  const ran = await job.run(EVENT.pull())
  expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
  const { body } = job.comment()
  expect(body).toContain('## ⚠️ Safe by rules that this pull request changes')
  expect(body).toContain('This pull request changes `connect-bucket-lock.yml`, by which it is judged.')
  expect(body).toContain('By the rules of the base branch it is `unsafe`.')
  expect(body).toContain(word)
})

it('is refused where the base branch says so, whatever the pull request says', async () => {
  base({ [CONFIG]: 'when-rules-change: refuse\n' })
  job.write(CONFIG, `when-rules-change: show\n${DECLARED}`)
  const ran = await job.run(EVENT.pull())
  expect({ code: ran.exitCode, failure: ran.failure }).toEqual({
    code: 1,
    failure: 'Safe only by rules that this pull request changes, which the base branch refuses.',
  })
})

it('is as safe as it is where no rule changes', async () => {
  base({ [CONFIG]: DECLARED })
  job.write(CONFIG, DECLARED)
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [BLOG_FILE] })
  const ran = await job.run(EVENT.pull())
  expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'false' })
  expect(job.comment().body).toContain('## ✅ Safe: 2 bucket policies proved')
})
