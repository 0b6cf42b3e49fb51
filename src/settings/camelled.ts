import type { JsonSchema } from './json-schema.js'
import { camel } from './setting.js'

/**
 * A value that its schema allows, as the program has it: fields in camel case, keys that are the user's own names as a
 * map, and a text that stands for an object as its first field.
 */
export function camelled(schema: JsonSchema | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => camelled(schema?.items, item))
  const { properties, additionalProperties: values } = schema ?? {}
  if (typeof value === 'string') return properties === undefined ? value : { [camel(firstOf(properties))]: value }
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value)
  if (typeof values === 'object') return new Map(fields.map(([name, entry]) => [name, camelled(values, entry)]))
  return Object.fromEntries(fields.map(([name, entry]) => [camel(name), camelled(properties?.[name], entry)]))
}

function firstOf(properties: object): string {
  return Object.keys(properties)[0] ?? ''
}
