import { PARTITIONS } from '../../lock/resource.js'
import type { JsonMember, JsonValue } from '../../text/json.js'
import { member, valuesOf } from '../../text/json-tree.js'
import { present } from '../../text/present.js'
import { join, ours, type Prose, say } from '../../text/prose.js'
import type { Origin, OriginProblem, SourceFile } from '../../text/source.js'
import { problemOf } from '../document.js'
import { type Circumstances, spansInText, textInString, textlessAt, textOfTree } from '../embedded.js'
import { fillingsOf } from '../fillings.js'
import type { TextOf } from './conditions.js'
import { bucketMeant, deniesOf, emptyingResource } from './emptying.js'
import { circumstances, problemsOf } from './problems.js'
import { type Assumption, conditionHolds, Resolver } from './resolve.js'
import { hasLanguageExtensions, intrinsicIn, type Stack } from './template.js'
import { Ways } from './ways.js'
import type { Work } from './work.js'

/** So many readings of a policy are proved at most. */
const MOST_READINGS = 16

/** A policy as its template reads in one partition, where the conditions hold or do not. */
interface Reading {
  readonly when: Prose
  /** Whether the resource is made; `undefined` where that hangs on a condition that cannot be decided. */
  readonly exists: boolean | undefined
  readonly read: (more: readonly OriginProblem[]) => SourceFile
}

/** All readings, or why they are too many. */
export function readingsOf(
  stack: Stack,
  resource: JsonMember,
  partition: string | undefined,
  work: Work,
): readonly Reading[] | { readonly message: Prose; readonly help?: Prose } {
  const partitions = partition === undefined ? PARTITIONS : [partition]
  const readings: Reading[] = []
  for (const one of partitions) {
    const ways = new Ways(stack, given => textWith(given, stack, one, work), work, MOST_READINGS)
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

function textWith(given: ReadonlyMap<string, string>, stack: Stack, partition: string, work: Work): TextOf {
  const parameters = new Map([...stack.parameters, ...given])
  const quiet = new Resolver({ ...stack, parameters }, { partition, conditions: new Map() }, work)
  return node => quiet.text(node)
}

function whenOf(conditions: ReadonlyMap<string, boolean>, partition: string | undefined): Prose {
  const parts = [...conditions].map(([name, holds]) => (holds ? say`${name} holds` : say`${name} does not hold`))
  const where = partition === undefined ? [] : [say`the partition is ${partition}`]
  return join([...where, ...parts], ' and ')
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
      const problems = [...more, ...problemsOf(stack, resource, resolver, { name: bucket, open: openBucket })]
      const emptier = emptierIn(stack, bucketNode, document, resolver, assumption, work)
      const known = { ...circumstances(stack, resource, problems, bucket), ...present({ emptier }) }
      return textOf(stack, key, document, { open: openPolicy, roles: resolver.roles, isCut: resolver.isCut }, known)
    },
  }
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
