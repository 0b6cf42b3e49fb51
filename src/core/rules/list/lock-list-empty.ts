import { listConditions } from '../../lock/conditions.js'
import { ours } from '../../text/prose.js'
import { AS_BLOG, BLOG, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockListEmpty: Rule<'lock'> = {
  id: 'lock-list-empty',
  about: 'lock',
  severity: 'error',
  summary: "The lock's list is empty.",
  why: ours(
    'AWS does not document what S3 makes of a list without values. As Access Analyzer reads it, it has no effect, so the Deny is for everyone: Connect, the administrators and the role that applies the policy.',
  ),
  fix: ours('List the ids that keep access: the Connect role, the administrators, the role that applies the policy.'),
  source: 'IAM Access Analyzer policy check reference, "Empty array condition"',
  bad: () => [
    { title: 'An empty list', policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, '«[]»'), ...AS_BLOG },
  ],
  good: () => [BLOG],
  *check({ meant }) {
    for (const { values, span } of listConditions(meant)) {
      if (values.length === 0) yield { span, message: ours('The list is empty, so everyone may be denied everything.') }
    }
  },
}
