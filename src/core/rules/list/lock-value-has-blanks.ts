import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueHasBlanks: Rule<'value'> = {
  id: 'lock-value-has-blanks',
  about: 'value',
  severity: 'error',
  summary: 'A listed value has a blank before or after it.',
  why: ours('The blank is a part of the value, and no id has one, so the value never matches.'),
  fix: ours('Take the blank out.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: [
    withFirstValue('A blank after', '«"AROAJJ4OT5B3EVMNARNW6:* "»'),
    withFirstValue('A line break after', '«"AROAJJ4OT5B3EVMNARNW6:*\\n"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'blanks-around') return
    const message = say`${value.value} has a blank around it.`
    yield { span: value.span, message, help: say`Did you mean ${reads.meant}?` }
  },
}
