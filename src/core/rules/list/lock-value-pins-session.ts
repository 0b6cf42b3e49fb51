import { answerTo, type Claim, type ClaimName } from '../../access/claim.js'
import { readAdmittedId } from '../../lock/ids.js'
import type { MeantLock } from '../../lock/intent.js'
import { ours, say } from '../../text/prose.js'
import { didYouMean } from '../../text/suggest.js'
import { AS_BLOG, withFirstValue } from '../examples/example.js'
import type { ValueSubject } from '../rule.js'
import { addsNothing, isListed, listedIn } from '../support/listed.js'
import { valueRule } from '../support/value-rule.js'

export const lockValuePinsSession = valueRule({
  kind: 'pins-session',
  summary: 'The list admits one session of a role only.',
  why: ours(
    'The caller who assumes the role chooses the name, and Connect does not say which name it uses. The lock denies a session with any other name.',
  ),
  fix: say`Write ${':*'} for all sessions of the role.`,
  source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
  bad: () => [
    withFirstValue('One session', '«"AROAJJ4OT5B3EVMNARNW6:alice"»', AS_BLOG),
    withFirstValue('Some sessions', '«"AROAJJ4OT5B3EVMNARNW6:connect-*"»', AS_BLOG),
  ],
  say: (value, { id, session }, subject) => {
    const { meant } = subject
    const whole = `${id}:*`
    if (isListed(whole, subject)) return { ...addsNothing(whole, subject), severity: 'warning' }
    const message = say`${value} admits only sessions by the name of ${session}.`
    if (isMistaken(session) || leavesOpen(value, subject)) return { message, ...didYouMean(whole) }
    if (isAsked(subject.claims)) {
      return mayLockOut(id, subject) ? { message, ...didYouMean(whole) } : { message, severity: 'warning', help: KNOWN }
    }
    return othersSuffice(id, meant)
      ? { message, severity: 'warning', help: UNASKED }
      : { message, ...didYouMean(whole) }
  },
})

const KNOWN = ours('That is right if you mean only this session of the role.')
const UNASKED = say`That is right if you mean only this session of the role, and wrong for Connect's role; ${'plan'} knows the role.`

/** Whether no session can have the name, which has two letters at least. Source: AssumeRole. */
function isMistaken(session: string): boolean {
  return session.length < 2
}

/** Whether sessions by a pattern are why the bucket is not sealed: only a whole role or one session is an id. */
function leavesOpen(value: string, { claims }: ValueSubject): boolean {
  return answerTo('sealed', claims) === 'fails' && readAdmittedId(value) === undefined
}

/** Whether it was asked whose the ids are: then the claims know whether somebody is locked out by the pinned session. */
function isAsked(claims: readonly Claim[]): boolean {
  return answerTo('nobody-unknown-admitted', claims) !== 'not-asked'
}

/** Whether a claim about whom the pinned role stands for is not proved. */
function mayLockOut(id: string, { book, claims }: ValueSubject): boolean {
  const role = book?.roleById(id)
  const isTheirs: Readonly<Partial<Record<ClaimName, boolean>>> = {
    'connect-keeps-access': role !== undefined && book?.isConnect(role) === true,
    'admins-keep-access': role !== undefined && book?.admins.includes(role) === true,
    'deployer-keeps-access': role !== undefined && book?.deployer === role,
  }
  return claims.some(
    ({ claim, verdict }) => verdict.kind !== 'holds' && claim in isTheirs && (book === undefined || isTheirs[claim]),
  )
}

/** Whether beside the pinned role somebody may be Connect, and another one may change the policy. */
function othersSuffice(pinned: string, meant: MeantLock): boolean {
  const others = listedIn(meant).flatMap(value => readAdmittedId(value) ?? [])
  const whole = others.filter(one => one.id !== pinned && (one.kind !== 'role' || one.session === '*'))
  return whole.length > 1 && whole.some(({ kind }) => kind === 'role')
}
