import { literal, matches, splitAtColons, wildcards } from '../../../src/core/access/evaluate/wildcard.js'

/** All texts over the letters, up to a length. */
function texts(letters: readonly string[], length: number): string[] {
  if (length === 0) return ['']
  const shorter = texts(letters, length - 1)
  return [...shorter, ...shorter.filter(t => t.length === length - 1).flatMap(t => letters.map(letter => t + letter))]
}

/** The definition, word for word. */
function oracle(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  const [head, rest] = [pattern[0], pattern.slice(1)]
  if (head === '*') return oracle(rest, text) || (text !== '' && oracle(pattern, text.slice(1)))
  return text !== '' && (head === '?' || head === text[0]) && oracle(rest, text.slice(1))
}

describe('wildcards', () => {
  it('agree with the definition for every pattern and text over two letters', () => {
    const disagreements: string[] = []
    for (const pattern of texts(['a', 'b', '*', '?'], 5)) {
      for (const text of texts(['a', 'b'], 5)) {
        if (matches(wildcards(pattern), text) !== oracle(pattern, text)) disagreements.push(`${pattern} ${text}`)
      }
    }
    expect(disagreements).toEqual([])
  })

  it('take a character outside the basic plane for one character', () => {
    for (const one of ['😀', '\u{10000}', '\u{ffff}', '\u{10ffff}']) {
      expect([one, matches(wildcards('a?c'), `a${one}c`)]).toEqual([one, true])
      expect([one, matches(wildcards('a??c'), `a${one}c`)]).toEqual([one, false])
    }
    expect(matches(wildcards('*😀?'), 'a😀c')).toBe(true)
  })

  it('end on a pattern made to backtrack', () => {
    expect(matches(wildcards(`${'*a'.repeat(200)}b`), 'a'.repeat(2000))).toBe(false)
  })

  it('are plain characters in a literal', () => {
    expect(matches(literal('a*?'), 'a*?')).toBe(true)
    expect(matches(literal('a*?'), 'abc')).toBe(false)
  })

  it('are split at no more colons than asked for', () => {
    expect(splitAtColons(wildcards('a:b:c:d'), 3)).toEqual([['a'], ['b'], ['c', ':', 'd']])
    expect(splitAtColons(wildcards('a'), 3)).toEqual([['a']])
  })
})
