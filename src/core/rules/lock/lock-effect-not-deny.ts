import { isNegatedOperator, type MeantLock } from '../../lock/intent.js'
import { replaced } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Violation } from '../finding.js'
import type { Rule } from '../rule.js'

export const lockEffectNotDeny: Rule<'policy'> = {
  id: 'lock-effect-not-deny',
  about: 'policy',
  isAboutShape: true,
  severity: 'error',
  summary: 'The statement with the list allows instead of denying.',
  why: ours('An Allow denies no one: everyone with a permission of their own in the account still reaches the bucket.'),
  fix: say`Write ${'"Effect": "Deny"'} with ${'StringNotLike'}, so that everyone who is not listed is denied.`,
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: () => [
    shown('Deny was meant', { effect: '«"Allow"»' }),
    shown('The lock in mirror writing', { effect: '«"Allow"»', operator: '"StringLike"' }),
  ],
  good: () => [BLOG],
  *check({ intent }) {
    const [first, ...others] = intent.allows
    if (first === undefined) return
    const negated = first.list !== undefined && isNegatedOperator(first.list.operator.value)
    const message = negated
      ? ours('This statement allows everyone who is not on its list.')
      : ours('This statement allows those on its list and denies no one.')
    const alike = others.map(({ statement }) => ({ span: statement.effect.span, note: ours('so does this one') }))
    const turned = negated ? [] : turnedRound(first)
    const related = [...turned, ...alike]
    yield { span: first.statement.effect.span, message, related, ...remedyFor(first) }
  },
}

/** Deny in place of Allow, and where the list was turned round as well, the operator turned back. */
function remedyFor({ statement, list }: MeantLock): Pick<Violation, 'edits'> {
  const operator = list?.operator
  const deny = replaced(statement.effect.span, 'Deny')
  if (operator?.value === 'StringNotLike') return { edits: [deny] }
  return operator?.value === 'StringLike' ? { edits: [deny, replaced(operator.span, 'StringNotLike')] } : {}
}

function turnedRound({ list }: MeantLock): Violation['related'] & object {
  return list === undefined ? [] : [{ span: list.operator.span, note: ours('a Deny would need StringNotLike here') }]
}
