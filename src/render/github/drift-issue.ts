import { counted } from '../../core/text/count.js'
import { hasDrifted } from '../../report/plans.js'
import type { PolicyReport, Report } from '../../report/report.js'
import { fitBlocks } from './budget.js'
import { COMMENT_LIMIT, commentFooter, omissions } from './comment.js'
import type { RenderContext } from './context.js'
import { keyWord } from './marker.js'
import { pageBlocks } from './page.js'
import { distinctWords } from './scope.js'

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

/** What is the matter and in which account; `undefined` where nothing is. */
function titleOf({ verdict, policies, unmanaged = [] }: Report): string | undefined {
  const drifted = policies.filter(hasDrifted)
  if (drifted.length > 0) {
    const many = counted(drifted.length, 'live policy has', 'live policies have')
    return `${bucketsIn(accountsOf(drifted))}: ${many} drifted from the repository`
  }
  if (unmanaged.length > 0) {
    const many = counted(unmanaged.length, 'bucket is', 'buckets are')
    return `${bucketsIn(unmanaged.map(({ account }) => account))}: ${many} not locked by any file`
  }
  const accounts = accountsOf(policies.filter(policy => policy.verdict !== 'safe'))
  return verdict === 'safe' ? undefined : `${bucketsIn(accounts)}: the live policies could not be vouched for`
}

function accountsOf(policies: readonly PolicyReport[]): readonly (string | undefined)[] {
  return policies.map(({ account }) => account?.id)
}

/** A title is plain text, so only what is an account's id gets into it. */
function bucketsIn(accounts: readonly (string | undefined)[]): string {
  const ids = distinctWords(accounts).filter(id => /^\d{12}$/.test(id))
  const where = ids.length === 1 ? ` of account ${ids[0]}` : ids.length > 1 ? ` of ${ids.length} accounts` : ''
  return `Connect buckets${where}`
}

/** The issue about drift; `undefined` when the run found none and so an open issue may be closed. */
export function renderDriftIssue(report: Report, context: RenderContext): DriftIssue | undefined {
  const title = titleOf(report)
  if (title === undefined) return undefined
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
