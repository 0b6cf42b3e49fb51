import { MOST_POLICY_BYTES } from '../../policy/print.js'
import type { JsonMember, JsonScalar, JsonValue } from '../../text/json.js'
import { compactJson, itemsOf, JsonMembers, member, membersOf, stringIn } from '../../text/json-tree.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { type Assumed, decide } from './conditions.js'
import { base64Of, blocksOf } from './functions.js'
import {
  type Given,
  hasLanguageExtensions,
  inPlace,
  intrinsicIn,
  isServerless,
  type Stack,
  typeOf,
} from './template.js'

/** A part of a template that cannot be known before the stack is made. */
export interface Open {
  readonly node: JsonValue
  readonly message: Prose
  readonly help?: Prose
  /** What stands there can never be right, whatever its value. */
  readonly wrong?: boolean
}

/** One way to read a template, where a partition or conditions are open. */
export interface Assumption {
  readonly partition: string
  readonly conditions: Assumed
}

const DEEPEST = 64

/** A real template, of at most 1 MB, needs far fewer for all its policies. Source: "AWS CloudFormation quotas". */
const MOST_STEPS = 500_000

/** A template has 500 resources at most. Source: "AWS CloudFormation quotas". */
const MOST_READINGS = 500

/** The shortest function that can be open is of twelve letters: `{"Ref":"AB"}`. */
const MOST_OPEN = Math.floor(MOST_POLICY_BYTES / 12)

/** What the functions of one stack and of its parents have cost: their values may stand for any number of others. */
export class Work {
  depth = 0
  /** The resources, parameters and mappings of a stack, which many functions may name. */
  readonly members = new JsonMembers()
  /** By the template: its resources that empty buckets, which each of its policies asks for. */
  readonly emptying: Map<JsonValue, readonly JsonMember[]>
  /** By the stack and what is assumed of it: those resources, by the bucket that each means. */
  readonly emptied = new Map<Stack, Map<string, ReadonlyMap<string, JsonMember>>>()
  #left = MOST_STEPS
  #readingsLeft = MOST_READINGS

  constructor(emptying = new Map<JsonValue, readonly JsonMember[]>()) {
    this.emptying = emptying
  }

  /** Pays for so many values; `false` if that is more than is left. */
  pay(values: number): boolean {
    this.#left -= values
    return this.#left >= 0
  }

  /** The same for readings of policies, each of which takes a proof. */
  payReadings(count: number): boolean {
    this.#readingsLeft -= count
    return this.#readingsLeft >= 0
  }
}

/**
 * Works out the intrinsic functions of a part of a template, as far as they can be known before the stack is made.
 * What cannot be known stays as it is written, and is told in `open`.
 *
 * Source: AWS CloudFormation User Guide, "Intrinsic function reference" and "Pseudo parameters reference".
 */
export class Resolver {
  readonly open: Open[] = []
  /** Parameters that have no value but their default. */
  readonly defaults = new Set<string>()
  /** The names of roles whose ids the account told. */
  readonly found = new Set<string>()
  /** Unknown values that are the id of one role in any session, and the logical id of that role behind its stacks'. */
  readonly roles = new Map<JsonValue, string>()
  /** Conditions that could not be decided. */
  readonly undecided = new Set<string>()
  readonly #stack: Stack
  readonly #assumption: Assumption
  readonly #unknown = new Set<JsonValue>()
  /** The same for unknown values that are the id of one role, without a session. */
  readonly #roleIds = new Map<JsonValue, string>()
  readonly #work: Work
  /** Values that are known whole, by what they are written as: many functions may share one. */
  readonly #known = new Map<JsonValue, JsonValue>()
  /** The same below `aws:userid`, where some mean another thing. */
  readonly #knownIds = new Map<JsonValue, JsonValue>()
  /** Whether conditions hold; one that is being asked about has no answer yet. */
  readonly #held: Map<string, boolean | undefined>
  #asksPartition = false
  #underUserId = false
  /** How much was open when the innermost function began. */
  #openBefore = 0

  constructor(stack: Stack, assumption: Assumption, work: Work, held = new Map<string, boolean | undefined>()) {
    this.#stack = stack
    this.#assumption = assumption
    this.#work = work
    this.#held = held
  }

