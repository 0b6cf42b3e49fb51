import { ours } from '../../text/prose.js'
import { ADMIN, AS_BLOG, CONNECT, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonInvalid = fileRule({
  id: 'json-invalid',
  summary: 'The file is not JSON.',
  why: ours('An unreadable file cannot be proved, and S3 refuses it.'),
  fix: ours('Correct the JSON at this place.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  bad: () => [
    shown('A comma is missing between two ids', { values: [`${CONNECT}\n            «${ADMIN}»`] }, AS_BLOG),
    shown("JavaScript's quotes", { effect: `«'Deny'»` }, AS_BLOG),
  ],
})
