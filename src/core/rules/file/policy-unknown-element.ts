import { ours } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { grammarProblems } from '../support/problems.js'

export const policyUnknownElement: Rule<'file'> = {
  id: 'policy-unknown-element',
  about: 'file',
  severity: 'error',
  summary: 'An element that IAM does not have.',
  why: ours('S3 refuses a policy with an element that it does not know; names of elements are case-sensitive.'),
  fix: ours('Write the name as IAM has it.'),
  source: 'IAM User Guide, "IAM JSON policy elements reference"',
  bad: [
    shown('Two letters changed places', { action: '«"Aciton"»: "s3:*"' }),
    shown('An element in lower case', { principal: '«"principal"»: "*"' }),
  ],
  good: [BLOG],
  check: reading => grammarProblems(reading, 'unknown-element'),
}
