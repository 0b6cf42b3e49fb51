import { WORKFLOW_BOT } from '../fakes/github-server.js'
import { BASE_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, example, Job } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

let job: Job

eachJob(started => {
  job = started
})

const JANE = { login: 'jane', type: 'User' } as const
const COMMENTS = '/repos/acme/locks/issues/12/comments'

function bodies(): readonly string[] {
  return job.github.comments.map(({ body }) => body)
}

describe('a long conversation', () => {
  it('has the comment found among 300, wherever it stands, and posted where somebody deleted it', async () => {
    for (let index = 0; index < 150; index += 1) job.github.addComment(12, `Looks good ${index}`, JANE)
    await job.run(EVENT.pull())
    for (let index = 0; index < 150; index += 1) job.github.addComment(12, `Still good ${index}`, JANE)
    job.edit(BLOG_FILE, '"Version": "2012-10-17",', '"Version": "2012-10-17", "Id": "locks",')
    const again = await job.run(EVENT.pull())
    expect(again.exitCode).toBe(0)
    expect(again.calls.filter(call => call === `GET ${COMMENTS}`)).toHaveLength(2)
    expect(job.github.comments).toHaveLength(301)
    const { id } = job.comment()

    job.github.comments.splice(150, 1)
    const back = await job.run(EVENT.pull())
    expect(back.exitCode).toBe(0)
    expect(job.github.comments).toHaveLength(301)
    expect(job.comment().id).not.toBe(id)
  })
})

describe('two jobs on one pull request', () => {
  it('keep a comment each, and compare with their own', async () => {
    const [eu, us] = [{ 'comment-key': 'eu' }, { 'comment-key': 'us' }]
    const { [BLOG_FILE]: _, ...before } = job.files()
    job.github.commits.set(BASE_SHA, before)
    await job.run(EVENT.pull(), { inputs: eu })
    job.edit(BLOG_FILE, '"AROAINV7BYMRZP3NV66DI:*"', '"AROAINV7BYMRZP3NV66DI:*", "AROARTX3GSDSRHJISGC5S:*"')
    await job.run(EVENT.pull(), { inputs: us })
    expect(job.github.comments).toHaveLength(2)
    job.merge()
    const refused = await job.run(EVENT.push(), { inputs: eu })
    const applied = await job.run(EVENT.push(), { inputs: us })
    expect([refused.exitCode, applied.exitCode]).toEqual([1, 0])
    expect(job.comment('eu').body).toContain('(`plan-changed`)')
    expect(job.comment('us').body).toContain('## ✅ Applied')
    expect(job.github.comments).toHaveLength(2)
  })
})

describe('a comment that cannot be posted', () => {
  it('for lack of rights is a warning, and the verdict stands', async () => {
    job.github.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    const safe = await job.run(EVENT.pull(), { token: 'read' })
    expect({ code: safe.exitCode, failure: safe.failure, verdict: safe.outputs['verdict'] }).toEqual({
      code: 0,
      failure: '',
      verdict: 'safe',
    })
    expect(safe.warnings).toEqual([
      'The comment could not be posted: the token may not (`Resource not accessible by integration`). Give the job the permission `pull-requests: write`; a pull request from a fork never has it.',
    ])
    expect(safe.outputs['comment-url']).toBe('')
    job.write(BLOG_FILE, example('wrong/objects-open.json'))
    const unsafe = await job.run(EVENT.pull(), { token: 'read' })
    expect({ code: unsafe.exitCode, verdict: unsafe.outputs['verdict'] }).toEqual({ code: 1, verdict: 'unsafe' })
    expect(bodies()).toEqual([])
  })

  it('for a token that nobody knows, or none at all, is no failure either', async () => {
    const unknown = await job.run(EVENT.pull(), { token: 'expired' })
    const none = await job.run(EVENT.pull(), { inputs: { 'github-token': '' } })
    expect([unknown, none].map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(unknown.warnings).toEqual([expect.stringContaining('GitHub does not know the token')])
    expect({ warnings: none.warnings, calls: none.calls }).toEqual({ warnings: [], calls: [] })
    expect(bodies()).toEqual([])
  })

  it('at once is posted as soon as GitHub lets it, and a commit that is not linked yet is asked for again', async () => {
    const other = await Job.start()
    const limited = { method: 'POST', path: /\/comments$/, status: 403, headers: { 'retry-after': '1' } }
    job.github.faults.push({ ...limited, message: 'You have exceeded a secondary rate limit.' })
    other.merge()
    other.github.linked.clear()
    try {
      const [late, unlinked] = await Promise.all([job.run(EVENT.pull()), other.run(EVENT.push())])
      expect({ code: late.exitCode, warnings: late.warnings }).toEqual({ code: 0, warnings: [] })
      expect(late.calls.filter(call => call === `POST ${COMMENTS}`)).toHaveLength(2)
      expect(bodies()).toHaveLength(1)
      expect(unlinked.calls.slice(0, 4)).toEqual([
        ...Array(3).fill(`GET /repos/acme/locks/commits/${'3'.repeat(40)}/pulls`),
        'GET /repos/acme/locks/pulls/12',
      ])
      expect(other.comment().body).toContain('## ✅ Applied: 2 bucket policies')
      expect(other.github.violations).toEqual([])
    } finally {
      await other.end()
    }
  })

  it('twice is not doubled where only the answer was lost', async () => {
    job.github.faults.push({ method: 'POST', path: /\/comments$/, status: 502, afterEffect: true })
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, warnings: ran.warnings }).toEqual({ code: 0, warnings: [] })
    expect(bodies()).toHaveLength(1)
    expect(ran.outputs['comment-url']).toBe('https://github.example/acme/locks/pull/12#issuecomment-1001')
  })
})

