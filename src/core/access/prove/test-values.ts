import type { Language } from '../../pattern/classes.js'
import { literalOf } from '../../pattern/pattern.js'
import { invariant } from '../../text/errors.js'
import { compare, type Decimal } from '../values.js'
import type { Test } from './clauses.js'
import { isOfKind, knownValues } from './keys.js'
import { addressesAround, decimalsAround, numbersAround, writeDecimal, writeInstant } from './values.js'

/**
 * One value for each range that the tests tell apart, where the key has values of their kind only; `undefined` where its
 * values are texts, whatever they are compared as.
 */
export function valuesOfKind(key: string, tests: readonly Test[]): readonly string[] | undefined {
  const known = knownValues(key)
  if (known !== undefined) return known
  const kind = tests.find(test => test.kind !== 'presence')?.kind
  if (kind === undefined || !isOfKind(key, kind)) return undefined
  if (kind === 'address') return addressesAround(rangesOf(tests))
  const numbers = numbersAround(boundsOf(tests))
  return kind === 'date' && key !== 'aws:epochtime' ? numbers.map(writeInstant) : numbers
}

/** Whether a key says when a request is made, or since when its session is. */
export function isMoment(key: string): boolean {
  return key === 'aws:currenttime' || key === 'aws:epochtime' || key === SESSION
}

const SESSION = 'aws:tokenissuetime'

/** No session lasts longer than 36 hours. Source: AWS STS API Reference, `GetSessionToken`. */
const LONGEST_SESSION = 36 * 60 * 60

/**
 * Moments that a request made from a day on may have, one for each range that the tests tell apart; `undefined` where
 * they compare texts.
 */
export function momentsFrom(day: string, key: string, tests: readonly Test[]): readonly string[] | undefined {
  const kinds = tests.flatMap(({ kind }) => (kind === 'presence' ? [] : [kind]))
  if (!kinds.every(kind => isOfKind(key, kind))) return undefined
  const first = Date.parse(day) / 1000 - (key === SESSION ? LONGEST_SESSION : 0)
  invariant(!Number.isNaN(first), 'a day is a date')
  const start = { units: BigInt(first), scale: 0 }
  return numbersAround([...boundsOf(tests), start])
    .filter(seconds => compare({ units: BigInt(seconds), scale: 0 }, start) >= 0)
    .map(seconds => (key === 'aws:epochtime' ? seconds : writeInstant(seconds)))
}

/**
 * What tests tell apart among texts: the patterns of each, and of every range of numbers, moments and addresses a text
 * that is in it. A text that is in none of these languages is none of a number, a moment and an address that matters.
 */
export function languagesOf(tests: readonly Test[]): readonly Language[] {
  const patterns = tests.flatMap(test => (test.kind === 'text' ? [test.globs] : []))
  return [...patterns, ...[...new Set(textsAround(tests))].map(text => [literalOf(text)])]
}

const ACCOUNT_DIGITS = 12

function textsAround(tests: readonly Test[]): readonly string[] {
  const ranges = rangesOf(tests)
  const addresses = ranges.length === 0 ? [] : addressesAround(ranges)
  const bounds = boundsOf(tests)
  if (bounds.length === 0) return addresses
  const numbers = numbersAround(bounds)
  const moments = tests.some(({ kind }) => kind === 'date') ? numbers.map(writeInstant) : []
  // an account's id is a number that may begin with zeros
  const accounts = numbers.map(number => number.padStart(ACCOUNT_DIGITS, '0'))
  return [...addresses, ...moments, ...numbers, ...accounts, ...decimalsAround(bounds).map(writeDecimal)]
}

export function boundsOf(tests: readonly Test[]): readonly Decimal[] {
  return tests.flatMap(test => ('bounds' in test ? test.bounds.map(({ value }) => value) : []))
}

export function rangesOf(tests: readonly Test[]) {
  return tests.flatMap(test => (test.kind === 'address' ? test.ranges : []))
}
