import { ours, say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueHasBlanks = valueRule({
  kind: 'has-blanks',
  summary: 'A listed value has a blank before or after it.',
  why: ours('The blank is a part of the value, and no id has one, so the value never matches.'),
  fix: ours('Remove the blank.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: () => [
    withFirstValue('A blank after', '«"AROAJJ4OT5B3EVMNARNW6:* "»'),
    withFirstValue('A line break after', '«"AROAJJ4OT5B3EVMNARNW6:*\\n"»'),
  ],
  say: (value, { meant }) => ({ message: say`${value} has a blank around it.`, meant }),
})
