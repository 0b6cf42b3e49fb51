import { present } from '../text/present.js'
import { utf8Length } from '../text/utf8-length.js'
import type { Matcher, Policy, Principals, Statement } from './ast.js'

type Json = string | readonly Json[] | { readonly [key: string]: Json }

/**
 * A policy as S3 and AWS's own pages write it: elements in the order Version, Id, Statement and Sid, Effect, Principal,
 * Action, Resource, Condition; one item as a scalar, except that the lock's list and the resources stay lists; indented
 * by two spaces, with a newline at the end.
 */
export function canonical(policy: Policy): string {
  return `${JSON.stringify(toJson(policy, 'pretty'), undefined, 2)}\n`
}

/** S3 takes no larger policy, counted as {@link normalisedSize} does (Amazon S3 User Guide, "Adding a bucket policy"). */
export const MOST_POLICY_BYTES = 20_480

/**
 * The size in bytes of UTF-8 that S3 holds against its limit of 20,480: the normalised policy without blanks.
 * Source: S3 User Guide, "Adding a bucket policy"; the wording of S3's error "Normalized policy document exceeds …".
 */
export function normalisedSize(policy: Policy): number {
  return utf8Length(JSON.stringify(toJson(policy, 'compact')))
}

type Form = 'pretty' | 'compact'

function toJson({ version, id, statements }: Policy, form: Form): Json {
  return {
    ...present({ Version: version?.value, Id: id?.value }),
    Statement: statements.map(statement => statementJson(statement, form)),
  }
}

function statementJson(statement: Statement, form: Form): Json {
  const { sid, effect, principal, action, resource, conditionSpan } = statement
  return {
    ...present({ Sid: sid?.value }),
    Effect: effect.value,
    [principal.negated ? 'NotPrincipal' : 'Principal']: principalsJson(principal),
    [action.negated ? 'NotAction' : 'Action']: scalarOrList(texts(action)),
    [resource.negated ? 'NotResource' : 'Resource']:
      form === 'pretty' ? texts(resource) : scalarOrList(texts(resource)),
    ...(conditionSpan === undefined ? {} : { Condition: conditionsJson(statement, form) }),
  }
}

function texts({ patterns }: Matcher): readonly string[] {
  return patterns.map(({ value }) => value)
}

function scalarOrList(items: readonly string[]): Json {
  const [only] = items
  return items.length === 1 && only !== undefined ? only : items
}

function principalsJson({ entries }: Principals): Json {
  if (entries.some(({ kind }) => kind === '*')) return '*'
  const kinds = new Map<string, string[]>()
  for (const { kind, value } of entries) kinds.set(kind, [...(kinds.get(kind) ?? []), value.value])
  return record([...kinds].map(([kind, values]) => [kind, scalarOrList(values)]))
}

function conditionsJson({ conditions, emptyOperators = [] }: Statement, form: Form): Json {
  const operators = new Map<string, [string, Json][]>(emptyOperators.map(({ value }) => [value, []]))
  for (const { operator, key, values } of conditions) {
    const items = values.map(({ value }) => value)
    const isList = form === 'pretty' && key.value.toLowerCase() === 'aws:userid'
    const members = operators.get(operator.value) ?? []
    operators.set(operator.value, [...members, [key.value, isList ? items : scalarOrList(items)]])
  }
  return record([...operators].map(([operator, members]) => [operator, record(members)]))
}

/** Own properties only, `__proto__` included. */
function record(members: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(members)
}
