/** Event payloads, cut down to what GitHub sends in the fields in use, with the shapes of its webhook documentation. */
const BASE_REPOSITORY = { full_name: 'acme/locks', default_branch: 'main', fork: false }

export const BASE_SHA = '1'.repeat(40)
export const HEAD_SHA = '2'.repeat(40)
export const MERGE_SHA = '3'.repeat(40)
/** A commit that no event is about. */
export const OTHER_SHA = '9'.repeat(40)

export interface PullOptions {
  readonly action?: string
  readonly merged?: boolean
  readonly headRepository?: string | null
  readonly base?: string
  readonly head?: string
  /** When GitHub says that the pull request changed last; long ago where absent. */
  readonly updatedAt?: string
}

export function pullRequestPayload(options: PullOptions = {}): object {
  const { action = 'opened', merged = false, headRepository = 'acme/locks', base = 'main', head = HEAD_SHA } = options
  const { updatedAt = '2026-01-01T00:00:00Z' } = options
  return {
    action,
    number: 12,
    pull_request: {
      number: 12,
      state: action === 'closed' ? 'closed' : 'open',
      draft: false,
      merged,
      merge_commit_sha: MERGE_SHA,
      updated_at: updatedAt,
      user: { login: 'jane', type: 'User' },
      head: {
        ref: 'admit-auditors',
        sha: head,
        repo: headRepository === null ? null : { full_name: headRepository, fork: headRepository !== 'acme/locks' },
      },
      base: { ref: base, sha: BASE_SHA, repo: BASE_REPOSITORY },
    },
    repository: BASE_REPOSITORY,
    sender: { login: 'jane', type: 'User' },
  }
}

export function pushPayload(rest: object = {}): object {
  return {
    ref: 'refs/heads/main',
    before: BASE_SHA,
    after: MERGE_SHA,
    created: false,
    deleted: false,
    forced: false,
    head_commit: { id: MERGE_SHA, message: 'Admit the auditors (#12)\n\nThey asked.', author: { name: 'Jane' } },
    repository: BASE_REPOSITORY,
    sender: { login: 'jane', type: 'User' },
    ...rest,
  }
}

export function mergeGroupPayload(): object {
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: HEAD_SHA,
      head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${BASE_SHA}`,
      base_sha: BASE_SHA,
      base_ref: 'refs/heads/main',
    },
    repository: BASE_REPOSITORY,
  }
}

export interface RunOptions {
  /** What started the run before. */
  readonly event?: string
  readonly headOwner?: string
  readonly headBranch?: string
  readonly actor?: string
}

export function workflowRunPayload(pulls: readonly number[], options: RunOptions = {}): object {
  const { event = 'pull_request', headOwner = 'mallory', headBranch = 'admit-auditors', actor = headOwner } = options
  return {
    action: 'completed',
    workflow_run: {
      id: 4711,
      event,
      head_sha: HEAD_SHA,
      head_branch: headBranch,
      head_repository: { full_name: `${headOwner}/locks`, owner: { login: headOwner } },
      repository: { full_name: 'acme/locks' },
      actor: { login: actor },
      conclusion: 'success',
      pull_requests: pulls.map(number => ({ number })),
    },
    repository: BASE_REPOSITORY,
  }
}

export function dispatchPayload(): object {
  return { inputs: { mode: 'plan' }, ref: 'refs/heads/main', repository: BASE_REPOSITORY }
}

export function schedulePayload(): object {
  return { schedule: '17 6 * * *' }
}