  /** Whether more is open than a policy could hold, so that not all of it was told. */
  get isCut(): boolean {
    return this.open.length >= MOST_OPEN
  }

  /** Whether the answer depends on the partition. */
  get asksPartition(): boolean {
    return this.#asksPartition
  }

  /** The value, or the node as it is written where it is not known; `undefined` for `AWS::NoValue`. */
  value(node: JsonValue): JsonValue | undefined {
    const known = this.#underUserId ? this.#knownIds : this.#known
    const before = known.get(node)
    if (before !== undefined) return before
    if (this.#work.depth > DEEPEST) return this.#open(node, ours('The template nests its functions too deep.'))
    if (this.isCut || !this.#work.pay(1)) return this.#open(node, TOO_MUCH)
    const openBefore = this.open.length
    this.#work.depth += 1
    const found = this.#value(node)
    this.#work.depth -= 1
    if (found !== undefined && this.open.length === openBefore && !this.#unknown.has(found)) known.set(node, found)
    return found
  }

  /** The text of a string, a number or a boolean; `undefined` where it is not known, or is no text. */
  text(node: JsonValue | undefined): string | undefined {
    const value = node && this.value(node)
    if (value === undefined || this.#unknown.has(value)) return undefined
    return value.type === 'object' || value.type === 'array' || value.type === 'null' ? undefined : value.text
  }

  /** Whether a condition of the template holds; `undefined` where it cannot be decided. */
  holds(name: string): boolean | undefined {
    if (!this.#held.has(name)) this.#decide(name)
    const held = this.#held.get(name)
    if (held === undefined) this.undecided.add(name)
    return held
  }

  #decide(name: string): void {
    this.#held.set(name, undefined)
    const quiet = new Resolver(this.#stack, this.#assumption, this.#work, this.#held)
    const held = decide(this.#stack, name, this.#assumption.conditions, node => quiet.text(node))
    this.#heed(quiet)
    this.#held.set(name, held)
  }

  #value(node: JsonValue): JsonValue | undefined {
    if (node.type === 'array') return { ...node, items: node.items.flatMap(item => this.value(item) ?? []) }
    if (node.type === 'object') {
      const intrinsic = intrinsicIn(node)
      return intrinsic === undefined ? this.#object(node.members, node) : this.#intrinsic(node, intrinsic)
    }
    return node.type === 'string' ? this.#literal(node) : node
  }

  #object(members: readonly JsonMember[], node: JsonValue): JsonValue {
    const loop = members.find(({ key }) => /^Fn::/.test(key.value))
    if (loop !== undefined) return this.#open(node, say`${loop.key.value} is not worked out here.`)
    const resolved = members.flatMap(({ key, value }) => {
      const outer = this.#underUserId
      if (/^aws:userid$/i.test(key.value)) this.#underUserId = true
      const inner = this.value(value)
      this.#underUserId = outer
      return inner === undefined ? [] : { key, value: inner }
    })
    return { type: 'object', members: resolved, span: node.span }
  }

  /** A dynamic reference is read from Parameter Store or Secrets Manager when the stack is made. */
  #literal(node: JsonScalar): JsonValue {
    const dynamic = /\{\{resolve:[a-z-]+:/.exec(node.text)
    if (dynamic !== null) return this.#open(node, ours('CloudFormation looks this value up when it makes the stack.'))
    if (!/\$\{Token\[/.test(node.text)) return node
    return this.#open(node, ours('The CDK left a token of its own here, so a value was turned into text too soon.'))
  }

  #intrinsic(node: JsonValue, intrinsic: JsonMember): JsonValue | undefined {
    const outer = this.#openBefore
    this.#openBefore = this.open.length
    const found = this.#function(node, intrinsic)
    this.#openBefore = outer
    return found
  }

  #function(node: JsonValue, { key, value }: JsonMember): JsonValue | undefined {
    switch (key.value) {
      case 'Ref':
        return this.#ref(stringIn(value) ?? '', node)
      case 'Fn::Sub':
        return this.#sub(value, node)
      case 'Fn::GetAtt':
        return this.#getAtt(value, node)
      case 'Fn::Join':
        return this.#join(value, node)
      case 'Fn::Select':
        return this.#select(value, node)
      case 'Fn::Split':
        return this.#split(value, node)
      case 'Fn::If':
        return this.#if(value, node)
      case 'Fn::FindInMap':
        return this.#findInMap(value, node)
      case 'Fn::ImportValue':
        return this.#import(value, node)
      case 'Fn::Length':
        return this.#length(value, node)
      case 'Fn::Base64':
        return this.#base64(value, node)
      case 'Fn::Cidr':
        return this.#cidr(value, node)
      case 'Fn::ToJsonString':
        return this.#toJson(value, node)
      default:
        return this.#open(node, say`${key.value} is not worked out here.`)
    }
  }

  #named(...path: readonly string[]): JsonValue | undefined {
    return this.#work.members.find(this.#stack.document.root, ...path)
  }

  #ref(name: string, node: JsonValue): JsonValue | undefined {
    if (name === 'AWS::NoValue') return undefined
    if (name.startsWith('AWS::')) return this.#pseudo(name, node)
    const parameter = this.#named('Parameters', name)
    if (parameter !== undefined) return this.#parameter(name, parameter, node)
    const resource = this.#named('Resources', name)
    if (resource === undefined) return this.#nowhere(name, node)
    return this.#nameOf(name, resource, node)
  }

  /** What `Ref` gives for a resource: the names of those that a policy speaks of. */
  #nameOf(id: string, resource: JsonValue, node: JsonValue): JsonValue {
    const type = typeOf(resource)
    const property = NAMED_BY.get(type)
    const isPrincipal = type.startsWith('AWS::IAM::')
    if (isPrincipal && this.#underUserId) return this.#nameForId(id, node)
    if (property === undefined) return this.#open(node, say`${id} gets its name when the stack is made.`)
    const given = member(resource, 'Properties', property)
    const name = this.text(given)
    if (name !== undefined) return text(name, node.span)
    return this.#open(
      node,
      given === undefined
        ? say`${id} has no ${property}, so CloudFormation makes up a name.`
        : say`The name of ${id} is not known.`,
    )
  }

  #nameForId(id: string, node: JsonValue): JsonValue {
    const message = say`Ref of ${id} is its name, and ${'aws:userid'} begins with its id, so this matches no one.`
    return this.#open(node, message, say`Write ${`!Sub '\${${id}.RoleId}:*'`}.`, true)
  }

  #pseudo(name: string, node: JsonValue): JsonValue {
    const { account, region } = this.#stack
    if (name === 'AWS::Partition' || name === 'AWS::URLSuffix') {
      this.#asksPartition = true
      const { partition } = this.#assumption
      return text(name === 'AWS::Partition' ? partition : (SUFFIXES.get(partition) ?? 'amazonaws.com'), node.span)
    }
    const given = this.#stack.parameters.get(name)
    const known = name === 'AWS::AccountId' ? account : name === 'AWS::Region' ? region : undefined
    const value = typeof given === 'string' ? given : known
    if (value !== undefined) return text(value, node.span)
    const help = say`Give it with ${`--parameter ${name}=…`}, or run ${'plan'} in the account.`
    return this.#open(node, say`${name} is not known here.`, help)
  }

