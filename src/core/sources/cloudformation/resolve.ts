import type { JsonArray, JsonMember, JsonScalar, JsonValue } from '../../text/json.js'
import { compactJson, itemsOf, member, membersOf, stringIn } from '../../text/json-tree.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { type Assumed, decide } from './conditions.js'
import { base64Of, blocksOf } from './functions.js'
import {
  type Given,
  hasLanguageExtensions,
  intrinsicIn,
  isServerless,
  resourceNamed,
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
  /** Unknown values that are the id of one role, in any session. */
  readonly roles = new Set<JsonValue>()
  /** Conditions that could not be decided. */
  readonly undecided = new Set<string>()
  readonly #stack: Stack
  readonly #assumption: Assumption
  readonly #unknown = new Set<JsonValue>()
  /** Unknown values that are the id of one role. */
  readonly #roleIds = new Set<JsonValue>()
  #asksPartition = false
  #underUserId = false
  #depth = 0

  constructor(stack: Stack, assumption: Assumption) {
    this.#stack = stack
    this.#assumption = assumption
  }

  /** Whether the answer depends on the partition. */
  get asksPartition(): boolean {
    return this.#asksPartition
  }

  /** The value, or the node as it is written where it is not known; `undefined` for `AWS::NoValue`. */
  value(node: JsonValue): JsonValue | undefined {
    if (this.#depth > DEEPEST) return this.#open(node, ours('The template nests its functions too deep.'))
    this.#depth += 1
    try {
      return this.#value(node)
    } finally {
      this.#depth -= 1
    }
  }

  /** The text of a string, a number or a boolean; `undefined` where it is not known, or is no text. */
  text(node: JsonValue | undefined): string | undefined {
    const value = node && this.value(node)
    if (value === undefined || this.#unknown.has(value)) return undefined
    return value.type === 'object' || value.type === 'array' || value.type === 'null' ? undefined : value.text
  }

  /** Whether a condition of the template holds; `undefined` where it cannot be decided. */
  holds(name: string): boolean | undefined {
    const quiet = new Resolver(this.#stack, this.#assumption)
    const held = decide(this.#stack, name, this.#assumption.conditions, node => quiet.text(node))
    if (quiet.asksPartition) this.#asksPartition = true
    for (const parameter of quiet.defaults) this.defaults.add(parameter)
    if (held === undefined) this.undecided.add(name)
    return held
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

  #intrinsic(node: JsonValue, { key, value }: JsonMember): JsonValue | undefined {
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

  #ref(name: string, node: JsonValue): JsonValue | undefined {
    if (name === 'AWS::NoValue') return undefined
    if (name.startsWith('AWS::')) return this.#pseudo(name, node)
    const parameter = member(this.#stack.document.root, 'Parameters', name)
    if (parameter !== undefined) return this.#parameter(name, parameter, node)
    const resource = resourceNamed(this.#stack, name)
    if (resource === undefined) return this.#nowhere(name, node)
    return this.#nameOf(name, resource, node)
  }

  /** What `Ref` gives for a resource: the names of those that a policy speaks of. */
  #nameOf(id: string, resource: JsonValue, node: JsonValue): JsonValue {
    const type = typeOf(resource)
    const property = NAMED_BY[type]
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
      return text(name === 'AWS::Partition' ? partition : (SUFFIXES[partition] ?? 'amazonaws.com'), node.span)
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
    if (given !== undefined) return ofType(type, given, node.span)
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
    return ofType(type, standard.text, node.span)
  }

  /** What a parent stack gives is worked out in the parent. */
  #given({ value, stack }: Given, type: string, node: JsonValue): JsonValue {
    const parent = new Resolver(stack, this.#assumption)
    const found = parent.value(value)
    if (parent.asksPartition) this.#asksPartition = true
    for (const name of parent.defaults) this.defaults.add(name)
    const [open] = parent.open
    if (open !== undefined || found === undefined) {
      if (found !== undefined && parent.#roleIds.has(found)) this.#roleIds.add(node)
      if (found !== undefined && parent.roles.has(found)) this.roles.add(node)
      return this.#open(node, open?.message ?? ours('The parent stack gives no value.'), open?.help)
    }
    if (found.type === 'array') {
      const items = found.items.map(item => ('text' in item ? text(item.text, node.span) : item))
      return list(items, node.span)
    }
    return found.type === 'object'
      ? this.#open(node, ours('The parent stack gives no text.'))
      : ofType(type, found.text, node.span)
  }

  #nowhere(name: string, node: JsonValue): JsonValue {
    const message = isServerless(this.#stack)
      ? say`${name} is created by the SAM transform, so this program does not know it.`
      : say`The template has no parameter and no resource ${name}.`
    return this.#open(node, message)
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
    const resource = resourceNamed(this.#stack, id)
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
      const help = say`Deploy the role first, and give its id as a parameter: ${'--parameter NAME=AROA…'}.`
      this.#roleIds.add(node)
      return this.#open(node, say`The id of the role ${id} is made together with the stack.`, help)
    }
    if (type.startsWith('AWS::IAM::') && attribute === 'Arn' && this.#underUserId) {
      const message = say`The ARN of ${id} is not an id, and ${'aws:userid'} begins with the id, so this matches no one.`
      return this.#open(node, message, say`Write ${`!Sub '\${${id}.RoleId}:*'`}.`, true)
    }
    if (type === 'AWS::IAM::Role' && attribute === 'Arn') return this.#roleArn(id, resource, node)
    return this.#open(node, say`${attribute} of ${id} is made together with the stack.`)
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
    let missing: JsonValue | undefined
    const replaced = pattern.replace(/\$\{(!?)([^}]*)\}/g, (_, literal: string, name: string) => {
      if (literal !== '') return `\${${name}}`
      const found = this.#variable(name.trim(), map, node)
      if ('text' in found && !this.#unknown.has(found)) return found.text
      missing ??= found
      return HOLE
    })
    if (missing === undefined) return this.#literal({ type: 'string', text: replaced, span: node.span })
    if (!this.#unknown.has(missing)) return this.#open(node, ours('This is a list, but a text belongs here.'))
    return this.#around(missing, replaced, node)
  }

  #variable(name: string, map: JsonValue | undefined, node: JsonValue): JsonValue {
    const local = membersOf(map).find(({ key }) => key.value === name)
    if (local !== undefined) return this.value(local.value) ?? this.#open(node, ours('A text is made of no value.'))
    const dot = name.indexOf('.')
    if (dot > 0) return this.#attribute(name.slice(0, dot), name.slice(dot + 1), node)
    return this.#ref(name, node) ?? this.#open(node, ours('A text is made of no value.'))
  }

  #join(value: JsonValue, node: JsonValue): JsonValue {
    const [delimiter, parts] = itemsOf(value)
    const between = this.text(delimiter)
    const found = parts && this.#list(parts)
    if (found === undefined || between === undefined) return this.#openUnlessTold(node)
    const texts = found.map(item => ('text' in item && !this.#unknown.has(item) ? item.text : undefined))
    const missing = found[texts.indexOf(undefined)]
    if (missing !== undefined) {
      return this.#around(missing, texts.map(known => known ?? HOLE).join(between), this.#openUnlessTold(node))
    }
    return this.#literal({ type: 'string', text: texts.join(between), span: node.span })
  }

  /** A text with an unknown part is unknown; that an id of a role has all its sessions behind it is known of it. */
  #around(missing: JsonValue, known: string, whole: JsonValue): JsonValue {
    const isId = this.#roleIds.has(missing)
    this.#unknown.add(whole)
    this.#roleIds.delete(whole)
    if (isId && known === `${HOLE}:*`) this.roles.add(whole)
    if (isId && known === HOLE) this.#roleIds.add(whole)
    return whole
  }

  #select(value: JsonValue, node: JsonValue): JsonValue {
    const [index, from] = itemsOf(value)
    const number = this.text(index)
    const found = from && this.#list(from)
    const one = found === undefined || number === undefined ? undefined : found[Number(number)]
    return one === undefined || this.#unknown.has(one) ? this.#openUnlessTold(node) : moved(one, node.span)
  }

  #split(value: JsonValue, node: JsonValue): JsonValue {
    const [delimiter, from] = itemsOf(value)
    const [between, whole] = [this.text(delimiter), this.text(from)]
    if (between === undefined || whole === undefined || between === '') return this.#openUnlessTold(node)
    return list(
      whole.split(between).map(part => text(part, node.span)),
      node.span,
    )
  }

  #length(value: JsonValue, node: JsonValue): JsonValue {
    const found = this.#list(value)
    return found === undefined ? this.#openUnlessTold(node) : text(String(found.length), node.span)
  }

  #base64(value: JsonValue, node: JsonValue): JsonValue {
    const known = this.text(value)
    return known === undefined ? this.#openUnlessTold(node) : text(base64Of(known), node.span)
  }

  #cidr(value: JsonValue, node: JsonValue): JsonValue {
    const [network, count, hostBits] = itemsOf(value).map(part => this.text(part))
    if (network === undefined || count === undefined || hostBits === undefined) return this.#openUnlessTold(node)
    const blocks = blocksOf(network, count, hostBits)
    if (blocks === undefined) return this.#open(node, ours('These blocks of addresses are not worked out here.'))
    return list(
      blocks.map(block => text(block, node.span)),
      node.span,
    )
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
    const found = member(this.#stack.document.root, 'Mappings', ...(keys as string[]))
    if (found !== undefined) return moved(found, node.span)
    const standard = member(itemsOf(value)[3], 'DefaultValue')
    return standard === undefined ? this.#open(node, ours('The mapping has no such key.')) : this.value(standard)
  }

  /** The export may stand in another template of the same run. */
  #import(value: JsonValue, node: JsonValue): JsonValue {
    const name = this.text(value)
    if (name === undefined) return this.#openUnlessTold(node)
    for (const stack of this.#stack.siblings) {
      for (const { value: output } of membersOf(member(stack.document.root, 'Outputs'))) {
        const exported = member(output, 'Export', 'Name')
        const found = member(output, 'Value')
        if (exported === undefined || found === undefined) continue
        if (new Resolver(stack, this.#assumption).text(exported) !== name) continue
        return this.#given({ value: found, stack }, 'String', node)
      }
    }
    return this.#open(node, say`The export ${name} belongs to another stack, and its template is not given.`)
  }

  #list(node: JsonValue): readonly JsonValue[] | undefined {
    const value = this.value(node)
    return value?.type === 'array' ? value.items : undefined
  }

  /** A part of the function has been told already. */
  #openUnlessTold(node: JsonValue): JsonValue {
    const { start, end } = node.span
    const told = this.open.some(({ node: { span } }) => span.start >= start && span.end <= end)
    if (!told) return this.#open(node, ours('The value of this function is not known here.'))
    this.#unknown.add(node)
    return node
  }

  #open(node: JsonValue, message: Prose, help?: Prose, wrong = false): JsonValue {
    this.#unknown.add(node)
    this.open.push({ node, message, ...(help === undefined ? {} : { help }), ...(wrong ? { wrong } : {}) })
    return node
  }
}

