import { driftIssues } from '../../../src/adapters/github/issues.js'
import { connect, type GitHub } from '../../../src/adapters/github/octokit.js'
import { pullRequests } from '../../../src/adapters/github/pulls.js'
import { plain } from '../../../src/core/text/prose.js'
import { renderDriftIssue } from '../../../src/render/github/drift-issue.js'
import { FakeClock } from '../../fakes/clock.js'
import { GitHubServer, WORKFLOW_BOT } from '../../fakes/github-server.js'
import { CONTEXT, safeReport } from '../../fakes/reports.js'

const SHA = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)

let server: GitHubServer
let clock: FakeClock

beforeEach(async () => {
  server = await GitHubServer.start()
  clock = new FakeClock()
})

afterEach(async () => {
  await server.stop()
  expect(server.violations).toEqual([])
})

async function github(token = 'workflow-token'): Promise<GitHub> {
  return connect({ token, apiUrl: server.url, repository: 'acme/locks', clock })
}

describe('the pull request of a pushed commit', () => {
  const SEVEN = { kind: 'known', value: [{ number: 7, headSha: HEAD }] }
  const NONE = { kind: 'known', value: [] }
  const pushed = async (subject: string, sha = SHA) =>
    pullRequests(await github()).merged({ branch: 'main', commits: [{ sha, subject }] })
  const merged = { number: 7, headSha: HEAD, state: 'closed', merged: true, mergeCommitSha: SHA, files: [] } as const

  it('is the merged one that GitHub links to it', async () => {
    server.addPull({ ...merged })
    server.addPull({ ...merged, number: 8, merged: false })
    server.linked.set(SHA, [8, 7])
    expect(await pushed('x')).toEqual(SEVEN)
  })

  it('is waited for, since GitHub links it a little late', async () => {
    server.addPull({ ...merged })
    clock.sleep = async milliseconds => {
      clock.slept.push(milliseconds)
      server.linked.set(SHA, [7])
    }
    expect(await pushed('x')).toEqual(SEVEN)
    expect(clock.slept).toEqual([2000])
  })

  it('is the one that the subject names, if it was merged as this commit', async () => {
    server.addPull({ ...merged })
    expect(await pushed('Admit the auditors (#7)')).toEqual(SEVEN)
    expect(await pushed('Admit mallory (#7)', HEAD)).toEqual(NONE)
  })

  it('is never an open one whose trial merge is this commit', async () => {
    server.addPull({ ...merged, state: 'open', merged: false })
    expect(await pushed('Sneak in (#7)')).toEqual(NONE)
  })

  it('is none for a commit that nobody reviewed, and unknown when GitHub does not say', async () => {
    expect(await pushed('direct')).toEqual(NONE)
    const asked = await pullRequests(await github('nobody')).merged({
      branch: 'main',
      commits: [{ sha: SHA, subject: 'x' }],
    })
    expect(asked.kind === 'unknown' ? plain(asked.because) : asked).toContain('GitHub does not know the token')
  })

  it('is one of several, each asked for once, and its own commits are not asked about', async () => {
    const [own, before] = ['c'.repeat(40), 'd'.repeat(40)]
    server.addPull({ ...merged, commits: [HEAD, own] })
    server.addPull({ ...merged, number: 6, headSha: 'e'.repeat(40), mergeCommitSha: before })
    server.linked.set(SHA, [7])
    server.linked.set(before, [6])
    const commits = [SHA, HEAD, own, before].map(sha => ({ sha, subject: 'x' }))
    const asked = await pullRequests(await github()).merged({ branch: 'main', commits })
    expect(asked).toEqual({
      kind: 'known',
      value: [
        { number: 7, headSha: HEAD },
        { number: 6, headSha: 'e'.repeat(40) },
      ],
    })
    expect(server.calls.filter(call => /\/commits\/\w+\/pulls$/.test(call))).toHaveLength(2)
  })

  it('is none that was merged into another branch', async () => {
    server.addPull({ ...merged, base: 'next' })
    server.linked.set(SHA, [7])
    expect(await pushed('x')).toEqual(NONE)
  })

  it('is found by its head while it is open', async () => {
    server.addPull({ ...merged, merged: false, state: 'open', number: 9 })
    server.linked.set(HEAD, [9])
    expect(await pullRequests(await github()).ofHead({ sha: HEAD })).toEqual({ kind: 'known', value: 9 })
  })

  it('of a fork is found by owner, branch and head, for its commit has no pull requests', async () => {
    const fork = { headOwner: 'mallory', headRef: 'patch-1' }
    server.addPull({ ...merged, merged: false, state: 'open', number: 9, ...fork })
    server.linked.set(HEAD, [9])
    const pulls = pullRequests(await github())
    expect(await pulls.ofHead({ sha: HEAD })).toEqual({ kind: 'known', value: undefined })
    const head = { sha: HEAD, owner: 'mallory', branch: 'patch-1' }
    expect(await pulls.ofHead(head)).toEqual({ kind: 'known', value: 9 })
    expect(await pulls.ofHead({ ...head, sha: SHA })).toEqual({ kind: 'known', value: undefined })
  })

  it('tells all its files, page by page', async () => {
    const files = Array.from({ length: 250 }, (_, index) => `policies/${index}.json`)
    server.addPull({ ...merged, files })
    expect(await pullRequests(await github()).changedFiles(7)).toEqual({
      kind: 'known',
      value: files.map(path => ({ path })),
    })
    expect(server.calls).toHaveLength(3)
  })
})

