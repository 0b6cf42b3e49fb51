import { isEveryone } from '../../lock/intent.js'
import { replaced } from '../../text/edit.js'
import { list, ours, say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockPrincipalNotEveryone: Rule<'lock'> = {
  id: 'lock-principal-not-everyone',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock does not apply to everyone.',
  why: ours(
    'A Deny applies only to the principals that it names. It does not lock out others, such as outsiders and anonymous callers.',
  ),
  fix: say`Write ${'"Principal": "*"'}; the list in the condition says who keeps access.`,
  source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
  bad: () => [
    shown('One account', { principal: '"Principal": «{ "AWS": "arn:aws:iam::111122223333:root" }»' }),
    shown('One role', { principal: '"Principal": «{ "AWS": "arn:aws:iam::111122223333:role/Admin" }»' }),
    shown('One service', { principal: '"Principal": «{ "Service": "connect.amazonaws.com" }»' }),
    shown('No one', { principal: '"Principal": «{}»' }),
  ],
  good: () => [BLOG, shown('The longer form of everyone', { principal: '"Principal": { "AWS": ["*"] }' })],
  *check({ meant: { statement } }) {
    const { negated, entries, span } = statement.principal
    if (negated || isEveryone(statement)) return
    const names = entries.map(({ value }) => value.value)
    const message =
      names.length === 0 ? ours('The lock applies to no one.') : say`The lock applies only to ${list(names)}.`
    yield { span, message, edits: [replaced(span, '*')] }
  },
}
