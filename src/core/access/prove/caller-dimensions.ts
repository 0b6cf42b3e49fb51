import { getOrMake } from '../../text/get-or-make.js'
import { ours, type Prose, say } from '../../text/prose.js'
import type { MissingFacts } from '../claim.js'
import { type Extent, extentOf, type Model } from './clauses.js'
import { type Called, type RequestDimensions, requestDimensionsOf } from './context.js'
import { certain, type Dimension, dimension, keyPoint, maskOf, unionOf } from './dimensions.js'
import { CALLER_KEYS } from './keys.js'
import type { OneRequest } from './need.js'
import { accountOf, type CallerDimensions, type CallerScope, dimensionsOf } from './one-caller.js'
import { type ProofQuestion, single } from './question.js'
import { type ActionGroup, baseOf, POLICY_ACTIONS, type Target } from './requests.js'
import type { Scope } from './scope.js'
import { findEscape } from './search.js'
import type { Sender } from './sender.js'
import { SentKeys } from './sent.js'

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

/** What one caller is asked about under one reading: what does not depend on the action is worked out once. */
interface Sides {
  readonly surroundings: RequestDimensions
  readonly keys: SentKeys
  readonly who: CallerDimensions
}

/** One caller, and how its requests come to be. */
export class AskedCaller {
  readonly model: Model
  readonly scope: Scope
  readonly caller: CallerScope
  readonly #sender: Sender
  readonly #called: Called
  readonly #sides = new Map<Extent, Sides>()

  constructor(model: Model, scope: Scope, caller: CallerScope, sender: Sender) {
    this.model = model
    this.scope = scope
    this.caller = caller
    this.#sender = sender
    const tags = 'tags' in caller ? caller.tags : undefined
    this.#called = { kind: caller.kind, account: accountOf(caller), tags }
  }

  /** The dimensions of requests for some actions on a target, those apart that carry different keys. */
  about(asked: Extent, target: Target, actions: readonly string[]): Parts[] {
    const reading = extentOf(this.model, asked)
    const side = this.#side(reading)
    return side.surroundings.groups(target, actions, false).map(group => this.#partsOf(reading, side, target, group))
  }

  /** The dimensions of one request, in which nobody chooses anything: the object, the session, and facts. */
  exactly(reading: Extent, { action, on, resource, context }: OneRequest): Parts {
    const { model } = this
    const { surroundings, who } = this.#side(reading)
    const keys = [...model.keys.keys()].filter(key => !CALLER_KEYS.has(key))
    const named = (arn: string) =>
      single(
        'resource',
        maskOf(model, reading, ({ resource }) => [resource], [arn]),
        { resource: arn },
      )
    return {
      base: baseOf(model, reading),
      open: [
        single(
          'action',
          maskOf(model, reading, deny => [deny.action], [action]),
          { action },
        ),
        resource === undefined ? surroundings.resource(on) : named(resource),
        ...who.open,
        ...keys.map(key => dimension(key, [keyPoint(model, reading, key, context.get(key) ?? [])])),
      ],
      chosen: [],
      facts: who.facts,
    }
  }

  #side(reading: Extent): Sides {
    return getOrMake(this.#sides, reading, () => this.#sideOf(reading))
  }

  #sideOf(reading: Extent): Sides {
    const { model, scope, caller } = this
    const question: ProofQuestion = { model, reading, partition: scope.partition, admitted: [] }
    const surroundings = requestDimensionsOf(model, reading, scope)
    const keys = new SentKeys(surroundings, model, reading, this.#sender)
    const once = surroundings.once.bind(surroundings)
    return { surroundings, keys, who: dimensionsOf(question, caller, scope.owner.account, once) }
  }

  #partsOf(reading: Extent, { surroundings, keys, who }: Sides, target: Target, group: ActionGroup): Parts {
    const free = [...this.model.keys.keys()].filter(key => !CALLER_KEYS.has(key))
    const sent = free.map(key => keys.key(key, this.#called, group))
    const decided = (by: string) => sent.filter(({ decides }) => decides === by).map(({ dimension }) => dimension)
    return {
      base: baseOf(this.model, reading),
      open: [group.actions, surroundings.resource(target), ...who.open, ...decided('open')],
      chosen: decided('chosen'),
      facts: [...who.facts, ...decided('fact')],
    }
  }
}

/** Only the requests that there are for certain; see `certain`. */
export function certainly({ base, open, chosen, facts }: Parts, otherwise: 'some' | 'every'): Parts {
  const sure = (each: Dimension) => certain(each, otherwise)
  return { base, open: open.map(sure), chosen: chosen.map(sure), facts }
}

/** The statements that can apply whichever classes the dimensions take. */
export function reach(base: bigint, dimensions: readonly Dimension[]): bigint {
  return dimensions.reduce((mask, each) => mask & unionOf(each), base)
}

/** The root of the bucket's owner keeps the policy; where the owner is not known, any root may be that. */
export function rootOf({ scope, caller }: AskedCaller, action: string): 'own' | 'other' | 'perhaps' {
  if (caller.kind !== 'root' || !POLICY_ACTIONS.has(action)) return 'other'
  if (scope.owner.account === undefined) return 'perhaps'
  return scope.owner.account === caller.account ? 'own' : 'other'
}

/**
 * What the answer may depend on: facts that nobody sees, and requests of which it is not certain that there are any.
 * What no statement that may apply tells apart is none of it.
 */
export function unseenOf(model: Model, { base, open, chosen, facts }: Parts): Prose[] {
  const all = [...open, ...chosen, ...facts]
  const applying = (to: Dimension) =>
    reach(
      base,
      all.filter(each => each !== to),
    )
  const doubted = open.flatMap(each => doubtsIn(each, applying(each)))
  const unseen = facts
    .filter(fact => (unionOf(fact) & ~fact.common & applying(fact)) !== 0n)
    .map(fact => fact.unseen ?? unseenWords(model, fact.name))
  return [...doubted, ...unseen]
}

/** Why it is not certain that there are requests of which the statements say otherwise than of those that there are. */
function doubtsIn({ points, unseen }: Dimension, applying: bigint): Prose[] {
  const sure = new Set(points.filter(({ doubt }) => doubt === undefined).map(({ mask }) => mask & applying))
  const doubts = points.flatMap(({ mask, doubt }) => (doubt === undefined || sure.has(mask & applying) ? [] : [doubt]))
  return unseen === undefined || applying === 0n ? doubts : [...doubts, unseen]
}

/** The condition keys whose values are all that is missing: there are such with which nothing is denied. */
export function missingOf({ steps }: Model, { base, open, chosen, facts }: Parts): MissingFacts | undefined {
  const unseen = facts.filter(fact => fact.common !== unionOf(fact)).map(({ name }) => name)
  const isEnough = findEscape(reach(base, open), [...chosen, ...facts], steps) !== undefined
  return isEnough && unseen.every(name => /^(aws|s3):/.test(name)) ? unseen : undefined
}

function unseenWords(model: Model, key: string): Prose {
  const shown = say`${model.keys.get(key) ?? ours(key)}, which cannot be seen in a policy`
  if (key.startsWith('aws:principaltag/')) {
    return say`${shown} (allow ${'iam:ListRoleTags'}, or let the snapshot have the ${'Tags'} of the roles, whose trust policies must not allow ${'sts:TagSession'})`
  }
  if (!/^aws:(principal|resource)org/.test(key)) return shown
  return say`${shown} (say ${'organization'} in the configuration or in the snapshot, or allow ${'organizations:DescribeOrganization'})`
}
