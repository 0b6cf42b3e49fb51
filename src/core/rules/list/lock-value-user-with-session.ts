import { say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueUserWithSession: Rule<'value'> = {
  id: 'lock-value-user-with-session',
  about: 'value',
  severity: 'error',
  summary: 'The id of a user is followed by a session.',
  why: say`The ${'aws:userid'} of a user is the bare id; with anything after it the value never matches, so the user is denied.`,
  fix: say`Write the id without ${':*'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [withFirstValue('A user like a role', '«"AIDAJQABLZS4A3QDU576Q:*"»')],
  good: [withFirstValue('A user', '"AIDAJQABLZS4A3QDU576Q"')],
  *check({ value, reads }) {
    if (reads.kind !== 'user-session') return
    const message = say`${value.value} is the id of a user, and users have no sessions.`
    yield { span: value.span, message, help: say`Did you mean ${reads.id}?` }
  },
}
