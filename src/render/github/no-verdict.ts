import { clip } from '../../core/text/plain.js'
import { present } from '../../core/text/present.js'
import { ours, type Prose } from '../../core/text/prose.js'
import { codeBlock, markdown } from '../escape.js'
import { commentFooter, reviewedOf } from './comment.js'
import type { RenderContext } from './context.js'
import { marker } from './marker.js'

/** A run that could not finish. */
export interface NoVerdict {
  /** Who has to act: whoever runs AWS and GitHub, whoever wrote the workflow and the configuration, or we. */
  readonly cause: 'outside' | 'usage' | 'bug'
  /** What the log says, of one line or several. */
  readonly text: string
  /** Whether it was to apply what had been merged. */
  readonly applying: boolean
  /** Whether it was an audit, which is about an account and no commit. */
  readonly auditing?: boolean
}

const TITLES: Readonly<Record<NoVerdict['cause'], string>> = {
  outside: 'something could not be found out',
  usage: 'the run is not set up right',
  bug: 'a bug in Connect Bucket Lock',
}

const TEXT_LIMIT = 6_000

/**
 * The sticky comment of a run without a verdict: it takes the place of what was said before, for a "safe" about an
 * older commit must not stand over a newer one. Before the merge it vouches for no plan, for it shows none.
 */
export function renderNoVerdict(ending: NoVerdict, context: RenderContext): string {
  const { version, commentKey: key, began = 0, repository, recorded } = context
  const head = present({ head: repository?.headSha })
  const first = ending.applying
    ? marker(recorded ?? { version, key, began, ...reviewedOf(recorded), state: 'not-applied' })
    : marker({ version, key, began, ...head, state: 'no-verdict', plans: new Map(), more: 0 })
  return [first, noVerdictPage(ending), commentFooter(context)].join('\n\n')
}

/** The same for the job summary. */
export function noVerdictPage(ending: NoVerdict): string {
  const { cause, text } = ending
  const told = cause === 'bug' ? (text.split('\n', 1)[0] ?? '') : text
  const title = `## ⚠️ No verdict: ${TITLES[cause]}`
  return [`${title}\n\n${markdown(meaning(ending))}`, codeBlock(clip(told, TEXT_LIMIT))].join('\n\n')
}

function meaning({ applying, auditing = false }: NoVerdict): Prose {
  if (auditing) return ours('No bucket was audited. Do not read this as a pass.')
  return applying
    ? ours('The run after the merge did not finish. Take nothing for applied until a run says so.')
    : ours('This commit was not judged, so it is not proved safe. Do not read this as a pass.')
}
