import type { GitHubPorts } from '../adapters/github/index.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { RenderContext } from '../render/github/context.js'
import { renderDriftIssue } from '../render/github/drift-issue.js'
import type { Report } from '../report/report.js'
import { short } from './committed.js'
import type { AppliedBranch, EventPlan } from './event.js'

interface Tracked {
  readonly warnings: readonly Prose[]
  readonly notices?: readonly Prose[]
}

/** The issue is about what is applied, so a run on another branch or with other files has no say in it. */
export function trackDrift(
  { commits, issues }: Pick<GitHubPorts, 'commits' | 'issues'>,
  { branch }: EventPlan,
): (report: Report, context: RenderContext) => Promise<Tracked> {
  return async (report, context) => {
    if (branch === undefined) return leftAlone(ELSEWHERE)
    const issue = renderDriftIssue(report, context)
    const standing = await standingOf(commits, branch)
    if (standing === 'foreign' || (standing === 'older' && issue === undefined)) return leftAlone(otherFiles(branch))
    const outcome = await issues.reconcile(context.commentKey, issue)
    return 'because' in outcome ? { warnings: [outcome.because] } : { warnings: [] }
  }
}

/** Whose files a run has: what the branch has now, what it had when the event came, or others. */
async function standingOf(
  commits: GitHubPorts['commits'],
  { name, commit, tree = commit }: AppliedBranch,
): Promise<'newest' | 'older' | 'foreign'> {
  const head = await commits.head(name)
  const newest = head.kind === 'known' ? head.value : commit
  if (tree === newest) return 'newest'
  return tree === commit ? 'older' : 'foreign'
}

function leftAlone(because: Prose): Tracked {
  return { warnings: [], notices: [because] }
}

const ELSEWHERE = ours('This run left the drift issue alone, because nothing is applied from this branch.')

function otherFiles({ name, commit, tree = commit }: AppliedBranch): Prose {
  return say`This run left the drift issue alone, because its files are of commit ${short(tree)} and ${name} is at another one now.`
}
