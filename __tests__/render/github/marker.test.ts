import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareRecorded } from '../../../src/core/plan/record.js'
import { marker, readMarker } from '../../../src/render/github/marker.js'
import { HOSTILE } from '../../fakes/reports.js'

const PRINT = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('the marker', () => {
  it('is read back as it was written, whatever the buckets are called', () => {
    const bucket = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, '__proto__', 'constructor'))
    const law = (key: string, buckets: readonly string[]): void => {
      const plans = new Map(buckets.map(name => [name, PRINT]))
      const line = marker('1.2.3', key, plans)
      expect(line).not.toMatch(/[\n\r@#]|--.*--.*--/)
      expect(line.slice(4, -3)).not.toMatch(/[<>]/)
      expect(readMarker(`${line}\n\nbody`)).toEqual({
        version: '1.2.3',
        key,
        plans: new Map(buckets.map(name => [name, PRINT.slice(7, 39)])),
        more: 0,
      })
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.uniqueArray(bucket, { maxLength: 5 }), law), {
      numRuns: 500,
    })
  })

  it('counts only as the whole first line', () => {
    const line = marker('1.2.3', 'default', new Map())
    expect(readMarker(`hello ${line}`)).toBeUndefined()
    expect(readMarker(`hello\n${line}`)).toBeUndefined()
    expect(readMarker(`> ${line}`)).toBeUndefined()
    expect(readMarker(`${line} and more`)).toBeUndefined()
    expect(readMarker('<!-- connect-bucket-lock {"schema":2} -->')).toBeUndefined()
    expect(readMarker('<!-- connect-bucket-lock {nonsense} -->')).toBeUndefined()
    expect(readMarker(`${line}\r\nsaved by the web editor`)?.key).toBe('default')
  })

  it('tells the same plan from a moved one, and from one that nobody recorded', () => {
    const record = readMarker(marker('1.2.3', 'default', new Map([['a', PRINT]])))
    if (record === undefined) throw new Error('unreadable')
    expect(compareRecorded(record, 'a', PRINT)).toBe('same')
    expect(compareRecorded(record, 'a', `sha256:f${PRINT.slice(8)}`)).toBe('moved')
    expect(compareRecorded(record, 'b', PRINT)).toBe('unrecorded')
  })

  it('leaves room for the comment, however many buckets there are', () => {
    const plans = new Map(Array.from({ length: 2000 }, (_, index) => [`connect-${index}`.padEnd(63, 'x'), PRINT]))
    const line = marker('1.2.3', 'default', plans)
    expect(line.length).toBeLessThan(21_000)
    const record = readMarker(line)
    expect((record?.plans.size ?? 0) + (record?.more ?? 0)).toBe(2000)
  })
})
