import { getOrMake } from '../../text/get-or-make.js'
import type { JsonMember, JsonValue } from '../../text/json.js'
import { compactJson, itemsOf, member, nodesIn, rewritten, stringIn, textNode, valuesOf } from '../../text/json-tree.js'
import { listsIn } from '../fillings.js'
import { type Assumption, Resolver } from './resolve.js'
import { intrinsicIn, MOST_RESOURCES, resourcesOf, type Stack, typeOf } from './template.js'
import type { Work } from './work.js'

/** A custom resource of the CDK that empties a bucket before the bucket is deleted: `autoDeleteObjects`. */
export interface EmptyingResource {
  /** Its logical id, behind those of the stacks around it. */
  readonly id: string
  /** The role that it does so as: the logical id, in the same manner, and the id, where an account tells it. */
  readonly role?: { readonly name: string; readonly id?: string | undefined }
}

/** What empties a bucket: a resource of the stack, of the stack that makes it, or of those that it makes. */
export function emptyingResource(
  stack: Stack,
  bucket: string,
  assumption: Assumption,
  work: Work,
): EmptyingResource | undefined {
  const isNear = ({ document, parent }: Stack) =>
    document === stack.parent?.stack.document || parent?.stack.document === stack.document
  for (const near of [stack, ...stack.siblings.filter(isNear)]) {
    const found = emptiedIn(near, assumption, work).get(bucket)
    if (found === undefined) continue
    const role = roleOf(near, found.value, work)
    const id = `${near.prefix}${found.key.value}`
    if (role === undefined) return { id }
    return { id, role: { name: `${near.prefix}${role}`, id: idOf(near, role, assumption, work) } }
  }
  return undefined
}

/** The resources of a stack that empty buckets, by what each means as its bucket; the first where several mean one. */
function emptiedIn(stack: Stack, assumption: Assumption, work: Work): ReadonlyMap<string, JsonMember> {
  const { partition, conditions } = assumption
  const assumed = JSON.stringify([partition, ...conditions])
  const inStack = getOrMake(work.emptied, stack, () => new Map<string, ReadonlyMap<string, JsonMember>>())
  return getOrMake(inStack, assumed, () => {
    const found = new Map<string, JsonMember>()
    for (const emptying of getOrMake(work.emptying, stack.document.root, () => emptyingIn(stack))) {
      const named = member(emptying.value, 'Properties', 'BucketName')
      getOrMake(found, bucketMeant(stack, named, assumption, work), () => emptying)
    }
    return found
  })
}

function emptyingIn(stack: Stack): readonly JsonMember[] {
  const emptying = resourcesOf(stack).filter(({ value }) => typeOf(value) === 'Custom::S3AutoDeleteObjects')
  return emptying.slice(0, MOST_RESOURCES)
}

/** Which bucket a value means, by its name or else by its resource: two values that mean one bucket give one text. */
export function bucketMeant(stack: Stack, node: JsonValue | undefined, assumption: Assumption, work: Work): string {
  const name = new Resolver(stack, assumption, work).text(node)
  if (name !== undefined) return name
  const id = idIn(node, 'Ref')
  const given = id === undefined ? undefined : stack.parameters.get(id)
  if (given !== undefined && typeof given !== 'string' && 'stack' in given)
    return bucketMeant(given.stack, given.value, assumption, work)
  if (id !== undefined) return `${stack.prefix}${id} `
  return node === undefined ? '' : compactJson(node)
}

/** The function of a custom resource is one of the template's, and its role is too. */
function roleOf(stack: Stack, resource: JsonValue, work: Work): string | undefined {
  const id = idIn(member(resource, 'Properties', 'ServiceToken'), 'Fn::GetAtt')
  const handler = work.members.find(stack.document.root, 'Resources', id ?? '')
  return idIn(member(handler, 'Properties', 'Role'), 'Fn::GetAtt')
}

function idOf(stack: Stack, role: string, assumption: Assumption, work: Work): string | undefined {
  const written = work.members.find(stack.document.root, 'Resources', role, 'Properties', 'RoleName')
  const name = new Resolver(stack, assumption, work).text(written)
  return name === undefined ? undefined : stack.roles?.get(name)
}

/** The logical id in a function, or in an `Fn::Sub` that is nothing else. */
function idIn(node: JsonValue | undefined, name: 'Ref' | 'Fn::GetAtt'): string | undefined {
  const intrinsic = node && intrinsicIn(node)
  const { value } = intrinsic ?? {}
  const [first] = itemsOf(value)
  switch (intrinsic?.key.value) {
    case 'Fn::Sub':
      return /^\$\{([A-Za-z0-9]+)(?:\.Arn)?\}$/.exec(stringIn(value) ?? '')?.[1]
    case name:
      return stringIn(first) ?? stringIn(value)?.replace(/\..*/, '')
    default:
      return undefined
  }
}

/** Stand for a bucket that has no name yet, and for ids that are those of others. */
const NOT_MADE_YET = 'not-made-yet'
const OTHERS = 'AROANOTKNOWNYETOFOTHERS:*'

/**
 * What a policy denies as far as that is known: unknown ids on the lists are those of others, unknown resources are the
 * bucket or its objects. Statements with other unknown parts, and those whose list is given up, are left out.
 */
export function deniesOf(
  document: JsonValue,
  open: ReadonlySet<JsonValue>,
  {
    bucket = NOT_MADE_YET,
    isSpared,
  }: { readonly bucket?: string | undefined; readonly isSpared: (list: JsonValue) => boolean },
): JsonValue {
  const isOpen = (node: JsonValue) => [...nodesIn(node)].some(each => open.has(each))
  const filled = (statement: JsonValue) => {
    const lists = new Set(listsIn([statement]))
    const resources = new Set(valuesOf(member(statement, 'Resource')))
    return rewritten(statement, node => {
      if (lists.has(node)) {
        return {
          type: 'array',
          items: valuesOf(node).map(id => (isOpen(id) ? textNode(OTHERS, id.span) : id)),
          span: node.span,
        }
      }
      if (!resources.has(node) || !isOpen(node)) return undefined
      const objects = compactJson(node).includes('/*') ? '/*' : ''
      return textNode(`arn:aws:s3:::${bucket}${objects}`, node.span)
    })
  }
  const kept = valuesOf(member(document, 'Statement'))
    .filter(statement => stringIn(statement, 'Effect') === 'Deny' && !listsIn([statement]).some(isSpared))
    .map(filled)
    .filter(statement => !isOpen(statement))
  return rewritten(document, node =>
    node === member(document, 'Statement') ? { type: 'array', items: kept, span: node.span } : undefined,
  )
}
