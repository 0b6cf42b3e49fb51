import { ours } from '../../text/prose.js'
import { ADMIN, CONNECT, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonComment = fileRule({
  id: 'json-comment',
  summary: 'A comment stands in the file.',
  why: ours('JSON has no comments, and S3 refuses a policy that has one.'),
  fix: ours('Take the comment out; a Sid can say what a statement is for.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  isSuperfluous: true,
  bad: [shown('A remark beside an id', { values: [CONNECT, `${ADMIN} «// the administrators»`] })],
  good: [shown('A Sid says it instead', { sid: '"LockToConnectAndAdmins"' })],
})