  #parameter(name: string, parameter: JsonValue, node: JsonValue): JsonValue {
    const type = stringIn(member(parameter, 'Type')) ?? 'String'
    const given = this.#stack.parameters.get(name)
    if (given !== undefined && typeof given !== 'string') return this.#given(given, type, node)
    if (given !== undefined) return this.#ofType(type, given, node)
    const help = say`Give the value with ${`--parameter ${name}=…`}.`
    if (type.startsWith('AWS::SSM::Parameter::Value<')) {
      return this.#open(node, say`The parameter ${name} is looked up in Parameter Store when the stack is made.`, help)
    }
    const hidden = member(parameter, 'NoEcho')
    const standard = member(parameter, 'Default')
    if (standard === undefined || standard.type === 'object' || standard.type === 'array') {
      return this.#open(node, say`The parameter ${name} has no default, so its value is not known here.`, help)
    }
    if (
      hidden !== undefined &&
      hidden.type !== 'null' &&
      !(hidden.type !== 'object' && hidden.type !== 'array' && /^false$/i.test(hidden.text))
    ) {
      return this.#open(node, say`The parameter ${name} is NoEcho, so its value is not read.`, help)
    }
    this.defaults.add(name)
    return this.#ofType(type, standard.text, node)
  }

  /** What a parent stack gives is worked out in the parent. */
  #given({ value, stack }: Given, type: string, node: JsonValue): JsonValue {
    const parent = this.#elsewhere(stack)
    const found = parent.value(value)
    this.#heed(parent)
    const [open] = parent.open
    if (open !== undefined || found === undefined) {
      const [role, session] = found === undefined ? [] : [parent.#roleIds.get(found), parent.roles.get(found)]
      if (role !== undefined) this.#roleIds.set(node, role)
      if (session !== undefined) this.roles.set(node, session)
      return this.#open(node, open?.message ?? ours('The parent stack gives no value.'), open?.help)
    }
    if (found.type === 'array') {
      return this.#moved(found, node)
    }
    return found.type === 'object'
      ? this.#open(node, ours('The parent stack gives no text.'))
      : this.#ofType(type, found.text, node)
  }

  /** What another resolver asked for was asked for here. */
  #heed({ asksPartition, defaults, found }: Resolver): void {
    if (asksPartition) this.#asksPartition = true
    for (const name of defaults) this.defaults.add(name)
    for (const name of found) this.found.add(name)
  }

  #nowhere(name: string, node: JsonValue): JsonValue {
    const message = isServerless(this.#stack)
      ? say`${name} is created by the SAM transform, so this program does not know it.`
      : say`The template has no parameter and no resource ${name}.`
    const isOfIam = /^[a-z0-9]+:[A-Za-z]/.test(name)
    return this.#open(node, message, isOfIam ? say`Write ${`\${!${name}}`} for a variable of IAM.` : undefined)
  }

  #getAtt(value: JsonValue, node: JsonValue): JsonValue {
    const whole = stringIn(value)
    const dot = whole?.indexOf('.') ?? -1
    const [first, second] = itemsOf(value)
    const id = whole === undefined ? stringIn(first) : whole.slice(0, Math.max(0, dot))
    const attribute = whole === undefined ? this.text(second) : whole.slice(dot + 1)
    if (id === undefined || attribute === undefined) return this.#open(node, ours('This function is not complete.'))
    return this.#attribute(id, attribute, node)
  }

  #attribute(id: string, attribute: string, node: JsonValue): JsonValue {
    const resource = this.#named('Resources', id)
    const type = typeOf(resource)
    if (resource === undefined) return this.#nowhere(id, node)
    if (type === 'AWS::S3::Bucket' && attribute === 'Arn') {
      const name = this.#nameOf(id, resource, node)
      this.#asksPartition = true
      return this.#unknown.has(name)
        ? name
        : text(`arn:${this.#assumption.partition}:s3:::${stringIn(name) ?? ''}`, node.span)
    }
    if (type === 'AWS::IAM::Role' && attribute === 'RoleId') {
      return this.#roleId(id, resource, node)
    }
    if (type.startsWith('AWS::IAM::') && attribute === 'Arn' && this.#underUserId) {
      const message = say`The ARN of ${id} is not an id, and ${'aws:userid'} begins with the id, so this matches no one.`
      return this.#open(node, message, say`Write ${`!Sub '\${${id}.RoleId}:*'`}.`, true)
    }
    if (type === 'AWS::IAM::Role' && attribute === 'Arn') return this.#roleArn(id, resource, node)
    return this.#open(node, say`${attribute} of ${id} is made together with the stack.`)
  }

  /** A stack that makes a role whose name is taken fails, so a role of that name is the one that the stack made. */
  #roleId(id: string, resource: JsonValue, node: JsonValue): JsonValue {
    const name = this.text(member(resource, 'Properties', 'RoleName'))
    const known = name === undefined ? undefined : this.#stack.roles?.get(name)
    if (name !== undefined && known !== undefined) {
      this.found.add(name)
      return text(known, node.span)
    }
    const help =
      name === undefined
        ? say`Deploy the role first, and give its id as a parameter: ${'--parameter NAME=AROA…'}.`
        : say`Deploy the role ${name} first, and run ${'plan'}, which asks the account for its id.`
    this.#roleIds.set(node, `${this.#stack.prefix}${id}`)
    return this.#open(node, say`The id of the role ${id} is made together with the stack.`, help)
  }

  #roleArn(id: string, resource: JsonValue, node: JsonValue): JsonValue {
    const name = this.text(member(resource, 'Properties', 'RoleName'))
    const path = member(resource, 'Properties', 'Path')
    const folder = path === undefined ? '/' : this.text(path)
    const { account } = this.#stack
    if (name === undefined || folder === undefined || account === undefined) {
      return this.#open(node, say`The ARN of the role ${id} is not known before the stack is made.`)
    }
    this.#asksPartition = true
    return text(`arn:${this.#assumption.partition}:iam::${account}:role${folder}${name}`, node.span)
  }

  #sub(value: JsonValue, node: JsonValue): JsonValue {
    const [first, map] = value.type === 'array' ? value.items : [value]
    const pattern = stringIn(first)
    if (pattern === undefined) return this.#open(node, ours('This function is not complete.'))
    const known = new Map<string, JsonValue>()
    const found = partsOf(pattern).map((part): JsonValue => {
      if (typeof part === 'string') return text(part, node.span)
      const value = known.get(part.name) ?? this.#variable(part.name, map, node)
      known.set(part.name, value)
      return value
    })
    return this.#concatenated(found, '', node, missing =>
      this.#unknown.has(missing) ? node : this.#open(node, ours('This is a list, but a text belongs here.')),
    )
  }

  #variable(name: string, map: JsonValue | undefined, node: JsonValue): JsonValue {
    const local = member(map, name)
    if (local !== undefined) return this.value(local) ?? this.#open(node, ours('A text is made of no value.'))
    const dot = name.indexOf('.')
    if (dot > 0) return this.#attribute(name.slice(0, dot), name.slice(dot + 1), node)
    return this.#ref(name, node) ?? this.#open(node, ours('A text is made of no value.'))
  }

  #join(value: JsonValue, node: JsonValue): JsonValue {
    const [delimiter, parts] = itemsOf(value)
    const between = this.text(delimiter)
    const found = parts && this.#list(parts)
    if (found === undefined || between === undefined) return this.#openUnlessTold(node)
    return this.#concatenated(found, between, node, () => this.#openUnlessTold(node))
  }

  /** One text of many; `otherwise` stands for it where one of them is missing. */
  #concatenated(
    found: readonly JsonValue[],
    between: string,
    node: JsonValue,
    otherwise: (missing: JsonValue) => JsonValue,
  ): JsonValue {
    const isKnown = (item: JsonValue): item is JsonScalar => 'text' in item && !this.#unknown.has(item)
    const texts = found.map(item => (isKnown(item) ? item.text : HOLE))
    const whole = joined(texts, between)
    const missing = found.find(item => !isKnown(item))
    if (missing !== undefined) {
      const left = otherwise(missing)
      return this.#unknown.has(missing) ? this.#around(missing, whole ?? '', left) : left
    }
    return whole === undefined
      ? this.#open(node, TOO_LONG)
      : this.#literal({ type: 'string', text: whole, span: node.span })
  }

  /** A text with an unknown part is unknown; that an id of a role has all its sessions behind it is known of it. */
  #around(missing: JsonValue, known: string, whole: JsonValue): JsonValue {
    const role = this.#roleIds.get(missing)
    this.#unknown.add(whole)
    this.#roleIds.delete(whole)
    if (role !== undefined && known === `${HOLE}:*`) this.roles.set(whole, role)
    if (role !== undefined && known === HOLE) this.#roleIds.set(whole, role)
    return whole
  }

  #select(value: JsonValue, node: JsonValue): JsonValue {
    const [index, from] = itemsOf(value)
    const number = this.text(index)
    const found = from && this.#list(from)
    const one = found === undefined || number === undefined ? undefined : found[Number(number)]
    return one === undefined || this.#unknown.has(one) ? this.#openUnlessTold(node) : this.#moved(one, node)
  }

  #split(value: JsonValue, node: JsonValue): JsonValue {
    const [delimiter, from] = itemsOf(value)
    const [between, whole] = [this.text(delimiter), this.text(from)]
    if (between === undefined || whole === undefined || between === '') return this.#openUnlessTold(node)
    return this.#texts(whole.split(between), node)
  }

  #length(value: JsonValue, node: JsonValue): JsonValue {
    const found = this.#list(value)
    return found === undefined ? this.#openUnlessTold(node) : text(String(found.length), node.span)
  }

  #base64(value: JsonValue, node: JsonValue): JsonValue {
    const known = this.text(value)
    if (known === undefined) return this.#openUnlessTold(node)
    if (known.length > MOST_POLICY_BYTES) return this.#open(node, TOO_LONG)
    return text(base64Of(known), node.span)
  }

  #cidr(value: JsonValue, node: JsonValue): JsonValue {
    const [network, count, hostBits] = itemsOf(value).map(part => this.text(part))
    if (network === undefined || count === undefined || hostBits === undefined) return this.#openUnlessTold(node)
    const blocks = blocksOf(network, count, hostBits)
    if (blocks === undefined) return this.#open(node, ours('These blocks of addresses are not worked out here.'))
    return this.#texts(blocks, node)
  }

  #toJson(value: JsonValue, node: JsonValue): JsonValue {
    if (!hasLanguageExtensions(this.#stack)) {
      return this.#open(node, say`Without the transform ${'AWS::LanguageExtensions'} there is no Fn::ToJsonString.`)
    }
    const before = this.open.length
    const known = this.value(value)
    if (known === undefined || this.open.length > before) return this.#openUnlessTold(node)
    return known.type === 'object' || known.type === 'array'
      ? text(compactJson(known), node.span)
      : this.#open(node, ours('This function takes an object or a list.'))
  }

  #if(value: JsonValue, node: JsonValue): JsonValue | undefined {
    const [condition, then, otherwise] = itemsOf(value)
    const name = stringIn(condition)
    const held = name === undefined ? undefined : this.holds(name)
    const chosen = held ? then : otherwise
    if (held !== undefined && chosen !== undefined) return this.value(chosen)
    return this.#open(node, say`Whether the condition ${name ?? ''} holds is not known here.`)
  }

  #findInMap(value: JsonValue, node: JsonValue): JsonValue | undefined {
    const keys = itemsOf(value)
      .slice(0, 3)
      .map(key => this.text(key))
    if (keys.length < 3 || keys.includes(undefined)) return this.#openUnlessTold(node)
    const found = this.#named('Mappings', ...(keys as string[]))
    if (found !== undefined) return this.#moved(found, node)
    const standard = member(itemsOf(value)[3], 'DefaultValue')
    return standard === undefined ? this.#open(node, ours('The mapping has no such key.')) : this.value(standard)
  }

  /** The export may stand in another template of the same run, for the same account and region. */
  #import(value: JsonValue, node: JsonValue): JsonValue {
    const name = this.text(value)
    if (name === undefined) return this.#openUnlessTold(node)
    const found: Given[] = []
    for (const { stack, output } of this.#outputsInReach()) {
      if (!this.#work.pay(1)) return this.#open(node, TOO_MUCH)
      const made = this.#exports(stack, output, name)
      if (made === undefined) return this.#open(node, say`Whether the export ${name} is made is not known here.`)
      const value = member(output, 'Value')
      if (made && value !== undefined) found.push({ value, stack })
    }
    const [only, another] = found
    if (another !== undefined) return this.#open(node, say`Several templates have the export ${name}.`)
    return only === undefined
      ? this.#open(node, say`The export ${name} belongs to another stack, and its template is not given.`)
      : this.#given(only, 'String', node)
  }

  *#outputsInReach(): Iterable<{ readonly stack: Stack; readonly output: JsonValue }> {
    for (const stack of this.#stack.siblings.filter(other => isInReach(this.#stack, other))) {
      for (const { value: output } of membersOf(member(stack.document.root, 'Outputs'))) yield { stack, output }
    }
  }

  /** Whether an output of a stack is exported by that name; `undefined` where that hangs on what is not known. */
  #exports(stack: Stack, output: JsonValue, name: string): boolean | undefined {
    const exported = member(output, 'Export', 'Name')
    const resolver = this.#elsewhere(stack)
    if (exported === undefined || resolver.text(exported) !== name) return false
    const condition = member(output, 'Condition')
    const made = condition === undefined ? true : resolver.holds(stringIn(condition) ?? '')
    this.#heed(resolver)
    return made
  }

  /** Works out what another stack says, whose conditions are its own, whatever their names. */
  #elsewhere(stack: Stack): Resolver {
    const { partition } = this.#assumption
    return new Resolver(inPlace(stack, this.#stack), { partition, conditions: new Map() }, this.#work)
  }

  /** A parameter of a list type is a list, whatever it stands in. */
  #ofType(type: string, value: string, node: JsonValue): JsonValue {
    if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return text(value, node.span)
    return this.#texts(
      value.split(',').map(item => item.trim()),
      node,
    )
  }

  #texts(items: readonly string[], node: JsonValue): JsonValue {
    if (!this.#work.pay(items.length)) return this.#open(node, TOO_MUCH)
    return { type: 'array', items: items.map(item => text(item, node.span)), span: node.span }
  }

  /** A value that is written elsewhere in the template stands where it is used. */
  #moved(value: JsonValue, node: JsonValue): JsonValue {
    return this.#copy(value, node.span) ?? this.#open(node, TOO_MUCH)
  }

  #copy(value: JsonValue, span: Span): JsonValue | undefined {
    if (!this.#work.pay(1)) return undefined
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

  #list(node: JsonValue): readonly JsonValue[] | undefined {
    const value = this.value(node)
    return value?.type === 'array' ? value.items : undefined
  }

  /** A part of the function has been told already. */
  #openUnlessTold(node: JsonValue): JsonValue {
    const { start, end } = node.span
    const told = this.open.slice(this.#openBefore).some(({ node: { span } }) => span.start >= start && span.end <= end)
    if (!told) return this.#open(node, ours('The value of this function is not known here.'))
    this.#unknown.add(node)
    return node
  }

  #open(node: JsonValue, message: Prose, help?: Prose, wrong = false): JsonValue {
    this.#unknown.add(node)
    if (this.isCut) return node
    this.open.push({ node, message, ...(help === undefined ? {} : { help }), ...(wrong ? { wrong } : {}) })
    return node
  }
}

