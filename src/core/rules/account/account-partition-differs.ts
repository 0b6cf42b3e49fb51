import { replaced } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { DEPLOY, RIGHT } from '../examples/account-example.js'
import { ADMIN, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const accountPartitionDiffers: Rule<'account'> = {
  id: 'account-partition-differs',
  about: 'account',
  severity: 'error',
  summary: 'The resources are in another partition than the account.',
  why: ours('S3 refuses resources of another partition.'),
  fix: ours("Write the account's own partition after arn:."),
  source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
  bad: () => [
    shown('ARNs from China', {
      resource:
        '"Resource": [\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef"»,\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef/*"»\n      ]',
      values: [CONNECT, ADMIN, DEPLOY],
    }),
  ],
  good: () => [RIGHT],
  *check({ arns, book }) {
    const own = book.facts.partition
    for (const { partition, value, span } of arns) {
      if (partition === own) continue
      const message = say`This resource is in the partition ${partition}; the account is in ${own}.`
      const meant = value.replace(/^arn:[^:]*/, `arn:${own}`)
      yield { span, message, edits: [replaced(span, meant)] }
    }
  },
}
