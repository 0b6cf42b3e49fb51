import type { Example } from '../rule.js'
import { ADMIN, CONNECT, shown } from './example.js'

/**
 * Examples about ids are judged against one small account, 111122223333, that docs/rules.md describes:
 * the roles of the blog, a second administrator, and one role for each way to be wrong.
 */
export const DEPLOY = '"AROAIDEPLOYROLEXXXXXX:*"'

/** The policy that is right in that account, but for values added or replaced. */
export function inAccount(title: string, values: readonly string[]): Example {
  return shown(title, { values })
}

export function withFurtherValue(title: string, value: string): Example {
  return inAccount(title, [CONNECT, ADMIN, DEPLOY, value])
}

/** The right list with another value in the place of the Connect role. */
export function inPlaceOfConnect(title: string, value: string): Example {
  return inAccount(title, [value, ADMIN, DEPLOY])
}

export const RIGHT: Example = inAccount('The Connect role, an administrator and the role that applies', [
  CONNECT,
  ADMIN,
  DEPLOY,
])
