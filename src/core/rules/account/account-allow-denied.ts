import { ours, say } from '../../text/prose.js'
import { AS_RIGHT, DEPLOY, RIGHT } from '../examples/account-example.js'
import { ADMIN, CONNECT, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const accountAllowDenied: Rule<'account'> = {
  id: 'account-allow-denied',
  about: 'account',
  severity: 'warning',
  summary: 'An Allow is for a role that the lock denies.',
  why: ours('A Deny wins over every Allow: the statement grants nothing, though it reads as if it did.'),
  fix: ours('List the role as well, or take the statement out.'),
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: [
    shown(
      'A role for reports',
      {
        values: [CONNECT, ADMIN, DEPLOY],
        statements: [
          lockText({
            effect: '"Allow"',
            principal: '"Principal": { "AWS": «"arn:aws:iam::111122223333:role/reporting"» }',
            action: '"Action": "s3:GetObject"',
            resource: `"Resource": ${OBJECTS}`,
            condition: '',
          }),
        ],
      },
      AS_RIGHT,
    ),
  ],
  good: [RIGHT],
  *check({ policy, book, listed }) {
    for (const { effect, principal } of policy.statements) {
      if (effect.value !== 'Allow' || principal.negated) continue
      for (const { value } of principal.entries) {
        const role = book.roleByArn(value.value)
        if (role === undefined || listed.some(({ id }) => id.id === role.RoleId)) continue
        yield {
          span: value.span,
          message: say`The lock denies the role ${role.RoleName}, whatever this statement allows.`,
        }
      }
    }
  },
}
