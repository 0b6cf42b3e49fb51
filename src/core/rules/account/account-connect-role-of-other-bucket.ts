import { ours, say } from '../../text/prose.js'
import { RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { missingInstanceRoles, roleHint, storesHere } from '../support/account.js'

export const accountConnectRoleOfOtherBucket: Rule<'account'> = {
  id: 'account-connect-role-of-other-bucket',
  about: 'account',
  severity: 'warning',
  summary: 'A listed Connect role belongs to an instance that does not store here.',
  why: ours('The lock lets this role past, and you may have meant the role of the instance that stores here.'),
  fix: ours('Remove it from the list, or first set the storage of its instance to this bucket.'),
  source: 'Amazon Connect API Reference, ListInstanceStorageConfigs',
  bad: () => [withFurtherValue("Another instance's role", '«"AROAIOTHERCONNECTROLE:*"»')],
  good: () => [RIGHT],
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
