import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueLowerCase: Rule<'value'> = {
  id: 'lock-value-lower-case',
  about: 'value',
  severity: 'error',
  summary: 'A listed id has small letters.',
  why: ours('Ids are in capital letters and values are compared letter by letter, so this one never matches.'),
  fix: ours('Write the id in capital letters.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: [
    withFirstValue('Small letters', '«"aroajj4ot5b3evmnarnw6:*"»'),
    withFirstValue('One small letter', '«"AROAJJ4OT5b3EVMNARNW6:*"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'lower-case') return
    yield { span: value.span, message: say`${value.value} has small letters.`, help: say`Did you mean ${reads.meant}?` }
  },
}
