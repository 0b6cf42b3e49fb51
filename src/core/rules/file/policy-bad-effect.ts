import { ours, say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { grammarProblems } from '../support/problems.js'

export const policyBadEffect: Rule<'file'> = {
  id: 'policy-bad-effect',
  about: 'file',
  severity: 'error',
  summary: 'The effect is neither Allow nor Deny.',
  why: ours('S3 refuses the policy; the effect is case-sensitive.'),
  fix: say`Write ${'Deny'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Effect"',
  bad: [shown('Lower case', { effect: '«"deny"»' })],
  good: [BLOG],
  check: reading => grammarProblems(reading, 'bad-effect'),
}
