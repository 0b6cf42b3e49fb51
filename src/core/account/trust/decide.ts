import { TooManyClasses } from '../../access/prove/dimensions.js'
import { ours, type Prose, say } from '../../text/prose.js'
import { callsOf, strangersOf } from './callers.js'
import { evaluateAssume } from './evaluate.js'
import { type Known, trustOf } from './known.js'
import type { TrustModel } from './model.js'
import type { TrustRead } from './reading.js'
import { type Calls, type Certainty, covers, type FoundCall, findCall } from './search.js'
import { callsForAnyone, callsForKnown, callsForStrangers, servicesOf } from './services.js'
import { callsWithAnyToken, callsWithToken } from './tokens.js'

/** Whether a stranger can become a role by what its own trust policy says. */
export type TrustVerdict =
  /** No stranger can. */
  | { readonly kind: 'holds' }
  /** A stranger can: by this call. */
  | { readonly kind: 'fails'; readonly found: FoundCall }
  /** It depends on what the policy does not say; `found` is a call that may go through. */
  | { readonly kind: 'unknown'; readonly because: Prose; readonly found?: FoundCall }

/** Decides one trust policy by itself; the roles that it names are another question. */
export function decideTrust(document: unknown, known: Known): TrustVerdict {
  const reading = trustOf({ AssumeRolePolicyDocument: document }, known)
  if (reading.kind === 'refused') return { kind: 'unknown', because: reading.because }
  try {
    return decide(reading, known)
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY_CALLS }
    throw error
  }
}

export const TOO_MANY_CALLS = ours(
  'The trust policy distinguishes more kinds of calls than the proof can check one by one.',
)

function decide({ trust, model }: Read, known: Known): TrustVerdict {
  const surely = strangersCall(model, known, 'surely')
  if (surely !== undefined) return confirmed(trust, surely, known)
  const perhaps = strangersCall(model, known, 'perhaps')
  if (perhaps !== undefined) return { kind: 'unknown', because: dependsOn(model, perhaps), found: perhaps }
  const doubtful = trust.statements.find(({ statement }) => isDoubtfulAction(statement.action))
  if (doubtful === undefined) return { kind: 'holds' }
  return {
    kind: 'unknown',
    because: ours('AWS does not say whether a trust policy may name all actions, or all but some.'),
  }
}

type Read = Extract<TrustRead, { kind: 'read' }>

/** No call is shown that the evaluator does not let through as well. */
function confirmed(trust: Read['trust'], found: FoundCall, known: Known): TrustVerdict {
  if (evaluateAssume(trust, found.call, known.account).decision === 'allowed') return { kind: 'fails', found }
  return { kind: 'unknown', because: ours('The decision and its check disagree about the trust policy.'), found }
}

function isDoubtfulAction(action: { negated: boolean; patterns: readonly { value: string }[] }): boolean {
  return action.negated || action.patterns.some(({ value }) => value === '*')
}

/** The first call of any stranger, those whom the policy does not name before those whom it names. */
function strangersCall(model: TrustModel, known: Known, certainty: Certainty): FoundCall | undefined {
  const calls = [...callsOfStrangers(model, known)]
  return firstOf(calls, each => findCall(model, each, certainty)) ?? byService(model, known, certainty)
}

function* callsOfStrangers(model: TrustModel, known: Known): Generator<Calls> {
  const allows = model.statements.filter(statement => statement.allows)
  if (allows.some(({ principals }) => principals.some(({ kind }) => OPEN_TO_PRINCIPALS.has(kind)))) {
    for (const stranger of strangersOf(model, known)) yield* callsOf(model, stranger, known)
  }
  for (const principal of new Map(allows.flatMap(({ principals }) => principals.map(asEntry))).values()) {
    if (principal.kind === 'oidc') yield* callsWithToken(model, principal.provider, principal.issuer, known)
    if (principal.kind === 'everyone') yield* callsWithAnyToken(model, known)
  }
}

const OPEN_TO_PRINCIPALS: ReadonlySet<string> = new Set([
  'everyone',
  'account',
  'role',
  'user',
  'session',
  'federated-user',
])

function asEntry<P extends object>(principal: P): [string, P] {
  return [JSON.stringify(principal), principal]
}

/**
 * A service is known by its name, unless a statement asks for whom it calls, and lets it in for a foreign account: for
 * that alone, or for ours, too, as long as not every account will do.
 */
function byService(model: TrustModel, known: Known, certainty: Certainty): FoundCall | undefined {
  const allows = model.statements.filter(statement => statement.allows && covers(statement, 'sts:AssumeRole'))
  return firstOf(allows, statement => {
    const only = (other: { bit: bigint }) => other.bit === statement.bit
    const isLetIn = (calls: readonly Calls[]) =>
      calls.some(each => findCall(model, each, 'perhaps', only) !== undefined)
    return firstOf(servicesOf(model, statement), service => {
      const { unsaid, unnamed } = callsForAnyone(model, service, known)
      const isForAnyone = isLetIn(unsaid) || (unnamed.length > 0 && unnamed.every(isLetIn))
      if (isForAnyone && isLetIn(callsForKnown(model, service, known))) return undefined
      return firstOf(callsForStrangers(model, service, known), calls => findCall(model, calls, certainty, only))
    })
  })
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item)
    if (found !== undefined) return found
  }
  return undefined
}

function dependsOn({ doubts }: TrustModel, { by }: FoundCall): Prose {
  const [doubt] = doubts
  if (doubt !== undefined) return say`The answer depends on ${doubt}.`
  return say`Statement ${by.index + 1} lets in a caller, and the trust policy does not say who it is.`
}
