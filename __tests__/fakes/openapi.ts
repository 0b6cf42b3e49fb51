import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: object
}

interface Operation {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly properties?: Readonly<Record<string, object>> }
}

export interface IncomingCall {
  /** Whether a file is asked for as it is, and not as JSON. */
  readonly raw?: boolean
  readonly method: string
  /** The path below the API's root. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface Matched {
  readonly operationId: string
  readonly parameters: Readonly<Record<string, string>>
  /** What GitHub's description of the request does not allow. */
  readonly violations: readonly string[]
}

const FIXTURE = new URL('../../../__tests__/fixtures/github-openapi.json', import.meta.url)

const { operations } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { operations: readonly Operation[] }
const known = operations.map(operation => ({ operation, pattern: patternOf(operation.path) }))

// the schemas are GitHub's, so that they are schemas is not ours to test
const OPTIONS = {
  strict: false,
  validateSchema: false,
  formats: { 'date-time': true, int64: true, 'repo.nwo': true },
} as const
const texts = new Ajv({ ...OPTIONS, coerceTypes: true })
const json = new Ajv(OPTIONS)

/** Matches and validates a request by GitHub's own OpenAPI description, cut to the requests in use. */
export function operationOf(call: IncomingCall): Matched | undefined {
  for (const { operation, pattern } of known) {
    const found = operation.method === call.method.toLowerCase() ? pattern.exec(call.path) : null
    if (found === null) continue
    const parameters = found.groups ?? {}
    return {
      operationId: operation.operationId,
      parameters,
      violations: [...parameterProblems(operation, call, parameters), ...bodyProblems(operation, call.body)],
    }
  }
  return undefined
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
}

function parameterProblems(
  { parameters }: Operation,
  { query }: IncomingCall,
  inPath: Readonly<Record<string, string>>,
): readonly string[] {
  const unknown = [...query.keys()].filter(
    name => !parameters.some(known => known.in === 'query' && known.name === name),
  )
  const malformed = parameters.flatMap(({ name, in: where, required, schema }) => {
    const value = where === 'path' ? inPath[name] : query.get(name)
    if (value === undefined || value === null) return required ? [`${name} is missing`] : []
    return texts.validate(holderOf(schema), { value }) ? [] : [`${name}: ${texts.errorsText()}`]
  })
  return [...unknown.map(name => `unknown query parameter ${name}`), ...malformed]
}

const holders = new WeakMap<object, object>()

/** One object for each schema, because the validator compiles every object that it does not know. */
function holderOf(schema: object): object {
  const holder = holders.get(schema) ?? { type: 'object', properties: { value: schema } }
  holders.set(schema, holder)
  return holder
}

function bodyProblems({ body: schema }: Operation, body: unknown): readonly string[] {
  if (schema === undefined) return body === undefined ? [] : ['a body where none is expected']
  const extra = Object.keys((body ?? {}) as object).filter(name => !Object.hasOwn(schema.properties ?? {}, name))
  const wrong = json.validate(schema, body) ? [] : [json.errorsText()]
  return [...wrong, ...extra.map(name => `unknown property ${name}`)]
}
