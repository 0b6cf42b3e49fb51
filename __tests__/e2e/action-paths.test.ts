import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { HEAD_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, type Job, MODERN_BUCKET, MODERN_FILE } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const CONFIG = 'connect-bucket-lock.yml'
const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"'
const STRANGER = '"AROARTX3GSDSW5VRCPIXR:*"'
const DECLARED = 'declared:\n  - { id: AROARTX3GSDSW5VRCPIXR, owner: security-team, why: approved }\n'

let job: Job

eachJob(started => {
  job = started
})

function pull(...files: readonly string[]): void {
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
}

/** The ways in which people name a file of the workspace. */
const SPELLED: readonly (readonly [string, (path: string) => string])[] = [
  ['as it is', path => path],
  ['from the folder', path => `./${path}`],
  ['with two slashes', path => `.//${path}`],
  ['by way of another folder', path => `policies/../${path}`],
  ['from the root of the disk', path => join(job.workspace, path)],
]

async function expectChangedRules(inputs: Readonly<Record<string, string>>): Promise<void> {
  const ran = await job.run(EVENT.pull(), { inputs })
  expect({ code: ran.exitCode, changed: ran.outputs['rules-changed'] }).toEqual({ code: 0, changed: 'true' })
  const { body } = job.comment()
  expect(body).toContain('## ⚠️ Safe by rules that this pull request changes')
  expect(body).toContain('By the rules of the base branch it is `unsafe`.')
}

describe.each(SPELLED)('a path that is written %s', (_, spell) => {
  it.each([CONFIG, 'rules/lock.yml'])('names the configuration %s that a pull request changes', async path => {
    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${STRANGER}`)
    job.base({ [path]: 'concurrency: 8\n' })
    pull(BLOG_FILE, path)
    job.write(path, DECLARED)
    await expectChangedRules({ config: spell(path) })
  })

  it('names the snapshot that a pull request changes', async () => {
    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${STRANGER}`)
    job.base()
    pull(BLOG_FILE, 'account.json')
    job.edit('account.json', '"RoleName": "recordings-exporter"', '"RoleName": "AWSReservedSSO_AdministratorAccess_x"')
    await expectChangedRules({ account: spell('account.json') })
  })

  it('names the configuration of the commit that is applied', async () => {
    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${STRANGER}`)
    job.write('rules/lock.yml', DECLARED)
    const inputs = { mode: 'apply', config: spell('rules/lock.yml') }
    const ran = await job.run(EVENT.dispatch(), { inputs })
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(JSON.stringify(job.live(BUCKET))).toContain('AROARTX3GSDSW5VRCPIXR')
  })

  it('names the policies, one of which a pull request takes away', async () => {
    const [gone, kept] = [`locks/${BUCKET}.json`, `locks/${MODERN_BUCKET}.json`]
    job.move(BLOG_FILE, gone)
    job.move(MODERN_FILE, kept)
    job.base()
    pull(gone)
    job.move(gone, 'notes.txt')
    const ran = await job.run(EVENT.pull(), { inputs: { policies: spell('locks/*.json') } })
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({
      code: 1,
      failure: '1 bucket is no longer watched.',
    })
  })

  it('names the policies, one of which is missing from what is applied', async () => {
    job.move(BLOG_FILE, `locks/${BUCKET}.json`)
    job.move(MODERN_FILE, `locks/${MODERN_BUCKET}.json`)
    await job.run(EVENT.schedule(), { inputs: { policies: 'locks/*.json' } })
    job.move(`locks/${BUCKET}.json`, 'notes.txt')
    const inputs = { mode: 'apply', policies: spell('locks/*.json') }
    const ran = await job.run(EVENT.dispatch(), { inputs, uncommitted: true })
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toContain(`\`locks/${BUCKET}.json\` of the commit is missing`)
  })
})

describe('a link of the repository', () => {
  it.each([
    ['the file', CONFIG, 'rules/lock.yml', 'rules/lock.yml', 'rules/lock.yml'],
    ['a link', CONFIG, 'second.yml', 'rules/lock.yml', 'rules/lock.yml'],
  ])('to %s has the rules of what it leads to', async (_, link, target, path, changed) => {
    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${STRANGER}`)
    job.write(path, DECLARED)
    symlinkSync(target, join(job.workspace, link))
    if (target !== path) symlinkSync(path, join(job.workspace, target))
    job.base({ [path]: 'concurrency: 8\n' })
    pull(BLOG_FILE, changed)
    await expectChangedRules({})
  })

  it('that a pull request points elsewhere changes the rules', async () => {
    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${STRANGER}`)
    job.write('rules/strict.yml', 'concurrency: 8\n')
    job.write('rules/lax.yml', DECLARED)
    symlinkSync('rules/lax.yml', join(job.workspace, CONFIG))
    job.base({ [CONFIG]: '->rules/strict.yml' })
    pull(BLOG_FILE, CONFIG)
    await expectChangedRules({})
  })
})
