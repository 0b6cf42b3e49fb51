import { ours } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { grammarProblems } from '../support/problems.js'

export const policyConflictingElements: Rule<'file'> = {
  id: 'policy-conflicting-elements',
  about: 'file',
  severity: 'error',
  summary: 'An element stands beside its own negation.',
  why: ours('S3 refuses a statement that has both.'),
  fix: ours('Keep one of the two; a lock never needs the negated one.'),
  source: 'IAM User Guide, "IAM JSON policy elements reference"',
  bad: [shown('Action and NotAction', { action: '"Action": "s3:*",\n      «"NotAction"»: "s3:GetBucketLocation"' })],
  good: [BLOG],
  check: reading => grammarProblems(reading, 'conflicting-elements'),
}