/** Exports are for one account and region; a stack of which neither is known may be made anywhere. */
function isInReach(one: Stack, other: Stack): boolean {
  const isSame = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b
  return isSame(one.account, other.account) && isSame(one.region, other.region)
}

const TOO_MUCH = ours('The functions of this template stand for more values than are worked out here.')
const TOO_LONG = say`This function makes a text of more than ${MOST_POLICY_BYTES} letters, and no policy may have that many.`

/** Stands for what is not known in a text; no template can hold it. */
const HOLE = '\0'

/** The property that decides what `Ref` of a resource gives. Source: "Resource and property types reference". */
const NAMED_BY: ReadonlyMap<string, string> = new Map([
  ['AWS::S3::Bucket', 'BucketName'],
  ['AWS::IAM::Role', 'RoleName'],
  ['AWS::IAM::User', 'UserName'],
])

const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['aws-cn', 'amazonaws.com.cn'],
  ['aws-eusc', 'amazonaws.eu'],
])

function text(value: string, span: Span): JsonScalar {
  return { type: 'string', text: value, span }
}

/** The variables of `Fn::Sub` by name, and the texts around them. */
function partsOf(pattern: string): readonly (string | { readonly name: string })[] {
  const end = pattern.lastIndexOf('}') + 1
  const parts = pattern.slice(0, end).split(/\$\{([^}]*)\}/)
  const written = parts.map((part, index) => {
    if (index % 2 === 0) return part
    return part.startsWith('!') ? `\${${part.slice(1)}}` : { name: part.trim() }
  })
  return [...written, pattern.slice(end)]
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

/** `undefined` for a text that is longer than a policy may be. */
function joined(texts: readonly string[], between: string): string | undefined {
  const length = texts.reduce((sum, part) => sum + part.length, Math.max(0, texts.length - 1) * between.length)
  return length > MOST_POLICY_BYTES ? undefined : texts.join(between)
}
