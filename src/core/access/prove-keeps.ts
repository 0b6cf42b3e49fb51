import type { Policy, Statement } from '../policy/ast.js'
import { join, ours, type Prose, say } from '../prose.js'
import type { ClaimVerdict } from './claim.js'
import type { Scope } from './prove.js'
import type { Question } from './prove-callers.js'
import { type Model, type Reading, readModel } from './prove-clauses.js'
import { type CallerScope, dimensionsOf } from './prove-concrete.js'
import { type Dimension, type Fragment, type Point, TooManyClasses, unionOf } from './prove-dimensions.js'
import { isChosenByCaller, isUnseenFact } from './prove-keys.js'
import {
  actionDimension,
  actionsOn,
  baseOf,
  POLICY_ACTIONS,
  requestOf,
  resourceDimension,
  type Target,
} from './prove-requests.js'
import { escapeOf, Surroundings, sealing } from './prove-sealed.js'
import { findEscape } from './prove-search.js'
import {
  callerWords,
  contextOf,
  contextWords,
  describeEscape,
  doubtsOf,
  openWords,
  statementWords,
  TOO_MANY,
} from './prove-words.js'
import type { Request } from './request.js'

export type { CallerScope } from './prove-concrete.js'

/** One S3 action that a caller must not be denied, on the bucket or on every object in it. */
export interface Need {
  readonly action: string
  readonly on: Target
}

/** Whether a caller keeps what it needs. Every `Kept` is a {@link ClaimVerdict}. */
export type Kept =
  | { readonly kind: 'holds'; readonly by: readonly Statement[]; readonly provided?: Prose }
  | {
      readonly kind: 'fails'
      readonly because: Prose
      readonly witness: Request
      readonly need: Need
      readonly when: 'always' | 'sometimes'
      readonly by: Statement
    }
  | { readonly kind: 'unknown'; readonly because: Prose; readonly need: Need }

const objects = (action: string): Need => ({ action, on: 'object' })
const bucket = (action: string): Need => ({ action, on: 'bucket' })

/** What Amazon Connect does in a bucket. Source: AWS managed policy AmazonConnectServiceLinkedRolePolicy. */
export const CONNECT_NEEDS: readonly Need[] = [
  ...['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'].map(objects),
  ...['s3:GetBucketLocation', 's3:GetBucketAcl'].map(bucket),
]

/** What it takes to change a bucket policy, or to take it away. */
export const POLICY_NEEDS: readonly Need[] = [...POLICY_ACTIONS].map(bucket)

/**
 * Is the caller never denied what it needs? Asked of requests over TLS (1.2 or 1.3). What the caller writes into the
 * request itself, such as headers, it can write in the way that the policy wants: `provided` says how. Everything
 * else, such as network, time and MFA, may be any way. Facts that no policy shows, such as the organization or the
 * tags of a principal, make the answer unknown where it depends on them.
 */
export function keepsAccess(policy: Policy, scope: Scope, caller: CallerScope, needs: readonly Need[]): Kept {
  const model = readModel(policy)
  const answers = needs.map(need => boundedly(need, () => keepsOne(model, scope, caller, need)))
  const worst = answers.find(answer => answer.kind === 'fails') ?? answers.find(answer => answer.kind === 'unknown')
  if (worst !== undefined) return worst
  const provided = answers.flatMap(answer => (answer.kind === 'holds' ? (answer.provided ?? []) : []))
  return { kind: 'holds', by: [], ...(provided.length === 0 ? {} : { provided: join(provided, '; ') }) }
}

function boundedly(need: Need, decide: () => Kept): Kept {
  try {
    return decide()
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY, need }
    throw error
  }
}

/** The dimensions of one caller's requests, by who decides about them. */
interface Parts {
  readonly base: bigint
  /** Any way: the request must not be denied whatever they are. */
  readonly open: readonly Dimension[]
  /** The caller's choice. */
  readonly chosen: readonly Dimension[]
  /** One way or the other, and unseen. */
  readonly facts: readonly Dimension[]
}

function partsOf(
  model: Model,
  reading: Reading,
  scope: Scope,
  caller: CallerScope,
  target: readonly Dimension[],
): Parts {
  const question: Question = { model, reading, partition: scope.partition, admitted: [] }
  const who = dimensionsOf(question, caller, scope.owner.account)
  const context = new Surroundings(question, scope, true).context(caller.kind)
  const unseen = ({ name, points }: Dimension) => isUnseenFact(name) && points.length > 1
  const chosen = context.filter(each => isChosenByCaller(each.name))
  const facts = context.filter(unseen)
  const rest = context.filter(each => !(isChosenByCaller(each.name) || unseen(each)))
  return {
    base: baseOf(model, reading),
    open: [...target, ...who.open, ...rest],
    chosen,
    facts: [...who.facts, ...facts],
  }
}

function partsOfNeed(model: Model, reading: Reading, scope: Scope, caller: CallerScope, need: Need): Parts {
  const target = [actionDimension(model, reading, [need.action]), resourceDimension(model, reading, scope, need.on)]
  return partsOf(model, reading, scope, caller, target)
}

/** The statements that can apply whichever classes the dimensions take. */
function reach(base: bigint, dimensions: readonly Dimension[]): bigint {
  return dimensions.reduce((mask, each) => mask & unionOf(each), base)
}

