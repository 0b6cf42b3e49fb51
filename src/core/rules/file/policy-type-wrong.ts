import { ours } from '../../text/prose.js'
import { AS_BLOG, CONNECT, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const policyTypeWrong = fileRule({
  id: 'policy-type-wrong',
  summary: 'A value has a type that this element does not take.',
  why: ours('S3 refuses the policy, and a guess at its meaning cannot be proved.'),
  fix: ours('Write the value as the element takes it.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: () => [
    shown('An empty place on the list', { values: [CONNECT, '«null»'] }, AS_BLOG),
    shown('A list instead of the condition', { condition: '"Condition": «[]»' }, AS_BLOG),
  ],
})
