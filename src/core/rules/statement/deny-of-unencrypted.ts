import { denyPurpose, isDenyBeside } from '../../lock/conditions.js'
import { ours } from '../../text/prose.js'
import { BLOG, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Severity } from '../finding.js'
import type { Rule } from '../rule.js'
import { isSuspect, locksOut } from '../support/proved.js'

export const denyOfUnencrypted: Rule<'statement'> = {
  id: 'deny-of-unencrypted',
  about: 'statement',
  severity: 'notice',
  summary: 'A Deny outside the lock requires encryption.',
  why: ours(
    'It applies to those on the list too. It is fine if each instance stores with the encryption, and the key, that it requires.',
  ),
  fix: ours(
    "Compare it with the encryption of the instance's storage; requests that name no encryption get the bucket's default, but do not carry the header.",
  ),
  source: 'S3 User Guide, "Protecting data with server-side encryption"',
  bad: () => [
    shown('Only with KMS', {
      statements: [
        lockText({
          effect: '«"Deny"»',
          action: '"Action": "s3:PutObject"',
          resource: `"Resource": ${OBJECTS}`,
          condition: '"Condition": { "StringNotEqualsIfExists": { "s3:x-amz-server-side-encryption": "aws:kms" } }',
        }),
      ],
    }),
  ],
  good: () => [BLOG],
  *check({ statement, intent, claims }) {
    if (!isDenyBeside(statement, intent.locks) || denyPurpose(statement) !== 'encryption') return
    const message = ours('This Deny requires encryption, from those on the list too.')
    const severity: Severity = locksOut(statement, claims)
      ? 'error'
      : isSuspect(statement, claims)
        ? 'warning'
        : 'notice'
    yield { severity, span: statement.effect.span, message }
  },
}
