import { type JsonDocument, type JsonMember, type JsonObject, type JsonValue, readJson } from '../text/json.js'
import { present } from '../text/present.js'
import { list, ours, type Prose, say } from '../text/prose.js'
import type { Located, OriginProblemKind, SourceFile, Span } from '../text/source.js'
import { closest, suggestion } from '../text/suggest.js'
import type { Condition, Effect, Matcher, Policy, Principal, PrincipalKind, Principals, Statement } from './ast.js'

export type GrammarProblemKind =
  | 'element-missing'
  | 'element-unknown'
  | 'type-wrong'
  | 'effect-invalid'
  | 'elements-conflicting'
  | 'principal-invalid'

/** What keeps a JSON text from being a policy. */
export interface GrammarProblem {
  readonly kind: GrammarProblemKind
  readonly span: Span
  readonly message: Prose
  readonly related?: readonly { readonly span: Span; readonly note: Prose }[]
  /** What must have been meant by the string in the span, where it can have been nothing else. */
  readonly meant?: string
}

/** A policy file as far as it could be read. */
export interface Reading {
  readonly file: SourceFile
  readonly json: JsonDocument
  /** Absent where the text is no JSON object. Where `grammar` is not empty, what could not be read is left out. */
  readonly policy?: Policy
  readonly grammar: readonly GrammarProblem[]
  /** The whole file was read, and nothing of it is ambiguous: only then may claims be made about it. */
  readonly whole: boolean
}

const POLICY_ELEMENTS = ['Version', 'Id', 'Statement']
const STATEMENT_ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
]
/** A trust policy is about its role alone, and AWS refuses `NotPrincipal` in it. */
const TRUST_STATEMENT_ELEMENTS = ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition']
const EFFECTS: readonly Effect[] = ['Allow', 'Deny']
const PRINCIPAL_KINDS: readonly PrincipalKind[] = ['AWS', 'Service', 'Federated', 'CanonicalUser']

/**
 * Reads a bucket policy after the grammar of IAM User Guide, "Grammar of the IAM JSON policy language".
 * Never throws for what stands in the file: problems are part of the result.
 */
export function readPolicy(file: SourceFile): Reading {
  return readWith(file, new Reader(file, STATEMENT_ELEMENTS))
}

/**
 * Reads the trust policy of a role: a policy without `Resource` and `NotPrincipal`, which AWS refuses there (IAM User
 * Guide, "AWS JSON policy elements: NotPrincipal"). Each statement is about everything, which is the role itself.
 */
export function readTrustPolicy(file: SourceFile): Reading {
  return readWith(file, new Reader(file, TRUST_STATEMENT_ELEMENTS))
}

function readWith(file: SourceFile, reader: Reader): Reading {
  if (isIncomplete(file)) return { file, json: { file, problems: [] }, grammar: [], whole: false }
  const json = readJson(file)
  if (json.root === undefined) return { file, json, grammar: [], whole: false }
  const policy = reader.policy(json.root)
  const whole = json.problems.length === 0 && reader.problems.length === 0 && isOfKnownBucket(file)
  const reading = { file, json, grammar: reader.problems, whole }
  return policy === undefined ? reading : { ...reading, policy }
}

/** Whether the tool that the text comes from leaves holes in it, or has no text at all. */
function isIncomplete({ origin }: SourceFile): boolean {
  return origin?.problems.some(({ kind }) => INCOMPLETE.includes(kind)) ?? false
}

const INCOMPLETE: readonly OriginProblemKind[] = ['unknown', 'wrong', 'deleted', 'forgotten', 'none', 'foreign']

function isOfKnownBucket({ origin }: SourceFile): boolean {
  return origin?.problems.every(({ kind }) => kind !== 'bucket-unknown') ?? true
}

class Reader {
  readonly problems: GrammarProblem[] = []
  readonly #file: SourceFile
  readonly #statementElements: readonly string[]

  constructor(file: SourceFile, statementElements: readonly string[]) {
    this.#file = file
    this.#statementElements = statementElements
  }