describe('the drift issue', () => {
  const issue = renderDriftIssue({ ...safeReport(), mode: 'drift' }, CONTEXT)

  it('is opened, left alone, updated and closed, and always one', async () => {
    const issues = driftIssues(await github())
    expect((await issues.reconcile('default', issue)).kind).toBe('opened')
    expect((await issues.reconcile('default', issue)).kind).toBe('unchanged')
    const changed =
      issue === undefined ? undefined : { ...issue, title: 'Connect buckets: 2 live policies have drifted' }
    expect((await issues.reconcile('default', changed)).kind).toBe('updated')
    expect((await issues.reconcile('default', undefined)).kind).toBe('closed')
    expect((await issues.reconcile('default', undefined)).kind).toBe('none-open')
    expect(server.issues.map(({ title, state, labels }) => ({ title, state, labels }))).toEqual([
      { title: 'Connect buckets: 2 live policies have drifted', state: 'closed', labels: ['connect-bucket-lock'] },
    ])
    expect(server.comments.map(({ body }) => body)).toEqual([
      'No drift any more: the live policies say what the files say.',
    ])
  })

  it.each([
    ['while there is drift', issue, ['open', 'closed', 'closed'], 'The same drift is told in #500.'],
    ['when it is gone', undefined, ['closed', 'closed', 'closed'], 'No drift any more'],
  ])('is one of those that runs at once have opened: %s', async (_, now, states, words) => {
    const user = WORKFLOW_BOT
    const { title = '', body = '' } = issue ?? {}
    for (let count = 0; count < 3; count += 1) {
      server.addIssue({ title, body, labels: ['connect-bucket-lock'], state: 'open', user })
    }
    await driftIssues(await github()).reconcile('default', now)
    expect(server.issues.map(({ state }) => state)).toEqual(states)
    expect(server.comments.filter(({ issue: number }) => number === 501)[0]?.body).toContain(words)
  })

  it('is never somebody else’s', async () => {
    const user = { login: 'mallory', type: 'User' } as const
    server.addIssue({ title: 'x', body: issue?.body ?? '', labels: ['connect-bucket-lock'], state: 'open', user })
    expect((await driftIssues(await github()).reconcile('default', undefined)).kind).toBe('none-open')
  })

  it('is found by its first line where somebody took its label away', async () => {
    const issues = driftIssues(await github())
    await issues.reconcile('default', issue)
    for (const open of server.issues) open.labels = []
    expect((await issues.reconcile('default', undefined)).kind).toBe('closed')
  })

  it('that cannot be kept is a warning', async () => {
    server.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    const outcome = await driftIssues(await github('read')).reconcile('default', issue)
    expect(outcome.kind === 'failed' ? plain(outcome.because) : outcome).toBe(
      'The drift issue could not be kept: the token may not (`Resource not accessible by integration`). Give the job the permission `issues: write`; a pull request from a fork never has it.',
    )
  })
})
