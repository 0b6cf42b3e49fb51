import { ours, say } from '../prose.js'
import type { Span } from '../source.js'
import type { Rule } from './rule.js'
import { listConditions } from './support/conditions.js'
import { ADMIN, BLOG, CONNECT, shown } from './support/example.js'

export const lockValuesStandOnce: Rule<'lock'> = {
  id: 'lock-values-stand-once',
  about: 'lock',
  severity: 'warning',
  summary: 'A value stands twice on the list.',
  why: ours('It changes nothing, but another id may have been meant.'),
  fix: ours('Take it out, or write the id that was meant.'),
  source: 'IAM Access Analyzer policy check reference, "Redundant condition value"',
  bad: [shown('Connect twice', { values: [CONNECT, ADMIN, `«${CONNECT}»`] })],
  good: [BLOG],
  *check({ meant }) {
    for (const { values } of listConditions(meant)) {
      const first = new Map<string, Span>()
      for (const { value, span } of values) {
        const earlier = first.get(value)
        if (earlier === undefined) first.set(value, span)
        else
          yield {
            span,
            message: say`${value} stands on the list already.`,
            related: [{ span: earlier, note: ours('first written here') }],
          }
      }
    }
  },
}
