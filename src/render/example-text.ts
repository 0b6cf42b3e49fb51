import type { Finding, Severity } from '../core/rules/finding.js'
import { visible } from '../core/text/plain.js'
import { plain } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'

/** Lines of an example that are shown; the rest of a long one is left out. */
const MAX_LINES = 60

/** The text of an example with each finding underlined and its message beside the underline. */
export function drawExample(file: SourceFile, findings: readonly Finding[]): string {
  const notes = underlines(file, findings)
  const lines = file.text.replace(/\n$/, '').split('\n')
  const shown = lines.slice(0, MAX_LINES).flatMap((line, index) => [visible(line), ...(notes.get(index + 1) ?? [])])
  const rest = lines.length - MAX_LINES
  return [...shown, ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n')
}

/** Only the lines of an example that are underlined. */
export function drawExcerpt(file: SourceFile, findings: readonly Finding[]): string {
  const notes = underlines(file, findings)
  const lines = file.text.split('\n')
  return [...notes].flatMap(([line, drawn]) => [visible(lines[line - 1] ?? ''), ...drawn]).join('\n')
}

/** The underlines by 1-based line; what goes on over several lines is underlined on its first. */
function underlines(file: SourceFile, findings: readonly Finding[]): ReadonlyMap<number, readonly string[]> {
  const lines = file.text.split('\n')
  const drawn = new Map<number, string[]>()
  for (const { at, message, severity } of findings) {
    const start = file.lines.positionAt(at.span.start)
    const text = lines[start.line - 1] ?? ''
    const before = visible(text.slice(0, start.column - 1))
    const length = Math.min(at.span.end - at.span.start, text.length - start.column + 1)
    const marked = visible(text.slice(start.column - 1, start.column - 1 + length))
    const underline = `${' '.repeat([...before].length)}${'^'.repeat(Math.max(1, [...marked].length))}`
    const note = `${underline} ${label(severity)}${visible(plain(message))}`
    drawn.set(start.line, [...(drawn.get(start.line) ?? []), note])
  }
  return drawn
}

function label(severity: Severity): string {
  return severity === 'error' ? '' : `${severity}: `
}
