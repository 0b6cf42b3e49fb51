import { ours } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { jsonProblems } from '../support/problems.js'

export const jsonTooDeep: Rule<'file'> = {
  id: 'json-too-deep',
  about: 'file',
  severity: 'error',
  summary: 'The JSON nests deeper than a policy can.',
  why: ours('A policy nests six levels deep at most, so this is none.'),
  fix: ours('Write the policy as IAM has it.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: [
    shown('A list in a list in a list …', {
      sid: `${'['.repeat(61)}«[»"Lock"${']'.repeat(62)}`,
    }),
  ],
  good: [BLOG],
  check: reading => jsonProblems(reading, 'too-deep'),
}
