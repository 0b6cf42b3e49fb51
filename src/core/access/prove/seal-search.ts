import type { Statement } from '../../policy/ast.js'
import type { Caller, Request } from '../request.js'
import type { Case } from './callers.js'
import { type Extent, extentOf, type Model } from './clauses.js'
import { type BucketPlace, type RequestDimensions, requestDimensionsOf } from './context.js'
import { certain, type Dimension } from './dimensions.js'
import type { Need } from './need.js'
import type { ProofQuestion } from './question.js'
import { actionsOn, baseOf, POLICY_ACTIONS, requestOf } from './requests.js'
import type { AwsServices } from './scope.js'
import { type Choice, findEscape } from './search.js'

/** A request that is not denied, and the dimensions it was found in. */
export interface Escape {
  readonly request: Request
  readonly dimensions: readonly Dimension[]
  readonly choice: Choice
  readonly base: bigint
}

/** Either a request by somebody else that is not denied, or all that was searched for one. */
export type SealSearch =
  | { readonly kind: 'escape'; readonly found: Escape }
  | { readonly kind: 'sealed'; readonly searched: readonly (readonly Dimension[])[] }

export interface SealOptions {
  readonly admitted: ProofQuestion['admitted']
  readonly awsServices: AwsServices
  /** Requests, too, of which it is not certain that there are any. */
  readonly possible: boolean
  /** One action, where not all of S3's are asked about. */
  readonly only?: Need
}

/** Looks for a request by somebody else that is not denied: among all that there may be, or only the certain ones. */
export function searchSeal(model: Model, asked: Extent, place: BucketPlace, options: SealOptions): SealSearch {
  const reading = extentOf(model, asked)
  const surroundings = requestDimensionsOf(model, reading, place)
  const base = baseOf(model, reading)
  const searched: (readonly Dimension[])[] = []
  for (const who of surroundings.everybodyElse(options.admitted, options.awsServices)) {
    for (const around of requestsOf(surroundings, who, options.possible, options.only)) {
      const all = [...around, ...who.dimensions]
      const dimensions = options.possible ? all : all.map(each => certain(each, 'some'))
      const choice = findEscape(base, dimensions, model.steps)
      if (choice !== undefined)
        return { kind: 'escape', found: escapeOf(who.kind, place.partition, base, dimensions, choice) }
      searched.push(dimensions)
    }
  }
  return { kind: 'sealed', searched }
}

/** What a caller may do to the bucket and its objects; the owner's root is left what no policy takes from it. */
export function* requestsOf(
  surroundings: RequestDimensions,
  who: Case,
  later: boolean,
  only?: Need,
): Iterable<readonly Dimension[]> {
  for (const target of ['object', 'bucket'] as const) {
    const asked = only === undefined ? actionsOn(target) : only.on === target ? [only.action] : []
    const actions = who.keepsPolicy ? asked.filter(action => !POLICY_ACTIONS.has(action)) : asked
    if (actions.length === 0) continue
    for (const group of surroundings.groups(target, actions, later && only === undefined)) {
      yield [...surroundings.context(who, group), group.actions, surroundings.resource(target)]
    }
  }
}

export function escapeOf(
  kind: Caller['kind'],
  partition: string,
  base: bigint,
  dimensions: readonly Dimension[],
  choice: Choice,
): Escape {
  const parts = choice.map(point => point.part)
  return { request: requestOf(kind, partition, parts), base, dimensions, choice }
}

/** Statements that seal the bucket between them, and of which none can be missed. */
export function sealing(model: Model, searched: readonly (readonly Dimension[])[]): Statement[] {
  let needed = baseOf(model, 'least')
  for (const { bit } of [...model.denies].reverse()) {
    const fewer = needed & ~bit
    if (searched.every(dimensions => findEscape(fewer, dimensions, model.steps) === undefined)) needed = fewer
  }
  return model.denies.filter(deny => (deny.bit & needed) !== 0n).map(deny => deny.statement)
}
