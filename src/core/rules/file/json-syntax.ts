import { ours } from '../../text/prose.js'
import { ADMIN, BLOG, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { jsonProblems } from '../support/problems.js'

export const jsonSyntax: Rule<'file'> = {
  id: 'json-syntax',
  about: 'file',
  severity: 'error',
  summary: 'The file is not JSON.',
  why: ours('What cannot be read cannot be proved, and S3 refuses it.'),
  fix: ours('Correct the JSON at this place.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: [
    shown('A comma is missing between two ids', { values: [`${CONNECT}\n            «${ADMIN}»`] }),
    shown("JavaScript's quotes", { effect: `«'Deny'»` }),
  ],
  good: [BLOG],
  check: reading => jsonProblems(reading, 'syntax'),
}
