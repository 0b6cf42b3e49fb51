import type { Rule } from './rule.js'

/**
 * Whether a finding of this rule may be accepted for a time. Errors are of the lock-out class or leave the bucket
 * open; no waiver turns those into a green check.
 */
export function isWaivable({ severity }: Pick<Rule, 'severity'>): boolean {
  return severity !== 'error'
}
