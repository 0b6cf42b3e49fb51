import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValuePinsSession: Rule<'value'> = {
  id: 'lock-value-pins-session',
  about: 'value',
  severity: 'error',
  summary: 'A listed role is tied to one name of session.',
  why: ours(
    'Whoever assumes the role chooses the name; Connect does not say which it uses, and a session by any other name is denied.',
  ),
  fix: say`Write ${':*'} for all sessions of the role.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [
    withFirstValue('One session', '«"AROAJJ4OT5B3EVMNARNW6:alice"»'),
    withFirstValue('Some sessions', '«"AROAJJ4OT5B3EVMNARNW6:connect-*"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'some-sessions') return
    const message = say`${value.value} admits only sessions by the name of ${reads.session}.`
    yield { span: value.span, message, help: say`Did you mean ${`${reads.id}:*`}?` }
  },
}
