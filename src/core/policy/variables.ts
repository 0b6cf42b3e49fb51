import type { Condition, Policy } from './ast.js'

/** Whether a policy writes policy variables anywhere but in the conditions given. */
export function usesVariables(policy: Policy, except: readonly Condition[] = []): boolean {
  const texts = policy.statements.flatMap(({ resource, conditions }) => [
    ...resource.patterns,
    ...conditions.filter(condition => !except.includes(condition)).flatMap(({ values }) => values),
  ])
  return texts.some(({ value }) => value.includes('${'))
}
