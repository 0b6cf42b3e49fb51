import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const resourceBucketUnclear: Rule<'resource'> = {
  id: 'resource-bucket-unclear',
  about: 'resource',
  severity: 'error',
  summary: "The bucket's name has a wildcard.",
  why: ours('A bucket policy is about its own bucket, and AWS does not say whether S3 accepts such a form.'),
  fix: say`Write the name whole: ${'arn:aws:s3:::BUCKET'} and ${'arn:aws:s3:::BUCKET/*'}.`,
  source: 'S3 User Guide, "Amazon S3 policy resources"',
  bad: () => [
    shown('Everything', { resource: '"Resource": «"*"»' }, AS_BLOG),
    shown('Every bucket', { resource: '"Resource": «"arn:aws:s3:::*"»' }, AS_BLOG),
    shown('A star after the name', { resource: '"Resource": «"arn:aws:s3:::connect-25fd0a3be3ef*"»' }, AS_BLOG),
  ],
  good: () => [BLOG],
  *check({ resource: { value, span }, reads }) {
    if (reads.kind !== 'wildcard-bucket') return
    yield { span, message: say`${value} has a wildcard in the name of the bucket.` }
  },
}
