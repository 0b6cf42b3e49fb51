import { renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { BASE_SHA, HEAD_SHA, MERGE_SHA } from '../fakes/payloads.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, type Job, MODERN_BUCKET, MODERN_FILE } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const CONFIG = 'connect-bucket-lock.yml'

let job: Job

eachJob(started => {
  job = started
})

function touches(...files: readonly string[]): void {
  job.github.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files })
}

function move(to: string): void {
  renameSync(join(job.workspace, BLOG_FILE), join(job.workspace, to))
  touches(BLOG_FILE, to)
}

function remove(path: string): void {
  rmSync(join(job.workspace, path))
  touches(path)
}

function narrow(): void {
  job.write(CONFIG, `policies: ['${MODERN_FILE}']\n`)
  touches(CONFIG)
}

const SENTENCE = `\`${BUCKET}\` keeps its live policy and is no longer watched`

describe('a policy that a pull request takes out of sight', () => {
  it.each([
    ['removed', () => remove(BLOG_FILE)],
    ['spelled .JSON', () => move('policies/blog.JSON')],
    ['hidden', () => move('policies/.blog.json')],
    ['left out by the globs', () => narrow()],
  ])('is unsafe where it is %s', async (_, change) => {
    change()
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
    expect(ran.outputs['verdict']).toBe('unsafe')
    expect(job.comment().body).toContain('## ❌ Unsafe: 1 bucket is no longer watched')
    expect(job.comment().body).toContain(SENTENCE)
    expect(ran.report().notes.join('\n')).toContain(SENTENCE)
  })

  it('is fine where it was only moved, or is retired in the same pull request', async () => {
    move('policies/moved.json')
    const moved = await job.run(EVENT.pull())
    expect({ code: moved.exitCode, failure: moved.failure }).toEqual({ code: 0, failure: '' })
    rmSync(join(job.workspace, 'policies/moved.json'))
    job.write(CONFIG, `retired:\n  - { bucket: ${BUCKET}, owner: contact-centre, why: the instance was closed }\n`)
    touches(BLOG_FILE, CONFIG)
    const retired = await job.run(EVENT.pull())
    expect({ code: retired.exitCode, failure: retired.failure }).toEqual({ code: 0, failure: '' })
    expect(job.comment().body).toContain('## ⚠️ Safe by rules that this pull request changes')
    expect(job.comment().body).toContain('`retired` now has')
  })
})

