import { type Fault, WORKFLOW_BOT } from '../fakes/github-server.js'
import { HEAD_SHA, MERGE_SHA } from '../fakes/payloads.js'
import type { RunnerEvent } from '../fakes/runner.js'
import { BUCKET, EVENT, Job, type Ran } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

type Faulty = Omit<Fault, 'method' | 'path'>

/** For as long as a run asks; a limit is asked again, and is not over by then. */
const FAULTS: readonly (readonly [string, Faulty])[] = [
  ['403', { status: 403, message: 'Resource not accessible by integration', times: 99 }],
  ['404', { status: 404, message: 'Not Found', times: 99 }],
  ['422', { status: 422, message: 'Validation Failed', times: 99 }],
  ['502', { status: 502, message: 'Server Error', times: 99 }],
  ['a page in place of the answer', { status: 200, page: '<html>Please log in</html>', times: 99 }],
  ['an answer that was cut short', { status: 200, page: '[{"id": 1, "bo', times: 99 }],
  ['an answer of another shape', { status: 200, message: 'OK', times: 99 }],
  [
    'a secondary limit',
    {
      status: 403,
      message: 'You have exceeded a secondary rate limit.',
      headers: { 'retry-after': '1' },
      times: 99,
    },
  ],
]

interface Call {
  readonly name: string
  readonly method: string
  readonly path: RegExp
}

