import type { CommentRecord } from '../../core/plan/record.js'
import { code } from '../escape.js'
import { commentFooter } from './comment.js'
import type { RenderContext } from './context.js'
import { marker } from './marker.js'

/**
 * The sticky comment of a pull request that went on, until the run for its new head ends. It goes on recording what
 * was shown last, because a merge now is held against that.
 */
export function renderRunning(standing: CommentRecord, head: string, context: RenderContext): string {
  const { version, began = 0 } = context
  const first = marker({ ...standing, version, began, state: 'running' })
  const older =
    standing.head === undefined
      ? 'an older commit'
      : `${code(standing.head.slice(0, 7))}, which is not the newest commit`
  const title = `## ⏳ Running for ${code(head.slice(0, 7))}`
  const meaning = `Do not merge yet: this commit was not judged yet. The earlier comment was about ${older}. If this text stays, the run ended without a verdict: see its log.`
  return [first, `${title}\n\n${meaning}`, commentFooter(context)].join('\n\n')
}
