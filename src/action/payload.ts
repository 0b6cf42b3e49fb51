import { field } from '../core/text/untyped.js'

/** A JSON object of which nothing is known but that it is one. */
export type Json = Readonly<Record<string, unknown>>

/** The value at a path of names; `undefined` where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(field, value)
}

/** The value as object; an empty one where it is none. */
export function object(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

/** The value as a text that says something. */
export function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
