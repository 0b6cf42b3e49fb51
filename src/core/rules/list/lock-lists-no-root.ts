import { listConditions } from '../../lock/conditions.js'
import { readListedValue } from '../../lock/listed-value.js'
import { ours } from '../../text/prose.js'
import { ADMIN, as, BLOG, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockListsNoRoot: Rule<'policy'> = {
  id: 'lock-lists-no-root',
  about: 'policy',
  severity: 'notice',
  summary: 'The root user is not on the list.',
  why: ours(
    'The root user of the account may read, replace and remove the policy, whatever the policy says. It reaches objects only if it is listed.',
  ),
  fix: ours(
    'No action needed, unless you must reach recordings without any role. Then list the 12 digits of the account.',
  ),
  source: 'Amazon S3 API Reference, PutBucketPolicy',
  bad: () => [
    {
      title: 'No account id',
      policy: BLOG.policy.replace(/\[\s*"AROA[^\]]*\]/, found => `«${found}»`),
      ...as({ values: [CONNECT, ADMIN, '"111122223333"'] }),
    },
  ],
  good: () => [shown('With the account id', { values: [CONNECT, ADMIN, '"111122223333"'] })],
  *check({ reading, intent, lock }) {
    const list = intent.locks.flatMap(listConditions)[0]
    if (!reading.whole || list === undefined || lock === undefined || lock.values.length < 2) return
    if (lock.values.some(({ value }) => readListedValue(value).kind !== 'id')) return
    if (lock.admitted.some(({ kind }) => kind === 'account')) return
    yield { span: list.span, message: ours('The root user is not on the list: it keeps the policy, not the objects.') }
  },
}
