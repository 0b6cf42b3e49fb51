import type { Condition, Matcher, Policy, Principal, Statement } from './ast.js'
import { usesVariables } from './variables.js'

/**
 * The meaning of a policy as text: two policies with the same meaning have the same text, whatever their order,
 * their scalars and lists, the case of names that S3 reads without case, their Sids and their Id.
 * S3 returns policies re-ordered and collapsed, so meaning is all that can be compared. Only with policy variables does
 * `Version` change it.
 */
export function meaningOf(policy: Policy): string {
  const statements = sortedSet(policy.statements.map(statementMeaning))
  return usesVariables(policy)
    ? `${policy.version?.value ?? '2008-10-17'}\n${statements.join('\n')}`
    : statements.join('\n')
}

/** The meaning of one statement; its Sid is no part of it. */
export function statementMeaning(statement: Statement): string {
  return JSON.stringify([
    statement.effect.value,
    [statement.principal.negated, sortedSet(statement.principal.entries.map(principalMeaning))],
    matcherMeaning(statement.action, action => action.toLowerCase()),
    matcherMeaning(statement.resource, resource => resource),
    sortedSet(statement.conditions.map(conditionMeaning)),
  ])
}

/** `"*"` is `{"AWS": "*"}`, and an account's id is its root ARN (IAM User Guide, "AWS JSON policy elements: Principal"). */
function principalMeaning({ kind, value }: Principal): string {
  if (kind === '*') return 'AWS *'
  const root = kind === 'AWS' ? /^arn:[a-z0-9-]+:iam::(\d{12}):root$/.exec(value.value) : null
  return `${kind} ${root?.[1] ?? value.value}`
}

function matcherMeaning(matcher: Matcher, fold: (pattern: string) => string): readonly [boolean, readonly string[]] {
  return [matcher.negated, sortedSet(matcher.patterns.map(({ value }) => fold(value)))]
}

function conditionMeaning({ operator, key, values }: Condition): string {
  return JSON.stringify([operator.value, key.value.toLowerCase(), sortedSet(values.map(({ value }) => value))])
}

function sortedSet(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort()
}
