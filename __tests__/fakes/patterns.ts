import { ANYTHING, some } from '../../src/core/policy/domain.js'
import { classes } from '../../src/core/policy/glob.js'
import { type GlobOptions, globOf } from '../../src/core/policy/pattern.js'

const ANY_STRING = [some(ANYTHING, 0)]

type Covers =
  | { readonly kind: 'covered' }
  | { readonly kind: 'not-covered'; readonly sample: string }
  | { readonly kind: 'undecided' }

type Overlaps =
  | { readonly kind: 'overlap'; readonly sample: string }
  | { readonly kind: 'disjoint' }
  | { readonly kind: 'undecided' }

/** Does every text that matches `pattern` match at least one of the union? Asked of the classes of all texts. */
export function covers(union: readonly string[], pattern: string, options: GlobOptions = {}): Covers {
  const found = classes(ANY_STRING, [[globOf(pattern, options)], union.map(text => globOf(text, options))])
  if (found.kind === 'undecided') return found
  const outside = found.classes.find(({ mask }) => mask === 1n)
  return outside === undefined ? { kind: 'covered' } : { kind: 'not-covered', sample: outside.sample }
}

/** Is there a text that matches both patterns? */
export function overlaps(a: string, b: string): Overlaps {
  const found = classes(ANY_STRING, [[globOf(a)], [globOf(b)]])
  if (found.kind === 'undecided') return found
  const both = found.classes.find(({ mask }) => mask === 3n)
  return both === undefined ? { kind: 'disjoint' } : { kind: 'overlap', sample: both.sample }
}
