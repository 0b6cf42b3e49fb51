import { utf8Length } from '../../core/text/utf8-length.js'
import type { Report } from '../../report/report.js'
import { code, codeBlock } from '../escape.js'
import { type Block, fitBlocks, leftOut, type Page } from './budget.js'
import { details } from './claims.js'
import { commentFooter } from './comment.js'
import type { RenderContext } from './context.js'
import { pageBlocks } from './page.js'

/**
 * A step's summary may hold 1 MiB; a longer one is dropped whole. Counted in bytes, with room for what other parts of
 * the step add. Source: GitHub Docs, "Workflow commands, step isolation and limits".
 */
export const SUMMARY_LIMIT = 1_000_000

const FOOTER_ROOM = 1_500

/** The job summary: the comment's blocks with next to no limit. */
export function renderSummary(report: Report, context: RenderContext): string {
  const page = fitBlocks(
    [...pageBlocks(report, context), ...replacedBlocks(report)],
    SUMMARY_LIMIT - FOOTER_ROOM,
    utf8Length,
  )
  return [page.text, ...omissions(page), commentFooter(context)].join('\n\n')
}

/** The policies that stood there before, so that they can be put back from here too. */
function replacedBlocks({ policies }: Report): readonly Block[] {
  return policies.flatMap(({ bucket = '', replaced }): readonly Block[] => {
    if (replaced === undefined) return []
    const text = details('The policy that was there before', [code(bucket), '', codeBlock(replaced, 'json')])
    return [{ tier: 1, rank: 2, kind: 'policies from before', texts: [text] }]
  })
}

function omissions(page: Page): readonly string[] {
  const what = leftOut(page)
  if (what === undefined) return []
  return [`> [!IMPORTANT]\n> Left out here: ${what}, because a summary holds 1 MiB. They are in the report.`]
}
