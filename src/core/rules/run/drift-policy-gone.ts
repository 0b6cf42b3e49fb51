import { ours, say } from '../../text/prose.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const driftPolicyGone: Rule<'run'> = {
  id: 'drift-policy-gone',
  about: 'run',
  severity: 'error',
  summary: 'The bucket has no policy any more.',
  why: ours('Without a policy the bucket has no lock: everyone with a permission of their own reaches the recordings.'),
  fix: ours('Apply the file again, and find out who removed the policy.'),
  bad: () => [inRun('Someone removed the policy', { drift: 'policy-gone' })],
  good: () => [BLOG],
  *check({ bucket, drift }) {
    if (drift !== 'policy-gone') return
    yield { span: START_OF_FILE, message: say`The bucket ${bucket} has no policy: it is not locked.` }
  },
}
