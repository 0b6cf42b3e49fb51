import { listConditions } from '../../lock/conditions.js'
import { isUserId } from '../../lock/find.js'
import { readOperator } from '../../policy/operators.js'
import { say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { plainOperator } from '../support/operator.js'

export const lockOperatorQualified: Rule<'lock'> = {
  id: 'lock-operator-qualified',
  about: 'lock',
  isAboutShape: true,
  severity: 'warning',
  summary: "The lock's operator carries a qualifier that changes nothing here.",
  why: say`Every request has exactly one ${'aws:userid'}, so the qualifier makes no difference; with any other key it would.`,
  fix: say`Write plain ${'StringNotLike'}, so that reviewers need not think about it.`,
  source: 'IAM User Guide, "Single-valued vs. multivalued context keys"',
  bad: () => [
    shown('IfExists', { operator: '«"StringNotLikeIfExists"»' }),
    shown('ForAnyValue', { operator: '«"ForAnyValue:StringNotLike"»' }),
    shown('ForAllValues', { operator: '«"ForAllValues:StringNotLike"»' }),
  ],
  good: () => [BLOG],
  *check({ meant }) {
    for (const { operator, key } of listConditions(meant)) {
      const read = readOperator(operator.value)
      if (read?.base !== 'StringNotLike' || !isUserId(key.value)) continue
      if (read.qualifier === undefined && !read.ifExists) continue
      yield {
        span: operator.span,
        message: say`${operator.value} means the same as ${'StringNotLike'} here, because ${'aws:userid'} is always present.`,
        ...plainOperator(meant.statement, operator),
      }
    }
  },
}
