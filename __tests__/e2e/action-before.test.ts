import { HEAD_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, EVENT, type Job } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const NEXT_SHA = '4'.repeat(40)
/** A push to the pull request, later than every run before. */
const PUSHED = EVENT.pull({ action: 'synchronize', head: NEXT_SHA, updatedAt: '2999-01-01T00:00:00Z' })
const BEFORE = { parts: ['pre'] } as const
const WHOLE = { parts: ['pre', 'main'] } as const

let job: Job

eachJob(started => {
  job = started
})

function push(): void {
  job.github.addPull({ number: 12, headSha: NEXT_SHA, state: 'open', merged: false, files: [BLOG_FILE] })
}

describe('a job that ends before our step', () => {
  it('leaves no "safe" about an older commit standing', async () => {
    await job.run(EVENT.pull())
    expect(job.comment().body).toContain('✅')
    push()
    const ran = await job.run(PUSHED, BEFORE)
    expect({ code: ran.exitCode, warnings: ran.warnings, failure: ran.failure }).toEqual({
      code: 0,
      warnings: [],
      failure: '',
    })
    const { body } = job.comment()
    expect(body).toContain('## ⏳ Running for `4444444`')
    expect(body).toContain('about `2222222`')
    expect(body).not.toContain('✅')
    // The plan that was shown last is still what a merge would be held against.
    expect(body).toContain(`"head":"${HEAD_SHA}"`)
    expect(body).toMatch(/"plans":\{"connect-25fd0a3be3ef":"[0-9a-f]{48}"/)
  })

  it('and the verdict takes the place of that as soon as there is one', async () => {
    await job.run(EVENT.pull())
    push()
    await job.run(PUSHED, WHOLE)
    expect(job.comment().body).toContain(`"head":"${NEXT_SHA}","state":"plan"`)
  })

  it('costs one call where no comment stands there, and two more where one is out of date', async () => {
    const first = await job.run(EVENT.pull(), BEFORE)
    expect(first.calls).toEqual(['GET /repos/acme/locks/issues/12/comments'])
    await job.run(EVENT.pull())
    push()
    const alone = await job.run(PUSHED)
    job.github.comments.length = 0
    job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [BLOG_FILE] })
    await job.run(EVENT.pull())
    push()
    const whole = await job.run(PUSHED, WHOLE)
    expect(whole.calls.length - alone.calls.length).toBe(2)
  })
})

describe('what stands there is left alone', () => {
  it('where it is about the same commit, or a newer one', async () => {
    await job.run(EVENT.pull())
    const same = job.comment().body
    await job.run(EVENT.pull({ updatedAt: '2999-01-01T00:00:00Z' }), BEFORE)
    expect(job.comment().body).toBe(same)
    push()
    await job.run(PUSHED)
    const newer = job.comment().body
    // Somebody runs the job of the older commit again: its event is older than the comment.
    await job.run(EVENT.pull(), BEFORE)
    expect(job.comment().body).toBe(newer)
  })

  it('where it says what was applied', async () => {
    await job.run(EVENT.pull())
    job.merge()
    await job.run(EVENT.push())
    const applied = job.comment().body
    expect(applied).toContain('Applied')
    await job.run(PUSHED, BEFORE)
    expect(job.comment().body).toBe(applied)
  })

  it('where nobody may write, nobody should, or GitHub fails', async () => {
    await job.run(EVENT.pull())
    const before = job.comment().body
    const fork = EVENT.pull({ headRepository: 'mallory/locks', updatedAt: '2999-01-01T00:00:00Z' })
    expect((await job.run(fork, BEFORE)).calls).toEqual([])
    expect((await job.run(PUSHED, { ...BEFORE, inputs: { comment: 'false' } })).calls).toEqual([])
    expect((await job.run(PUSHED, { ...BEFORE, token: 'nobody' })).exitCode).toBe(0)
    expect((await job.run(EVENT.push(), BEFORE)).calls).toEqual([])
    job.github.faults.push({ method: 'PATCH', path: /comments/, status: 403 })
    expect(await job.run(PUSHED, BEFORE)).toMatchObject({ exitCode: 0, warnings: [], failure: '' })
    expect(job.comment().body).toBe(before)
  })
})
