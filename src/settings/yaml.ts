import type { Alias, Document, Node, Pair, ParsedNode, Scalar } from 'yaml'
import type { JsonMember, JsonScalar, JsonValue } from '../core/text/json.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { SourceFile, Span } from '../core/text/source.js'
import type { FileProblem } from '../core/text/usage.js'

/** A YAML text as the same tree that JSON becomes, aliases written out. `root` is absent for an empty file. */
export interface YamlReading {
  readonly root?: JsonValue
  readonly problems: readonly FileProblem[]
}

/** A longer file is no configuration. */
export const MOST_YAML_BYTES = 262_144
/** Aliases of aliases may stand for more than any machine can hold. */
const MOST_NODES = 50_000
const MOST_LEVELS = 32

/**
 * Reads one YAML 1.2 document of the core schema with positions. Never throws for what stands in the file.
 * Keys must be strings; tags and documents of YAML 1.1, in which `no` is false and `010` is eight, are refused.
 */
export async function readYaml(file: SourceFile): Promise<YamlReading> {
  const start = { start: 0, end: 0 }
  if (file.bytes > MOST_YAML_BYTES) {
    return { problems: [{ span: start, message: say`The file is longer than ${MOST_YAML_BYTES} bytes.` }] }
  }
  if (!file.utf8) return { problems: [{ span: start, message: ours('The file is not valid UTF-8.') }] }
  const yaml = await import('yaml')
  let document: Document.Parsed<ParsedNode>
  try {
    document = yaml.parseDocument(file.text, { prettyErrors: false, logLevel: 'error' })
  } catch {
    return { problems: [{ span: start, message: ours('The file nests too deep to be read.') }] }
  }
  const wrong = [...document.errors, ...document.warnings].map(error => ({
    span: { start: error.pos[0], end: error.pos[1] },
    message: MESSAGES[error.code] ?? say`This is not YAML: ${error.message}.`,
  }))
  if (document.directives.yaml.version !== '1.2') wrong.push({ span: start, message: ours('Only YAML 1.2 is read.') })
  if (wrong.length > 0) return { problems: wrong }
  if (document.contents === null || isEmpty(document.contents, yaml)) return { problems: [] }
  const reader = new TreeReader(yaml, aliased(document, yaml))
  const root = reader.value(document.contents, 0)
  return root === undefined || reader.problems.length > 0 ? { problems: reader.problems } : { root, problems: [] }
}

const MESSAGES: Readonly<Record<string, Prose>> = {
  DUPLICATE_KEY: ours('This key stands twice in its map.'),
  MULTIPLE_DOCS: ours('A second document begins here; the file has one.'),
  TAB_AS_INDENT: ours('A tab stands where spaces indent.'),
  BAD_INDENT: ours('The indentation does not fit.'),
}

type Yaml = typeof import('yaml')

function isEmpty(node: ParsedNode, yaml: Yaml): boolean {
  return yaml.isScalar(node) && node.value === null && node.source === ''
}

type Aliased = ReadonlyMap<Alias, Node>

/** What each alias stands for: the last node before it with its anchor. One walk for all of them. */
function aliased(document: Document.Parsed<ParsedNode>, yaml: Yaml): Aliased {
  const anchors = new Map<string, Node>()
  const aliases = new Map<Alias, Node>()
  yaml.visit(document, {
    Alias: (_, alias) => {
      const node = anchors.get(alias.source)
      if (node !== undefined) aliases.set(alias, node)
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node)
    },
  })
  return aliases
}

class TreeReader {
  readonly problems: FileProblem[] = []
  readonly #yaml: Yaml
  readonly #aliased: Aliased
  #nodes = 0

  constructor(yaml: Yaml, aliases: Aliased) {
    this.#yaml = yaml
    this.#aliased = aliases
  }

  value(node: Node | null, level: number, at: Span = spanOf(node)): JsonValue | undefined {
    this.#nodes += 1
    if (this.#nodes > MOST_NODES || level > MOST_LEVELS) return this.#tooMuch(at)
    if (this.#yaml.isAlias(node)) return this.value(this.#aliased.get(node) ?? null, level + 1, at)
    if (this.#yaml.isMap(node)) {
      return { type: 'object', members: node.items.flatMap(pair => this.#member(pair, level, at) ?? []), span: at }
    }
    if (this.#yaml.isSeq(node)) {
      const items = node.items.flatMap(item => this.value(item as Node | null, level + 1) ?? [])
      return { type: 'array', items, span: at }
    }
    return this.#yaml.isScalar(node) ? this.#scalar(node, at) : { type: 'null', text: 'null', span: at }
  }

  #member(pair: Pair, level: number, owner: Span): JsonMember | undefined {
    const { key, value } = pair
    if (!this.#yaml.isScalar(key) || typeof key.value !== 'string') {
      const span = this.#yaml.isNode(key) ? spanOf(key) : owner
      this.#report(span, ours('A key is a word. Write a number, true, false or null in quotes.'))
      return undefined
    }
    const span = spanOf(key)
    const read = this.value(value as Node | null, level + 1, value === null ? span : spanOf(value as Node))
    return read && { key: { value: key.value, span }, value: read }
  }

  #scalar(node: Scalar, span: Span): JsonScalar | undefined {
    const { value, source } = node
    if (typeof value === 'string') return { type: 'string', text: value, span }
    if (typeof value === 'number') return { type: 'number', text: source ?? String(value), span }
    if (typeof value === 'boolean') return { type: 'boolean', text: String(value), span }
    if (value === null) return { type: 'null', text: 'null', span }
    this.#report(span, ours('Only words, numbers, true, false and null are read here.'))
    return undefined
  }

  #tooMuch(span: Span): undefined {
    if (this.problems.length === 0)
      this.#report(span, ours('The file nests too deep, or its aliases stand for too much.'))
    return undefined
  }

  #report(span: Span, message: Prose): void {
    this.problems.push({ span, message })
  }
}

function spanOf(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0]
  return { start, end }
}
