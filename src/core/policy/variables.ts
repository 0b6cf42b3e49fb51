import type { Condition, Policy, Statement } from './ast.js'

/** Whether a policy writes policy variables anywhere but in the conditions given. */
export function usesVariables({ statements }: Pick<Policy, 'statements'>, except: readonly Condition[] = []): boolean {
  const texts = statements.flatMap(({ resource, conditions }) => [
    ...resource.patterns,
    ...conditions.filter(condition => !except.includes(condition)).flatMap(({ values }) => values),
  ])
  return texts.some(({ value }) => value.includes('${'))
}

/** Whether a statement says the same in both policies: only with policy variables does `Version` change it. */
export function readsAlike(statement: Statement, one: Policy, other: Policy): boolean {
  return versionOf(one) === versionOf(other) || !usesVariables({ statements: [statement] })
}

/** Source: IAM User Guide, "IAM JSON policy elements: Version": the version where none is written. */
export function versionOf({ version }: Policy): string {
  return version?.value ?? '2008-10-17'
}
