import type { Claim } from '../../access/claim.js'
import { listConditions } from '../../lock/conditions.js'
import { takenOut } from '../../text/edit.js'
import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import { isProved } from '../support/proved.js'
import { valueRule } from '../support/value-rule.js'

export const lockValuePinsSession = valueRule({
  kind: 'pins-session',
  summary: 'A listed role is tied to one name of session.',
  why: ours(
    'Whoever assumes the role chooses the name; Connect does not say which it uses, and a session by any other name is denied.',
  ),
  fix: say`Write ${':*'} for all sessions of the role.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: [
    withFirstValue('One session', '«"AROAJJ4OT5B3EVMNARNW6:alice"»', AS_BLOG),
    withFirstValue('Some sessions', '«"AROAJJ4OT5B3EVMNARNW6:connect-*"»', AS_BLOG),
  ],
  say: (value, { id, session }, { claims, meant, reading, value: { span } }) => {
    const whole = `${id}:*`
    const others = listConditions(meant).flatMap(({ values }) => values.map(other => other.value))
    if (others.includes(whole)) {
      const message = say`${value} adds nothing to ${whole}, which is listed as well.`
      return { message, severity: 'warning', help: ours('Take it out.'), edits: [takenOut(reading.file.text, span)] }
    }
    const message = say`${value} admits only sessions by the name of ${session}.`
    const isNeeded = !isProved(claims) || !isAsked(claims)
    return isNeeded ? { message, ...didYouMean(whole) } : { message, severity: 'warning', help: KNOWN }
  },
})

const KNOWN = ours('That is right for a role of which only this session is meant.')

/** Whether it was asked whose the ids are: then the claims know whether somebody is locked out by the pinned session. */
function isAsked(claims: readonly Claim[]): boolean {
  return claims.some(({ claim, verdict }) => claim === 'nobody-unknown-admitted' && verdict.kind !== 'not-asked')
}
