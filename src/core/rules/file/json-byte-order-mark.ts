import { ours } from '../../text/prose.js'
import { BLOG } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { jsonProblems } from '../support/problems.js'

export const jsonByteOrderMark: Rule<'file'> = {
  id: 'json-byte-order-mark',
  about: 'file',
  severity: 'error',
  summary: 'The file starts with a byte order mark.',
  why: ours('S3 takes a policy only if its first byte is an opening brace.'),
  fix: ours('Save the file as UTF-8 without a byte order mark.'),
  source: 'Amazon S3 API Reference, PutBucketPolicy',
  bad: [{ title: 'Three invisible bytes before the first brace', policy: `«\ufeff»${BLOG.policy}` }],
  good: [BLOG],
  check: reading => jsonProblems(reading, 'byte-order-mark'),
}
