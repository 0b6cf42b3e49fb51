import { accountOfId } from '../../account/unique-id.js'
import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { inPlaceOfConnect, RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { claimSeverity, meantRole, roleHint, unknownIds } from '../support/account.js'

export const accountIdOfAnotherAccount: Rule<'account'> = {
  id: 'account-id-of-another-account',
  about: 'account',
  severity: 'error',
  summary: 'A listed id seems to belong to another account.',
  why: ours(
    'A role of the same name has another id in each account. An id from another account admits no one here, or a caller from there.',
  ),
  fix: ours(
    'Write the id that the role has in this account, or declare the id in the configuration with an owner and a reason.',
  ),
  source: 'IAM User Guide, "IAM identifiers", "Unique identifiers"',
  bad: () => [
    inPlaceOfConnect('A role of another account', '«"AROA27HJSWAHEPTTLIWSO:*"»'),
    withFurtherValue('The root user of another account', '«"444455556666"»'),
  ],
  good: () => [RIGHT, withFurtherValue('The root user of the account', '"111122223333"')],
  *check(subject) {
    const { book, claims } = subject
    const own = book.facts.account
    for (const { id, admitted, span } of unknownIds(subject)) {
      if (admitted.kind !== 'unresolved' && admitted.kind !== 'user') continue
      const severity = claimSeverity(claims, 'nobody-unknown-admitted')
      const account = id.kind === 'account' ? id.id : accountOfId(id.id)
      if (account === undefined || account === own) continue
      if (id.kind === 'account') {
        yield {
          severity,
          span,
          message: say`${id.id} is the root user of another account; this one is ${own}.`,
          ...didYouMean(own),
        }
        continue
      }
      const message = say`${id.id} is unknown in the account ${own}. Its letters say that it belongs to ${account}.`
      const meant = meantRole(subject, id.id)
      yield { severity, span, message, ...roleHint(meant) }
    }
  },
}
