import type { EventPlan } from '../action/events.js'
import type { Prose } from '../core/text/prose.js'
import { type CommentRecord, compareRecorded } from '../render/github/marker.js'
import type { Found, PullRequests, Review } from './review-ports.js'

/** What came of posting: where it stands, or why it does not. */
export interface Told {
  readonly url?: string
  readonly warning?: Prose
}

/** The comment of one run on one pull request. */
export interface Conversation {
  readonly pullRequest?: number
  /** What the comment recorded before an apply, to be handed on to the comment after it. */
  readonly recorded: ReadonlyMap<string, string>
  /** What the reviewer was shown of a bucket's plan; `unrecorded` where no comment says. */
  reviewed(bucket: string, fingerprint: string): 'same' | 'moved' | 'unrecorded'
  /** Posts the comment; without a pull request, or rights to write there, it does nothing. */
  publish(body: string): Promise<Told>
}

export interface Partners {
  /** Absent where no comment is wanted. */
  readonly review?: Review
  readonly pulls: PullRequests
}

/**
 * Finds the pull request of an event and, before an apply, what our comment there recorded. Nothing here throws, and
 * no pull request is no error: a push need not come from one.
 */
export async function openConversation(
  { review, pulls }: Partners,
  event: EventPlan,
  key: string,
): Promise<Conversation> {
  const silent: Conversation = { recorded: new Map(), reviewed: () => 'unrecorded', publish: async () => ({}) }
  const pullRequest = await pullRequestOf(event, pulls)
  if (pullRequest === undefined) return silent
  if (review === undefined || event.trust === 'read-only') return { ...silent, pullRequest }
  const known = event.mode === 'apply' ? await review.find(pullRequest, key) : undefined
  const record = recordOf(known)
  return {
    pullRequest,
    recorded: record?.plans ?? new Map(),
    reviewed: (bucket, fingerprint) =>
      record === undefined ? 'unrecorded' : compareRecorded(record, bucket, fingerprint),
    publish: async body => {
      const posted = await review.publish(pullRequest, key, body, known)
      return posted.kind === 'not-posted' ? { warning: posted.because } : { url: posted.url }
    },
  }
}

async function pullRequestOf(event: EventPlan, pulls: PullRequests): Promise<number | undefined> {
  if (event.pullRequest !== undefined) return event.pullRequest
  if (event.pushed !== undefined) return pulls.ofPushed(event.pushed)
  return event.searchHead === true ? pulls.ofHead(event.headSha) : undefined
}

function recordOf(found: Found | undefined): CommentRecord | undefined {
  return found?.kind === 'found' ? found.comment.record : undefined
}
