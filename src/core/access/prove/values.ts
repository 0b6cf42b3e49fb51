import type { Relation } from './operators.js'

/** A number or an instant to compare with. */
export interface Bound {
  readonly relation: Relation
  readonly value: number
}

/** Addresses from `low` to `high`, both included. */
export interface Block {
  readonly version: 4 | 6
  readonly low: bigint
  readonly high: bigint
}

export function readNumber(text: string): number | undefined {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text)) return undefined
  const value = Number(text)
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined
}

const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/

/** Seconds since 1970 from a date in ISO 8601 with its zone, or from the seconds themselves. */
export function readInstant(text: string): number | undefined {
  if (/^\d{1,11}$/.test(text)) return Number(text)
  if (!ISO.test(text)) return undefined
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? undefined : instant / 1000
}

export function writeInstant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

export function compares(value: number, { relation, value: bound }: Bound): boolean {
  switch (relation) {
    case '=':
      return value === bound
    case '<':
      return value < bound
    case '<=':
      return value <= bound
    case '>':
      return value > bound
    case '>=':
      return value >= bound
  }
}

/** One whole number for each range that the bounds tell apart: every bound, and its neighbours on both sides. */
export function numbersAround(bounds: readonly number[]): number[] {
  const near = bounds.flatMap(bound => [Math.floor(bound), Math.floor(bound) - 1, Math.floor(bound) + 1])
  const natural = near.filter(value => value >= 0)
  return [...new Set(natural.length === 0 ? [0] : natural)]
}

/** An address or a block in CIDR notation, IPv4 or IPv6. */
export function readBlock(text: string): Block | undefined {
  const [address = '', length, ...more] = text.split('/')
  if (more.length > 0) return undefined
  const version = address.includes(':') ? 6 : 4
  const bits = version === 4 ? 32 : 128
  const value = version === 4 ? readV4(address) : readV6(address)
  if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined
  const free = BigInt(bits - (length === undefined ? bits : Number(length)))
  if (free < 0n) return undefined
  const low = (value >> free) << free
  return { version, low, high: low + (1n << free) - 1n }
}

function readV4(text: string): bigint | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(part => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n)
}

function readV6(text: string): bigint | undefined {
  const halves = text.split('::')
  const [head = [], tail = []] = halves.map(half => (half === '' ? [] : half.split(':')))
  const missing = 8 - head.length - tail.length
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined
  const groups = [...head, ...new Array<string>(missing).fill('0'), ...tail]
  if (!groups.every(group => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n)
}

/** Addresses that documents use for "some address", tried before others. */
const LIKELY = ['198.51.100.7', '203.0.113.9', '10.0.0.10', '2001:db8:0:0:0:0:0:7']

/** One address for each range that the blocks tell apart, in both versions. */
export function addressesAround(blocks: readonly Block[]): string[] {
  const likely = LIKELY.map(text => readBlock(text))
  return ([4, 6] as const).flatMap(version => {
    const size = version === 4 ? 1n << 32n : 1n << 128n
    const own = blocks.filter(block => block.version === version)
    const edges = [...new Set([0n, size, ...own.flatMap(block => [block.low, block.high + 1n])])].sort((a, b) =>
      a < b ? -1 : 1,
    )
    return edges.slice(0, -1).map((low, index) => {
      const high = edges[index + 1] ?? size
      const natural = likely.find(block => block?.version === version && block.low >= low && block.low < high)
      return writeAddress(version, natural?.low ?? (low === 0n ? high - 1n : low))
    })
  })
}

function writeAddress(version: 4 | 6, address: bigint): string {
  const [count, width] = version === 4 ? [4, 8n] : [8, 16n]
  const groups = Array.from({ length: count }, (_, index) => {
    const group = (address >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n)
    return group.toString(version === 4 ? 10 : 16)
  })
  return groups.join(version === 4 ? '.' : ':')
}

export function inBlock(address: Block, block: Block): boolean {
  return address.version === block.version && address.low >= block.low && address.high <= block.high
}
