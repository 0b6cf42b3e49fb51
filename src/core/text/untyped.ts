/** A field of a document of which no shape is known; `undefined` where it, or the object, is missing. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** The text at the end of a path of fields; `undefined` where there is none, or an empty one. */
export function textField(value: unknown, ...path: readonly string[]): string | undefined {
  const found = path.reduce(field, value)
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
