import fc from 'fast-check'
import { topLevelKeys } from '../../../src/core/sources/top-level.js'

describe('The keys of a text', () => {
  it('are those of the outermost object, however it is spaced', () => {
    const key = fc.string({ unit: fc.constantFrom(...'ab :,{}[]') })
    const space = fc.string({ unit: fc.constantFrom(' ', '\n', '\t'), maxLength: 3 })
    const value = fc.jsonValue({ maxDepth: 3 }).map(each => JSON.stringify(each, undefined, 1))
    const members = fc.array(fc.tuple(space, key, space, space, value, space), { maxLength: 5 })
    fc.assert(
      fc.property(members, all => {
        const texts = all.map(([a, name, b, c, inner, d]) => `${a}${JSON.stringify(name)}${b}:${c}${inner}${d}`)
        expect(topLevelKeys(`{${texts.join(',')}}`)).toEqual(all.map(([, name]) => name))
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it.each([
    ['is cut off', '{"a": {"b": "c', ['a']],
    ['ends in a key', '{"a": 1, "b"', ['a']],
    ['ends in a backslash', '{"a": 1, "b\\', ['a']],
    ['has a list outside', '[{"a": 1}]', []],
  ])('are what can be seen of them where it %s', (_, text, keys) => {
    expect(topLevelKeys(text)).toEqual(keys)
  })
})
