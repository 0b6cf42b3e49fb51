import { denyPurpose, isDenyBeside } from '../../lock/conditions.js'
import { ours } from '../../text/prose.js'
import { BLOG, lockText, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { isSuspect, locksOut } from '../support/proved.js'

export const denyOfPlainHttp: Rule<'statement'> = {
  id: 'deny-of-plain-http',
  about: 'statement',
  severity: 'notice',
  summary: 'A Deny outside the lock requires TLS, which is fine.',
  why: ours(
    'Connect, the administrators and the AWS tools use TLS, so this statement denies none of those on the list.',
  ),
  fix: ours('No action needed.'),
  source: 'S3 User Guide, "Security best practices for Amazon S3"',
  bad: () => [
    shown('No plain HTTP', {
      statements: [
        lockText({ effect: '«"Deny"»', condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' }),
      ],
    }),
  ],
  good: () => [BLOG],
  *check({ statement, intent, claims }) {
    if (!isDenyBeside(statement, intent.locks) || denyPurpose(statement) !== 'tls') return
    const { span } = statement.effect
    if (isSuspect(statement, claims)) {
      const message = ours('This Deny requires TLS, from those on the list too.')
      const help = ours('Compare the version that it requires with the version that Connect and the others use.')
      yield { severity: locksOut(statement, claims) ? 'error' : 'warning', span, message, help }
    } else {
      yield { span, message: ours('This Deny requires TLS and takes nothing from those on the list who use it.') }
    }
  },
}
