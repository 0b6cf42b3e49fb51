import { ours } from '../../text/prose.js'
import { AS_BLOG, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonTooDeep = fileRule({
  id: 'json-too-deep',
  summary: 'The JSON nests deeper than a policy can.',
  why: ours('A policy nests six levels deep at most, so this is not a policy.'),
  fix: ours('Write the policy as IAM has it.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: () => [
    shown(
      'A list in a list in a list …',
      {
        sid: `${'['.repeat(61)}«[»"Lock"${']'.repeat(62)}`,
      },
      AS_BLOG,
    ),
  ],
})
