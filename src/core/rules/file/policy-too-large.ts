import { MOST_POLICY_BYTES } from '../../policy/print.js'
import { ours, say } from '../../text/prose.js'
import { as, BLOG, manyIds, policyText } from '../examples/example.js'
import type { Severity } from '../finding.js'
import type { Rule } from '../rule.js'

export const policyTooLarge: Rule<'policy'> = {
  id: 'policy-too-large',
  about: 'policy',
  severity: 'error',
  summary: 'The policy is larger than S3 takes, or nearly so.',
  why: ours('S3 takes at most 20,480 bytes, counted without the blanks between elements.'),
  fix: ours('Remove ids that no longer need access from the list. About 700 fit.'),
  source: 'S3 User Guide, "Adding a bucket policy by using the Amazon S3 console"',
  bad: () => {
    const policy = `«${policyText({ values: manyIds(800) }).trim()}»\n`
    return [{ title: 'A list of 800 roles', policy, ...as({ values: manyIds(300) }) }]
  },
  good: () => [BLOG],
  *check({ policy, bytes }) {
    if (bytes <= MOST_POLICY_BYTES * NEARLY) return
    const severity: Severity = bytes > MOST_POLICY_BYTES ? 'error' : 'warning'
    const message = say`The policy is ${bytes} bytes without its blanks; S3 takes ${MOST_POLICY_BYTES}.`
    yield { severity, span: policy.span, message }
  },
}

const NEARLY = 0.9
