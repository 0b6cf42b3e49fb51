import type { Steps } from '../../pattern/automaton.js'
import type { Role } from '../role.js'
import type { Known } from './known.js'
import { type TrustModel, trustModelOf } from './model.js'
import { readTrust, type TrustPolicy, type TrustReading } from './read.js'

/** A trust policy as it was read, and as the decision sees it. */
export type TrustRead =
  | { readonly kind: 'read'; readonly trust: TrustPolicy; readonly model: TrustModel }
  | Extract<TrustReading, { kind: 'refused' }>

/**
 * By the roles of an account: what was read, by what the account and the text are, each text once, and what the search
 * in it took so far.
 */
const READINGS = new WeakMap<readonly Role[], { readonly read: Map<string, TrustRead>; readonly steps: Steps }>()

/** What was searched so far in the trust policies of an account. */
export function trustSteps({ roles }: Pick<Known, 'roles'>): Steps {
  return readingOf(roles).steps
}

function readingOf(roles: readonly Role[]) {
  const reading = READINGS.get(roles) ?? { read: new Map<string, TrustRead>(), steps: { taken: 0 } }
  READINGS.set(roles, reading)
  return reading
}

/** Reads the trust policy of a role, each text of an account once. */
export function trustOf(role: Pick<Role, 'AssumeRolePolicyDocument'>, known: Known): TrustRead {
  const { AssumeRolePolicyDocument: document } = role
  const { account, partition, organization, roles } = known
  const { read } = readingOf(roles)
  const key = JSON.stringify([account, partition, organization, document])
  const found = read.get(key) ?? readWith(document, known)
  read.set(key, found)
  return found
}

function readWith(document: unknown, known: Known): TrustRead {
  const reading = readTrust(document, known)
  return reading.kind === 'refused'
    ? reading
    : { ...reading, model: trustModelOf(reading.trust, known, trustSteps(known)) }
}
