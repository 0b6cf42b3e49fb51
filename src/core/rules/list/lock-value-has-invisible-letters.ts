import { ours, say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueHasInvisibleLetters = valueRule({
  kind: 'has-invisible-letters',
  summary: 'A listed value has an invisible letter.',
  why: ours('Values are compared letter by letter, the invisible ones too, so the id never matches.'),
  fix: ours('Type the id again. A copy from a web page or a chat often has such letters.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: () => [
    withFirstValue('A zero-width space', '«"AROAJJ4OT5B3\u200bEVMNARNW6:*"»'),
    withFirstValue('A no-break space', '«"AROAJJ4OT5B3EVMNARNW6:*\u00a0"»'),
    withFirstValue('A soft hyphen', '«"AROAJJ4OT5B3\u00adEVMNARNW6:*"»'),
  ],
  say: (value, { letter, meant }) => ({ message: say`${value} has the invisible letter ${letter}.`, meant }),
})
