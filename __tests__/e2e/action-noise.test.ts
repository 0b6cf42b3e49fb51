import { BASE_SHA, HEAD_SHA } from '../fakes/payloads.js'
import { BLOG_FILE, BUCKET, EVENT, example, Job, MODERN_BUCKET, MODERN_FILE, type Ran } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const BAD = example('wrong/objects-open.json')

let job: Job

/** Everything is applied, and a pull request changes the README. */
beforeEach(async () => {
  job = await Job.start()
  settle()
  touch('README.md')
})

afterEach(async () => {
  await job.end()
  expect(job.github.violations).toEqual([])
})

/** The live policies say what the files say. */
function settle(): void {
  job.setLive(BUCKET, JSON.parse(job.read(BLOG_FILE)))
  job.setLive(MODERN_BUCKET, JSON.parse(job.read(MODERN_FILE)))
}

function touch(...files: readonly string[]): void {
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
}

function run(comment: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ran> {
  return job.run(EVENT.pull(), { inputs: { comment, ...inputs } })
}

function shown(): readonly string[] {
  return job.github.comments.map(({ body }) => /## (.*?)(<br>|\n)/.exec(body)?.[1] ?? '')
}

const SAFE = ['✅ Safe: 2 bucket policies proved']

describe('a pull request that touches no policy, configuration or snapshot and changes nothing', () => {
  it('gets no comment with on-change and on-failure, one with always and true; each has the text as an output', async () => {
    for (const comment of ['on-change', 'on-failure', 'false', 'never', 'always', 'true']) {
      job.github.comments.length = 0
      const ran = await run(comment)
      expect({ comment, code: ran.exitCode, warnings: ran.warnings }).toEqual({ comment, code: 0, warnings: [] })
      expect({ comment, shown: shown() }).toEqual({ comment, shown: /always|true/.test(comment) ? SAFE : [] })
      expect(ran.outputs['comment-body']).toMatch(/^## ✅ Safe: 2 bucket policies proved/)
    }
  })

  it('has a comment brought up to date that stands there already', async () => {
    touch(BLOG_FILE)
    job.write(BLOG_FILE, BAD)
    await run('on-change')
    expect(shown()).toEqual(['❌ Unsafe: 1 of 2 bucket policies must not be merged'])
    job.write(BLOG_FILE, example(BLOG_FILE))
    touch('README.md')
    await run('on-change')
    expect(shown()).toEqual(SAFE)
  })
})

describe('on-change', () => {
  const touched = [
    BLOG_FILE,
    'policies/.hidden.json',
    'connect-bucket-lock.yml',
    'account.json',
    '.github/workflows/x.yml',
  ]

  it.each(touched)('says what comes of %s', async path => {
    touch('README.md', path)
    await run('on-change')
    expect(shown()).toHaveLength(1)
  })

  it('says what a merge would write, whoever changed it', async () => {
    job.setLive(BUCKET, null)
    await run('on-change')
    expect(shown()).toEqual(SAFE)
    expect(job.comment().body).toContain('Merging this writes 1 policy to account `111122223333`.')
  })

  it('says where no verdict was reached', async () => {
    job.write('connect-bucket-lock.yml', 'polices: []\n')
    expect((await run('on-change')).exitCode).toBe(2)
    expect(shown()).toEqual(['⚠️ No verdict: the run is not set up right'])
  })
})

describe('on-failure', () => {
  beforeEach(() => touch(BLOG_FILE))

  it('says nothing of a policy that is safe, and all of one that is not', async () => {
    expect({ code: (await run('on-failure')).exitCode, shown: shown() }).toEqual({ code: 0, shown: [] })
    job.write(BLOG_FILE, BAD)
    expect((await run('on-failure')).exitCode).toBe(1)
    expect(shown()).toEqual(['❌ Unsafe: 1 of 2 bucket policies must not be merged'])
    expect(job.comment().body).toContain('**Do not merge:**')
  })

  it('says that nobody knows, and mends what it said once all is well', async () => {
    job.edit('account.json', '"AssumeRolePolicyDocument"', '"Forgotten"')
    const ran = await run('on-failure')
    expect({ code: ran.exitCode, shown: shown().length }).toEqual({ code: 3, shown: 1 })
    job.write('account.json', example('account.json'))
    expect((await run('on-failure')).exitCode).toBe(0)
    expect(shown()).toEqual(SAFE)
  })
})

describe('a bucket that was unsafe before', () => {
  beforeEach(() => {
    job.write(BLOG_FILE, BAD)
    settle()
    job.commit(BASE_SHA)
  })

  it('does not stop a pull request that has no part in it, and is named', async () => {
    const ran = await run('on-change')
    expect({ code: ran.exitCode, failure: ran.failure, shown: shown() }).toEqual({ code: 0, failure: '', shown: [] })
    expect(ran.notices).toEqual([
      `Unsafe before this pull request, which touches no policy, configuration or snapshot: \`${BUCKET}\`. Mend it in a pull request of its own.`,
    ])
    expect(ran.outputs['verdict']).toBe('unsafe')
    expect((await run('always')).exitCode).toBe(0)
    expect(job.comment().body).toContain('**This pull request is not the cause:**')
    expect(job.comment().body).not.toContain('Do not merge')
  })

  it.each([BLOG_FILE, 'connect-bucket-lock.yml', 'account.json', '.github/workflows/locks.yml'])(
    'stops one that touches %s',
    async path => {
      touch('README.md', path)
      expect((await run('on-change')).exitCode).toBe(1)
      expect(shown()).toHaveLength(1)
    },
  )

  it('stops one whose base does not have it, as of a policy that the job renders', async () => {
    job.github.commits.set(BASE_SHA, { [MODERN_FILE]: example(MODERN_FILE) })
    expect((await run('on-change')).exitCode).toBe(1)
    expect(job.comment().body).toContain('**Do not merge:**')
  })

  it('stops one where GitHub does not tell what it touches, or what the base has', async () => {
    job.github.faults.push({ method: 'GET', path: /pulls\/12\/files/, status: 403 })
    expect((await run('on-change')).exitCode).toBe(1)
    job.github.faults.push({ method: 'GET', path: /git\/trees/, status: 404, times: 2 })
    expect((await run('on-change')).exitCode).toBe(1)
  })

  it('stops every push and every apply', async () => {
    expect((await job.run(EVENT.push())).exitCode).toBe(1)
  })
})

describe('a checkout below the workspace', () => {
  it('has its links, annotations and SARIF lead to the files of the repository', async () => {
    for (const path of ['policies', '.git', 'account.json']) job.move(path, `repo/${path}`)
    job.write(`repo/${BLOG_FILE}`, BAD)
    touch(BLOG_FILE)
    const ran = await run('always', { 'working-directory': 'repo' })
    expect(ran.exitCode).toBe(1)
    expect(job.comment().body).toContain(`/blob/${HEAD_SHA}/${BLOG_FILE}#L`)
    expect(ran.annotations[0]?.properties['file']).toBe(BLOG_FILE)
    expect(ran.sarif()).toContain(`"uri": "${BLOG_FILE}"`)
  })

  it('and so has a folder of the repository', async () => {
    for (const path of ['policies', 'account.json']) job.move(path, `infra/${path}`)
    job.write(`infra/${BLOG_FILE}`, BAD)
    touch(`infra/${BLOG_FILE}`)
    const ran = await run('always', { 'working-directory': './infra' })
    expect(job.comment().body).toContain(`/blob/${HEAD_SHA}/infra/${BLOG_FILE}#L`)
    expect(ran.annotations[0]?.properties['file']).toBe(`infra/${BLOG_FILE}`)
    expect(ran.sarif()).toContain(`"uri": "infra/${BLOG_FILE}"`)
    expect(ran.report().policies[0]?.file).toBe(BLOG_FILE)
  })

  it('is a folder of the workspace, and there', async () => {
    expect((await run('always', { 'working-directory': '../elsewhere' })).failure).toBe(
      'The input `working-directory` is `../elsewhere`, which leads out of the workspace.',
    )
    expect((await run('always', { 'working-directory': 'gone' })).failure).toBe(
      'The input `working-directory` is `gone`, and the workspace has no such folder. Name the `path` of the step `actions/checkout`.',
    )
  })
})

it('a variable of the job’s own is no input, whatever it begins with', async () => {
  const env = { INPUT_TOKEN: 'abc', INPUT_GITHUB_TOKEN: 'abc', INPUT_ARGS: '', INPUT_VERSION: '3' }
  const ran = await job.run(EVENT.pull(), { env })
  expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
})
