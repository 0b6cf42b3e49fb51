import { ours, type Prose } from '../../core/text/prose.js'
import { keyWord } from '../../render/github/marker.js'
import {
  type LineRange,
  OUTDATED_SUGGESTION,
  REVIEW_TEXT,
  readSuggestionMarker,
  type Suggestion,
} from '../../render/github/suggestion.js'
import { type GitHub, githubFailure } from './octokit.js'
import { refusal } from './refusal.js'
import { type Author, isLogin, viewerLogin } from './viewer.js'

/** Review comments of ours. Nothing here throws: a suggestion that cannot be made never changes a verdict. */
export interface ReviewComments {
  /**
   * Makes what is suggested on a pull request what was asked for: what stands there at its lines stays, what is missing
   * comes with one review, and what is stale goes, or says so where somebody answered it.
   */
  suggest(pullNumber: number, asked: AskedSuggestions): Promise<Suggested>
}

export interface AskedSuggestions {
  /** The comment key; suggestions of other keys are another job's to take away. */
  readonly key: string
  /** The commit whose lines are meant. */
  readonly commit: string
  readonly suggestions: readonly Suggestion[]
  /** Asked right before a write; says why this run has nothing to say any more. */
  readonly outdated: () => Promise<Prose | undefined>
}

export type Suggested =
  | { readonly kind: 'done' }
  /** The pull request went on without this run. */
  | { readonly kind: 'kept'; readonly because: Prose }
  | { readonly kind: 'refused'; readonly because: Prose }

const PERMISSION = 'pull-requests: write'
const DOING = ours('The suggestions could not be brought up to date')

/** As long as another run that listed before we wrote takes to write. */
const PAUSE = 1_000

export function reviewComments(github: GitHub): ReviewComments {
  const login = viewerLoginOnce(github)
  return {
    suggest: async (pullNumber, asked) => {
      try {
        return await bringUpToDate(github, pullNumber, asked, () => search(github, pullNumber, login))
      } catch (error) {
        return { kind: 'refused', because: refusal(error, DOING, PERMISSION) }
      }
    },
  }
}

/** A suggestion of ours that stands on a pull request. */
interface StandingSuggestion {
  readonly id: number
  /** As {@link keyWord} writes it. */
  readonly key: string
  readonly mark: string
  readonly path: string
  /** Where its lines are by now; absent where a later commit changed them. */
  readonly lines?: LineRange
  readonly isAnswered: boolean
}

type List = () => Promise<readonly StandingSuggestion[]>

async function bringUpToDate(
  github: GitHub,
  pullNumber: number,
  { key, commit, suggestions, outdated }: AskedSuggestions,
  list: List,
): Promise<Suggested> {
  const standing = await list()
  const missing = suggestions.filter(wanted => !standing.some(other => isSame(other, wanted)))
  const stale = staleOf(standing, suggestions, key)
  if (missing.length === 0 && stale.length === 0) return { kind: 'done' }
  const because = await outdated()
  if (because !== undefined) return { kind: 'kept', because }
  for (const one of stale) await retire(github, one)
  if (missing.length === 0) return { kind: 'done' }
  await review(github, pullNumber, commit, missing)
  await github.clock.sleep(PAUSE)
  for (const one of staleOf(await list(), suggestions, key)) await retire(github, one)
  return { kind: 'done' }
}

function isSame(standing: StandingSuggestion, { mark, path, lines }: Suggestion): boolean {
  const at = standing.lines
  return standing.mark === mark && standing.path === path && at?.from === lines.from && at.to === lines.to
}

/** What nobody asks for any more, and of doubles all but the oldest; GitHub lists by age. */
function staleOf(
  standing: readonly StandingSuggestion[],
  suggestions: readonly Suggestion[],
  key: string,
): readonly StandingSuggestion[] {
  const kept = suggestions.map(wanted => standing.find(other => isSame(other, wanted)))
  return standing.filter(one => one.key === keyWord(key) && !kept.includes(one))
}

async function search(
  { octokit, owner, repo }: GitHub,
  pull_number: number,
  login: () => Promise<string>,
): Promise<readonly StandingSuggestion[]> {
  const parameters = { owner, repo, pull_number, per_page: 100 }
  const listed = await octokit.paginate(octokit.rest.pulls.listReviewComments, parameters)
  const answered = new Set(listed.map(({ in_reply_to_id }) => in_reply_to_id))
  const found: StandingSuggestion[] = []
  for (const comment of listed) {
    const one = standingOf(comment, answered.has(comment.id))
    if (one !== undefined && isLogin(comment.user, await login())) found.push(one)
  }
  return found
}

interface ListedReviewComment {
  readonly id: number
  readonly body: string
  readonly path: string
  readonly user: Author | null
  readonly line?: number | null
  readonly start_line?: number | null
}

function standingOf(
  { id, body, path, line, start_line }: ListedReviewComment,
  isAnswered: boolean,
): StandingSuggestion | undefined {
  const marked = readSuggestionMarker(body)
  if (marked === undefined) return undefined
  const lines = typeof line === 'number' ? { lines: { from: start_line ?? line, to: line } } : {}
  return { id, ...marked, path, ...lines, isAnswered }
}

/** All or nothing: GitHub refuses a review of which one comment is wrong. A first line that is the last is an error. */
async function review(
  { octokit, owner, repo }: GitHub,
  pull_number: number,
  commit_id: string,
  suggestions: readonly Suggestion[],
): Promise<void> {
  const comments = suggestions.map(({ path, lines: { from, to }, body }) => ({
    ...{ path, body, line: to, side: 'RIGHT' },
    ...(from < to ? { start_line: from, start_side: 'RIGHT' } : {}),
  }))
  const what = { commit_id, body: REVIEW_TEXT, event: 'COMMENT', comments } as const
  await octokit.rest.pulls.createReview({ owner, repo, pull_number, ...what })
}

/** One that another run, or somebody, took away meanwhile is as gone as one that we did. */
async function retire({ octokit, owner, repo }: GitHub, { id, isAnswered }: StandingSuggestion): Promise<void> {
  const which = { owner, repo, comment_id: id }
  try {
    if (isAnswered) await octokit.rest.pulls.updateReviewComment({ ...which, body: OUTDATED_SUGGESTION })
    else await octokit.rest.pulls.deleteReviewComment(which)
  } catch (error) {
    if (githubFailure(error).status !== 404) throw error
  }
}

function viewerLoginOnce(github: GitHub): () => Promise<string> {
  let login: Promise<string> | undefined
  return () => {
    login ??= viewerLogin(github)
    return login
  }
}
