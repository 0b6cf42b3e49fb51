import { denyPurpose, isDenyBeside } from '../../lock/conditions.js'
import { ours } from '../../text/prose.js'
import { AS_BLOG, BLOG, lockText, OBJECTS, shown } from '../examples/example.js'
import type { Severity } from '../finding.js'
import type { Rule } from '../rule.js'
import { isSuspect, keepingClaims, locksOut } from '../support/proved.js'

export const denyBesideLock: Rule<'statement'> = {
  id: 'deny-beside-lock',
  about: 'statement',
  severity: 'warning',
  summary: 'A Deny outside the lock may apply to those on the list.',
  why: ours('A Deny in any statement wins, and the list does not protect from this one.'),
  fix: ours(
    'Make sure that Connect, the administrators and the role that applies the policy never meet its conditions, or remove it.',
  ),
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: () => [
    shown(
      'Only by way of a VPC endpoint',
      {
        statements: [
          lockText({
            effect: '«"Deny"»',
            condition: '"Condition": { "StringNotEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" } }',
          }),
        ],
      },
      AS_BLOG,
    ),
    shown(
      'No one may delete',
      {
        statements: [
          lockText({
            effect: '«"Deny"»',
            action: '"Action": "s3:DeleteObject"',
            resource: `"Resource": ${OBJECTS}`,
            condition: '',
          }),
        ],
      },
      AS_BLOG,
    ),
  ],
  good: () => [
    BLOG,
    shown('TLS only', {
      statements: [lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })],
    }),
  ],
  *check({ statement, intent, claims }) {
    if (!isDenyBeside(statement, intent.locks) || denyPurpose(statement) !== 'other') return
    const isAsked = keepingClaims(claims).some(({ verdict }) => verdict.kind !== 'not-asked')
    const severity: Severity = isAsked && !isSuspect(statement, claims) ? 'notice' : 'warning'
    const { span } = statement.effect
    if (locksOut(statement, claims)) {
      yield { severity: 'error', span, message: ours('This Deny locks out someone who must keep access.') }
    } else yield { severity, span, message: ours('This Deny may apply to those on the list too.') }
  },
}
