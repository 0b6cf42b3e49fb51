import type { CommentRecord } from '../../core/plan/record.js'
import { grouped } from '../../core/text/count.js'
import { present } from '../../core/text/present.js'
import { planMarks } from '../../report/plans.js'
import type { Report } from '../../report/report.js'
import { code } from '../escape.js'
import { isUndone } from '../words.js'
import { fitBlocks, leftOut, type Page } from './budget.js'
import type { RenderContext, Repository } from './context.js'
import { marker } from './marker.js'
import { pageBlocks } from './page.js'

/**
 * GitHub refuses longer bodies with 422 "body is too long (maximum is 65536 characters)". Counted in UTF-16 units,
 * which are never fewer than the characters that GitHub counts.
 */
export const COMMENT_LIMIT = 65_536

/** Room for the sentence about what was left out, and for the last line. */
const FOOTER_ROOM = 1_500

/**
 * The sticky comment of a pull request: a marker line that nobody sees, the verdict, and as much of the rest as fits,
 * errors and plans first.
 */
export function renderComment(report: Report, context: RenderContext): string {
  const first = marker(recordOf(report, context))
  const limit = COMMENT_LIMIT - first.length - FOOTER_ROOM
  const page = fitBlocks(pageBlocks(report, context), limit, text => text.length)
  return [first, page.text, ...omissions(page, context.runUrl), commentFooter(context)].join('\n\n')
}

/** The comment without the line that nobody sees: a text that is shown elsewhere must not be taken for the comment. */
export function commentText(report: Report, context: RenderContext): string {
  return renderComment(report, context).replace(/^.*\n\n/, '')
}

/**
 * What the comment vouches for: before the merge the plans that it shows, after it those that were reviewed. An apply
 * that was refused because its plan had moved must not record the moved plan, or a second run would carry it out.
 */
function recordOf(report: Report, context: RenderContext): CommentRecord {
  const { version, commentKey: key, began = 0, repository, recorded } = context
  const common = { version, key, began }
  if (report.mode === 'apply')
    return { ...common, ...reviewedOf(recorded), state: isDone(report) ? 'applied' : 'not-applied' }
  const head = present({ head: repository?.headSha })
  return { ...common, ...head, state: report.mode === 'plan' ? 'plan' : 'check', plans: planMarks(report), more: 0 }
}

/** The part of a record that an apply hands on. */
export function reviewedOf(recorded: CommentRecord | undefined): Pick<CommentRecord, 'head' | 'plans' | 'more'> {
  const { head, plans = new Map<string, string>(), more = 0 } = recorded ?? {}
  return { ...present({ head }), plans, more }
}

function isDone({ policies }: Report): boolean {
  return policies.every(policy => policy.outcome !== undefined && !isUndone(policy))
}

/** What was left out and where it stands. */
export function omissions(page: Page, runUrl: string | undefined): readonly string[] {
  const what = leftOut(page)
  if (what === undefined) return []
  const where = runUrl === undefined ? 'in the job summary' : `in the [job summary](${runUrl})`
  const most = grouped(COMMENT_LIMIT)
  return [
    `> [!IMPORTANT]\n> Left out here: ${what}, because a comment holds ${most} characters. They are ${where} and in the report.`,
  ]
}

export function commentFooter({ version, repository, runUrl }: RenderContext): string {
  const commit = repository === undefined ? [] : [commitWords(repository)]
  const run = runUrl === undefined ? [] : [`[this run](${runUrl})`]
  return `<sub>${['Connect Bucket Lock', version, ...commit, ...run].join(' · ')}</sub>`
}

/** Which commit was judged; one whose files nobody read is not named as if they had been. */
function commitWords({ headSha, readIn = 'commit' }: Repository): string {
  const commit = code(headSha.slice(0, 7))
  if (readIn === 'workspace') return `files of the workspace, not compared with commit ${commit}`
  return readIn === 'merge' ? `commit ${commit} merged into its base` : `commit ${commit}`
}
