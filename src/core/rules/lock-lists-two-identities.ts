import { readListedValue } from '../policy/listed-value.js'
import { isUserId } from '../policy/lock.js'
import { ours, say } from '../prose.js'
import type { Rule } from './rule.js'
import { listConditions } from './support/conditions.js'
import { BLOG, CONNECT, policyText } from './support/example.js'

export const lockListsTwoIdentities: Rule<'policy'> = {
  id: 'lock-lists-two-identities',
  about: 'policy',
  severity: 'error',
  summary: 'Only one identity is on the list.',
  why: ours('Connect needs to be on the list to store recordings, and somebody else to change the policy ever again.'),
  fix: ours('List the Connect role, the administrators and the role that applies the policy.'),
  source: 'AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket"',
  bad: [{ title: 'Only Connect', policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}]»`) }],
  good: [BLOG],
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
