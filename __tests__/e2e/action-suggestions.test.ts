import { type StoredReviewComment, WORKFLOW_BOT } from '../fakes/github-server.js'
import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, example, type Job, MODERN_FILE, type Ran } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const RIGHT = example(BLOG_FILE)

/** Five mistakes, each with a remedy of its own; that of the fourth takes two lines. */
const MISTAKES: readonly (readonly [string, string])[] = [
  ['"Version": "2012-10-17"', '"Version": "2008-10-17"'],
  ['"Principal": "*"', '"Principal": { "AWS": "arn:aws:iam::111122223333:root" }'],
  [`,\n        "arn:aws:s3:::${BUCKET}/*"`, ''],
  ['"AROAJJ4OT5B3EVMNARNW6:*"', '"anonymous",\n            "AROAJJ4OT5B3EVMNARNW6:*"'],
  ['"AROAINV7BYMRZP3NV66DI:*"', '"AROAINV7BYMRZP3NV66DI"'],
]

let job: Job

eachJob(started => {
  job = started
})

function wrong(text = RIGHT, mistakes = MISTAKES): string {
  return mistakes.reduce((before, [right, mistake]) => {
    if (!before.includes(right)) throw new Error(`the example has no ${right}`)
    return before.replace(right, mistake)
  }, text)
}

function shaOf(push: number): string {
  return String(push).repeat(40)
}

/** Somebody pushes the workspace as it is. */
function pushed(sha: string): void {
  job.commit(sha)
  const files = [BLOG_FILE, MODERN_FILE]
  job.github.addPull({ number: 12, headSha: sha, baseSha: BASE_SHA, state: 'open', merged: false, files })
}

async function push(sha: string, text: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  job.write(BLOG_FILE, text)
  pushed(sha)
  return job.run(EVENT.pull({ head: sha }), { inputs: { suggestions: 'true', ...inputs } })
}

function standing(): readonly StoredReviewComment[] {
  return job.github.reviewComments
}

function reviews(): number {
  return new Set(standing().map(({ review }) => review)).size
}

