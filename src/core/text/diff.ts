/** One line of two texts that are compared: in both, or in one of them only. */
export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** The lines of two texts, aligned by a longest common subsequence; of a change, the old lines come first. */
export function diffLines(before: string, after: string): readonly DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < a.length && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const same = (text: string): DiffLine => ({ kind: 'same', text })
  return [
    ...a.slice(0, head).map(same),
    ...aligned(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map(same),
  ]
}

function aligned(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  const common = commonLengths(a, b)
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0
  const lines: DiffLine[] = []
  let [row, column] = [0, 0]
  while (row < a.length || column < b.length) {
    const [old, now] = [a[row], b[column]]
    if (old !== undefined && old === now) {
      lines.push({ kind: 'same', text: old })
      row += 1
      column += 1
    } else if (old !== undefined && at(row + 1, column) >= at(row, column + 1)) {
      lines.push({ kind: 'gone', text: old })
      row += 1
    } else {
      lines.push({ kind: 'new', text: now ?? '' })
      column += 1
    }
  }
  return lines
}

/** How many lines the rests from each row and column have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  let below: readonly number[] = []
  const rows = [...a].reverse().map(line => {
    const row: number[] = []
    for (let column = b.length - 1; column >= 0; column -= 1) {
      const best =
        line === b[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, row[column + 1] ?? 0)
      row[column] = best
    }
    below = row
    return row
  })
  return rows.reverse()
}
