import type { JsonMember, JsonObject, JsonScalar, JsonValue } from './json.js'
import type { Span } from './source.js'

/** Finds members by their names, as {@link member} does. An object that is asked for thousands of them is read once. */
export class JsonMembers {
  readonly #indexes = new Map<JsonObject, ReadonlyMap<string, JsonMember>>()

  /** The value at a path of keys; `undefined` where one of them is missing. */
  find(node: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
    let found = node
    for (const name of path) found = this.member(found, name)?.value
    return found
  }

  /** The first member of that name. */
  member(node: JsonValue | undefined, name: string): JsonMember | undefined {
    if (node?.type !== 'object') return undefined
    if (node.members.length < MANY_MEMBERS) return node.members.find(({ key }) => key.value === name)
    const index = this.#indexes.get(node) ?? new Map(node.members.toReversed().map(each => [each.key.value, each]))
    this.#indexes.set(node, index)
    return index.get(name)
  }
}

/** Fewer are found sooner than they are indexed. */
const MANY_MEMBERS = 16

/** Finds parts of a tree by their paths. */
export class JsonPaths {
  readonly #root: JsonValue
  readonly #members = new JsonMembers()

  constructor(root: JsonValue) {
    this.#root = root
  }

  /** The place of the value at a path, or of its key; that of the nearest part of the path that is there. */
  span(path: readonly string[], onKey = false): Span {
    let node = this.#root
    let key: Span | undefined
    for (const step of path) {
      const found = this.#members.member(node, step)
      const next = found?.value ?? itemOf(node, step)
      if (next === undefined) return opening(node)
      key = found?.key.span ?? key
      node = next
    }
    return onKey && key !== undefined ? key : opening(node)
  }

  /** The scalar's text at a path, as it was written. */
  literal(path: readonly string[]): string | undefined {
    let node: JsonValue | undefined = this.#root
    for (const step of path) node = this.#members.member(node, step)?.value ?? itemOf(node, step)
    return node === undefined || node.type === 'object' || node.type === 'array' ? undefined : node.text
  }
}

function itemOf(node: JsonValue | undefined, step: string): JsonValue | undefined {
  return node?.type === 'array' ? node.items[Number(step)] : undefined
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

/** What a string says, the value itself or what stands further down; `undefined` for every other value. */
export function stringIn(node: JsonValue | undefined, ...path: readonly string[]): string | undefined {
  const found = member(node, ...path)
  return found?.type === 'string' ? found.text : undefined
}

/** Whether a boolean is true, found likewise; `undefined` for every other value. */
export function booleanIn(node: JsonValue | undefined, ...path: readonly string[]): boolean | undefined {
  const found = member(node, ...path)
  return found?.type === 'boolean' ? found.text === 'true' : undefined
}

/** The items of a list, found likewise; none for every other value. */
export function itemsOf(node: JsonValue | undefined, ...path: readonly string[]): readonly JsonValue[] {
  const found = member(node, ...path)
  return found?.type === 'array' ? found.items : []
}

/** The members of an object, found likewise; none for every other value. */
export function membersOf(node: JsonValue | undefined, ...path: readonly string[]): readonly JsonMember[] {
  const found = member(node, ...path)
  return found?.type === 'object' ? found.members : []
}

/** The items of a list, or the one value in the place of a list. */
export function valuesOf(node: JsonValue | undefined): readonly JsonValue[] {
  return node === undefined ? [] : node.type === 'array' ? node.items : [node]
}

/** A node and all below it. */
export function* nodesIn(node: JsonValue): Iterable<JsonValue> {
  yield node
  for (const item of itemsOf(node)) yield* nodesIn(item)
  for (const { value } of membersOf(node)) yield* nodesIn(value)
}

/** A tree in which other nodes stand for some. */
export function rewritten(node: JsonValue, by: (node: JsonValue) => JsonValue | undefined): JsonValue {
  const other = by(node)
  if (other !== undefined) return other
  if (node.type === 'array') return { ...node, items: node.items.map(item => rewritten(item, by)) }
  if (node.type !== 'object') return node
  return { ...node, members: node.members.map(({ key, value }) => ({ key, value: rewritten(value, by) })) }
}

/** A string that stands at a place. */
export function textNode(text: string, span: Span): JsonScalar {
  return { type: 'string', text, span }
}
