import { mostCommon } from '../../lock/resource.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, BUCKET, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const resourcePartitionsDiffer: Rule<'policy'> = {
  id: 'resource-partitions-differ',
  about: 'policy',
  severity: 'error',
  summary: 'The resources are in different partitions.',
  why: ours('A bucket is in one partition; S3 refuses resources of another.'),
  fix: ours('Write the same partition in all ARNs.'),
  source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
  bad: () => [
    shown(
      'One ARN from China',
      {
        resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
      },
      AS_BLOG,
    ),
  ],
  good: () => [BLOG],
  *check({ arns }) {
    const usual = mostCommon(arns.map(({ partition }) => partition))
    const other = arns.find(({ partition }) => partition === usual)
    for (const { partition, span } of arns) {
      if (other === undefined || partition === usual) continue
      const message = say`This resource is in the partition ${partition}, another is in ${other.partition}.`
      yield { span, message, related: [{ span: other.span, note: ours('the other resource') }] }
    }
  },
}
