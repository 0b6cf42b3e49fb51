import type { AdmittedId } from '../lock/ids.js'
import type { CallerScope } from './prove/one-caller.js'

/** The calls that a listed id stands for: every session of a role, a user, an account's root. */
export function callerOf(id: AdmittedId): CallerScope {
  if (id.kind === 'account') return { kind: 'root', userid: id.id, account: id.id }
  return id
}
