import { isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { readAddress } from '../../../src/core/access/addresses.js'

describe('An address', () => {
  it('is read as the machine reads it, and nothing else is one', () => {
    const pieces = fc.constantFrom(':', '::', '.', '0', '1', 'f', 'ffff', '10', '255', '256', '192.0.2.7', '00', 'g')
    const grouped = fc.array(fc.constantFrom('1', 'a:b', '0:0:1', '::', 'ffff', '10.0.0.1'), { maxLength: 9 })
    const texts = fc.oneof(
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
