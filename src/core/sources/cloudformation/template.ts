import type { JsonMember, JsonValue } from '../../text/json.js'
import { member, membersOf, stringIn, valuesOf } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import type { Prose } from '../../text/prose.js'
import type { TrustToBe, Whereabouts } from '../../text/source.js'
import type { TreeDocument } from '../document.js'

/** CloudFormation takes no more resources in a template. Source: "AWS CloudFormation quotas". */
export const MOST_RESOURCES = 500

/** A template, and what its surroundings give it. */
export interface Stack extends Partial<Whereabouts> {
  readonly document: TreeDocument
  /** The path of logical ids from the outermost stack: empty, or `Nested/`; the stack's name in a CDK assembly. */
  readonly prefix: string
  /** Values of parameters, as nodes of the template that gives them, or as texts of the user's. */
  readonly parameters: ReadonlyMap<string, string | Given | Untold>
  /** The stack that makes this one, and the condition that it makes it under. */
  readonly parent?: { readonly stack: Stack; readonly condition?: JsonValue }
  /** Whether it hangs on a condition that is not known whether the stack is made. */
  readonly mayBeMissing?: boolean
  /** A transform of a parent stack may rewrite what that gives to this one. */
  readonly isRewritten?: boolean
  /** Nested stacks of the run whose templates are not at hand, behind the stacks that make them. */
  readonly unseen?: readonly string[]
  /** The trust policies that the stacks of the same run write in the account that is asked. */
  readonly trusts?: readonly TrustToBe[]
  /** All stacks of the same run, of which one may export what another imports. */
  readonly siblings: readonly Stack[]
}

/** A value that a parent stack hands to a nested one: written in the parent, and resolved there. */
export interface Given {
  readonly value: JsonValue
  readonly stack: Stack
}

/** A value that is given to a parameter and that is not told, and why. */
export interface Untold {
  readonly message: Prose
  readonly help?: Prose
}

/** A stack with what an account says of the place where it is made; nothing, if that is another account. */
export function inPlace(stack: Stack, { account, partition, region, roles }: Partial<Whereabouts>): Stack {
  if (stack.account !== undefined && stack.account !== account) return stack
  return { ...present({ account, partition, region, roles }), ...stack }
}

/** The resources by their logical ids. */
export function resourcesOf({ document }: Stack): readonly JsonMember[] {
  return membersOf(document.root, 'Resources')
}

/** The type of a resource; in a loop it may be put together by `Fn::Sub`. */
export function typeOf(resource: JsonValue | undefined): string {
  const type = member(resource, 'Type')
  return stringIn(type) ?? stringIn(type, 'Fn::Sub') ?? ''
}

/** Whether CloudFormation hides the value of a parameter. */
export function isHidden(declared: JsonValue): boolean {
  const hidden = member(declared, 'NoEcho')
  if (hidden === undefined || hidden.type === 'null') return false
  return hidden.type === 'object' || hidden.type === 'array' || !/^false$/i.test(hidden.text)
}

/** Whether the value of a parameter is a name in Parameter Store, and what stands there is used. */
export function isLookedUp(declared: JsonValue): boolean {
  return stringIn(declared, 'Type')?.startsWith('AWS::SSM::Parameter::Value<') === true
}

/** Transforms of AWS's own that leave bucket policies as they are; any other may rewrite the whole template. */
const HARMLESS =
  /^AWS::(Serverless-2016-10-31|LanguageExtensions|SecretsManager-\d{4}-\d{2}-\d{2}|CodeDeployBlueGreen)$/

/**
 * Whether a transform may rewrite a resource: one of the template's, of a parent's, or one that stands beside any of its
 * parts, for a macro is given all that stands beside it.
 *
 * Source: AWS CloudFormation User Guide, "Overview of CloudFormation macros", template fragments.
 */
export function isRewritten(stack: Stack, resource?: JsonValue): boolean {
  const { root } = stack.document
  const isBeside = isIncludedIn(root, 'Resources') || isIncludedIn(resource, 'Properties')
  return stack.isRewritten === true || isBeside || transformsOf(stack).some(name => !HARMLESS.test(name))
}

/** Whether a macro stands in a node, or in one on the path from it, and so may rewrite what else is there. */
export function isIncludedIn(node: JsonValue | undefined, ...path: readonly string[]): boolean {
  const around = [node, ...path.map((_, index) => member(node, ...path.slice(0, index + 1)))]
  return around.some(each => membersOf(each).some(({ key }) => BESIDE.test(key.value)))
}

/** Functions that make members of the object in which they stand. Loops over resources are read on their own. */
const BESIDE = /^Fn::Transform/

/** SAM adds resources that appear nowhere in the template, such as a function's role. */
export function isServerless(stack: Stack): boolean {
  return transformsOf(stack).some(name => name.startsWith('AWS::Serverless-'))
}

/** Loops, `Fn::Length` and `Fn::ToJsonString` come with a transform. */
export function hasLanguageExtensions(stack: Stack): boolean {
  return transformsOf(stack).includes('AWS::LanguageExtensions')
}

/** Their names; an empty one for what is no name. */
function transformsOf({ document }: Stack): readonly string[] {
  return valuesOf(member(document.root, 'Transform')).map(node => stringIn(node) ?? '')
}

/** The only member of an object, where its key is an intrinsic function: `Ref`, `Fn::…`, `Condition`. */
export function intrinsicIn(node: JsonValue): JsonMember | undefined {
  const [only, another] = membersOf(node)
  if (only === undefined || another !== undefined) return undefined
  return /^(Ref|Condition|Fn::[A-Za-z0-9]+)$/.test(only.key.value) ? only : undefined
}
