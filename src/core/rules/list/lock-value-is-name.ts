import { say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueIsName: Rule<'value'> = {
  id: 'lock-value-is-name',
  about: 'value',
  severity: 'error',
  summary: 'A name is on the list.',
  why: say`An ${'aws:userid'} is a unique id and never a name, so the value never matches.`,
  fix: say`Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
  source: 'IAM User Guide, "IAM identifiers"',
  bad: [
    withFirstValue('The name of a role', '«"Admin"»'),
    withFirstValue('The name of a role and its sessions', '«"connect-access-role:*"»'),
    withFirstValue('A placeholder', '«"YOUR_ROLE_ID:*"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'name') return
    yield { span: value.span, message: say`${value.value} is not a unique id.` }
  },
}
