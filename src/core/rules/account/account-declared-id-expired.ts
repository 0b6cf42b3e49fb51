import { ours, say } from '../../text/prose.js'
import { RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'
import { claimSeverity, expiredDeclaration } from '../support/account.js'

export const accountDeclaredIdExpired: Rule<'account'> = {
  id: 'account-declared-id-expired',
  about: 'account',
  severity: 'error',
  summary: 'The declaration of a listed id has run out.',
  why: ours('The configuration says until when this id may be on the list, and that day has passed.'),
  fix: ours('Remove the id from the list, or set a new date in the configuration.'),
  bad: () => [withFurtherValue('An audit that is over', '«"AROAIDECLAREDEXPIRED1:*"»')],
  good: () => [RIGHT, withFurtherValue('One that is not', '"AROAIDECLAREDSTILLOK1:*"')],
  *check(subject) {
    for (const listed of subject.listed) {
      const { until, owner = '' } = expiredDeclaration(subject, listed) ?? {}
      if (until === undefined) continue
      const message = say`${listed.id.id} was declared by ${owner} until ${until}.`
      yield { severity: claimSeverity(subject.claims, 'nobody-unknown-admitted'), span: listed.span, message }
    }
  },
}
