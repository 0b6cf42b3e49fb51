import { isNegatedOperator } from '../../lock/intent.js'
import { ours, say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockEffectNotDeny: Rule<'policy'> = {
  id: 'lock-effect-not-deny',
  about: 'policy',
  severity: 'error',
  summary: 'The statement with the list allows instead of denying.',
  why: ours(
    'An Allow takes nothing away: everyone with a permission of their own in the account still reaches the bucket.',
  ),
  fix: say`Write ${'"Effect": "Deny"'} with ${'StringNotLike'}, so that everyone who is not listed is denied.`,
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: [
    shown('Deny was meant', { effect: '«"Allow"»' }),
    shown('The lock in mirror writing', { effect: '«"Allow"»', operator: '"StringLike"' }),
  ],
  good: [BLOG],
  *check({ intent }) {
    const [first, ...others] = intent.allows
    if (first === undefined) return
    const negated = first.list !== undefined && isNegatedOperator(first.list.operator.value)
    const message = negated
      ? ours('This statement allows everyone who is not on its list.')
      : ours('This statement allows those on its list and denies nobody.')
    const related = others.map(({ statement }) => ({ span: statement.effect.span, note: ours('so does this one') }))
    yield { span: first.statement.effect.span, message, related }
  },
}