const CHANGED: Call = { name: 'the changed files', method: 'GET', path: /\/pulls\/12\/files$/ }
const COMMENTS: Call = { name: 'the comments', method: 'GET', path: /\/issues\/12\/comments$/ }
const POST: Call = { name: 'a new comment', method: 'POST', path: /\/issues\/12\/comments$/ }
const PATCH: Call = { name: 'the comment', method: 'PATCH', path: /\/issues\/comments\/\d+$/ }
const VIEWER: Call = { name: 'who we are', method: 'POST', path: /\/graphql$/ }
const STATE: Call = { name: 'the pull request', method: 'GET', path: /\/pulls\/12$/ }
const TREE: Call = { name: 'the files of the commit', method: 'GET', path: /\/git\/trees\// }
const PULLS: Call = { name: 'the pull requests of the commit', method: 'GET', path: /\/commits\/\w+\/pulls$/ }
const HEAD: Call = { name: 'the head of the branch', method: 'GET', path: /\/git\/ref\// }

const jobs: Job[] = []

afterEach(async () => {
  const ended = jobs.splice(0)
  await Promise.all(ended.map(job => job.end()))
  expect(ended.flatMap(({ github }) => github.violations)).toEqual([])
})

/** A repository whose pull request has this comment. */
async function started(comment?: string): Promise<Job> {
  const job = await Job.start()
  jobs.push(job)
  if (comment !== undefined) job.github.addComment(12, comment, WORKFLOW_BOT)
  return job
}

let reviewed: Promise<string> | undefined

/** The comment of a plan, as one run made it for all. */
async function shown(): Promise<string> {
  reviewed ??= started().then(async job => {
    await job.run(EVENT.pull())
    return job.comment().body
  })
  return reviewed
}

/** The same run once with each fault at one call. */
async function withEach(
  { method, path }: Call,
  event: RunnerEvent,
  start: () => Promise<Job>,
): Promise<readonly { readonly fault: string; readonly ran: Ran; readonly job: Job }[]> {
  return Promise.all(
    FAULTS.map(async ([fault, how]) => {
      const job = await start()
      job.github.faults.push({ method, path, ...how })
      return { fault, ran: await job.run(event), job }
    }),
  )
}

function each(endings: object): object {
  return Object.fromEntries(FAULTS.map(([fault]) => [fault, endings]))
}

describe('a plan whose question to GitHub fails', () => {
  const old = `<!-- connect-bucket-lock {"schema":1,"version":"0","key":"default","head":"${HEAD_SHA}","state":"plan","began":1,"plans":{},"more":0} -->\n\nOld`
  const said = (job: Job) =>
    job.github.comments.map(({ body }) => /^## (.*?)(?:<br>.*)?$/m.exec(body)?.[1] ?? body.split('\n').at(-1))
  const SAFE = '✅ Safe: 2 bucket policies proved'

  it.each([
    { call: CHANGED, ending: { comments: [SAFE], warned: false } },
    { call: COMMENTS, ending: { comments: [], warned: true } },
    { call: POST, ending: { comments: [], warned: true } },
    { call: COMMENTS, comment: old, ending: { comments: ['Old'], warned: true } },
    { call: VIEWER, comment: old, ending: { comments: [SAFE], warned: false } },
    { call: STATE, comment: old, ending: { comments: ['Old'], warned: false, noticed: true } },
    { call: PATCH, comment: old, ending: { comments: ['Old'], warned: true } },
  ])('has its verdict all the same: $call.name', async ({ call, comment, ending }) => {
    const runs = await withEach(call, EVENT.pull(), () => started(comment))
    const endings = runs.map(({ fault, ran, job }) => {
      const { exitCode, warnings, notices } = ran
      const told = 'noticed' in ending ? { noticed: notices.length > 0 } : {}
      const what = {
        code: exitCode,
        verdict: ran.outputs['verdict'],
        comments: said(job),
        warned: warnings.length > 0,
      }
      return [fault, { ...what, ...told }]
    })
    expect(Object.fromEntries(endings)).toEqual(each({ code: 0, verdict: 'safe', ...ending }))
  })
})

describe('an apply whose question to GitHub fails', () => {
  const COMPARED = /^Compared with the reviewed plan on `#12`: the same for/
  const UNASKED = /^The reviewed plan could not be read/
  const UNWRITTEN = /^This run did not compare with the reviewed plan on `#12`, because it writes nothing\.$/
  const APPLIED = { code: 0, written: true, says: 'compared' }

  async function merged(): Promise<Job> {
    const job = await started(await shown())
    job.merge()
    return job
  }

  function says(ran: Ran): string {
    const { notes } = ran.report()
    if (notes.some(note => COMPARED.test(note))) return 'compared'
    if (notes.some(note => UNWRITTEN.test(note))) return 'nothing written'
    return notes.some(note => UNASKED.test(note)) ? 'not asked' : 'nothing'
  }

  it.each([
    { call: TREE, ending: { code: 3, written: false, says: 'no report' }, told: true },
    { call: PULLS, ending: { code: 3, written: false, says: 'not asked' }, told: false },
    { call: COMMENTS, ending: { code: 3, written: false, says: 'not asked' }, told: false },
    { call: VIEWER, ending: APPLIED, told: true },
    { call: HEAD, ending: { code: 3, written: false, says: 'nothing written' }, told: true },
    { call: PATCH, ending: APPLIED, told: false },
  ])('writes only what it could ask about, and says so truly: $call.name', async ({ call, ending, told }) => {
    const runs = await withEach(call, EVENT.push(), merged)
    const endings = runs.map(({ fault, ran, job }) => {
      const written = job.live(BUCKET) !== null
      const report = ran.outputs['report'] === undefined ? 'no report' : says(ran)
      return [fault, { code: ran.exitCode, written, says: report }]
    })
    expect(Object.fromEntries(endings)).toEqual(each(ending))
    for (const { job, ran } of runs) {
      expect(job.github.comments).toHaveLength(1)
      expect(/^## ✅ Safe/m.test(job.comment().body)).toBe(!told)
      if (ending.code === 3) expect(ran.failure).toMatch(/^No verdict: /)
      if (call === PATCH) expect(ran.warnings.join()).toContain('The comment could not be posted')
    }
  })
})

describe('a conversation', () => {
  it('that is locked keeps its old comment, and the warning names the lock', async () => {
    const job = await started(await shown())
    job.github.addPull({
      number: 12,
      headSha: HEAD_SHA,
      mergeCommitSha: MERGE_SHA,
      state: 'closed',
      merged: true,
      locked: true,
      files: [],
    })
    job.github.linked.set(MERGE_SHA, [12])
    const ran = await job.run(EVENT.push())
    expect({ code: ran.exitCode, written: job.live(BUCKET) !== null }).toEqual({ code: 0, written: true })
    expect(ran.warnings).toEqual([expect.stringContaining('the conversation is locked')])
    expect(job.comment().body).toContain('## ✅ Safe')
  })

  it('that two runs begin at once has one comment, though a list is stale and slow', async () => {
    const job = await started()
    job.github.staleLists = 1
    job.github.faults.push({ method: 'GET', path: /\/issues\/12\/comments$/, delay: 1_000, times: 2 })
    const run = () => job.run(EVENT.pull(), { wholePauses: true })
    const runs = await Promise.all([run(), run()])
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(job.comment().body).toContain('## ✅ Safe: 2 bucket policies proved')
  })
})
