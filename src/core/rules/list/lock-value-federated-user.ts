import { ours, say } from '../../text/prose.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { valueRule } from '../support/value-rule.js'

export const lockValueFederatedUser = valueRule({
  kind: 'federated-user',
  summary: 'A federated user is on the list.',
  why: ours(
    'The caller who asks for the token chooses the name after the account, so the value does not identify one person.',
  ),
  fix: ours('List a role, and let people assume it.'),
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: () => [withFirstValue('A federated user', '«"111122223333:bob"»', AS_BLOG)],
  say: value => ({ message: say`${value} is a federated user, or no caller at all.` }),
})
