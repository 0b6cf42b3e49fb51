import fc from 'fast-check'
import { type Block, DETAIL, fitBlocks, leftOut } from '../../../src/render/github/budget.js'

function block(tier: number, text: string, ...shorter: readonly string[]): Block {
  return { tier, rank: 0, kind: 'things', texts: [text, ...shorter] }
}

const length = (text: string): number => text.length

describe('fitting blocks into a page', () => {
  it('keeps their order, whatever their importance', () => {
    const page = fitBlocks([block(2, 'c'), block(0, 'a'), block(1, 'b')], 100, length)
    expect(page).toEqual({ text: 'c\n\na\n\nb', omitted: new Map(), shortened: false })
    expect(leftOut(page)).toBeUndefined()
  })

  it('places all of a tier, in short, before one of them is told at length', () => {
    const page = fitBlocks(
      [block(0, 'first at length', '1'), block(0, 'second at length', '2'), block(1, 'x')],
      20,
      length,
    )
    expect(page.text).toBe('first at length\n\n2')
    expect(leftOut(page)).toBe('1 things and some details')
  })

  it('leaves out the least important first, and counts them', () => {
    const blocks = [block(1, 'bbbbbbbbbb'), block(0, 'aaaaaaaaaa'), { ...block(2, 'c'.repeat(9)), kind: DETAIL }]
    const page = fitBlocks(blocks, 12, length)
    expect(page.text).toBe('aaaaaaaaaa')
    expect(leftOut(page)).toBe('1 things and some details')
  })

  it('never exceeds the limit, nor drops a tier for a lower one', () => {
    const blocks = fc.array(
      fc
        .tuple(fc.nat(3), fc.string({ minLength: 1, maxLength: 30 }), fc.string({ maxLength: 5 }))
        .map(([tier, long, short]) => block(tier, long.length > short.length ? long : `${short}${long}`, short)),
      { maxLength: 20 },
    )
    const law = (all: readonly Block[], limit: number): void => {
      const page = fitBlocks(all, limit, length)
      expect(page.text.length).toBeLessThanOrEqual(limit)
      const smallest = all
        .filter(({ tier }) => tier === 0)
        .reduce((sum, { texts }) => sum + (texts.at(-1) ?? '').length + 2, 0)
      if (smallest <= limit) {
        const lost = [...page.omitted.values()].reduce((sum, number) => sum + number, 0)
        expect(lost).toBeLessThanOrEqual(all.filter(({ tier }) => tier > 0).length)
      }
    }
    fc.assert(fc.property(blocks, fc.nat(200), law), { numRuns: 1000 })
  })
})
