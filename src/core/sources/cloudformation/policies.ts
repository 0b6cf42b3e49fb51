import { PARTITIONS } from '../../lock/resource.js'
import { getOrMake } from '../../text/get-or-make.js'
import { type JsonMember, type JsonValue, MAX_FILE_BYTES } from '../../text/json.js'
import { member, membersOf, nodesIn, stringIn, valuesOf } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { join, list, ours, type Prose, say } from '../../text/prose.js'
import type { Alternative, Origin, OriginProblem, SourceFile, Whereabouts } from '../../text/source.js'
import { problemOf } from '../document.js'
import { type Circumstances, spansInText, textInString, textlessAt, textOfTree } from '../embedded.js'
import { fillingsOf } from '../fillings.js'
import { bucketMeant, deniesOf, emptyingResource } from './emptying.js'
import { unrolledStack } from './loops.js'
import { isMade } from './made.js'
import { partitionOfRegion } from './partition.js'
import { type Assumption, Resolver } from './resolve.js'
import type { Open } from './resolving.js'
import {
  hasLanguageExtensions,
  inPlace,
  intrinsicIn,
  isRewritten,
  resourcesOf,
  type Stack,
  typeOf,
} from './template.js'
import { trustsInStack } from './trusts.js'
import { Ways } from './ways.js'
import { Work } from './work.js'

/** So many readings of a policy are proved at most. */
const MOST_READINGS = 16

/** The bucket policies of a stack: one text for each `AWS::S3::BucketPolicy` that may come to exist. */
export function policiesInStack(written: Stack): readonly SourceFile[] {
  const work = new Work()
  const made = isMade(written, work)
  if (made === false) return []
  const stack = { ...unrolledStack(written, work), mayBeMissing: made === undefined }
  return resourcesOf(stack).flatMap(resource => {
    if (typeOf(resource.value) === 'AWS::S3::BucketPolicy') return policiesOf(stack, resource, work)
    if (writesByCall(resource.value)) return [unreadable(stack, resource, BY_CALL, NAME_IT)]
    const isLoop = /^Fn::ForEach::/.test(resource.key.value)
    return isLoop && mentionsPolicy(resource.value) ? [unreadable(stack, resource, LOOP, PROCESSED)] : []
  })
}

/** A policy that a template has and that is not made, because parameters have the values that they have by default. */
export interface NotMade {
  /** The logical id, behind those of the stacks around it. */
  readonly id: string
  readonly defaults: readonly string[]
}

/** The policies of a stack that other values of its parameters would make. */
export function leftOutByDefaults(written: Stack): readonly NotMade[] {
  const work = new Work()
  const stack = unrolledStack(written, work)
  return resourcesOf(stack).flatMap(({ key, value }): readonly NotMade[] => {
    if (typeOf(value) !== 'AWS::S3::BucketPolicy') return []
    const off = conditionsAround(stack, value, work).filter(({ holds }) => holds === false)
    const defaults = [...new Set(off.flatMap(({ resolver }) => [...resolver.defaults]))]
    return defaults.length === 0 || off.some(({ resolver }) => resolver.defaults.size === 0)
      ? []
      : [{ id: `${stack.prefix}${key.value}`, defaults: defaults.sort() }]
  })
}

/** The condition of a resource, and those of the stacks around it. */
function conditionsAround(stack: Stack, resource: JsonValue, work: Work) {
  const own = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work)
  const outer = aroundOf(stack).map(({ stack, condition }) => {
    const resolver = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work)
    return { resolver, holds: condition === undefined ? true : resolver.holds(stringIn(condition) ?? '') }
  })
  return [{ resolver: own, holds: conditionHolds(own, resource) }, ...outer]
}

function aroundOf({ parent }: Stack): readonly NonNullable<Stack['parent']>[] {
  return parent === undefined ? [] : [parent, ...aroundOf(parent.stack)]
}

