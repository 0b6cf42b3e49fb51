import fc from 'fast-check'
import { grouped } from '../../../src/core/text/count.js'

it('groups the digits of a whole number as English does', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), number => {
      expect(grouped(number)).toBe(number.toLocaleString('en-US'))
    }),
  )
})