describe('a policy that is read through a link', () => {
  const [SETS, FIRST, SECOND] = ['sets/v1', 'sets/v1/a.json', 'sets/v1/b.json']

  /** The folder of the policies is a link, or each of them is, in the base branch. */
  function linkFolder(): void {
    job.write(FIRST, job.read(BLOG_FILE))
    job.write(SECOND, job.read(MODERN_FILE))
    rmSync(join(job.workspace, 'policies'), { recursive: true })
    link(SETS, 'policies')
    job.base()
  }

  function link(target: string, path: string): void {
    rmSync(join(job.workspace, path), { force: true })
    symlinkSync(target, join(job.workspace, path))
  }

  const turnFolder = () => {
    linkFolder()
    job.write('sets/v2/b.json', job.read(SECOND))
    link('sets/v2', 'policies')
    touches('policies')
  }
  const loseTarget = () => {
    linkFolder()
    rmSync(join(job.workspace, FIRST))
    touches(FIRST)
  }
  const turnFile = () => {
    job.write('sets/a.json', job.read(BLOG_FILE))
    job.write('sets/b.json', job.read(MODERN_FILE))
    link('../sets/a.json', BLOG_FILE)
    job.base()
    link('../sets/b.json', BLOG_FILE)
    rmSync(join(job.workspace, MODERN_FILE))
    touches(BLOG_FILE, MODERN_FILE)
  }
  const loseLinkInside = () => {
    job.write('sets/team/a.json', job.read(BLOG_FILE))
    rmSync(join(job.workspace, BLOG_FILE))
    symlinkSync('../sets/team', join(job.workspace, 'policies/team'))
    job.base()
    rmSync(join(job.workspace, 'policies/team'))
    touches('policies/team')
  }
  const loseThroughTwo = () => {
    linkFolder()
    link('current', 'policies')
    link('sets/v1', 'current')
    job.base()
    rmSync(join(job.workspace, FIRST))
    touches(FIRST)
  }

  const writtenOtherwise = (target: string) => () => {
    linkFolder()
    link(target, 'policies')
    job.base()
    rmSync(join(job.workspace, FIRST))
    touches(FIRST)
  }
  const turnWithSlash = () => {
    linkFolder()
    link('sets/v1/', 'policies')
    job.base()
    job.write('sets/v2/b.json', job.read(SECOND))
    link('sets/v2/', 'policies')
    touches('policies')
  }
  const loseInRoot = () => {
    job.write('a.json', job.read(BLOG_FILE))
    job.write('b.json', job.read(MODERN_FILE))
    rmSync(join(job.workspace, 'policies'), { recursive: true })
    link('.', 'policies')
    job.write('connect-bucket-lock.yml', 'policies: [policies/?.json]\n')
    job.base()
    rmSync(join(job.workspace, 'a.json'))
    touches('a.json')
  }

  it.each([
    ['the file behind it is gone, and it ends with a slash', writtenOtherwise('sets/v1/')],
    ['the file behind it is gone, and it goes to and fro', writtenOtherwise('./sets/../sets/v1/.')],
    ['it leads to the root', loseInRoot],
    ['it leads elsewhere, and ends with a slash', turnWithSlash],
    ['the link of their folder leads elsewhere', turnFolder],
    ['the file behind it is gone', loseTarget],
    ['its own link leads to another policy', turnFile],
    ['a link among them is gone', loseLinkInside],
    ['the file behind two links is gone', loseThroughTwo],
  ])('is no longer watched where %s', async (_, change) => {
    change()
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
    expect(ran.report().notes.join('\n')).toContain(SENTENCE)
  })

  it.each([
    ['the file behind it is gone', loseTarget],
    ['the file behind it is gone, and it ends with a slash', writtenOtherwise('sets/v1/')],
    ['its own link leads to another policy', turnFile],
  ])('is no longer watched in a merge group where %s', async (_, change) => {
    change()
    const ran = await job.run(EVENT.mergeGroup())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
  })

  it('is watched where the link leads to a copy, or another link is touched', async () => {
    linkFolder()
    job.write('sets/v2/a.json', job.read(FIRST))
    job.write('sets/v2/c.json', job.read(SECOND))
    link('sets/v2', 'policies')
    touches('policies', 'sets/v2/a.json', 'sets/v2/c.json')
    const copied = await job.run(EVENT.pull())
    job.base()
    link('README', 'other')
    touches('other')
    const other = await job.run(EVENT.pull())
    expect([copied.exitCode, other.exitCode]).toEqual([0, 0])
  })

  it('is watched among many links that the pull request leaves alone', async () => {
    for (const number of Array(60).keys()) link('../README.md', `policies/${number}.txt`)
    job.base()
    touches('README.md')
    expect((await job.run(EVENT.pull())).exitCode).toBe(0)
    for (const number of Array(60).keys()) link('../other', `policies/${number}.txt`)
    touches(...Array.from(Array(60).keys(), number => `policies/${number}.txt`))
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
  })

  it.each([
    ['many that lead to the root', 26],
    ['thousands of them', 4000],
  ])('is not known where links multiply: %s', async (_, count) => {
    loseInRoot()
    job.write('links/README.md', '')
    for (const number of Array(count).keys()) link('..', `links/${number}`)
    job.write('connect-bucket-lock.yml', 'policies: [policies/?.json, links/0/b.json]\n')
    job.base({ 'a.json': job.read('b.json') })
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(ran.report().notes.join('\n')).toContain('Too many links lead to policies')
  })

  it('leaves a doubt where nobody says where the link led', async () => {
    turnFolder()
    job.github.commits.set(BASE_SHA, { ...job.github.commits.get(BASE_SHA), policies: '->' })
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(ran.report().notes.join('\n')).toContain(
      'Cannot tell where the link `policies` led before this pull request.',
    )
  })
})

describe('policies in a submodule', () => {
  const modules = (path: string) => `[submodule "locks"]\n\tpath = ${path}\n\turl = https://example.com/locks\n`

  async function touched(path: string, module: string | undefined) {
    const account = { 'account.json': job.read('account.json') }
    job.github.commits.set(BASE_SHA, module === undefined ? account : { ...account, '.gitmodules': modules(module) })
    touches(path)
    return job.run(EVENT.pull())
  }

  it.each(['policies', 'policies/team'])('are unproven where %s is turned to another commit', async path => {
    const ran = await touched(path, path)
    expect({ code: ran.exitCode, verdict: ran.outputs['verdict'] }).toEqual({ code: 3, verdict: 'unproven' })
    expect(ran.report().notes.filter(note => note.includes(`the submodule \`${path}\``))).toHaveLength(1)
  })

  it.each([
    ['a submodule elsewhere', 'vendor/lib', 'vendor/lib'],
    ['one that is new', 'policies/team', undefined],
    ['a file of another kind', 'policies/README.md', 'vendor/lib'],
  ])('are judged as they are beside %s', async (_, path, module) => {
    expect((await touched(path, module)).exitCode).toBe(0)
  })
})

