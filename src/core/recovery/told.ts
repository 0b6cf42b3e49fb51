import type { Prose } from '../text/prose.js'

/** What was asked and answered, or why it could not be found out: an answer that is missing is never taken for "no". */
export type Told<T> =
  | { readonly kind: 'told'; readonly value: T }
  | { readonly kind: 'untold'; readonly because: Prose }

export function tell<T>(value: T): Told<T> {
  return { kind: 'told', value }
}

export function untold(because: Prose): { readonly kind: 'untold'; readonly because: Prose } {
  return { kind: 'untold', because }
}
