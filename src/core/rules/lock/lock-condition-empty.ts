import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockConditionEmpty: Rule<'lock'> = {
  id: 'lock-condition-empty',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: "The lock's condition is empty.",
  why: ours(
    'An empty condition always holds, so the Deny is for everyone: Connect, the administrators and the role that applies the policy.',
  ),
  fix: say`Write ${'"StringNotLike": { "aws:userId": […] }'} with the ids that keep access.`,
  source: 'IAM Access Analyzer policy check reference, "Empty object condition"',
  bad: () => [
    shown('No operator', { condition: '«"Condition": {}»' }, AS_BLOG),
    shown('No key', { condition: '«"Condition": { "StringNotLike": {} }»' }, AS_BLOG),
  ],
  good: () => [BLOG],
  *check({ meant: { statement } }) {
    if (statement.conditionSpan === undefined || statement.conditions.length > 0) return
    yield { span: statement.conditionSpan, message: ours('The condition is empty, so everyone is denied everything.') }
  },
}
