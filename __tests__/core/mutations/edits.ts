export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

export interface PolicyJson {
  readonly Version?: string
  readonly Id?: string
  readonly Statement: readonly JsonObject[]
}

/** One change to a right policy. */
export interface Edit {
  readonly name: string
  readonly text: string
  /** Whether it takes an account to see what is wrong. */
  readonly needsAccount?: boolean
}

/** The layout that people write. */
export function textOf(policy: object): string {
  return JSON.stringify(policy, undefined, 2)
}

export function list(value: Json | undefined): readonly Json[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value as Json]
}

/** The ids that a lock statement lists; `undefined` for every other statement. */
export function idsOf(statement: JsonObject): readonly string[] | undefined {
  const operator = object(object(statement['Condition'])['StringNotLike'])
  const [key] = Object.keys(operator).filter(name => name.toLowerCase() === 'aws:userid')
  return key === undefined ? undefined : list(operator[key]).filter(id => typeof id === 'string')
}

/** The same statement with another list under `aws:userId`. */
export function withIds(statement: JsonObject, ids: Json): JsonObject {
  return { ...statement, Condition: { StringNotLike: { 'aws:userId': ids } } }
}

export function without(from: JsonObject, ...elements: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([element]) => !elements.includes(element)))
}

/** The policy with one statement replaced, by none or several too. */
export function replaced(policy: PolicyJson, index: number, ...by: readonly JsonObject[]): PolicyJson {
  return { ...policy, Statement: policy.Statement.flatMap((statement, at) => (at === index ? by : [statement])) }
}

export function besides(policy: PolicyJson, ...more: readonly JsonObject[]): PolicyJson {
  return { ...policy, Statement: [...policy.Statement, ...more] }
}

/** The statements of the lock, with their places. */
export function locksOf({ Statement }: PolicyJson): readonly { readonly at: number; readonly lock: JsonObject }[] {
  return Statement.flatMap((lock, at) => (idsOf(lock) === undefined ? [] : [{ at, lock }]))
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
}
