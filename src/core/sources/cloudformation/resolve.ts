import { MOST_POLICY_BYTES } from '../../policy/print.js'
import type { JsonMember, JsonScalar, JsonValue } from '../../text/json.js'
import { member, stringIn, textNode } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { fnCidr, fnFindInMap, fnIf, fnLength, fnSelect } from './choices.js'
import { type Assumed, decide } from './conditions.js'
import { fnImportValue } from './import-value.js'
import { fnGetAtt, ref } from './references.js'
import { type Dependence, HOLE, type Open, type Resolving, TOO_MUCH } from './resolving.js'
import { type Given, inPlace, intrinsicIn, type Stack } from './template.js'
import { fnBase64, fnJoin, fnSplit, fnSub, fnToJsonString } from './texts.js'
import type { Work } from './work.js'

/** One way to read a template, where a partition or conditions are open. */
export interface Assumption {
  readonly partition: string
  readonly conditions: Assumed
}

const DEEPEST = 64

/** The shortest function that can be open is of twelve letters: `{"Ref":"AB"}`. */
const MOST_OPEN = Math.floor(MOST_POLICY_BYTES / 12)

type Intrinsic = (resolver: Resolving, value: JsonValue, node: JsonValue) => JsonValue | undefined

/** Source: AWS CloudFormation User Guide, "Intrinsic function reference". */
const INTRINSICS: ReadonlyMap<string, Intrinsic> = new Map<string, Intrinsic>([
  ['Ref', (resolver, value, node) => ref(resolver, stringIn(value) ?? '', node)],
  ['Fn::Sub', fnSub],
  ['Fn::GetAtt', fnGetAtt],
  ['Fn::Join', fnJoin],
  ['Fn::Select', fnSelect],
  ['Fn::Split', fnSplit],
  ['Fn::If', fnIf],
  ['Fn::FindInMap', fnFindInMap],
  ['Fn::ImportValue', fnImportValue],
  ['Fn::Length', fnLength],
  ['Fn::Base64', fnBase64],
  ['Fn::Cidr', fnCidr],
  ['Fn::ToJsonString', fnToJsonString],
])

/**
 * Works out the intrinsic functions of a part of a template, as far as they can be known before the stack is made.
 * What cannot be known stays as it is written, and is told in `open`.
 *
 * Source: AWS CloudFormation User Guide, "Intrinsic function reference" and "Pseudo parameters reference".
 */
export class Resolver implements Resolving {
  readonly stack: Stack
  readonly work: Work
  readonly open: Open[] = []
  readonly defaults = new Set<string>()
  readonly found = new Set<string>()
  /** Unknown values that are the id of one role in any session, and the logical id of that role behind its stacks'. */
  readonly roles = new Map<JsonValue, string>()
  /** Conditions that could not be decided. */
  readonly undecided = new Set<string>()
  readonly #assumption: Assumption
  readonly #unknown = new Set<JsonValue>()
  /** The same for unknown values that are the id of one role, without a session. */
  readonly #roleIds = new Map<JsonValue, string>()
  /** Values that are known whole, by what they are written as: many functions may share one. */
  readonly #known = new Map<JsonValue, JsonValue>()
  /** The same below `aws:userid`, where some mean another thing. */
  readonly #knownIds = new Map<JsonValue, JsonValue>()
  /** Whether conditions hold; one that is being asked about has no answer yet. */
  readonly #held: Map<string, boolean | undefined>
  #asksPartition = false
  #isUnderUserId = false
  /** How much was open when the innermost function began. */
  #openBefore = 0

  constructor(stack: Stack, assumption: Assumption, work: Work, held = new Map<string, boolean | undefined>()) {
    this.stack = stack
    this.work = work
    this.#assumption = assumption
    this.#held = held
  }

  /** Whether more is open than a policy could hold, so that not all of it was told. */
  get isCut(): boolean {
    return this.open.length >= MOST_OPEN
  }

  get asksPartition(): boolean {
    return this.#asksPartition
  }

  get partition(): string {
    this.#asksPartition = true
    return this.#assumption.partition
  }

  get isUnderUserId(): boolean {
    return this.#isUnderUserId
  }

