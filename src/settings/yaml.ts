import type { Alias, Document, Node, Pair, ParsedNode, Scalar } from 'yaml'
import type { JsonMember, JsonScalar, JsonValue } from '../core/text/json.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { SourceFile, Span } from '../core/text/source.js'
import type { FileProblem } from '../core/text/usage.js'

/** A YAML text as the same tree that JSON becomes, aliases written out. `root` is absent for an empty file. */
export interface YamlReading {
  readonly root?: JsonValue
  readonly problems: readonly FileProblem[]
  /** Of a template: where readers of YAML 1.1 and 1.2 disagree, and what CloudFormation refuses. */
  readonly doubts: readonly FileProblem[]
}

/** A longer file is no configuration. */
export const MOST_YAML_BYTES = 262_144

/** What the text is: a file of ours, or a template of CloudFormation, which has tags of its own. */
export type YamlDialect = 'own' | 'template'

interface Limits {
  readonly bytes: number
  /** Aliases of aliases may stand for more than any machine can hold. */
  readonly nodes: number
  readonly levels: number
}

const LIMITS: Readonly<Record<YamlDialect, Limits>> = {
  own: { bytes: MOST_YAML_BYTES, nodes: 50_000, levels: 32 },
  template: { bytes: 1_048_576, nodes: 80_000, levels: 100 },
}

/**
 * Reads one YAML 1.2 document of the core schema with positions. Never throws for what stands in the file.
 * In a file of ours, keys must be strings; tags and documents of YAML 1.1, in which `no` is false and `010` is eight,
 * are refused. In a template, the short tags stand for their functions, and what YAML 1.1 reads otherwise is a doubt.
 */
export async function readYaml(file: SourceFile, dialect: YamlDialect = 'own'): Promise<YamlReading> {
  const start = { start: 0, end: 0 }
  const { bytes } = LIMITS[dialect]
  if (file.bytes > bytes) {
    return refused([{ span: start, message: say`The file is longer than ${bytes} bytes.` }])
  }
  if (!file.utf8) return refused([{ span: start, message: ours('The file is not valid UTF-8.') }])
  const yaml = await import('yaml')
  const document = parsed(file.text, LIMITS[dialect], yaml)
  if ('parts' in document) return refused([{ span: start, message: document }])
  const isTemplate = dialect === 'template'
  const warnings = document.warnings.filter(({ code }) => !(isTemplate && code === 'TAG_RESOLVE_FAILED'))
  const wrong = [...document.errors, ...warnings].map(error => ({
    span: spanWithin(file.text, error.pos),
    message:
      MESSAGES[error.code] ?? (isTemplate ? ours('This is not YAML.') : say`This is not YAML: ${error.message}.`),
  }))
  if (!isTemplate && document.directives.yaml.version !== '1.2')
    wrong.push({ span: start, message: ours('Only YAML 1.2 is read.') })
  if (wrong.length > 0) return refused(wrong)
  if (document.contents === null || isEmpty(document.contents, yaml)) return refused([])
  const reader = new TreeReader(yaml, aliased(document, yaml), dialect)
  const root = reader.value(document.contents, 0)
  if (root === undefined || reader.problems.length > 0) return refused(reader.problems)
  return { root, problems: [], doubts: reader.doubts }
}

/** A value has a mark, its own letters, a separator and the space around it. */
const LEXEMES_OF_A_NODE = 5

/** The one document of a text, or why it cannot be read. A text with too many values is not read to its end. */
function parsed(text: string, { nodes }: Limits, yaml: Yaml): Document.Parsed<ParsedNode> | Prose {
  const most = nodes * LEXEMES_OF_A_NODE
  let count = 0
  function* tokens() {
    const parser = new yaml.Parser()
    for (const lexeme of new yaml.Lexer().lex(text)) {
      count += 1
      if (count > most) return
      yield* parser.next(lexeme)
    }
    yield* parser.end()
  }
  try {
    const composer = new yaml.Composer({ prettyErrors: false, logLevel: 'error', uniqueKeys: false })
    const [document, another] = composer.compose(tokens(), true, text.length)
    if (count > most || document === undefined) return say`The file holds more than ${nodes} values.`
    if (another !== undefined) {
      const [start, end] = another.range
      document.errors.push(new yaml.YAMLParseError([start, end], 'MULTIPLE_DOCS', ''))
    }
    return document
  } catch {
    return ours('The file nests too deep to be read.')
  }
}

/** What is missing at the end of a file, the library misses behind it. */
function spanWithin({ length }: string, [start, end]: readonly [number, number]): Span {
  return { start: Math.min(start, length), end: Math.min(end, length) }
}

function refused(problems: readonly FileProblem[]): YamlReading {
  return { problems, doubts: [] }
}

