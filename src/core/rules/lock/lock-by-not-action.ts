import { replaced } from '../../text/edit.js'
import { list, ours, say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockByNotAction: Rule<'lock'> = {
  id: 'lock-by-not-action',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock names its actions by NotAction.',
  why: ours(
    'Callers that are not on the list may do what NotAction names. Most single actions are enough to undo the lock.',
  ),
  fix: say`Write ${'"Action": "s3:*"'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: NotAction"',
  bad: () => [shown('The policy itself stays open to everyone', { action: '«"NotAction"»: "s3:PutBucketPolicy"' })],
  good: () => [BLOG],
  *check({ meant: { statement } }) {
    if (!statement.action.negated) return
    const names = statement.action.patterns.map(({ value }) => value)
    const { key, span } = statement.action
    const edits = [replaced(key, 'Action'), replaced(span, 's3:*')]
    yield { span: key, message: say`The lock denies everything except ${list(names)}.`, edits }
  },
}