describe('the last policy', () => {
  const RETIRED = [BUCKET, MODERN_BUCKET].map(
    bucket => `  - { bucket: ${bucket}, owner: contact-centre, why: the instance was closed }\n`,
  )

  function removeAll(): void {
    rmSync(join(job.workspace, 'policies'), { recursive: true })
    touches(BLOG_FILE, MODERN_FILE, CONFIG)
  }

  it.each(['check', 'plan'])('can be retired: %s', async mode => {
    removeAll()
    job.write(CONFIG, `retired:\n${RETIRED.join('')}`)
    const ran = await job.run(EVENT.pull(), { inputs: { mode, ...(mode === 'check' ? { account: '' } : {}) } })
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(ran.outputs['rules-changed']).toBe('true')
    expect(job.comment().body).toContain(`\`${BUCKET}\` is retired (owner \`contact-centre\``)
  })

  it('and its apply writes nothing and is no failure', async () => {
    removeAll()
    job.write(CONFIG, `retired:\n${RETIRED.join('')}`)
    job.merge()
    const before = job.read('account.json')
    const ran = await job.run(EVENT.push())
    expect({ code: ran.exitCode, failure: ran.failure, applied: ran.outputs['applied'] }).toEqual({
      code: 0,
      failure: '',
      applied: '0',
    })
    expect(ran.summary).toContain('## ✅ No bucket policy is left')
    expect(job.read('account.json')).toBe(before)
  })

  it('is unsafe where one bucket of two is retired, and no usage error hides that', async () => {
    removeAll()
    job.write(CONFIG, `retired:\n${RETIRED.slice(1).join('')}`)
    const ran = await job.run(EVENT.pull())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 1, failure: '1 bucket is no longer watched.' })
  })

  it('is not taken for retired where a glob is mistyped, or nothing is retired', async () => {
    job.write(CONFIG, `policies: ['polices/**/*.json']\nretired:\n${RETIRED.join('')}`)
    const mistyped = await job.run(EVENT.push())
    expect(mistyped.failure).toContain('No file matches `polices/**/*.json`. Did you mean')
    removeAll()
    job.write(CONFIG, 'concurrency: 8\n')
    const none = await job.run(EVENT.push())
    expect([mistyped.exitCode, none.exitCode]).toEqual([2, 2])
  })

  it('is no drift either, though Connect still stores there', async () => {
    removeAll()
    const left = JSON.parse(job.read('account.json')).instances.flatMap((instance: Instance) =>
      instance.storage.map(({ BucketName }) => BucketName),
    )
    const all = [...new Set<string>(left)].map(bucket => `  - { bucket: ${bucket}, owner: us, why: closed }\n`)
    job.write(CONFIG, `retired:\n${all.slice(1).join('')}`)
    const one = await job.run(EVENT.schedule())
    job.write(CONFIG, `retired:\n${all.join('')}`)
    const none = await job.run(EVENT.schedule())
    expect([one.exitCode, none.exitCode]).toEqual([1, 0])
  })
})

interface Instance {
  readonly storage: readonly { readonly BucketName: string }[]
}

describe('where nothing is applied', () => {
  it('a pull request into another branch says so on the pull request', async () => {
    const ran = await job.run(EVENT.pull({ base: 'next' }))
    const words = 'Merging into `next` applies nothing: policies are applied from `main` only (input `apply-from`).'
    expect(ran.notices).toContain(words)
    expect(job.comment().body).toContain(words)
    const applied = await job.run(EVENT.pull({ base: 'next' }), { inputs: { mode: 'plan', 'apply-from': 'next' } })
    expect(applied.notices).toEqual([])
  })

  it('a push to another branch warns, and one that is applied from there names the default', async () => {
    const other = await job.run(EVENT.push({}, 'refs/heads/next'))
    expect(other.warnings).toEqual([expect.stringContaining('This run applies nothing from `refs/heads/next`')])
    expect(other.summary).toContain('This run applies nothing from `refs/heads/next`')
    job.github.branches.set('next', MERGE_SHA)
    const applied = await job.run(EVENT.push({}, 'refs/heads/next'), { inputs: { 'apply-from': 'next' } })
    expect({ code: applied.exitCode, applied: applied.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
    expect(applied.summary).toContain('Policies are applied from `next`, which is not the default branch')
  })
})
