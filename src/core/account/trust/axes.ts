import type { Test } from '../../access/prove/clauses.js'
import { TooManyClasses } from '../../access/prove/dimensions.js'
import { isMultivalued } from '../../access/prove/keys.js'
import { languagesOf, valuesOfKind } from '../../access/prove/test-values.js'
import { STEP_LIMIT } from '../../pattern/automaton.js'
import { classes, type Language } from '../../pattern/classes.js'
import { ANYTHING, atLeast, type Domain } from '../../pattern/domain.js'
import { accepts } from '../../pattern/pattern.js'
import { clausesAbout, type Masks, masksOf, type TrustModel } from './model.js'

/** What some keys of a call can be: the statements that it satisfies, and whether a stranger can surely have it. */
export interface TrustPoint extends Masks {
  readonly certain: boolean
  readonly context: ReadonlyMap<string, readonly string[]>
}

/** One thing in which the calls of a caller differ, the plainest first. */
export type TrustAxis = readonly TrustPoint[]

/** The values of one key (none: it is absent), and whether a stranger can surely have them. */
export interface KeyValues {
  readonly values: readonly string[]
  readonly certain: boolean
}

const MAX_VALUES_OF_A_SET = 6

/** The axis of one key. Of values that the policy does not tell apart, the first stands for all. */
export function axisOf(model: TrustModel, key: string, choices: readonly KeyValues[]): TrustAxis {
  const seen = new Set<string>()
  return choices.flatMap(({ values, certain }) => {
    const masks = masksOf(model, key, values)
    const id = `${masks.surely} ${masks.perhaps} ${certain}`
    if (seen.has(id)) return []
    seen.add(id)
    return [{ ...masks, certain, context: new Map([[key, values]]) }]
  })
}

export const ABSENT: KeyValues = { values: [], certain: true }

export function certainValues(samples: readonly string[]): KeyValues[] {
  return samples.map(value => ({ values: [value], certain: true }))
}

export function doubtfully(samples: readonly string[]): KeyValues[] {
  return samples.map(value => ({ values: [value], certain: false }))
}

/** Every set of at least one value; single values where the key has but one. */
export function setsOf(key: string, choices: readonly KeyValues[]): KeyValues[] {
  if (!isMultivalued(key)) return [...choices]
  if (choices.length > MAX_VALUES_OF_A_SET) throw new TooManyClasses()
  const sets: KeyValues[][] = []
  for (const choice of choices) sets.push([choice], ...sets.map(set => [...set, choice]))
  return sets
    .sort((a, b) => a.length - b.length)
    .map(set => ({ values: set.flatMap(({ values }) => values), certain: set.every(({ certain }) => certain) }))
}

const ANY_TEXT: Domain = [atLeast(ANYTHING, 1, 'anything')]

/** Values of a key, at least one for each class that the policy's conditions tell apart; a tag may be empty, too. */
export function samplesOf(model: TrustModel, key: string, domain = ANY_TEXT, except: Language = []): readonly string[] {
  const isExcepted = (value: string) => except.some(glob => accepts(glob, value))
  const tests = testsOf(model, key)
  const values = valuesOfKind(key, tests)
  if (values !== undefined) return values
  const texts = textSamples(model, languagesOf(tests), domain, except)
  return domain === ANY_TEXT && !isMultivalued(key) && !isExcepted('') ? [...texts, ''] : texts
}

/** What the policy's conditions on a key ask of its values. */
export function testsOf(model: TrustModel, key: string): readonly Test[] {
  return clausesAbout(model, key).map(({ test }) => test)
}

/** As what the policy compares a key; `undefined` where it asks at most whether the key is there. */
export function kindOf(model: TrustModel, key: string): Exclude<Test['kind'], 'presence'> | undefined {
  const kinds = testsOf(model, key).map(({ kind }) => kind)
  return kinds.find(kind => kind !== 'presence')
}

/** One text of the domain for each class that the languages tell apart, but for those in `except`. */
export function textSamples(
  { steps }: TrustModel,
  languages: readonly Language[],
  domain: Domain,
  except: Language = [],
): readonly string[] {
  const found = classes(domain, [except, ...languages], STEP_LIMIT, steps)
  if (found.kind === 'undecided') throw new TooManyClasses()
  return found.classes.filter(({ mask }) => (mask & 1n) === 0n).map(({ sample }) => sample)
}
