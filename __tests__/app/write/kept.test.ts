import fc from 'fast-check'
import { bucketOfKept, keptName, nearestNameOf } from '../../../src/app/write/kept.js'

const bucket = fc.string({ unit: fc.constantFrom(...'abz09.-'), minLength: 3, maxLength: 20 })
const moment = fc.date({ noInvalidDate: true, min: new Date('2020-01-01'), max: new Date('2099-12-31') })
const folder = fc.constantFrom('', 'previous/', './a b/', 'C:\\kept\\')

describe('The name of a kept policy', () => {
  it('tells its bucket, and where the nearest one is kept', () => {
    fc.assert(
      fc.property(bucket, moment, folder, fc.constantFrom('', '-2', '-10'), (name, when, within, again) => {
        const [kept, nearest] = [keptName(name, when), keptName(name, when, 'nearest')].map(each =>
          each.replace(/\.json$/, `${again}.json`),
        )
        expect([bucketOfKept(`${within}${kept}`), bucketOfKept(`${within}${nearest}`)]).toEqual([name, name])
        expect([nearestNameOf(`${within}${kept}`), nearestNameOf(`${within}${nearest}`)]).toEqual([nearest, undefined])
      }),
      { seed: 1 },
    )
  })

  it.each([
    'calls.json',
    'Z.json',
    'calls-2026-11-22Z.json',
    'calls-2026-11-22T10-00-00-000Z.txt',
    'calls-2026-11-22T10-00-00-000Z.json/a.json',
    '-2026-11-22T10-00-00-000Z.json',
  ])('is no other: %s', path => {
    expect([bucketOfKept(path), nearestNameOf(path)]).toEqual([undefined, undefined])
  })
})
