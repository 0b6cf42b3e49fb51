import { buildNet, explore, languagesAt, type Net, STEP_LIMIT, type State, textOf } from './automaton.js'
import { ANY_STRING, compileDomain, type Domain, type DomainState, has } from './domain.js'
import { accepts, type Glob, type GlobOptions, globOf } from './pattern.js'

export type Covers =
  | { readonly kind: 'covered' }
  | { readonly kind: 'not-covered'; readonly sample: string }
  | { readonly kind: 'undecided' }

export type Overlaps =
  | { readonly kind: 'overlap'; readonly sample: string }
  | { readonly kind: 'disjoint' }
  | { readonly kind: 'undecided' }

/** One combination of languages that a string can be in, and such a string. */
export interface Class {
  /** Bit n is set where the sample is in language n. */
  readonly mask: bigint
  readonly sample: string
}

export type Classes = { readonly kind: 'classes'; readonly classes: readonly Class[] } | { readonly kind: 'undecided' }

/** The strings that match at least one of some patterns. */
export type Language = readonly Glob[]

const ANY_STRING_STATES = compileDomain(ANY_STRING)

/** Does the whole text match the pattern? (`*` any run of characters, `?` exactly one.) */
export function matches(pattern: string, text: string, options: GlobOptions = {}): boolean {
  return accepts(globOf(pattern, options), text)
}

/**
 * Does every text that matches `pattern` match at least one pattern of the union? If not, `sample` is a shortest text
 * that matches `pattern` alone. `undecided` past a fixed number of steps.
 */
export function covers(union: readonly string[], pattern: string, options: GlobOptions = {}): Covers {
  if (union.includes(pattern) || union.includes('*')) return { kind: 'covered' }
  const near = options.ignoreCase === true ? union : union.filter(text => mayMeet(text, pattern))
  const globs = [globOf(pattern, options), ...near.map(text => globOf(text, options))]
  const search = find(globs, 1, 2n)
  if (search.kind === 'none') return { kind: 'covered' }
  return search.kind === 'found' ? { kind: 'not-covered', sample: search.sample } : { kind: 'undecided' }
}

/** False where two patterns already differ in the letters before their first wildcards. */
function mayMeet(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [a.charCodeAt(index), b.charCodeAt(index)]
    if (one === 42 || one === 63 || other === 42 || other === 63) return true
    if (one !== other) return false
  }
  return true
}

/** Is there a text that matches both patterns? `sample` is a shortest one. */
export function overlaps(a: string, b: string, options: GlobOptions = {}): Overlaps {
  const search = find([globOf(a, options), globOf(b, options)], 2, 0n)
  if (search.kind === 'none') return { kind: 'disjoint' }
  return search.kind === 'found' ? { kind: 'overlap', sample: search.sample } : { kind: 'undecided' }
}

/** Pattern n is language n, and those past the first `must` are one language together. */
function find(globs: readonly Glob[], must: number, mustNot: bigint): Found {
  const masks = globs.map((_, index) => (index < must ? 1n << BigInt(index) : 1n << BigInt(must)))
  const net = buildNet(globs, masks)
  const wanted = (1n << BigInt(must)) - 1n
  let sample: string | undefined
  const complete = explore(net, ANY_STRING_STATES, {
    worthwhile: state => (state.done & mustNot) === 0n && alive(net, state, must),
    end: state => {
      const mask = languagesAt(net, state)
      if ((mask & wanted) !== wanted || (mask & mustNot) !== 0n) return false
      sample = textOf(state)
      return true
    },
  })
  if (sample !== undefined) return { kind: 'found', sample }
  return { kind: complete ? 'none' : 'undecided' }
}

type Found = { readonly kind: 'found'; readonly sample: string } | { readonly kind: 'none' | 'undecided' }

/** Can each of the first patterns still come true? Their places come first. */
function alive(net: Net, state: State, must: number): boolean {
  let live = state.done
  for (const place of state.places) {
    const pattern = net.patternOf[place] ?? 0
    if (pattern >= must) break
    live |= 1n << BigInt(pattern)
  }
  const wanted = (1n << BigInt(must)) - 1n
  return (live & wanted) === wanted
}

/**
 * Which combinations of languages do the strings of the domain realize? Language n is bit n of a class's mask; there is
 * one class for each combination that occurs, the one with the shortest beginning first.
 */
export function classes(domain: Domain, languages: readonly Language[], limit = STEP_LIMIT): Classes {
  const states = compileDomain(domain)
  const net = netOf(languages, states)
  const found = new Map<bigint, string>()
  const complete = explore(
    net,
    states,
    {
      worthwhile: state => state.places.length > 0 || !found.has(state.done),
      end: state => {
        const mask = languagesAt(net, state)
        if (!found.has(mask)) found.set(mask, sampleAt(state, states))
        return false
      },
    },
    limit,
  )
  if (!complete) return { kind: 'undecided' }
  return { kind: 'classes', classes: [...found].map(([mask, sample]) => ({ mask, sample })) }
}

/**
 * Strings of a domain, one for each way in which they leave the patterns: whatever follows, two strings that are told
 * apart by no pattern are one. For values that are the beginning of others, such as an account's id in ARNs.
 */
export function splits(domain: Domain, globs: readonly Glob[], limit = STEP_LIMIT): readonly string[] | undefined {
  const net = buildNet(
    globs,
    globs.map((_, index) => 1n << BigInt(index)),
  )
  const states = compileDomain(domain)
  const found = new Map<string, string>()
  const end = (state: State): boolean => {
    const key = `${state.done}|${state.places.join()}`
    if (!found.has(key)) found.set(key, sampleAt(state, states))
    return false
  }
  const complete = explore(net, states, { worthwhile: () => true, end }, limit)
  return complete ? [...found.values()] : undefined
}

function sampleAt(state: State, domain: readonly DomainState[]): string {
  return textOf(state) + (domain[state.at]?.suffix ?? '')
}

/** Patterns that stand in several languages are read once, those that no string of the domain begins like not at all. */
function netOf(languages: readonly Language[], domain: readonly DomainState[]): Net {
  const masks = new Map<string, { glob: Glob; mask: bigint }>()
  languages.forEach((language, index) => {
    const bit = 1n << BigInt(index)
    for (const glob of language) {
      const known = masks.get(glob.key)
      if (known !== undefined) known.mask |= bit
      else if (mayBegin(glob, domain)) masks.set(glob.key, { glob, mask: bit })
    }
  })
  const patterns = [...masks.values()]
  return buildNet(
    patterns.map(pattern => pattern.glob),
    patterns.map(pattern => pattern.mask),
  )
}

/** Letters of a pattern's beginning that are looked at before it is read in earnest: an account id and a colon. */
const FIRST_LETTERS = 13

function mayBegin(glob: Glob, domain: readonly DomainState[]): boolean {
  if (glob.fold) return true
  let at = 0
  for (let index = 0; index < FIRST_LETTERS; index += 1) {
    const token = glob.tokens[index] ?? -1
    if (token < 0) return true
    const move = domain[at]?.moves.find(({ letters }) => has(letters, token))
    if (move === undefined) return false
    at = move.next
  }
  return true
}