/** That a template leaves out policies by default; there is one at least. */
export function notMadeByDefault(left: readonly NotMade[]): OriginProblem {
  const ids = list(left.map(({ id }) => id))
  const names = [...new Set(left.flatMap(({ defaults }) => defaults))].sort()
  const word = names.length === 1 ? ours('the default of the parameter') : ours('the defaults of the parameters')
  const they = left.length === 1 ? ours('so this policy was not judged') : ours('so these policies were not judged')
  return problemOf('assumed', say`With ${word} ${list(names)} the template does not make ${ids}, ${they}.`)
}

/** Whether a loop makes a policy, as far as the types in it tell. */
function mentionsPolicy(node: JsonValue): boolean {
  return [...nodesIn(node)].map(typeOf).some(type => type === 'AWS::S3::BucketPolicy' || /[$&]\{/.test(type))
}

/** A policy of which nothing can be said but why. */
function unreadable(stack: Stack, resource: JsonMember, message: Prose, help?: Prose): SourceFile {
  const problem = problemOf('unknown', message, help)
  return textlessAt(stack.document.file, resource.key.span, circumstances(stack, resource, [problem]))
}

/**
 * Whether a custom resource of the CDK writes or deletes a bucket policy by a call to S3, as people do for a bucket that
 * is none of the app's. Source: AWS CDK Reference, "AwsCustomResource": `onCreate`, `onUpdate`, `onDelete`.
 */
function writesByCall(resource: JsonValue): boolean {
  if (!/^(Custom::|AWS::CloudFormation::CustomResource$)/.test(typeOf(resource))) return false
  const calls = ['Create', 'Update', 'Delete'].flatMap(name => member(resource, 'Properties', name) ?? [])
  return calls.some(call =>
    [...nodesIn(call)].some(node => /action\W+(put|delete)BucketPolicy/i.test(stringIn(node) ?? '')),
  )
}

const BY_CALL = ours('This custom resource writes or deletes a bucket policy by a call to S3, which is not read here.')
const NAME_IT = say`Write the policy as ${'AWS::S3::BucketPolicy'}, or compare the live policy with ${'drift'}.`
const LOOP = ours('What this Fn::ForEach loop runs over is not known here.')
const TOO_LONG = say`This policy is longer than ${MAX_FILE_BYTES} letters, and no template may be.`
const PROCESSED = say`Check what CloudFormation makes of it: ${'aws cloudformation get-template --template-stage Processed'}.`

/** A policy in every reading of its template; the first is the text, the others are its alternatives. */
function policiesOf(stack: Stack, resource: JsonMember, work: Work): readonly SourceFile[] {
  const written = member(resource.value, 'Properties', 'PolicyDocument')
  if (written !== undefined && written.span.end - written.span.start > MAX_FILE_BYTES) {
    return [unreadable(stack, resource, TOO_LONG)]
  }
  const partition = knownPartition(stack, resource.value)
  const readings = readingsOf(stack, resource, partition, work)
  if ('message' in readings) return [unreadable(stack, resource, readings.message, readings.help)]
  const present = readings.filter(({ exists }) => exists !== false)
  const [first, ...others] = present
  if (first === undefined) return []
  const maybe = readings.length > present.length || first.exists === undefined ? [mayNotExist(resource)] : []
  const alternatives = others.map(({ when, read }): Alternative => ({ when, file: read([]) }))
  const tried = others.length === 0 ? [] : [judgedInAll([first, ...others].map(({ when }) => when))]
  const file = first.read([...maybe, ...tried])
  if (file.origin === undefined) return [file]
  const inAccount = (facts: Whereabouts) => {
    const isElsewhere = stack.account !== undefined && stack.account !== facts.account
    if (isElsewhere) return first.read([...maybe, ...tried, elsewhere(stack.account, facts)])
    const trusts = getOrMake(work.trusts, facts, () => trustsInStack(stack, facts))
    return policiesOf({ ...inPlace(stack, facts), trusts }, resource, new Work(work.emptying))[0]
  }
  const several = alternatives.length === 0 ? {} : { when: first.when, alternatives }
  return [{ ...file, origin: { ...file.origin, inAccount, ...several } }]
}

function elsewhere(own: string, { account }: Whereabouts): OriginProblem {
  const message = say`The stack is made in account ${own}, and this run asks account ${account}.`
  return problemOf('unknown', message, say`Run in that account, or name the account of the bucket in ${'accounts'}.`)
}

interface Reading {
  readonly when: Prose
  /** Whether the resource is made; `undefined` where that hangs on a condition that cannot be decided. */
  readonly exists: boolean | undefined
  readonly read: (more: readonly OriginProblem[]) => SourceFile
}

function mayNotExist(resource: JsonMember): OriginProblem {
  const condition = member(resource.value, 'Condition')
  const name = stringIn(condition)
  const message =
    name === undefined
      ? ours('The condition of this resource is not the name of one, so the policy may not be made.')
      : say`Whether the condition ${name} holds is not known, so this policy may not be made.`
  return problemOf('unknown', message, undefined, condition?.span)
}

function judgedInAll(readings: readonly Prose[]): OriginProblem {
  return problemOf('assumed', say`What the template leaves open was judged each way: ${join(readings, '; ')}.`)
}

/** All readings, or why they are too many. */
function readingsOf(
  stack: Stack,
  resource: JsonMember,
  partition: string | undefined,
  work: Work,
): readonly Reading[] | { readonly message: Prose; readonly help?: Prose } {
  const partitions = partition === undefined ? PARTITIONS : [partition]
  const readings: Reading[] = []
  for (const one of partitions) {
    const quiet = new Resolver(stack, { partition: one, conditions: new Map() }, work)
    const ways = new Ways(stack, node => quiet.text(node), work, MOST_READINGS)
    const found = ways.each(conditions => reading(stack, resource, { partition: one, conditions }, work))
    if (found === undefined) {
      return { message: say`The template depends on more conditions than can be tried: ${[...ways.names].join(', ')}.` }
    }
    if (!work.payReadings(found.length)) return TOO_MANY
    const asked = found.some(({ asksPartition }) => asksPartition)
    readings.push(
      ...found.map(({ exists, read, conditions }) => ({
        exists,
        read,
        when: whenOf(conditions, asked && partition === undefined ? one : undefined),
      })),
    )
    if (!asked) break
  }
  return readings
}

const TOO_MANY = {
  message: ours('The policies of this template can be read in more ways than are judged in one run.'),
  help: say`Say where the stack is made, with ${'--parameter AWS::Region=…'}, and give the parameters that its conditions ask for.`,
}

function whenOf(conditions: ReadonlyMap<string, boolean>, partition: string | undefined): Prose {
  const parts = [...conditions].map(([name, holds]) => (holds ? say`${name} holds` : say`${name} does not hold`))
  const where = partition === undefined ? [] : [say`in partition ${partition}`]
  return join([...where, ...parts], ', ')
}

function reading(stack: Stack, resource: JsonMember, assumption: Assumption, work: Work) {
  const { key, value: node } = resource
  const resolver = new Resolver(stack, assumption, work)
  const exists = conditionHolds(resolver, node)
  const bucketNode = member(node, 'Properties', 'Bucket')
  const bucket = resolver.text(bucketNode)
  const openBucket = [...resolver.open]
  const written = member(node, 'Properties', 'PolicyDocument')
  const document = written && resolver.value(writtenAsText(stack, written) ?? written)
  const openPolicy = resolver.open.slice(openBucket.length)
  return {
    exists,
    asksPartition: resolver.asksPartition,
    undecided: resolver.undecided,
    conditions: assumption.conditions,
    read: (more: readonly OriginProblem[]) => {
      const problems = [
        ...more,
        ...(stack.mayBeMissing ? [problemOf('unknown', MAYBE_NESTED)] : []),
        ...transformed(stack, node),
        ...unseenIn(stack),
        ...doubtsIn(stack, written ?? node),
        ...(bucket === undefined ? [bucketProblem(openBucket, bucketNode)] : []),
        ...defaultsUsed(resolver),
        ...rolesFound(resolver),
      ]
      const emptier = emptierIn(stack, bucketNode, document, resolver, assumption, work)
      const known = { ...circumstances(stack, resource, problems, bucket), ...present({ emptier }) }
      return textOf(stack, key, document, { open: openPolicy, roles: resolver.roles, isCut: resolver.isCut }, known)
    },
  }
}

/** Whether a resource is made; `undefined` where that is not known. */
function conditionHolds(resolver: Resolver, resource: JsonValue): boolean | undefined {
  const condition = member(resource, 'Condition')
  const name = stringIn(condition)
  if (condition === undefined) return true
  return name === undefined ? undefined : resolver.holds(name)
}

/** A whole policy that is turned into a text says the same as before, and there it knows its places. */
function writtenAsText(stack: Stack, policy: JsonValue): JsonValue | undefined {
  const intrinsic = intrinsicIn(policy)
  const isText = intrinsic?.key.value === 'Fn::ToJsonString' && hasLanguageExtensions(stack)
  return isText && intrinsic.value.type === 'object' ? intrinsic.value : undefined
}

function textOf(
  { document: { file } }: Stack,
  key: JsonMember['key'],
  document: JsonValue | undefined,
  { open, roles, isCut }: Pick<Resolver, 'open' | 'roles' | 'isCut'>,
  known: Circumstances,
): SourceFile {
  if (document === undefined) {
    const problem = problemOf('unknown', ours('The resource has no PolicyDocument.'))
    return textlessAt(file, key.span, { ...known, problems: [...known.problems, problem] })
  }
  const nodes = open.map(({ node }) => node)
  const spanOf = spansInText(document, nodes)
  const problems = open.map((part): OriginProblem => {
    const { message, help, wrong, node } = part
    const span = spanOf(node)
    return { kind: wrong ? 'wrong' : 'unknown', span, message, ...present({ help }) }
  })
  const isFillable = problems.length > 0 && !isCut && problems.every(({ kind }) => kind === 'unknown')
  const fillings = isFillable ? fillingsOf(file, document, { nodes, roles: new Set(roles.keys()) }, known) : undefined
  const all = { ...known, problems: [...problems, ...known.problems], ...present({ fillings }) }
  if (document.type === 'string' && problems.length === 0) return textInString(file, document, all)
  return textOfTree(file, document, all)
}

function circumstances(
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
  const names = [...defaults].sort()
  const word = names.length === 1 ? ours('the default of the parameter') : ours('the defaults of the parameters')
  return [problemOf('assumed', say`The policy was judged with ${word} ${list(names)}.`)]
}

function rolesFound({ found }: Resolver): readonly OriginProblem[] {
  return [...found].sort().map(name => problemOf('assumed', say`The account says which id the role ${name} has.`))
}

/** What the CDK adds to empty the bucket, and what the policy denies it. */
function emptierIn(
  stack: Stack,
  node: JsonValue | undefined,
  document: JsonValue | undefined,
  { roles, open }: Pick<Resolver, 'roles' | 'open'>,
  assumption: Assumption,
  work: Work,
): Origin['emptier'] {
  const emptier = emptyingResource(stack, bucketMeant(stack, node, assumption, work), assumption, work)
  if (emptier === undefined || document === undefined) return undefined
  const { id, role } = emptier
  const isSpared = (list: JsonValue) =>
    valuesOf(list).some(value => role !== undefined && roles.get(value) === role.name)
  const bucket = new Resolver(stack, assumption, work).text(node)
  const denies = deniesOf(document, new Set(open.map(part => part.node)), { bucket, isSpared })
  const { file } = stack.document
  return { name: id, ...present({ roleId: role?.id }), denies: textOfTree(file, denies, { problems: [] }) }
}

/** What the run, the stack's region or a literal ARN of the same policy says. */
function knownPartition(stack: Stack, resource: JsonValue): string | undefined {
  const said = stack.parameters.get('AWS::Partition')
  if (typeof said === 'string') return said
  const region = stack.parameters.get('AWS::Region') ?? stack.region
  return (
    stack.partition ??
    (typeof region === 'string' ? partitionOfRegion(region) : undefined) ??
    literalPartition(resource)
  )
}

function literalPartition(node: JsonValue): string | undefined {
  for (const each of nodesIn(node)) {
    const found = /^arn:(aws[a-z-]*):/.exec(stringIn(each) ?? '')?.[1]
    if (found !== undefined) return found
  }
  return undefined
}
