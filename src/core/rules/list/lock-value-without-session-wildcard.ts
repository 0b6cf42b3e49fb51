import { listConditions } from '../../lock/conditions.js'
import { ours, say } from '../../text/prose.js'
import { BLOG, withFirstValue } from '../examples/example.js'
import type { Rule } from '../rule.js'

export const lockValueWithoutSessionWildcard: Rule<'value'> = {
  id: 'lock-value-without-session-wildcard',
  about: 'value',
  severity: 'error',
  summary: 'A RoleId on the list has no `:*` after it.',
  why: say`The ${'aws:userid'} of a role is its RoleId, a colon and the name of the session; the bare RoleId never matches, so the role is denied.`,
  fix: say`Write ${':*'} after the RoleId.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [withFirstValue('A bare RoleId', '«"AROAJJ4OT5B3EVMNARNW6"»')],
  good: [BLOG],
  *check({ value, reads, meant }) {
    if (reads.kind !== 'bare-role') return
    const whole = `${value.value}:*`
    const isListedWhole = listConditions(meant).some(({ values }) => values.some(other => other.value === whole))
    if (isListedWhole) {
      const message = say`${value.value} adds nothing to ${whole}, which is listed as well.`
      yield { span: value.span, message, severity: 'warning', help: ours('Take it out.') }
      return
    }
    const message = say`${value.value} is the id of a role without its sessions.`
    yield { span: value.span, message, help: say`Did you mean ${whole}?` }
  },
}
