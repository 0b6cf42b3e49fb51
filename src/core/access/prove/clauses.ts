import type { Steps } from '../../pattern/automaton.js'
import type { Language } from '../../pattern/classes.js'
import { ANY, arnGlob, type Glob, globFrom, globOf, literalOf, STAR } from '../../pattern/pattern.js'
import type { Condition, Matcher, Policy, Principal, Statement } from '../../policy/ast.js'
import { type Prose, say } from '../../text/prose.js'
import { type AddressRange, readRange } from '../addresses.js'
import { isDisputed, readBoolean, readInstant, readNumber } from '../values.js'
import { type Carriers, carriersOf } from './carriers.js'
import { CALLER_KEYS, isMultivalued, knownValues } from './keys.js'
import { type Compare, type ComparedOperator, readComparison } from './operators.js'
import type { Bound } from './values.js'

/** What a clause asks of one value of its key. */
export type Test =
  | { readonly kind: 'text'; readonly globs: Language /** Some values are in doubt. */; readonly partial: boolean }
  | { readonly kind: 'number' | 'date'; readonly bounds: readonly Bound[] }
  | { readonly kind: 'address'; readonly ranges: readonly AddressRange[] }
  | { readonly kind: 'presence'; readonly absent: boolean; readonly present: boolean }

/** One key under one operator of a Deny statement; the action and the resource are read as clauses too. */
export interface Clause {
  /** In lower case. */
  readonly key: string
  readonly test: Test
  readonly qualifier: ComparedOperator['qualifier']
  readonly negated: boolean
  /** Whether the clause is true of a request without the key. */
  readonly whenAbsent: boolean
}

/** A Deny statement as the proof sees it: all of its clauses must be true for it to deny. */
export interface Deny {
  readonly bit: bigint
  readonly statement: Statement
  readonly action: Clause
  readonly resource: Clause
  readonly clauses: ReadonlyMap<string, readonly Clause[]>
  /** Nobody knows whether it applies at all: something in it could not be read. */
  readonly doubtful: boolean
  /** Its constructs whose outcome cannot be known. */
  readonly doubts: readonly Prose[]
}

/** The Deny statements of a policy. */
export interface Model {
  readonly denies: readonly Deny[]
  readonly all: bigint
  /** The keys that the policy asks about, as it spells them, by lower-case name. */
  readonly keys: ReadonlyMap<string, string>
  /** Of those that do not follow from the caller, the actions that carry them. */
  readonly carriers: ReadonlyMap<string, Carriers>
  /** Nothing in it can be read in two ways. */
  readonly certain: boolean
  /** What is worked out once for all questions, by name. A weak map would keep it past its policy. */
  readonly worked: Map<string, object>
  /** What all searches among its statements took. */
  readonly steps: Steps
}

/**
 * A doubtful clause can be read in two ways: `least` takes the policy to deny only what it surely denies, `most` to
 * deny whatever it may deny.
 */
export type Extent = 'least' | 'most'

/** The reading to ask about: where nothing can be read in two ways, both are one, and what was found for it is shared. */
export function extentOf({ certain }: Model, reading: Extent): Extent {
  return certain ? 'least' : reading
}

/** Reads the Deny statements; Allow statements take nobody's access away and are left out. */
export function readModel({ statements, version }: Policy, steps?: Steps): Model {
  return modelOf(statements, version?.value, steps)
}

/** The same of statements that stand in no one policy. */
export function modelOf(
  statements: readonly Statement[],
  version: string | undefined,
  steps: Steps = { taken: 0 },
): Model {
  const denies = statements.filter(statement => statement.effect.value === 'Deny')
  const reader = new ClauseReader(version === '2012-10-17')
  const read = denies.map((statement, index) => reader.deny(statement, 1n << BigInt(index)))
  const free = [...reader.keys.keys()].filter(key => !CALLER_KEYS.has(key))
  const carriers = new Map(free.map(key => [key, carriersOf(key)]))
  const { keys } = reader
  const certain = read.every(isCertain) && !READ_IN_TWO_WAYS.some(key => keys.has(key))
  const all = (1n << BigInt(denies.length)) - 1n
  return { denies: read, all, keys, carriers, certain, worked: new Map(), steps }
}

/** A name beside an ARN, and a key that may be an alias, are not decided from their clauses alone. */
const READ_IN_TWO_WAYS = ['aws:username', 's3:x-amz-server-side-encryption-aws-kms-key-id']

