import { list, type Prose, say } from '../text/prose.js'
import { closest } from '../text/suggest.js'
import { readAddress } from './addresses.js'
import { carriersOf } from './prove/carriers.js'
import { isOfKind, knownValues } from './prove/keys.js'
import { CARRIED_BY, CARRIED_BY_ALL_BUT, GLOBAL_KEYS } from './s3-keys.js'
import { readInstant, readNumber } from './values.js'

/** Why no request for an action of S3 has a condition key; `undefined` where one may have it. */
export function keyProblem(key: string, action: string): Prose | undefined {
  const name = key.toLowerCase()
  const carriage = carriersOf(name)(action)
  if (carriage === 'absent') return say`No request for ${action} has ${key}.`
  const meant = carriage === 'undocumented' ? closest(name, KNOWN_KEYS) : undefined
  return meant === undefined ? undefined : say`AWS documents no key ${key}. Did you mean ${meant}?`
}

const KNOWN_KEYS = [...GLOBAL_KEYS, ...Object.keys(CARRIED_BY), ...Object.keys(CARRIED_BY_ALL_BUT)]

/** Why no request has this value of a condition key, such as a range of addresses; `undefined` where one may have it. */
export function valueProblem(key: string, value: string): Prose | undefined {
  const name = key.toLowerCase()
  const known = knownValues(name)
  if (known !== undefined) return known.includes(value.toLowerCase()) ? undefined : wrong(key, list(known, 'or'), value)
  if (isOfKind(name, 'address')) return readAddress(value) ? undefined : wrong(key, say`one address`, value)
  if (isOfKind(name, 'date')) return readInstant(value) ? undefined : wrong(key, say`a time in ISO 8601`, value)
  if (isOfKind(name, 'number')) return readNumber(value) ? undefined : wrong(key, say`a number`, value)
  return undefined
}

function wrong(key: string, what: Prose, value: string): Prose {
  return say`${key} is ${what}, and not ${value}.`
}
