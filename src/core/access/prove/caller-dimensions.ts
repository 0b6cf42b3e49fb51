import { ours, type Prose, say } from '../../text/prose.js'
import type { Model, Reading } from './clauses.js'
import { type Dimension, unionOf } from './dimensions.js'
import { isChosenByCaller, isUnseenFact } from './keys.js'
import { type CallerScope, dimensionsOf } from './one-caller.js'
import type { Question } from './question.js'
import { actionDimension, baseOf, POLICY_ACTIONS, resourceDimension, type Target } from './requests.js'
import type { Scope } from './scope.js'
import { Surroundings } from './seal-search.js'

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

/** What one caller is asked about: all but the action and the resource is worked out once. */
export class Asked {
  readonly model: Model
  readonly scope: Scope
  readonly caller: CallerScope
  readonly #parts = new Map<Reading, Parts>()
  readonly #resources = new Map<string, Dimension>()

  constructor(model: Model, scope: Scope, caller: CallerScope) {
    this.model = model
    this.scope = scope
    this.caller = caller
  }

  /** The dimensions of requests for some actions on a target. */
  about(reading: Reading, target: Target, actions: readonly string[]): Parts {
    const parts = this.#parts.get(reading) ?? this.#partsOf(reading)
    this.#parts.set(reading, parts)
    const id = `${reading} ${target}`
    const resource = this.#resources.get(id) ?? resourceDimension(this.model, reading, this.scope, target)
    this.#resources.set(id, resource)
    return { ...parts, open: [actionDimension(this.model, reading, actions), resource, ...parts.open] }
  }

  #partsOf(reading: Reading): Parts {
    const { model, scope, caller } = this
    const question: Question = { model, reading, partition: scope.partition, admitted: [] }
    const who = dimensionsOf(question, caller, scope.owner.account)
    const context = new Surroundings(question, scope, true).context(caller.kind)
    const unseen = (each: Dimension) => isUnseenFact(each.name) && each.points.length > 1
    return {
      base: baseOf(model, reading),
      open: [...who.open, ...context.filter(each => !(isChosenByCaller(each.name) || unseen(each)))],
      chosen: context.filter(each => isChosenByCaller(each.name)),
      facts: [...who.facts, ...context.filter(unseen)],
    }
  }
}

/** The statements that can apply whichever classes the dimensions take. */
export function reach(base: bigint, dimensions: readonly Dimension[]): bigint {
  return dimensions.reduce((mask, each) => mask & unionOf(each), base)
}

/** The root of the bucket's owner keeps the policy; where the owner is not known, any root may be that. */
export function rootOf({ scope, caller }: Asked, action: string): 'own' | 'other' | 'perhaps' {
  if (caller.kind !== 'root' || !POLICY_ACTIONS.has(action)) return 'other'
  if (scope.owner.account === undefined) return 'perhaps'
  return scope.owner.account === caller.account ? 'own' : 'other'
}

/** Facts that the answer may depend on. */
export function unseenOf(model: Model, { facts }: Parts): Prose[] {
  return facts
    .filter(fact => fact.common !== unionOf(fact))
    .map(({ name }) => say`${model.keys.get(name) ?? ours(name)}, which cannot be seen in a policy`)
}
