import { ours, say } from '../../text/prose.js'
import { type SourceFile, sourceFromText } from '../../text/source.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const bucketInTwoFiles: Rule<'run'> = {
  id: 'bucket-in-two-files',
  about: 'run',
  severity: 'error',
  summary: 'The same bucket has two policies.',
  why: ours('A bucket has one policy, and the last write would win.'),
  fix: ours('Keep one of the two.'),
  bad: () => [inRun('A copy that was left behind', { rival: sourceFromText('policies/copy.json', BLOG.policy) })],
  good: () => [BLOG],
  *check({ bucket, rival }) {
    if (rival === undefined) return
    yield { span: START_OF_FILE, message: say`The bucket ${bucket} has a second policy, in ${nameOf(rival)}.` }
  },
}

function nameOf({ path, origin }: SourceFile): string {
  return origin?.address === undefined ? path : `${path}, ${origin.address}`
}
