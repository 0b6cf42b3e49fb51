import fc from 'fast-check'
import { diffLines } from '../../../src/core/text/diff.js'
import { applyEdits, replaced, takenOut, withItem } from '../../../src/core/text/edit.js'

/** The span of a piece that stands once in a text. */
function spanOf(text: string, piece: string) {
  const start = text.indexOf(piece)
  return { start, end: start + piece.length }
}

describe('Edits of a text', () => {
  it('change what they name and nothing else, in whatever order they come', () => {
    const text = 'one two three'
    const edits = [
      { span: spanOf(text, 'three'), text: '3' },
      { span: spanOf(text, 'one'), text: '' },
      { span: { start: 4, end: 4 }, text: '«' },
    ]
    expect(applyEdits(text, edits)).toBe(' «two 3')
    expect(applyEdits(text, edits.toReversed())).toBe(' «two 3')
    expect(applyEdits(text, [])).toBe(text)
  })

  it('write strings as JSON does', () => {
    const text = '["a"]'
    expect(applyEdits(text, [replaced(spanOf(text, '"a"'), 'b"\n')])).toBe('["b\\"\\n"]')
  })
})

describe('An item that is taken out of a list', () => {
  it.each([
    ['["a", "b", "c"]', '"a"', '["b", "c"]'],
    ['["a", "b", "c"]', '"b"', '["a", "c"]'],
    ['["a", "b", "c"]', '"c"', '["a", "b"]'],
    ['[\n  "a",\n  "b"\n]', '"b"', '[\n  "a"\n]'],
    ['["a"]', '"a"', '[]'],
  ])('of %j, %j, leaves %j', (text, item, rest) => {
    expect(applyEdits(text, [takenOut(text, spanOf(text, item))])).toBe(rest)
  })

  it('leaves valid JSON with all others, however the list is laid out', () => {
    const blank = fc.constantFrom('', ' ', '\n    ', '\r\n\t')
    fc.assert(
      fc.property(fc.array(fc.tuple(blank, blank), { minLength: 1, maxLength: 5 }), fc.nat(), (blanks, pick) => {
        const at = pick % blanks.length
        const text = `[${blanks.map(([before, after], index) => `${before}"${index}"${after}`).join(',')}]`
        const left = JSON.parse(applyEdits(text, [takenOut(text, spanOf(text, `"${at}"`))]))
        expect(left).toEqual(blanks.map((_, index) => String(index)).filter(item => item !== String(at)))
      }),
    )
  })
})

describe('An item that is added', () => {
  it.each([
    ['"a"', '["a", "new"]'],
    ['[]', '["new"]'],
    ['[ ]', '["new"]'],
    ['["a"]', '["a", "new"]'],
    ['["a","b"]', '["a","b","new"]'],
    ['["a", "b"]', '["a", "b", "new"]'],
    ['[\n  "a",\n  "b"\n]', '[\n  "a",\n  "b",\n  "new"\n]'],
    ['["a, [\\"b\\"]"]', '["a, [\\"b\\"]", "new"]'],
  ])('to %j makes %j', (text, longer) => {
    expect(applyEdits(text, [withItem(text, { start: 0, end: text.length }, 'new')])).toBe(longer)
  })
})

/** How many lines two texts have in common, in order: all ways are tried. */
function inCommon([a, ...as]: readonly string[], [b, ...bs]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0
  if (a === b) return 1 + inCommon(as, bs)
  return Math.max(inCommon([a, ...as], bs), inCommon(as, [b, ...bs]))
}

describe('The difference between two texts', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 }).map(all => all.join('\n'))

  it('holds both of them, and no line as changed that need not be', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const found = diffLines(before, after)
        const side = (without: string) => found.filter(({ kind }) => kind !== without).map(({ text }) => text)
        expect(side('new').join('\n')).toBe(before)
        expect(side('gone').join('\n')).toBe(after)
        expect(found.filter(({ kind }) => kind === 'same')).toHaveLength(
          inCommon(before.split('\n'), after.split('\n')),
        )
      }),
    )
  })

  it('shows one changed line as one', () => {
    expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([
      { kind: 'same', text: 'a' },
      { kind: 'gone', text: 'b' },
      { kind: 'new', text: 'x' },
      { kind: 'same', text: 'c' },
    ])
  })
})
