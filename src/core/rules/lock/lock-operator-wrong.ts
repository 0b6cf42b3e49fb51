import { listConditions } from '../../lock/conditions.js'
import { isUserId } from '../../lock/find.js'
import { isMisspeltUserId } from '../../lock/intent.js'
import { readOperator } from '../../policy/operators.js'
import type { Prose } from '../../text/prose.js'
import { ours, say } from '../../text/prose.js'
import { BLOG, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'
import { plainOperator } from '../support/operator.js'

export const lockOperatorWrong: Rule<'lock'> = {
  id: 'lock-operator-wrong',
  about: 'lock',
  isAboutShape: true,
  severity: 'error',
  summary: "The lock's operator is not StringNotLike.",
  why: say`Only ${'StringNotLike'} denies everyone who is not on the list and reads ${':*'} as any session.`,
  fix: say`Write ${'StringNotLike'}.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: () => [
    shown('The opposite', { operator: '«"StringLike"»' }),
    shown('No wildcards', { operator: '«"StringNotEquals"»' }),
    shown('Both', { operator: '«"StringEquals"»' }),
    shown('An operator for ARNs', { operator: '«"ArnNotLike"»' }),
    shown('Case ignored, and wildcards too', { operator: '«"StringNotEqualsIgnoreCase"»' }),
  ],
  good: () => [BLOG],
  *check({ meant }) {
    const lists = meant.list === undefined ? [] : listConditions(meant)
    const hasRight = lists.some(({ operator }) => readOperator(operator.value)?.base === 'StringNotLike')
    for (const { key, operator, values } of lists) {
      const base = readOperator(operator.value)?.base
      if (base === undefined || base === 'StringNotLike') continue
      if (!isUserId(key.value) && !isMisspeltUserId(key.value)) continue
      const stars = values.filter(({ value }) => value.includes('*')).length
      if (hasRight && base === 'StringNotEquals' && stars === 0) continue
      const starred = stars === values.length ? 'all' : stars === 0 ? 'none' : 'some'
      const message = say`${operator.value} ${effectOf(base, starred)}`
      yield { span: operator.span, message, ...plainOperator(meant.statement, operator) }
    }
  },
}

/** @param starred how many of the listed values have a star. */
function effectOf(base: string, starred: 'all' | 'some' | 'none'): Prose {
  switch (base) {
    case 'StringNotEquals':
    case 'StringNotEqualsIgnoreCase':
      return PLAIN_STAR[starred]
    case 'StringLike':
      return ours('denies exactly those who are on the list, and no one else.')
    case 'StringEquals':
    case 'StringEqualsIgnoreCase':
      return say`denies everyone on the list, takes ${'*'} as a plain star, and denies no one else.`
    case 'ArnNotLike':
    case 'ArnNotEquals':
      return say`compares ARNs, and an ${'aws:userid'} is not an ARN. So it denies everyone.`
    default:
      return say`does not compare an ${'aws:userid'} with a list of ids.`
  }
}

const STAR = say`takes ${'*'} as a plain star, and no ${'aws:userid'} has one.`
const PLAIN_STAR: Readonly<Record<'all' | 'some' | 'none', Prose>> = {
  all: say`${STAR} So it denies everyone, those on the list too.`,
  some: say`${STAR} So it also denies those who are listed with one.`,
  none: ours('compares whole values, so no value on the list stands for all sessions of a role.'),
}
