import { ours, say } from '../../text/prose.js'
import { DEPLOY } from '../examples/account-example.js'
import { ADMIN, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { storesHere } from '../support/account.js'

export const accountServiceRoleWithoutInlinePolicy: Rule<'account'> = {
  id: 'account-service-role-without-inline-policy',
  about: 'account',
  severity: 'notice',
  summary: 'The Connect role reaches this bucket only by an inline policy.',
  why: say`Its managed policy is about buckets whose names start with ${'amazon-connect-'}. For any other bucket, Connect adds an inline policy when the storage is set. A lock grants nothing.`,
  fix: ours(
    'Set the storage of the instance in the console or by API before the lock, so that the inline policy is there.',
  ),
  source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
  bad: () => [
    shown('A bucket of another name', {
      resource:
        '"Resource": [\n        "arn:aws:s3:::recordings-of-acme",\n        "arn:aws:s3:::recordings-of-acme/*"\n      ]',
      values: ['«"AROAISLRFORACMERECORD:*"»', ADMIN, DEPLOY],
    }),
  ],
  good: () => [
    shown('A bucket that Connect made', {
      resource:
        '"Resource": [\n        "arn:aws:s3:::amazon-connect-0123456789ab",\n        "arn:aws:s3:::amazon-connect-0123456789ab/*"\n      ]',
      values: ['"AROAIOTHERCONNECTROLE:*"', ADMIN, DEPLOY],
    }),
  ],
  *check(subject) {
    const { listed, book, bucket } = subject
    if (bucket.startsWith('amazon-connect-')) return
    for (const { id, span } of listed) {
      const role = book.roleById(id.id)
      if (role?.Path !== '/aws-service-role/connect.amazonaws.com/' || !storesHere(subject, role)) continue
      yield {
        span,
        message: say`The role ${role.RoleName} needs an inline policy for ${bucket}. This run does not read inline policies.`,
      }
    }
  },
}