const MESSAGES: Readonly<Record<string, Prose>> = {
  MULTIPLE_DOCS: ours('A second document begins here; the file has one.'),
  TAB_AS_INDENT: ours('This line is indented with a tab. Use spaces.'),
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
  readonly doubts: FileProblem[] = []
  readonly #yaml: Yaml
  readonly #aliased: Aliased
  readonly #isTemplate: boolean
  readonly #limits: Limits
  #nodes = 0

  constructor(yaml: Yaml, aliases: Aliased, dialect: YamlDialect) {
    this.#yaml = yaml
    this.#aliased = aliases
    this.#isTemplate = dialect === 'template'
    this.#limits = LIMITS[dialect]
  }

  value(node: Node | null, level: number, at: Span = spanOf(node)): JsonValue | undefined {
    this.#nodes += 1
    if (this.#nodes > this.#limits.nodes || level > this.#limits.levels) return this.#tooMuch(at)
    if (this.#yaml.isAlias(node)) {
      this.doubts.push({ span: at, message: ours('CloudFormation refuses the aliases of YAML.') })
      return this.value(this.#aliased.get(node) ?? null, level + 1, at)
    }
    const value = this.#plainValue(node, level, at)
    const name = this.#isTemplate && value !== undefined ? functionOf(this.#tagOf(node)) : undefined
    if (name === undefined || value === undefined) return value
    return { type: 'object', members: [{ key: { value: name, span: at }, value }], span: at }
  }

  #tagOf(node: Node | null): string | undefined {
    const isNode = this.#yaml.isScalar(node) || this.#yaml.isCollection(node)
    return isNode ? node.tag : undefined
  }

  #plainValue(node: Node | null, level: number, at: Span): JsonValue | undefined {
    if (this.#yaml.isMap(node)) {
      const members = node.items.flatMap(pair => this.#member(pair, level, at) ?? [])
      this.#repeated(members)
      return { type: 'object', members, span: at }
    }
    if (this.#yaml.isSeq(node)) {
      const items = node.items.flatMap(item => this.value(item as Node | null, level + 1) ?? [])
      return { type: 'array', items, span: at }
    }
    return this.#yaml.isScalar(node) ? this.#scalar(node, at) : { type: 'null', text: 'null', span: at }
  }

  #member(pair: Pair, level: number, owner: Span): JsonMember | undefined {
    const { key, value } = pair
    const name = this.#keyIn(key)
    if (name === undefined || !this.#yaml.isNode(key)) {
      const span = this.#yaml.isNode(key) ? spanOf(key) : owner
      this.#report(span, ours('A key is a word. Write a number, true, false or null in quotes.'))
      return undefined
    }
    const span = spanOf(key)
    const read = this.value(value as Node | null, level + 1, value === null ? span : spanOf(value as Node))
    return read && { key: { value: name, span }, value: read }
  }

  /** The library would compare every key with every other one. */
  #repeated(members: readonly JsonMember[]): void {
    const known = new Set<string>()
    for (const { key } of members) {
      if (known.has(key.value)) this.#report(key.span, ours('This map has the key twice.'))
      known.add(key.value)
    }
  }

  /** A template's keys may be numbers, such as account ids; they are what is written. */
  #keyIn(key: unknown): string | undefined {
    if (!this.#yaml.isScalar(key)) return undefined
    if (typeof key.value === 'string') return key.value
    return this.#isTemplate ? key.source : undefined
  }

  #scalar(node: Scalar, span: Span): JsonScalar | undefined {
    const { value, source } = node
    if (node.type === 'PLAIN' && READ_OTHERWISE.test(source ?? '')) {
      this.doubts.push({
        span,
        message: ours('Readers of YAML 1.1 and 1.2 disagree about this value. Write it in quotes.'),
      })
    }
    if (typeof value === 'string') return { type: 'string', text: value, span }
    if (typeof value === 'number') return { type: 'number', text: source ?? String(value), span }
    if (typeof value === 'boolean') return { type: 'boolean', text: String(value), span }
    if (value === null) return { type: 'null', text: 'null', span }
    this.#report(span, ours('Only words, numbers, true, false and null are read here.'))
    return undefined
  }

  #tooMuch(span: Span): undefined {
    if (this.problems.length === 0) this.#report(span, ours('The file nests too deep, or its aliases expand too far.'))
    return undefined
  }

  #report(span: Span, message: Prose): void {
    this.problems.push({ span, message })
  }
}

/** What YAML 1.1 takes for a boolean or a number and YAML 1.2 for another value. */
const READ_OTHERWISE =
  /^(y|n|yes|no|on|off|[-+]?0[0-9_]+|[-+]?0b[01_]+|[-+]?\d[\d_]*_[\d_]*|[-+]?\d+(:[0-5]?\d)+(\.\d*)?)$/i

/** The function that a short tag stands for. Source: CloudFormation User Guide, "Intrinsic function reference". */
function functionOf(tag: string | undefined): string | undefined {
  const name = /^!([A-Z][A-Za-z0-9]*)$/.exec(tag ?? '')?.[1]
  if (name === undefined) return undefined
  return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
}

function spanOf(node: Node | null): Span {
  const [start, end] = node?.range ?? [0, 0]
  return { start, end }
}
