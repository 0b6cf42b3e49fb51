import { readResource } from '../../lock/resource.js'
import { replaced } from '../../text/edit.js'
import { present } from '../../text/present.js'
import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { AS_BLOG, BLOG, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { isPlaceholder, NOT_RENDERED } from '../support/placeholder.js'

export const resourceNotS3Arn: Rule<'resource'> = {
  id: 'resource-not-s3-arn',
  about: 'resource',
  severity: 'error',
  summary: 'A resource is not the ARN of an S3 bucket or object.',
  why: ours('S3 refuses a bucket policy whose resources are not its own.'),
  fix: say`Write ${'arn:aws:s3:::BUCKET'} and ${'arn:aws:s3:::BUCKET/*'}.`,
  source: 'S3 User Guide, "Amazon S3 policy resources"',
  bad: () => [
    shown("The bucket's name", {
      resource: `"Resource": [\n        «"connect-25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
    }),
    shown(
      'The ARN of a role',
      {
        resource: `"Resource": [\n        «"arn:aws:iam::111122223333:role/Admin"»,\n        ${OBJECTS}\n      ]`,
      },
      AS_BLOG,
    ),
    shown(
      'A name that a bucket cannot have',
      {
        resource: `"Resource": [\n        «"arn:aws:s3:::Connect_25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
      },
      AS_BLOG,
    ),
  ],
  good: () => [BLOG],
  *check({ resource: { value, span }, reads }) {
    if (reads.kind !== 'no-bucket-name' && reads.kind !== 'not-s3') return
    const message =
      reads.kind === 'no-bucket-name'
        ? say`${reads.name} ${isPlaceholder(reads.name) ? NOT_RENDERED : ours('cannot be the name of a bucket.')}`
        : say`${value} is not the ARN of a bucket or of objects.`
    const meant = [value.toLowerCase(), `arn:aws:s3:::${value}`].find(text => 'bucket' in readResource(text))
    const edits = meant === undefined ? undefined : [replaced(span, meant)]
    yield { span, message, ...didYouMean(meant), ...present({ edits }) }
  },
}
