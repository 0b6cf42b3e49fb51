import { ours } from '../../text/prose.js'
import { ADMIN, BLOG, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { jsonProblems } from '../support/problems.js'

export const jsonTrailingComma: Rule<'file'> = {
  id: 'json-trailing-comma',
  about: 'file',
  severity: 'error',
  summary: 'A comma has nothing after it.',
  why: ours('JSON has no trailing commas, and S3 refuses a policy that has one.'),
  fix: ours('Take the comma out, or write what was to follow.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: [shown('A comma after the last id', { values: [CONNECT, `${ADMIN}«,»`] })],
  good: [BLOG],
  check: reading => jsonProblems(reading, 'trailing-comma'),
}
