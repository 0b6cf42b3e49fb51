import { ours, type Prose, say } from '../prose.js'
import type { Scope } from './prove.js'
import type { Question } from './prove-callers.js'
import type { Model, Reading } from './prove-clauses.js'
import { type CallerScope, dimensionsOf } from './prove-concrete.js'
import { type Dimension, unionOf } from './prove-dimensions.js'
import { isChosenByCaller, isUnseenFact } from './prove-keys.js'
import { baseOf, POLICY_ACTIONS } from './prove-requests.js'
import { Surroundings } from './prove-sealed.js'

/** The dimensions of one caller's requests, by who decides about them. */
export interface Parts {
  readonly base: bigint
  /** Any way: the request must not be denied whatever they are. */
  readonly open: readonly Dimension[]
  /** The caller's choice. */
  readonly chosen: readonly Dimension[]
  /** One way or the other, and unseen. */
  readonly facts: readonly Dimension[]
}

export function partsOf(
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

/** The statements that can apply whichever classes the dimensions take. */
export function reach(base: bigint, dimensions: readonly Dimension[]): bigint {
  return dimensions.reduce((mask, each) => mask & unionOf(each), base)
}

/** The root of the bucket's owner keeps the policy; where the owner is not known, any root may be that. */
export function rootOf(scope: Scope, caller: CallerScope, action: string): 'own' | 'other' | 'perhaps' {
  if (caller.kind !== 'root' || !POLICY_ACTIONS.has(action)) return 'other'
  if (scope.owner.account === undefined) return 'perhaps'
  return scope.owner.account === caller.account ? 'own' : 'other'
}

/** Facts that the answer may depend on. */
export function unseenOf(model: Model, { facts }: Parts): Prose[] {
  return facts
    .filter(fact => fact.points.length > 1)
    .map(({ name }) => say`${model.keys.get(name) ?? ours(name)}, which cannot be seen in a policy`)
}
