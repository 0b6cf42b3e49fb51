import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { inRange, readAddress, readRange } from '../../../src/core/access/addresses.js'
import { addressesAround } from '../../../src/core/access/prove/values.js'

describe('An address', () => {
  it('is read as the machine reads it, and nothing else is one', () => {
    const pieces = fc.constantFrom(':', '::', '.', '0', '1', 'f', 'ffff', '10', '255', '256', '192.0.2.7', '00', 'g')
    const grouped = fc.array(fc.constantFrom('1', 'a:b', '0:0:1', '::', 'ffff', '10.0.0.1'), { maxLength: 9 })
    const part = fc.constantFrom('0', '00', '1', '99', '255', '256', '999', '1000')
    const texts = fc.oneof(
      fc.array(part, { minLength: 3, maxLength: 5 }).map(parts => parts.join('.')),
      fc.array(pieces, { maxLength: 12 }).map(parts => parts.join('')),
      grouped.map(groups => groups.join(':').replaceAll(/:{3,}/g, '::')),
      fc.ipV4(),
      fc.ipV6(),
    )
    fc.assert(
      fc.property(texts, text => {
        expect({ text, isAddress: readAddress(text) !== undefined }).toEqual({
          text,
          isAddress: isIPv4(text) || isIPv6(text),
        })
      }),
      { seed: 1, numRuns: 3000 },
    )
  })

  it('of the sixth version has its value however it is shortened', () => {
    const groups = fc.array(fc.constantFrom(0, 0, 1, 0xffff), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(groups, fc.nat(8), fc.nat(8), (all, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const written = all.map(group => group.toString(16))
        const zeros = all.map((group, at) => (at >= from && at < to ? 0 : group))
        const text =
          from === to ? written.join(':') : `${written.slice(0, from).join(':')}::${written.slice(to).join(':')}`
        const value = zeros.reduce((sum, group) => sum * 65_536n + BigInt(group), 0n)
        expect(readAddress(text)).toEqual({ bits: 128, low: value, high: value })
      }),
      { seed: 1 },
    )
  })

  it('of the fourth may stand at the end of one of the sixth', () => {
    expect(readAddress('::ffff:192.0.2.7')).toEqual(readAddress('::ffff:c000:207'))
    expect(readAddress('64:ff9b::192.0.2.7')).toEqual(readAddress('64:ff9b::c000:207'))
  })
})

describe('A range of addresses', () => {
  const address = (bits: 32 | 128) => (bits === 32 ? fc.ipV4() : fc.ipV6())
  const ranges = fc
    .constantFrom<32 | 128>(32, 128)
    .chain(bits =>
      fc.tuple(address(bits), fc.oneof(fc.nat(bits), fc.constantFrom(0, 1, bits - 1, bits)), fc.constant(bits)),
    )

  it('has what the machine finds in it', () => {
    // IPv4 that is mapped into IPv6 is another address to a policy
    const v6 = fc.ipV6().filter(text => !text.startsWith('::'))
    fc.assert(
      fc.property(ranges, fc.ipV4(), v6, ([first, prefix, bits], ...others) => {
        const list = new BlockList()
        list.addSubnet(first, prefix, bits === 32 ? 'ipv4' : 'ipv6')
        const range = readRange(`${first}/${prefix}`)
        const has = (text: string) => {
          const address = readAddress(text)
          return address !== undefined && range !== undefined && inRange(address, range)
        }
        expect(has(first)).toBe(true)
        expect(others.map(has)).toEqual([
          bits === 32 && list.check(others[0], 'ipv4'),
          bits === 128 && list.check(others[1], 'ipv6'),
        ])
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('is within the one whose beginning it shares, and not the other way round', () => {
    const [wide, narrow, other] = ['10.0.0.0/8', '10.9.0.0/16', '11.0.0.0/8'].map(readRange)
    if (wide === undefined || narrow === undefined || other === undefined) throw new Error('three ranges')
    expect([inRange(narrow, wide), inRange(wide, narrow), inRange(wide, wide), inRange(narrow, other)]).toEqual([
      true,
      false,
      true,
      false,
    ])
    expect(readRange('10.9.8.7')).toEqual(readRange('10.9.8.7/32'))
  })

  it.each([
    '',
    '/8',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
    '10.0.0.0/x',
    '::/129',
    '::/0128',
    '10/8',
  ])('is not %j', text => {
    expect(readRange(text)).toBeUndefined()
  })

  it('is told from others by one address of each kind', () => {
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 3 }), all => {
        const read = all.flatMap(([first, prefix]) => readRange(`${first}/${prefix}`) ?? [])
        const samples = addressesAround(read)
        expect(samples.filter(text => isIP(text) === 0)).toEqual([])
        const kind = (bits: 32 | 128, value: bigint) =>
          [bits, ...read.map(range => inRange({ bits, low: value, high: value }, range))].join()
        const found = samples.flatMap(text => readAddress(text) ?? []).map(({ bits, low }) => kind(bits, low))
        const edges = read.flatMap(({ bits, low, high }) =>
          [low - 1n, low, high, high + 1n]
            .filter(value => value >= 0n && value < 1n << BigInt(bits))
            .map(value => kind(bits, value)),
        )
        expect(found).toEqual(expect.arrayContaining(edges))
        expect(samples.map(text => isIP(text)).sort()[0]).toBe(4)
        expect(
          samples
            .map(text => isIP(text))
            .sort()
            .at(-1),
        ).toBe(6)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('that nobody asks about has one that documents use', () => {
    expect(addressesAround([])).toEqual(['198.51.100.7', '2001:db8:0:0:0:0:0:7'])
  })
})
