import { TooManyClasses } from '../../access/prove/dimensions.js'
import { findEscape } from '../../access/prove/search.js'
import { truthOf } from '../../access/prove/truth.js'
import type { Statement } from '../../policy/ast.js'
import type { TrustAxis, TrustPoint } from './axes.js'
import type { AssumeAction, AssumeCall, Assumer } from './call.js'
import type { Passes } from './keys.js'
import { type Masks, masks, type TrustClauses, type TrustModel } from './model.js'
import { names } from './named.js'

/** Calls of one caller: what it calls, and in what its calls differ. */
export interface Calls {
  readonly assumer: Assumer
  readonly action: AssumeAction
  readonly passes: Passes
  readonly axes: readonly TrustAxis[]
}

/** `surely`: AWS lets the call in, and a stranger can make it. `perhaps`: one of the two is not known. */
export type Certainty = 'surely' | 'perhaps'

export interface FoundCall {
  readonly call: AssumeCall
  /** The statement that lets the call in. */
  readonly by: Statement
}

const MAX_COMBINATIONS = 5000

/** A call that some Allow statements let in and no Deny statement stops; `first` narrows who lets the caller in. */
export function findCall(
  model: TrustModel,
  calls: Calls,
  certainty: Certainty,
  first: (statement: TrustClauses) => boolean = () => true,
): FoundCall | undefined {
  const named = namedBy(model, calls)
  const actions = actionsOf(calls)
  const allows = actions.map((action, index) =>
    model.statements.filter(
      statement =>
        statement.allows &&
        covers(statement, action) &&
        has(named, statement, certainty) &&
        (index > 0 || first(statement)),
    ),
  )
  const denied = deniesOf(model, actions, named, certainty)
  for (const chosen of combinations(allows)) {
    const found = escapeOf(model, calls, chosen, denied, certainty)
    if (found !== undefined) return { call: callOf(calls, chosen, found), by: chosen[0]?.statement as Statement }
  }
  return undefined
}

/** Session tags and a source identity need a permission of their own (IAM User Guide, "Pass session tags in AWS STS"). */
function actionsOf({ action, passes }: Calls): readonly string[] {
  return [action, ...(passes.tags ? ['sts:TagSession'] : []), ...(passes.identity ? ['sts:SetSourceIdentity'] : [])]
}

function namedBy(model: TrustModel, { assumer }: Calls): Masks {
  return masks(model, ({ principals, doubtful }) => {
    model.steps.taken += principals.length
    const named = principals.map(principal => names(principal, assumer))
    const perhaps = named.some(each => each !== 'no')
    return { surely: !doubtful && named.includes('yes'), perhaps }
  })
}

function has(named: Masks, { bit }: TrustClauses, certainty: Certainty): boolean {
  return (named[certainty] & bit) !== 0n
}

export function covers({ action }: TrustClauses, name: string): boolean {
  return truthOf(action, [name], 'least')
}

/** A Deny that only perhaps strikes stops no call that must be feared, and every call that must be sure. */
function deniesOf(model: TrustModel, actions: readonly string[], named: Masks, certainty: Certainty): bigint {
  const other: Certainty = certainty === 'surely' ? 'perhaps' : 'surely'
  return model.statements
    .filter(statement => !statement.allows && actions.some(action => covers(statement, action)))
    .reduce((mask, { bit }) => mask | (named[other] & bit), 0n)
}

function* combinations(choices: readonly (readonly TrustClauses[])[]): Generator<readonly TrustClauses[]> {
  const count = choices.reduce((product, { length }) => product * length, 1)
  if (count > MAX_COMBINATIONS) throw new TooManyClasses()
  for (let index = 0; index < count; index += 1) {
    let rest = index
    yield choices.map(options => {
      const option = options[rest % options.length] as TrustClauses
      rest = Math.floor(rest / options.length)
      return option
    })
  }
}

type MaskedPoint = TrustPoint & { readonly mask: bigint }

function escapeOf(
  { steps }: TrustModel,
  { axes }: Calls,
  chosen: readonly TrustClauses[],
  denied: bigint,
  certainty: Certainty,
) {
  const allowed = chosen.reduce((mask, { bit }) => mask | bit, 0n)
  const dimensions = axes.map(axis => {
    steps.taken += axis.length
    const points = axis.filter(point => passes(point, allowed, certainty)).map(point => masked(point, certainty))
    return { points, common: points.reduce((mask, point) => mask & point.mask, points[0]?.mask ?? 0n) }
  })
  if (dimensions.some(({ points }) => points.length === 0)) return undefined
  return findEscape(denied, dimensions, steps)
}

function passes(point: TrustPoint, allowed: bigint, certainty: Certainty): boolean {
  return (certainty === 'perhaps' || point.certain) && (point[certainty] & allowed) === allowed
}

function masked(point: TrustPoint, certainty: Certainty): MaskedPoint {
  return { ...point, mask: certainty === 'surely' ? point.perhaps : point.surely }
}

function callOf(
  { assumer, action }: Calls,
  chosen: readonly TrustClauses[],
  points: readonly TrustPoint[],
): AssumeCall {
  const context = new Map<string, readonly string[]>()
  for (const point of points) {
    for (const [key, values] of point.context) if (values.length > 0) context.set(key, values)
  }
  for (const { equalled } of chosen) {
    for (const { key, tag } of equalled) {
      const wanted = context.get(key)
      if (wanted !== undefined) context.set(`aws:principaltag/${tag.toLowerCase()}`, wanted)
    }
  }
  if (!context.has('aws:tagkeys')) {
    const tags = [...context.keys()].flatMap(key => /^aws:requesttag\/(.*)$/.exec(key)?.[1] ?? [])
    if (tags.length > 0) context.set('aws:tagkeys', tags)
  }
  return { assumer: inSession(assumer, context.get('aws:userid')?.[0]), action, context }
}

/** The session of a role is a part of its `aws:userid`. */
function inSession(assumer: Assumer, userid: string | undefined): Assumer {
  if (assumer.kind !== 'role' || userid === undefined) return assumer
  return { ...assumer, session: userid.slice(userid.indexOf(':') + 1) }
}
