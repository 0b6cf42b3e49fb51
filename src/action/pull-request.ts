import { systemClock } from '../adapters/disk/clock.js'
import type { Posted } from '../adapters/github/comments.js'
import { NO_TOKEN } from '../adapters/github/commits.js'
import type { GitHubPorts } from '../adapters/github/index.js'
import type { ChangedFile } from '../adapters/github/pulls.js'
import type { Environment } from '../app/environment.js'
import { present } from '../core/text/present.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import { renderComment } from '../render/github/comment.js'
import type { RenderContext } from '../render/github/context.js'
import { type NoVerdict, renderNoVerdict } from '../render/github/no-verdict.js'
import type { Report } from '../report/report.js'
import { short } from './committed.js'
import { isWorthComment } from './concern.js'
import type { EventPlan } from './event.js'
import type { Inputs } from './inputs.js'
import { type ReviewedPlan, type ReviewedPull, reviewedBefore } from './reviewed.js'
import { suggest } from './suggestions.js'
import { trackDrift } from './track-drift.js'

/** What a run says on GitHub, and what was said there before. */
export interface PullRequestComment {
  /** What the pull request changes; absent where none is known. */
  readonly changes?: readonly ChangedFile[]
  /** What was reviewed before an apply. */
  readonly reviewed: ReviewedPlan
  /** Posts comment and drift issue; resolves with the comment's address and what could not be said. */
  publish(report: Report, context: RenderContext): Promise<PostResult>
  /** Says in the comment that there is no verdict, so that it does not go on showing an old one. */
  giveUp(ending: NoVerdict, context: RenderContext): Promise<PostResult>
}

export interface PostResult {
  readonly commentUrl?: string
  readonly warnings: readonly Prose[]
  readonly notices?: readonly Prose[]
}

const NOTHING_POSTED: PostResult = { warnings: [] }

/** The login of our token, as the first part of the run left it with the runner. */
export const LOGIN_STATE = 'login'
const LOGIN_VARIABLE = `STATE_${LOGIN_STATE}`

/** Connects to GitHub; `undefined` without a token. The client is slow to load, so it is left alone where nobody is asked. */
export async function connectGitHub(
  event: EventPlan,
  inputs: Inputs,
  environment: Environment,
): Promise<GitHubPorts | undefined> {
  const token = inputs.githubToken
  const repository = environment['GITHUB_REPOSITORY']
  if (token === undefined || repository === undefined || !isWanted(event, inputs)) return undefined
  const apiUrl = environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  const { gitHubPorts } = await import('../adapters/github/index.js')
  const login = environment[LOGIN_VARIABLE]
  return gitHubPorts({ token, apiUrl, repository, clock: systemClock, ...present({ login }) })
}

/** A read-only token may still read what a pull request changes, and the rules of its base. */
function isWanted({ mode, pullRequest, head, base }: EventPlan, inputs: Inputs): boolean {
  if (mode === 'apply') return true
  const known = pullRequest !== undefined || head !== undefined || base !== undefined
  return known || (mode === 'drift' && inputs.driftIssue === true)
}

const WITHOUT_TOKEN: ReviewedPlan = { pulls: [], shown: NO_TOKEN, none: ours('') }
const NOBODY_ASKED: ReviewedPlan = { pulls: [], shown: { kind: 'known', value: [] }, none: ours('nothing is applied') }

/** Finds the pull requests of an event and, before an apply, what our comments there recorded. Nothing here throws. */
export async function openPullRequest(
  ports: GitHubPorts | undefined,
  event: EventPlan,
  inputs: Inputs,
): Promise<PullRequestComment> {
  const silent = { publish: async () => NOTHING_POSTED, giveUp: async () => NOTHING_POSTED }
  if (ports === undefined) return { reviewed: event.mode === 'apply' ? WITHOUT_TOKEN : NOBODY_ASKED, ...silent }
  if (event.mode === 'drift')
    return {
      ...silent,
      reviewed: NOBODY_ASKED,
      publish: inputs.driftIssue === true ? trackDrift(ports, event) : silent.publish,
    }
  if (event.mode === 'apply') return openMerged(ports, event, inputs)
  const isKnown = event.pullRequest !== undefined || event.head !== undefined
  if (isKnown && event.trust !== 'read-only') return openReview(ports, event, inputs)
  return { ...silent, reviewed: NOBODY_ASKED, ...(await changesOf(ports, event.pullRequest)) }
}

async function changesOf(
  { pulls }: GitHubPorts,
  pull: number | undefined,
): Promise<Pick<PullRequestComment, 'changes'>> {
  const changed = pull === undefined ? undefined : await pulls.changedFiles(pull)
  return changed?.kind === 'known' ? { changes: changed.value } : {}
}

const SILENCED: ReviewedPlan = { ...NOBODY_ASKED, none: say`${'comment: false'} keeps every plan from being shown` }

