import type { Condition, Statement } from '../policy/ast.js'
import { readOperator } from '../policy/operators.js'
import { isNegatedOperator, type MeantLock, userIdConditions } from './intent.js'

/** The conditions of a lock statement that together are its list: several negated ones deny who is on none of them. */
export function listConditions({ statement, list }: MeantLock): readonly Condition[] {
  const negated = userIdConditions(statement).filter(({ operator }) => isNegatedOperator(operator.value))
  if (list === undefined) return negated
  return negated.includes(list) ? negated : [list, ...negated]
}

/** The conditions of a lock statement beside its list. */
export function extraConditions(meant: MeantLock): readonly Condition[] {
  const lists = listConditions(meant)
  return meant.statement.conditions.filter(condition => !lists.includes(condition))
}

/**
 * The AWS services whose direct calls a condition of a lock leaves out: all, or those that it names; `undefined` where
 * it is no such condition.
 * Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`.
 */
export function servicesSparedBy({ key, operator, values }: Condition): 'all' | readonly string[] | undefined {
  const read = readOperator(operator.value)
  if (read === undefined || read.qualifier !== undefined || values.length === 0) return undefined
  const texts = values.map(({ value }) => value)
  const isAsked = (name: string, ...bases: readonly string[]) =>
    key.value.toLowerCase() === name && bases.includes(read.base)
  if (isAsked('aws:principalservicename', 'StringNotEquals', 'StringNotEqualsIgnoreCase', 'StringNotLike')) return texts
  const isFalse = texts.every(text => text.toLowerCase() === 'false')
  return isAsked('aws:principalisawsservice', 'Bool') && isFalse ? 'all' : undefined
}

/** Whether the condition leaves out the direct calls of AWS services. */
export function isServiceExemption(condition: Condition): boolean {
  return servicesSparedBy(condition) !== undefined
}

/** Whether a statement is a Deny that stands beside a lock and is not a part of it. */
export function isDenyBeside(statement: Statement, locks: readonly MeantLock[]): boolean {
  return statement.effect.value === 'Deny' && locks.length > 0 && !locks.some(meant => meant.statement === statement)
}

export type DenyPurpose = 'tls' | 'encryption' | 'other'

/** What a Deny beside the lock is for, by its conditions. */
export function denyPurpose({ conditions }: Statement): DenyPurpose {
  if (conditions.length === 0) return 'other'
  if (conditions.every(asksForTls)) return 'tls'
  const keys = conditions.map(({ key }) => key.value.toLowerCase())
  return keys.every(key => key.startsWith('s3:x-amz-server-side-encryption')) ? 'encryption' : 'other'
}

function asksForTls({ key, operator, values }: Condition): boolean {
  const base = readOperator(operator.value)?.base
  if (key.value.toLowerCase() === 's3:tlsversion') return base === 'NumericLessThan' || base === 'NumericLessThanEquals'
  const isTransport = key.value.toLowerCase() === 'aws:securetransport' && base === 'Bool'
  return isTransport && values.length > 0 && values.every(({ value }) => value.toLowerCase() === 'false')
}
