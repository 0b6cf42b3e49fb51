import { ours } from '../../text/prose.js'
import { toolRule } from '../support/tool-rule.js'

export const sourceWithoutPolicy = toolRule({
  id: 'source-without-policy',
  kinds: ['none'],
  severity: 'warning',
  summary: 'The file has no bucket policy.',
  why: ours('The run proved nothing, and a bucket that you want locked may be missing here.'),
  fix: ours('Name the file that has the policy, or find out why the tool writes none.'),
  example: ['A plan without bucket policies', 'The file was read, and it has no bucket policy.'],
})