/** After the merge: every pull request that was merged is told how it ended. */
async function openMerged(ports: GitHubPorts, event: EventPlan, inputs: Inputs): Promise<PullRequestComment> {
  const key = inputs.commentKey ?? 'default'
  const isSilent = inputs.comment === 'never'
  const reviewed = isSilent ? SILENCED : await reviewedBefore(ports, event, key)
  const byHand = !isSilent && event.pullRequest === undefined && event.target?.pushed === undefined
  const post = async (body: (recorded: RenderContext['recorded']) => string, open: boolean): Promise<PostResult> => {
    const pulls = byHand ? await refusedBefore(ports, key) : reviewed.pulls
    return merge(await Promise.all(pulls.map(pull => postOn(ports, pull, body(recordOf(pull)), open))))
  }
  return {
    reviewed,
    publish: (report, context) =>
      post(recorded => renderComment(report, withRecord(context, recorded)), isWorthComment(report, inputs.comment)),
    giveUp: (ending, context) => post(recorded => renderNoVerdict(ending, withRecord(context, recorded)), true),
  }
}

function withRecord(context: RenderContext, recorded: RenderContext['recorded']): RenderContext {
  return recorded === undefined ? context : { ...context, recorded }
}

/** A run by hand makes good what was refused before, so it is told where that was told. */
async function refusedBefore({ comments }: GitHubPorts, key: string): Promise<readonly ReviewedPull[]> {
  const found = await comments.notApplied(key)
  if (found.kind === 'unknown') return []
  return found.value.map(({ pull, comment }) => ({ number: pull, standing: { kind: 'known', value: [comment] } }))
}

function recordOf({ standing }: ReviewedPull): RenderContext['recorded'] {
  return standing.kind === 'known' ? standing.value[0]?.record : undefined
}

async function postOn(
  { comments }: GitHubPorts,
  { number, standing }: ReviewedPull,
  body: string,
  open: boolean,
): Promise<PostResult> {
  return resultOf(await comments.publish(number, body, { standing, open }))
}

function resultOf(posted: Posted): PostResult {
  switch (posted.kind) {
    case 'none':
      return NOTHING_POSTED
    case 'not-posted':
      return { warnings: [posted.because] }
    case 'kept':
      return {
        ...present({ commentUrl: posted.url }),
        warnings: [],
        notices: [posted.because],
      }
    default:
      return { commentUrl: posted.url, warnings: [] }
  }
}

function merge(all: readonly PostResult[]): PostResult {
  const [first] = all
  if (first !== undefined && all.length === 1) return first
  const warnings = all.flatMap(result => result.warnings)
  const notices = all.flatMap(result => result.notices ?? [])
  const url = all.flatMap(({ commentUrl = [] }) => commentUrl)[0]
  return { ...present({ commentUrl: url }), warnings, ...(notices.length === 0 ? {} : { notices }) }
}

/** Before the merge: the one pull request of the event, as long as its head is the one that this run read. */
async function openReview(ports: GitHubPorts, event: EventPlan, inputs: Inputs): Promise<PullRequestComment> {
  const number = await numberOf(event, ports.pulls)
  if (number.kind === 'unknown' || number.value === undefined) return unfound(event, number)
  const pull = number.value
  const changed = await changesOf(ports, pull)
  const outdated = () => outdatedBy(ports, event, pull)
  const post = async (body: string, open: boolean): Promise<PostResult> =>
    inputs.comment === 'never' ? NOTHING_POSTED : resultOf(await ports.comments.publish(pull, body, { outdated, open }))
  return {
    ...changed,
    reviewed: NOBODY_ASKED,
    publish: async (report, context) => {
      const said = await post(renderComment(report, context), isWorthComment(report, inputs.comment))
      if (inputs.suggestions !== true) return said
      const on = { number: pull, headSha: event.headSha, ...changed, outdated }
      return merge([said, await suggest(ports, on, report, context)])
    },
    giveUp: (ending, context) => post(renderNoVerdict(ending, context), true),
  }
}

type Asked = Awaited<ReturnType<GitHubPorts['pulls']['ofHead']>>

async function numberOf({ pullRequest, head }: EventPlan, pulls: GitHubPorts['pulls']): Promise<Asked> {
  return head === undefined ? { kind: 'known', value: pullRequest } : pulls.ofHead(head)
}

/** That nobody was told is told here: a comment that is missing looks like one that is on its way. */
function unfound({ headSha }: EventPlan, number: Asked): PullRequestComment {
  const because =
    number.kind === 'unknown'
      ? number.because
      : say`No open pull request has the head ${short(headSha)}: nothing was said on any.`
  const told = async (): Promise<PostResult> => ({ warnings: [because] })
  return { reviewed: NOBODY_ASKED, publish: told, giveUp: told }
}

/** Why this run has nothing to say any more: its pull request went on. */
async function outdatedBy({ pulls }: GitHubPorts, { headSha }: EventPlan, pull: number): Promise<Prose | undefined> {
  const state = await pulls.state(pull)
  if (state.kind === 'unknown') return state.because
  if (state.value.merged) return say`#${pull} is merged, so its comment was left alone.`
  if (state.value.headSha === headSha) return undefined
  return say`#${pull} is at ${short(state.value.headSha)} by now, so the comment about ${short(headSha)} was not written.`
}
