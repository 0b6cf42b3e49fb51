import { ours, say } from '../../text/prose.js'
import { BLOG, inRun } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { START_OF_FILE } from '../support/run.js'

export const driftBucketGone: Rule<'run'> = {
  id: 'drift-bucket-gone',
  about: 'run',
  severity: 'error',
  summary: 'The bucket of a file no longer exists.',
  why: ours('The name is free. Everyone who creates a bucket of that name receives what is sent to it.'),
  fix: ours('Remove the file, or find out who removed the bucket.'),
  source: 'S3 User Guide, "Deleting a bucket"',
  bad: () => [inRun('Someone removed the bucket', { drift: 'bucket-gone' })],
  good: () => [BLOG],
  *check({ bucket, drift }) {
    if (drift !== 'bucket-gone') return
    yield { span: START_OF_FILE, message: say`The bucket ${bucket} no longer exists.` }
  },
}
