import { ours, say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueLowerCase = valueRule({
  kind: 'lower-case',
  summary: 'A listed id has small letters.',
  why: ours('Ids are in capital letters and values are compared letter by letter, so this one never matches.'),
  fix: ours('Write the id in capital letters.'),
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: () => [
    withFirstValue('Small letters', '«"aroajj4ot5b3evmnarnw6:*"»'),
    withFirstValue('One small letter', '«"AROAJJ4OT5b3EVMNARNW6:*"»'),
  ],
  say: (value, { meant }) => ({ message: say`${value} has small letters.`, meant }),
})
