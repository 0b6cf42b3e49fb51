import { systemClock } from '../adapters/disk/clock.js'
import { type Conversation, openConversation } from '../app/conversation.js'
import type { Environment } from '../app/environment.js'
import type { Issues } from '../app/review-ports.js'
import { ours, type Prose } from '../core/text/prose.js'
import { renderComment } from '../render/github/comment.js'
import type { RenderContext } from '../render/github/context.js'
import { renderDriftIssue } from '../render/github/drift-issue.js'
import { type NoVerdict, renderNoVerdict } from '../render/github/no-verdict.js'
import type { PolicyReport, Report } from '../report/report.js'
import type { EventPlan } from './events.js'
import type { RawInputs } from './inputs.js'

/** What is said on GitHub about one run, and what was said before. */
export interface Talk {
  /** The paths that the pull request changes; absent where none is known. */
  readonly changed?: ReadonlySet<string>
  /** Why a plan is not the one that the comment shows. */
  objection(policy: PolicyReport): Prose | undefined
  /** Posts comment and drift issue; resolves with the comment's address and what could not be said. */
  publish(report: Report, context: RenderContext): Promise<Published>
  /** Says in the comment that there is no verdict, so that it does not go on showing an old one. */
  giveUp(ending: NoVerdict, context: RenderContext): Promise<Published>
}

export interface Published {
  readonly commentUrl?: string
  readonly warnings: readonly Prose[]
}

const NOTHING_SAID: Published = { warnings: [] }
const SILENCE: Talk = {
  objection: () => undefined,
  publish: async () => NOTHING_SAID,
  giveUp: async () => NOTHING_SAID,
}

/** Opens the conversation that the event and the inputs ask for; without a token there is none. */
export async function openTalk(event: EventPlan, inputs: RawInputs, environment: Environment): Promise<Talk> {
  const token = inputs['github-token']
  const repository = environment['GITHUB_REPOSITORY']
  if (token === undefined || repository === undefined || !isWanted(event, inputs)) return SILENCE
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  const { connectReview } = await import('./github.js')
  const { review, pulls, issues } = await connectReview({ token, apiUrl, repository, clock: systemClock })
  const key = inputs['comment-key'] ?? 'default'
  const partners = inputs.comment === false ? { pulls } : { review, pulls }
  const conversation = await openConversation(partners, event, key)
  const { pullRequest, recorded } = conversation
  const asks = pullRequest !== undefined && event.mode !== 'apply' && event.trust !== 'read-only'
  const changed = asks ? await pulls.changedFiles(pullRequest) : undefined
  const tracker = inputs['drift-issue'] === true ? issues : undefined
  const say = (body: string) => published(conversation, body)
  return {
    ...(changed === undefined ? {} : { changed }),
    objection: policy => objectionTo(policy, conversation),
    publish: async (report, context) => {
      const said = await say(renderComment(report, { ...context, recorded }))
      const failed = report.mode === 'drift' ? await track(tracker, key, report, context) : []
      return { ...said, warnings: [...said.warnings, ...failed] }
    },
    giveUp: (ending, context) => say(renderNoVerdict(ending, { ...context, recorded })),
  }
}

/** The client is slow to load, so it is left alone where there is nobody to talk to. */
function isWanted(event: EventPlan, inputs: RawInputs): boolean {
  const known = event.pullRequest !== undefined || event.pushed !== undefined || event.searchHead === true
  return (known && event.trust !== 'read-only') || (event.mode === 'drift' && inputs['drift-issue'] === true)
}

async function published(conversation: Conversation, body: string): Promise<Published> {
  const { url, warning } = await conversation.publish(body)
  return { ...(url === undefined ? {} : { commentUrl: url }), warnings: warning === undefined ? [] : [warning] }
}

async function track(
  issues: Issues | undefined,
  key: string,
  report: Report,
  context: RenderContext,
): Promise<readonly Prose[]> {
  const outcome = await issues?.reconcile(key, renderDriftIssue(report, context))
  return outcome !== undefined && 'because' in outcome ? [outcome.because] : []
}

function objectionTo({ bucket, plan }: PolicyReport, { reviewed }: Conversation): Prose | undefined {
  if (bucket === undefined || plan === undefined || reviewed(bucket, plan.fingerprint) !== 'moved') return undefined
  return ours('The plan is not the one that the pull request showed: file or live policy changed since. Plan again.')
}
