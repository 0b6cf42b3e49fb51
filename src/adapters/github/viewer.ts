import type { GitHub } from './octokit.js'

/** Who wrote a comment or an issue, as REST tells it: an app as `name[bot]`. */
export interface Author {
  readonly login: string
}

/** What GITHUB_TOKEN writes as, where GitHub does not say who we are. */
const WORKFLOW_BOT = 'github-actions[bot]'

/** Whether an author is the identity of a login; GraphQL may name an app without its `[bot]`, which no person can hold. */
export function isLogin(author: Author | null, login: string): boolean {
  return author?.login === login || author?.login === `${login}[bot]`
}

/**
 * Whose token this is: GraphQL's `viewer` answers for GITHUB_TOKEN, GitHub Apps and personal tokens alike, where REST
 * `GET /user` refuses the first two.
 */
export async function viewerLogin({ octokit, login }: Pick<GitHub, 'octokit' | 'login'>): Promise<string> {
  if (login !== undefined) return login
  try {
    const answer: { viewer: { login: string } } = await octokit.graphql('query { viewer { login } }')
    return answer.viewer.login
  } catch {
    return await restLogin(octokit)
  }
}

async function restLogin(octokit: GitHub['octokit']): Promise<string> {
  try {
    return (await octokit.rest.users.getAuthenticated()).data.login
  } catch {
    return WORKFLOW_BOT
  }
}