  policy(root: JsonValue): Policy | undefined {
    if (root.type !== 'object') {
      this.#report('type-wrong', root.span, say`A policy is an object; this is ${article(root)}.`)
      return undefined
    }
    const elements = this.#elements(root, POLICY_ELEMENTS, ours('a policy'))
    const version = this.#optionalText(elements.get('Version'))
    const id = this.#optionalText(elements.get('Id'))
    const statements = this.#statements(root, elements.get('Statement'))
    return { file: this.#file, ...present({ version, id }), statements, span: root.span }
  }

  #statements(root: JsonObject, member: JsonMember | undefined): Statement[] {
    if (member === undefined) {
      this.#missing(root, 'Statement', ours('a policy'))
      return []
    }
    const items = member.value.type === 'array' ? member.value.items : [member.value]
    return items.flatMap((item, index) => this.#statement(item, index) ?? [])
  }

  #statement(value: JsonValue, index: number): Statement | undefined {
    if (value.type !== 'object') {
      this.#report('type-wrong', value.span, say`A statement is an object; this is ${article(value)}.`)
      return undefined
    }
    const elements = this.#elements(value, this.#statementElements, ours('a statement'))
    const sid = this.#optionalText(elements.get('Sid'))
    const effect = this.#effect(value, elements.get('Effect'))
    const principal = this.#principals(this.#either(value, elements, 'Principal'))
    const action = this.#matcher(this.#either(value, elements, 'Action'))
    const resource = this.#resource(value, elements)
    const conditions = this.#conditions(elements.get('Condition'))
    if (!(effect && principal && action && resource && conditions)) return undefined
    const block = elements.get('Condition')
    const conditionSpan = block && { start: block.key.span.start, end: block.value.span.end }
    const optional = present({ sid, conditionSpan })
    const empty = emptyOperators(elements.get('Condition'))
    const operators = empty.length === 0 ? {} : { emptyOperators: empty }
    return { index, ...optional, effect, principal, action, resource, conditions, ...operators, span: value.span }
  }

  #effect(owner: JsonObject, member: JsonMember | undefined): Located<Effect> | undefined {
    if (member === undefined) return this.#missing(owner, 'Effect', ours('a statement'))
    const { value } = member
    if (value.type === 'string' && (value.text === 'Allow' || value.text === 'Deny')) {
      return { value: value.text, span: value.span }
    }
    const found = value.type === 'string' ? say`${value.text}` : article(value)
    const near = value.type === 'string' ? suggestion(value.text, EFFECTS) : ours('')
    const message = say`An effect is "Allow" or "Deny"; this is ${found}.${near}`
    const written = value.type === 'string' ? value.text : undefined
    this.#report('effect-invalid', value.span, message, sameLetters(written, EFFECTS))
    return undefined
  }

  /** The element or its `Not…` form; both or neither is a problem. */
  #either(owner: JsonObject, elements: Elements, name: string): JsonMember | undefined {
    const plain = elements.get(name)
    const negated = elements.get(`Not${name}`)
    if (plain === undefined && negated === undefined) return this.#missing(owner, name, ours('a statement'))
    if (plain === undefined || negated === undefined) return plain ?? negated
    const [first, second] = [plain, negated].sort((a, b) => a.key.span.start - b.key.span.start) as [
      JsonMember,
      JsonMember,
    ]
    const message = say`A statement has either ${first.key.value} or ${second.key.value}, not both.`
    const related = [{ span: first.key.span, note: say`${first.key.value} is here` }]
    this.problems.push({ kind: 'elements-conflicting', span: second.key.span, message, related })
    return undefined
  }

  #resource(owner: JsonObject, elements: Elements): Matcher | undefined {
    if (this.#statementElements.includes('Resource')) return this.#matcher(this.#either(owner, elements, 'Resource'))
    const { span } = owner
    return { negated: false, patterns: [{ value: '*', span }], key: span, span }
  }

  #matcher(member: JsonMember | undefined): Matcher | undefined {
    const patterns = member && this.#texts(member.value, member.key.value)
    if (member === undefined || patterns === undefined) return undefined
    return { negated: isNegated(member), patterns, key: member.key.span, span: member.value.span }
  }

  #principals(member: JsonMember | undefined): Principals | undefined {
    if (member === undefined) return undefined
    const { value } = member
    const base = { negated: isNegated(member), key: member.key.span, span: value.span }
    if (value.type === 'string') {
      if (value.text === '*') {
        return { ...base, entries: [{ kind: '*', value: { value: '*', span: value.span } }] }
      }
      const message = say`A principal that is a string can only be ${'*'}; this is ${value.text}.`
      this.#report('principal-invalid', value.span, message)
      return undefined
    }
    if (value.type !== 'object') {
      this.#report('principal-invalid', value.span, say`A principal is ${'*'} or an object; this is ${article(value)}.`)
      return undefined
    }
    const entries = value.members.map(entry => this.#principalEntries(entry))
    return entries.every(defined) ? { ...base, entries: entries.flat() } : undefined
  }

  #principalEntries(member: JsonMember): Principal[] | undefined {
    const kind = PRINCIPAL_KINDS.find(known => known === member.key.value)
    if (kind === undefined) {
      const near = suggestion(member.key.value, PRINCIPAL_KINDS)
      const message = say`${member.key.value} is not a kind of principal. Use ${list(PRINCIPAL_KINDS, 'or')}.${near}`
      this.#report('principal-invalid', member.key.span, message, sameLetters(member.key.value, PRINCIPAL_KINDS))
      return undefined
    }
    return this.#texts(member.value, kind)?.map(value => ({ kind, value }))
  }

  #conditions(member: JsonMember | undefined): Condition[] | undefined {
    if (member === undefined) return []
    if (member.value.type !== 'object') {
      this.#wrongType(member, ours('an object of operators'))
      return undefined
    }
    const blocks = member.value.members.map(operator => this.#conditionKeys(operator))
    return blocks.every(defined) ? blocks.flat() : undefined
  }

  #conditionKeys(operator: JsonMember): Condition[] | undefined {
    if (operator.value.type !== 'object') {
      this.#wrongType(operator, ours('an object of condition keys'))
      return undefined
    }
    const conditions = operator.value.members.map(({ key, value }): Condition | undefined => {
      const values = this.#texts(value, key.value, true)
      return values && { operator: operator.key, key, values, span: value.span }
    })
    return conditions.every(defined) ? conditions : undefined
  }

  #texts(value: JsonValue, name: string, scalars = false): Located<string>[] | undefined {
    const items = value.type === 'array' ? value.items : [value]
    const texts = items.map(item => {
      const fits = item.type === 'string' || (scalars && (item.type === 'boolean' || item.type === 'number'))
      if (fits) return { value: item.text, span: item.span }
      this.#report('type-wrong', item.span, say`${name} takes a string or a list of strings; this is ${article(item)}.`)
      return undefined
    })
    return texts.every(defined) ? texts : undefined
  }

  #optionalText(member: JsonMember | undefined): Located<string> | undefined {
    if (member === undefined) return undefined
    const { value } = member
    if (value.type === 'string') return { value: value.text, span: value.span }
    this.#wrongType(member, ours('a string'))
    return undefined
  }

  /** The members by name. Of a duplicate, which the JSON reader has reported, the first counts. */
  #elements(owner: JsonObject, known: readonly string[], where: Prose): Elements {
    const elements = new Map<string, JsonMember>()
    for (const member of owner.members) {
      const name = member.key.value
      if (!known.includes(name) && name !== '__proto__') {
        const isMisplaced = known === POLICY_ELEMENTS && STATEMENT_ELEMENTS.includes(name)
        const message = isMisplaced
          ? say`${name} is an element of a statement, and not of ${where}.`
          : say`${name} is not an element of ${where}.${suggestion(name, known)}`
        const others = owner.members.map(({ key }) => key.value)
        this.#report('element-unknown', member.key.span, message, missingElement(name, known, others))
      } else if (!elements.has(name)) elements.set(name, member)
    }
    return elements
  }

  #wrongType(member: JsonMember, expected: Prose): void {
    const message = say`${member.key.value} takes ${expected}; this is ${article(member.value)}.`
    this.#report('type-wrong', member.value.span, message)
  }

  #missing(owner: JsonObject, name: string, where: Prose): undefined {
    const known = [...POLICY_ELEMENTS, ...STATEMENT_ELEMENTS]
    const unknown = owner.members.map(({ key }) => key.value).filter(key => !known.includes(key))
    if (unknown.some(key => closest(key, [name]) !== undefined)) return undefined // reported as unknown
    const span = { start: owner.span.start, end: owner.span.start + 1 }
    this.#report('element-missing', span, say`The element ${name} is missing; ${where} needs it.`)
    return undefined
  }

  #report(kind: GrammarProblemKind, span: Span, message: Prose, meant?: string): void {
    this.problems.push({ kind, span, message, ...present({ meant }) })
  }
}

