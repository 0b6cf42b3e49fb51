import { ours, say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueHasLookAlikes = valueRule({
  kind: 'has-look-alikes',
  summary: 'A listed value has a letter that only looks right.',
  why: ours(
    'Values are compared letter by letter: a Cyrillic or full-width letter never equals the Latin one, so the id never matches.',
  ),
  fix: ours('Type the id again, or copy it from IAM.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: () => [
    withFirstValue('A Cyrillic A', '«"\u0410ROAJJ4OT5B3EVMNARNW6:*"»'),
    withFirstValue('A full-width colon', '«"AROAJJ4OT5B3EVMNARNW6\uff1a*"»'),
  ],
  say: (value, { letter, meant }) => ({
    message: say`${value} has the letter ${letter}, which is not one of A to Z and 0 to 9.`,
    meant,
  }),
})
