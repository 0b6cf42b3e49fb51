import { ours, say } from '../../text/prose.js'
import { RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { claimSeverity, isRelative, strangers } from '../support/account.js'

export const accountRoleWithoutReason: Rule<'account'> = {
  id: 'account-role-without-reason',
  about: 'account',
  severity: 'error',
  summary: "A listed role is not Connect's, not an admin and not the one that applies.",
  why: ours('The lock lets everyone who may assume it past, and nothing says why.'),
  fix: ours(
    'Remove it from the list, name it as an admin role, or declare it in the configuration with an owner and a reason.',
  ),
  bad: () => [withFurtherValue('A role for reports', '«"AROAIREPORTINGROLEXXX:*"»')],
  good: () => [RIGHT, withFurtherValue('A second administrator', '"AROAIBREAKGLASSADMIN2:*"')],
  *check(subject) {
    for (const { listed, role } of strangers(subject)) {
      if (isRelative(role)) continue
      const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted')
      yield {
        severity,
        span: listed.span,
        message: say`${role.RoleId} is the role ${role.RoleName}, and nothing says why it is listed.`,
      }
    }
  },
}
