import { applyGate } from '../../src/action/apply-gate.js'
import type { EventFacts } from '../../src/action/event.js'
import { planForEvent } from '../../src/action/events.js'
import { openPullRequest, type PullRequestComment } from '../../src/action/pull-request.js'
import type { Commits } from '../../src/adapters/github/commits.js'
import { gitHubPorts } from '../../src/adapters/github/index.js'
import { ours, plain } from '../../src/core/text/prose.js'
import type { Report } from '../../src/report/report.js'
import { FakeClock } from '../fakes/clock.js'
import { GitHubServer, WORKFLOW_BOT } from '../fakes/github-server.js'
import {
  HEAD_SHA,
  MERGE_SHA,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  workflowRunPayload,
} from '../fakes/payloads.js'
import { appliedReport, CONTEXT, PLAN, policyReport, safeReport, unsafeReport } from '../fakes/reports.js'

let server: GitHubServer

beforeEach(async () => {
  server = await GitHubServer.start()
  server.addPull({ number: 12, headSha: HEAD_SHA, state: 'open', merged: false, files: [] })
})

afterEach(async () => {
  await server.stop()
  expect(server.violations).toEqual([])
})

async function on(
  name: string,
  payload: object,
  rest: Partial<EventFacts> = {},
  token = 'workflow-token',
): Promise<PullRequestComment> {
  const facts = { name, payload, ref: 'refs/heads/main', sha: MERGE_SHA, actor: 'jane', ...rest }
  const event = planForEvent(facts, { mode: 'auto', applyFrom: [], snapshot: false })
  const connection = { token, apiUrl: server.url, repository: 'acme/locks', clock: new FakeClock() }
  return openPullRequest(await gitHubPorts(connection), event, {})
}

const OTHER = `sha256:${'0'.repeat(64)}` as const

const COMMIT = { checkout: { root: '.', clone: { prefix: '' } }, files: { policies: [], globs: [] } } as const

/** What an apply of one bucket comes to on the word of GitHub, the newest commit aside. */
async function gate(run: PullRequestComment, bucket: string, fingerprint = PLAN.fingerprint) {
  const plan = { ...PLAN, fingerprint, live: fingerprint === PLAN.fingerprint ? PLAN.live : OTHER }
  const policy = policyReport({ bucket, plan })
  const commits = { head: async () => ({ kind: 'known', value: MERGE_SHA }) } as unknown as Commits
  const checkout = { ...COMMIT.checkout, commits }
  const target = { commit: MERGE_SHA, branch: 'main' }
  const options = { ...COMMIT, checkout, target, reviewed: run.reviewed, whenPlanChanged: 'refuse', notes: [] } as const
  const { outcomes, notes } = await applyGate(options)([policy])
  const outcome = outcomes.get(policy)
  return [outcome?.kind === 'refused' ? outcome.why : 'applied', ...notes.map(plain)]
}

const SAME = ['applied', 'Compared with the reviewed plan on `#12`: the same for `connect-25fd0a3be3ef`.']
const MOVED = ['plan-changed', 'Compared with the reviewed plan on `#12`: another one for `connect-25fd0a3be3ef`.']

describe('a pull request from its opening to the apply', () => {
  it('has one comment all along, which remembers the plan', async () => {
    const opened = await on('pull_request', pullRequestPayload())
    await opened.publish(unsafeReport(), CONTEXT)
    const pushed = await on('pull_request', pullRequestPayload({ action: 'synchronize' }))
    await pushed.publish(safeReport(), CONTEXT)

    server.addPull({
      number: 12,
      headSha: HEAD_SHA,
      state: 'closed',
      merged: true,
      mergeCommitSha: MERGE_SHA,
      files: [],
    })
    server.linked.set(MERGE_SHA, [12])
    const merged = await on('push', pushPayload())
    expect(await gate(merged, 'connect-25fd0a3be3ef')).toEqual(SAME)
    expect(await gate(merged, 'connect-25fd0a3be3ef', OTHER)).toEqual(MOVED)
    expect(await gate(merged, 'connect-new')).toEqual([
      'applied',
      'No reviewed plan exists for `connect-new`: the comment on `#12` does not show one.',
    ])
    expect(await merged.publish(appliedReport(), CONTEXT)).toEqual({
      commentUrl: expect.stringContaining('/pull/12#'),
      warnings: [],
    })

    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('## ✅ Applied')
  })

  it('is held against the reviewed plan by a second run too, after the first was refused', async () => {
    await (await on('pull_request', pullRequestPayload())).publish(safeReport(), CONTEXT)
    server.addPull({
      number: 12,
      headSha: HEAD_SHA,
      state: 'closed',
      merged: true,
      mergeCommitSha: MERGE_SHA,
      files: [],
    })
    server.linked.set(MERGE_SHA, [12])
    const moved = { ...PLAN, fingerprint: OTHER, live: OTHER }
    const refused = policyReport({
      plan: moved,
      outcome: { kind: 'refused', why: 'plan-changed', because: ours('The live policy was edited since the review.') },
    })
    for (let run = 0; run < 3; run += 1) {
      const merged = await on('push', pushPayload())
      expect(await gate(merged, 'connect-25fd0a3be3ef', OTHER)).toEqual(MOVED)
      const report: Report = { mode: 'apply', verdict: 'safe', policies: [refused], notes: [] }
      await merged.publish(report, CONTEXT)
    }
    expect(server.comments[0]?.body).toContain('❌ **Refused** (`plan-changed`)')
  })

  it('goes on without a comment that somebody deleted', async () => {
    server.addPull({
      number: 12,
      headSha: HEAD_SHA,
      state: 'closed',
      merged: true,
      mergeCommitSha: MERGE_SHA,
      files: [],
    })
    const merged = await on('push', pushPayload())
    expect(await gate(merged, 'connect-25fd0a3be3ef')).toEqual([
      'applied',
      'No reviewed plan exists: `#12` has no comment `default` of this token that shows one.',
    ])
    await merged.publish(appliedReport(), CONTEXT)
    expect(server.comments.map(({ issue }) => issue)).toEqual([12])
  })
})

describe('a run without a comment', () => {
  it('is that of a direct push, of the merge queue and of a fork', async () => {
    const runs = [
      await on('push', pushPayload({ head_commit: { message: 'direct' } })),
      await on('merge_group', mergeGroupPayload()),
      await on('pull_request', pullRequestPayload({ headRepository: 'mallory/locks' })),
    ]
    for (const run of runs) expect(await run.publish(safeReport(), CONTEXT)).toEqual({ warnings: [] })
    expect(server.comments).toEqual([])
  })

  it('warns where the token may not write', async () => {
    server.tokens.set('read', { user: WORKFLOW_BOT, rights: 'read' })
    const run = await on('pull_request', pullRequestPayload(), {}, 'read')
    const { warnings } = await run.publish(safeReport(), CONTEXT)
    expect(warnings.map(plain)).toEqual([expect.stringContaining('Give the job the permission')])
  })
})

describe('the second workflow for forks', () => {
  it('finds the pull request by its head', async () => {
    server.linked.set(HEAD_SHA, [12])
    server.addPull({ number: 12, headSha: HEAD_SHA, headOwner: 'mallory', state: 'open', merged: false, files: [] })
    const run = await on('workflow_run', workflowRunPayload([]))
    await run.publish(safeReport(), CONTEXT)
    expect(server.comments.map(({ issue }) => issue)).toEqual([12])
  })
})
