import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueFederatedUser: Rule<'value'> = {
  id: 'lock-value-federated-user',
  about: 'value',
  severity: 'error',
  summary: 'A federated user is on the list.',
  why: ours(
    'The name after the account is chosen by whoever asks for the token, so the value does not stand for one person.',
  ),
  fix: ours('List a role, and let people assume it.'),
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [withFirstValue('A federated user', '«"111122223333:bob"»')],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'federated-user') return
    yield { span: value.span, message: say`${value.value} is a federated user, or none.` }
  },
}
