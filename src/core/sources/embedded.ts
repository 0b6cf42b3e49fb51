import type { JsonScalar, JsonValue } from '../text/json.js'
import { type Origin, type SourceFile, type Span, sourceFromText } from '../text/source.js'

/** What is known of a policy beside its text and where that stands. */
export type Circumstances = Omit<Origin, 'file' | 'outward'>

/** The text that a string of a JSON or YAML file holds, each letter of which knows where it was written. */
export function textInString(file: SourceFile, string: JsonScalar, circumstances: Circumstances): SourceFile {
  let letters: readonly number[] | undefined
  const outward = ({ start, end }: Span): Span => {
    letters ??= lettersOf(file.text, string)
    const offsets = letters
    const from = offsets[start] ?? string.span.end
    return { start: from, end: Math.max(from, offsets[end] ?? string.span.end) }
  }
  return { ...sourceFromText(file.path, string.text), origin: { ...circumstances, file, outward } }
}

/** A policy of which nothing can be read stands as an empty text at its place. */
export function textlessAt(file: SourceFile, place: Span, circumstances: Circumstances): SourceFile {
  return { ...sourceFromText(file.path, ''), origin: { ...circumstances, file, outward: () => place } }
}

/** A tree as JSON text, as its tool would send it; each token knows where its value was written. */
export function textOfTree(file: SourceFile, tree: JsonValue, circumstances: Circumstances): SourceFile {
  const writer = new Writer()
  writer.value(tree, '')
  const { tokens } = writer
  const outward = ({ start, end }: Span): Span => {
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, Math.max(start, end - 1))
    if (first === undefined || last === undefined) return tree.span
    return { start: first.written.start, end: Math.max(first.written.end, last.written.end) }
  }
  return { ...sourceFromText(file.path, writer.text()), origin: { ...circumstances, file, outward } }
}

/**
 * The places of nodes of the tree in the text that {@link textOfTree} makes of it; its beginning, for any other node. A
 * function of a template is found at its name, behind the bracket that may stand on a line of its own.
 */
export function spansInText(tree: JsonValue, wanted: readonly JsonValue[]): (node: JsonValue) => Span {
  const writer = new Writer(new Set(wanted))
  writer.value(tree, '')
  return node => writer.found.get(node) ?? { start: 0, end: 1 }
}

interface Token {
  readonly start: number
  readonly written: Span
}

/** Prints as `JSON.stringify` does with two spaces, and remembers where each token came from. */
class Writer {
  readonly tokens: Token[] = []
  readonly found = new Map<JsonValue, Span>()
  readonly #wanted: ReadonlySet<JsonValue>
  readonly #pieces: string[] = []
  #length = 0

  constructor(wanted: ReadonlySet<JsonValue> = new Set()) {
    this.#wanted = wanted
  }

  text(): string {
    return this.#pieces.join('')
  }

  value(node: JsonValue, indent: string): void {
    const start = this.#length
    if (node.type === 'object') {
      this.#list(node.span, '{}', node.members, indent, (member, inner) => {
        const key = this.#length
        this.#token(JSON.stringify(member.key.value), member.key.span)
        this.#blank(': ')
        this.value(member.value, inner)
        if (/^(Ref|Fn::)/.test(member.key.value)) this.#find(node, key)
      })
    } else if (node.type === 'array') {
      this.#list(node.span, '[]', node.items, indent, (item, inner) => this.value(item, inner))
    } else this.#token(node.type === 'string' ? JSON.stringify(node.text) : node.text, node.span)
    this.#find(node, start)
  }

  #find(node: JsonValue, start: number): void {
    if (this.#wanted.has(node) && !this.found.has(node)) this.found.set(node, { start, end: this.#length })
  }

  #list<T>(span: Span, brackets: string, items: readonly T[], indent: string, write: (item: T, inner: string) => void) {
    const inner = `${indent}  `
    this.#token(brackets[0] ?? '', { start: span.start, end: Math.min(span.end, span.start + 1) })
    items.forEach((item, index) => {
      this.#blank(`${index === 0 ? '' : ','}\n${inner}`)
      write(item, inner)
    })
    if (items.length > 0) this.#blank(`\n${indent}`)
    this.#token(brackets[1] ?? '', { start: Math.max(span.start, span.end - 1), end: span.end })
  }

  #token(text: string, written: Span): void {
    this.tokens.push({ start: this.#length, written })
    this.#blank(text)
  }

  #blank(text: string): void {
    this.#pieces.push(text)
    this.#length += text.length
  }
}

/** The last token that begins at or before an offset. */
function tokenAt(tokens: readonly Token[], offset: number): Token | undefined {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return tokens[low]
}

/**
 * Where each letter of a decoded string is written, and where the last one ends: through JSON's escapes, YAML's
 * doubled quotes and the indentation of its blocks. A letter that is not found stands for the rest of the string.
 */
function lettersOf(text: string, { span, text: decoded }: JsonScalar): readonly number[] {
  const offsets: number[] = []
  const quote = text[span.start]
  let at = span.start + (quote === '"' || quote === "'" ? 1 : 0)
  for (const letter of decoded.split('')) {
    const found = letterFrom(text, at, span.end, letter, quote)
    if (found === undefined) return [...offsets, ...Array<number>(decoded.length - offsets.length).fill(at), span.end]
    offsets.push(found.start)
    at = found.end
  }
  return [...offsets, at]
}

function letterFrom(
  text: string,
  from: number,
  end: number,
  letter: string,
  quote: string | undefined,
): Span | undefined {
  if (quote === '"' && text[from] === '\\') {
    const sequence = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^\r\n])/y
    sequence.lastIndex = from
    const [written] = sequence.exec(text) ?? []
    if (written !== undefined) return { start: from, end: from + written.length }
  }
  if (quote === "'" && letter === "'") return { start: from, end: from + 2 }
  let start = from
  while (start < end && text[start] !== letter && /[\s|>+\-\d\\]/.test(text[start] ?? '')) start += 1
  if (text[start] === letter) return { start, end: start + 1 }
  return letter === ' ' || letter === '\n' ? { start: from, end: from } : undefined
}
