import fc from 'fast-check'
import { digest } from '../../../src/core/plan/digest.js'
import { type CommentRecord, comparePlan, planMark, type ShownPlan } from '../../../src/core/plan/record.js'
import { marker, readMarker } from '../../../src/render/github/marker.js'
import { HOSTILE } from '../../fakes/reports.js'
import { anyCharacters } from '../../fakes/texts.js'

const MARK = '0123456789abcdef'.repeat(3)

function record(plans: readonly (readonly [string, string])[], rest: Partial<CommentRecord> = {}): CommentRecord {
  const common = { version: '1.2.3', key: 'default', head: 'a'.repeat(40), state: 'plan', began: 1, more: 0 } as const
  return { ...common, ...rest, plans: new Map(plans) }
}

describe('the marker', () => {
  it('is read back as it was written, whatever the buckets are called', () => {
    const bucket = fc.oneof(anyCharacters(), fc.constantFrom(...HOSTILE, '__proto__', 'constructor'))
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
    fc.assert(fc.property(anyCharacters(), fc.uniqueArray(bucket, { maxLength: 5 }), law), {
      numRuns: 500,
    })
  })

  it('counts only as the whole first line', () => {
    const line = marker(record([]))
    expect(readMarker(`hello ${line}`)).toBeUndefined()
    expect(readMarker(`hello\n${line}`)).toBeUndefined()
    expect(readMarker(`> ${line}`)).toBeUndefined()
    expect(readMarker(`${line} and more`)?.more).toBe(1)
    expect(readMarker('<!-- connect-bucket-lock {"schema":2} -->')).toBeUndefined()
    expect(readMarker('<!-- connect-bucket-lock {nonsense} -->')).toBeUndefined()
    expect(readMarker(`${line}\r\nsaved by the web editor`)?.key).toBe('default')
  })

  it.each<[string, (line: string) => string]>([
    ['is no JSON any more', line => line.replace('"plans"', 'plans')],
    ['has another schema', line => line.replace('"schema":1', '"schema":2')],
    ['has lost its end', line => line.slice(0, -10)],
    ['has more behind it', line => `${line} and more`],
  ])('tells whose comment it is, and no plan, where it %s', (_, edit) => {
    const written = record([['connect-a', MARK]], { key: 'team "a"' })
    expect(readMarker(edit(marker(written)))).toEqual({
      version: '',
      key: 'team "a"',
      state: 'no-verdict',
      began: 0,
      plans: new Map(),
      more: 1,
    })
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

  it('records each of a thousand buckets, and of one that it does not it says that it cannot be told', () => {
    const hash = (text: string) => digest(text)
    const prints = Array.from({ length: 1200 }, (_, index) => {
      const bucket = `connect-${index}`.padEnd(63, 'x')
      return { bucket, fingerprint: hash(`plan ${index}`), live: hash(`live ${index}`) }
    })
    const shownBy = (count: number): ShownPlan => {
      const line = marker(record(prints.slice(0, count).map(print => [print.bucket, planMark(print)])))
      const handedOn = readMarker(marker(readMarker(line) ?? record([])))
      return { pull: 12, url: '', record: handedOn ?? record([]), mergedHead: 'a'.repeat(40) }
    }
    const kindsOf = (shown: ShownPlan) => prints.map(print => comparePlan([shown], print).kind)
    expect(new Set(kindsOf(shownBy(1000)).slice(0, 1000))).toEqual(new Set(['same']))
    expect(kindsOf(shownBy(1000)).at(-1)).toBe('unrecorded')
    const full = kindsOf(shownBy(1200))
    expect([full[0], full.at(-1)]).toEqual(['same', 'unknown'])
    const thousand = shownBy(1000)
    const moved = prints.map(({ bucket, live }) => ({ bucket, live, fingerprint: hash('another') }))
    expect(new Set(moved.slice(0, 1000).map(print => comparePlan([thousand], print).kind))).toEqual(new Set(['moved']))
  })

  it('leaves room for the comment, however many buckets there are', () => {
    const plans = Array.from({ length: 2000 }, (_, index) => [`connect-${index}`.padEnd(63, 'x'), MARK] as const)
    const line = marker(record(plans))
    expect(line.length).toBeLessThan(45_000)
    const read = readMarker(line)
    expect((read?.plans.size ?? 0) + (read?.more ?? 0)).toBe(2000)
  })
})
