import { type ParseError, parseTree, printParseErrorCode, type Node as TreeNode } from 'jsonc-parser'
import { invariant } from './errors.js'
import { ours, type Prose, say } from './prose.js'
import type { Located, SourceFile, Span } from './source.js'

/** A JSON text as a tree in which every key and value knows where it stands. */
export type JsonValue = JsonObject | JsonArray | JsonScalar

export interface JsonObject {
  readonly type: 'object'
  readonly members: readonly JsonMember[]
  readonly span: Span
}

export interface JsonMember {
  readonly key: Located<string>
  readonly value: JsonValue
}

export interface JsonArray {
  readonly type: 'array'
  readonly items: readonly JsonValue[]
  readonly span: Span
}

export interface JsonScalar {
  readonly type: 'string' | 'number' | 'boolean' | 'null'
  /** The decoded string; the literal text for the other types. */
  readonly text: string
  readonly span: Span
}

export type JsonProblemKind =
  | 'too-large'
  | 'not-utf8'
  | 'byte-order-mark'
  | 'too-deep'
  | 'comment'
  | 'trailing-comma'
  | 'invalid'
  | 'key-repeated'
  | 'prototype-key'

export interface JsonProblem {
  readonly kind: JsonProblemKind
  readonly span: Span
  readonly message: Prose
  readonly related?: readonly { readonly span: Span; readonly note: Prose }[]
}

export interface JsonDocument {
  readonly file: SourceFile
  /** Absent where the text could not be read as JSON. Present beside problems of kind `key-repeated` and `prototype-key`. */
  readonly root?: JsonValue
  readonly problems: readonly JsonProblem[]
}

/** Larger than any policy that S3 takes (20,480 bytes), small enough to read at once. */
export const MAX_FILE_BYTES = 1_048_576
/** A policy nests six levels deep at most. */
export const MAX_DEPTH = 64

/** What is read, for the messages, and how many bytes it may have. */
export interface JsonLimits {
  readonly what: string
  readonly bytes: number
  /** How deep it may nest; as deep as a policy where absent. */
  readonly levels?: number
}

const POLICY_LIMITS: JsonLimits = { what: 'policy', bytes: MAX_FILE_BYTES }

/**
 * Reads strict JSON (RFC 8259) with positions: accepts the texts that `JSON.parse` accepts and yields the same
 * values, except that duplicate keys and `__proto__` are reported, for readers disagree about what they mean.
 */
export function readJson(file: SourceFile, limits = POLICY_LIMITS): JsonDocument {
  const refusal = refuse(file, limits)
  if (refusal !== undefined) return { file, problems: [refusal] }

  const errors: ParseError[] = []
  const tree = parseTree(file.text, errors, { disallowComments: true, allowTrailingComma: false })
  const first = errors[0]
  if (first !== undefined || tree === undefined) return { file, problems: [syntaxProblem(file.text, first)] }

  const problems: JsonProblem[] = []
  const root = convert(tree, file.text, problems)
  return { file, root, problems: problems.sort((a, b) => a.span.start - b.span.start) }
}

function refuse(file: SourceFile, limits: JsonLimits): JsonProblem | undefined {
  if (file.bytes > limits.bytes) {
    const message = say`The file is ${file.bytes} bytes long; a ${ours(limits.what)} file has at most ${limits.bytes}.`
    return { kind: 'too-large', span: { start: 0, end: 0 }, message }
  }
  if (!file.utf8) {
    const start = Math.max(0, file.text.indexOf('\uFFFD'))
    return { kind: 'not-utf8', span: { start, end: start + 1 }, message: ours('The file is not valid UTF-8.') }
  }
  if (file.text.charCodeAt(0) === 0xfeff) {
    const message = ours('The file starts with a byte order mark.')
    return { kind: 'byte-order-mark', span: { start: 0, end: 1 }, message }
  }
  const { levels = MAX_DEPTH } = limits
  const tooDeep = firstTooDeep(file.text, levels)
  if (tooDeep === undefined) return undefined
  const message = say`The JSON nests more than ${levels} levels deep.`
  return { kind: 'too-deep', span: { start: tooDeep, end: tooDeep + 1 }, message }
}

/** Found before the text is parsed, for the parser descends one call a level. */
function firstTooDeep(text: string, levels: number): number | undefined {
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index]
    if (letter === '"') index = closingQuote(text, index)
    else if (letter === '}' || letter === ']') depth -= 1
    else if (letter === '{' || letter === '[') depth += 1
    if (depth > levels) return index
  }
  return undefined
}

function closingQuote(text: string, open: number): number {
  let index = open + 1
  while (index < text.length && text[index] !== '"' && text[index] !== '\n') index += text[index] === '\\' ? 2 : 1
  return index
}