function isCertain({ statement, action, resource, clauses, doubtful }: Deny): boolean {
  const parts = [action, resource, ...[...clauses.values()].flat()]
  return isForEverybody(statement) && !doubtful && parts.every(isWhole)
}

/** Whether a statement names everybody, and nobody else; one without entries is for nobody. */
export function isForEverybody({ principal: { entries, negated } }: Statement): boolean {
  return !negated && entries.length > 0 && entries.every(isEverybody)
}

function isWhole({ test }: Clause): boolean {
  return test.kind !== 'text' || !test.partial
}

/** Everybody, the anonymous included. */
export function isEverybody({ kind, value }: Principal): boolean {
  return (kind === '*' || kind === 'AWS') && value.value === '*'
}

class ClauseReader {
  readonly keys = new Map<string, string>()
  #doubts: Prose[] = []
  /** The kind of comparison that a key was first met with; a value cannot be of two kinds. */
  readonly #kinds = new Map<string, Test['kind']>()
  readonly #variables: boolean

  constructor(variables: boolean) {
    this.#variables = variables
  }

  deny(statement: Statement, bit: bigint): Deny {
    this.#doubts = []
    const clauses = new Map<string, Clause[]>()
    const empty = (statement.emptyOperators ?? []).map(({ value }) => this.#doubt(say`${value} without condition keys`))
    let doubtful = empty.length > 0
    for (const condition of statement.conditions) {
      const clause = this.#condition(condition)
      if (clause === 'doubtful') {
        doubtful = true
        continue
      }
      clauses.set(clause.key, [...(clauses.get(clause.key) ?? []), clause])
    }
    const action = this.#element(statement.action, text => globOf(text, { ignoreCase: true }))
    const resource = this.#element(statement.resource, text => this.#resource(text))
    return { bit, statement, action, resource, clauses, doubtful, doubts: this.#doubts }
  }

  #element(matcher: Matcher, read: (text: string) => Glob | undefined): Clause {
    const globs = matcher.patterns.map(({ value }) => read(value))
    const known = globs.filter(glob => glob !== undefined)
    const test: Test = { kind: 'text', globs: known, partial: known.length < globs.length }
    return { key: '', test, qualifier: 'one', negated: matcher.negated, whenAbsent: false }
  }

  #resource(text: string): Glob | undefined {
    // variables stand after the fifth colon only (IAM User Guide, "Variables and tags", "Where you can use …")
    const early = this.#variables && /^(?:[^:]*:){0,4}[^:]*\$\{/.test(text)
    const glob = early ? undefined : this.#wildcards(text)
    if (glob === undefined) this.#doubt(say`the policy variable in the resource ${text}`)
    return glob && (arnGlob(glob) ?? glob)
  }

