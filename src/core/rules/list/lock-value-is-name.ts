import { say } from '../../text/prose.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueIsName = valueRule({
  kind: 'is-name',
  summary: 'A name is on the list.',
  why: say`An ${'aws:userid'} is a unique id and never a name, so the value never matches.`,
  fix: say`Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
  source: 'IAM User Guide, "IAM identifiers"',
  bad: () => [
    withFirstValue('The name of a role', '«"Admin"»', AS_BLOG),
    withFirstValue('The name of a role and its sessions', '«"connect-access-role:*"»', AS_BLOG),
    withFirstValue('A placeholder', '«"YOUR_ROLE_ID:*"»', AS_BLOG),
  ],
  say: value => ({ message: say`${value} is not a unique id.` }),
})
