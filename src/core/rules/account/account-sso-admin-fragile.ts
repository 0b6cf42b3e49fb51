import { ours, say } from '../../text/prose.js'
import { inAccount, RIGHT, withFurtherValue } from '../examples/account-example.js'
import { CONNECT } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const accountSsoAdminFragile: Rule<'account'> = {
  id: 'account-sso-admin-fragile',
  about: 'account',
  severity: 'warning',
  summary: 'A listed administrator is a role of IAM Identity Center.',
  why: ours(
    'Identity Center deletes the role with its last assignment and later creates it with a new id, which the lock denies.',
  ),
  fix: ours('List an administrator that Identity Center does not manage too: an IAM role of your own.'),
  source: 'IAM Identity Center User Guide, "Referencing permission sets in resource policies"',
  bad: () => [
    inAccount('The only administrators are of Identity Center', [
      CONNECT,
      '«"AROAISSOADMINISTRATOR:*"»',
      '"AROAIDEPLOYROLEXXXXXX:*"',
    ]),
  ],
  good: () => [RIGHT, withFurtherValue('Together with others', '"AROAISSOADMINISTRATOR:*"')],
  *check({ reading, listed, book }) {
    const admins = listed.filter(({ admitted }) => admitted.kind === 'admin')
    const fragile = admins.filter(({ id }) => book.roleById(id.id)?.Path.startsWith(SSO_PATH))
    if (!reading.whole || fragile.length < admins.length) return
    for (const { admitted, span } of fragile) {
      yield {
        span,
        message: say`${admitted.name ?? ''} is a role of IAM Identity Center, and no other administrator is listed.`,
      }
    }
  },
}

const SSO_PATH = '/aws-reserved/sso.amazonaws.com/'
