import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueNotAnId: Rule<'value'> = {
  id: 'lock-value-not-an-id',
  about: 'value',
  severity: 'error',
  summary: 'A listed value does not have the shape of an id.',
  why: ours('No caller has such an id, so the value admits nobody.'),
  fix: say`Write ${'AROA…:*'} for a role, ${'AIDA…'} for a user, the 12 digits of the account for its root user.`,
  source: 'IAM API Reference, Role, "RoleId"',
  bad: [
    withFirstValue('Too short', '«"AROAJJ4OT5B:*"»'),
    withFirstValue('A hyphen in the id', '«"AROAJJ4OT5B3-EVMNARNW6:*"»'),
    withFirstValue('An account with hyphens', '«"1111-2222-3333"»'),
    withFirstValue('Eleven digits', '«"11112222333"»'),
    withFirstValue('Nothing', '«""»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'bad-shape') return
    const digits = value.value.replaceAll('-', '')
    const help = /^\d{12}$/.test(digits) ? { help: say`Did you mean ${digits}?` } : {}
    const message =
      value.value === '' ? ours('This value is empty.') : say`${value.value} does not have the shape of an id.`
    yield { span: value.span, message, ...help }
  },
}
