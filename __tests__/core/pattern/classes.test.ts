import fc from 'fast-check'
import { classes, matchesGlob, splits } from '../../../src/core/pattern/classes.js'
import { atLeast, NAME, nameInPath, times, UPPER_OR_DIGIT, word } from '../../../src/core/pattern/domain.js'
import { accepts, arnGlob, globOf, literalOf, residuals } from '../../../src/core/pattern/pattern.js'
import { covers, overlaps } from './questions.js'

/** The plainest reading of IAM's words, used as the oracle. */
function plainly(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  if (pattern[0] === '*') return plainly(pattern.slice(1), text) || (text !== '' && plainly(pattern, text.slice(1)))
  return text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && plainly(pattern.slice(1), text.slice(1))
}

/** All strings over an alphabet up to a length, the shortest first. */
function strings(alphabet: string, length: number): string[] {
  let layer = ['']
  const all = [...layer]
  for (let size = 1; size <= length; size += 1) {
    layer = layer.flatMap(text => [...alphabet].map(letter => text + letter))
    all.push(...layer)
  }
  return all
}

const pattern = (alphabet: string, maxLength = 5) =>
  fc.array(fc.constantFrom(...alphabet, '*', '?', '*'), { maxLength }).map(letters => letters.join(''))

describe('a pattern', () => {
  it('matches as the plainest reading of IAM has it', () => {
    const texts = strings('abc', 5)
    fc.assert(
      fc.property(pattern('ab', 7), text => {
        expect(texts.filter(sample => matchesGlob(text, sample))).toEqual(texts.filter(sample => plainly(text, sample)))
      }),
      { numRuns: 300 },
    )
  })

  it('takes a question mark for one character, however many code units that has', () => {
    for (const one of ['😀', '\u{10000}', '\u{ffff}', '\u{10ffff}']) {
      expect([one, matchesGlob('a?b', `a${one}b`)]).toEqual([one, true])
      expect([one, matchesGlob('a??b', `a${one}b`)]).toEqual([one, false])
      expect([one, matchesGlob(`?${one}b`, `a${one}b`)]).toEqual([one, true])
    }
  })

  it('folds case only where asked', () => {
    expect(matchesGlob('s3:get*', 's3:GetObject')).toBe(false)
    expect(matchesGlob('s3:get*', 'S3:GetObject', { ignoreCase: true })).toBe(true)
  })

  it('folds the letters of ASCII, and nothing else of it', () => {
    const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(one => !'*?'.includes(one))
    const pairs = ascii.flatMap(one => ascii.map(other => [one, other] as const))
    const folds = ([one, other]: readonly [string, string]) => matchesGlob(one, other, { ignoreCase: true })
    expect(pairs.filter(folds)).toEqual(pairs.filter(([one, other]) => one.toLowerCase() === other.toLowerCase()))
  })

  it('keeps the wildcards of the first five parts of an ARN within their part', () => {
    const glob = arnGlob(globOf('arn:aws:iam::*:role/*'))
    expect(glob).toBeDefined()
    if (glob === undefined) return
    expect(accepts(glob, 'arn:aws:iam::111122223333:role/a:b')).toBe(true)
    expect(accepts(glob, 'arn:aws:iam::1:2:role/a')).toBe(false)
    expect(arnGlob(globOf('*'))).toBeUndefined()
  })

  it('compares ARNs part by part, one text at a time and all at once', () => {
    const texts = strings('a:', 7)
    const byPart = (parts: readonly string[], text: string) => {
      const [p1 = '', p2 = '', p3 = '', p4 = '', p5 = '', ...rest] = text.split(':')
      const given = [p1, p2, p3, p4, p5, rest.join(':')]
      return rest.length > 0 && parts.every((part, index) => plainly(part, given[index] ?? ''))
    }
    const part = fc.constantFrom('', 'a', '*', '?', 'a*', '*a')
    const last = fc.constantFrom('', '*', '?', 'a?*', '*:a', '*?:', 'a*a')
    fc.assert(
      fc.property(fc.tuple(part, part, part, part, part, last), parts => {
        const glob = arnGlob(globOf(parts.join(':')))
        if (glob === undefined) throw new Error('six parts are an ARN')
        const within = texts.filter(text => byPart(parts, text))
        expect(texts.filter(text => accepts(glob, text))).toEqual(within)
        const found = classes([atLeast([[58, 58] as const, [97, 97] as const], 0)], [[glob]])
        const masks = found.kind === 'classes' ? found.classes.map(({ mask }) => mask) : []
        expect(masks).toContain(1n)
        for (const { mask, sample } of found.kind === 'classes' ? found.classes : []) {
          expect(byPart(parts, sample)).toBe(mask === 1n)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has as residuals what may follow a text', () => {
    fc.assert(
      fc.property(pattern('ab'), fc.constantFrom(...strings('ab', 2)), (text, prefix) => {
        const rests = residuals(globOf(text), prefix)
        for (const end of strings('ab', 3)) {
          expect(rests.some(rest => accepts(rest, end))).toBe(plainly(text, prefix + end))
        }
      }),
    )
  })
})

describe('A path with a name at its end', () => {
  const isOne = (text: string) => /^role\/(?:[!-~]+\/)?[\w+=,.@-]+$/.test(text)

  it('is told apart by patterns as every text is that may be one', () => {
    const ends = strings('a:/*', 4)
    fc.assert(
      fc.property(fc.array(pattern('a:/'), { minLength: 1, maxLength: 3 }), patterns => {
        const globs = patterns.map(text => globOf(`role/${text}`))
        const maskOf = (text: string) =>
          globs.reduce((mask, glob, at) => (accepts(glob, text) ? mask | (1n << BigInt(at)) : mask), 0n)
        const found = classes(
          [...word('role/'), nameInPath('name')],
          globs.map(glob => [glob]),
        )
        const told = found.kind === 'classes' ? found.classes : []
        for (const { mask, sample } of told) expect([isOne(sample), maskOf(sample)]).toEqual([true, mask])
        const masks = new Set(told.map(({ mask }) => mask))
        for (const text of ends.map(end => `role/${end}`).filter(isOne)) expect(masks).toContain(maskOf(text))
      }),
      { numRuns: 400 },
    )
  })
})

describe('covers', () => {
  it('agrees with enumeration, and its sample is a shortest one', () => {
    const texts = strings('abz', 6)
    fc.assert(
      fc.property(fc.array(pattern('ab'), { maxLength: 4 }), pattern('ab'), (union, text) => {
        const answer = covers(union, text)
        const outside = texts.find(sample => plainly(text, sample) && !union.some(one => plainly(one, sample)))
        if (answer.kind === 'undecided') throw new Error('small patterns are decided')
        if (answer.kind === 'covered') expect(outside).toBeUndefined()
        else {
          expect(plainly(text, answer.sample) && !union.some(one => plainly(one, answer.sample))).toBe(true)
          if (outside !== undefined) expect(answer.sample).toHaveLength(outside.length)
          else expect(answer.sample.length).toBeGreaterThan(6)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('folds case where asked', () => {
    expect(covers(['ab*'], 'AB?', { ignoreCase: true })).toEqual({ kind: 'covered' })
    expect(covers(['ab*'], 'AB?').kind).toBe('not-covered')
  })

  it('sees that only several patterns together cover one', () => {
    expect(covers(['', '?', '??*'], 'a*')).toEqual({ kind: 'covered' })
    expect(covers(['', '??*'], '*')).toEqual({ kind: 'not-covered', sample: 'a' })
  })

  it('is undecided about hostile patterns once the bound is reached', () => {
    const hostile = Array.from({ length: 12 }, (_, index) => `*${'a?'.repeat(index + 4)}b*${'?'.repeat(20 + index)}`)
    expect(covers(hostile, '*a*b*c*a*b*c*a*').kind).not.toBe('covered')
    expect(covers(hostile, `*${'a*'.repeat(200)}`)).toEqual({ kind: 'undecided' })
  })

  it('answers for thousands of ids', () => {
    const ids = Array.from({ length: 3000 }, (_, index) => `AROA${String(index).padStart(17, 'X')}:*`)
    expect(covers(ids, `${ids[1234]?.slice(0, -1)}session`)).toEqual({ kind: 'covered' })
    expect(covers(ids, 'AROAXXXXXXXXXXXXX3000:*')).toEqual({ kind: 'not-covered', sample: 'AROAXXXXXXXXXXXXX3000:' })
  })
})

describe('overlaps', () => {
  it('agrees with enumeration, and its sample is a shortest one', () => {
    const texts = strings('abz', 6)
    fc.assert(
      fc.property(pattern('ab'), pattern('ab'), (a, b) => {
        const answer = overlaps(a, b)
        const both = texts.find(sample => plainly(a, sample) && plainly(b, sample))
        if (answer.kind === 'overlap') {
          expect(plainly(a, answer.sample) && plainly(b, answer.sample)).toBe(true)
          if (both !== undefined) expect(answer.sample).toHaveLength(both.length)
        } else {
          expect(answer).toEqual({ kind: 'disjoint' })
          expect(both).toBeUndefined()
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('classes', () => {
  const LETTERS = [[97, 98] as const]

  it('finds exactly the combinations that strings of the domain realize', () => {
    const languages = fc.array(fc.array(pattern('abc', 4), { maxLength: 3 }), { maxLength: 4 })
    const texts = strings('ab', 6).filter(text => text.length > 0)
    fc.assert(
      fc.property(languages, lists => {
        const found = classes(
          [atLeast(LETTERS, 1, 'a')],
          lists.map(list => list.map(text => globOf(text))),
        )
        if (found.kind === 'undecided') throw new Error('small patterns are decided')
        const maskOf = (sample: string) =>
          lists.reduce((mask, list, index) => (list.some(one => plainly(one, sample)) ? mask | (1 << index) : mask), 0)
        for (const one of found.classes) {
          expect(one.sample).toMatch(/^[ab]+$/)
          expect(BigInt(maskOf(one.sample))).toBe(one.mask)
        }
        const masks = new Set(found.classes.map(one => Number(one.mask)))
        expect(masks.size).toBe(found.classes.length)
        const missed = texts.filter(text => !masks.has(maskOf(text)))
        expect(missed).toEqual([])
      }),
      { numRuns: 250 },
    )
  })

  it('knows that an alphabet can be used up', () => {
    const found = classes([times(LETTERS, 1, 'a')], [[globOf('a')], [globOf('b')]])
    expect(found).toEqual({
      kind: 'classes',
      classes: [
        { mask: 1n, sample: 'a' },
        { mask: 2n, sample: 'b' },
      ],
    })
  })

  it('tells cased from folded patterns', () => {
    const found = classes([atLeast([[0x41, 0x7a]], 1, 'a')], [[globOf('a')], [globOf('a', { ignoreCase: true })]])
    expect(found.kind === 'classes' && found.classes.map(one => one.mask).sort()).toEqual([0n, 2n, 3n])
  })

  it('takes nothing for a wildcard in a literal', () => {
    const found = classes([atLeast([[0x20, 0x7e]], 1, 'a')], [[literalOf('a*')]])
    expect(found.kind === 'classes' && found.classes.find(one => one.mask === 1n)?.sample).toBe('a*')
  })

  it('writes samples that look like role sessions', () => {
    const sessions = [
      ...word('AROA'),
      atLeast(UPPER_OR_DIGIT, 12, 'SOMEBODYELSE12345'),
      ...word(':'),
      atLeast(NAME, 2, 'session'),
    ]
    const found = classes(sessions, [[globOf('AROAJJ4OT5B3EVMNARNW6:*'), globOf('AROAINV7BYMRZP3NV66DI:*')]])
    expect(found.kind === 'classes' && found.classes.map(one => one.sample)).toEqual([
      'AROASOMEBODYELSE12345:session',
      'AROAJJ4OT5B3EVMNARNW6:session',
    ])
  })

  it('reads thousands of ids well within the bound', () => {
    const ids = Array.from({ length: 2000 }, (_, index) =>
      globOf(`AROA${(index * 7919).toString(36).toUpperCase()}QQQQQQQQQQQQQQQ:*`),
    )
    const sessions = [
      ...word('AROA'),
      atLeast(UPPER_OR_DIGIT, 12, 'SOMEBODYELSE'),
      ...word(':'),
      atLeast(NAME, 2, 'me'),
    ]
    expect(classes(sessions, [ids]).kind).toBe('classes')
  })
})

describe('splits', () => {
  it('tells strings apart by what may follow them', () => {
    const found = splits([times([[0x30, 0x39]], 2, '55')], [globOf('11x'), globOf('2*'), globOf('?1y')])
    expect(found).toEqual(['55', '51', '11', '25', '21'])
  })
})
