import type { JsonValue } from '../../text/json.js'
import { itemsOf, member, stringIn, textNode } from '../../text/json-tree.js'
import { ours, say } from '../../text/prose.js'
import { blocksOf } from './functions.js'
import { MACRO, type Resolving } from './resolving.js'
import { isIncludedIn } from './template.js'

export function fnSelect(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const [index, from] = itemsOf(value)
  const number = resolver.text(index)
  const found = from && resolver.list(from)
  const one = found === undefined || number === undefined ? undefined : found[Number(number)]
  return one === undefined || resolver.isUnknown(one) ? resolver.leaveOpenUnlessTold(node) : resolver.moved(one, node)
}

export function fnLength(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const found = resolver.list(value)
  return found === undefined ? resolver.leaveOpenUnlessTold(node) : textNode(String(found.length), node.span)
}

export function fnCidr(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const [network, count, hostBits] = itemsOf(value).map(part => resolver.text(part))
  if (network === undefined || count === undefined || hostBits === undefined) return resolver.leaveOpenUnlessTold(node)
  const blocks = blocksOf(network, count, hostBits)
  if (blocks === undefined) return resolver.leaveOpen(node, ours('These blocks of addresses are not worked out here.'))
  return resolver.texts(blocks, node)
}

export function fnIf(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue | undefined {
  const [condition, then, otherwise] = itemsOf(value)
  const name = stringIn(condition)
  const held = name === undefined ? undefined : resolver.holds(name)
  const branch = held ? then : otherwise
  if (held !== undefined && branch !== undefined) return resolver.value(branch)
  return resolver.leaveOpen(node, say`Whether the condition ${name ?? ''} holds is not known here.`)
}

export function fnFindInMap(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue | undefined {
  const keys = itemsOf(value)
    .slice(0, 3)
    .map(key => resolver.text(key))
  if (keys.length < 3 || keys.includes(undefined)) return resolver.leaveOpenUnlessTold(node)
  const path = keys as string[]
  if (isIncludedIn(resolver.named('Mappings'), ...path)) return resolver.leaveOpen(node, MACRO)
  const found = resolver.named('Mappings', ...path)
  if (found !== undefined) return resolver.moved(found, node)
  const standard = member(itemsOf(value)[3], 'DefaultValue')
  return standard === undefined
    ? resolver.leaveOpen(node, ours('The mapping has no such key.'))
    : resolver.value(standard)
}
