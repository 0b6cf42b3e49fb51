import { type JSONVisitor, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
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
  /** What to do, if it is not what helps against every problem of this kind. */
  readonly help?: Prose
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
  /** How many values it may hold, for each takes memory; as many as the bytes allow where absent. */
  readonly values?: number
}

const POLICY_LIMITS: JsonLimits = { what: 'policy', bytes: MAX_FILE_BYTES }

/**
 * Reads strict JSON (RFC 8259) with positions: accepts the texts that `JSON.parse` accepts and yields the same
 * values, except that duplicate keys and `__proto__` are reported, for readers disagree about what they mean.
 */
export function readJson(file: SourceFile, limits = POLICY_LIMITS): JsonDocument {
  const refusal = refuse(file, limits)
  if (refusal !== undefined) return { file, problems: [refusal] }

  const builder = new TreeBuilder(file.text, limits)
  try {
    visit(file.text, builder, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    if (error instanceof Stop) return { file, problems: [error.problem] }
    throw error
  }
  const { root, problems } = builder
  invariant(root !== undefined, 'the JSON parser yields a value or an error')
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
  return undefined
}

interface SyntaxFault {
  readonly error: ParseErrorCode
  readonly offset: number
  readonly length: number
}

function syntaxProblem(text: string, error: SyntaxFault): JsonProblem {
  if (/^[ \t\r\n]*$/.test(text)) {
    const help = ours('Write a policy into it, or take the file away.')
    return { kind: 'invalid', span: { start: 0, end: text.length }, message: ours('The file is empty.'), help }
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
function errorSpan(text: string, { offset, length }: SyntaxFault, code: string): Span {
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

/** Ends the reading at the first fault: the library has no other way to stop it. */
class Stop extends Error {
  readonly problem: JsonProblem

  constructor(problem: JsonProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

/** A list of which the end was not read yet. */
interface UnfinishedArray {
  readonly type: 'array'
  readonly start: number
  readonly items: JsonValue[]
}

/** An object of which the end was not read yet. */
interface UnfinishedObject {
  readonly type: 'object'
  readonly start: number
  readonly members: JsonMember[]
  /** Where each key stands first. */
  readonly firstOf: Map<string, Span>
  /** The key whose value comes next. */
  key?: Located<string>
}

/** Builds the tree while the text is read, so that it stands in memory once. */
class TreeBuilder implements JSONVisitor {
  readonly problems: JsonProblem[] = []
  root: JsonValue | undefined
  readonly #text: string
  readonly #limits: JsonLimits
  readonly #unfinished: (UnfinishedArray | UnfinishedObject)[] = []
  #values = 0

  constructor(text: string, limits: JsonLimits) {
    this.#text = text
    this.#limits = limits
  }

  readonly onObjectBegin = (start: number): void =>
    this.#begin({ type: 'object', start, members: [], firstOf: new Map() })

  readonly onArrayBegin = (start: number): void => this.#begin({ type: 'array', start, items: [] })

  readonly onObjectProperty = (value: string, start: number, length: number): void => {
    const key = { value, span: { start, end: start + length } }
    const owner = this.#unfinished.at(-1)
    invariant(owner?.type === 'object', 'the JSON parser yields keys inside of objects')
    owner.key = key
    noteKey(key, owner.firstOf, this.problems)
  }

  readonly onObjectEnd = (offset: number, length: number): void => this.#end(offset + length)

  readonly onArrayEnd = (offset: number, length: number): void => this.#end(offset + length)

  readonly onLiteralValue = (value: unknown, start: number, length: number): void => {
    const end = start + length
    this.#put(
      typeof value === 'string'
        ? { type: 'string', text: value, span: { start, end } }
        : { type: typeOf(value), text: this.#text.slice(start, end), span: { start, end } },
    )
  }

  readonly onError = (error: ParseErrorCode, offset: number, length: number): never => {
    throw new Stop(syntaxProblem(this.#text, { error, offset, length }))
  }

  /** The parser descends one call a level. */
  #begin(container: UnfinishedArray | UnfinishedObject): void {
    const { levels = MAX_DEPTH } = this.#limits
    const span = { start: container.start, end: container.start + 1 }
    if (this.#unfinished.length >= levels) {
      throw new Stop({ kind: 'too-deep', span, message: say`The JSON nests more than ${levels} levels deep.` })
    }
    this.#count(span)
    this.#unfinished.push(container)
  }

  #end(end: number): void {
    const container = this.#unfinished.pop()
    invariant(container !== undefined, 'the JSON parser ends what it began')
    const span = { start: container.start, end }
    this.#put(
      container.type === 'array'
        ? { type: 'array', items: container.items, span }
        : { type: 'object', members: container.members, span },
    )
  }

  #put(value: JsonValue): void {
    if (value.type !== 'object' && value.type !== 'array') this.#count(value.span)
    const owner = this.#unfinished.at(-1)
    if (owner === undefined) this.root = value
    else if (owner.type === 'array') owner.items.push(value)
    else if (owner.key !== undefined) owner.members.push({ key: owner.key, value })
  }

  #count(span: Span): void {
    this.#values += 1
    const { values = Number.POSITIVE_INFINITY, what } = this.#limits
    if (this.#values <= values) return
    const message = say`The file holds more than ${values} values, and a ${ours(what)} file has at most that many.`
    throw new Stop({ kind: 'too-large', span, message })
  }
}

function typeOf(literal: unknown): 'number' | 'boolean' | 'null' {
  if (typeof literal === 'number') return 'number'
  return typeof literal === 'boolean' ? 'boolean' : 'null'
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
