import { denyPurpose, isDenyBeside } from '../../lock/conditions.js'
import { ours } from '../../text/prose.js'
import { BLOG, lockText, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const denyOfPlainHttp: Rule<'statement'> = {
  id: 'deny-of-plain-http',
  about: 'statement',
  severity: 'notice',
  summary: 'A Deny beside the lock asks for TLS, which is fine.',
  why: ours(
    'Connect, the administrators and the AWS tools use TLS, so this statement denies none of those on the list.',
  ),
  fix: ours('Nothing is to be done.'),
  source: 'S3 User Guide, "Security best practices for Amazon S3"',
  bad: [
    shown('No plain HTTP', {
      statements: [
        lockText({ effect: '«"Deny"»', condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' }),
      ],
    }),
  ],
  good: [BLOG],
  *check({ statement, intent }) {
    if (!isDenyBeside(statement, intent.locks) || denyPurpose(statement) !== 'tls') return
    yield {
      span: statement.effect.span,
      message: ours('This Deny asks for TLS and takes nothing from those on the list who use it.'),
    }
  },
}