  #condition(condition: Condition): Clause | 'doubtful' {
    const name = condition.operator.value
    const operator = readComparison(name)
    if (operator === undefined) return this.#doubt(say`${name}, which is not a condition operator`)
    const key = condition.key.value.toLowerCase()
    if (!this.keys.has(key)) this.keys.set(key, condition.key.value)
    // "does not affect the policy", says Access Analyzer (EMPTY_ARRAY_CONDITION); what S3 does, nobody says
    if (condition.values.length === 0) return this.#doubt(say`${name} without values`)
    const texts = condition.values.map(value => value.value)
    const test = this.#test(operator.compare, texts, key, operator.qualifier === 'one')
    if (test === undefined) return this.#doubt(say`a value of ${condition.key.value} that ${name} cannot compare`)
    return this.#clause(condition, operator, key, test)
  }

  #clause(condition: Condition, operator: ComparedOperator, key: string, test: Test): Clause | 'doubtful' {
    const [name, shown] = [condition.operator.value, condition.key.value]
    const { qualifier, negated, ifExists } = operator
    if (test.kind === 'presence' && (ifExists || qualifier !== 'one')) return this.#doubt(say`the operator ${name}`)
    if (qualifier === 'any' && ifExists) return this.#doubt(say`the operator ${name}`)
    if (qualifier === 'one' && test.kind !== 'presence' && isMultivalued(key)) {
      return this.#doubt(say`${name} on ${shown}, which has several values`)
    }
    const first = this.#kinds.get(key) ?? test.kind
    if (test.kind !== 'presence') this.#kinds.set(key, first === 'presence' ? test.kind : first)
    const mixed = first !== 'presence' && test.kind !== 'presence' && first !== test.kind
    if (mixed && knownValues(key) === undefined) {
      return this.#doubt(say`${shown}, which is compared both as ${first} and as ${test.kind}`)
    }
    const whenAbsent = qualifier === 'all' || (qualifier === 'one' && (ifExists || negated))
    return { key, test, qualifier, negated, whenAbsent: test.kind === 'presence' ? test.absent : whenAbsent }
  }

  #test(compare: Compare, texts: readonly string[], key: string, single: boolean): Test | undefined {
    switch (compare.kind) {
      case 'text':
        return this.#text(texts, text => this.#value(text, compare, single ? key : ''))
      case 'arn':
        return this.#text(texts, text => this.#arn(text))
      case 'binary':
        return undefined
      case 'bool':
        return booleans(texts) && { kind: 'text', globs: texts.map(fold), partial: false }
      case 'presence':
        return booleans(texts) && { kind: 'presence', absent: texts.some(isTrue), present: !texts.every(isTrue) }
      case 'address': {
        const ranges = texts.map(readRange).filter(range => range !== undefined)
        return ranges.length === texts.length ? { kind: 'address', ranges } : undefined
      }
      case 'number':
      case 'date': {
        const { kind, relation } = compare
        const certain = texts.filter(text => !isDisputed(kind, text))
        const values = certain.map(kind === 'date' ? readInstant : readNumber).filter(value => value !== undefined)
        const bounds = values.map(value => ({ relation, value }))
        return bounds.length === texts.length ? { kind, bounds } : undefined
      }
    }
  }

  #text(texts: readonly string[], read: (text: string) => Glob | undefined): Test {
    const globs = texts.map(read).filter(glob => glob !== undefined)
    return { kind: 'text', globs, partial: globs.length < texts.length }
  }

  #value(text: string, options: { wildcards: boolean; ignoreCase: boolean }, key: string): Glob | undefined {
    if (this.#variables && text.startsWith('${') && text.slice(2, -1).toLowerCase() === key && text.endsWith('}')) {
      return globFrom([STAR]) // the key's own value, whatever it is
    }
    const glob = options.wildcards ? this.#wildcards(text) : this.#literal(text, options.ignoreCase)
    if (glob === undefined) this.#doubt(say`the policy variable in the value ${text}`)
    return glob
  }

  #arn(text: string): Glob | undefined {
    const glob = this.#wildcards(text)
    if (glob === undefined) this.#doubt(say`the policy variable in the value ${text}`)
    const parts = glob && arnGlob(glob)
    if (glob !== undefined && parts === undefined) this.#doubt(say`${text}, which is compared as an ARN and is none`)
    return parts
  }

  /** `undefined` where a variable stands in it; `${*}`, `${?}` and `${$}` are the characters themselves. */
  #wildcards(text: string): Glob | undefined {
    if (!this.#variables || !text.includes('${')) return globOf(text)
    const tokens = tokensOf(text, true)
    return tokens && globFrom(tokens)
  }

  #literal(text: string, ignoreCase: boolean): Glob | undefined {
    if (!this.#variables || !text.includes('${')) return literalOf(text, { ignoreCase })
    const tokens = tokensOf(text, false)
    return tokens && globFrom(tokens, { ignoreCase })
  }

  #doubt(what: Prose): 'doubtful' {
    this.#doubts.push(what)
    return 'doubtful'
  }
}

/**
 * Tokens of a text under 2012-10-17; `undefined` where a variable stands in it.
 * Source: IAM User Guide, "IAM JSON policy elements: Variables and tags", for the three escapes.
 */
function tokensOf(text: string, wildcards: boolean): number[] | undefined {
  const tokens: number[] = []
  const pieces = text.match(/\$\{[*?$]\}|./gsu) ?? []
  for (const [index, piece] of pieces.entries()) {
    if (piece === '$' && pieces[index + 1] === '{') return undefined
    if (piece.length === 4) tokens.push(piece.charCodeAt(2))
    else if (wildcards && piece === '*') tokens.push(STAR)
    else if (wildcards && piece === '?') tokens.push(ANY)
    else tokens.push(piece.codePointAt(0) ?? 0)
  }
  return tokens
}

function fold(text: string): Glob {
  return literalOf(text, { ignoreCase: true })
}

function booleans(texts: readonly string[]): true | undefined {
  return texts.every(text => readBoolean(text) !== undefined) || undefined
}

function isTrue(text: string): boolean {
  return readBoolean(text) === true
}
