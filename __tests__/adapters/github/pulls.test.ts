import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
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
  const merged = { number: 7, headSha: HEAD, state: 'closed', merged: true, mergeCommitSha: SHA, files: [] } as const

  it('is the merged one that GitHub links to it', async () => {
    server.addPull({ ...merged })
    server.addPull({ ...merged, number: 8, merged: false })
    server.linked.set(SHA, [8, 7])
    expect(await pullRequests(await github()).ofPushed({ sha: SHA, subject: 'x' })).toBe(7)
  })

  it('is waited for, since GitHub links it a little late', async () => {
    server.addPull({ ...merged })
    clock.sleep = async milliseconds => {
      clock.slept.push(milliseconds)
      server.linked.set(SHA, [7])
    }
    expect(await pullRequests(await github()).ofPushed({ sha: SHA, subject: 'x' })).toBe(7)
    expect(clock.slept).toEqual([2000])
  })

  it('is the one that the subject names, if it was merged as this commit', async () => {
    server.addPull({ ...merged })
    expect(await pullRequests(await github()).ofPushed({ sha: SHA, subject: 'Admit the auditors (#7)' })).toBe(7)
    expect(await pullRequests(await github()).ofPushed({ sha: HEAD, subject: 'Admit mallory (#7)' })).toBeUndefined()
  })

  it('is never an open one whose trial merge is this commit', async () => {
    server.addPull({ ...merged, state: 'open', merged: false })
    expect(await pullRequests(await github()).ofPushed({ sha: SHA, subject: 'Sneak in (#7)' })).toBeUndefined()
  })

  it('is none for a commit that nobody reviewed, and none when GitHub fails', async () => {
    expect(await pullRequests(await github()).ofPushed({ sha: SHA, subject: 'direct' })).toBeUndefined()
    expect(await pullRequests(await github('nobody')).ofPushed({ sha: SHA, subject: 'x (#7)' })).toBeUndefined()
  })

  it('is found by its head while it is open', async () => {
    server.addPull({ ...merged, merged: false, state: 'open', number: 9 })
    server.linked.set(HEAD, [9])
    expect(await pullRequests(await github()).ofHead(HEAD)).toBe(9)
  })

  it('tells all its files, page by page', async () => {
    const files = Array.from({ length: 250 }, (_, index) => `policies/${index}.json`)
    server.addPull({ ...merged, files })
    expect(await pullRequests(await github()).changedFiles(7)).toEqual(new Set(files))
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

  it('is never somebody else’s', async () => {
    const user = { login: 'mallory', type: 'User' } as const
    server.addIssue({ title: 'x', body: issue?.body ?? '', labels: ['connect-bucket-lock'], state: 'open', user })
    expect((await driftIssues(await github()).reconcile('default', undefined)).kind).toBe('none-open')
  })

  it('that cannot be kept is a warning', async () => {
    server.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    const outcome = await driftIssues(await github('read')).reconcile('default', issue)
    expect(outcome.kind === 'failed' ? plain(outcome.because) : outcome).toBe(
      'The drift issue could not be kept: the token may not (`Resource not accessible by integration`). Give the job the permission `issues: write`; a pull request from a fork never has it.',
    )
  })
})
