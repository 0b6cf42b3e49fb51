import type { Example } from '../rule.js'
import { ADMIN, as, CONNECT, shown } from './example.js'

/**
 * Examples about ids are judged against one small account, 111122223333, that docs/rules.md describes:
 * the roles of the blog, a second administrator, and one role for each way to be wrong.
 */
export const DEPLOY = '"AROAIDEPLOYROLEXXXXXX:*"'

/** Repaired, an example is the policy that is right in that account. */
export const AS_RIGHT = as({ values: [CONNECT, ADMIN, DEPLOY] })

/** The policy that is right in that account, but for values added or replaced. */
export function inAccount(title: string, values: readonly string[]): Example {
  return { ...shown(title, { values }), ...AS_RIGHT }
}

export function withFurtherValue(title: string, value: string): Example {
  return inAccount(title, [CONNECT, ADMIN, DEPLOY, value])
}

/** The right list with another value in the place of the Connect role. */
export function inPlaceOfConnect(title: string, value: string): Example {
  return inAccount(title, [value, ADMIN, DEPLOY])
}

export const RIGHT: Example = shown('The Connect role, an administrator and the role that applies', {
  values: [CONNECT, ADMIN, DEPLOY],
})
