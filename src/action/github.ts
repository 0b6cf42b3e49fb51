import { stickyComments } from '../adapters/github/comments.js'
import { driftIssues } from '../adapters/github/issues.js'
import { type Connection, connect } from '../adapters/github/octokit.js'
import { pullRequests } from '../adapters/github/pulls.js'
import type { Issues, PullRequests, Review } from '../app/review-ports.js'

/** The ports of a conversation over one client; a chunk of its own, for the client is slow to load. */
export async function connectReview(
  connection: Connection,
): Promise<{ readonly review: Review; readonly pulls: PullRequests; readonly issues: Issues }> {
  const github = await connect(connection)
  return { review: stickyComments(github), pulls: pullRequests(github), issues: driftIssues(github) }
}
