import type { JsonMember, JsonValue } from '../../text/json.js'
import { itemsOf, member, membersOf, stringIn, textNode } from '../../text/json-tree.js'
import { Resolver } from './resolve.js'
import { hasLanguageExtensions, intrinsicIn, MOST_RESOURCES, type Stack } from './template.js'
import type { Work } from './work.js'

/** What a value of a template takes on average, to tell how many the turns of a loop fill. */
const LETTERS_OF_A_VALUE = 8

/**
 * A stack whose loops over resources are written out, as far as what they run over is known: a list, or a parameter that
 * the user gave. Any other loop stays as it is.
 *
 * Source: AWS CloudFormation User Guide, "Fn::ForEach".
 */
export function unrolledStack(stack: Stack, work: Work): Stack {
  const { document } = stack
  const { root } = document
  const resources = member(root, 'Resources')
  if (root.type !== 'object' || resources?.type !== 'object' || !resources.members.some(isLoop)) return stack
  if (!hasLanguageExtensions(stack)) return stack
  const whole = { ...resources, members: unrolled(resources.members, stack, MOST_RESOURCES, work) }
  const members = root.members.map(one => (one.value === resources ? { ...one, value: whole } : one))
  return { ...stack, document: { ...document, root: { ...root, members } } }
}

function isLoop({ key }: JsonMember): boolean {
  return /^Fn::ForEach::/.test(key.value)
}

function unrolled(members: readonly JsonMember[], stack: Stack, left: number, work: Work): readonly JsonMember[] {
  return members.flatMap(one => (isLoop(one) ? (turnsOf(one, stack, left, work) ?? [one]) : [one]))
}

function turnsOf({ value }: JsonMember, stack: Stack, left: number, work: Work): readonly JsonMember[] | undefined {
  const [identifier, collection, body] = itemsOf(value)
  const name = stringIn(identifier)
  const words = collection && wordsOf(collection, stack, work)
  if (name === undefined || words === undefined || body === undefined) return undefined
  const letters = (body.span.end - body.span.start) * words.length
  if (words.length > left || !work.pay(Math.ceil(letters / LETTERS_OF_A_VALUE))) return undefined
  const inner = Math.floor(left / Math.max(1, words.length))
  return words.flatMap(word => unrolled(membersOf(filled(body, name, word)), stack, inner, work))
}

/** What a loop runs over; `undefined` where it is not known, or only by a default that another run may not have. */
function wordsOf(collection: JsonValue, stack: Stack, work: Work): readonly string[] | undefined {
  const resolver = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work)
  const found = resolver.value(collection)
  const isOpen = resolver.open.length > 0 || resolver.defaults.size > 0 || resolver.asksPartition
  if (found?.type !== 'array' || isOpen) return undefined
  const words = found.items.map(item => stringIn(item))
  return words.includes(undefined) ? undefined : (words as readonly string[])
}

/** The body of one turn: `${Name}` and `Ref` give the word, `&{Name}` its letters and digits. */
function filled(node: JsonValue, name: string, word: string): JsonValue {
  if (node.type === 'array') return { ...node, items: node.items.map(item => filled(item, name, word)) }
  if (node.type === 'string') return { ...node, text: filledText(node.text, name, word) }
  if (node.type !== 'object') return node
  const intrinsic = intrinsicIn(node)
  if (intrinsic?.key.value === 'Ref' && stringIn(intrinsic.value) === name) {
    return textNode(word, node.span)
  }
  const members = node.members.map(({ key, value }) => ({
    key: { ...key, value: filledText(key.value, name, word) },
    value: filled(value, name, word),
  }))
  return { ...node, members }
}

function filledText(text: string, name: string, word: string): string {
  return text.replaceAll(`\${${name}}`, () => word).replaceAll(`&{${name}}`, () => word.replace(/[^A-Za-z0-9]/g, ''))
}
