import type { Location, PathElement } from '@aws-sdk/client-accessanalyzer'
import type { JsonMember, JsonScalar, JsonValue } from '../../core/text/json.js'
import type { Span } from '../../core/text/source.js'

/**
 * Where a finding of Access Analyzer stands in our text. Its path through the JSON says so exactly; its own offsets
 * are a fallback for text of one byte a letter, for AWS does not document what they count.
 * Source: Access Analyzer API Reference, `Location`.
 */
export function findingSpan(root: JsonValue, text: string, location: Location | undefined): Span {
  const whole = { start: root.span.start, end: root.span.start + 1 }
  if (location === undefined) return whole
  const path = location.path ?? []
  return (path.length === 0 ? undefined : follow(root, path)) ?? offsets(text, location) ?? whole
}

function follow(root: JsonValue, path: readonly PathElement[]): Span | undefined {
  let node: JsonValue | undefined = root
  for (const step of path.slice(0, -1)) node = node && descend(node, step)
  const last = path.at(-1)
  if (node === undefined || last === undefined) return undefined
  if (last.substring !== undefined) return node.type === 'string' ? within(node, last.substring) : undefined
  if (last.key !== undefined) return memberOf(node, last.key)?.key.span
  return descend(node, last)?.span
}

function descend(node: JsonValue, { index, key, value }: PathElement): JsonValue | undefined {
  if (node.type === 'array') return index === undefined ? undefined : node.items[index]
  return memberOf(node, value ?? key)?.value
}

function memberOf(node: JsonValue, name: string | undefined): JsonMember | undefined {
  return node.type === 'object' ? node.members.find(({ key }) => key.value === name) : undefined
}

/** A part of a string that is written without escapes; the whole string otherwise. */
function within(node: JsonScalar, substring: NonNullable<PathElement['substring']>): Span {
  const { start = 0, length = 0 } = substring
  const literal = node.span.end - node.span.start === node.text.length + 2
  if (!literal || start < 0 || length < 1 || start + length > node.text.length) return node.span
  const first = node.span.start + 1 + start
  return { start: first, end: first + length }
}

function offsets(text: string, { span }: Location): Span | undefined {
  const start = span?.start?.offset
  const end = span?.end?.offset
  const plausible = start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length
  return plausible && isAscii(text) ? { start, end } : undefined
}

function isAscii(text: string): boolean {
  return [...text].every(letter => letter <= '\u007f')
}
