import { type DiffLine, diffLines } from '../../src/core/text/diff.js'

const CONTEXT = 3
const SIGN = { same: ' ', gone: '-', new: '+' } as const

/** One part of a diff, and the lines of the new text that it shows. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The `patch` that GitHub lists of a file: unified, three lines around each change. */
export function patchOf(before: string, after: string): string {
  return hunksOf(before, after)
    .map(({ text }) => text)
    .join('\n')
}

/** Whether a diff shows these lines of the new text in one hunk. */
export function isShown(before: string, after: string, from: number, to: number): boolean {
  return hunksOf(before, after).some(hunk => hunk.from <= from && to <= hunk.to)
}

/** Where a line went; `undefined` where it was changed or taken away. */
export function movedLine(before: string, after: string, line: number): number | undefined {
  const [old, now] = [{ line: 0 }, { line: 0 }]
  for (const { kind } of diffLines(before, after)) {
    if (kind !== 'new') old.line += 1
    if (kind !== 'gone') now.line += 1
    if (kind !== 'new' && old.line === line) return kind === 'same' ? now.line : undefined
  }
  return undefined
}

function hunksOf(before: string, after: string): readonly Hunk[] {
  const lines = diffLines(before.replace(/\n$/, ''), after.replace(/\n$/, ''))
  const near = (index: number) =>
    lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ kind }) => kind !== 'same')
  const starts = lines.flatMap((_, index) => (near(index) && !(index > 0 && near(index - 1)) ? [index] : []))
  return starts.map(start => {
    const length = lines.slice(start).findIndex((_, index) => !near(start + index))
    return hunk(lines.slice(0, start), lines.slice(start, length < 0 ? undefined : start + length))
  })
}

function hunk(earlier: readonly DiffLine[], shown: readonly DiffLine[]): Hunk {
  const count = (of: readonly DiffLine[], without: DiffLine['kind']) => of.filter(({ kind }) => kind !== without).length
  const [old, now] = [count(shown, 'new'), count(shown, 'gone')]
  const from = count(earlier, 'gone') + 1
  const head = `@@ -${old === 0 ? 0 : count(earlier, 'new') + 1},${old} +${from},${now} @@`
  return { from, to: from + now - 1, text: [head, ...shown.map(({ kind, text }) => SIGN[kind] + text)].join('\n') }
}
