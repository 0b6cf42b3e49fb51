import type { Policy } from '../../policy/ast.js'

/** The name, or the name and the first number that no statement of the policy has. */
export function freeSid(name: string, { statements }: Policy): string {
  const taken = new Set(statements.map(({ sid }) => sid?.value))
  const numbered = statements.map((_, index) => `${name}${index + 2}`)
  return [name, ...numbered].find(sid => sid !== '' && !taken.has(sid)) ?? `Statement${statements.length + 1}`
}
