/** Leaves out what is undefined, for optional properties are absent or have a value. */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const found: { [K in keyof T]?: Exclude<T[K], undefined> } = {}
  for (const name of Object.keys(fields) as (keyof T)[]) {
    const value = fields[name]
    if (value !== undefined) found[name] = value as Exclude<T[keyof T], undefined>
  }
  return found
}
