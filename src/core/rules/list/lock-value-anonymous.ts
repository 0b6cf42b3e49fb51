import { ours, say } from '../../text/prose.js'
import { ADMIN, BLOG, CONNECT, shown } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueAnonymous: Rule<'value'> = {
  id: 'lock-value-anonymous',
  about: 'value',
  severity: 'error',
  summary: 'Anonymous callers are on the list.',
  why: say`${'anonymous'} is the ${'aws:userid'} of everybody who does not sign in.`,
  fix: ours('Take it off the list.'),
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [shown('Everybody on the internet', { values: [CONNECT, ADMIN, '«"anonymous"»'] })],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'anonymous') return
    yield { span: value.span, message: say`${value.value} lets callers past the lock who do not sign in.` }
  },
}
