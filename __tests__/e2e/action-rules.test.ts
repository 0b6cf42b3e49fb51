import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { WORKFLOW_BOT } from '../fakes/github-server.js'
import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { BLOG_FILE, EVENT, example, Job, MODERN_FILE } from './job.js'

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
  job.base(files)
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

describe('what differs is told by its meaning', () => {
  it.each([
    ['declared', DECLARED, /`declared` now has `AROARTX3GSDSW5VRCPIXR` \(owner `security-team`, why `approved`\)\./],
    [
      'an admin glob, with every role that it matches',
      "admin-roles: [Admin, 'AWSReservedSSO_AdministratorAccess_*', 'rec*', 'A*n', 'nobody-*']\n",
      /`rec\*`, which matches `recordings-exporter`, and makes `recordings-exporter` an admin\.[\s\S]*`A\*n`, which matches `Admin`: each is an admin already\.[\s\S]*`nobody-\*`, which matches no role\./,
    ],
    [
      'trusted, a waiver and its end',
      `${DECLARED}trusted:\n  - { account: "444455556666", owner: platform, why: the hub, until: 2030-01-02 }\nwaivers:\n  - { rule: account-one-admin-path, file: '*', why: two soon, owner: us, until: '${soon()}' }\n`,
      new RegExp(
        `\\\`trusted\\\` now has \\\`444455556666\\\` \\(owner \\\`platform\\\`, because \\\`the hub\\\`, until \\\`2030-01-02\\\`\\)[sS]*\\\`account-one-admin-path\\\` of \\\`\\*\\\` \\(owner \\\`us\\\`, because \\\`two soon\\\`, until \\\`${soon()}\\\`\\)`,
      ),
    ],
    ['a word', `${DECLARED}when-plan-changed: apply\n`, /`when-plan-changed` is now `apply`; it was `refuse`\./],
    [
      'retired',
      `${DECLARED}retired:\n  - { bucket: old, owner: us, why: gone }\n`,
      /`retired` now has `old` \(owner `us`, because `gone`\)/,
    ],
  ])('%s', async (_, config, words) => {
    base({ [CONFIG]: 'concurrency: 8\n' })
    job.write(CONFIG, config)
    const ran = await job.run(EVENT.pull())
    expect(ran.report().notes.join('\n')).toMatch(words)
    expect(job.comment().body.split('\n| ', 1)[0]).toMatch(words)
  })
})

/** A day within the year. */
function soon(): string {
  return new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
}

it('a waiver ends within a year', async () => {
  job.write(
    CONFIG,
    "waivers:\n  - { rule: account-one-admin-path, file: '*', why: w, owner: us, until: '9999-12-31' }\n",
  )
  const ran = await job.run(EVENT.pull())
  expect(ran.exitCode).toBe(2)
  expect(ran.failure).toContain('ends more than a year from now')
})

describe('a snapshot that a pull request changes', () => {
  it('makes it safe by rules that it changes', async () => {
    base({})
    job.github.addPull({
      number: 12,
      headSha: HEAD_SHA,
      state: 'open',
      merged: false,
      files: [BLOG_FILE, 'account.json'],
    })
    job.edit(
      'account.json',
      '"RoleName": "recordings-exporter"',
      '"RoleName": "AWSReservedSSO_AdministratorAccess_0123"',
    )
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
    expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
    expect(job.comment().body).toContain('This pull request changes `account.json`, by which it is judged.')
  })
})

describe('the base', () => {
  it('that cannot be read is said, and is no verdict', async () => {
    job.write(CONFIG, DECLARED)
    base({})
    job.github.commits.delete(BASE_SHA)
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(job.comment().body).toContain('The rules of the base branch cannot be used:')
  })

  it('that no run could use is said, so that it can be mended', async () => {
    base({ [CONFIG]: 'admin-roles: nobody\n' })
    job.write(CONFIG, DECLARED)
    const ran = await job.run(EVENT.pull())
    expect(ran.exitCode).toBe(0)
    expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
    expect(job.comment().body).toContain('The rules of the base branch cannot be used:')
  })

  it('judges a fork and a merge group as well, where nothing lists what they change', async () => {
    base({ [CONFIG]: 'when-rules-change: refuse\n' })
    job.write(CONFIG, DECLARED)
    job.github.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    job.github.faults.push({ method: 'GET', path: /\/pulls\/12\/files$/, status: 403, times: 9 })
    const fork = await job.run(EVENT.pull({ headRepository: 'mallory/locks' }), { token: 'read' })
    const queue = await job.run(EVENT.mergeGroup())
    expect([fork.exitCode, queue.exitCode]).toEqual([1, 1])
    expect(fork.failure).toContain('Safe only by rules that this pull request changes')
  })
})

describe('a workflow that a pull request changes', () => {
  const WORKFLOW = '.github/workflows/locks.yml'
  const env = {
    GITHUB_WORKFLOW_REF: `acme/locks/${WORKFLOW}@refs/pull/12/merge`,
    GITHUB_ACTION_REPOSITORY: 'acme/connect-bucket-lock',
  }
  const step = (inputs: string) =>
    `on: pull_request\njobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: acme/connect-bucket-lock@v1\n        with: { ${inputs} }\n`

  it('is told with the inputs that differ, before everything else', async () => {
    job.write(BLOG_FILE, example(BLOG_FILE))
    job.write(WORKFLOW, step('account: account.json'))
    job.base()
    job.write(WORKFLOW, step('account: account.json, admin-roles: "rec*"'))
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [WORKFLOW] })
    const ran = await job.run(EVENT.pull(), { env })
    expect(ran.report().notes[0]).toBe(
      `This pull request changes \`${WORKFLOW}\`, the workflow that runs this check. In the job \`review\`, \`admin-roles\` is now \`rec*\`; it was not given.`,
    )
    job.write(WORKFLOW, `${step('account: account.json')}# more\n`)
    const same = await job.run(EVENT.pull(), { env })
    expect(same.report().notes[0]).toContain('the workflow that runs this check. No input differs.')
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [MODERN_FILE] })
    const none = await job.run(EVENT.pull(), { env })
    expect(none.report().notes.join()).not.toContain('workflow')
  })
})
