import { type SourceFile, type Span, sourceFromText } from '../../text/source.js'
import type { Example } from '../rule.js'

/** The text of an example without its marks, and what they mark. */
export interface Marked {
  readonly text: string
  readonly spans: readonly Span[]
}

/** Takes «…» out of an example. Marks do not nest. */
export function readMarks(marked: string): Marked {
  const spans: Span[] = []
  let text = ''
  let open = 0
  for (const letter of marked) {
    if (letter === '«') open = text.length
    else if (letter === '»') spans.push({ start: open, end: text.length })
    else text += letter
  }
  return { text, spans }
}

/** The file that an example stands for. */
export function fileOf(example: Example): SourceFile {
  const { text } = readMarks(example.policy)
  const file = { ...sourceFromText('policies/example.json', text), ...example.file }
  return example.origin === undefined ? file : { ...file, origin: { ...example.origin, file, outward: span => span } }
}
