import { ours, say } from '../../text/prose.js'
import { RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { claimSeverity, isRelative, strangers } from '../support/account.js'

export const accountRoleWithoutReason: Rule<'account'> = {
  id: 'account-role-without-reason',
  about: 'account',
  severity: 'error',
  summary: 'A listed role is neither Connect nor an administrator nor the one that applies.',
  why: ours('Whoever may assume it is let past the lock, and nothing says why.'),
  fix: ours(
    'Take it off the list, name it as an admin role, or declare it in the configuration with an owner and a reason.',
  ),
  bad: [withFurtherValue('A role for reports', '«"AROAIREPORTINGROLEXXX:*"»')],
  good: [RIGHT, withFurtherValue('A second administrator', '"AROAIBREAKGLASSADMIN2:*"')],
  *check(subject) {
    for (const { listed, role } of strangers(subject)) {
      if (isRelative(role)) continue
      const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted')
      yield {
        severity,
        span: listed.span,
        message: say`${role.RoleId} is the role ${role.RoleName}, for which nothing gives a reason.`,
      }
    }
  },
}
