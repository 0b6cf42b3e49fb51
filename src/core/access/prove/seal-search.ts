import type { Statement } from '../../policy/ast.js'
import type { Caller, Owner, Request } from '../request.js'
import { everybodyElse } from './callers.js'
import type { Model, Reading } from './clauses.js'
import { type Dimension, dimension, keyDimension, maskOf } from './dimensions.js'
import { CALLER_KEYS, isPrincipalFact } from './keys.js'
import { type Question, single } from './question.js'
import {
  actionDimension,
  actionsOn,
  baseOf,
  POLICY_ACTIONS,
  requestOf,
  resourceDimension,
  type Target,
} from './requests.js'
import { type Choice, findEscape } from './search.js'

/** A request that is not denied, and the dimensions it was found in. */
export interface Escape {
  readonly request: Request
  readonly dimensions: readonly Dimension[]
  readonly choice: Choice
  readonly base: bigint
}

interface Place {
  readonly bucket: string
  readonly partition: string
  readonly owner: Owner
}

/** What a caller may do to a bucket: the dimensions that do not depend on who calls, made once. */
export class Surroundings {
  readonly #question: Question
  readonly #place: Place
  readonly #overTls: boolean
  readonly #made = new Map<string, Dimension>()

  constructor(question: Question, place: Place, overTls = false) {
    this.#question = question
    this.#place = place
    this.#overTls = overTls
  }

  /** The action and the resource; the owner's root is left what no policy takes from it. */
  target(target: Target, keepsPolicy: boolean): Dimension[] {
    const { model, reading } = this.#question
    const actions = () => actionsOn(target).filter(action => !(keepsPolicy && POLICY_ACTIONS.has(action)))
    return [
      this.#once(`action ${target} ${keepsPolicy}`, () => actionDimension(model, reading, actions())),
      this.#once(`resource ${target}`, () => resourceDimension(model, reading, this.#place, target)),
    ]
  }

  /** All condition keys that do not follow from the caller. */
  context(kind: Caller['kind']): Dimension[] {
    const keys = [...this.#question.model.keys.keys()].filter(key => !CALLER_KEYS.has(key))
    return keys.map(key => this.key(key, kind === 'anonymous' || kind === 'service'))
  }

  key(key: string, noAccount: boolean): Dimension {
    const { model, reading } = this.#question
    const { account } = this.#place.owner
    const fixed = (values: readonly string[]) =>
      single(
        key,
        maskOf(model, reading, deny => deny.clauses.get(key) ?? [], values),
        {
          context: { key, values, explicit: false },
        },
      )
    if (key === 'aws:resourceaccount' && account !== undefined) return this.#once(key, () => fixed([account]))
    if (key === 'aws:securetransport' && this.#overTls) return this.#once(key, () => fixed(['true']))
    if (key === 's3:tlsversion' && this.#overTls) {
      return this.#once(key, () =>
        dimension(
          key,
          ['1.2', '1.3'].flatMap(version => fixed([version]).points),
        ),
      )
    }
    if (noAccount && isPrincipalFact(key)) return this.#once(`no ${key}`, () => fixed([]))
    return this.#once(key, () => keyDimension(model, reading, key))
  }

  #once(name: string, make: () => Dimension): Dimension {
    const made = this.#made.get(name) ?? make()
    this.#made.set(name, made)
    return made
  }
}

/** Either a request by somebody else that is not denied, or all that was searched for one. */
export type SealSearch =
  | { readonly kind: 'escape'; readonly found: Escape }
  | { readonly kind: 'sealed'; readonly searched: readonly (readonly Dimension[])[] }

export interface SealOptions {
  readonly admitted: Question['admitted']
  readonly awsServices: boolean
}

export function searchSeal(model: Model, reading: Reading, place: Place, options: SealOptions): SealSearch {
  const question: Question = { model, reading, partition: place.partition, admitted: options.admitted }
  const surroundings = new Surroundings(question, place)
  const base = baseOf(model, reading)
  const searched: (readonly Dimension[])[] = []
  for (const who of everybodyElse(question, place.owner.account, options.awsServices)) {
    for (const target of ['object', 'bucket'] as const) {
      const around = [...surroundings.context(who.kind), ...surroundings.target(target, who.keepsPolicy)]
      const dimensions = [...around, ...who.dimensions]
      const choice = findEscape(base, dimensions)
      if (choice !== undefined)
        return { kind: 'escape', found: escapeOf(who.kind, place.partition, base, dimensions, choice) }
      searched.push(dimensions)
    }
  }
  return { kind: 'sealed', searched }
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
    if (searched.every(dimensions => findEscape(fewer, dimensions) === undefined)) needed = fewer
  }
  return model.denies.filter(deny => (deny.bit & needed) !== 0n).map(deny => deny.statement)
}
