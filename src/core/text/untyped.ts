/** A JSON object of which nothing is known but that it is one. */
export type JsonFields = Readonly<Record<string, unknown>>

/** The value of a JSON text; `undefined` where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a value has fields: lists and `null` have none. */
export function hasFields(value: unknown): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What stands at the end of a path of fields in a document of no known shape; `undefined` where nothing does. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((at, name) => (hasFields(at) ? at[name] : undefined), value)
}

/** The names and values of an object; none where it is none. */
export function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return hasFields(value) ? Object.entries(value) : []
}

/** The text at the end of a path of fields; `undefined` where there is none, or an empty one. */
export function textField(value: unknown, ...path: readonly string[]): string | undefined {
  const found = field(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** IAM's elements hold one item or a list of them; none where the element is missing. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

/** What a table says of a name of somebody's; nothing of what every object inherits, such as `constructor`. */
export function entryOf<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
