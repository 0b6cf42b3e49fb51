import { changedFirst } from '../../src/action/changed-first.js'
import type { EventFacts, EventPlan, EventRequest } from '../../src/action/event.js'
import { planForEvent } from '../../src/action/events.js'
import { UsageError } from '../../src/core/text/errors.js'
import { plain } from '../../src/core/text/prose.js'
import { sourceFromText } from '../../src/core/text/source.js'
import {
  BASE_SHA,
  dispatchPayload,
  HEAD_SHA,
  MERGE_SHA,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
  schedulePayload,
  workflowRunPayload,
} from '../fakes/payloads.js'

const MAIN = 'refs/heads/main'
const PULL = 'refs/pull/12/merge'

function facts(name: string, payload: object, rest: Partial<EventFacts> = {}): EventFacts {
  return { name, payload, ref: name === 'pull_request' ? PULL : MAIN, sha: MERGE_SHA, actor: 'jane', ...rest }
}

function decide(event: EventFacts, request: Partial<EventRequest> = {}): EventPlan {
  return planForEvent(event, { mode: 'auto', applyFrom: [], snapshot: false, ...request })
}

function told({ notices }: EventPlan): readonly string[] {
  return notices.map(plain)
}

function refusal(event: EventFacts, request: Partial<EventRequest>): string {
  try {
    return `no refusal but ${decide(event, request).mode}`
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return error.message
  }
}

const FORK = { headRepository: 'mallory/locks' }

describe('who is spoken to', () => {
  const closed = { action: 'closed' }
  const silent: readonly [string, EventFacts, Partial<EventRequest>][] = [
    ['closed without a merge', facts('pull_request', pullRequestPayload(closed)), {}],
    [
      'merged into another branch',
      facts('pull_request', pullRequestPayload({ ...closed, merged: true, base: 'next' })),
      {},
    ],
    [
      'target with the files of the base',
      facts('pull_request_target', pullRequestPayload(), { treeSha: BASE_SHA }),
      {},
    ],
    ['a push that only looks for drift', facts('push', pushPayload()), { mode: 'drift' }],
    ['a push that only checks', facts('push', pushPayload()), { mode: 'check' }],
  ]
  it.each(silent)('nobody: %s', (_, event, request) => {
    const { pullRequest, head, target } = decide(event, request)
    expect({ pullRequest, head, target }).toEqual({})
  })

  it('the pull request that was merged, by an apply that was asked for too', () => {
    expect(decide(facts('push', pushPayload()), { mode: 'apply' }).target?.pushed?.[0]?.sha).toBe(MERGE_SHA)
    const merged = pullRequestPayload({ ...closed, merged: true })
    expect(decide(facts('pull_request', merged), { mode: 'apply' }).pullRequest).toBe(12)
  })
})

