import type { Span } from './source.js'

/** A change of a text: what stands in the span gives way to `text`; an empty span is a place to insert at. */
export interface TextEdit {
  readonly span: Span
  readonly text: string
}

/** The text after the edits, which do not overlap. Everything outside them stays as it was, letter by letter. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const fromEnd = [...edits].sort((a, b) => b.span.start - a.span.start)
  return fromEnd.reduce(
    (changed, { span, text: next }) => changed.slice(0, span.start) + next + changed.slice(span.end),
    text,
  )
}

/** Puts a JSON string in the place of what stands in the span. */
export function replaced(span: Span, value: string): TextEdit {
  return { span, text: JSON.stringify(value) }
}

/**
 * Takes an item out of a JSON list, or a member out of an object, with the comma that parts it from its neighbour.
 * The span is the item's, or that of the whole member.
 */
export function takenOut(text: string, { start, end }: Span): TextEdit {
  const after = /^\s*,\s*/.exec(text.slice(end))
  if (after !== null) return { span: { start, end: end + after[0].length }, text: '' }
  const before = /\s*,\s*$/.exec(text.slice(0, start))
  return { span: { start: start - (before?.[0].length ?? 0), end }, text: '' }
}

/** Adds a string to a JSON value that is a string or a list of strings, laid out as the last item is. */
export function withItem(text: string, { start, end }: Span, value: string): TextEdit {
  const item = JSON.stringify(value)
  const written = text.slice(start, end)
  if (!written.startsWith('[')) return { span: { start, end }, text: `[${written}, ${item}]` }
  const lastItem = written.slice(0, -1).trimEnd()
  if (lastItem === '[') return { span: { start, end }, text: `[${item}]` }
  const at = start + lastItem.length
  return { span: { start: at, end: at }, text: `,${blankBeforeLast(lastItem)}${item}` }
}

/** The blank before the last string of a list, which goes on without its closing bracket. */
function blankBeforeLast(list: string): string {
  const strings = [...list.matchAll(/(?<=[[,])(\s*)"(?:[^"\\]|\\.)*"/g)]
  const last = strings.at(-1)?.[1] ?? ''
  return strings.length === 1 && last === '' ? ' ' : last
}
