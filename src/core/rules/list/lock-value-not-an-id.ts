import { ours, say } from '../../text/prose.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueNotAnId = valueRule({
  kind: 'not-an-id',
  summary: 'A listed value does not have the shape of an id.',
  why: ours('No caller has such an id, so the value admits no one.'),
  fix: say`Write ${'AROA…:*'} for a role, ${'AIDA…'} for a user, the 12 digits of the account for its root user.`,
  source: 'IAM API Reference, Role, "RoleId"',
  bad: () => [
    withFirstValue('Too short', '«"AROAJJ4OT5B:*"»', AS_BLOG),
    withFirstValue('A hyphen in the id', '«"AROAJJ4OT5B3-EVMNARNW6:*"»', AS_BLOG),
    withFirstValue('An account with hyphens', '«"1111-2222-3333"»'),
    withFirstValue('Eleven digits', '«"11112222333"»', AS_BLOG),
    withFirstValue('Nothing', '«""»', AS_BLOG),
  ],
  say: value => {
    const digits = value.replaceAll('-', '')
    const message = value === '' ? ours('This value is empty.') : say`${value} does not have the shape of an id.`
    return /^\d{12}$/.test(digits) ? { message, meant: digits } : { message }
  },
})
