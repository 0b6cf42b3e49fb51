import { ours } from '../../text/prose.js'
import { BLOG } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonByteOrderMark = fileRule({
  id: 'json-byte-order-mark',
  summary: 'The file starts with a byte order mark.',
  why: ours('S3 takes a policy only if its first byte is an opening brace.'),
  fix: ours('Save the file as UTF-8 without a byte order mark.'),
  source: 'Amazon S3 API Reference, PutBucketPolicy',
  isSuperfluous: true,
  bad: () => [{ title: 'Three invisible bytes before the first brace', policy: `«\ufeff»${BLOG.policy}` }],
})
