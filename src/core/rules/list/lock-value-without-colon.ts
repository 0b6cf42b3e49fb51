import { ours, say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueWithoutColon = valueRule({
  kind: 'without-colon',
  summary: 'The star follows the RoleId without a colon.',
  why: ours('The value matches the role today, and also every longer id that starts with it.'),
  fix: say`Write ${':*'} after the RoleId.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: () => [withFirstValue('No colon', '«"AROAJJ4OT5B3EVMNARNW6*"»')],
  say: (value, { id }) => ({ message: say`${value} has no colon before the star.`, meant: `${id}:*` }),
})
