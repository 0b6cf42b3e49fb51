import type { Steps } from './automaton.js'
import { has, type Machine, type Move } from './domain.js'
import { ANY_IN_PART, COLON, type Glob, isStar, STAR_IN_PART, variantsOf } from './pattern.js'

/** A place in a pattern, and one in the domain. */
type Pair = readonly [place: number, at: number]

/**
 * Whether a string of the domain may match the pattern. Patterns that none matches would only cost the search its steps:
 * it would follow each place where they might have begun. Of one without a wildcard within, the beginning tells enough.
 */
export function isPossible(glob: Glob, domain: Machine, steps: Steps): boolean {
  const open = glob.tokens.findIndex(token => token < 0)
  const isText = open < 0 || open === glob.tokens.length - 1
  return mayBegin(glob, domain) && (isText || isReached(glob, domain, steps))
}

/** Letters of a pattern's beginning that are looked at before it is read in earnest: an account id and a colon. */
const FIRST_LETTERS = 13

function mayBegin(glob: Glob, domain: Machine): boolean {
  if (glob.fold) return true
  let at = 0
  for (let index = 0; index < FIRST_LETTERS; index += 1) {
    const token = glob.tokens[index] ?? -1
    if (token < 0) return true
    const move = domain.state(at).moves.find(({ letters }) => has(letters, token))
    if (move === undefined) return false
    at = move.next
  }
  return true
}

function isReached(glob: Glob, domain: Machine, steps: Steps): boolean {
  const seen = new Set<number>()
  const open: Pair[] = [[0, 0]]
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const [place, at] = pair
    steps.taken += 1
    if (place === glob.tokens.length && domain.state(at).accepting) return true
    for (const next of after(glob, pair, domain.state(at).moves)) {
      const key = next[0] * domain.size + next[1]
      if (!seen.has(key)) open.push(next)
      seen.add(key)
    }
  }
  return false
}

/** Where one letter leads, or the end of a star. */
function after(glob: Glob, [place, at]: Pair, moves: readonly Move[]): readonly Pair[] {
  const token = glob.tokens[place]
  if (token === undefined) return []
  const taken = moves.filter(move => takes(glob, token, move))
  if (!isStar(token)) return taken.map(({ next }): Pair => [place + 1, next])
  return [[place + 1, at], ...taken.map(({ next }): Pair => [place, next])]
}

function takes({ fold }: Glob, token: number, { letters }: Move): boolean {
  if (token >= 0) return (fold ? variantsOf(token) : [token]).some(letter => has(letters, letter))
  const inPart = token === ANY_IN_PART || token === STAR_IN_PART
  return !inPart || letters.some(([low, high]) => low !== COLON || high !== COLON)
}
