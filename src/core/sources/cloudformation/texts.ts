import { MOST_POLICY_BYTES } from '../../policy/print.js'
import type { JsonScalar, JsonValue } from '../../text/json.js'
import { compactJson, itemsOf, member, stringIn, textNode, valuesOf } from '../../text/json-tree.js'
import { ours, say } from '../../text/prose.js'
import { base64Of } from './functions.js'
import { attribute, ref } from './references.js'
import { HOLE, NOT_COMPLETE, type Resolving } from './resolving.js'
import { hasLanguageExtensions } from './template.js'

export function fnSub(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const [first, map] = valuesOf(value)
  const pattern = stringIn(first)
  if (pattern === undefined) return resolver.leaveOpen(node, NOT_COMPLETE)
  const known = new Map<string, JsonValue>()
  const found = partsOf(pattern).map((part): JsonValue => {
    if (typeof part === 'string') return textNode(part, node.span)
    const value = known.get(part.name) ?? variable(resolver, part.name, map, node)
    known.set(part.name, value)
    return value
  })
  return concatenated(resolver, found, '', node, missing =>
    resolver.isUnknown(missing) ? node : resolver.leaveOpen(node, ours('This is a list, but a text belongs here.')),
  )
}

function variable(resolver: Resolving, name: string, map: JsonValue | undefined, node: JsonValue): JsonValue {
  const local = member(map, name)
  if (local !== undefined) return resolver.value(local) ?? resolver.leaveOpen(node, ours('A text is made of no value.'))
  const dot = name.indexOf('.')
  if (dot > 0) return attribute(resolver, name.slice(0, dot), name.slice(dot + 1), node)
  return ref(resolver, name, node) ?? resolver.leaveOpen(node, ours('A text is made of no value.'))
}

export function fnJoin(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const [delimiter, parts] = itemsOf(value)
  const between = resolver.text(delimiter)
  const found = parts && resolver.list(parts)
  if (found === undefined || between === undefined) return resolver.leaveOpenUnlessTold(node)
  return concatenated(resolver, found, between, node, () => resolver.leaveOpenUnlessTold(node))
}

/** One text of many; `otherwise` stands for it where one of them is missing. */
function concatenated(
  resolver: Resolving,
  found: readonly JsonValue[],
  between: string,
  node: JsonValue,
  otherwise: (missing: JsonValue) => JsonValue,
): JsonValue {
  const isKnown = (item: JsonValue): item is JsonScalar => 'text' in item && !resolver.isUnknown(item)
  const texts = found.map(item => (isKnown(item) ? item.text : HOLE))
  const whole = joined(texts, between)
  const missing = found.find(item => !isKnown(item))
  if (missing !== undefined) {
    const left = otherwise(missing)
    return resolver.isUnknown(missing) ? resolver.around(missing, whole ?? '', left) : left
  }
  return whole === undefined ? resolver.leaveOpen(node, TOO_LONG) : resolver.literal(textNode(whole, node.span))
}

export function fnSplit(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const [delimiter, from] = itemsOf(value)
  const [between, whole] = [resolver.text(delimiter), resolver.text(from)]
  if (between === undefined || whole === undefined || between === '') return resolver.leaveOpenUnlessTold(node)
  return resolver.texts(whole.split(between), node)
}

export function fnBase64(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const known = resolver.text(value)
  if (known === undefined) return resolver.leaveOpenUnlessTold(node)
  if (known.length > MOST_POLICY_BYTES) return resolver.leaveOpen(node, TOO_LONG)
  return textNode(base64Of(known), node.span)
}

export function fnToJsonString(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  if (!hasLanguageExtensions(resolver.stack)) {
    return resolver.leaveOpen(
      node,
      say`Without the transform ${'AWS::LanguageExtensions'} there is no Fn::ToJsonString.`,
    )
  }
  const before = resolver.open.length
  const known = resolver.value(value)
  if (known === undefined || resolver.open.length > before) return resolver.leaveOpenUnlessTold(node)
  return known.type === 'object' || known.type === 'array'
    ? textNode(compactJson(known), node.span)
    : resolver.leaveOpen(node, ours('This function takes an object or a list.'))
}

const TOO_LONG = say`This function makes a text of more than ${MOST_POLICY_BYTES} letters, and no policy may have that many.`

/** The variables of `Fn::Sub` by name, and the texts around them. */
function partsOf(pattern: string): readonly (string | { readonly name: string })[] {
  const end = pattern.lastIndexOf('}') + 1
  const parts = pattern.slice(0, end).split(/\$\{([^}]*)\}/)
  const written = parts.map((part, index) => {
    if (index % 2 === 0) return part
    return part.startsWith('!') ? `\${${part.slice(1)}}` : { name: part.trim() }
  })
  return [...written, pattern.slice(end)]
}

/** `undefined` for a text that is longer than a policy may be. */
function joined(texts: readonly string[], between: string): string | undefined {
  const length = texts.reduce((sum, part) => sum + part.length, Math.max(0, texts.length - 1) * between.length)
  return length > MOST_POLICY_BYTES ? undefined : texts.join(between)
}
