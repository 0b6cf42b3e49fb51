import { counted } from '../../core/text/count.js'
import { hasDrifted } from '../../report/plans.js'
import type { Report } from '../../report/report.js'
import { fitBlocks } from './budget.js'
import { COMMENT_LIMIT, commentFooter, omissions } from './comment.js'
import type { RenderContext } from './context.js'
import { keyWord } from './marker.js'
import { pageBlocks } from './page.js'

export interface DriftIssue {
  readonly title: string
  readonly body: string
}

/** An id on a list that no role of the account has. */
function hasDeadId({ policies }: Report): boolean {
  return policies.some(({ admitted }) =>
    admitted.some(({ id, kind }) => kind === 'unresolved' && id.startsWith('AROA')),
  )
}

const FOOTER_ROOM = 2_000

/** The first line of our drift issue; one issue for each key. */
export function driftMarker(key: string): string {
  return `<!-- connect-bucket-lock-drift ${keyWord(key)} -->`
}

/** The issue about drift; `undefined` when the run found none and so an open issue may be closed. */
export function renderDriftIssue(report: Report, context: RenderContext): DriftIssue | undefined {
  const drifted = report.policies.filter(hasDrifted).length
  const unlocked = report.unmanaged?.length ?? 0
  if (report.verdict === 'safe' && drifted === 0 && unlocked === 0) return undefined
  const title =
    drifted > 0
      ? `Connect buckets: ${counted(drifted, 'live policy has', 'live policies have')} drifted from the repository`
      : unlocked > 0
        ? `Connect buckets: ${counted(unlocked, 'bucket is', 'buckets are')} not locked by any file`
        : 'Connect buckets: the live policies could not be vouched for'
  const first = driftMarker(context.commentKey)
  const page = fitBlocks(pageBlocks(report, context), COMMENT_LIMIT - first.length - FOOTER_ROOM, text => text.length)
  const next = [
    '**What to do:** if the live policy is right, write it into the repository; if the repository is right, run the apply workflow.',
    ...(hasDeadId(report) ? ['A role was made again: `connect-bucket-lock refresh` puts its new id on the list.'] : []),
    'This issue is updated by every drift run and closed by the first one that finds no drift.',
  ].join('\n\n')
  return {
    title,
    body: [first, page.text, next, ...omissions(page, context.runUrl), commentFooter(context)].join('\n\n'),
  }
}
