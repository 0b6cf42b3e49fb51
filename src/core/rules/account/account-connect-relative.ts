import { ours, say } from '../../text/prose.js'
import { inPlaceOfConnect, RIGHT } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { claimSeverity, isRelative, missingInstanceRoles, roleHint, strangers } from '../support/account.js'

export const accountConnectRelative: Rule<'account'> = {
  id: 'account-connect-relative',
  about: 'account',
  severity: 'error',
  summary: 'A listed role belongs to a service that is related to Connect.',
  why: ours(
    'Campaigns, profiles, Q and synchronization have service-linked roles of their own. An instance stores as another role.',
  ),
  fix: ours('List the service role that the instance shows.'),
  source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
  bad: () => [inPlaceOfConnect('The role of outbound campaigns', '«"AROAICONNECTCAMPAIGNS:*"»')],
  good: () => [RIGHT],
  *check(subject) {
    for (const { listed, role } of strangers(subject)) {
      if (!isRelative(role)) continue
      const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted')
      const found = {
        severity,
        span: listed.span,
        message: say`The role ${role.RoleName} is not a role that an instance stores as.`,
      }
      const [meant] = missingInstanceRoles(subject)
      yield { ...found, ...roleHint(meant) }
    }
  },
}
