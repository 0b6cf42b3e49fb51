import { type DiffLine, diffLines } from '../core/text/diff.js'
import { visible } from '../core/text/plain.js'
import type { Paint } from './paint.js'

/** Lines that are shown around a change. */
const CONTEXT = 3

const SIGN: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', gone: '-', new: '+' }

/** The difference between two texts of one file as a unified diff, for people; what cannot be seen is spelt out. */
export function unifiedDiff(path: string, before: string, after: string, paint: Paint): string {
  const lines = diffLines(before, after)
  const hunks = hunksOf(lines).map(([from, to]) => hunk(lines, from, to, paint))
  return [paint.bold(`--- ${visible(path)}`), paint.bold(`+++ ${visible(path)}`), ...hunks].join('\n')
}

/** The ranges of lines to show: what changed with its context, those that touch in one. */
function hunksOf(lines: readonly DiffLine[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = []
  for (const [index, { kind }] of lines.entries()) {
    if (kind === 'same') continue
    const [from, to] = [Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1)]
    const last = hunks.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = to
    else hunks.push([from, to])
  }
  return hunks
}

function hunk(lines: readonly DiffLine[], from: number, to: number, paint: Paint): string {
  const [before, shown] = [lines.slice(0, from), lines.slice(from, to)]
  const range = (without: DiffLine['kind']) => {
    const count = (of: readonly DiffLine[]) => of.filter(({ kind }) => kind !== without).length
    return `${count(before) + 1},${count(shown)}`
  }
  const head = paint.cyan(`@@ -${range('new')} +${range('gone')} @@`)
  return [head, ...shown.map(line => drawn(line, paint))].join('\n')
}

function drawn({ kind, text }: DiffLine, paint: Paint): string {
  const line = `${SIGN[kind]}${text.split('\t').map(visible).join('\t')}`
  if (kind === 'same') return line
  return kind === 'new' ? paint.green(line) : paint.red(line)
}
