import { present } from '../../text/present.js'
import { ours, say } from '../../text/prose.js'
import { ADMIN, AS_BLOG, CONNECT, shown, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueRootNotAccountId = valueRule({
  kind: 'root-not-account-id',
  summary: 'The root user is not listed as an account id.',
  why: say`The ${'aws:userid'} of the root user is the 12 digits of the account and nothing else.`,
  fix: ours('Write the 12 digits alone.'),
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: () => [
    withFirstValue('With a session', '«"111122223333:*"»'),
    withFirstValue('With its name', '«"111122223333:root"»'),
    withFirstValue('Its name alone', '«"root"»', AS_BLOG),
  ],
  good: () => [shown('The root user', { values: [CONNECT, ADMIN, '"111122223333"'] })],
  say: (value, { account }) => ({
    message: say`${value} is not the ${'aws:userid'} of a root user.`,
    ...present({ meant: account }),
  }),
})
