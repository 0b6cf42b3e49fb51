import { isMissingRole } from '../../account/missing-role.js'
import type { RoleBook } from '../../account/roles.js'
import { ours, say } from '../../text/prose.js'
import { closest, didYouMean } from '../../text/suggest.js'
import { AS_RIGHT, DEPLOY, RIGHT } from '../examples/account-example.js'
import { ADMIN, CONNECT, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const accountPrincipalMissing: Rule<'account'> = {
  id: 'account-principal-missing',
  about: 'account',
  severity: 'error',
  summary: 'A principal is a role that the account does not have.',
  why: ours('S3 looks every principal up and refuses the policy with "Invalid principal in policy".'),
  fix: say`Write the ARN that ${'aws iam get-role'} shows, with its path, or remove the principal.`,
  source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
  bad: () => [
    shown(
      'A role that was deleted',
      {
        values: [CONNECT, ADMIN, DEPLOY],
        statements: [
          lockText({
            effect: '"Allow"',
            principal: '"Principal": { "AWS": «"arn:aws:iam::111122223333:role/was-deleted"» }',
            action: '"Action": "s3:GetObject"',
            resource: `"Resource": ${OBJECTS}`,
            condition: '',
          }),
        ],
      },
      AS_RIGHT,
    ),
  ],
  good: () => [RIGHT],
  *check({ policy, book }) {
    for (const { kind, value: entry } of policy.statements.flatMap(({ principal }) => principal.entries)) {
      const { value, span } = entry
      if (kind !== 'AWS' || !isMissingRole(value, book)) continue
      const message = say`The account ${book.facts.account} has no role ${value}.`
      yield { span, message, ...didYouMean(meantArn(value, book)) }
    }
  },
}

/** The role of the same name under another path, or the one whose ARN is nearest. */
function meantArn(arn: string, { facts }: RoleBook): string | undefined {
  const name = arn.slice(arn.lastIndexOf('/') + 1)
  const same = facts.roles.find(({ RoleName }) => RoleName === name)
  if (same !== undefined) return same.Arn
  const near = closest(
    name,
    facts.roles.map(({ RoleName }) => RoleName),
  )
  return facts.roles.find(({ RoleName }) => RoleName === near)?.Arn
}
