import { ours, say } from '../prose.js'
import type { Span } from '../source.js'
import type { Rule } from './rule.js'
import { BLOG, BUCKET, shown } from './support/example.js'
import { readResource } from './support/resource.js'

export const resourcePartitionsAgree: Rule<'policy'> = {
  id: 'resource-partitions-agree',
  about: 'policy',
  severity: 'error',
  summary: 'The resources are in different partitions.',
  why: ours('A bucket is in one partition; S3 refuses resources of another.'),
  fix: ours('Write the same partition in all ARNs.'),
  source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
  bad: [
    shown('One ARN from China', {
      resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
    }),
  ],
  good: [BLOG],
  *check({ policy }) {
    const arns = policy.statements.flatMap(({ resource }) => resource.patterns)
    let first: { partition: string; span: Span } | undefined
    for (const { value, span } of arns) {
      const shape = readResource(value)
      if (shape.kind !== 'bucket' && shape.kind !== 'object') continue
      first ??= { partition: shape.partition, span }
      if (shape.partition === first.partition) continue
      const message = say`This resource is in the partition ${shape.partition}, another is in ${first.partition}.`
      yield { span, message, related: [{ span: first.span, note: ours('the other resource') }] }
    }
  },
}
