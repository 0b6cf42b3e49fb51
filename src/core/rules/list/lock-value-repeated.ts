import { listConditions } from '../../lock/conditions.js'
import { takenOut } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { ADMIN, BLOG, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueRepeated: Rule<'lock'> = {
  id: 'lock-value-repeated',
  about: 'lock',
  severity: 'warning',
  summary: 'A value is on the list twice.',
  why: ours('It changes nothing, but you may have meant another id.'),
  fix: ours('Remove it, or write the intended id.'),
  source: 'IAM Access Analyzer policy check reference, "Redundant condition value"',
  bad: () => [shown('Connect twice', { values: [CONNECT, ADMIN, `«${CONNECT}»`] })],
  good: () => [BLOG],
  *check({ meant, reading }) {
    for (const { values } of listConditions(meant)) {
      const first = new Map<string, Span>()
      for (const { value, span } of values) {
        const earlier = first.get(value)
        if (earlier === undefined) first.set(value, span)
        else
          yield {
            span,
            message: say`${value} is on the list already.`,
            related: [{ span: earlier, note: ours('first written here') }],
            edits: [takenOut(reading.file.text, span)],
          }
      }
    }
  },
}
