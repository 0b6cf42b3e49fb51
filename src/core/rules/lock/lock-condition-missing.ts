import { ours, say } from '../../text/prose.js'
import type { Span } from '../../text/source.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockConditionMissing: Rule<'lock'> = {
  id: 'lock-condition-missing',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: 'The lock has no condition.',
  why: ours(
    'Without a list the Deny is for everyone: Connect, the administrators and the role that applies the policy. Only the root user could remove it.',
  ),
  fix: say`Write ${'"Condition": { "StringNotLike": { "aws:userId": […] } }'} with the ids that keep access.`,
  source: 'IAM User Guide, "Policy evaluation logic"',
  bad: () => [shown('No one keeps access', { condition: '', around: ['«', '»'] }, AS_BLOG)],
  good: () => [BLOG],
  *check({ meant: { statement }, reading }) {
    if (statement.conditionSpan !== undefined || statement.principal.negated) return
    // A misspelt element is a finding of its own, and may be the condition that is missing.
    const isWithin = ({ start, end }: Span) => start >= statement.span.start && end <= statement.span.end
    if (reading.grammar.some(({ kind, span }) => kind === 'element-unknown' && isWithin(span))) return
    yield { span: statement.span, message: ours('This statement denies everyone, without exception.') }
  },
}
