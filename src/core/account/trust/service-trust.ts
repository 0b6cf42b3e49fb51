import type { Role } from '../role.js'
import { type Known, trustOf } from './known.js'
import { findCall } from './search.js'
import { callsForKnown } from './services.js'

/** Whether a role's trust policy lets an AWS service in for this account; a Deny is no trust. */
export function letsServiceIn(role: Role, service: string, known: Known): boolean {
  const reading = trustOf(role, known)
  if (reading.kind === 'refused') return false
  const { model } = reading
  return callsForKnown(model, service, known).some(calls => findCall(model, calls, 'surely') !== undefined)
}
