import { STEP_LIMIT } from '../../pattern/automaton.js'
import { classes, type Language } from '../../pattern/classes.js'
import { ANYTHING, atLeast, type Domain } from '../../pattern/domain.js'
import type { Prose } from '../../text/prose.js'
import { type AddressRange, inRange, readAddress } from '../addresses.js'
import type { Clause, Deny, Extent, Model, Test } from './clauses.js'
import { ALWAYS_PRESENT, isMultivalued, spellingOf } from './keys.js'
import { languagesOf, momentsFrom, rangesOf, valuesOfKind } from './test-values.js'
import { truthOf } from './truth.js'
import { addressesAround } from './values.js'

/** A part of a request. */
export interface Fragment {
  readonly userid?: string
  readonly account?: string
  readonly arn?: string
  readonly service?: string
  readonly action?: string
  readonly resource?: string
  /** A condition key by lower-case name, with no values where the key is absent. */
  readonly context?: {
    readonly key: string
    readonly values: readonly string[] /** Say so. */
    readonly explicit: boolean
  }
}

/** One class of values of a dimension: the Deny statements that it satisfies, and one request's part in it. */
export interface ValueClass {
  readonly mask: bigint
  readonly part: Fragment
  /** Why it is not certain that there are such requests; "The answer depends on …". */
  readonly doubt?: Prose
}

/** One thing in which requests differ, with all the classes that the policy can tell apart, the plainest first. */
export interface Dimension {
  readonly name: string
  readonly points: readonly ValueClass[]
  /** The statements that every class satisfies. */
  readonly common: bigint
  /** Why a fact that is one way or the other is not known. */
  readonly unseen?: Prose
  /** What it rests on that the requests are so, where that was not proved. */
  readonly basis?: Prose
  /** The statements that some class satisfies if that is wrong. */
  readonly otherwise?: bigint
}

/** Thrown where the policy tells more classes apart than the bound allows; the claim is then unknown. */
export class TooManyClasses extends Error {}

const MAX_VALUES_OF_A_SET = 8

export type ClausesOf = (deny: Deny) => readonly Clause[]

/** A value, and which of some languages it is in. */
interface Sample {
  readonly text: string
  readonly mask: bigint
}

/** A dimension of one value after another, of each class the first; a key's absence is a class of its own. */
export function dimension(name: string, points: readonly ValueClass[]): Dimension {
  const [present, absent] = [new Set<bigint>(), new Set<bigint>()]
  const classes = points.filter(({ mask, part }) => {
    const known = part.context?.values.length === 0 ? absent : present
    return !known.has(mask) && known.add(mask)
  })
  return { name, points: classes, common: commonOf(classes) }
}

/**
 * Only the requests that there are for certain. Where none is, one class stands for all: what it satisfies is what
 * `some` class satisfies, so that a request which is not denied then is not denied in any, or what `every` class does.
 */
export function certain(dimension: Dimension, otherwise: 'some' | 'every'): Dimension {
  const { points } = dimension
  if (points.every(({ doubt }) => doubt === undefined)) return dimension
  const sure = points.filter(({ doubt }) => doubt === undefined)
  return sure.length > 0 ? { ...dimension, points: sure, common: commonOf(sure) } : collapsed(dimension, otherwise)
}

/** One class that satisfies what `some` class satisfies, or what `every` class does. */
export function collapsed(dimension: Dimension, satisfied: 'some' | 'every'): Dimension {
  const { name, points, common } = dimension
  const mask = satisfied === 'every' ? common : unionOf(dimension)
  return { name, points: points.slice(0, 1).map(({ part }) => ({ mask, part })), common: mask }
}

function commonOf(points: readonly ValueClass[]): bigint {
  return points.reduce((mask, point) => mask & point.mask, points[0]?.mask ?? 0n)
}

/** The Deny statements whose clauses are true of these values. */
export function maskOf(model: Model, reading: Extent, clausesOf: ClausesOf, values: readonly string[]): bigint {
  let mask = 0n
  for (const deny of model.denies) {
    const clauses = clausesOf(deny)
    for (const { test } of clauses) model.steps.taken += sizeOf(test)
    if (clauses.every(clause => truthOf(clause, values, reading))) mask |= deny.bit
  }
  return mask
}

/** With how much a value is compared. */
function sizeOf(test: Test): number {
  switch (test.kind) {
    case 'text':
      return test.globs.length
    case 'address':
      return test.ranges.length
    case 'presence':
      return 1
    default:
      return test.bounds.length
  }
}

/**
 * The classes of a text of some domain. Samples that are in `except` are left out: those are the callers whom the
 * question does not concern.
 */
