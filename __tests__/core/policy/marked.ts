import type { Span } from '../../../src/core/text/source.js'

/** A text in which «…» marks spans, and that text without the marks. */
export function marked(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  let unmarked = ''
  for (const [index, part] of text.split(/[«»]/).entries()) {
    if (index % 2 === 1) spans.push({ start: unmarked.length, end: unmarked.length + part.length })
    unmarked += part
  }
  return { text: unmarked, spans }
}
