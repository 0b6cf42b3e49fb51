import type { ErrorObject, ValidateFunction } from 'ajv'
import type { JsonValue } from '../core/text/json.js'
import { JsonPaths } from '../core/text/json-tree.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import { suggestion } from '../core/text/suggest.js'
import { expected, notOneOf } from './expected.js'
import type { JsonSchema } from './json-schema.js'

/** What a value has that its schema does not allow. */
export interface SchemaProblem {
  /** The keys and indexes that lead to the value. */
  readonly path: readonly string[]
  /** The key stands wrong, not its value. */
  readonly onKey: boolean
  readonly message: Prose
}

/** Lists all that is wrong with a value; `tree` is what it was written as. */
export type SchemaCheck = (value: unknown, tree: JsonValue) => readonly SchemaProblem[]

/** Of ajv's strict mode, without the two rules that our schemas have no use for. */
export const STRICT = { strict: true, allowUnionTypes: true, strictRequired: false } as const

const compiled = new WeakMap<JsonSchema, SchemaCheck>()

/** Compiles a schema, once; ajv is loaded when the first one is needed. */
export async function schemaCheck(schema: JsonSchema): Promise<SchemaCheck> {
  const check = compiled.get(schema) ?? (await compile(schema))
  compiled.set(schema, check)
  return check
}

/** That the schemas are schemas is for the tests to check: it costs seven times what compiling them does. */
async function compile(schema: JsonSchema): Promise<SchemaCheck> {
  // A bundler gives a CommonJS module that is a function no named exports: only `default` is the same everywhere.
  const { default: commonJs } = await import('ajv/dist/2020.js')
  // each check runs once or twice in a run: to optimize its code takes longer than what that saves
  const code = { optimize: false }
  const ajv = new commonJs.Ajv2020({ ...STRICT, allErrors: true, verbose: true, validateSchema: false, code })
  const validate: ValidateFunction = ajv.compile(schema)
  return (value, tree) => {
    if (validate(value)) return []
    const paths = new JsonPaths(tree)
    return (validate.errors ?? []).map(error => problemOf(error, paths))
  }
}

function problemOf(error: ErrorObject, paths: JsonPaths): SchemaProblem {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer)
  const schema = error.parentSchema as JsonSchema
  if (error.keyword === 'required') {
    const { missingProperty } = error.params
    const name = String(missingProperty)
    const words = expected(schema.properties?.[name]?.description)
    return { path, onKey: false, message: say`${name} is missing from ${pathName(path)}.${words}` }
  }
  if (error.keyword === 'additionalProperties') {
    const { additionalProperty } = error.params
    const name = String(additionalProperty)
    return { path: [...path, name], onKey: true, message: unknownField(name, path, schema) }
  }
  return { path, onKey: false, message: wrongValue(error, path, schema, paths.literal(path)) }
}

function wrongValue(error: ErrorObject, path: readonly string[], schema: JsonSchema, literal = ''): Prose {
  const where = pathName(path)
  const found = typeof error.data === 'number' ? say`the number ${ours(literal)}` : describe(error.data)
  const words = expected(schema.description)
  switch (error.keyword) {
    case 'type': {
      return say`${where} must be ${typeNames(schema)}, and is ${found}.${quotesWords(error.data, schema, literal)}${words}`
    }
    case 'enum': {
      const known = (schema.enum ?? []).map(String)
      const meant = typeof error.data === 'string' ? error.data : undefined
      return say`${notOneOf(where, found, known, meant)}${words}`
    }
    default:
      return say`${where} is ${found}.${words}`
  }
}

/** What to do about quotes that are missing, or that make a text of what is none. */
function quotesWords(found: unknown, schema: JsonSchema, literal: string): Prose {
  const types = [schema.type].flat()
  const isUnquoted = /^(number|boolean)$/.test(typeof found) && types.includes('string')
  if (isUnquoted) return say` Write it in quotes: ${`"${literal}"`}.`
  const isQuoted = typeof found === 'string' && /^(true|false)$/.test(found) && types.includes('boolean')
  return isQuoted ? say` Write it without quotes: ${found}.` : ours('')
}

function unknownField(name: string, owner: readonly string[], schema: JsonSchema): Prose {
  const known = Object.keys(schema.properties ?? {})
  return say`${name} is not a field of ${pathName(owner)}.${suggestion(name, known)}`
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}

function typeNames(schema: JsonSchema): Prose {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return ours(types.map(type => TYPE_NAMES[type] ?? type).join(' or '))
}

function describe(value: unknown): Prose {
  if (typeof value === 'string') return value === '' ? ours('empty') : say`${value}`
  if (Array.isArray(value)) return ours(value.length === 0 ? 'an empty list' : 'a list')
  if (typeof value === 'object' && value !== null) return ours('an object')
  return ours(String(value))
}

/** `roles[3].RoleId`, `buckets["a.b"].policy`; "the file" for its root. */
export function pathName(path: readonly string[]): Prose {
  if (path.length === 0) return ours('the file')
  return say`${path.map(pathStep).join('')}`
}

function pathStep(step: string, index: number): string {
  if (index > 0 && /^\d+$/.test(step)) return `[${step}]`
  if (!/^[\w$-]+$/.test(step)) return `[${JSON.stringify(step)}]`
  return index === 0 ? step : `.${step}`
}

function unescapePointer(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
