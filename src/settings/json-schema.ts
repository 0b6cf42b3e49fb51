import { present } from '../core/text/present.js'
/** A JSON Schema of draft 2020-12, as far as ours go. Every `description` is shown to people after "Expected:". */
export interface JsonSchema {
  readonly $schema?: string
  readonly $id?: string
  readonly title?: string
  readonly description: string
  readonly type?: JsonType | readonly JsonType[]
  readonly const?: string | number
  readonly enum?: readonly (string | number | boolean)[]
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: boolean | JsonSchema
  readonly required?: readonly string[]
  readonly oneOf?: readonly JsonSchema[]
}

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null'

declare const allowed: unique symbol

/** A schema that knows the type of the values that it allows; at run time it is the JSON Schema alone. */
export interface Schema<T = unknown> extends JsonSchema {
  readonly [allowed]?: T
}

/** The type of the values that a schema allows. */
export type TypeOf<S> = S extends Schema<infer T> ? T : never

type Fields = Readonly<Record<string, Schema>>
type Flat<T> = { readonly [K in keyof T]: T[K] }
type ObjectOf<F extends Fields, R extends PropertyKey> = Flat<
  { readonly [K in keyof F & R]: TypeOf<F[K]> } & { readonly [K in Exclude<keyof F, R>]?: TypeOf<F[K]> }
>

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** A string that matches a pattern, or else one that is not empty. */
export function text(description: string, pattern?: string): Schema<string> {
  return { description, type: 'string', ...(pattern === undefined ? { minLength: 1 } : { pattern }) }
}

/** One of a few words. */
export function oneOf<const W extends string>(description: string, words: readonly W[]): Schema<W> {
  return { description, enum: words }
}

/** One value and no other. */
export function exactly<const V extends string | number>(description: string, value: V): Schema<V> {
  return { description, const: value }
}

/** A text, the empty one too. */
export function anyText(description: string): Schema<string> {
  return { description, type: 'string' }
}

/** A whole number from `minimum` on. */
export function whole(description: string, minimum: number, maximum?: number): Schema<number> {
  return { description, type: 'integer', minimum, ...present({ maximum }) }
}

/** true or false. */
export function yesOrNo(description: string): Schema<boolean> {
  return { description, type: 'boolean' }
}

/** A list of one kind of item. */
export function listOf<T>(description: string, items: Schema<T>): Schema<readonly T[]> {
  return { description, type: 'array', items }
}

/** An object whose keys are the user's own names. */
export function recordOf<T>(description: string, values: Schema<T>): Schema<Readonly<Record<string, T>>> {
  return { description, type: 'object', additionalProperties: values }
}

/** As {@link recordOf}, where the program has a map. */
export function mapOf<T>(description: string, values: Schema<T>): Schema<ReadonlyMap<string, T>> {
  return { description, type: 'object', additionalProperties: values }
}

/** An object for which a text of this pattern, its first field, may stand. */
export function orText<T>(schema: Schema<T>, pattern: string): Schema<T> {
  return { ...schema, type: ['object', 'string'], pattern }
}

/** A text or a list of texts. */
export function oneOrMore(description: string): Schema<string | readonly string[]> {
  return { description, type: ['string', 'array'], items: anyText(description) }
}

/** An object of our own: no fields but those named. */
export function closed<const F extends Fields, const R extends keyof F & string = never>(
  description: string,
  properties: F,
  required: readonly R[],
): Schema<ObjectOf<F, R>> {
  return { description, type: 'object', properties, required, additionalProperties: false }
}

/** An object of AWS's: fields that we do not read are let through. */
export function open<const F extends Fields, const R extends keyof F & string = never>(
  description: string,
  properties: F,
  required: readonly R[],
): Schema<ObjectOf<F, R>> {
  return { description, type: 'object', properties, required, additionalProperties: true }
}
