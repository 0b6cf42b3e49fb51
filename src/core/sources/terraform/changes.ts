import type { JsonValue } from '../../text/json.js'
import { booleanIn, itemsOf, member, stringIn } from '../../text/json-tree.js'
import type { SourceFile, Span } from '../../text/source.js'

/** One resource of a plan and what becomes of it. Source: HashiCorp, "JSON Output Format", change representation. */
export interface ResourceChange {
  readonly node: JsonValue
  readonly address: string
  /** Empty for the root module. */
  readonly module: string
  readonly type: string
  readonly name: string
  /** As it stands in the address: `[0]`, `["support"]`; empty without `count` and `for_each`. */
  readonly index: string
  readonly actions: readonly string[]
  /** Set for the object that a replacement has left behind. */
  readonly deposed: boolean
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
  readonly afterUnknown: JsonValue | undefined
  readonly sensitive: readonly (JsonValue | undefined)[]
  /** Of a policy that stands in a document of the resource, or stood there: as the document has it, if that can be read. */
  readonly within?: { readonly policy?: SourceFile }
}

/**
 * The resources that write a bucket policy, and the attribute that holds it. The second is AWS's own provider for
 * Cloud Control.
 */
const POLICY_RESOURCES: ReadonlyMap<string, string> = new Map([
  ['aws_s3_bucket_policy', 'policy'],
  ['awscc_s3_bucket_policy', 'policy_document'],
])

/**
 * The resources that hand a document to another tool of AWS's, and the attribute that holds it as a text: a template, or
 * what Cloud Control shall make.
 */
const DOCUMENT_RESOURCES: ReadonlyMap<string, string> = new Map([
  ['aws_cloudformation_stack', 'template_body'],
  ['aws_cloudformation_stack_set', 'template_body'],
  ['awscc_cloudformation_stack', 'template_body'],
  ['awscc_cloudformation_stack_set', 'template_body'],
  ['aws_cloudcontrolapi_resource', 'desired_state'],
])

/** Whether resources of a type hold a document of another tool. */
export function holdsDocument(type: string): boolean {
  return DOCUMENT_RESOURCES.has(type)
}

/** Whether resources of a type do nothing but write a bucket policy. */
export function writesPolicy(type: string): boolean {
  return POLICY_RESOURCES.has(type)
}

/** The attribute that holds the policy, or the document in which it stands. */
export function attributeOf(type: string): string {
  return POLICY_RESOURCES.get(type) ?? DOCUMENT_RESOURCES.get(type) ?? 'policy'
}

/** Whether a resource is a data source, which is read and never written. */
export function isData(node: JsonValue): boolean {
  return stringIn(node, 'mode') === 'data'
}

/**
 * The changes of resources in one of the plan's lists, in their order: those that the apply makes, those that were made
 * outside of the tool, or those that wait for a later plan. Data sources that are read during the apply are among them.
 */
export function changesIn(
  plan: JsonValue,
  key: 'resource_changes' | 'resource_drift' | 'deferred_changes' = 'resource_changes',
): readonly ResourceChange[] {
  return itemsOf(plan, key).flatMap(entry => {
    const node = key === 'deferred_changes' ? (member(entry, 'resource_change') ?? entry) : entry
    const [address, type, name] = ['address', 'type', 'name'].map(key => stringIn(node, key))
    if (address === undefined || type === undefined || name === undefined) return []
    const change = member(node, 'change')
    return {
      node,
      address,
      module: stringIn(node, 'module_address') ?? '',
      type,
      name,
      index: instanceIn(member(node, 'index')),
      actions: itemsOf(change, 'actions').map(action => stringIn(action) ?? ''),
      deposed: member(node, 'deposed') !== undefined,
      before: object(member(change, 'before')),
      after: object(member(change, 'after')),
      afterUnknown: member(change, 'after_unknown'),
      sensitive: [member(change, 'before_sensitive'), member(change, 'after_sensitive')],
    }
  })
}

/** Whether an attribute is marked, or a part of it is that a key names. */
export function isMarkedAt(mirror: JsonValue | undefined, attribute: string, key?: string): boolean {
  return isMarked(mirror, attribute) || (key !== undefined && marksAny(member(mirror, attribute, key)))
}

/** Whether an attribute is marked `true`, or the whole resource is: the mirrors `after_unknown` and `*_sensitive`. */
export function isMarked(mirror: JsonValue | undefined, attribute: string): boolean {
  return booleanIn(mirror) === true || booleanIn(mirror, attribute) === true
}

/** Whether a mirror marks anything at all, however deep. */
export function marksAny(mirror: JsonValue | undefined): boolean {
  if (mirror?.type === 'array') return mirror.items.some(marksAny)
  if (mirror?.type === 'object') return mirror.members.some(({ value }) => marksAny(value))
  return mirror?.text === 'true'
}

function object(node: JsonValue | undefined): JsonValue | undefined {
  return node?.type === 'object' ? node : undefined
}

/** Where a resource stands in a plan: its address, for a whole object is too much to point at; of a state, its beginning. */
export function addressSpan({ node }: Pick<ResourceChange, 'node'>): Span {
  return member(node, 'address')?.span ?? { start: node.span.start, end: node.span.start + 1 }
}

/** An instance of `count` or `for_each` as it stands in an address; empty without one. */
export function instanceIn(index: JsonValue | undefined): string {
  if (index?.type === 'number') return `[${index.text}]`
  return index?.type === 'string' ? `[${JSON.stringify(index.text)}]` : ''
}
