import type { JsonMember, JsonValue } from '../../text/json.js'
import { member, membersOf, stringIn } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { list, ours, type Prose, say } from '../../text/prose.js'
import type { OriginProblem } from '../../text/source.js'
import { problemOf } from '../document.js'
import type { Circumstances } from '../embedded.js'
import type { Resolver } from './resolve.js'
import type { Open } from './resolving.js'
import { intrinsicIn, isRewritten, type Stack } from './template.js'

export const PROCESSED = say`Check what CloudFormation makes of it: ${'aws cloudformation get-template --template-stage Processed'}.`

/** What is told of a policy whatever it says: which resource it is of, and what becomes of that. */
export function circumstances(
  stack: Stack,
  resource: JsonMember,
  problems: readonly OriginProblem[],
  bucket?: string,
): Circumstances {
  const path = stringIn(resource.value, 'Metadata', 'aws:cdk:path')
  const id = resource.key.value
  const name = path === undefined ? id : `${id} (${path})`
  return {
    address: `${stack.prefix}${name}`,
    owner: 'CloudFormation',
    problems,
    ...present({ bucket }),
    ...(KEPT.includes(stringIn(resource.value, 'DeletionPolicy') ?? '') ? { isRetained: true } : {}),
    ...(stringIn(resource.value, 'UpdateReplacePolicy') === 'Retain' ? { isRetainedIfReplaced: true } : {}),
    ...(stack.trusts === undefined || stack.trusts.length === 0 ? {} : { trusts: stack.trusts }),
  }
}

/**
 * What leaves a policy on its bucket when the stack lets it go. Source: CloudFormation Template Reference,
 * "DeletionPolicy attribute"; "UpdateReplacePolicy attribute" has only the first of them.
 */
const KEPT: readonly string[] = ['Retain', 'RetainExceptOnCreate']

/** What keeps a policy, as it was read, from being known, and what was taken for granted. */
export function problemsOf(
  stack: Stack,
  { value: resource }: JsonMember,
  resolver: Resolver,
  bucket: Told,
): readonly OriginProblem[] {
  const written = member(resource, 'Properties', 'PolicyDocument')
  return [
    ...(stack.mayBeMissing ? [problemOf('unknown', MAYBE_NESTED)] : []),
    ...transformed(stack, resource),
    ...unseenIn(stack),
    ...doubtsIn(stack, written ?? resource),
    ...(bucket.name === undefined ? [bucketProblem(bucket.open, member(resource, 'Properties', 'Bucket'))] : []),
    ...defaultsUsed(resolver),
    ...rolesFound(resolver),
  ]
}

/** A bucket's name as far as it is known, and what of it is not. */
interface Told {
  readonly name?: string | undefined
  readonly open: readonly Open[]
}

function bucketProblem(open: readonly Open[], written: JsonValue | undefined): OriginProblem {
  const [first] = open
  const because = first === undefined ? ours('The resource names no bucket.') : first.message
  return problemOf(
    'bucket-unknown',
    say`It is not known which bucket gets this policy. ${because}`,
    first?.help,
    (written && intrinsicIn(written)?.key.span) ?? written?.span,
  )
}

const MAYBE_NESTED = ours('Whether this nested stack is made hangs on a condition that is not known.')

function transformed(stack: Stack, resource: JsonValue): readonly OriginProblem[] {
  if (isRewritten(stack, resource)) {
    const message = ours('A macro or an included file may rewrite this template when the stack is made.')
    return [problemOf('unknown', message, PROCESSED)]
  }
  const loop = membersOf(resource, 'Properties').find(({ key }) => /^Fn::/.test(key.value))
  return loop === undefined
    ? []
    : [problemOf('unknown', say`${loop.key.value} is not worked out here.`, PROCESSED, loop.key.span)]
}

function unseenIn({ unseen = [] }: Stack): readonly OriginProblem[] {
  return unseen.length === 0 ? [] : [notAtHand(unseen)]
}

/** That the templates of some stacks are not at hand; there is one at least. */
export function notAtHand(unseen: readonly string[]): OriginProblem {
  const words =
    unseen.length === 1
      ? say`The template of ${list(unseen)} is not at hand, so its policies were not judged.`
      : say`The templates of ${list(unseen)} are not at hand, so their policies were not judged.`
  return problemOf('assumed', words)
}

function doubtsIn({ document }: Stack, { span }: JsonValue): readonly OriginProblem[] {
  return document.doubts
    .filter(doubt => doubt.span.start >= span.start && doubt.span.end <= span.end)
    .map(doubt => problemOf('unknown', doubt.message, undefined, doubt.span))
}

function defaultsUsed({ defaults }: Resolver): readonly OriginProblem[] {
  if (defaults.size === 0) return []
  return [problemOf('assumed', say`The policy was judged with ${defaultsOf(defaults)}.`)]
}

/** "the default of the parameter `Stage`": of one parameter at least. */
export function defaultsOf(parameters: Iterable<string>): Prose {
  const names = [...new Set(parameters)].sort()
  const word = names.length === 1 ? ours('the default of the parameter') : ours('the defaults of the parameters')
  return say`${word} ${list(names)}`
}

function rolesFound({ found }: Resolver): readonly OriginProblem[] {
  return [...found].sort().map(name => problemOf('assumed', say`The account says which id the role ${name} has.`))
}
