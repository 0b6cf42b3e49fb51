import type { JsonMember, JsonObject, JsonValue } from './json.js'
import type { Span } from './source.js'

/** Where the value at a path stands, or its key; the nearest part of the path that is there. */
export function nodeAt(root: JsonValue, path: readonly string[], onKey: boolean): Span {
  let node = root
  let key: Span | undefined
  for (const step of path) {
    if (node.type === 'object') {
      const found = memberOf(node, step)
      if (found === undefined) return opening(node)
      key = found.key.span
      node = found.value
    } else {
      const item = node.type === 'array' ? node.items[Number(step)] : undefined
      if (item === undefined) return opening(node)
      node = item
    }
  }
  return onKey && key !== undefined ? key : opening(node)
}

const indexes = new WeakMap<JsonObject, ReadonlyMap<string, JsonMember>>()

/** The first member of that name; an object that is asked for thousands of them is read once. */
function memberOf(object: JsonObject, name: string): JsonMember | undefined {
  const known = indexes.get(object) ?? new Map(object.members.toReversed().map(member => [member.key.value, member]))
  indexes.set(object, known)
  return known.get(name)
}

/** The scalar's text at a path, as it was written. */
export function literalAt(root: JsonValue, path: readonly string[]): string | undefined {
  let node: JsonValue | undefined = root
  for (const step of path) {
    if (node?.type === 'object') node = memberOf(node, step)?.value
    else node = node?.type === 'array' ? node.items[Number(step)] : undefined
  }
  return node === undefined || node.type === 'object' || node.type === 'array' ? undefined : node.text
}

/** The value that a tree stands for; every key is the object's own, whatever its name. */
export function plainValue(value: JsonValue): unknown {
  switch (value.type) {
    case 'object':
      return Object.fromEntries(value.members.map(member => [member.key.value, plainValue(member.value)]))
    case 'array':
      return value.items.map(plainValue)
    case 'string':
      return value.text
    case 'number':
      return Number(value.text)
    case 'boolean':
      return value.text === 'true'
    case 'null':
      return null
  }
}

/** A whole object or list is too much to point at: its bracket stands for it. */
function opening(node: JsonValue): Span {
  const { start, end } = node.span
  return node.type === 'object' || node.type === 'array' ? { start, end: start + 1 } : { start, end }
}

/** JSON without white space, numbers as they were written: how S3 would return it. */
export function compactJson(value: JsonValue): string {
  switch (value.type) {
    case 'object':
      return `{${value.members.map(({ key, value }) => `${JSON.stringify(key.value)}:${compactJson(value)}`).join(',')}}`
    case 'array':
      return `[${value.items.map(compactJson).join(',')}]`
    case 'string':
      return JSON.stringify(value.text)
    default:
      return value.text
  }
}

/** JSON as `JSON.stringify` prints it with two spaces, each line but the first behind `indent`. */
export function printJson(value: JsonValue, indent: string): string {
  const inner = `${indent}  `
  if (value.type === 'object' && value.members.length > 0) {
    const lines = value.members.map(
      ({ key, value }) => `${inner}${JSON.stringify(key.value)}: ${printJson(value, inner)}`,
    )
    return `{\n${lines.join(',\n')}\n${indent}}`
  }
  if (value.type === 'array' && value.items.length > 0) {
    return `[\n${value.items.map(item => inner + printJson(item, inner)).join(',\n')}\n${indent}]`
  }
  return compactJson(value)
}

/** The value under a key of an object, or further down a path of keys; `undefined` where one of them is missing. */
export function member(node: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let found = node
  for (const name of path) {
    found = found?.type === 'object' ? found.members.find(({ key }) => key.value === name)?.value : undefined
  }
  return found
}

/** What a string says; `undefined` for every other value. */
export function stringIn(node: JsonValue | undefined): string | undefined {
  return node?.type === 'string' ? node.text : undefined
}

/** The items of a list; none for every other value. */
export function itemsOf(node: JsonValue | undefined): readonly JsonValue[] {
  return node?.type === 'array' ? node.items : []
}

/** The members of an object; none for every other value. */
export function membersOf(node: JsonValue | undefined): readonly JsonMember[] {
  return node?.type === 'object' ? node.members : []
}
