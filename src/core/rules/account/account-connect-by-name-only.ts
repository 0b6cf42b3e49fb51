import { trustedServices } from '../../account/roles.js'
import { list, ours, say } from '../../text/prose.js'
import { RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { claimSeverity, missingInstanceRoles, roleHint, strangers, suspicionOf } from '../support/account.js'

export const accountConnectByNameOnly: Rule<'account'> = {
  id: 'account-connect-by-name-only',
  about: 'account',
  severity: 'error',
  summary: 'A listed role is Connect by name only.',
  why: say`Anybody who may create roles may create one of that name; a Connect role is one that ${'connect.amazonaws.com'} may assume.`,
  fix: ours("List the service role that the instance shows, or give this one's reason in the configuration."),
  source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
  bad: [withFurtherValue('A role for Lambda', '«"AROAICONNECTBYNAMEXXX:*"»')],
  good: [RIGHT],
  *check(subject) {
    for (const { listed, role } of strangers(subject)) {
      if (suspicionOf(role) !== 'by-name') continue
      const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted')
      const services = trustedServices(role.AssumeRolePolicyDocument)
      const trust = services.length === 0 ? ours('no service') : list(services)
      const found = {
        severity,
        span: listed.span,
        message: say`The role ${role.RoleName} is called like a Connect role, but it trusts ${trust}.`,
      }
      const [meant] = missingInstanceRoles(subject)
      yield { ...found, ...roleHint(meant) }
    }
  },
}
