import { matchesGlob } from '../pattern/classes.js'
import { asList, field } from '../text/untyped.js'

/** The policies of one identity, as the documents that IAM gives. */
export interface IdentityPolicies {
  /** Inline and attached ones. */
  readonly documents: readonly unknown[]
  /** The permissions boundary; absent where there is none. */
  readonly boundary?: unknown
}

/** `depends`: on a condition or a policy variable, which we do not evaluate; it is evidence of nothing. */
export type IdentityDecision = 'allowed' | 'not-allowed' | 'depends'

/**
 * Whether the policies of an identity allow an action on a resource: an Allow that matches, no Deny that matches, and
 * the same within the permissions boundary. Service control policies, session policies and the resource's own policy
 * are not looked at. Source: IAM User Guide, "Policy evaluation logic".
 */
export function decideIdentity(policies: IdentityPolicies, action: string, resource: string): IdentityDecision {
  const identity = decide(policies.documents, action, resource)
  if (policies.boundary === undefined) return identity
  const boundary = decide([policies.boundary], action, resource)
  if (identity === 'not-allowed' || boundary === 'not-allowed') return 'not-allowed'
  return identity === 'allowed' && boundary === 'allowed' ? 'allowed' : 'depends'
}

type Match = 'yes' | 'no' | 'maybe'

function decide(documents: readonly unknown[], action: string, resource: string): IdentityDecision {
  const effects = documents.flatMap(statementsOf).map(statement => ({
    effect: field(statement, 'Effect'),
    match: matchStatement(statement, action, resource),
  }))
  const has = (effect: string, match: Match) => effects.some(e => e.effect === effect && e.match === match)
  const strange = effects.some(({ effect, match }) => effect !== 'Allow' && effect !== 'Deny' && match !== 'no')
  if (has('Deny', 'yes')) return 'not-allowed'
  if (strange) return 'depends'
  if (has('Allow', 'yes')) return has('Deny', 'maybe') ? 'depends' : 'allowed'
  return has('Allow', 'maybe') ? 'depends' : 'not-allowed'
}

function matchStatement(statement: unknown, action: string, resource: string): Match {
  const condition = field(statement, 'Condition')
  const conditional: Match = condition === undefined || isEmptyObject(condition) ? 'yes' : 'maybe'
  return both([
    matchElement(statement, 'Action', pattern => matchesGlob(pattern.toLowerCase(), action.toLowerCase())),
    matchElement(statement, 'Resource', pattern => matchesGlob(pattern, resource)),
    conditional,
  ])
}

/** An element or its `Not…` form; a statement with neither, or both, is one we cannot read. */
function matchElement(statement: unknown, name: string, matches: (pattern: string) => boolean): Match {
  const plain = field(statement, name)
  const negated = field(statement, `Not${name}`)
  if ((plain === undefined) === (negated === undefined)) return 'maybe'
  const found = either(asList(plain ?? negated).map(pattern => matchPattern(pattern, matches)))
  return plain !== undefined ? found : not(found)
}

/** The pattern may match where a variable stands in it, and never surely does. */
function matchPattern(pattern: unknown, matches: (pattern: string) => boolean): Match {
  if (typeof pattern !== 'string') return 'maybe'
  const open = withoutVariables(pattern)
  if (!matches(open)) return 'no'
  return open === pattern ? 'yes' : 'maybe'
}

/** A policy variable stands for any text. */
export function withoutVariables(pattern: string): string {
  return pattern.replace(/\$\{[^}]*\}/g, '*')
}

function both(matches: readonly Match[]): Match {
  if (matches.includes('no')) return 'no'
  return matches.includes('maybe') ? 'maybe' : 'yes'
}

function either(matches: readonly Match[]): Match {
  if (matches.includes('yes')) return 'yes'
  return matches.includes('maybe') ? 'maybe' : 'no'
}

function not(match: Match): Match {
  return match === 'maybe' ? 'maybe' : match === 'yes' ? 'no' : 'yes'
}

/** The statements of a document; one that has none is taken for a statement itself. */
export function statementsOf(document: unknown): readonly unknown[] {
  const statements = asList(field(document, 'Statement'))
  return statements.length === 0 ? [document] : statements
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
