import type { Steps } from '../../pattern/automaton.js'
import { TooManyClasses, type ValueClass } from './dimensions.js'

/** A class of values, and the statements that it satisfies. */
interface Masked {
  readonly mask: bigint
}

/** The classes of one dimension, and the statements that every class satisfies. */
interface Axis<P extends Masked> {
  readonly points: readonly P[]
  readonly common: bigint
}

/** A choice of one class for every dimension, in the order of the dimensions. */
export type Choice<P extends Masked = ValueClass> = readonly P[]

const MAX_PRODUCTS = 200_000

interface Link<P> {
  readonly before: Link<P> | undefined
  readonly dimension: number
  readonly point: P
}

/**
 * A choice of one class for every dimension such that no statement is satisfied in all of them: a request that is not
 * denied. `undefined` where every choice is denied.
 *
 * Only the smallest sets of statements need to be carried from dimension to dimension: if a request escapes with more
 * statements satisfied, it escapes with fewer.
 */
export function findEscape<P extends Masked>(
  base: bigint,
  dimensions: readonly Axis<P>[],
  steps: Steps,
): Choice<P> | undefined {
  if (base === 0n) return simplify(base, dimensions, undefined)
  let frontier: Frontier<P> = new Map([[base, undefined]])
  let products = 0
  for (const [index, dimension] of dimensions.entries()) {
    if (dimension.points.length > 0 && (base & ~dimension.common) === 0n) continue
    products += frontier.size * dimension.points.length
    steps.taken += frontier.size * dimension.points.length
    if (products > MAX_PRODUCTS) throw new TooManyClasses()
    const next = meet(frontier, index, dimension)
    const escaped = next.get(0n)
    if (escaped !== undefined) return simplify(base, dimensions, escaped)
    frontier = smallest(next)
  }
  return undefined
}

/** Sets of statements that are still satisfied, each with a choice that leads to it. */
type Frontier<P> = ReadonlyMap<bigint, Link<P> | undefined>

function meet<P extends Masked>(frontier: Frontier<P>, index: number, dimension: Axis<P>): Frontier<P> {
  const next = new Map<bigint, Link<P>>()
  for (const [mask, before] of frontier) {
    for (const point of dimension.points) {
      const both = mask & point.mask
      if (!next.has(both)) next.set(both, { before, dimension: index, point })
    }
  }
  return next
}

function smallest<P>(frontier: Frontier<P>): Frontier<P> {
  if (frontier.size === 1 || frontier.size > 1000) return frontier
  const masks = [...frontier.keys()]
  return new Map([...frontier].filter(([mask]) => !masks.some(other => other !== mask && (other & mask) === other)))
}

/** Takes in every dimension the plainest class with which the request still escapes. */
function simplify<P extends Masked>(
  base: bigint,
  dimensions: readonly Axis<P>[],
  last: Link<P> | undefined,
): Choice<P> | undefined {
  const chosen = dimensions.map(dimension => dimension.points[0])
  for (let link = last; link !== undefined; link = link.before) chosen[link.dimension] = link.point
  if (!chosen.every(point => point !== undefined)) return undefined
  for (const [index, dimension] of dimensions.entries()) {
    const others = othersOf(base, chosen, index)
    const plainest = dimension.points.find(point => (others & point.mask) === 0n)
    if (plainest !== undefined) chosen[index] = plainest
  }
  return chosen
}

/** The statements satisfied in all dimensions but one. */
export function othersOf(base: bigint, choice: Choice<Masked>, except: number): bigint {
  return choice.reduce<bigint>((mask, point, index) => (index === except ? mask : mask & point.mask), base)
}
