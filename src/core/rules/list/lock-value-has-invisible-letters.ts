import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueHasInvisibleLetters: Rule<'value'> = {
  id: 'lock-value-has-invisible-letters',
  about: 'value',
  severity: 'error',
  summary: 'A listed value has a letter that cannot be seen.',
  why: ours('Values are compared letter by letter, the invisible ones too, so the id never matches.'),
  fix: ours('Type the id again; a copy from a web page or a chat often brings such letters along.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: [
    withFirstValue('A zero-width space', '«"AROAJJ4OT5B3\u200bEVMNARNW6:*"»'),
    withFirstValue('A no-break space', '«"AROAJJ4OT5B3EVMNARNW6:*\u00a0"»'),
    withFirstValue('A soft hyphen', '«"AROAJJ4OT5B3\u00adEVMNARNW6:*"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'invisible') return
    const message = say`${value.value} has the invisible letter ${reads.letter}.`
    yield { span: value.span, message, help: say`Did you mean ${reads.meant}?` }
  },
}