/** Stands for what is not known in a text; no template can hold it. */
const HOLE = '\0'

/** The property that decides what `Ref` of a resource gives. Source: "Resource and property types reference". */
const NAMED_BY: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::User': 'UserName',
}

const SUFFIXES: Readonly<Record<string, string>> = { 'aws-cn': 'amazonaws.com.cn', 'aws-eusc': 'amazonaws.eu' }

function text(value: string, span: Span): JsonScalar {
  return { type: 'string', text: value, span }
}

function list(items: readonly JsonValue[], span: Span): JsonArray {
  return { type: 'array', items, span }
}

/** A parameter of a list type is a list, whatever it stands in. */
function ofType(type: string, value: string, span: Span): JsonValue {
  if (type !== 'CommaDelimitedList' && !type.startsWith('List<')) return text(value, span)
  return list(
    value.split(',').map(item => text(item.trim(), span)),
    span,
  )
}

/** A value that is written elsewhere in the template stands where it is used. */
function moved(value: JsonValue, span: Span): JsonValue {
  if (value.type === 'array') return { ...value, items: value.items.map(item => moved(item, span)), span }
  if (value.type !== 'object') return { ...value, span }
  const members = value.members.map(({ key, value }) => ({ key: { ...key, span }, value: moved(value, span) }))
  return { ...value, members, span }
}
