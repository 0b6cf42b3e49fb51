/**
 * The known word that a mistyped one most likely meant: equal but for case, or at most a third of its letters away.
 */
export function closest(found: string, known: readonly string[]): string | undefined {
  const folded = found.toLowerCase()
  const limit = Math.max(1, Math.floor(found.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const word of known) {
    const distance = editDistance(folded, word.toLowerCase(), bestDistance)
    if (distance >= bestDistance) continue
    best = word
    bestDistance = distance
  }
  return best
}

/** Levenshtein distance, or `limit` where it is at least that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return Math.min(row[b.length] ?? limit, limit)
}
