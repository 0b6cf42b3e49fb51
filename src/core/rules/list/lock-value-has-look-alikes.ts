import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueHasLookAlikes: Rule<'value'> = {
  id: 'lock-value-has-look-alikes',
  about: 'value',
  severity: 'error',
  summary: 'A listed value has a letter that only looks right.',
  why: ours(
    'Values are compared letter by letter: a Cyrillic or full-width letter never equals the Latin one, so the id never matches.',
  ),
  fix: ours('Type the id again, or copy it from IAM.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: [
    withFirstValue('A Cyrillic A', '«"\u0410ROAJJ4OT5B3EVMNARNW6:*"»'),
    withFirstValue('A full-width colon', '«"AROAJJ4OT5B3EVMNARNW6\uff1a*"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'look-alike') return
    const message = say`${value.value} has the letter ${reads.letter}, which is none of A to Z and 0 to 9.`
    yield { span: value.span, message, help: say`Did you mean ${reads.meant}?` }
  },
}
