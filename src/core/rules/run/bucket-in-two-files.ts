import { ours, say } from '../../text/prose.js'
import { sourceFromText } from '../../text/source.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const bucketInTwoFiles: Rule<'run'> = {
  id: 'bucket-in-two-files',
  about: 'run',
  severity: 'error',
  summary: 'Two files hold a policy for the same bucket.',
  why: ours('A bucket has one policy, and the last one written would win.'),
  fix: ours('Keep one of the two files.'),
  bad: [inRun('A copy that was left behind', { rival: sourceFromText('policies/copy.json', BLOG.policy) })],
  good: [BLOG],
  *check({ bucket, rival }) {
    if (rival === undefined) return
    yield { span: START_OF_FILE, message: say`The bucket ${bucket} has a second policy file, ${rival.path}.` }
  },
}
