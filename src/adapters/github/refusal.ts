import { ours, type Prose, say } from '../../core/text/prose.js'
import { githubFailure, isRateLimit, UndocumentedAnswer } from './octokit.js'

/** Why GitHub did not do something, and the setting that would help. */
export function refusal(error: unknown, doing: string | Prose, permission: string): Prose {
  const failure = githubFailure(error)
  const { status, message } = failure
  const what = typeof doing === 'string' ? ours(doing) : doing
  if (error instanceof UndocumentedAnswer || error instanceof TypeError) {
    return say`${what}: the answer is not what GitHub documents. Check that no proxy answers in place of GitHub.`
  }
  if (isRateLimit(failure)) return say`${what}: GitHub's rate limit is used up (${message}).`
  if (!failure.answered) return say`${what}: GitHub could not be reached (${message}).`
  if (LOCKED.includes(status) && /\bis locked\b/i.test(message)) {
    return say`${what}: the conversation is locked (${message}). Unlock it, or read the job summary. The comment there may be older than this run.`
  }
  switch (status) {
    case 401:
      return say`${what}: GitHub does not know the token (${message}). Is the input github-token a valid token?`
    case 403:
      return say`${what}: the token may not (${message}). Give the job the permission ${permission}; a pull request from a fork never has it.`
    case 404:
      return say`${what}: GitHub shows nothing there to this token (${message}). Give the job the permission ${permission}.`
    default:
      return say`${what}: GitHub answered ${status} (${message}).`
  }
}

/** GitHub says so in words alone: renovatebot/renovate #6215, hashicorp/terraform-github-actions #100. */
const LOCKED: readonly number[] = [403, 422]
