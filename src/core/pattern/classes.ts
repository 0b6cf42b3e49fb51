import {
  buildNet,
  explore,
  languagesAt,
  type Net,
  type ProductState,
  STEP_LIMIT,
  type Steps,
  textOf,
} from './automaton.js'
import { type Domain, Machine } from './domain.js'
import { accepts, type Glob, type GlobOptions, globOf } from './pattern.js'
import { isPossible } from './possible.js'

/** One combination of languages that a string can be in, and such a string. */
export interface Class {
  /** Bit n is set where the sample is in language n. */
  readonly mask: bigint
  readonly sample: string
}

export type Classes = { readonly kind: 'classes'; readonly classes: readonly Class[] } | { readonly kind: 'undecided' }

/** The strings that match at least one of some patterns. */
export type Language = readonly Glob[]

/** Does the whole text match the pattern? (`*` any run of characters, `?` exactly one.) */
export function matchesGlob(pattern: string, text: string, options: GlobOptions = {}): boolean {
  return accepts(globOf(pattern, options), text)
}

/**
 * Which combinations of languages do the strings of the domain realize? Language n is bit n of a class's mask; there is
 * one class for each combination that occurs, the one with the shortest beginning first.
 */
export function classes(
  domain: Domain,
  languages: readonly Language[],
  limit = STEP_LIMIT,
  steps: Steps = { taken: 0 },
): Classes {
  const machine = new Machine(domain)
  const net = netOf(languages, machine, steps)
  if (net.firstOf.length === 0) return { kind: 'classes', classes: [{ mask: 0n, sample: machine.suffix(0) }] }
  const found = new Map<bigint, string>()
  const complete = explore(
    net,
    machine,
    {
      worthwhile: state => state.places.length > 0 || !found.has(state.done),
      end: state => {
        const mask = languagesAt(net, state)
        if (!found.has(mask)) found.set(mask, sampleAt(state, machine))
        return false
      },
    },
    limit,
    steps,
  )
  if (!complete) return { kind: 'undecided' }
  return { kind: 'classes', classes: [...found].map(([mask, sample]) => ({ mask, sample })) }
}

/**
 * Strings of a domain, one for each way in which they leave the patterns: whatever follows, two strings that are told
 * apart by no pattern are one. For values that are the beginning of others, such as an account's id in ARNs.
 */
export function splits(
  domain: Domain,
  globs: readonly Glob[],
  limit = STEP_LIMIT,
  steps?: Steps,
): readonly string[] | undefined {
  const net = buildNet(
    globs,
    globs.map((_, index) => 1n << BigInt(index)),
  )
  const machine = new Machine(domain)
  const found = new Map<string, string>()
  const end = (state: ProductState): boolean => {
    const key = `${state.done}|${state.places.join()}`
    if (!found.has(key)) found.set(key, sampleAt(state, machine))
    return false
  }
  const complete = explore(net, machine, { worthwhile: () => true, end }, limit, steps)
  return complete ? [...found.values()] : undefined
}

function sampleAt(state: ProductState, domain: Machine): string {
  return textOf(state) + domain.suffix(state.at)
}

/** Patterns that stand in several languages are read once, those that no string of the domain matches not at all. */
function netOf(languages: readonly Language[], domain: Machine, steps: Steps): Net {
  const masks = new Map<string, { glob: Glob; mask: bigint }>()
  languages.forEach((language, index) => {
    const bit = 1n << BigInt(index)
    for (const glob of language) {
      const known = masks.get(glob.key)
      if (known !== undefined) known.mask |= bit
      else if (isPossible(glob, domain, steps)) masks.set(glob.key, { glob, mask: bit })
    }
  })
  const patterns = [...masks.values()]
  return buildNet(
    patterns.map(pattern => pattern.glob),
    patterns.map(pattern => pattern.mask),
  )
}
