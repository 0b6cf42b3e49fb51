import { replaced } from '../../text/edit.js'
import { present } from '../../text/present.js'
import { list, ours, say } from '../../text/prose.js'
import { ADMIN, as, BLOG, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockByNotPrincipal: Rule<'lock'> = {
  id: 'lock-by-not-principal',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock names its principals by NotPrincipal.',
  why: ours(
    'NotPrincipal needs every role, every session and the account by ARN. It denies callers with a permissions boundary, whatever it lists. AWS advises against it.',
  ),
  fix: say`Write ${'"Principal": "*"'} and list the ids under ${'StringNotLike'} ${'aws:userId'}.`,
  source: 'IAM User Guide, "AWS JSON policy elements: NotPrincipal"',
  bad: () => [
    shown(
      'NotPrincipal instead of the list',
      {
        principal: '«"NotPrincipal"»: { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
        condition: '',
      },
      as({
        principal: `"Principal": "*",\n      "Condition": { "StringNotLike": { "aws:userId": [${CONNECT}, ${ADMIN}] } }`,
        condition: '',
      }),
    ),
    shown('NotPrincipal together with the list', {
      principal: '«"NotPrincipal"»: { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
    }),
  ],
  good: () => [BLOG],
  *check({ meant: { statement } }) {
    if (!statement.principal.negated) return
    const names = statement.principal.entries.map(({ value }) => value.value)
    const { key, span } = statement.principal
    const hasList = statement.conditions.length > 0
    const edits = hasList ? [replaced(key, 'Principal'), replaced(span, '*')] : undefined
    yield { span: key, message: say`The lock applies to everyone except ${list(names)}.`, ...present({ edits }) }
  },
}