type Elements = ReadonlyMap<string, JsonMember>

/** The known word that differs in nothing but its case. */
function sameLetters(found: string | undefined, known: readonly string[]): string | undefined {
  return known.find(word => word.toLowerCase() === found?.toLowerCase())
}

/** The element that a name must have meant: the nearest one, where neither it nor its negation is there already. */
function missingElement(found: string, known: readonly string[], others: readonly string[]): string | undefined {
  const meant = sameLetters(found, known) ?? closest(found, known)
  const plain = meant?.replace(/^Not/, '')
  return plain === undefined || others.includes(plain) || others.includes(`Not${plain}`) ? undefined : meant
}

function isNegated(member: JsonMember): boolean {
  return member.key.value.startsWith('Not')
}

function defined<T>(value: T | undefined): value is T {
  return value !== undefined
}

function article(value: JsonValue): Prose {
  const names = { object: 'an object', array: 'a list', string: 'a string', number: 'a number' }
  if (value.type === 'boolean' || value.type === 'null') return ours(value.text)
  return ours(names[value.type])
}

function emptyOperators(member: JsonMember | undefined): Located<string>[] {
  if (member?.value.type !== 'object') return []
  return member.value.members.flatMap(({ key, value }) =>
    value.type === 'object' && value.members.length === 0 ? [key] : [],
  )
}
