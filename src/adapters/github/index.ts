import { type StickyComments, stickyComments } from './comments.js'
import { type DriftIssues, driftIssues } from './issues.js'
import { type Connection, connect } from './octokit.js'
import { type PullRequests, pullRequests } from './pulls.js'

/** What a run asks GitHub and says there. */
export interface GitHubPorts {
  readonly comments: StickyComments
  readonly pulls: PullRequests
  readonly issues: DriftIssues
}

/** The ports over one client. */
export async function gitHubPorts(connection: Connection): Promise<GitHubPorts> {
  const github = await connect(connection)
  return { comments: stickyComments(github), pulls: pullRequests(github), issues: driftIssues(github) }
}
