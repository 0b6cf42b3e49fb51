import { replaced } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { BLOG, BUCKET, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const resourceHasRegion: Rule<'resource'> = {
  id: 'resource-has-region',
  about: 'resource',
  severity: 'error',
  summary: 'The ARN of a bucket has a region or an account.',
  why: ours('The name of a bucket is enough, and S3 refuses an ARN with more.'),
  fix: ours('Leave region and account empty.'),
  source: 'IAM Access Analyzer policy check reference, "ARN Region not allowed"',
  bad: () => [
    shown('A region', {
      resource: `"Resource": [\n        «"arn:aws:s3:us-east-1::connect-25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
    }),
    shown('An account', {
      resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3::111122223333:connect-25fd0a3be3ef/*"»\n      ]`,
    }),
  ],
  good: () => [BLOG],
  *check({ resource: { value, span }, reads }) {
    if (reads.kind !== 'region-or-account') return
    const message = say`${value} has a region or an account; the ARN of a bucket has none.`
    yield { span, message, ...didYouMean(reads.meant), edits: [replaced(span, reads.meant)] }
  },
}
