import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { WORKFLOW_BOT } from '../fakes/github-server.js'
import { BASE_SHA, HEAD_SHA, MERGE_SHA, OTHER_SHA } from '../fakes/payloads.js'
import type { RunnerEvent } from '../fakes/runner.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, type Job, MODERN_BUCKET, MODERN_FILE, type Ran, type RunOptions } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"'
const SSO_ADMIN = '"AROARTX3GSDSRHJISGC5S:*"'
const BY_HAND = { inputs: { mode: 'apply' } }

let job: Job

eachJob(started => {
  job = started
})

/** Nothing was written, and a run that says so with this code. */
async function leftAlone(event: RunnerEvent, code: number, options: RunOptions = {}): Promise<Ran> {
  const before = job.read('account.json')
  const ran = await job.run(event, options)
  expect({ code: ran.exitCode, written: job.read('account.json') !== before }).toEqual({ code, written: false })
  return ran
}

function kinds(ran: Ran): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(ran.report().policies.map(({ bucket = '', outcome }) => [bucket, outcome?.kind]))
}

function admitTheSso(): void {
  job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${SSO_ADMIN}`)
}

describe('only the files of the commit are applied', () => {
  const closed = EVENT.pull({ action: 'closed', merged: true }, { ref: 'refs/heads/main', sha: BASE_SHA })
  const events: readonly (readonly [string, RunnerEvent, RunOptions])[] = [
    ['a push', EVENT.push(), {}],
    ['a run by hand', EVENT.dispatch(), BY_HAND],
    ['the closing of the pull request', closed, {}],
    ['a call from elsewhere', { ...EVENT.other('repository_dispatch'), payload: REPOSITORY() }, BY_HAND],
    ['the clock', EVENT.schedule(), BY_HAND],
  ]

  it.each(events)('on %s: another file is refused by its name', async (_, event, options) => {
    job.commit(MERGE_SHA)
    admitTheSso()
    job.checkOut(OTHER_SHA)
    const ran = await leftAlone(event, 2, { ...options, uncommitted: true })
    expect(ran.failure).toContain(`The files differ from commit \`3333333\``)
    expect(ran.failure).toContain(`\`${BLOG_FILE}\` is not what the commit has.`)
    expect(ran.failure).toContain(
      'The workspace is at commit `9999999`: take `ref` away from the step `actions/checkout`.',
    )
    expect(ran.failure).not.toContain(MODERN_FILE)
  })

  it('with CRLF where the commit has LF, and through a link', async () => {
    job.commit(MERGE_SHA)
    job.write(BLOG_FILE, job.read(BLOG_FILE).replaceAll('\n', '\r\n'))
    const crlf = await job.run(EVENT.push(), { uncommitted: true })
    expect({ code: crlf.exitCode, applied: crlf.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
  })

  it('not a file that the commit does not have, nor without one that it has', async () => {
    job.commit(MERGE_SHA)
    job.write('policies/rendered.json', job.read(BLOG_FILE).replaceAll(BUCKET, MODERN_BUCKET))
    rmSync(join(job.workspace, MODERN_FILE))
    const ran = await leftAlone(EVENT.push(), 2, { uncommitted: true })
    expect(ran.failure).toContain(`\`${MODERN_FILE}\` of the commit is missing`)
    expect(ran.failure).toContain('`policies/rendered.json` is not in the commit')
  })

  it.each([
    ['the configuration', 'generated: true\n', {}],
    ['the input', 'concurrency: 8\n', { generated: 'true' }],
  ])(
    'and what the job renders where %s says so, which is told; what the commit has stays as it is',
    async (_, config, inputs) => {
      const rendered = job.read(MODERN_FILE)
      rmSync(join(job.workspace, MODERN_FILE))
      job.write('connect-bucket-lock.yml', config)
      job.commit(MERGE_SHA)
      job.write(MODERN_FILE, rendered)
      const committed = job.read(BLOG_FILE)
      admitTheSso()
      const changed = await leftAlone(EVENT.push(), 2, { uncommitted: true, inputs })
      expect(changed.failure).toContain(`\`${BLOG_FILE}\` is not what the commit has.`)
      job.write(BLOG_FILE, committed)
      const ran = await job.run(EVENT.push(), { uncommitted: true, inputs })
      expect({ code: ran.exitCode, applied: ran.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
      const words = `Rendered by the job, and not in commit \`${MERGE_SHA}\`: \`${MODERN_FILE}\`.`
      expect(ran.report().notes).toContain(words)
      expect(ran.summary).toContain(words)
    },
  )

  it('by the configuration of the commit: changed, added or taken away is another', async () => {
    job.write('connect-bucket-lock.yml', 'when-plan-changed: refuse\n')
    job.commit(MERGE_SHA)
    job.write('connect-bucket-lock.yml', 'when-plan-changed: apply\n')
    const changed = await leftAlone(EVENT.push(), 2, { uncommitted: true })
    expect(changed.failure).toContain('`connect-bucket-lock.yml` is not what the commit has')
    rmSync(join(job.workspace, 'connect-bucket-lock.yml'))
    const gone = await leftAlone(EVENT.push(), 2, { uncommitted: true })
    expect(gone.failure).toContain('`connect-bucket-lock.yml` of the commit is missing')
  })

  it('through links as far as the commit has them', async () => {
    const text = job.read(BLOG_FILE)
    rmSync(join(job.workspace, BLOG_FILE))
    job.write('locks/blog.json', text)
    symlinkSync('../locks/blog.json', join(job.workspace, BLOG_FILE))
    const same = await job.run(EVENT.push())
    expect({ code: same.exitCode, failure: same.failure }).toEqual({ code: 0, failure: '' })
    job.write('locks/blog.json', text.replace(ADMIN, `${ADMIN}, ${SSO_ADMIN}`))
    const ran = await leftAlone(EVENT.push(), 2, { uncommitted: true })
    expect(ran.failure).toContain('is not what the commit has')
  })

  it.each([
    ['is not known', () => job.github.commits.clear(), 'Give the job the permission `contents: read`.'],
    ['is listed in part', () => job.github.truncated.add(MERGE_SHA), 'there are too many.'],
    [
      'is not shown',
      () =>
        job.github.faults.push({
          method: 'GET',
          path: /\/git\/trees\//,
          status: 403,
          message: 'Resource not accessible by integration',
        }),
      'Give the job the permission `contents: read`; a pull request from a fork never has it.',
    ],
  ])('has no verdict where the commit %s', async (_, spoil, why) => {
    job.commit(MERGE_SHA)
    spoil()
    const ran = await leftAlone(EVENT.push(), 3, { uncommitted: true })
    expect(ran.failure).toContain('No verdict: Cannot tell whether the files are those of commit `3333333`')
    expect(ran.failure).toContain(why)
  })

  it('says that the checkout is missing', async () => {
    job.commit(MERGE_SHA)
    rmSync(join(job.workspace, '.git'), { recursive: true })
    admitTheSso()
    const other = await leftAlone(EVENT.push(), 2, { uncommitted: true })
    expect(other.failure).toContain('add the step `actions/checkout`')
    rmSync(join(job.workspace, 'policies'), { recursive: true })
    const empty = await leftAlone(EVENT.push(), 2, { uncommitted: true })
    expect(empty.failure).toContain('is the step `actions/checkout` missing?')
  })
})

/** What an event that names no branch of its own says of the repository. */
function REPOSITORY(): object {
  return { repository: { full_name: 'acme/locks', default_branch: 'main' } }
}

describe('only the newest commit is applied', () => {
  /** The pull request is reverted, and the revert is applied; then somebody approves the old job, or runs it again. */
  async function revert(): Promise<void> {
    await job.run(EVENT.pull())
    job.merge()
    job.commit(MERGE_SHA)
    admitTheSso()
    job.commit(OTHER_SHA)
    job.github.branches.set('main', OTHER_SHA)
    job.edit(BLOG_FILE, `, ${SSO_ADMIN}`, '')
  }

  it.each([
    ['approved late', EVENT.push(), {}],
    ['started by hand for it', EVENT.dispatch(), BY_HAND],
    ['of the closed pull request', EVENT.pull({ action: 'closed', merged: true }), {}],
  ] as const)('and what differs is superseded where the run is %s', async (_, event, options) => {
    await revert()
    const ran = await job.run(event, { ...options, uncommitted: true })
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(kinds(ran)).toEqual({ [BUCKET]: 'superseded', [MODERN_BUCKET]: 'applied' })
    expect(job.live(BUCKET)).toBeNull()
    expect(ran.warnings).toEqual([
      expect.stringContaining(`\`${BUCKET}\` was not written. Superseded by \`9999999\`: \`main\` has another policy`),
    ])
    expect(ran.summary).toContain('Superseded by `9999999`')
  })

  it('and its comment says so', async () => {
    await revert()
    await job.run(EVENT.push(), { uncommitted: true })
    expect(job.comment().body).toContain('## ✅ Superseded: 1 of 2 bucket policies')
    expect(job.comment().body).toContain('If it has no run, start the apply by hand')
  })

  it('or one with other rules', async () => {
    job.merge()
    job.commit(MERGE_SHA)
    job.github.commits.set(OTHER_SHA, { ...job.files(), 'connect-bucket-lock.yml': 'when-plan-changed: apply\n' })
    job.github.branches.set('main', OTHER_SHA)
    const ran = await leftAlone(EVENT.push(), 0)
    expect(kinds(ran)).toEqual({ [BUCKET]: 'superseded', [MODERN_BUCKET]: 'superseded' })
  })

  it('while one that changes nothing here lets it be', async () => {
    job.merge()
    job.github.commits.set(OTHER_SHA, { ...job.files(), 'README.md': 'Locks\n' })
    job.github.branches.set('main', OTHER_SHA)
    const ran = await job.run(EVENT.push())
    expect({ code: ran.exitCode, applied: ran.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
  })

  it.each([403, 404, 422, 502])('and nothing where GitHub does not name it: %d', async status => {
    job.merge()
    job.github.faults.push({ method: 'GET', path: /\/git\/ref\//, status, times: 4 })
    const ran = await leftAlone(EVENT.push(), 3)
    expect(ran.failure).toContain('Cannot tell whether `3333333` is still the newest commit of `main`.')
  })
})

describe('an apply says whether it compared', () => {
  const edited = (): void => {
    const policy = JSON.parse(job.read(BLOG_FILE).replace(ADMIN, `${ADMIN}, "111122223333"`))
    job.setLive(BUCKET, policy)
  }

  /** A plan is shown and merged, and then somebody edits the live policy. */
  async function moved(): Promise<void> {
    await job.run(EVENT.pull())
    job.merge()
    edited()
  }

  function said(ran: Ran, sentence: RegExp): void {
    expect(ran.log.replace(/\s+/g, ' ')).toMatch(sentence)
    expect(ran.summary).toMatch(sentence)
    expect(ran.report().notes.join('\n')).toMatch(sentence)
  }

  it('with the plan that was reviewed, and where', async () => {
    await job.run(EVENT.pull())
    job.merge()
    const ran = await job.run(EVENT.push())
    expect(ran.exitCode).toBe(0)
    said(ran, /Compared with the reviewed plan on `#12`: the same for/)
    expect(job.comment().body).toContain('Compared with the reviewed plan on `#12`')
  })

  it('and refuses another plan with a way that exists after the merge, which makes the comment good', async () => {
    await moved()
    const refused = await leftAlone(EVENT.push(), 1)
    expect(refused.failure).not.toContain('Plan again')
    expect(refused.failure).toContain('start the workflow by hand with `mode: apply`')
    said(refused, /Compared with the reviewed plan on `#12`: another one for `connect-25fd0a3be3ef`/)
    expect(job.comment().body).toContain('## ❌ Not applied: 2 of 2')
    job.github.addPull({ number: 13, headSha: OTHER_SHA, state: 'closed', merged: true, files: ['README.md'] })
    const byHand = await job.run(EVENT.dispatch(), BY_HAND)
    expect({ code: byHand.exitCode, applied: byHand.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
    said(byHand, /No reviewed plan exists: the run was started by hand\./)
    expect(job.comment().body).toContain('## ✅ Applied: 2 bucket policies')
  })

  it('and says which event started it, where that was neither a push nor a person', async () => {
    for (const name of ['repository_dispatch', 'release']) {
      const event = { ...EVENT.dispatch(), name }
      const ran = await job.run(event, { inputs: { mode: 'apply' } })
      said(
        ran,
        new RegExp(`No reviewed plan exists: the event \`${name}\` started the run and names no pull request\\.`),
      )
    }
  })

  const unasked: readonly (readonly [string, RegExp, number, number])[] = [
    ['the pull requests of the commit: 403', /\/commits\/\w+\/pulls$/, 403, 1],
    ['the pull requests of the commit: 404', /\/commits\/\w+\/pulls$/, 404, 1],
    ['the pull requests of the commit: 502', /\/commits\/\w+\/pulls$/, 502, 4],
    ['the comments: 403', /\/issues\/12\/comments$/, 403, 1],
    ['the comments: 502', /\/issues\/12\/comments$/, 502, 4],
  ]

  it.each(unasked)('or that it could not be asked, and writes nothing: %s', async (_, path, status, times) => {
    await moved()
    job.github.faults.push({ method: 'GET', path, status, times })
    const ran = await leftAlone(EVENT.push(), 3)
    expect(ran.report().policies.map(({ outcome }) => outcome?.why)).toEqual(['plan-unreviewed', 'plan-unreviewed'])
    said(ran, /The reviewed plan could not be read, so this run compared nothing\./)
  })

  it('and says so even where it is told to apply all the same', async () => {
    await moved()
    job.github.faults.push({ method: 'GET', path: /\/commits\/\w+\/pulls$/, status: 403 })
    const ran = await job.run(EVENT.push(), { inputs: { 'when-plan-changed': 'apply' } })
    expect({ code: ran.exitCode, applied: ran.outputs['applied'] }).toEqual({ code: 0, applied: '2' })
    said(ran, /The reviewed plan could not be read, so this run compared nothing\./)
  })

  it('or that no reviewed plan exists: deleted, of another key, of another token, of no pull request, kept silent', async () => {
    await moved()
    const [first] = job.github.comments.splice(0)
    const none = async (options: RunOptions, sentence: RegExp): Promise<void> => {
      job.setLive(BUCKET, null)
      said(await job.run(EVENT.push(), options), sentence)
    }
    await none({}, /No reviewed plan exists: `#12` has no comment `default` of this token that shows one\./)
    job.github.comments.splice(0)
    job.github.addComment(12, first?.body ?? '', WORKFLOW_BOT)
    await none({ inputs: { 'comment-key': 'eu' } }, /No reviewed plan exists: `#12` has no comment `eu`/)
    job.github.tokens.set('app', { user: { login: 'locks[bot]', type: 'Bot' }, rights: 'write' })
    await none({ token: 'app' }, /No reviewed plan exists: `#12` has no comment `default` of this token/)
    await none(
      { inputs: { comment: 'false' } },
      /No reviewed plan exists: `comment: false` keeps every plan from being shown\./,
    )
    job.github.linked.clear()
    job.github.pulls.clear()
    await none({}, /No reviewed plan exists: the push came with no pull request\./)
  })
})

describe('several pull requests at once', () => {
  const [SECOND_HEAD, SECOND_MERGE] = ['4'.repeat(40), '5'.repeat(40)]
  const second = (): RunnerEvent => {
    const { payload, ...rest } = EVENT.pull()
    const text = JSON.stringify(payload).replaceAll(HEAD_SHA, SECOND_HEAD).replaceAll('"number":12', '"number":11')
    return { ...rest, payload: JSON.parse(text) }
  }
  const batch = (): RunnerEvent =>
    EVENT.push({
      commits: [
        { id: SECOND_MERGE, message: 'Other (#11)' },
        { id: MERGE_SHA, message: 'This (#12)' },
      ],
    })

  function mergeBoth(): void {
    job.merge()
    const merged = { headSha: SECOND_HEAD, mergeCommitSha: SECOND_MERGE, state: 'closed', merged: true } as const
    job.github.addPull({ number: 11, files: [BLOG_FILE], ...merged })
    job.github.linked.set(SECOND_MERGE, [11])
  }

  function comments(): readonly string[] {
    return job.github.comments.map(({ body }) => /^## .*?(?=<br>|$)/m.exec(body)?.[0] ?? '')
  }

  beforeEach(() => {
    job.github.addPull({ number: 11, headSha: SECOND_HEAD, state: 'open', merged: false, files: [BLOG_FILE] })
    job.setLive(BUCKET, JSON.parse(job.read(BLOG_FILE)))
  })

  it('are no reason to refuse: one changes what the other leaves', async () => {
    await job.run(EVENT.pull())
    admitTheSso()
    await job.run(second())
    mergeBoth()
    const ran = await job.run(batch())
    expect({ code: ran.exitCode, failure: ran.failure, kinds: kinds(ran) }).toEqual({
      code: 0,
      failure: '',
      kinds: { [BUCKET]: 'applied', [MODERN_BUCKET]: 'applied' },
    })
    expect(comments()).toEqual(Array(2).fill('## ✅ Applied: 2 bucket policies'))
  })

  it('nor where both change one bucket, in one push or one after the other', async () => {
    admitTheSso()
    await job.run(second())
    job.edit(BLOG_FILE, `, ${SSO_ADMIN}`, ', "111122223333"')
    await job.run(EVENT.pull())
    job.edit(BLOG_FILE, ', "111122223333"', `, ${SSO_ADMIN}, "111122223333"`)
    mergeBoth()
    const together = await job.run(batch())
    expect({ code: together.exitCode, kinds: kinds(together)[BUCKET] }).toEqual({ code: 0, kinds: 'applied' })
  })

  it('nor where the first was applied before the second came', async () => {
    const before = job.read(BLOG_FILE)
    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, "111122223333"`)
    await job.run(EVENT.pull())
    job.write(BLOG_FILE, before)
    admitTheSso()
    job.github.commits.set(BASE_SHA, job.files())
    job.setLive(BUCKET, JSON.parse(job.read(BLOG_FILE)))
    job.edit(BLOG_FILE, SSO_ADMIN, `${SSO_ADMIN}, "111122223333"`)
    job.merge()
    const ran = await job.run(EVENT.push())
    expect({ code: ran.exitCode, kinds: kinds(ran)[BUCKET], failure: ran.failure }).toEqual({
      code: 0,
      kinds: 'applied',
      failure: '',
    })
  })

  it('while a live policy that nobody merged is refused all the same', async () => {
    admitTheSso()
    await job.run(second())
    await job.run(EVENT.pull())
    mergeBoth()
    job.setLive(BUCKET, JSON.parse(job.read(BLOG_FILE).replace(SSO_ADMIN, '"111122223333"')))
    const ran = await leftAlone(batch(), 1)
    expect(ran.report().policies.find(({ bucket }) => bucket === BUCKET)?.outcome).toMatchObject({
      why: 'plan-changed',
    })
  })
})

describe('what it costs to ask', () => {
  it('is 8 calls for one bucket of one pull request, and 6 for a plan that says the same again', async () => {
    rmSync(join(job.workspace, MODERN_FILE))
    await job.run(EVENT.pull())
    const again = await job.run(EVENT.pull())
    expect(again.calls.length).toBeLessThanOrEqual(6)
    job.merge()
    const ran = await job.run(EVENT.push())
    expect(ran.outputs['applied']).toBe('1')
    expect(ran.calls.length).toBeLessThanOrEqual(8)
  })
})

describe('a comment whose record somebody broke', () => {
  const edits: readonly [string, string, string][] = [
    ['is no JSON any more', '"plans":{', '"plans":{{'],
    ['is of another version', '"schema":1', '"schema":2'],
  ]

  it.each(edits)('keeps an apply from writing what was perhaps not reviewed: it %s', async (_, from, to) => {
    await job.run(EVENT.pull())
    const comment = job.comment()
    comment.body = comment.body.replace(from, to)
    job.merge()
    const ran = await leftAlone(EVENT.push(), 3)
    expect(ran.failure).toContain('Cannot tell whether the plan is the reviewed one.')
    expect(job.github.comments).toHaveLength(1)
  })

  it.each(edits)('is replaced by the next run: it %s', async (_, from, to) => {
    await job.run(EVENT.pull())
    const comment = job.comment()
    comment.body = comment.body.replace(from, to)
    await job.run(EVENT.pull())
    expect(job.github.comments).toHaveLength(1)
    job.merge()
    expect((await job.run(EVENT.push())).outputs['applied']).toBe('2')
  })
})
