import { answerTo } from '../../access/claim.js'
import { ours, type Prose, say } from '../../text/prose.js'
import { AS_RIGHT, DEPLOY, RIGHT } from '../examples/account-example.js'
import { ADMIN, CONNECT, lockText, OBJECTS, shown } from '../examples/example.js'
import type { AccountSubject, ListedId, Rule } from '../rule.js'

export const accountAllowDenied: Rule<'account'> = {
  id: 'account-allow-denied',
  about: 'account',
  severity: 'warning',
  summary: 'An Allow names a principal that the lock denies.',
  why: ours('A Deny wins over every Allow: the statement grants nothing, although it looks as if it does.'),
  fix: ours('List the id too, or remove the statement.'),
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: () => [
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
  good: () => [RIGHT],
  *check(subject) {
    for (const { effect, principal } of subject.policy.statements) {
      if (effect.value !== 'Allow' || principal.negated) continue
      for (const { kind, value } of principal.entries) {
        const denied = kind === 'AWS' ? deniedBy(subject, value.value) : undefined
        if (denied === undefined) continue
        yield { span: value.span, message: say`The lock denies ${denied}, although this statement allows it.` }
      }
    }
  },
}

/** Whom a principal names, where the lock certainly denies it. */
function deniedBy(subject: AccountSubject, principal: string): Prose | undefined {
  const { book, listed } = subject
  const role = book.roleByArn(principal)
  if (role !== undefined) {
    return listed.some(({ id }) => id.id === role.RoleId) ? undefined : say`the role ${role.RoleName}`
  }
  const account = /^\d{12}$/.test(principal) ? principal : FOREIGN.exec(principal)?.[1]
  if (account === undefined || account === book.facts.account || answerTo('sealed', subject.claims) !== 'holds')
    return undefined
  return listed.some(each => mayBeOf(subject, each, account))
    ? undefined
    : say`${principal}, which has no id on the list`
}

/** A principal of some account, or an origin access identity of CloudFront's. */
const FOREIGN = /^arn:[^:]+:(?:iam|sts)::(\d{12}|cloudfront):/

/** Whether a listed id may be the one of somebody in that account, as far as anybody knows. */
function mayBeOf({ book }: AccountSubject, { id }: ListedId, account: string): boolean {
  if (id.kind === 'account') return id.id === account
  if (account === 'cloudfront') return id.kind !== 'role'
  if (book.roleById(id.id) !== undefined) return false
  const owner = book.declared.find(entry => entry.id === id.id)?.account
  return owner === undefined || owner === account
}
