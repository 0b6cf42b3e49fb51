import { WORKFLOW_BOT } from '../fakes/github-server.js'
import { BASE_SHA, OTHER_SHA } from '../fakes/payloads.js'
import type { RunnerEvent } from '../fakes/runner.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, type Job } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

let job: Job

eachJob(started => {
  job = started
})

const WITHOUT_ACCOUNT = { account: '' }
const FORK = { headRepository: 'mallory/locks' }
/** What it changes is read, so that its own rules do not judge it unseen. */
const READ_ONLY = ['GET /repos/acme/locks/pulls/12/files']
const READ_BASE = [`GET /repos/acme/locks/git/trees/${BASE_SHA}`]

describe('a pull request that gets no rights', () => {
  const weak: readonly [string, RunnerEvent, string][] = [
    ['from a fork', EVENT.pull(FORK), 'A pull request from a fork gets no credentials.'],
    ['by Dependabot', EVENT.pull({}, { actor: 'dependabot[bot]' }), 'Runs of Dependabot get no credentials.'],
  ]

  it.each(weak.slice(0, 1))('%s is checked without an account, and no comment is tried', async (_, event, why) => {
    job.github.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    const ran = await job.run(event, { inputs: WITHOUT_ACCOUNT, token: 'read' })
    expect(ran).toMatchObject({ exitCode: 0, failure: '', warnings: [], calls: READ_ONLY })
    const words = `${why} RoleIds were not verified, and nothing was compared with the live policies.`
    expect(ran.notices).toContain(words)
    expect(ran.summary).toContain(words)
    expect(ran.summary).toContain('## ✅ Safe: 2 bucket policies checked without an account')
    expect(ran.report()).toMatchObject({ mode: 'check', verdict: 'safe' })
    expect(ran.outputs).toMatchObject({ verdict: 'safe', 'comment-url': '', fingerprint: '{}' })
  })

  it.each(weak.slice(1))('%s is planned on the committed snapshot', async (_, event, why) => {
    const ran = await job.run(event)
    expect(ran).toMatchObject({ exitCode: 0, warnings: [], calls: READ_ONLY })
    const words = `${why} The plan rests on the committed account snapshot; the account itself was not asked.`
    expect(ran.notices).toContain(words)
    expect(ran.summary).toContain('The plan rests on the committed account snapshot')
    expect(ran.report()).toMatchObject({ mode: 'plan', verdict: 'safe' })
  })

  it('cannot apply when it is merged', async () => {
    const ran = await job.run(EVENT.pull({ ...FORK, action: 'closed', merged: true }))
    expect(ran.exitCode).toBe(0)
    expect(job.live(BUCKET)).toBeNull()
    expect(ran.notices.join(' ')).toContain('Apply on `push`: that event has the rights of the base branch.')
  })
})

