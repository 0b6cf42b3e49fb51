import {
  buildNet,
  explore,
  languagesAt,
  type Net,
  type ProductState,
  textOf,
} from '../../../src/core/pattern/automaton.js'
import { ANY_STRING, Machine } from '../../../src/core/pattern/domain.js'
import { type Glob, type GlobOptions, globOf } from '../../../src/core/pattern/pattern.js'

/** Two questions that enumeration can answer as well: they hold the automaton to its promises. */
export type Covers =
  | { readonly kind: 'covered' }
  | { readonly kind: 'not-covered'; readonly sample: string }
  | { readonly kind: 'undecided' }

export type Overlaps =
  | { readonly kind: 'overlap'; readonly sample: string }
  | { readonly kind: 'disjoint' }
  | { readonly kind: 'undecided' }

const ANY_STRING_STATES = new Machine(ANY_STRING)

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
function alive(net: Net, state: ProductState, must: number): boolean {
  let live = state.done
  for (const place of state.places) {
    const pattern = net.patternOf[place] ?? 0
    if (pattern >= must) break
    live |= 1n << BigInt(pattern)
  }
  const wanted = (1n << BigInt(must)) - 1n
  return (live & wanted) === wanted
}
