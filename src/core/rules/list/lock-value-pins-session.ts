import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValuePinsSession = valueRule({
  kind: 'pins-session',
  summary: 'A listed role is tied to one name of session.',
  why: ours(
    'Whoever assumes the role chooses the name; Connect does not say which it uses, and a session by any other name is denied.',
  ),
  fix: say`Write ${':*'} for all sessions of the role.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [
    withFirstValue('One session', '«"AROAJJ4OT5B3EVMNARNW6:alice"»', AS_BLOG),
    withFirstValue('Some sessions', '«"AROAJJ4OT5B3EVMNARNW6:connect-*"»', AS_BLOG),
  ],
  say: (value, { id, session }) => ({
    message: say`${value} admits only sessions by the name of ${session}.`,
    ...didYouMean(`${id}:*`),
  }),
})
