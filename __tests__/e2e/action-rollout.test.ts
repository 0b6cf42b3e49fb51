import { WORKFLOW_BOT } from '../fakes/github-server.js'
import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, example, type Job, type Ran } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const CONFIG = 'connect-bucket-lock.yml'
const NEVER = 'fail-on: never\n'

let job: Job

eachJob(started => {
  job = started
})

function touches(...files: readonly string[]): void {
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
}

/** A policy without its lock, on the pull request. */
function spoil(): void {
  job.write(BLOG_FILE, example('wrong/objects-open.json'))
}

function ended({ exitCode, failure, outputs }: Ran) {
  return { exitCode, failed: failure !== '', verdict: outputs['verdict'] }
}

const NOT_ENFORCED = { exitCode: 0, failed: false, verdict: 'unsafe' }
const ENFORCED = { exitCode: 1, failed: true, verdict: 'unsafe' }

describe('fail-on: never', () => {
  it('of the base lets an unsafe plan pass, and says so where people look', async () => {
    job.write(CONFIG, NEVER)
    job.base()
    spoil()
    const ran = await job.run(EVENT.pull())
    expect(ended(ran)).toEqual(NOT_ENFORCED)
    expect(job.comment().body).toMatch(/^## ❌ Unsafe: 1 of 2 [^<]* \(not enforced\)(?:<br>.*)?$/m)
    expect(ran.summary).toContain('(not enforced)')
    expect(ran.warnings).toEqual([expect.stringMatching(/^Not enforced: 1 of 2 policies unsafe\.$/)])
    expect(ran.annotations).not.toEqual([])
    expect(ran.report()).toMatchObject({ verdict: 'unsafe', enforced: false })
  })

  it.each([
    ['adds it', '', NEVER, ENFORCED],
    ['takes it away', NEVER, '', NOT_ENFORCED],
    ['turns it', NEVER, 'fail-on: error\n', NOT_ENFORCED],
  ])('is the base’s where the pull request %s', async (_, before, after, ending) => {
    job.write(CONFIG, before)
    job.base()
    job.write(CONFIG, after)
    touches(CONFIG)
    spoil()
    const ran = await job.run(EVENT.pull())
    expect(ended(ran)).toEqual(ending)
    expect(job.comment().body.includes('(not enforced)')).toBe(ending === NOT_ENFORCED)
    expect(job.comment().body).toContain('`fail-on` is now')
  })

  it('of a fork changes nothing, though GitHub lists no files to its token', async () => {
    job.write(CONFIG, NEVER)
    spoil()
    job.github.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    job.github.faults.push({ method: 'GET', path: /\/pulls\/12\/files$/, status: 403, times: 9 })
    const event = EVENT.pull({ headRepository: 'mallory/locks' })
    const ran = await job.run(event, { token: 'read' })
    expect(ended(ran)).toEqual(ENFORCED)
    expect(ran.summary).toContain(`This pull request changes \`${CONFIG}\`, by which it is judged.`)
    expect(job.github.comments).toEqual([])
  })

  it('counts for nothing where the base cannot be read', async () => {
    job.write(CONFIG, NEVER)
    spoil()
    job.github.commits.delete(BASE_SHA)
    touches(CONFIG)
    const ran = await job.run(EVENT.pull())
    expect(ended(ran)).toEqual(ENFORCED)
    expect(job.comment().body).toContain('The rules of the base branch cannot be used:')
  })

  it('lets drift pass, and still opens the issue', async () => {
    job.write(CONFIG, NEVER)
    const ran = await job.run(EVENT.schedule(), { inputs: { 'drift-issue': 'true' } })
    expect(ended(ran)).toEqual(NOT_ENFORCED)
    expect(job.github.issues).toMatchObject([{ state: 'open' }])
  })

  it('is refused by an apply, which writes nothing', async () => {
    job.write(CONFIG, NEVER)
    job.merge()
    const ran = await job.run(EVENT.push())
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toContain('`fail-on: never` is for check, plan and drift')
    expect(job.live(BUCKET)).toBeNull()
  })
})
