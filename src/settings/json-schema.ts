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

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** A string that matches a pattern. */
export function text(description: string, pattern?: string): JsonSchema {
  return { description, type: 'string', ...(pattern === undefined ? { minLength: 1 } : { pattern }) }
}

/** A list of one kind of item. */
export function listOf(description: string, items: JsonSchema): JsonSchema {
  return { description, type: 'array', items }
}

/** An object of our own: no fields but those named. */
export function closed(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return { description, type: 'object', properties, required, additionalProperties: false }
}

/** An object of AWS's: fields that we do not read are let through. */
export function open(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
  required: readonly string[],
): JsonSchema {
  return { description, type: 'object', properties, required, additionalProperties: true }
}
