import { columns } from './columns.js'

/** Breaks lines between words; a word that is longer than a line stands on one of its own. */
export function wrapped(text: string, width: number): string {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

/** A line of a code frame, which was cut to its width and must keep its columns. */
const FRAME = /^\s*\d* │/

/**
 * Breaks each line between words that is longer than the width, colours not counted. What goes on stands below the
 * column in which the text of the line begins, or a little further in where that is far to the right.
 *
 * @param verbatim lines that somebody is to copy, which stay whole.
 */
export function fitted(text: string, width: number, verbatim: ReadonlySet<string> = new Set()): string {
  const isWhole = (line: string) => columnsOf(line) <= width || FRAME.test(plainOf(line)) || verbatim.has(line)
  return text
    .split('\n')
    .map(line => (isWhole(line) ? line : folded(line, width)))
    .join('\n')
}

function folded(line: string, width: number): string {
  const plain = plainOf(line)
  const indent = plain.search(/\S|$/)
  const column = /^(\s*\S.*?\s{2,})\S/.exec(plain)?.[1]?.length ?? indent
  const hang = ' '.repeat(column <= width / 2 ? Math.max(column, indent) : indent + 2)
  const lead = LEAD.exec(line)?.[0] ?? ''
  const [first = '', ...words] = line.slice(lead.length).split(/(?<=\S) /)
  const lines = [lead + first]
  for (const word of words) {
    const last = lines.at(-1) ?? ''
    if (columnsOf(last) + 1 + columnsOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(hang + word.trimStart())
  }
  return lines.join('\n')
}

function columnsOf(line: string): number {
  return columns(plainOf(line))
}

function plainOf(line: string): string {
  return line.replace(COLOUR, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
const COLOUR = /\u001b\[[0-9;]*m/g

/** What stands before the first word. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
const LEAD = /^(?:\u001b\[[0-9;]*m|\s)*/

/** Moves each line to the right that is not empty. */
export function indented(block: string, width: number): string {
  return block.replace(/^(?=.)/gm, ' '.repeat(width))
}
