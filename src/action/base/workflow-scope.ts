import { field, hasFields, type JsonFields } from '../../core/text/untyped.js'
import { combinationsOf } from './workflow-matrix.js'

/** What the expressions of a step may ask for, as far as the workflow itself says it. */
export interface WorkflowScope {
  /** `undefined` where the workflow does not list its combinations. */
  readonly matrix: JsonFields | undefined
  readonly env: JsonFields
  readonly inputs: JsonFields
}

export const NO_SCOPE: WorkflowScope = { matrix: {}, env: {}, inputs: {} }

const ASKED = /\$\{\{\s*(matrix|env|inputs)((?:\.[\w-]+)+)\s*\}\}/g

/** A text with the expressions worked out that ask for nothing but a value of the workflow's own. */
export function workedOut(text: string, scope: WorkflowScope): string {
  return text.replaceAll(ASKED, (whole, context: keyof WorkflowScope, path: string) => {
    const value = field(scope[context], ...path.slice(1).split('.'))
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : whole
  })
}

/** Values of `env`, `with` or a declaration, each worked out. */
export function valuesIn(fields: unknown, scope: WorkflowScope): JsonFields {
  const all = Object.entries(hasFields(fields) ? fields : {})
  return Object.fromEntries(
    all.map(([name, value]) => [name, typeof value === 'string' ? workedOut(value, scope) : value]),
  )
}

/** The scope with what an `env` adds. */
export function withEnv(scope: WorkflowScope, env: unknown): WorkflowScope {
  return { ...scope, env: { ...scope.env, ...valuesIn(env, scope) } }
}

/** A scope for each job of a matrix; one without a matrix where the workflow does not list them. */
export function inMatrix(scope: WorkflowScope, strategy: unknown): readonly WorkflowScope[] {
  return (combinationsOf(field(strategy, 'matrix')) ?? [undefined]).map(matrix => ({ ...scope, matrix }))
}
