/**
 * Whether something of a policy applies to a request. `undecidable` is neither of the two: it is kept up to the
 * decision, for a Deny that cannot be evaluated must be taken neither for a match nor for none.
 */
export type Outcome = 'match' | 'no-match' | 'undecidable'

/** All of them (Kleene's three-valued AND); `match` for none at all. */
export function all(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('no-match')) return 'no-match'
  return outcomes.includes('undecidable') ? 'undecidable' : 'match'
}

/** At least one of them (Kleene's three-valued OR); `no-match` for none at all. */
export function any(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('match')) return 'match'
  return outcomes.includes('undecidable') ? 'undecidable' : 'no-match'
}

export function not(outcome: Outcome): Outcome {
  if (outcome === 'undecidable') return 'undecidable'
  return outcome === 'match' ? 'no-match' : 'match'
}

export function outcomeOf(matches: boolean): Outcome {
  return matches ? 'match' : 'no-match'
}
