import { ours, say } from '../../text/prose.js'
import { RIGHT, withFurtherValue } from '../examples/account-example.js'
import type { Rule } from '../rule.js'

export const accountDeclaredIdExpired: Rule<'account'> = {
  id: 'account-declared-id-expired',
  about: 'account',
  severity: 'error',
  summary: 'The declaration of a listed id has run out.',
  why: ours('The configuration says until when this id may be on the list, and that day has passed.'),
  fix: ours('Remove the id from the list, or set a new date in the configuration.'),
  bad: () => [withFurtherValue('An audit that is over', '«"AROAIDECLAREDEXPIRED1:*"»')],
  good: () => [RIGHT, withFurtherValue('One that is not', '"AROAIDECLAREDSTILLOK1:*"')],
  *check({ listed, declared, allowances: { today } }) {
    for (const { id, admitted, span } of listed) {
      const entry = declared.find(declaration => declaration.id === id.id)
      if (admitted.kind !== 'external' || today === undefined || entry?.until === undefined) continue
      if (entry.until >= today.slice(0, entry.until.length)) continue
      yield { span, message: say`${id.id} was declared by ${entry.owner} until ${entry.until}.` }
    }
  },
}
