import type { Condition, Policy, Statement } from '../../policy/ast.js'
import { readOperator } from '../../policy/operators.js'
import type { Owner } from '../request.js'

/** Whether a statement of a policy has variables that say whose the bucket is. */
export function asksForOwner({ conditions }: Statement, { version }: Policy): boolean {
  return version?.value === '2012-10-17' && conditions.some(hasVariables)
}

/**
 * A statement of a policy with those variables replaced, as far as the owner is known.
 * Source: IAM User Guide, "AWS global condition context keys", `aws:ResourceAccount` and `aws:ResourceOrgID`; "Variables
 * and tags": only the operators for texts and ARNs have variables, and only under Version 2012-10-17.
 */
export function withOwner(statement: Statement, policy: Policy, owner: Owner): Statement {
  if (!asksForOwner(statement, policy)) return statement
  const conditions = statement.conditions.map(condition =>
    hasVariables(condition)
      ? { ...condition, values: condition.values.map(({ value, span }) => ({ value: filled(value, owner), span })) }
      : condition,
  )
  return { ...statement, conditions }
}

function filled(value: string, { account, organization }: Owner): string {
  return value.replace(
    VARIABLES,
    (variable, what: string) => (what.toLowerCase() === 'account' ? account : organization) ?? variable,
  )
}

const VARIABLES = /\$\{aws:Resource(Account|OrgID)\}/gi

function hasVariables({ operator, values }: Condition): boolean {
  const isFilled = /^(String|Arn)/.test(readOperator(operator.value)?.base ?? '')
  return isFilled && values.some(({ value }) => value.search(VARIABLES) >= 0)
}
