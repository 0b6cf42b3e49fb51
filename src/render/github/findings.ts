import type { Finding, Severity } from '../../core/rules/finding.js'
import type { SourceFile } from '../../core/text/source.js'
import { code, markdown } from '../escape.js'
import type { RenderContext } from './context.js'
import { lineName, placeLink } from './links.js'

const ICON: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', notice: '💡' }

/** A finding with its place, its remedy and its related places; shorter: without them; shortest: rule and line. */
export function findingItem(
  finding: Finding,
  section: SourceFile,
  context: RenderContext,
): readonly [string, ...string[]] {
  const { severity, at, message, help, related, rule } = finding
  const short = `- ${ICON[severity]} ${placeLink(at, section, context)}: ${markdown(message)}`
  const remedy = markdown(help)
  const notes = related.slice(0, 5).map(({ at, note }) => `See ${placeLink(at, section, context)}, ${markdown(note)}`)
  const more = related.length > 5 ? [`And ${related.length - 5} more places`] : []
  const full = [short, ...(remedy === '' ? [] : [remedy]), ...[...notes, ...more], `<sub>${code(rule)}</sub>`]
  return [full.join('<br>'), short, `- ${ICON[severity]} ${lineName(at)}: ${code(rule)}`]
}
