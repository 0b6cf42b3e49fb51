import { say } from '../../text/prose.js'
import { withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueUserWithSession = valueRule({
  kind: 'user-with-session',
  summary: 'The id of a user is followed by a session.',
  why: say`The ${'aws:userid'} of a user is the bare id; with anything after it the value never matches, so the user is denied.`,
  fix: say`Write the id without ${':*'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: () => [withFirstValue('A user like a role', '«"AIDAJQABLZS4A3QDU576Q:*"»')],
  good: () => [withFirstValue('A user', '"AIDAJQABLZS4A3QDU576Q"')],
  say: (value, { id }) => ({ message: say`${value} is the id of a user, and users have no sessions.`, meant: id }),
})
