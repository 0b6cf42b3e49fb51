import { systemClock } from '../adapters/disk/clock.js'
import type { Found } from '../adapters/github/comments.js'
import type { GitHubPorts } from '../adapters/github/index.js'
import type { Environment } from '../app/environment.js'
import { compareRecorded } from '../core/plan/record.js'
import { ours, type Prose } from '../core/text/prose.js'
import { renderComment } from '../render/github/comment.js'
import type { RenderContext } from '../render/github/context.js'
import { renderDriftIssue } from '../render/github/drift-issue.js'
import { type NoVerdict, renderNoVerdict } from '../render/github/no-verdict.js'
import type { PolicyReport, Report } from '../report/report.js'
import type { EventPlan } from './events.js'
import type { Inputs } from './inputs.js'

/** What a run says on GitHub, and what was said there before. */
export interface PullRequestComment {
  /** The paths that the pull request changes; absent where none is known. */
  readonly changed?: ReadonlySet<string>
  /** Why a plan is not the one that the comment shows. */
  objection(policy: PolicyReport): Prose | undefined
  /** Posts comment and drift issue; resolves with the comment's address and what could not be said. */
  publish(report: Report, context: RenderContext): Promise<PostResult>
  /** Says in the comment that there is no verdict, so that it does not go on showing an old one. */
  giveUp(ending: NoVerdict, context: RenderContext): Promise<PostResult>
}

export interface PostResult {
  readonly commentUrl?: string
  readonly warnings: readonly Prose[]
}

const NOTHING_POSTED: PostResult = { warnings: [] }
const SILENT: PullRequestComment = {
  objection: () => undefined,
  publish: async () => NOTHING_POSTED,
  giveUp: async () => NOTHING_POSTED,
}

/** Connects to GitHub where the event and the inputs ask for it; without a token nothing is said. */
export async function connectPullRequest(
  event: EventPlan,
  inputs: Inputs,
  environment: Environment,
): Promise<PullRequestComment> {
  const token = inputs.githubToken
  const repository = environment['GITHUB_REPOSITORY']
  if (token === undefined || repository === undefined || !isWanted(event, inputs)) return SILENT
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  const { gitHubPorts } = await import('../adapters/github/index.js')
  return openPullRequest(await gitHubPorts({ token, apiUrl, repository, clock: systemClock }), event, inputs)
}

/** The client is slow to load, so it is left alone where there is nobody to talk to. */
function isWanted(event: EventPlan, inputs: Inputs): boolean {
  const known = event.pullRequest !== undefined || event.pushed !== undefined || event.searchHead === true
  return (known && event.trust !== 'read-only') || (event.mode === 'drift' && inputs.driftIssue === true)
}

/**
 * Finds the pull request of an event and, before an apply, what our comment there recorded. Nothing here throws, and
 * no pull request is no error: a push need not come from one.
 */
export async function openPullRequest(
  { comments, pulls, issues }: GitHubPorts,
  event: EventPlan,
  inputs: Inputs,
): Promise<PullRequestComment> {
  const key = inputs.commentKey ?? 'default'
  const number = await numberOf(event, pulls)
  const speaks = number !== undefined && inputs.comment !== 'never' && event.trust !== 'read-only'
  const known = speaks && event.mode === 'apply' ? await comments.find(number, key) : undefined
  const record = recordOf(known)
  const recorded = record?.plans ?? new Map<string, string>()
  const asks = number !== undefined && event.mode !== 'apply' && event.trust !== 'read-only'
  const changed = asks ? await pulls.changedFiles(number) : undefined
  const tracker = inputs.driftIssue === true ? issues : undefined
  const post = async (body: string): Promise<PostResult> => {
    if (!speaks) return NOTHING_POSTED
    const posted = await comments.publish(number, key, body, known)
    return posted.kind === 'not-posted' ? { warnings: [posted.because] } : { commentUrl: posted.url, warnings: [] }
  }
  return {
    ...(changed === undefined ? {} : { changed }),
    objection: ({ bucket, plan }) =>
      record !== undefined &&
      bucket !== undefined &&
      plan !== undefined &&
      compareRecorded(record, bucket, plan.fingerprint) === 'moved'
        ? MOVED
        : undefined,
    publish: async (report, context) => {
      const posted = await post(renderComment(report, { ...context, recorded }))
      const failed = report.mode === 'drift' ? await track(tracker, key, report, context) : []
      return { ...posted, warnings: [...posted.warnings, ...failed] }
    },
    giveUp: (ending, context) => post(renderNoVerdict(ending, { ...context, recorded })),
  }
}

const MOVED = ours(
  'The plan is not the one that the pull request showed: file or live policy changed since. Plan again.',
)

async function numberOf(event: EventPlan, pulls: GitHubPorts['pulls']): Promise<number | undefined> {
  if (event.pullRequest !== undefined) return event.pullRequest
  if (event.pushed !== undefined) return pulls.ofPushed(event.pushed)
  return event.searchHead === true ? pulls.ofHead(event.headSha) : undefined
}

function recordOf(known: Found | undefined) {
  return known?.kind === 'found' ? known.comment.record : undefined
}

async function track(
  issues: GitHubPorts['issues'] | undefined,
  key: string,
  report: Report,
  context: RenderContext,
): Promise<readonly Prose[]> {
  const outcome = await issues?.reconcile(key, renderDriftIssue(report, context))
  return outcome !== undefined && 'because' in outcome ? [outcome.because] : []
}
