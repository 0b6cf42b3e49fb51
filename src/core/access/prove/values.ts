import { type AddressRange, readAddress } from '../addresses.js'
import { compare, type Decimal } from '../values.js'
import type { Relation } from './operators.js'

/** A number or an instant to compare with. */
export interface Bound {
  readonly relation: Relation
  readonly value: Decimal
}

export function compares(value: Decimal, { relation, value: bound }: Bound): boolean {
  const order = compare(value, bound)
  switch (relation) {
    case '=':
      return order === 0
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

/** Seconds since 1970 as a moment in ISO 8601; as seconds where no calendar goes that far. */
export function writeInstant(seconds: string): string {
  const date = new Date(Number(seconds) * 1000)
  return Number.isNaN(date.getTime()) ? seconds : date.toISOString().replace('.000Z', 'Z')
}

/** One whole number for each range that the bounds tell apart: every bound, and its neighbours on both sides. */
export function numbersAround(bounds: readonly Decimal[]): string[] {
  const near = bounds.map(wholePart).flatMap(bound => [bound, bound - 1n, bound + 1n])
  const natural = near.filter(value => value >= 0n).map(String)
  return [...new Set(natural.length === 0 ? ['0'] : natural)]
}

/** Each bound, and a number on each side of it that is closer than any other bound. */
export function decimalsAround(bounds: readonly Decimal[]): Decimal[] {
  return bounds.flatMap(({ units, scale }) => {
    const finer = { units: units * 10n ** BigInt(Math.max(1 - scale, 1)), scale: Math.max(scale, 0) + 1 }
    return [0n, -1n, 1n].map(step => ({ ...finer, units: finer.units + step }))
  })
}

/** As JSON writes it, without zeros behind a point. */
export function writeDecimal({ units, scale }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

/** Without what stands behind the point. */
function wholePart({ units, scale }: Decimal): bigint {
  return scale <= 0 ? units * 10n ** BigInt(-scale) : units / 10n ** BigInt(scale)
}

/** Addresses that documents use for "some address", tried before others. */
const LIKELY = ['198.51.100.7', '203.0.113.9', '10.0.0.10', '2001:db8:0:0:0:0:0:7']

/** One address for each range that the ranges tell apart, in both families. */
export function addressesAround(ranges: readonly AddressRange[]): string[] {
  const likely = LIKELY.map(text => readAddress(text))
  return ([32, 128] as const).flatMap(bits => {
    const size = 1n << BigInt(bits)
    const own = ranges.filter(range => range.bits === bits)
    const edges = [...new Set([0n, size, ...own.flatMap(range => [range.low, range.high + 1n])])].sort((a, b) =>
      a < b ? -1 : 1,
    )
    return edges.slice(0, -1).map((low, index) => {
      const high = edges[index + 1] ?? size
      const natural = likely.find(address => address?.bits === bits && address.low >= low && address.low < high)
      return writeAddress(bits, natural?.low ?? (low === 0n ? high - 1n : low))
    })
  })
}

function writeAddress(bits: 32 | 128, address: bigint): string {
  const [count, width] = bits === 32 ? [4, 8n] : [8, 16n]
  const groups = Array.from({ length: count }, (_, index) => {
    const group = (address >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n)
    return group.toString(bits === 32 ? 10 : 16)
  })
  return groups.join(bits === 32 ? '.' : ':')
}