describe('mode auto', () => {
  const table: readonly [string, EventFacts, Partial<EventRequest>, Partial<EventPlan>][] = [
    [
      'pull request opened',
      facts('pull_request', pullRequestPayload()),
      {},
      { mode: 'plan', trust: 'full', pullRequest: 12, headSha: HEAD_SHA },
    ],
    [
      'pushed to',
      facts('pull_request', pullRequestPayload({ action: 'synchronize' })),
      {},
      { mode: 'plan', trust: 'full' },
    ],
    [
      'reopened',
      facts('pull_request', pullRequestPayload({ action: 'reopened' })),
      {},
      { mode: 'plan', trust: 'full' },
    ],
    [
      'merged',
      facts('pull_request', pullRequestPayload({ action: 'closed', merged: true }), { ref: MAIN }),
      {},
      { mode: 'apply', trust: 'full', pullRequest: 12, headSha: MERGE_SHA },
    ],
    [
      'merged into another branch',
      facts('pull_request', pullRequestPayload({ action: 'closed', merged: true, base: 'next' })),
      {},
      { mode: 'check', trust: 'full' },
    ],
    [
      'merged into the branch of apply-from',
      facts('pull_request', pullRequestPayload({ action: 'closed', merged: true, base: 'live' })),
      { applyFrom: ['live'] },
      { mode: 'apply' },
    ],
    ['closed without a merge', facts('pull_request', pullRequestPayload({ action: 'closed' })), {}, { mode: 'check' }],
    [
      'opened from a fork',
      facts('pull_request', pullRequestPayload(FORK)),
      {},
      { mode: 'check', trust: 'read-only', pullRequest: 12 },
    ],
    [
      'opened from a fork, with a snapshot',
      facts('pull_request', pullRequestPayload(FORK)),
      { snapshot: true },
      { mode: 'plan', trust: 'read-only' },
    ],
    [
      'opened from a fork that was deleted',
      facts('pull_request', pullRequestPayload({ headRepository: null })),
      {},
      { mode: 'check', trust: 'read-only' },
    ],
    [
      'merged from a fork',
      facts('pull_request', pullRequestPayload({ ...FORK, action: 'closed', merged: true })),
      {},
      { mode: 'check', trust: 'read-only' },
    ],
    [
      'opened by Dependabot',
      facts('pull_request', pullRequestPayload(), { actor: 'dependabot[bot]' }),
      {},
      { mode: 'check', trust: 'read-only' },
    ],
    [
      'merge queue',
      facts('merge_group', mergeGroupPayload(), { ref: 'refs/heads/gh-readonly-queue/main/pr-12' }),
      {},
      { mode: 'plan', trust: 'full', headSha: HEAD_SHA },
    ],
    [
      'push to the default branch',
      facts('push', pushPayload()),
      {},
      {
        mode: 'apply',
        trust: 'full',
        target: {
          commit: MERGE_SHA,
          branch: 'main',
          before: BASE_SHA,
          pushed: [{ sha: MERGE_SHA, subject: 'Admit the auditors (#12)' }],
        },
      },
    ],
    ['push to another branch', facts('push', pushPayload(), { ref: 'refs/heads/next' }), {}, { mode: 'check' }],
    [
      'push to the default branch, while apply-from names another',
      facts('push', pushPayload()),
      { applyFrom: ['live'] },
      { mode: 'check' },
    ],
    [
      'push to the branch of apply-from',
      facts('push', pushPayload(), { ref: 'refs/heads/live' }),
      { applyFrom: ['live'] },
      { mode: 'apply' },
    ],
    ['push of a tag', facts('push', pushPayload(), { ref: 'refs/tags/main' }), {}, { mode: 'check' }],
    ['deletion of a branch', facts('push', pushPayload({ deleted: true, head_commit: null })), {}, { mode: 'check' }],
    [
      'push by Dependabot',
      facts('push', pushPayload(), { actor: 'dependabot[bot]' }),
      {},
      { mode: 'check', trust: 'read-only' },
    ],
    ['run by hand', facts('workflow_dispatch', dispatchPayload()), {}, { mode: 'plan', trust: 'full' }],
    ['schedule', facts('schedule', schedulePayload()), {}, { mode: 'drift', trust: 'full' }],
    [
      'pull_request_target with the head checked out',
      facts('pull_request_target', pullRequestPayload(), { treeSha: HEAD_SHA }),
      {},
      { mode: 'check', trust: 'foreign-tree', pullRequest: 12 },
    ],
    [
      'the same with a snapshot',
      facts('pull_request_target', pullRequestPayload(), { treeSha: HEAD_SHA }),
      { snapshot: true },
      { mode: 'plan', trust: 'foreign-tree' },
    ],
    [
      'pull_request_target with nobody knows what checked out',
      facts('pull_request_target', pullRequestPayload()),
      {},
      { mode: 'check', trust: 'foreign-tree' },
    ],
    [
      'pull_request_target with the base checked out',
      facts('pull_request_target', pullRequestPayload(), { treeSha: BASE_SHA }),
      {},
      { mode: 'check', trust: 'full' },
    ],
    [
      'workflow_run with the head checked out',
      facts('workflow_run', workflowRunPayload([12]), { treeSha: HEAD_SHA }),
      {},
      { mode: 'check', trust: 'foreign-tree', pullRequest: 12, headSha: HEAD_SHA },
    ],
    [
      'workflow_run for a fork',
      facts('workflow_run', workflowRunPayload([]), { treeSha: MERGE_SHA }),
      {},
      { mode: 'check', trust: 'foreign-tree', head: { sha: HEAD_SHA, branch: 'admit-auditors' } },
    ],
    [
      'a comment with a tree checked out',
      facts('issue_comment', {}, { treeSha: HEAD_SHA }),
      {},
      { mode: 'check', trust: 'foreign-tree' },
    ],
    ['another event', facts('release', {}), {}, { mode: 'check', trust: 'full' }],
    ['a payload that makes no sense', facts('pull_request', []), {}, { mode: 'check', trust: 'read-only' }],
  ]

  it.each(table)('%s', (_, event, request, expected) => {
    expect(decide(event, request)).toMatchObject(expected)
  })

  it('says what was not verified for a fork', () => {
    expect(told(decide(facts('pull_request', pullRequestPayload(FORK))))).toEqual([
      'A pull request from a fork gets no credentials. RoleIds were not verified, and nothing was compared with the live policies.',
    ])
    expect(told(decide(facts('pull_request', pullRequestPayload(FORK)), { snapshot: true }))).toEqual([
      'A pull request from a fork gets no credentials. The plan rests on the committed account snapshot; the account itself was not asked.',
    ])
  })

  it('says nothing where nothing is left undone', () => {
    expect(told(decide(facts('pull_request', pullRequestPayload())))).toEqual([])
    expect(told(decide(facts('push', pushPayload())))).toEqual([])
  })

  it('says why a push is not applied', () => {
    const { warnings = [] } = decide(facts('push', pushPayload(), { ref: 'refs/heads/next' }))
    expect(warnings.map(plain)).toEqual([
      'This run applies nothing from `refs/heads/next`: policies are applied from `main` only (input `apply-from`).',
    ])
  })
})

