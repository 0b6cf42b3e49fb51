/*
 * How a text is read as a number, a moment or a Boolean: the same for both judges, so that neither is certain of a value
 * that the other cannot read.
 */

/** A decimal number, exactly: `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint
  readonly scale: number
}

const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/

/** Reads an integer or decimal as JSON or a condition value writes it; `undefined` for anything else. */
export function readNumber(text: string): Decimal | undefined {
  const match = NUMBER.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const units = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n)
  return { units, scale: fraction.length - Number(exponent) }
}

/** A whole number without signs, zeros in front or an exponent; `undefined` for a fraction or another text. */
export function wholeNumber(text: string): string | undefined {
  const number = readNumber(text)
  if (number === undefined) return undefined
  const { units, scale } = number
  const divisor = 10n ** BigInt(Math.max(scale, 0))
  return units % divisor === 0n ? String((units / divisor) * 10n ** BigInt(Math.max(-scale, 0))) : undefined
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale)
  const left = a.units * 10n ** BigInt(scale - a.scale)
  const right = b.units * 10n ** BigInt(scale - b.scale)
  return left < right ? -1 : left > right ? 1 : 0
}

/** The forms that AWS's pages do not clearly give: `3e2`, and four digits that are a year or seconds since 1970. */
export function isDisputed(kind: 'number' | 'date', text: string): boolean {
  return kind === 'number' ? /e/i.test(text) : /^\d{4}$/.test(text)
}

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/
const EPOCH = /^-?\d+(\.\d+)?$/

/**
 * Reads a moment as seconds since 1970: one of the W3C's forms of ISO 8601 (a year, month or day, or a time with a
 * zone) or epoch seconds. Four digits are a year. Source: IAM User Guide, "IAM JSON policy elements: Condition
 * operators", date operators; W3C NOTE-datetime.
 */
export function readInstant(text: string): Decimal | undefined {
  const day = DAY.exec(text)
  if (day !== null) return secondsOf([day[1], day[2] ?? '01', day[3] ?? '01'], ['0', '0', '0'], 0, '')
  const match = INSTANT.exec(text)
  if (match === null) return EPOCH.test(text) ? readNumber(text) : undefined
  const [, year, month, date, hour, minute, second = '0', fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = match
  if (Number(zoneHour) > 23 || Number(zoneMinute) > 59) return undefined
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60 * (sign === '-' ? -1 : 1)
  return secondsOf([year, month, date], [hour, minute, second], offset, fraction)
}

type Three = readonly [string | undefined, string | undefined, string | undefined]

function secondsOf(day: Three, time: Three, offset: number, fraction: string): Decimal | undefined {
  const [year = 0, month = 0, date = 0] = day.map(Number)
  const [hour = 0, minute = 0, second = 0] = time.map(Number)
  if (hour > 23 || minute > 59 || second > 59) return undefined
  const midnight = new Date(0)
  midnight.setUTCFullYear(year, month - 1, date)
  if (midnight.getUTCMonth() !== month - 1) return undefined // a day that the month does not have
  const seconds = midnight.getTime() / 1000 + (hour * 60 + minute) * 60 + second - offset
  const scale = fraction.length
  return { units: BigInt(seconds) * 10n ** BigInt(scale) + BigInt(fraction || '0'), scale }
}

/** `true` or `false` in any case. */
export function readBoolean(text: string): boolean | undefined {
  const folded = text.toLowerCase()
  return folded === 'true' ? true : folded === 'false' ? false : undefined
}
