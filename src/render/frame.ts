import { visible } from '../core/text/plain.js'
import { type Place, positionOf, type SourceFile } from '../core/text/source.js'
import { columns } from './columns.js'
import type { Paint } from './paint.js'

const CONTEXT = 1

const TAB = '  '
interface FrameOptions {
  /** How the place is underlined. */
  readonly mark?: (text: string) => string
  /** How many letters of a line are shown. */
  readonly width?: number
}

/**
 * The source lines around a place, the place underlined. Long lines, such as a policy on one line, are cut around it.
 */
export function codeFrame({ file, span }: Place, paint: Paint, options: FrameOptions = {}): string {
  const { mark = paint.red, width = 100 } = options
  const lines = file.lines.texts
  const start = file.lines.positionAt(span.start)
  const end = file.lines.positionAt(span.end)
  const first = Math.max(1, start.line - CONTEXT)
  const last = Math.max(start.line, Math.min(lines.length, start.line + CONTEXT))
  const numbered = (line: number) => String(numberOnDisk(file, lines, line))
  const gutter = Math.max(numbered(first).length, numbered(last).length)
  const shown: string[] = []
  for (let number = first; number <= last; number += 1) {
    const line = lines[number - 1] ?? ''
    const cut = cutOf(line, number === start.line ? start.column : 1, width)
    shown.push(`${paint.dim(`${numbered(number).padStart(gutter)} │`)} ${shownPart(line, cut)}`.trimEnd())
    if (number !== start.line) continue
    const to = end.line === start.line ? end.column : line.length + 1
    shown.push(`${paint.dim(`${' '.repeat(gutter)} │`)} ${underline(line, cut, { from: start.column, to }, mark)}`)
  }
  return shown.join('\n')
}

/** A line's number in the file on the disk, which is another one where the text was taken out of that file. */
export function numberOnDisk(file: SourceFile, lines: readonly string[], number: number): number {
  if (file.origin === undefined) return number
  const before = lines.slice(0, number - 1).reduce((length, line) => length + line.length + 1, 0)
  const start = before + (lines[number - 1] ?? '').search(/\S|$/)
  return positionOf({ file, span: { start, end: start + 1 } }).line
}

/** The part of a line that is shown. */
interface Cut {
  readonly from: number
  readonly to: number
}

/** Of a long line as much as keeps the column in sight. */
function cutOf(line: string, column: number, width: number): Cut {
  if (line.length <= width) return { from: 0, to: line.length }
  const from = Math.max(0, Math.min(Math.floor(column - width / 3), line.length - width))
  return { from, to: from + width }
}

function shownPart(line: string, { from, to }: Cut): string {
  return `${from > 0 ? '…' : ''}${legible(line.slice(from, to))}${to < line.length ? '…' : ''}`
}

function underline(line: string, cut: Cut, { from, to }: Cut, mark: (text: string) => string): string {
  const before = columns(`${cut.from > 0 ? '…' : ''}${legible(line.slice(cut.from, from - 1))}`)
  const marked = columns(legible(line.slice(Math.max(cut.from, from - 1), Math.min(to - 1, cut.to))))
  return `${' '.repeat(before)}${mark('^'.repeat(Math.max(1, marked)))}`
}

/** Tabs are common in JSON and hide nothing. */
function legible(text: string): string {
  return text.split('\t').map(visible).join(TAB)
}
