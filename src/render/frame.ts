import { type Place, positionAt } from '../core/source.js'
import { visible } from './escape.js'
import type { Paint } from './paint.js'

const WIDTH = 100
const CONTEXT = 1

/**
 * The source lines around a place, the place underlined. Long lines, such as a policy on one line, are cut around it.
 */
export function codeFrame({ file, span }: Place, paint: Paint): string {
  const lines = file.text.split(/\r\n|\r|\n/)
  const start = positionAt(file.text, span.start)
  const end = positionAt(file.text, span.end)
  const first = Math.max(1, start.line - CONTEXT)
  const last = Math.min(lines.length, start.line + CONTEXT)
  const gutter = String(last).length
  const shown: string[] = []
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? ''
    const shift = number === start.line ? cutBefore(line, start.column) : 0
    const text = visible(line.slice(shift, shift + WIDTH)).trimEnd()
    shown.push(`${paint.dim(`${String(number).padStart(gutter)} │`)} ${text}`)
    if (number !== start.line) continue
    const to = end.line === start.line ? end.column : line.length + 1
    shown.push(`${paint.dim(`${' '.repeat(gutter)} │`)} ${underline(line, shift, start.column, to, paint)}`)
  }
  return shown.join('\n')
}

/** How much of a long line to leave out, so that the column stays in sight. */
function cutBefore(line: string, column: number): number {
  return line.length <= WIDTH ? 0 : Math.max(0, Math.min(column - WIDTH / 3, line.length - WIDTH) | 0)
}

function underline(line: string, shift: number, from: number, to: number, paint: Paint): string {
  const before = visible(line.slice(shift, from - 1)).length
  const marked = visible(line.slice(Math.max(shift, from - 1), Math.min(to - 1, shift + WIDTH))).length
  return `${' '.repeat(before)}${paint.red('^'.repeat(Math.max(1, marked)))}`
}
