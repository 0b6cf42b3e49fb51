import { OPERATOR_NAMES, readOperator } from '../../policy/operators.js'
import { replaced } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import type { Located } from '../../text/source.js'
import { hint } from '../../text/suggest.js'
import { AS_BLOG, BLOG, shown } from '../examples/example.js'
import type { Violation } from '../finding.js'
import type { Rule } from '../rule.js'

export const conditionOperatorUnknown: Rule<'statement'> = {
  id: 'condition-operator-unknown',
  about: 'statement',
  severity: 'error',
  summary: 'AWS has no condition operator of that name.',
  why: ours('S3 refuses the policy; names of operators are case-sensitive.'),
  fix: say`Write the operator as IAM spells it; the lock's is ${'StringNotLike'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: () => [
    shown('A small letter', { operator: '«"stringNotLike"»' }),
    shown('A slip of the pen', { operator: '«"StringNotLikes"»' }, AS_BLOG),
    shown('Another word', { operator: '«"StringDoesNotMatch"»' }, AS_BLOG),
  ],
  good: () => [BLOG],
  *check({ statement }) {
    const seen = new Set<number>()
    for (const { operator } of statement.conditions) {
      if (readOperator(operator.value) !== undefined || seen.has(operator.span.start)) continue
      seen.add(operator.span.start)
      const message = say`AWS has no condition operator ${operator.value}.`
      yield { span: operator.span, message, ...hint(operator.value, OPERATOR_NAMES), ...remedyFor(operator) }
    }
  },
}

/** Where nothing but the case is wrong, there is no doubt what was meant. */
function remedyFor({ value, span }: Located<string>): Pick<Violation, 'edits'> {
  const meant = OPERATOR_NAMES.find(name => name.toLowerCase() === value.toLowerCase())
  return meant === undefined ? {} : { edits: [replaced(span, meant)] }
}