describe('an event', () => {
  const quiet: readonly [string, RunnerEvent, Readonly<Record<string, string>>, string, string][] = [
    ['of the merge queue is planned', EVENT.mergeGroup(), {}, 'plan', ''],
    ['by hand, with mode: check', EVENT.dispatch(), { mode: 'check' }, 'check', ''],
    [
      'of a push to another branch applies nothing',
      EVENT.push({}, 'refs/heads/next'),
      {},
      'check',
      'This run applies nothing from `refs/heads/next`: policies are applied from `main` only (input `apply-from`).',
    ],
    [
      'of closing a pull request unmerged applies nothing',
      EVENT.pull({ action: 'closed' }),
      {},
      'check',
      'The pull request was closed without a merge, so this run applies nothing.',
    ],
    [
      'that nobody knows is checked',
      EVENT.other('page_build'),
      {},
      'check',
      'Nothing special is known about the event `page_build`: the files are checked, AWS is not asked.',
    ],
    [
      'pull_request_target with the files of the base says nothing on the pull request',
      EVENT.target(),
      {},
      'check',
      "On `pull_request_target` the files are the base branch's, not the pull request's, so this run does not comment.",
    ],
  ]

  it.each(quiet)('%s, without a word to GitHub', async (name, event, inputs, mode, notice) => {
    job.checkOut(event.sha)
    const before = job.read('account.json')
    const ran = await job.run(event, { inputs })
    expect({ name, code: ran.exitCode, failure: ran.failure, calls: ran.calls }).toEqual({
      name,
      code: 0,
      failure: '',
      calls: event.name === 'merge_group' ? READ_BASE : [],
    })
    expect(ran.report().mode).toBe(mode)
    expect([...ran.warnings, ...ran.notices]).toEqual(notice === '' ? [] : [notice])
    expect(ran.warnings).toHaveLength(event.ref === 'refs/heads/next' ? 1 : 0)
    expect(job.read('account.json')).toBe(before)
    expect(job.github.comments).toEqual([])
  })

  it('by hand applies with mode: apply, from the right branch only', async () => {
    const inputs = { mode: 'apply' }
    const elsewhere = await job.run(EVENT.dispatch('refs/heads/next'), { inputs })
    expect(elsewhere).toMatchObject({ exitCode: 2, outputs: {}, calls: [] })
    expect(elsewhere.failure).toBe(
      'mode: apply is refused on `next`: policies are applied from `main` only (input `apply-from`).',
    )
    expect(job.live(BUCKET)).toBeNull()
    const here = await job.run(EVENT.dispatch(), { inputs })
    expect({ code: here.exitCode, applied: here.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
    expect(job.live(BUCKET)).toEqual(JSON.parse(job.read(BLOG_FILE)))
  })

  it('before the merge refuses mode: apply, and says on the pull request that there is no verdict', async () => {
    const inputs = { mode: 'apply' }
    const queue = await job.run(EVENT.mergeGroup(), { inputs })
    expect(queue).toMatchObject({ exitCode: 2, outputs: {}, calls: [] })
    expect(queue.failure).toContain('mode: apply is refused on `merge_group`')
    const pull = await job.run(EVENT.pull(), { inputs })
    expect(pull).toMatchObject({ exitCode: 2, outputs: {} })
    expect(pull.failure).toContain('mode: apply is refused on `pull_request` before the merge.')
    expect(job.comment().body).toContain('## ⚠️ No verdict: the run is not set up right')
    expect(job.live(BUCKET)).toBeNull()
  })
})

describe('a schedule', () => {
  const inputs = { 'drift-issue': 'true' }

  it('opens one issue while there is drift, and closes it when the drift is gone', async () => {
    const opened = await job.run(EVENT.schedule(), { inputs })
    expect({ code: opened.exitCode, failure: opened.failure, warnings: opened.warnings }).toEqual({
      code: 1,
      failure: '2 of 2 policies drifted or unsafe.',
      warnings: [],
    })
    expect(opened.report()).toMatchObject({ mode: 'drift', verdict: 'unsafe' })
    const [issue, ...others] = job.github.issues
    expect(others).toEqual([])
    expect(issue).toMatchObject({
      title: 'Connect buckets of account 111122223333: 2 live policies have drifted from the repository',
      state: 'open',
      labels: ['connect-bucket-lock'],
    })
    expect(issue?.body).toContain(`The bucket \`${BUCKET}\` has no policy: it is not locked.`)

    job.setLive(BUCKET, JSON.parse(job.read(BLOG_FILE)))
    await job.run(EVENT.schedule(), { inputs })
    expect(job.github.issues).toHaveLength(1)
    expect(issue?.title).toBe('Connect buckets of account 111122223333: 1 live policy has drifted from the repository')

    await job.run(EVENT.dispatch(), { inputs: { mode: 'apply' } })
    const gone = await job.run(EVENT.schedule(), { inputs })
    expect(gone.exitCode).toBe(0)
    expect(issue?.state).toBe('closed')
    expect(job.github.comments.map(({ body }) => body)).toEqual([
      'No drift any more: the live policies say what the files say.',
    ])
    const calm = await job.run(EVENT.schedule(), { inputs })
    expect(calm.calls).toEqual([
      'GET /repos/acme/locks/git/ref/heads/main',
      'GET /repos/acme/locks/issues',
      'GET /repos/acme/locks/issues',
    ])
  })

  describe('whose issue is open', () => {
    const drifting = async () => {
      await job.run(EVENT.schedule(), { inputs })
      await job.run(EVENT.dispatch(), { inputs: { mode: 'apply' } })
    }
    const once = (change: () => void, event: RunnerEvent) => {
      change()
      return event
    }
    const elsewhere = 'because nothing is applied from this branch.'
    const other = (sha: string) => `because its files are of commit \`${sha}\` and \`main\` is at another one now.`

    it.each<[string, () => RunnerEvent, string]>([
      ['a pull request', () => EVENT.pull(), elsewhere],
      ['a closed pull request', () => EVENT.pull({ action: 'closed', merged: true }), elsewhere],
      ['a merge group', () => EVENT.mergeGroup(), elsewhere],
      ['a tag', () => EVENT.dispatch('refs/tags/main'), elsewhere],
      ['another branch', () => EVENT.dispatch('refs/heads/next'), elsewhere],
      ['the files of another commit', () => once(() => job.checkOut(OTHER_SHA), EVENT.dispatch()), other('9999999')],
      [
        'an older commit',
        () => once(() => job.github.branches.set('main', OTHER_SHA), EVENT.schedule()),
        other('3333333'),
      ],
    ])('is not closed by the drift of %s', async (_, event, why) => {
      await drifting()
      const ran = await job.run(event(), { inputs: { ...inputs, mode: 'drift' } })
      expect(ran.notices).toContain(`This run left the drift issue alone, ${why}`)
      expect(job.github.issues.map(({ state }) => state)).toEqual(['open'])
    })

    it.each<[string, () => RunnerEvent]>([
      [
        'a run that has the newest files, though its event is older',
        () => {
          job.checkOut(OTHER_SHA)
          job.github.branches.set('main', OTHER_SHA)
          return EVENT.schedule()
        },
      ],
      [
        'a run that GitHub does not tell where the branch is',
        () => {
          job.github.branches.delete('main')
          return EVENT.schedule()
        },
      ],
    ])('is closed by %s', async (_, event) => {
      await drifting()
      await job.run(event(), { inputs: { ...inputs, mode: 'drift' } })
      expect(job.github.issues.map(({ state }) => state)).toEqual(['closed'])
    })

    it('is opened by an older commit, because drift is told late rather than not at all', async () => {
      job.github.branches.set('main', OTHER_SHA)
      await job.run(EVENT.schedule(), { inputs })
      expect(job.github.issues.map(({ state }) => state)).toEqual(['open'])
    })
  })
})
