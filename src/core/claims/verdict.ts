/** `unproven`: we could not find out. Never read as safe. */
export type Verdict = 'safe' | 'unsafe' | 'unproven'

/** The worst verdict counts; a known danger outweighs something unknown. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unsafe')) return 'unsafe'
  return verdicts.includes('unproven') ? 'unproven' : 'safe'
}
