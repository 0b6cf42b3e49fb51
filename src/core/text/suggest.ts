import { ours, type Prose, say } from './prose.js'

/**
 * The known word that a mistyped one most likely meant: equal but for case, or at most a third of its letters away. Of
 * words of one or two letters that is none, unless they are the same letters.
 */
export function closest(found: string, known: readonly string[]): string | undefined {
  const folded = found.toLowerCase()
  const limit = Math.max(1, Math.floor(found.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const word of known) {
    const distance = editDistance(folded, word.toLowerCase(), bestDistance)
    if (distance >= bestDistance || (isFar(distance, found, word) && !hasLettersOf(folded, word))) continue
    best = word
    bestDistance = distance
  }
  return best
}

/** Whether so many letters are more than a third of the longer of the two. */
function isFar(distance: number, found: string, word: string): boolean {
  return distance * 3 > Math.max(found.length, word.length)
}

function hasLettersOf(folded: string, word: string): boolean {
  return [...folded].sort().join('') === [...word.toLowerCase()].sort().join('')
}

/** "Did you mean `x`?" as the help of a finding; nothing where nobody knows what was meant. */
export function didYouMean(meant: string | undefined): { readonly help?: Prose } {
  return meant === undefined ? {} : { help: say`Did you mean ${meant}?` }
}

/** The known word that was most likely meant, as the help of a finding. */
export function hint(found: string, known: readonly string[]): { readonly help?: Prose } {
  return didYouMean(closest(found, known))
}

/** " Did you mean `x`?", or nothing. */
export function suggestion(found: string, known: readonly string[]): Prose {
  const meant = closest(found, known)
  return meant === undefined ? ours('') : say` Did you mean ${meant}?`
}

/** "Did you mean `x`?", or else another way to the right word. */
export function meantOr(otherwise: Prose, found: string, known: readonly string[]): Prose {
  return didYouMean(closest(found, known)).help ?? otherwise
}

/** The number of letters to change, add, leave out or swap with their neighbour; `limit` where it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? at(before, j - 2) + 1 : limit
      next.push(Math.min(change, swap, at(row, j) + 1, at(next, j - 1) + 1))
    }
    // a swap reaches back over two rows
    if (Math.min(...row, ...next) >= limit) return limit
    before = row
    row = next
  }
  return Math.min(at(row, b.length), limit)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0
}