export function textPoints(
  model: Model,
  reading: Extent,
  domain: Domain,
  clausesOf: ClausesOf,
  part: (text: string) => Fragment,
  except: Language = [],
): ValueClass[] {
  const { samples, index } = sampleTexts(model, domain, clausesOf, except)
  return samples
    .filter(sample => (sample.mask & 1n) === 0n)
    .map(sample => {
      let mask = 0n
      for (const deny of model.denies) {
        const holds = clausesOf(deny).every(clause => {
          const bit = index.get(clause)
          const matched = bit === undefined ? undefined : () => (sample.mask & bit) !== 0n
          return truthOf(clause, [sample.text], reading, matched)
        })
        if (holds) mask |= deny.bit
      }
      return { mask, part: part(sample.text) }
    })
}

/** Language 0 is the exception; every clause that compares texts has a language of its own, the others several. */
function sampleTexts(
  model: Model,
  domain: Domain,
  clausesOf: ClausesOf,
  except: Language,
): { samples: readonly Sample[]; index: ReadonlyMap<Clause, bigint> } {
  const clauses = model.denies.flatMap(deny => clausesOf(deny))
  const comparing = clauses.filter(({ test }) => test.kind === 'text')
  const index = new Map(comparing.map((clause, at) => [clause, 2n << BigInt(at)]))
  const languages = [except, ...languagesOf(clauses.map(({ test }) => test))]
  const found = classes(domain, languages, STEP_LIMIT, model.steps)
  if (found.kind === 'undecided') throw new TooManyClasses()
  return { samples: found.classes.map(({ mask, sample }) => ({ text: sample, mask })), index }
}

/** The dimension of a condition key that any request may carry or lack. */
export function keyDimension(model: Model, reading: Extent, key: string): Dimension {
  const absent = ALWAYS_PRESENT.has(key) ? [] : [absentPoint(model, reading, key)]
  return dimension(key, [...absent, ...presentPoints(model, reading, key)])
}

/** When a request from a day on can be made, or its session. */
export function momentDimension(model: Model, reading: Extent, key: string, today: string): Dimension {
  const tests = testsAbout(model, key)
  const moments = momentsFrom(today, key, tests)
  if (moments === undefined) return keyDimension(model, reading, key)
  const absent = ALWAYS_PRESENT.has(key) ? [] : [absentPoint(model, reading, key)]
  return dimension(key, [...absent, ...moments.map(moment => keyPoint(model, reading, key, [moment]))])
}

/** Requests with these values of a key; none of them: the key is absent. */
export function keyPoint(
  model: Model,
  reading: Extent,
  key: string,
  values: readonly string[],
  doubt?: Prose,
): ValueClass {
  const mask = maskOf(model, reading, deny => deny.clauses.get(key) ?? [], values)
  return { mask, part: { context: { key, values, explicit: false } }, ...(doubt === undefined ? {} : { doubt }) }
}

export function absentPoint(model: Model, reading: Extent, key: string, doubt?: Prose): ValueClass {
  return keyPoint(model, reading, key, [], doubt)
}

/** Requests that have the key, at least one for each class that the policy tells apart. */
export function presentPoints(model: Model, reading: Extent, key: string, doubt?: Prose): ValueClass[] {
  const values = valuesOf(model, key, deny => deny.clauses.get(key) ?? [])
  const sets = isMultivalued(key) ? subsets(values) : values.map(value => [value])
  return sets.map(set => keyPoint(model, reading, key, set, doubt))
}

/** Requests whose address is within a range, at least one for each class that the policy tells apart. */
export function addressPoints(model: Model, reading: Extent, key: string, within: AddressRange): ValueClass[] {
  const tests = testsAbout(model, key)
  if (tests.some(({ kind }) => kind === 'text')) return presentPoints(model, reading, key)
  const inside = addressesAround([...rangesOf(tests), within]).filter(text => {
    const address = readAddress(text)
    return address !== undefined && inRange(address, within)
  })
  return inside.map(address => keyPoint(model, reading, key, [address]))
}

/** What the statements ask of a key. */
function testsAbout({ denies }: Model, key: string): readonly Test[] {
  return denies.flatMap(({ clauses }) => (clauses.get(key) ?? []).map(({ test }) => test))
}

/** Values of a key, at least one for each class that its clauses tell apart. */
function valuesOf(model: Model, key: string, clausesOf: ClausesOf): readonly string[] {
  const clauses = model.denies.flatMap(deny => clausesOf(deny))
  const known = valuesOfKind(
    key,
    clauses.map(({ test }) => test),
  )
  if (known !== undefined) return known
  const domain = [atLeast(ANYTHING, 1, spellingOf(key))]
  const { samples } = sampleTexts(model, domain, clausesOf, [])
  return [...samples.map(sample => sample.text), '']
}

/** All sets of one value or more, the smaller first. */
function subsets(values: readonly string[]): string[][] {
  if (values.length > MAX_VALUES_OF_A_SET) throw new TooManyClasses()
  const sets = Array.from({ length: 2 ** values.length - 1 }, (_, index) =>
    values.filter((_value, bit) => ((index + 1) >> bit) % 2 === 1),
  )
  return sets.sort((a, b) => a.length - b.length)
}

/** Every statement that some class of the dimension satisfies. */
export function unionOf({ points }: Dimension): bigint {
  return points.reduce((mask, point) => mask | point.mask, 0n)
}
