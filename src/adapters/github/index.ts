import { type StickyComments, stickyComments } from './comments.js'
import { type Commits, commits } from './commits.js'
import { type DriftIssues, driftIssues } from './issues.js'
import { type Connection, connect } from './octokit.js'
import { type PullRequests, pullRequests } from './pulls.js'
import { type ReviewComments, reviewComments } from './reviews.js'

/** What a run asks GitHub and says there. */
export interface GitHubPorts {
  readonly commits: Commits
  readonly comments: StickyComments
  readonly pulls: PullRequests
  readonly issues: DriftIssues
  readonly reviews: ReviewComments
}

/** The ports over one client. */
export async function gitHubPorts(connection: Connection): Promise<GitHubPorts> {
  const github = await connect(connection)
  return {
    commits: commits(github),
    comments: stickyComments(github),
    pulls: pullRequests(github),
    issues: driftIssues(github),
    reviews: reviewComments(github),
  }
}
