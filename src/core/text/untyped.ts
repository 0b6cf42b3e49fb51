/** A field of a document of which no shape is known; `undefined` where it, or the object, is missing. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** IAM's elements hold one item or a list of them; none where the element is missing. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}
