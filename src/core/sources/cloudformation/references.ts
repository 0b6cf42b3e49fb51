import type { JsonValue } from '../../text/json.js'
import { itemsOf, member, stringIn, textNode } from '../../text/json-tree.js'
import { type Prose, say } from '../../text/prose.js'
import { NOT_COMPLETE, type Resolving } from './resolving.js'
import { isHidden, isLookedUp, isServerless, typeOf } from './template.js'

/** `Ref`: a parameter, a pseudo parameter, or what names a resource. */
export function ref(resolver: Resolving, name: string, node: JsonValue): JsonValue | undefined {
  if (name === 'AWS::NoValue') return undefined
  if (name.startsWith('AWS::')) return pseudo(resolver, name, node)
  const declared = resolver.named('Parameters', name)
  if (declared !== undefined) return parameter(resolver, name, declared, node)
  const resource = resolver.named('Resources', name)
  if (resource === undefined) return nowhere(resolver, name, node)
  return nameOf(resolver, name, resource, node)
}

/** What `Ref` gives for a resource: the names of those that a policy speaks of. */
function nameOf(resolver: Resolving, id: string, resource: JsonValue, node: JsonValue): JsonValue {
  const type = typeOf(resource)
  const property = NAMED_BY.get(type)
  const isPrincipal = type.startsWith('AWS::IAM::')
  if (isPrincipal && resolver.isUnderUserId) return nameForId(resolver, id, node)
  if (property === undefined) return resolver.leaveOpen(node, say`${id} gets its name when the stack is made.`)
  const given = member(resource, 'Properties', property)
  const name = resolver.text(given)
  if (name !== undefined) return textNode(name, node.span)
  return resolver.leaveOpen(
    node,
    given === undefined
      ? say`${id} has no ${property}, so CloudFormation makes up a name.`
      : say`The name of ${id} is not known.`,
  )
}

function nameForId(resolver: Resolving, id: string, node: JsonValue): JsonValue {
  const message = say`Ref of ${id} is its name, and ${'aws:userid'} begins with its id, so this matches no one.`
  return resolver.leaveOpen(node, message, say`Write ${`!Sub '\${${id}.RoleId}:*'`}.`, true)
}

function pseudo(resolver: Resolving, name: string, node: JsonValue): JsonValue {
  const { account, region } = resolver.stack
  if (name === 'AWS::Partition' || name === 'AWS::URLSuffix') {
    const { partition } = resolver
    return textNode(name === 'AWS::Partition' ? partition : (SUFFIXES.get(partition) ?? 'amazonaws.com'), node.span)
  }
  const given = resolver.stack.parameters.get(name)
  const known = name === 'AWS::AccountId' ? account : name === 'AWS::Region' ? region : undefined
  const value = typeof given === 'string' ? given : known
  if (value !== undefined) return textNode(value, node.span)
  const help = say`Give it with ${`--parameter ${name}=…`}, or run ${'plan'} in the account.`
  return resolver.leaveOpen(node, say`${name} is not known here.`, help)
}

function parameter(resolver: Resolving, name: string, declared: JsonValue, node: JsonValue): JsonValue {
  const type = stringIn(declared, 'Type') ?? 'String'
  const given = resolver.stack.parameters.get(name)
  if (typeof given === 'string') return resolver.ofType(type, given, node)
  if (given !== undefined && 'message' in given) return resolver.leaveOpen(node, given.message, given.help)
  if (given !== undefined && !isLookedUp(declared)) return resolver.given(given, type, node)
  const help = say`Give the value with ${`--parameter ${name}=…`}.`
  if (isLookedUp(declared)) return resolver.leaveOpen(node, lookedUp(name), given === undefined ? help : undefined)
  const standard = member(declared, 'Default')
  if (standard === undefined || standard.type === 'object' || standard.type === 'array') {
    return resolver.leaveOpen(node, say`The parameter ${name} has no default, so its value is not known here.`, help)
  }
  if (isHidden(declared)) return resolver.leaveOpen(node, notEchoed(name), help)
  resolver.usesDefault(name)
  return resolver.ofType(type, standard.text, node)
}

