import { ours } from '../../text/prose.js'
import { BLOG, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { grammarProblems } from '../support/problems.js'

export const policyMissingElement: Rule<'file'> = {
  id: 'policy-missing-element',
  about: 'file',
  severity: 'error',
  summary: 'An element that every policy or statement needs is missing.',
  why: ours('S3 refuses the policy.'),
  fix: ours('Write the missing element.'),
  source: 'IAM User Guide, "IAM JSON policy elements reference"',
  bad: [
    { title: 'A statement without a principal', policy: policyText({ principal: '' }).replace('    {', '    «{»') },
  ],
  good: [BLOG],
  check: reading => grammarProblems(reading, 'missing-element'),
}
