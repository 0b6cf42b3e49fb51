/** Addresses of one family, from `low` to `high`, both included. */
export interface AddressRange {
  readonly bits: 32 | 128
  readonly low: bigint
  readonly high: bigint
}

/**
 * Reads an address or a range in CIDR form; without a prefix it is the one address. Bits after the prefix are ignored.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators", IP address operators.
 */
export function readRange(text: string): AddressRange | undefined {
  const [host = '', length, ...rest] = text.split('/')
  const address = readAddress(host)
  if (address === undefined || rest.length > 0) return undefined
  if (length === undefined) return address
  const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.POSITIVE_INFINITY
  return prefix <= address.bits ? rangeOf(address, BigInt(address.bits - prefix)) : undefined
}

function rangeOf({ bits, low: address }: AddressRange, ignored: bigint): AddressRange {
  const low = (address >> ignored) << ignored
  return { bits, low, high: low + (1n << ignored) - 1n }
}

/** A range of the one address. */
export function readAddress(text: string): AddressRange | undefined {
  const [bits, value] = text.includes(':') ? ([128, readV6(text)] as const) : ([32, readV4(text)] as const)
  return value === undefined ? undefined : { bits, low: value, high: value }
}

/** Whether the range has all of the other; one of the other family never. */
export function inRange(address: AddressRange, range: AddressRange): boolean {
  return address.bits === range.bits && address.low >= range.low && address.high <= range.high
}

function readV4(text: string): bigint | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every(part => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n)
}

/** RFC 4291, section 2.2: eight groups, one run of zeros as `::`, the last two groups perhaps as an IPv4 address. */
function readV6(text: string): bigint | undefined {
  const [head = '', tail, ...rest] = text.split('::')
  if (rest.length > 0) return undefined
  const before = groupsOf(head, tail === undefined)
  const after = tail === undefined ? [] : groupsOf(tail, true)
  if (before === undefined || after === undefined) return undefined
  const missing = 8 - before.length - after.length
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined
  const groups = [...before, ...new Array<bigint>(missing).fill(0n), ...after]
  return groups.reduce((value, group) => value * 65_536n + group, 0n)
}

function groupsOf(text: string, last: boolean): bigint[] | undefined {
  if (text === '') return []
  const parts = text.split(':')
  const groups = parts.map((part, index) => {
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) return [BigInt(`0x${part}`)]
    const v4 = last && index === parts.length - 1 ? readV4(part) : undefined
    return v4 === undefined ? [] : [v4 / 65_536n, v4 % 65_536n]
  })
  return groups.some(group => group.length === 0) ? undefined : groups.flat()
}
