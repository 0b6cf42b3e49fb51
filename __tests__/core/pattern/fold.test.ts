import { classes } from '../../../src/core/pattern/classes.js'
import { ANYTHING, atLeast } from '../../../src/core/pattern/domain.js'
import { accepts, globOf } from '../../../src/core/pattern/pattern.js'

/** Letters that have two cases, one, or a second upper or lower case of their own. */
const LETTERS = [...'aAzZ19éÉöÖßẞσΣςıIiİſSsKkåÅ\u212b\u212aдДⓐⓐⒶ𐐀𐐨']

describe('A pattern whatever the case of its letters', () => {
  it.each(LETTERS)('takes the letters that are %s in lower case, and no other', letter => {
    const glob = globOf(`x${letter}*`, { ignoreCase: true })
    for (const other of LETTERS) {
      const isSame = letter.toLowerCase() === other.toLowerCase()
      expect([other, accepts(glob, `X${other}`)]).toEqual([other, isSame])
      expect([other, accepts(globOf(`x${letter}*`), `x${other}`)]).toEqual([other, letter === other])
    }
  })

  it.each(LETTERS)('is told apart from the others by a letter of its own: %s', letter => {
    const found = classes([atLeast(ANYTHING, 1, 'x')], [[globOf(letter, { ignoreCase: true })]])
    const samples = found.kind === 'classes' ? found.classes.map(({ mask, sample }) => [mask, sample] as const) : []
    expect(samples.map(([mask]) => mask).sort()).toEqual([0n, 1n])
    for (const [mask, sample] of samples) expect(sample.toLowerCase() === letter.toLowerCase()).toBe(mask === 1n)
  })
})
