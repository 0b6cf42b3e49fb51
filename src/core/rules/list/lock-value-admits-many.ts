import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueAdmitsMany: Rule<'value'> = {
  id: 'lock-value-admits-many',
  about: 'value',
  severity: 'error',
  summary: 'A listed value admits more than one identity.',
  why: ours('A wildcard before the colon stands for other ids too: everyone whom it matches is let past the lock.'),
  fix: say`List each id whole; the only wildcard that belongs there is ${':*'} after a RoleId.`,
  source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
  bad: [
    withFirstValue('Everyone', '«"*"»'),
    withFirstValue('Every role', '«"*:*"»'),
    withFirstValue('Everyone, in two letters', '«"?*"»'),
    withFirstValue('Every role by its prefix', '«"AROA*"»'),
    withFirstValue('One letter left open', '«"AROAJJ4OT5B3EVMNARN?6:*"»'),
    withFirstValue('Any role, if the session is called admin', '«"*:admin"»'),
  ],
  good: [BLOG],
  *check({ value, reads }) {
    if (reads.kind !== 'wildcard') return
    const session = /^\*:([^*?]+)$/.exec(value.value)?.[1]
    const message =
      session === undefined
        ? say`${value.value} admits more than one identity.`
        : say`${value.value} admits every role whose session is called ${session}, and the caller chooses that name.`
    yield { span: value.span, message }
  },
}
