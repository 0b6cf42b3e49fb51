import type { Position } from '../core/text/source.js'

/** Line and column of many offsets of one text: as `positionAt` of `core/source`, at the price of one reading. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return offset => {
    const bounded = Math.min(offset, text.length)
    const line = lastAtMost(starts, bounded)
    return { line: line + 1, column: bounded - (starts[line] ?? 0) + 1 }
  }
}

function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sorted[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
