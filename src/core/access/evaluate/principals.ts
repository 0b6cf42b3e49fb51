import type { Effect, Principal, Principals } from '../../policy/ast.js'
import { join, ours, type Prose, say } from '../../text/prose.js'
import type { Caller, RoleSession } from '../request.js'
import type { ValueExplanation } from './conditions.js'
import { nameOf, partitionOf, type RequestContext } from './context.js'
import { any, not, type Outcome, outcomeOf } from './outcome.js'

/** Whether a statement's `Principal` or `NotPrincipal` has the caller. */
export interface PrincipalAnswer {
  readonly outcome: Outcome
  readonly values: readonly ValueExplanation[]
  readonly because: Prose
}

const ACCOUNT_ID = /^\d{12}$/
const ACCOUNT_ROOT = /^arn:[^:]+:iam::(\d{12}):root$/

/**
 * Sources: IAM User Guide, "AWS JSON policy elements: Principal" and "… NotPrincipal". `"*"` and `{"AWS": "*"}` are
 * everyone, callers without credentials included; an account is everyone in it; a role is its sessions.
 */
export function explainPrincipals(
  principals: Principals,
  effect: Effect,
  caller: Caller,
  context: RequestContext,
): PrincipalAnswer {
  const values = principals.entries.map(entry => explainEntry(entry, effect, caller, context))
  const named = any(values.map(({ outcome }) => outcome))
  if (!principals.negated) return { outcome: named, values, because: NAMED[named] }
  if (effect === 'Allow') return { outcome: not(named), values, because: NAMED[named] }
  return { values, ...exempt(principals.entries, values, caller) }
}

const NAMED: Readonly<Record<Outcome, Prose>> = {
  match: ours('The caller is named.'),
  'no-match': ours('The caller is not named.'),
  undecidable: ours('Whether the caller is named cannot be said.'),
}

/**
 * A Deny with NotPrincipal spares a caller only where every one of its principals is listed: the account, and the
 * user, or the role and the session. IAM User Guide, "NotPrincipal": AWS "might validate the account first, then the
 * role, and then the assumed-role user". What it does with a caller who is listed in part, AWS does not say for certain.
 */
function exempt(
  entries: readonly Principal[],
  values: readonly ValueExplanation[],
  caller: Caller,
): Omit<PrincipalAnswer, 'values'> {
  if (entries.some(isEveryone)) return { outcome: 'no-match', because: ours('It names everyone, so no one is left.') }
  if (caller.kind === 'anonymous' || caller.kind === 'service') {
    const named = any(values.map(({ outcome }) => outcome))
    return { outcome: not(named), because: NAMED[named] }
  }
  const listed = entries.filter(({ kind }) => kind === 'AWS').map(({ value }) => value.value)
  const account = listed.some(value => accountOf(value) === caller.account)
  const own = identities(caller).filter(names => !names.some(name => listed.includes(name)))
  const missing = [
    ...(account ? [] : [say`the account ${caller.account}`]),
    ...own.map(names => say`${names[0] ?? ''}`),
  ]
  if (missing.length === 0) return { outcome: 'no-match', because: ours('The caller and its account are named.') }
  if (own.length === 0 && entries.some(({ kind }) => kind === 'CanonicalUser')) {
    return { outcome: 'undecidable', because: CANONICAL }
  }
  const because = say`To spare this caller, ${join(missing, ' and ')} would have to be named too.`
  const inPart = account || own.length < identities(caller).length
  return { outcome: inPart ? 'undecidable' : 'match', because }
}

function isEveryone({ kind, value }: Principal): boolean {
  return kind === '*' || (kind === 'AWS' && value.value === '*')
}

function accountOf(value: string): string | undefined {
  return ACCOUNT_ID.test(value) ? value : ACCOUNT_ROOT.exec(value)?.[1]
}

/** The principals that a caller is, besides its account, each by its names: ARN and, once the identity is deleted, id. */
function identities(caller: Caller): readonly (readonly string[])[] {
  switch (caller.kind) {
    case 'role':
      return [[caller.roleArn, caller.userid.split(':')[0] ?? ''], [sessionArn(caller)]]
    case 'user':
      return [[caller.userArn, caller.userid]]
    case 'federated':
      return [[caller.arn]]
    default:
      return []
  }
}

/** `arn:aws:sts::111122223333:assumed-role/name/session`: without the role's path. */
function sessionArn(caller: RoleSession): string {
  const session = caller.userid.slice(caller.userid.indexOf(':') + 1)
  return `arn:${partitionOf(caller.roleArn)}:sts::${caller.account}:assumed-role/${nameOf(caller.roleArn)}/${session}`
}

function explainEntry(entry: Principal, effect: Effect, caller: Caller, context: RequestContext): ValueExplanation {
  const written = entry.value
  if (isEveryone(entry)) return { written, outcome: 'match', note: ours('Everyone, anonymous callers included.') }
  switch (entry.kind) {
    case 'Service':
      return { written, outcome: outcomeOf(caller.kind === 'service' && caller.service === written.value) }
    case 'Federated':
      return { written, outcome: outcomeOf(caller.kind === 'role' && providerIs(written.value, context)) }
    case 'CanonicalUser':
      return { written, outcome: canonical(effect, caller), note: CANONICAL }
    default:
      return { written, ...awsPrincipal(written.value, caller) }
  }
}

/** "The request context identifies the IdP that authenticated the original federated identity" (aws:FederatedProvider). */
function providerIs(provider: string, context: RequestContext): boolean {
  return context.get('aws:federatedprovider')?.includes(provider) ?? false
}

const CANONICAL = ours('A canonical user id belongs to an account, and the policy does not say which one.')

/** For an Allow it is left out, so that no access is promised; a Deny may meet any caller that has an account. */
function canonical(effect: Effect, caller: Caller): Outcome {
  const hasAccount = caller.kind !== 'anonymous' && caller.kind !== 'service'
  return effect === 'Deny' && hasAccount ? 'undecidable' : 'no-match'
}

function awsPrincipal(value: string, caller: Caller): { outcome: Outcome; note?: Prose } {
  const account = accountOf(value)
  if (account !== undefined) {
    const inAccount = 'account' in caller && caller.account === account
    return { outcome: outcomeOf(inAccount), note: say`Everyone in the account ${account}.` }
  }
  if (value.includes('*')) return { outcome: 'no-match', note: ours('A wildcard matches no part of a principal.') }
  return { outcome: outcomeOf(identities(caller).some(names => names.includes(value))) }
}