/** What GitHub does on "Commit suggestion" of one or several: whole lines give way to what stands in the block. */
function accepted(text: string, comments: readonly StoredReviewComment[]): string {
  const lines = text.split('\n')
  const changes = comments.map(comment => {
    const [from = 0, to = 0] = job.github.linesOf(comment) ?? []
    const [, , block = ''] = /^(`{3,})suggestion\n([\s\S]*)\n\1$/m.exec(comment.body) ?? []
    return { from, to, block }
  })
  for (const { from, to, block } of changes.sort((a, b) => b.from - a.from)) {
    if (from === 0) throw new Error('GitHub offers no commit of an outdated suggestion')
    lines.splice(from - 1, to - from + 1, ...block.split('\n'))
  }
  return lines.join('\n')
}

function rules(): readonly string[] {
  return standing().map(({ body }) => /<sub>`([\w-]+)`|<sub>\[`([\w-]+)`/.exec(body)?.slice(1).join('') ?? '')
}

describe('suggestions: true', () => {
  it('mends five mistakes by five suggestions, over two pushes that double none and leave none stale', async () => {
    const first = await push(HEAD_SHA, wrong())
    expect({ code: first.exitCode, warnings: first.warnings }).toEqual({ code: 1, warnings: [] })
    expect(standing()).toHaveLength(5)
    expect(reviews()).toBe(1)
    const ids = standing().map(({ id }) => id)

    const second = await push(shaOf(4), wrong().replace('{\n', '{\n  "Id": "recordings",\n'))
    expect(second.calls.filter(call => /^(POST|DELETE|PATCH) .*\/pulls\//.test(call))).toEqual([])
    expect(standing().map(({ id }) => id)).toEqual(ids)

    const [one, two, ...rest] = standing()
    await push(
      shaOf(5),
      accepted(
        job.read(BLOG_FILE),
        [one, two].flatMap(comment => comment ?? []),
      ),
    )
    expect(standing().map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
    expect(standing().map(comment => job.github.linesOf(comment))).not.toContain(undefined)

    const last = await push(shaOf(6), accepted(job.read(BLOG_FILE), standing()))
    expect({ code: last.exitCode, failure: last.failure, warnings: last.warnings }).toEqual({
      code: 0,
      failure: '',
      warnings: [],
    })
    expect(standing()).toEqual([])
    expect(JSON.parse(job.read(BLOG_FILE))).toEqual({ ...JSON.parse(RIGHT), Id: 'recordings' })
  })

  it('asks nothing of reviews where it is not set', async () => {
    const ran = await push(HEAD_SHA, wrong(), { suggestions: 'false' })
    expect(ran.exitCode).toBe(1)
    expect(ran.calls.filter(call => /reviews|pulls\/(12\/)?comments/.test(call))).toEqual([])
    expect(ran.calls.length).toBeLessThanOrEqual(8)
  })

  it('suggests without a comment too', async () => {
    await push(HEAD_SHA, wrong(), { comment: 'never' })
    expect({ comments: job.github.comments.length, suggestions: standing().length }).toEqual({
      comments: 0,
      suggestions: 5,
    })
  })

  it('suggests nothing outside of the diff, and says that there is more', async () => {
    const [version, ...others] = MISTAKES
    job.base({ [BLOG_FILE]: wrong(RIGHT, version === undefined ? [] : [version]) })
    const before = job.github.commits.get(BASE_SHA)?.[BLOG_FILE] ?? ''
    const ran = await push(HEAD_SHA, wrong(before, others.slice(-1)))
    expect(rules()).toEqual(['lock-value-without-session-wildcard'])
    expect(ran.notices.join()).toContain('1 remedy is not suggested')
  })

  it('suggests nothing on a text that is not the head’s: in a merge the lines are counted otherwise', async () => {
    job.write(BLOG_FILE, wrong())
    pushed(HEAD_SHA)
    job.write(BLOG_FILE, wrong().replace('{\n', '{\n  "Id": "of the base",\n'))
    const ran = await job.run(EVENT.pull(), { inputs: { suggestions: 'true' } })
    expect(ran.exitCode).toBe(1)
    expect(standing()).toEqual([])
    expect(ran.notices.join()).toContain('5 remedies are not suggested')
  })

  it('takes a checkout with CRLF for the commit that it is', async () => {
    job.write(BLOG_FILE, wrong())
    pushed(HEAD_SHA)
    job.write(BLOG_FILE, wrong().replaceAll('\n', '\r\n'))
    await job.run(EVENT.pull(), { inputs: { suggestions: 'true' } })
    expect(standing()).toHaveLength(5)
    expect(JSON.parse(accepted(wrong(), standing()))).toEqual(JSON.parse(RIGHT))
  })

  it('leaves other people’s comments alone, and marks a suggestion that somebody answered', async () => {
    await push(HEAD_SHA, wrong())
    const [first] = standing()
    if (first === undefined) throw new Error('nothing is suggested')
    job.github.addReviewReply(first, 'Why?', { login: 'jane', type: 'User' })
    const copy = { ...first, id: 7, user: { login: 'jane', type: 'User' as const } }
    job.github.reviewComments.push(copy)
    await push(shaOf(4), RIGHT)
    expect(standing().map(({ id, body }) => [id, body.split('\n', 1)[0]])).toEqual([
      [first.id, expect.stringContaining('This suggestion is outdated')],
      [first.id + 5, 'Why?'],
      [7, copy.body.split('\n', 1)[0]],
    ])
  })

  it('folds doubles away, as two runs at once leave them', async () => {
    await push(HEAD_SHA, wrong())
    const [first] = standing()
    if (first === undefined) throw new Error('nothing is suggested')
    job.github.reviewComments.push({ ...first, id: 9_999 })
    await push(HEAD_SHA, wrong())
    expect(standing().map(({ id }) => id)).not.toContain(9_999)
    expect(standing()).toHaveLength(5)
  })

  it('leaves those of another comment key to their own job', async () => {
    await push(HEAD_SHA, wrong(), { 'comment-key': 'one' })
    await push(HEAD_SHA, RIGHT, { 'comment-key': 'two' })
    expect(standing()).toHaveLength(5)
  })

  it('says nothing on a pull request that went on meanwhile', async () => {
    job.write(BLOG_FILE, wrong())
    pushed(HEAD_SHA)
    job.github.faults.push({ method: 'GET', path: /pulls\/12\/comments$/, delay: 1 })
    job.github.addPull({ ...pullOf(), headSha: shaOf(7) })
    job.github.commits.set(shaOf(7), job.files())
    const ran = await job.run(EVENT.pull(), { inputs: { suggestions: 'true' } })
    expect(standing()).toEqual([])
    expect(ran.notices.join()).toContain('is at `7777777` by now')
  })

  it('never gives a fork’s read-only token a call that it may not make', async () => {
    job.write(BLOG_FILE, wrong())
    pushed(HEAD_SHA)
    const ran = await job.run(EVENT.pull({ headRepository: 'jane/locks' }), { inputs: { suggestions: 'true' } })
    expect(ran.calls.filter(call => /reviews|pulls\/(12\/)?comments/.test(call))).toEqual([])
    expect(ran.warnings).toEqual([])
  })
})

function pullOf() {
  const pull = job.github.pulls.get(12)
  if (pull === undefined) throw new Error('there is a pull request')
  return pull
}

describe('what GitHub refuses is a warning, and the verdict stays', () => {
  const LIMIT = { headers: { 'retry-after': '100' }, message: 'You have exceeded a secondary rate limit' }
  const faults = [
    ['GET', /pulls\/12\/comments$/, { status: 403 }, 'Give the job the permission `pull-requests: write`'],
    ['GET', /pulls\/12\/comments$/, { status: 404 }, 'GitHub shows nothing there to this token'],
    ['POST', /pulls\/12\/reviews$/, { status: 422 }, 'GitHub answered 422'],
    ['POST', /pulls\/12\/reviews$/, { status: 403, ...LIMIT }, 'rate limit is used up'],
    ['POST', /pulls\/12\/reviews$/, { status: 403, message: 'issue is locked.' }, 'the conversation is locked'],
    ['POST', /pulls\/12\/reviews$/, { status: 500 }, 'GitHub answered 500'],
  ] as const

  it.each(faults)('%s %s %j', async (method, path, fault, words) => {
    job.github.faults.push({ method, path, ...fault })
    const ran = await push(HEAD_SHA, RIGHT.replace(...(MISTAKES[4] ?? ['', ''])))
    expect(ran.report().verdict).toBe('unsafe')
    expect(ran.exitCode).toBe(1)
    expect(ran.warnings).toHaveLength(1)
    expect(ran.warnings[0]).toContain('The suggestions could not be brought up to date')
    expect(ran.warnings[0]).toContain(words)
    expect(job.comment().body).toContain('Do not merge')
    expect(standing()).toEqual([])
  })

  it('and the next run finds one that was made although its answer was lost', async () => {
    job.github.faults.push({ method: 'POST', path: /reviews$/, status: 502, afterEffect: true })
    await push(HEAD_SHA, wrong())
    const ran = await push(HEAD_SHA, wrong())
    expect({ count: standing().length, warnings: ran.warnings }).toEqual({ count: 5, warnings: [] })
    expect(standing().every(({ user }) => user === WORKFLOW_BOT)).toBe(true)
  })

  it('refuses nothing to a suggestion that somebody took away meanwhile', async () => {
    await push(HEAD_SHA, wrong())
    job.github.faults.push({ method: 'DELETE', path: /pulls\/comments/, status: 404 })
    expect((await push(shaOf(4), RIGHT)).warnings).toEqual([])
    job.github.faults.push({ method: 'DELETE', path: /pulls\/comments/, status: 403 })
    expect((await push(shaOf(5), RIGHT)).warnings).toHaveLength(1)
  })
})
