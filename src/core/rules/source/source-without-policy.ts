import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceWithoutPolicy = toolRule({
  id: 'source-without-policy',
  kinds: ['none'],
  severity: 'warning',
  summary: 'The file was read, and holds no bucket policy.',
  why: ours('Nothing was proved, and a bucket that is meant to be locked may be missing here.'),
  fix: ours('Name the file that holds the policy, or find out why the tool makes none.'),
  example: ['A plan without bucket policies', 'The file was read, and there is no bucket policy in it.'],
})
