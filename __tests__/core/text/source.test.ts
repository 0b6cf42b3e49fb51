import fc from 'fast-check'
import { Lines, sourceFromText, withText } from '../../../src/core/text/source.js'

/** Counted letter by letter, the slow way. */
function counted(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const whole = before.endsWith('\r') && text[offset] === '\n' ? `${before.slice(0, -1)}.` : before
  const lines = whole.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

describe('The position of an offset', () => {
  it('is that which people and GitHub count', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '😀', '\u2028') })
    fc.assert(
      fc.property(text, fc.nat(40), (text, offset) => {
        const bounded = Math.min(offset, text.length)
        expect(sourceFromText('a', text).lines.positionAt(offset)).toEqual(counted(text, bounded))
        expect(withText(sourceFromText('a', '\n\n\n'), text).lines.positionAt(offset)).toEqual(counted(text, bounded))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('The lines of a text', () => {
  it.each([
    ['', ['']],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\r\n\r\nb\rc\n', ['a', '', 'b', 'c']],
  ])('of %j', (text, lines) => {
    expect(new Lines(text).texts).toEqual(lines)
  })
})