function keepsOne(model: Model, scope: Scope, caller: CallerScope, need: Need): Kept {
  const ownRoot = rootOf(scope, caller, need)
  if (ownRoot === 'own') return { kind: 'holds', by: [] }
  const most = partsOfNeed(model, 'most', scope, caller, need)
  const threat = reach(most.base, [...most.open, ...most.facts])
  if (reach(threat, most.chosen) === 0n) return { kind: 'holds', by: [] }
  const choice = findEscape(threat, most.chosen)
  if (choice !== undefined) {
    const words = contextOf(model, most.chosen, choice, threat)
    return { kind: 'holds', by: [], provided: say`${need.action} is called ${join(words, ' and ')}` }
  }
  const least = partsOfNeed(model, 'least', scope, caller, need)
  const certain = reach(least.base, least.open)
  const denied = findEscape(certain, [...least.chosen, ...least.facts]) === undefined
  if (denied && ownRoot === 'other') return denial(model, scope, caller, need, least)
  const owner = denied ? [ours('which account owns the bucket')] : []
  return { kind: 'unknown', because: openWords([...owner, ...unseenOf(model, most), ...doubtsOf(model)]), need }
}

/** The root of the bucket's owner keeps the policy; where the owner is not known, any root may be that. */
function rootOf(scope: Scope, caller: CallerScope, need: Need): 'own' | 'other' | 'perhaps' {
  if (caller.kind !== 'root' || !POLICY_ACTIONS.has(need.action)) return 'other'
  if (scope.owner.account === undefined) return 'perhaps'
  return scope.owner.account === caller.account ? 'own' : 'other'
}

/** Facts that the answer may depend on. */
function unseenOf(model: Model, { facts }: Parts): Prose[] {
  return facts
    .filter(fact => fact.points.length > 1)
    .map(({ name }) => say`${model.keys.get(name) ?? ours(name)}, which cannot be seen in a policy`)
}

function denial(model: Model, scope: Scope, caller: CallerScope, need: Need, parts: Parts): Kept {
  const { base, open, chosen, facts } = parts
  const given = [...chosen, ...facts].map(dimension => dimension.points[0])
  const certain = given.reduce((mask, point) => mask & (point?.mask ?? 0n), reach(base, open))
  const deny = model.denies.find(({ bit }) => (certain & bit) !== 0n)
  const always = findEscape(base, [...open, ...chosen, ...facts]) === undefined
  if (deny === undefined) throw new Error('a denial without a statement that denies')
  const denying = (dimension: Dimension) => dimension.points.find(point => (point.mask & deny.bit) !== 0n)
  const all = [...open, ...chosen, ...facts]
  const points = all.flatMap(dimension => denying(dimension) ?? [])
  const witness = requestOf(
    caller.kind,
    scope.partition,
    points.map(point => point.part),
  )
  const conditional = all.filter(dimension => dimension.points.some(point => (point.mask & deny.bit) === 0n))
  const words = conditional.flatMap(dimension => whenWords(model, denying(dimension)))
  const when = always || words.length === 0 ? ours('') : say`, when called ${join(words, ' and ')}`
  const how = always ? ours('always denied') : ours('denied')
  const because = say`${need.action} is ${how} to ${callerWords(witness.caller)} by ${statementWords(deny.statement)}${when}.`
  return { kind: 'fails', because, witness, need, when: always ? 'always' : 'sometimes', by: deny.statement }
}

function whenWords(model: Model, point: Point | undefined): Prose[] {
  const part: Fragment = point?.part ?? {}
  if (part.resource !== undefined) return [say`on ${part.resource}`]
  if (part.userid !== undefined) return [say`as ${part.userid}`]
  return point === undefined ? [] : contextWords(model, point)
}

/**
 * Is every S3 action, on the bucket and on any object, always denied to this caller? Asked of requests over TLS.
 * `fails` carries a request that is not denied.
 */
export function deniedEverything(policy: Policy, scope: Scope, caller: CallerScope): ClaimVerdict {
  try {
    return decideEverything(readModel(policy), scope, caller)
  } catch (error) {
    if (error instanceof TooManyClasses) return { kind: 'unknown', because: TOO_MANY }
    throw error
  }
}

const TARGETS = ['object', 'bucket'] as const

function decideEverything(model: Model, scope: Scope, caller: CallerScope): ClaimVerdict {
  const all = TARGETS.map(target => {
    const { base, open, chosen, facts } = partsOn(model, 'least', scope, caller, target)
    return { base, dimensions: [...open, ...chosen, ...facts] }
  })
  if (all.every(({ base, dimensions }) => findEscape(base, dimensions) === undefined)) {
    return {
      kind: 'holds',
      by: sealing(
        model,
        all.map(({ dimensions }) => dimensions),
      ),
    }
  }
  for (const target of TARGETS) {
    const { base, open, chosen, facts } = partsOn(model, 'most', scope, caller, target)
    // not denied whatever the facts are: every statement that some fact satisfies counts as satisfied
    const worst = facts.map(fact => ({
      name: fact.name,
      points: fact.points.slice(0, 1).map(({ part }) => ({ part, mask: unionOf(fact) })),
    }))
    const dimensions = [...open, ...chosen, ...worst]
    const choice = findEscape(base, dimensions)
    if (choice === undefined) continue
    const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice)
    return { kind: 'fails', because: describeEscape(model, found), witness: found.request }
  }
  const unseen = unseenOf(model, partsOn(model, 'most', scope, caller, 'object'))
  return { kind: 'unknown', because: openWords([...unseen, ...doubtsOf(model)]) }
}

/** All actions on a target, but for those that the owner's root keeps. */
function partsOn(model: Model, reading: Reading, scope: Scope, caller: CallerScope, target: Target): Parts {
  const kept = (action: string) => rootOf(scope, caller, { action, on: target }) !== 'other'
  const actions = actionsOn(target).filter(action => !kept(action))
  const about = [actionDimension(model, reading, actions), resourceDimension(model, reading, scope, target)]
  return partsOf(model, reading, scope, caller, about)
}
