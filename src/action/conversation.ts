import { systemClock } from '../adapters/clock.js'
import { ours, type Prose, say } from '../core/prose.js'
import type { EventPlan } from '../events.js'
import type { Environment, RawInputs } from '../inputs.js'
import { renderComment } from '../render/comment.js'
import type { RenderContext } from '../render/context.js'
import { renderDriftIssue } from '../render/drift-issue.js'
import { compareRecorded } from '../render/markdown/marker.js'
import type { PolicyReport, Report } from '../report.js'
import type { Found, Issues, PullRequests, Review } from '../review.js'

/** What is said on GitHub about one run, and what was said before. */
export interface Conversation {
  /** The files that the pull request changes; absent where none is known. */
  readonly changed?: ReadonlySet<string>
  /** Why a plan is not the one that the comment shows. */
  objection(policy: PolicyReport): Prose | undefined
  /** Posts comment and drift issue; resolves with the comment's address and what could not be said. */
  publish(report: Report, context: RenderContext): Promise<Published>
}

export interface Published {
  readonly commentUrl?: string
  readonly warnings: readonly Prose[]
}

const SILENCE: Conversation = { objection: () => undefined, publish: async () => ({ warnings: [] }) }

/** Opens the conversation that the event and the inputs ask for; without a token or a pull request, none. */
export async function openConversation(
  event: EventPlan,
  inputs: RawInputs,
  environment: Environment,
): Promise<Conversation> {
  const token = inputs['github-token']
  const repository = environment['GITHUB_REPOSITORY']
  const comments = inputs.comment !== false && event.trust !== 'read-only'
  const wanted = comments || inputs['drift-issue'] === true
  if (token === undefined || repository === undefined || !wanted) return SILENCE
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  const { connectReview } = await import('./github.js')
  const ports = await connectReview({ token, apiUrl, repository, clock: systemClock })
  const key = inputs['comment-key'] ?? 'default'
  const pull = comments ? await pullOf(event, ports.pulls) : undefined
  const issues = inputs['drift-issue'] === true ? ports.issues : undefined
  return conversation({ ...ports, key, ...(pull === undefined ? {} : { pull }), ...(issues ? { issues } : {}) }, event)
}

interface Partners {
  readonly review: Review
  readonly pulls: PullRequests
  readonly key: string
  readonly pull?: number
  readonly issues?: Issues
}

async function pullOf(event: EventPlan, pulls: PullRequests): Promise<number | undefined> {
  if (event.pullRequest !== undefined) return event.pullRequest
  if (event.pushed !== undefined) return pulls.ofPushed(event.pushed)
  return event.searchHead === true ? pulls.ofHead(event.headSha) : undefined
}

async function conversation({ review, pulls, key, pull, issues }: Partners, event: EventPlan): Promise<Conversation> {
  const found: Found = pull === undefined ? { kind: 'none' } : await review.find(pull, key)
  const changed = pull === undefined || event.mode === 'apply' ? undefined : await pulls.changedFiles(pull)
  return {
    ...(changed === undefined ? {} : { changed }),
    objection: policy => objectionTo(policy, found),
    publish: async (report, context) => {
      const posted =
        pull === undefined ? undefined : await review.publish(pull, key, renderComment(report, context), found)
      const tracked =
        report.mode === 'drift' ? await issues?.reconcile(key, renderDriftIssue(report, context)) : undefined
      const warnings = [posted, tracked].flatMap(answer =>
        answer !== undefined && 'because' in answer ? answer.because : [],
      )
      return { ...(posted !== undefined && 'url' in posted ? { commentUrl: posted.url } : {}), warnings }
    },
  }
}

function objectionTo({ bucket, plan }: PolicyReport, found: Found): Prose | undefined {
  if (bucket === undefined || plan === undefined || found.kind === 'none') return undefined
  if (found.kind === 'unreadable') {
    return say`The plan that was reviewed could not be read, so it is not known whether it still holds: ${found.because}`
  }
  if (compareRecorded(found.comment.record, bucket, plan.fingerprint) !== 'moved') return undefined
  return ours('The plan is not the one that the pull request showed: file or live policy changed since. Plan again.')
}
