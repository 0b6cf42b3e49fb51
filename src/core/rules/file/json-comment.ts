import { ours } from '../../text/prose.js'
import { ADMIN, CONNECT, shown } from '../examples/example.js'
import { fileRule } from '../support/file-rule.js'

export const jsonComment = fileRule({
  id: 'json-comment',
  summary: 'The file has a comment.',
  why: ours('JSON has no comments, and S3 refuses a policy that has one.'),
  fix: ours('Remove the comment. A Sid can say what a statement is for.'),
  source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
  isSuperfluous: true,
  bad: () => [shown('A remark next to an id', { values: [CONNECT, `${ADMIN} «// the administrators»`] })],
  good: () => [shown('A Sid says it instead', { sid: '"LockToConnectAndAdmins"' })],
})
