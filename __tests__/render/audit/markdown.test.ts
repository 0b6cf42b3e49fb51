import { auditMarkdown, auditSummary } from '../../../src/render/audit/markdown.js'
import type { Audit, AuditedBucket } from '../../../src/report/audit.js'

function bucket(number: number, state: AuditedBucket['state']): AuditedBucket {
  const stores = [
    { instance: `Zürich ${'ü'.repeat(200)}`, id: 'i', product: 'Connect', types: ['CALL_RECORDINGS'] } as const,
  ]
  const name = `connect-${state}-${String(number).padStart(5, '0')}`
  const nothing = { because: [], keepsOut: false, admitted: [], claims: [], findings: [], beside: [] }
  return { account: '111122223333', bucket: name, state, stores, ...nothing }
}

function auditOf(buckets: readonly AuditedBucket[]): Audit {
  return { verdict: 'unsafe', accounts: [], buckets, trusted: [], notes: [] }
}

const named = (text: string, state: string) => text.match(new RegExp(`connect-${state}-\\d{5}`, 'g')) ?? []

describe('the summary of an audit', () => {
  it('is the whole table where it fits', () => {
    const audit = auditOf([bucket(1, 'locked'), bucket(2, 'not-locked')])
    expect(auditSummary(audit)).toBe(auditMarkdown(audit))
  })

  it.each([
    [3_000, 40],
    [40, 3_000],
    [3_000, 3_000],
  ])(
    'holds at most 1 MiB, counted in bytes, of %i proved and %i open buckets: those that are open first',
    (many, few) => {
      const proved = Array.from({ length: many }, (_, index) => bucket(index, 'locked'))
      const open = Array.from({ length: few }, (_, index) => bucket(index, 'not-locked'))
      const text = auditSummary(auditOf([...proved, ...open]))
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576)
      expect(Buffer.byteLength(text)).toBeGreaterThan(990_000)
      const [shown, shownOpen] = [named(text, 'locked').length, named(text, 'not-locked').length]
      expect(shownOpen === few || shown === 0).toBe(true)
      const left = (many + few - shown - shownOpen).toLocaleString('en')
      expect(/Left out here: (.*) buckets,/.exec(text)?.[1]).toBe(left)
    },
  )
})
