import { ours, say } from '../../text/prose.js'
import { RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { missingInstanceRoles, roleHint, storesHere } from '../support/account.js'

export const accountConnectRoleOfOtherBucket: Rule<'account'> = {
  id: 'account-connect-role-of-other-bucket',
  about: 'account',
  severity: 'warning',
  summary: 'A listed Connect role belongs to an instance that does not store here.',
  why: ours(
    'Whoever can be that role is let past the lock, and the role of the instance that does store here may have been meant.',
  ),
  fix: ours('Take it off the list, or set the storage of its instance to this bucket first.'),
  source: 'Amazon Connect API Reference, ListInstanceStorageConfigs',
  bad: [withFurtherValue("Another instance's role", '«"AROAIOTHERCONNECTROLE:*"»')],
  good: [RIGHT],
  *check(subject) {
    const { listed, book, bucket } = subject
    if (book.facts.instances === undefined || book.instancesOf(bucket).length === 0) return
    for (const { id, admitted, span } of listed) {
      const role = admitted.kind === 'connect' ? book.roleById(id.id) : undefined
      if (role === undefined || storesHere(subject, role)) continue
      const found = { span, message: say`No instance stores in ${bucket} as the role ${role.RoleName}.` }
      const [meant] = missingInstanceRoles(subject)
      yield { ...found, ...roleHint(meant) }
    }
  },
}