function syntaxProblem(text: string, error: ParseError | undefined): JsonProblem {
  if (error === undefined || /^[ \t\r\n]*$/.test(text)) {
    return { kind: 'invalid', span: { start: 0, end: text.length }, message: ours('The file is empty.') }
  }
  const code = printParseErrorCode(error.error)
  const span = errorSpan(text, error, code)
  if (code === 'InvalidCommentToken') {
    return { kind: 'comment', span, message: ours('This is a comment, and JSON has no comments.') }
  }
  const comma = trailingComma(text, error.offset, code)
  if (comma !== undefined) {
    const message = ours('This comma has nothing after it.')
    return { kind: 'trailing-comma', span: { start: comma, end: comma + 1 }, message }
  }
  return { kind: 'invalid', span, message: say`This is not JSON: ${SYNTAX_MESSAGES[code] ?? ours(code)}.` }
}

/** The parser points at a whole string for one letter of it; where the text just ends, nothing is left to point at. */
function errorSpan(text: string, { offset, length }: ParseError, code: string): Span {
  const isInString = code === 'InvalidUnicode' || code === 'InvalidEscapeCharacter' || code === 'InvalidCharacter'
  const start = isInString ? endOfGoodPart(text, offset + 1) : offset
  const end = isInString ? start + (text[start] === '\\' ? 2 : 1) : offset + Math.max(length, 1)
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) }
}

/** Where what a string may contain ends. Of the control characters, JSON forbids those before the space. */
function endOfGoodPart(text: string, start: number): number {
  const piece = /\\u[0-9a-fA-F]{4}|\\["\\/bfnrt]|[^\\\p{Cc}]|[\u007f-\u009f]/uy
  let end = start
  for (piece.lastIndex = start; piece.test(text); ) end = piece.lastIndex
  return end
}

/** The parser's error codes in our words. */
const SYNTAX_MESSAGES: Readonly<Record<string, Prose>> = {
  InvalidSymbol: ours('a word that is none of true, false and null'),
  InvalidNumberFormat: ours('a number that is not written as JSON writes numbers'),
  PropertyNameExpected: ours('a key in double quotes is missing'),
  ValueExpected: ours('a value is missing'),
  ColonExpected: ours('a colon is missing'),
  CommaExpected: ours('a comma is missing'),
  CloseBraceExpected: ours('a closing brace is missing'),
  CloseBracketExpected: ours('a closing bracket is missing'),
  EndOfFileExpected: ours('the text goes on after its end'),
  UnexpectedEndOfString: ours('a string is not closed on its line'),
  UnexpectedEndOfNumber: ours('a number stops half-way'),
  InvalidUnicode: ours('a \\u escape without four hexadecimal digits'),
  InvalidEscapeCharacter: ours('an escape that JSON does not have'),
  InvalidCharacter: ours('a control character inside a string'),
}

function trailingComma(text: string, offset: number, code: string): number | undefined {
  const closes = text[offset] === '}' || text[offset] === ']'
  if (!closes || (code !== 'PropertyNameExpected' && code !== 'ValueExpected')) return undefined
  const before = text.slice(0, offset).trimEnd().length - 1
  return text[before] === ',' ? before : undefined
}

function convert(node: TreeNode, text: string, problems: JsonProblem[]): JsonValue {
  const span = spanOf(node)
  switch (node.type) {
    case 'object':
      return { type: 'object', members: convertMembers(node, text, problems), span }
    case 'array':
      return { type: 'array', items: (node.children ?? []).map(item => convert(item, text, problems)), span }
    case 'string':
      return { type: 'string', text: String(node.value), span }
    case 'number':
    case 'boolean':
    case 'null':
      return { type: node.type, text: text.slice(span.start, span.end), span }
    default:
      invariant(false, `the JSON parser yields values, not a ${node.type}`)
  }
}

function convertMembers(node: TreeNode, text: string, problems: JsonProblem[]): JsonMember[] {
  const firstOf = new Map<string, Span>()
  return (node.children ?? []).map(property => {
    const [keyNode, valueNode] = property.children ?? []
    invariant(keyNode !== undefined && valueNode !== undefined, 'the JSON parser yields whole members')
    const key = { value: String(keyNode.value), span: spanOf(keyNode) }
    noteKey(key, firstOf, problems)
    return { key, value: convert(valueNode, text, problems) }
  })
}

function noteKey(key: Located<string>, firstOf: Map<string, Span>, problems: JsonProblem[]): void {
  const first = firstOf.get(key.value)
  if (first !== undefined) {
    const message = say`This object has the key ${key.value} twice.`
    const related = [{ span: first, note: ours('first written here') }]
    problems.push({ kind: 'key-repeated', span: key.span, message, related })
  } else firstOf.set(key.value, key.span)
  if (key.value === '__proto__') {
    problems.push({
      kind: 'prototype-key',
      span: key.span,
      message: say`The key ${key.value} has no place in a policy.`,
    })
  }
}

function spanOf(node: TreeNode): Span {
  return { start: node.offset, end: node.offset + node.length }
}
