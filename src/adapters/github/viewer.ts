import type { GitHub } from './octokit.js'

/** Who wrote a comment or an issue, as REST tells it: an app as `name[bot]`. */
export interface Author {
  readonly login: string
}

/** Tells whether an author is the identity of our own token. */
export type IsOurs = (author: Author | null) => boolean

/** What GITHUB_TOKEN writes as, where GitHub does not say who we are. */
const WORKFLOW_BOT = 'github-actions[bot]'

/**
 * Whose token this is: GraphQL's `viewer` answers for GITHUB_TOKEN, GitHub Apps and personal tokens alike, where REST
 * `GET /user` refuses the first two. GraphQL may name an app without its `[bot]`, which no person's login can hold.
 */
export async function viewer({ octokit }: GitHub): Promise<IsOurs> {
  const login = await viewerLogin(octokit)
  return author => author?.login === login || author?.login === `${login}[bot]`
}

async function viewerLogin(octokit: GitHub['octokit']): Promise<string> {
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
