import { listConditions } from '../../lock/conditions.js'
import { isUserId } from '../../lock/find.js'
import { readListedValue } from '../../lock/listed-value.js'
import { ours, say } from '../../text/prose.js'
import { AS_BLOG, BLOG, CONNECT, policyText } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockListsOneIdentity: Rule<'policy'> = {
  id: 'lock-lists-one-identity',
  about: 'policy',
  severity: 'error',
  summary: 'Only one identity is on the list.',
  why: ours(
    'Connect must be on the list to store recordings. Another identity must be on it to change the policy ever again.',
  ),
  fix: ours('List the Connect role, the administrators and the role that applies the policy.'),
  source: 'AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket"',
  bad: () => [
    {
      title: 'Only Connect',
      policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}]»`),
      ...AS_BLOG,
    },
  ],
  good: () => [BLOG],
  *check({ reading, intent }) {
    const lists = intent.locks.flatMap(listConditions).filter(({ values }) => values.length > 0)
    const [first] = lists
    const values = new Set(lists.flatMap(list => list.values.map(({ value }) => value)))
    const [only] = values
    if (!reading.whole || first === undefined || only === undefined || values.size > 1) return
    if (readListedValue(only).kind !== 'id' || !isUserId(first.key.value)) return
    yield { span: first.span, message: say`${only} is the only id on the list.` }
  },
}
