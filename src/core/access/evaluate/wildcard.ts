/** `*`: any run of characters, the empty one included. */
const ANY_RUN = Symbol('*')
/** `?`: exactly one character. */
const ANY_ONE = Symbol('?')

type Unit = string | typeof ANY_RUN | typeof ANY_ONE

/** A text in which some characters are wildcards, one unit a character (code point). */
export type Pattern = readonly Unit[]

/** Reads `*` and `?` as wildcards (IAM User Guide, "IAM JSON policy elements: Condition operators", StringLike). */
export function wildcards(text: string): Pattern {
  return [...text].map(letter => (letter === '*' ? ANY_RUN : letter === '?' ? ANY_ONE : letter))
}

/** Every character stands for itself. */
export function literal(text: string): Pattern {
  return [...text]
}

/**
 * Whether the whole text is one that the pattern describes. Compares each character of the text with at most each unit
 * of the pattern: when a match breaks down, only the last `*` can still give way, for what comes before it is as short
 * as it can be.
 */
export function matches(pattern: Pattern, text: string): boolean {
  let at = 0
  let unit = 0
  let afterStar = -1
  let starEnd = 0
  while (at < text.length) {
    const wanted = pattern[unit]
    const letter = letterAt(text, at)
    if (wanted === ANY_RUN) {
      unit += 1
      afterStar = unit
      starEnd = at
    } else if (wanted === ANY_ONE || wanted === letter) {
      unit += 1
      at += letter.length
    } else if (afterStar >= 0) {
      starEnd += letterAt(text, starEnd).length
      at = starEnd
      unit = afterStar
    } else return false
  }
  while (pattern[unit] === ANY_RUN) unit += 1
  return unit === pattern.length
}

/** Whether a text is one of those that a pattern describes, whatever the case of their letters. */
export function matchesInAnyCase(pattern: string, text: string): boolean {
  return matches(wildcards(pattern.toLowerCase()), text.toLowerCase())
}

/** The character (code point) that begins there. */
function letterAt(text: string, at: number): string {
  return (text.codePointAt(at) ?? 0) > 0xffff ? text.slice(at, at + 2) : text.charAt(at)
}

/** Splits at the first `limit - 1` colons that are written as such, the rest being the last part. */
export function splitAtColons(pattern: Pattern, limit: number): readonly Pattern[] {
  const parts: Pattern[] = []
  let start = 0
  while (parts.length < limit - 1) {
    const colon = pattern.indexOf(':', start)
    if (colon < 0) break
    parts.push(pattern.slice(start, colon))
    start = colon + 1
  }
  return [...parts, pattern.slice(start)]
}
