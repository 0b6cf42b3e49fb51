import { PARTITIONS } from '../../lock/resource.js'
import { ours, say } from '../../text/prose.js'
import { hint } from '../../text/suggest.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const resourcePartitionUnknown: Rule<'resource'> = {
  id: 'resource-partition-unknown',
  about: 'resource',
  severity: 'error',
  summary: 'A resource is in a partition that AWS does not have.',
  why: ours('S3 refuses the policy.'),
  fix: say`Write ${'aws'}, ${'aws-cn'}, ${'aws-us-gov'} or ${'aws-eusc'} after ${'arn:'}.`,
  source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
  bad: () => [
    shown(
      'A partition by half',
      {
        resource: `"Resource": [\n        «"arn:aws-gov:s3:::connect-25fd0a3be3ef"»,\n        «"arn:aws-gov:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
      },
      AS_BLOG,
    ),
    shown(
      'A wildcard for every partition',
      {
        resource: `"Resource": [\n        «"arn:*:s3:::connect-25fd0a3be3ef"»,\n        «"arn:*:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
      },
      AS_BLOG,
    ),
  ],
  good: () => [
    BLOG,
    shown('China', {
      resource: '"Resource": ["arn:aws-cn:s3:::connect-25fd0a3be3ef", "arn:aws-cn:s3:::connect-25fd0a3be3ef/*"]',
    }),
  ],
  *check({ resource: { span }, reads }) {
    if (reads.kind !== 'unknown-partition') return
    yield { span, message: say`AWS has no partition ${reads.partition}.`, ...hint(reads.partition, PARTITIONS) }
  },
}
