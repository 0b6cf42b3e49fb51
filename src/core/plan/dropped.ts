import type { Proof, Scope } from '../access/prove.js'
import { namesCaller } from '../lock/find.js'
import type { AdmittedId } from '../lock/ids.js'
import type { Statement } from '../policy/ast.js'
import { grantsOf, include, meaningOf } from '../policy/meaning.js'
import { forTheLiving } from '../policy/puttable.js'
import { type ArnOfRole, commonSpelling } from '../policy/spelling.js'
import { readsAlike } from '../policy/variables.js'
import type { WholePolicy } from '../policy-file.js'
import { type Digest, digest } from './digest.js'

/** A statement of the live policy that somebody agreed to lose, by its Sid or by its digest. */
export interface Consent {
  readonly sid?: string
  readonly digest?: string
}

/** What tells a statement from others in a plan and in a consent: its meaning, whatever its spelling. */
export function digestOf({ policy }: WholePolicy, statement: Statement): Digest {
  return digest(meaningOf({ ...policy, statements: [statement] }))
}

/** Whether somebody agreed to lose this statement. */
export function isConsented(live: WholePolicy, statement: Statement, consents: readonly Consent[]): boolean {
  const { sid } = statement
  return consents.some(consent => {
    if (consent.digest !== undefined) return consent.digest === digestOf(live, statement)
    return consent.sid !== undefined && consent.sid === sid?.value
  })
}

/**
 * The statements of the live policy that would be gone: those that the desired policy has not, but for the lock, which
 * is what a plan replaces, for an Allow for those who are gone, and for a Deny of which the desired policy certainly
 * denies all that it denies.
 */
export function droppedStatements(
  scope: Omit<Scope, 'admitted'>,
  live: WholePolicy,
  desired: WholePolicy,
  arnOf: ArnOfRole = () => undefined,
): readonly Statement[] {
  const spelling = commonSpelling(live.policy, desired.policy, arnOf)
  const kept = grantsOf(desired.policy.statements, spelling)
  const isSame = (statement: Statement) => readsAlike(statement, live.policy, desired.policy)
  const foreign = live.policy.statements.filter(each => {
    const living = forTheLiving(each, arnOf)
    return living !== undefined && !(isSame(each) && include(kept, living, spelling))
  })
  if (foreign.length === 0) return []
  const lock = standingLock(scope, live)
  const asked = { ...scope, admitted: [...admittedBy(live), ...admittedBy(desired)] }
  const isKept = (statement: Statement) => isSame(statement) && desired.proof().deniesAllOf(asked, statement)
  return foreign.filter(statement => !lock.includes(statement) && !isKept(statement))
}

/**
 * The lock of a policy that stands: the smallest set of Denies that seals the bucket together. Where none does, the
 * Denies that ask for nothing but who calls were meant to, and a lock takes their place.
 */
function standingLock(scope: Omit<Scope, 'admitted'>, live: WholePolicy): readonly Statement[] {
  const by = sealingSet({ ...scope, admitted: admittedBy(live) }, live.proof())
  return by.length > 0 ? by : live.policy.statements.filter(isAboutCallers)
}

function admittedBy({ lock }: WholePolicy): readonly AdmittedId[] {
  return lock?.admitted ?? []
}

/** The smallest set of Denies that seals the bucket but for those listed, services apart; none where nothing does. */
export function sealingSet(scope: Scope, proof: Proof): readonly Statement[] {
  const sealed = proof.sealed({ ...scope, awsServices: true })
  return sealed.kind === 'holds' ? sealed.by : []
}

function isAboutCallers({ effect, principal, conditions }: Statement): boolean {
  const names = principal.negated || conditions.length > 0
  return effect.value === 'Deny' && names && conditions.every(({ key }) => namesCaller(key.value))
}
