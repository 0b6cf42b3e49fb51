import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { counted } from '../../../src/core/text/count.js'
import { byText } from '../../../src/core/text/order.js'
import { plain } from '../../../src/core/text/prose.js'
import { shellWord } from '../../../src/core/text/shell.js'
import { hint } from '../../../src/core/text/suggest.js'

describe('A number of things', () => {
  it.each([
    [0, '0 roles'],
    [1, '1 role'],
    [2, '2 roles'],
    [12_345, '12,345 roles'],
  ])('%d is told as %s', (number, told) => {
    expect(counted(number, 'role')).toBe(told)
  })

  it('may have a plural of its own', () => {
    expect([1, 3].map(number => counted(number, 'policy', 'policies'))).toEqual(['1 policy', '3 policies'])
  })
})

describe('The order of texts', () => {
  it('is that of their letters, whatever the language of the machine', () => {
    expect(['ä', 'b', 'B', 'a', '10', '9', 'b'].sort(byText)).toEqual(['10', '9', 'B', 'a', 'b', 'b', 'ä'])
  })
})

describe('A word for a shell', () => {
  it('stays as it is where nothing in it means anything to a shell', () => {
    expect(shellWord('policies/connect-1.json')).toBe('policies/connect-1.json')
  })

  it('is read back as it was by a real shell', () => {
    const words = fc.sample(
      fc.string({ unit: fc.constantFrom('a', ' ', "'", '"', '$', '`', '\\', '\n', '*', '~', ';', 'é'), minLength: 1 }),
      { numRuns: 100, seed: 7 },
    )
    const script = words.map(word => `printf '%s\\0' ${shellWord(word)}`).join('\n')
    expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)).toEqual(words)
  })
})

describe('A hint', () => {
  it('names the word that was meant, and nothing where none is near', () => {
    const { help } = hint('s3:GetObjects', ['s3:GetObject', 's3:PutObject'])
    expect(help && plain(help)).toBe('Did you mean `s3:GetObject`?')
    expect(hint('frobnicate', ['s3:GetObject'])).toEqual({})
  })
})

describe('A word that was most likely meant', () => {
  it.each([
    ['a', ['as'], undefined],
    ['ad', ['as'], undefined],
    ['ue', ['eu'], 'eu'],
    ['wy', ['why'], 'why'],
    ['A', ['a'], 'a'],
    ['polcies', ['policies', 'police'], 'policies'],
    ['buckte', ['bucket'], 'bucket'],
    ['events', ['expect'], undefined],
  ])('for %s among %j is %j', (found, known, meant) => {
    const { help } = hint(found, known)
    expect(help && plain(help)).toBe(meant === undefined ? undefined : `Did you mean \`${meant}\`?`)
  })

  it('has at most a third of the letters of the longer of the two changed', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(letters, letters, (found, known) => {
        const { help } = hint(found, [known])
        if (help === undefined || [...found].sort().join() === [...known].sort().join()) return
        const longer = Math.max(found.length, known.length)
        expect(longer).toBeGreaterThanOrEqual(3)
        expect(Math.abs(found.length - known.length)).toBeLessThanOrEqual(longer / 3)
      }),
      { seed: 1, numRuns: 2000 },
    )
  })
})
