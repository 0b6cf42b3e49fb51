import { ours } from '../../text/prose.js'
import { ADMIN, CONNECT, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonTrailingComma = fileRule({
  id: 'json-trailing-comma',
  summary: 'A comma is the last thing in a list or object.',
  why: ours('JSON has no trailing commas, and S3 refuses a policy that has one.'),
  fix: ours('Remove the comma, or write the missing value.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  isSuperfluous: true,
  bad: () => [shown('A comma after the last id', { values: [CONNECT, `${ADMIN}«,»`] })],
})
