import { plainText } from '../../../src/core/text/plain.js'
import { ours } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { fileUsageError } from '../../../src/core/text/usage.js'

describe('What is wrong with a file', () => {
  const text = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join('')
  const file = sourceFromText('a/connect.yml', text)
  const saidOf = (count: number) => {
    const lines = [...text.matchAll(/line/g)].slice(0, count).map(({ index }) => ({ start: index, end: index + 4 }))
    const problems = lines.map(span => ({ span, message: ours(`bad at ${span.start}`) })).toReversed()
    const { lines: said } = fileUsageError(file, ours('It cannot be used'), problems, ours('Mend it.'))
    return said.map(line => plainText(line))
  }

  it.each([
    [1, '1 problem', 1, []],
    [2, '2 problems', 2, []],
    [20, '20 problems', 20, []],
    [21, '21 problems', 20, ['  … and 1 more.']],
    [22, '22 problems', 20, ['  … and 2 more.']],
    [30, '30 problems', 20, ['  … and 10 more.']],
  ])(
    'is told in the order of its lines, of %d at most twenty, and how many more there are',
    (count, words, shown, more) => {
      const [headline, ...rest] = saidOf(count)
      expect(headline).toBe(`It cannot be used: ${words}.`)
      expect(rest.slice(0, shown).map(line => /^ {2}a\/connect\.yml:(\d+):1: bad/.exec(line)?.[1])).toEqual(
        Array.from({ length: shown }, (_, index) => String(index + 1)),
      )
      expect(rest.slice(shown)).toEqual([...more, 'Mend it.'])
    },
  )
})
