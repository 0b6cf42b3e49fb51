import { getOrMake } from '../../text/get-or-make.js'
import { type JsonMember, type JsonValue, MAX_FILE_BYTES } from '../../text/json.js'
import { member, nodesIn, stringIn } from '../../text/json-tree.js'
import { join, ours, type Prose, say } from '../../text/prose.js'
import type { Alternative, OriginProblem, SourceFile, Whereabouts } from '../../text/source.js'
import { problemOf } from '../document.js'
import { textlessAt } from '../embedded.js'
import { unrolledStack } from './loops.js'
import { isMade } from './made.js'
import { knownPartition } from './partition.js'
import { circumstances, PROCESSED } from './problems.js'
import { readingsOf } from './readings.js'
import { inPlace, resourcesOf, type Stack, typeOf } from './template.js'
import { trustsInStack } from './trusts.js'
import { Work } from './work.js'

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
