import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueWithoutColon: Rule<'value'> = {
  id: 'lock-value-without-colon',
  about: 'value',
  severity: 'error',
  summary: 'The star follows the RoleId without a colon.',
  why: ours('The value matches the role today, and every longer id that starts alike as well.'),
  fix: say`Write ${':*'} after the RoleId.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [withFirstValue('No colon', '«"AROAJJ4OT5B3EVMNARNW6*"»')],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'star-without-colon') return
    const message = say`${value.value} has no colon before the star.`
    yield { span: value.span, message, help: say`Did you mean ${`${reads.id}:*`}?` }
  },
}