/** Why the value of a parameter is not known that names a value in Parameter Store. */
export function lookedUp(name: string): Prose {
  return say`The parameter ${name} is looked up in Parameter Store when the stack is made.`
}

/** Why the value of a parameter is not known that CloudFormation hides. */
export function notEchoed(name: string): Prose {
  return say`The parameter ${name} is NoEcho, so its value is not read.`
}

function nowhere(resolver: Resolving, name: string, node: JsonValue): JsonValue {
  const message = isServerless(resolver.stack)
    ? say`${name} is created by the SAM transform, so this program does not know it.`
    : say`The template has no parameter and no resource ${name}.`
  const isOfIam = /^[a-z0-9]+:[A-Za-z]/.test(name)
  return resolver.leaveOpen(node, message, isOfIam ? say`Write ${`\${!${name}}`} for a variable of IAM.` : undefined)
}

export function fnGetAtt(resolver: Resolving, value: JsonValue, node: JsonValue): JsonValue {
  const whole = stringIn(value)
  const dot = whole?.indexOf('.') ?? -1
  const [first, second] = itemsOf(value)
  const id = whole === undefined ? stringIn(first) : whole.slice(0, Math.max(0, dot))
  const name = whole === undefined ? resolver.text(second) : whole.slice(dot + 1)
  if (id === undefined || name === undefined) return resolver.leaveOpen(node, NOT_COMPLETE)
  return attribute(resolver, id, name, node)
}

/** An attribute of a resource. */
export function attribute(resolver: Resolving, id: string, name: string, node: JsonValue): JsonValue {
  const resource = resolver.named('Resources', id)
  const type = typeOf(resource)
  if (resource === undefined) return nowhere(resolver, id, node)
  if (type === 'AWS::S3::Bucket' && name === 'Arn') {
    const bucket = nameOf(resolver, id, resource, node)
    const { partition } = resolver
    return resolver.isUnknown(bucket) ? bucket : textNode(`arn:${partition}:s3:::${stringIn(bucket) ?? ''}`, node.span)
  }
  if (type === 'AWS::IAM::Role' && name === 'RoleId') {
    return roleId(resolver, id, resource, node)
  }
  if (type.startsWith('AWS::IAM::') && name === 'Arn' && resolver.isUnderUserId) {
    const message = say`The ARN of ${id} is not an id, and ${'aws:userid'} begins with the id, so this matches no one.`
    return resolver.leaveOpen(node, message, say`Write ${`!Sub '\${${id}.RoleId}:*'`}.`, true)
  }
  if (type === 'AWS::IAM::Role' && name === 'Arn') return roleArn(resolver, id, resource, node)
  return resolver.leaveOpen(node, say`${name} of ${id} is made together with the stack.`)
}

/** A stack that makes a role whose name is taken fails, so a role of that name is the one that the stack made. */
function roleId(resolver: Resolving, id: string, resource: JsonValue, node: JsonValue): JsonValue {
  const name = resolver.text(member(resource, 'Properties', 'RoleName'))
  const known = name === undefined ? undefined : resolver.stack.roles?.get(name)
  if (name !== undefined && known !== undefined) {
    resolver.foundRole(name)
    return textNode(known, node.span)
  }
  const help =
    name === undefined
      ? say`Deploy the role first, and give its id as a parameter: ${'--parameter NAME=AROA…'}.`
      : say`Deploy the role ${name} first, and run ${'plan'}, which asks the account for its id.`
  resolver.isIdOfRole(node, `${resolver.stack.prefix}${id}`)
  return resolver.leaveOpen(node, say`The id of the role ${id} is made together with the stack.`, help)
}

function roleArn(resolver: Resolving, id: string, resource: JsonValue, node: JsonValue): JsonValue {
  const name = resolver.text(member(resource, 'Properties', 'RoleName'))
  const path = member(resource, 'Properties', 'Path')
  const folder = path === undefined ? '/' : resolver.text(path)
  const { account } = resolver.stack
  if (name === undefined || folder === undefined || account === undefined) {
    return resolver.leaveOpen(node, say`The ARN of the role ${id} is not known before the stack is made.`)
  }
  return textNode(`arn:${resolver.partition}:iam::${account}:role${folder}${name}`, node.span)
}

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