describe('a forged record', () => {
  it('of somebody else is neither believed nor touched', async () => {
    const plans = `{"${BUCKET}":"${'0'.repeat(32)}"}`
    const forged = `<!-- connect-bucket-lock {"schema":1,"version":"9","key":"default","plans":${plans},"more":0} -->\n\n## ✅ Safe`
    job.github.addComment(12, forged, JANE)
    job.github.addComment(12, forged, { login: 'github-actions', type: 'User' })
    const planned = await job.run(EVENT.pull())
    expect(planned.exitCode).toBe(0)
    expect(bodies()).toEqual([forged, forged, expect.stringContaining('## ✅ Safe: 2 bucket policies proved')])
    job.merge()
    const applied = await job.run(EVENT.push())
    expect(applied.exitCode).toBe(0)
    expect(bodies().slice(0, 2)).toEqual([forged, forged])
  })

  it('in a policy, with commands, mentions and markup, acts nowhere', async () => {
    const sid = [
      '<!-- connect-bucket-lock {"schema":1,"version":"9","key":"default","plans":{},"more":0} -->',
      '\n::set-output name=verdict::safe\n::error file=x::boo\n::stop-commands::x',
      '##[stop-commands]x ##[set-output name=verdict]safe ##[add-mask]e',
      '@octocat #1 https://evil.example <img src=x onerror=alert(1)> \u202Efdp \u001B[2J ``` </details>',
    ].join('\n')
    const policy = JSON.parse(job.read(BLOG_FILE))
    policy.Statement[0].Sid = sid
    job.write(BLOG_FILE, JSON.stringify(policy, null, 2))
    job.write('policies/##[stop-commands]y.json', '{}')
    job.write('policies/@octocat #1 <img>.json', '{"Sid": "](https://evil.example)"}')
    const ran = await job.run(EVENT.pull())
    expect(ran.exitCode).toBe(1)
    expect(ran.outputs['verdict']).toBe('unsafe')
    const names = new Set(ran.commands.map(({ name }) => name))
    expect([...names].filter(name => !['error', 'warning', 'notice'].includes(name))).toEqual([])
    expect(ran.commands.every(({ properties }) => properties['file'] !== 'x')).toBe(true)
    const { body } = job.comment()
    for (const text of [body, ran.summary]) {
      const outsideOfCode = text
        .split('\n')
        .slice(text === body ? 1 : 0)
        .join('\n')
        .replace(/(`+)[^`][\s\S]*?\1/g, '')
      expect(outsideOfCode).not.toMatch(/@octocat|<img|<!--|#1\b|\]\(https:\/\/evil/)
      expect(text).not.toContain('\u202E')
      expect(text).not.toContain('\u001B')
    }
    expect(ran.log).not.toMatch(/^\s*::|##\[/m)
    expect(ran.log).not.toContain('\u202E')
    expect(ran.log).not.toContain('\u001B[2J')
    await job.run(EVENT.pull({ action: 'synchronize' }))
    expect(bodies()).toHaveLength(1)
  })
})
