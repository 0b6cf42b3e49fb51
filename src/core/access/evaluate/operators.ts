import { ours, type Prose, say } from '../../text/prose.js'
import { inRange, readAddress, readRange } from '../addresses.js'
import { compare, type Decimal, readBoolean, readInstant, readNumber } from '../values.js'
import type { Substituted } from './variables.js'
import { matches, splitAtColons } from './wildcard.js'

/** Whether a value of the request is one that the policy's value means. */
export type ValueTest = (value: string) => boolean

/** Reads a value of the policy; a reason where it cannot be read. */
type Reader = (written: Substituted) => ValueTest | Unreadable

export interface Unreadable {
  readonly because: Prose
}

/** A condition operator without its set operator and `IfExists`. `Null` is not among them: it tests no value. */
export interface BaseOperator {
  /** `…Not…`: the condition holds where none of the values fits. */
  readonly negated: boolean
  /** Policy variables count in the values. */
  readonly variables: boolean
  readonly read: Reader
}

const exactly: Reader = written => value => value === written.text

const ignoringCase: Reader = written => value => value.toLowerCase() === written.text.toLowerCase()

const like: Reader = written => value => matches(written.pattern, value)

/** Each of the six parts between colons is matched on its own; a request's value that is no ARN fits none. */
const arn: Reader = ({ text, pattern }) => {
  const wanted = splitAtColons(pattern, 6)
  if (wanted.length < 6) return { because: say`${text} is not an ARN, because it has fewer than six parts.` }
  return value => {
    const found = value.split(':')
    const parts = [...found.slice(0, 5), found.slice(5).join(':')]
    return found.length >= 6 && wanted.every((part, index) => matches(part, parts[index] ?? ''))
  }
}

type Reading<T> = (text: string) => T | undefined

/** A reader of typed values: a policy's value must have the type, a request's value without it fits nothing. */
function typed<P, V>(
  readWritten: Reading<P>,
  readValue: Reading<V>,
  type: string,
  fits: (value: V, written: P) => boolean,
): Reader {
  return ({ text }) => {
    const written = readWritten(text)
    if (written === undefined) return { because: say`${text} is not a valid ${{ parts: [type] }}.` }
    return value => {
      const read = readValue(value)
      return read !== undefined && fits(read, written)
    }
  }
}

const range = typed(readRange, readAddress, 'IP address or range', inRange)
const bool = typed(readBoolean, readBoolean, 'boolean', (value, written) => value === written)
/** Whether a text is compared as base64 or as the bytes that it is made of, AWS says for no key. */
const binary: Reader = () => ({ because: ours('AWS documents no condition key that has binary values.') })
const number = (fits: (order: number) => boolean) => ordered(readNumber, 'number', fits)
const date = (fits: (order: number) => boolean) => ordered(readInstant, 'date', fits)

function ordered(read: Reading<Decimal>, type: string, fits: (order: number) => boolean): Reader {
  return typed(read, read, type, (value, written) => fits(compare(value, written)))
}

const equal = (order: number) => order === 0
const less = (order: number) => order < 0
const atMost = (order: number) => order <= 0
const greater = (order: number) => order > 0
const atLeast = (order: number) => order >= 0

const texts = (read: Reader, negated = false): BaseOperator => ({ negated, variables: true, read })
const plain = (read: Reader, negated = false): BaseOperator => ({ negated, variables: false, read })

/**
 * Every condition operator but `Null`. Names are case-sensitive.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators". Of variables, that page says that `Bool`
 * takes them and "IAM policy elements: Variables and tags" that it does not; here it does not, so that a Bool with a
 * variable cannot be evaluated.
 */
export const OPERATORS: ReadonlyMap<string, BaseOperator> = new Map([
  ['StringEquals', texts(exactly)],
  ['StringNotEquals', texts(exactly, true)],
  ['StringEqualsIgnoreCase', texts(ignoringCase)],
  ['StringNotEqualsIgnoreCase', texts(ignoringCase, true)],
  ['StringLike', texts(like)],
  ['StringNotLike', texts(like, true)],
  ['ArnEquals', texts(arn)],
  ['ArnLike', texts(arn)],
  ['ArnNotEquals', texts(arn, true)],
  ['ArnNotLike', texts(arn, true)],
  ['NumericEquals', plain(number(equal))],
  ['NumericNotEquals', plain(number(equal), true)],
  ['NumericLessThan', plain(number(less))],
  ['NumericLessThanEquals', plain(number(atMost))],
  ['NumericGreaterThan', plain(number(greater))],
  ['NumericGreaterThanEquals', plain(number(atLeast))],
  ['DateEquals', plain(date(equal))],
  ['DateNotEquals', plain(date(equal), true)],
  ['DateLessThan', plain(date(less))],
  ['DateLessThanEquals', plain(date(atMost))],
  ['DateGreaterThan', plain(date(greater))],
  ['DateGreaterThanEquals', plain(date(atLeast))],
  ['Bool', plain(bool)],
  ['BinaryEquals', plain(binary)],
  ['IpAddress', plain(range)],
  ['NotIpAddress', plain(range, true)],
])
