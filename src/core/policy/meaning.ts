import { getOrMake } from '../text/get-or-make.js'
import type { Condition, Matcher, Policy, Principal, Principals, Statement } from './ast.js'
import { usesVariables, versionOf } from './variables.js'

/** One spelling for principals that are the same; see `spelling.ts`. */
export type Spelling = (principal: string) => string

const AS_WRITTEN: Spelling = principal => principal

/**
 * Whom a policy names for what: by effect and conditions, then by action and resource. A statement with lists means the
 * same as one statement for each combination of their items.
 */
export type Grants = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/**
 * The meaning of a policy as text: two policies with the same meaning have the same text, whatever their order,
 * their scalars and lists, how their statements are split, the case of names that S3 reads without case, their Sids and
 * their Id. S3 returns policies re-ordered and collapsed, so meaning is all that can be compared. Only with policy
 * variables does `Version` change it.
 */
export function meaningOf(policy: Policy, spelling: Spelling = AS_WRITTEN): string {
  const meaning = textOf(grantsOf(policy.statements, spelling))
  return usesVariables(policy) ? `${versionOf(policy)}\n${meaning}` : meaning
}

/** What the statements grant and deny together. */
export function grantsOf(statements: readonly Statement[], spelling: Spelling = AS_WRITTEN): Grants {
  const grants = new Map<string, Map<string, Set<string>>>()
  for (const statement of statements) {
    const under = getOrMake(grants, underOf(statement), () => new Map<string, Set<string>>())
    const principals = principalsMeaning(statement.principal, spelling)
    for (const what of whatOf(statement)) {
      const whom = getOrMake(under, what, () => new Set<string>())
      for (const principal of principals) whom.add(principal)
    }
  }
  return grants
}

/** Whether the grants hold everything that the statement says. */
export function include(grants: Grants, statement: Statement, spelling: Spelling = AS_WRITTEN): boolean {
  const under = grants.get(underOf(statement))
  const principals = principalsMeaning(statement.principal, spelling)
  return whatOf(statement).every(what => principals.every(principal => under?.get(what)?.has(principal) === true))
}

function textOf(grants: Grants): string {
  const groups = [...grants].map(([under, whats]) =>
    JSON.stringify([under, [...whats].map(([what, whom]) => JSON.stringify([what, [...whom].sort()])).sort()]),
  )
  return groups.sort().join('\n')
}

/** An operator without keys may do something, too: what S3 makes of it, AWS does not document. */
function underOf({ effect, conditions, emptyOperators = [] }: Statement): string {
  const empty = emptyOperators.map(({ value }) => JSON.stringify([value]))
  return JSON.stringify([effect.value, sortedSet([...conditions.map(conditionMeaning), ...empty])])
}

/** A statement that stands for more combinations of action and resource is taken as a whole. */
const MOST_COMBINATIONS = 65_536

function whatOf({ action, resource }: Statement): readonly string[] {
  const actions = matcherMeanings(action, foldAction)
  const resources = matcherMeanings(resource, pattern => pattern)
  if (actions.length * resources.length > MOST_COMBINATIONS) return [JSON.stringify([actions, resources])]
  return actions.flatMap(one => resources.map(other => JSON.stringify([one, other])))
}

/** S3 reads actions without case, and knows no others than its own, so `*` on a bucket is `s3:*`. */
function foldAction(action: string): string {
  return action === '*' ? 's3:*' : action.toLowerCase()
}

/** Each pattern for itself; what `NotAction` and `NotResource` leave out is left out together. */
function matcherMeanings({ negated, patterns }: Matcher, fold: (pattern: string) => string): readonly string[] {
  const folded = sortedSet(patterns.map(({ value }) => fold(value)))
  return negated ? [JSON.stringify(['not', ...folded])] : folded
}

function principalsMeaning({ negated, entries }: Principals, spelling: Spelling): readonly string[] {
  const meanings = sortedSet(entries.map(entry => spelling(principalMeaning(entry))))
  return negated ? [JSON.stringify(['not', ...meanings])] : meanings
}

/** `"*"` is `{"AWS": "*"}`, and an account's id is its root ARN (IAM User Guide, "AWS JSON policy elements: Principal"). */
function principalMeaning({ kind, value }: Principal): string {
  if (kind === '*') return 'AWS *'
  const root = kind === 'AWS' ? /^arn:[a-z0-9-]+:iam::(\d{12}):root$/.exec(value.value) : null
  return `${kind} ${root?.[1] ?? value.value}`
}

function conditionMeaning({ operator, key, values }: Condition): string {
  return JSON.stringify([operator.value, key.value.toLowerCase(), sortedSet(values.map(({ value }) => value))])
}

function sortedSet(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort()
}
