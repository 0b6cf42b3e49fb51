import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { CommentRecord } from '../../../src/core/plan/record.js'
import { marker, readMarker } from '../../../src/render/github/marker.js'
import { HOSTILE } from '../../fakes/reports.js'

const MARK = '0123456789abcdef'.repeat(3)

function record(plans: readonly (readonly [string, string])[], rest: Partial<CommentRecord> = {}): CommentRecord {
  const common = { version: '1.2.3', key: 'default', head: 'a'.repeat(40), state: 'plan', began: 1, more: 0 } as const
  return { ...common, ...rest, plans: new Map(plans) }
}

describe('the marker', () => {
  it('is read back as it was written, whatever the buckets are called', () => {
    const bucket = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE, '__proto__', 'constructor'))
    const law = (key: string, buckets: readonly string[]): void => {
      const written = record(
        buckets.map(name => [name, MARK]),
        { key },
      )
      const line = marker(written)
      expect(line).not.toMatch(/[\n\r@#]|--.*--.*--/)
      expect(line.slice(4, -3)).not.toMatch(/[<>]/)
      expect(readMarker(`${line}\n\nbody`)).toEqual(written)
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.uniqueArray(bucket, { maxLength: 5 }), law), {
      numRuns: 500,
    })
  })

  it('counts only as the whole first line', () => {
    const line = marker(record([]))
    expect(readMarker(`hello ${line}`)).toBeUndefined()
    expect(readMarker(`hello\n${line}`)).toBeUndefined()
    expect(readMarker(`> ${line}`)).toBeUndefined()
    expect(readMarker(`${line} and more`)).toBeUndefined()
    expect(readMarker('<!-- connect-bucket-lock {"schema":2} -->')).toBeUndefined()
    expect(readMarker('<!-- connect-bucket-lock {nonsense} -->')).toBeUndefined()
    expect(readMarker(`${line}\r\nsaved by the web editor`)?.key).toBe('default')
  })

  it('of an older version is read as one that does not say when, nor about which head', () => {
    const old = '<!-- connect-bucket-lock {"schema":1,"version":"0.1.0","key":"default","plans":{},"more":0} -->'
    expect(readMarker(old)).toEqual({
      version: '0.1.0',
      key: 'default',
      state: 'plan',
      began: 0,
      plans: new Map(),
      more: 0,
    })
  })

  it('leaves room for the comment, however many buckets there are', () => {
    const plans = Array.from({ length: 2000 }, (_, index) => [`connect-${index}`.padEnd(63, 'x'), MARK] as const)
    const line = marker(record(plans))
    expect(line.length).toBeLessThan(33_000)
    const read = readMarker(line)
    expect((read?.plans.size ?? 0) + (read?.more ?? 0)).toBe(2000)
  })
})