  value(node: JsonValue): JsonValue | undefined {
    const known = this.#isUnderUserId ? this.#knownIds : this.#known
    const before = known.get(node)
    if (before !== undefined) return before
    if (this.work.depth > DEEPEST) return this.leaveOpen(node, ours('The template nests its functions too deep.'))
    if (this.isCut || !this.work.pay(1)) return this.leaveOpen(node, TOO_MUCH)
    const openBefore = this.open.length
    this.work.depth += 1
    const found = this.#value(node)
    this.work.depth -= 1
    if (found !== undefined && this.open.length === openBefore && !this.#unknown.has(found)) known.set(node, found)
    return found
  }

  text(node: JsonValue | undefined): string | undefined {
    const value = node && this.value(node)
    if (value === undefined || this.#unknown.has(value)) return undefined
    return value.type === 'object' || value.type === 'array' || value.type === 'null' ? undefined : value.text
  }

  holds(name: string): boolean | undefined {
    if (!this.#held.has(name)) this.#decide(name)
    const held = this.#held.get(name)
    if (held === undefined) this.undecided.add(name)
    return held
  }

  #decide(name: string): void {
    this.#held.set(name, undefined)
    const quiet = new Resolver(this.stack, this.#assumption, this.work, this.#held)
    const held = decide(this.stack, name, this.#assumption.conditions, node => quiet.text(node))
    this.heed(quiet)
    this.#held.set(name, held)
  }

  #value(node: JsonValue): JsonValue | undefined {
    if (node.type === 'array') return { ...node, items: node.items.flatMap(item => this.value(item) ?? []) }
    if (node.type === 'object') {
      const intrinsic = intrinsicIn(node)
      return intrinsic === undefined ? this.#object(node.members, node) : this.#intrinsic(node, intrinsic)
    }
    return node.type === 'string' ? this.literal(node) : node
  }

  #object(members: readonly JsonMember[], node: JsonValue): JsonValue {
    const loop = members.find(({ key }) => /^Fn::/.test(key.value))
    if (loop !== undefined) return this.leaveOpen(node, say`${loop.key.value} is not worked out here.`)
    const resolved = members.flatMap(({ key, value }) => {
      const outer = this.#isUnderUserId
      if (/^aws:userid$/i.test(key.value)) this.#isUnderUserId = true
      const inner = this.value(value)
      this.#isUnderUserId = outer
      return inner === undefined ? [] : { key, value: inner }
    })
    return { type: 'object', members: resolved, span: node.span }
  }

  /** A dynamic reference is read from Parameter Store or Secrets Manager when the stack is made. */
  literal(node: JsonScalar): JsonValue {
    const dynamic = /\{\{resolve:[a-z-]+:/.exec(node.text)
    if (dynamic !== null)
      return this.leaveOpen(node, ours('CloudFormation looks this value up when it makes the stack.'))
    if (!/\$\{Token\[/.test(node.text)) return node
    return this.leaveOpen(node, ours('The CDK left a token of its own here, so a value was turned into text too soon.'))
  }

  #intrinsic(node: JsonValue, intrinsic: JsonMember): JsonValue | undefined {
    const outer = this.#openBefore
    this.#openBefore = this.open.length
    const name = intrinsic.key.value
    const work = INTRINSICS.get(name)
    const found =
      work === undefined
        ? this.leaveOpen(node, say`${name} is not worked out here.`)
        : work(this, intrinsic.value, node)
    this.#openBefore = outer
    return found
  }

  named(...path: readonly string[]): JsonValue | undefined {
    return this.work.members.find(this.stack.document.root, ...path)
  }

  given({ value, stack }: Given, type: string, node: JsonValue): JsonValue {
    const parent = this.elsewhere(stack)
    const found = parent.value(value)
    this.heed(parent)
    const [open] = parent.open
    if (open !== undefined || found === undefined) {
      const [role, session] = found === undefined ? [] : [parent.#roleIds.get(found), parent.roles.get(found)]
      if (role !== undefined) this.#roleIds.set(node, role)
      if (session !== undefined) this.roles.set(node, session)
      return this.leaveOpen(node, open?.message ?? ours('The parent stack gives no value.'), open?.help)
    }
    if (found.type === 'array') {
      return this.moved(found, node)
    }
    return found.type === 'object'
      ? this.leaveOpen(node, ours('The parent stack gives no text.'))
      : this.ofType(type, found.text, node)
  }

  heed({ asksPartition, defaults, found }: Dependence): void {
    if (asksPartition) this.#asksPartition = true
    for (const name of defaults) this.defaults.add(name)
    for (const name of found) this.found.add(name)
  }

  usesDefault(name: string): void {
    this.defaults.add(name)
  }

  foundRole(name: string): void {
    this.found.add(name)
  }

  isIdOfRole(node: JsonValue, role: string): void {
    this.#roleIds.set(node, role)
  }

  isUnknown(value: JsonValue): boolean {
    return this.#unknown.has(value)
  }

  around(missing: JsonValue, known: string, whole: JsonValue): JsonValue {
    const [role, session] = [this.#roleIds.get(missing), this.roles.get(missing)]
    this.#unknown.add(whole)
    this.#roleIds.delete(whole)
    this.roles.delete(whole)
    if (role !== undefined && known === `${HOLE}:*`) this.roles.set(whole, role)
    if (role !== undefined && known === HOLE) this.#roleIds.set(whole, role)
    if (session !== undefined && known === HOLE) this.roles.set(whole, session)
    return whole
  }

  elsewhere(stack: Stack): Resolver {
    const { partition } = this.#assumption
    return new Resolver(inPlace(stack, this.stack), { partition, conditions: new Map() }, this.work)
  }

  ofType(type: string, value: string, node: JsonValue): JsonValue {
    if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return textNode(value, node.span)
    return this.texts(
      value.split(',').map(item => item.trim()),
      node,
    )
  }

  texts(items: readonly string[], node: JsonValue): JsonValue {
    if (!this.work.pay(items.length)) return this.leaveOpen(node, TOO_MUCH)
    return { type: 'array', items: items.map(item => textNode(item, node.span)), span: node.span }
  }

  moved(value: JsonValue, node: JsonValue): JsonValue {
    return this.#copy(value, node.span) ?? this.leaveOpen(node, TOO_MUCH)
  }

  #copy(value: JsonValue, span: Span): JsonValue | undefined {
    if (!this.work.pay(1)) return undefined
    if (value.type === 'array') {
      const items = everyOf(value.items, item => this.#copy(item, span))
      return items && { ...value, items, span }
    }
    if (value.type !== 'object') return { ...value, span }
    const members = everyOf(value.members, ({ key, value }) => {
      const copy = this.#copy(value, span)
      return copy && { key: { ...key, span }, value: copy }
    })
    return members && { ...value, members, span }
  }

  list(node: JsonValue): readonly JsonValue[] | undefined {
    const value = this.value(node)
    return value?.type === 'array' ? value.items : undefined
  }

  leaveOpenUnlessTold(node: JsonValue): JsonValue {
    const { start, end } = node.span
    const told = this.open.slice(this.#openBefore).some(({ node: { span } }) => span.start >= start && span.end <= end)
    if (!told) return this.leaveOpen(node, ours('The value of this function is not known here.'))
    this.#unknown.add(node)
    return node
  }

  leaveOpen(node: JsonValue, message: Prose, help?: Prose, wrong = false): JsonValue {
    this.#unknown.add(node)
    if (this.isCut) return node
    this.open.push({ node, message, ...present({ help }), ...(wrong ? { wrong } : {}) })
    return node
  }
}

/** Whether a resource is made; `undefined` where that is not known. */
export function conditionHolds(resolver: Resolver, resource: JsonValue): boolean | undefined {
  const condition = member(resource, 'Condition')
  const name = stringIn(condition)
  if (condition === undefined) return true
  return name === undefined ? undefined : resolver.holds(name)
}

/** What becomes of each; `undefined` as soon as nothing becomes of one. */
function everyOf<T, U>(items: readonly T[], make: (item: T) => U | undefined): readonly U[] | undefined {
  const made: U[] = []
  for (const item of items) {
    const one = make(item)
    if (one === undefined) return undefined
    made.push(one)
  }
  return made
}
