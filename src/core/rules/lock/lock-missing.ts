import { ours, say } from '../../text/prose.js'
import { BLOG, lockText, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { statementKey } from '../support/statement-key.js'

const ONLY_TLS = '"Condition": { "Bool": { "aws:SecureTransport": "false" } }'

export const lockMissing: Rule<'policy'> = {
  id: 'lock-missing',
  about: 'policy',
  isAboutShape: true,
  severity: 'error',
  summary: 'The policy has no lock.',
  why: ours(
    'Only such a statement keeps out everyone who is not on a list, whatever permissions they have in the account.',
  ),
  fix: say`Write a statement that denies ${'s3:*'} on the bucket and its objects to ${'"*"'} under ${'StringNotLike'} ${'aws:userId'}, listing the ids that keep access.`,
  source: 'AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket"',
  bad: () => [
    {
      title: 'A policy that only asks for TLS',
      policy: policyText({ condition: ONLY_TLS }).replace('"Statement"', '«"Statement"»'),
      repaired: policyText({ condition: ONLY_TLS }).replace('[\n', `[\n    ${lockText()},\n`),
    },
  ],
  good: () => [BLOG],
  *check({ reading, intent, policy }) {
    if (!reading.whole || intent.locks.length > 0 || intent.allows.length > 0) return
    const message =
      policy.statements.length === 0
        ? ours('The policy has no statement.')
        : say`None of the policy's statements denies everyone whose ${'aws:userId'} is not on a list.`
    yield { span: statementKey(reading), message }
  },
}