describe('mode apply', () => {
  const apply = { mode: 'apply' } as const

  it('is taken at its word after the merge', () => {
    const merged = pullRequestPayload({ action: 'closed', merged: true })
    expect(decide(facts('pull_request', merged), apply).mode).toBe('apply')
    expect(decide(facts('pull_request_target', merged, { treeSha: BASE_SHA }), apply).mode).toBe('apply')
    expect(decide(facts('workflow_dispatch', dispatchPayload()), apply).mode).toBe('apply')
    expect(decide(facts('schedule', schedulePayload()), apply).mode).toBe('apply')
  })

  it('is refused before the merge', () => {
    expect(refusal(facts('pull_request', pullRequestPayload()), apply)).toBe(
      'mode: apply is refused on `pull_request` before the merge. Use `auto`: it plans now and applies after.',
    )
    expect(refusal(facts('pull_request', pullRequestPayload({ action: 'closed' })), apply)).toContain(
      'before the merge',
    )
    expect(refusal(facts('pull_request_target', pullRequestPayload(), { treeSha: BASE_SHA }), apply)).toContain(
      'before the merge',
    )
    expect(refusal(facts('merge_group', mergeGroupPayload()), apply)).toBe(
      'mode: apply is refused on `merge_group`: the change is not merged yet. Use `plan`.',
    )
  })

  it('is refused on other refs than the default branch or apply-from', () => {
    expect(refusal(facts('workflow_dispatch', dispatchPayload(), { ref: 'refs/heads/next' }), apply)).toBe(
      'mode: apply is refused on `next`: policies are applied from `main` only (input `apply-from`).',
    )
    expect(refusal(facts('push', pushPayload(), { ref: 'refs/tags/v1' }), apply)).toContain('`refs/tags/v1`')
    expect(refusal(facts('repository_dispatch', {}), apply)).toContain('`the default branch` only')
    expect(refusal(facts('workflow_dispatch', dispatchPayload()), { ...apply, applyFrom: ['live', 'eu'] })).toContain(
      'from `live, eu` only',
    )
  })

  it('is refused without credentials', () => {
    const merged = pullRequestPayload({ ...FORK, action: 'closed', merged: true })
    expect(refusal(facts('pull_request', merged), apply)).toBe(
      'mode: apply is refused: this run gets no credentials. Apply on `push`.',
    )
  })

  it('is refused for a tree that is not the base’s', () => {
    const merged = pullRequestPayload({ action: 'closed', merged: true })
    expect(refusal(facts('workflow_run', workflowRunPayload([]), { treeSha: MERGE_SHA }), apply)).toContain('ask AWS')
    expect(refusal(facts('pull_request_target', merged, { treeSha: HEAD_SHA }), apply)).toContain(
      'would ask AWS about files',
    )
  })
})

describe('the other modes', () => {
  it('are taken at their word', () => {
    expect(decide(facts('push', pushPayload()), { mode: 'plan' }).mode).toBe('plan')
    expect(decide(facts('pull_request', pullRequestPayload()), { mode: 'check' }).mode).toBe('check')
    expect(decide(facts('workflow_dispatch', dispatchPayload()), { mode: 'drift' }).mode).toBe('drift')
  })

  it('ask AWS nothing about a tree that is not the base’s', () => {
    const event = facts('pull_request_target', pullRequestPayload(), { treeSha: HEAD_SHA })
    expect(refusal(event, { mode: 'plan' })).toBe(
      'mode: `plan` would ask AWS about files that `pull_request_target` did not take from the base branch. Use mode: `check`, name a committed snapshot in the input `account`, or run on `pull_request`.',
    )
    expect(decide(event, { mode: 'plan', snapshot: true }).mode).toBe('plan')
    expect(decide(event, { mode: 'check' }).mode).toBe('check')
  })
})

describe('the files of a pull request', () => {
  const files = ['a', 'b', 'c'].map(path => sourceFromText(path, '{}'))

  it('come first, and all others after them', () => {
    expect(changedFirst(files, new Set(['c', 'x'])).map(({ path }) => path)).toEqual(['c', 'a', 'b'])
    expect(changedFirst(files, undefined)).toBe(files)
  })
})
