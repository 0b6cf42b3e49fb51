import { ours } from '../../text/prose.js'
import { AS_BLOG, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const policyElementsConflicting = fileRule({
  id: 'policy-elements-conflicting',
  summary: 'A statement has an element and its negation.',
  why: ours('S3 refuses a statement that has both.'),
  fix: ours('Keep one of the two; a lock never needs the negation.'),
  source: 'IAM User Guide, "IAM JSON policy elements reference"',
  bad: () => [
    shown(
      'Action and NotAction',
      { action: '"Action": "s3:*",\n      «"NotAction"»: "s3:GetBucketLocation"' },
      AS_BLOG,
    ),
  ],
})
