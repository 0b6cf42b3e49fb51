import { systemClock } from '../adapters/clock.js'
import { type Conversation, openConversation } from '../app/conversation.js'
import { ours, type Prose } from '../core/prose.js'
import type { EventPlan } from '../events.js'
import type { Environment, RawInputs } from '../inputs.js'
import { renderComment } from '../render/comment.js'
import type { RenderContext } from '../render/context.js'
import { renderDriftIssue } from '../render/drift-issue.js'
import type { PolicyReport, Report } from '../report.js'
import type { Issues } from '../review.js'

/** What is said on GitHub about one run, and what was said before. */
export interface Talk {
  /** The paths that the pull request changes; absent where none is known. */
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

const SILENCE: Talk = { objection: () => undefined, publish: async () => ({ warnings: [] }) }

/** Opens the conversation that the event and the inputs ask for; without a token there is none. */
export async function openTalk(event: EventPlan, inputs: RawInputs, environment: Environment): Promise<Talk> {
  const token = inputs['github-token']
  const repository = environment['GITHUB_REPOSITORY']
  if (token === undefined || repository === undefined) return SILENCE
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  const { connectReview } = await import('./github.js')
  const { review, pulls, issues } = await connectReview({ token, apiUrl, repository, clock: systemClock })
  const key = inputs['comment-key'] ?? 'default'
  const partners = inputs.comment === false ? { pulls } : { review, pulls }
  const conversation = await openConversation(partners, event, key)
  const { pullRequest } = conversation
  const asks = pullRequest !== undefined && event.mode !== 'apply' && event.trust !== 'read-only'
  const changed = asks ? await pulls.changedFiles(pullRequest) : undefined
  const tracker = inputs['drift-issue'] === true ? issues : undefined
  return {
    ...(changed === undefined ? {} : { changed }),
    objection: policy => objectionTo(policy, conversation),
    publish: (report, context) => publish(report, context, { conversation, key, ...(tracker ? { tracker } : {}) }),
  }
}

interface Partners {
  readonly conversation: Conversation
  readonly key: string
  readonly tracker?: Issues
}

async function publish(
  report: Report,
  context: RenderContext,
  { conversation, key, tracker }: Partners,
): Promise<Published> {
  const { recorded } = conversation
  const told = await conversation.publish(renderComment(report, { ...context, recorded }))
  const tracked = report.mode === 'drift' ? await tracker?.reconcile(key, renderDriftIssue(report, context)) : undefined
  const failed = tracked !== undefined && 'because' in tracked ? [tracked.because] : []
  const warnings = told.warning === undefined ? failed : [told.warning, ...failed]
  return { ...(told.url === undefined ? {} : { commentUrl: told.url }), warnings }
}

function objectionTo({ bucket, plan }: PolicyReport, { reviewed }: Conversation): Prose | undefined {
  if (bucket === undefined || plan === undefined || reviewed(bucket, plan.fingerprint) !== 'moved') return undefined
  return ours('The plan is not the one that the pull request showed: file or live policy changed since. Plan again.')
}
