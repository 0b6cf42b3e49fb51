import { mostCommon } from '../../lock/resource.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, BUCKET, OBJECTS, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const resourceNamesSeveralBuckets: Rule<'policy'> = {
  id: 'resource-names-several-buckets',
  about: 'policy',
  severity: 'error',
  summary: 'The resources belong to different buckets.',
  why: ours('A bucket policy is about its own bucket; S3 refuses the ARN of another.'),
  fix: ours('Write one file for each bucket.'),
  source: 'S3 User Guide, "Amazon S3 policy resources"',
  bad: () => [
    shown(
      'Two buckets in one policy',
      {
        resource: `"Resource": [\n        ${BUCKET},\n        ${OBJECTS},\n        «"arn:aws:s3:::connect-9c1d2e3f4a5b"»,\n        «"arn:aws:s3:::connect-9c1d2e3f4a5b/*"»\n      ]`,
      },
      AS_BLOG,
    ),
    shown(
      'The objects of another bucket',
      {
        resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3fe/*"»\n      ]`,
      },
      AS_BLOG,
    ),
  ],
  good: () => [BLOG],
  *check({ arns }) {
    const usual = mostCommon(arns.map(({ bucket }) => bucket))
    for (const { bucket, span } of arns) {
      if (usual === undefined || bucket === usual) continue
      yield { span, message: say`This resource is of the bucket ${bucket}, others are of ${usual}.` }
    }
  },
}
