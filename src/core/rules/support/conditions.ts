import type { Condition, Policy, Statement } from '../../policy/ast.js'
import { isNegatedOperator, type MeantLock, userIdConditions } from '../../policy/intent.js'
import { readOperator } from '../../policy/operator.js'

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
 * Whether the condition leaves out the direct calls of AWS services.
 * Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalIsAWSService`.
 */
export function isServiceExemption({ key, operator, values }: Condition): boolean {
  const read = readOperator(operator.value)
  return (
    key.value.toLowerCase() === 'aws:principalisawsservice' &&
    read?.base === 'Bool' &&
    read.qualifier === undefined &&
    values.length > 0 &&
    values.every(({ value }) => value.toLowerCase() === 'false')
  )
}

/** Whether a policy writes policy variables anywhere but in the conditions given. */
export function usesVariables(policy: Policy, except: readonly Condition[]): boolean {
  const texts = policy.statements.flatMap(({ resource, conditions }) => [
    ...resource.patterns,
    ...conditions.filter(condition => !except.includes(condition)).flatMap(({ values }) => values),
  ])
  return texts.some(({ value }) => value.includes('${'))
}

export type DenyPurpose = 'tls' | 'encryption' | 'other'

/** What a Deny beside the lock is for, by the keys that it asks about. */
export function denyPurpose({ conditions }: Statement): DenyPurpose {
  if (conditions.length === 0) return 'other'
  const keys = conditions.map(({ key }) => key.value.toLowerCase())
  if (keys.every(key => TLS_KEYS.includes(key))) return 'tls'
  return keys.every(key => key.startsWith('s3:x-amz-server-side-encryption')) ? 'encryption' : 'other'
}

const TLS_KEYS = ['aws:securetransport', 's3:tlsversion']
