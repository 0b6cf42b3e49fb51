import { join, list, type Prose, say } from '../core/text/prose.js'
import type { PolicyReport } from '../report/report.js'
import type { FailedSurvey, Survey } from './account-state.js'
import type { StandingPolicy } from './standing-policy.js'
import { type WayBack, wayBackTo } from './write/way-back.js'

/** A plan, and the account that it was made in. */
interface Planned {
  readonly policy: PolicyReport
  readonly known: Survey | FailedSurvey
}

/** Where the policy that a plan replaces could not be put back as it is. */
export function wayBackNotes(planned: readonly Planned[]): readonly Prose[] {
  return planned.flatMap(({ policy: { bucket, plan }, known }) => {
    if (bucket === undefined || 'error' in known || plan?.action !== 'replace') return []
    const live = known.live.get(bucket)
    if (live === undefined) return []
    return [...wayBackNote(bucket, wayBackTo(live, { arnOf: arnOfRole(known) })), ...canonicalNote(bucket, live)]
  })
}

function wayBackNote(bucket: string, way: WayBack): readonly Prose[] {
  if (way.kind === 'as-is') return []
  if (way.kind === 'none') return [say`The present policy of ${bucket} could not be put back: ${way.because}`]
  return [
    say`The present policy of ${bucket} could not be put back as it is, only what comes nearest to it: ${join(way.differences, ' ')}`,
  ]
}

/** S3 may show the account of a canonical user in place of its id (Amazon S3 User Guide, "Principals for bucket policies"). */
function canonicalNote(bucket: string, live: StandingPolicy): readonly Prose[] {
  const statements = live.kind === 'present' ? (live.file.policy?.statements ?? []) : []
  const named = statements.flatMap(({ principal: { entries } }) => entries)
  const ids = new Set(named.flatMap(({ kind, value }) => (kind === 'CanonicalUser' ? [value.value] : [])))
  if (ids.size === 0) return []
  return [
    say`It is not known whether S3 would accept the present policy of ${bucket} again, because nothing says which account these canonical user ids belong to: ${list([...ids])}.`,
  ]
}

/** The ARNs of the account's roles, by RoleId. */
export function arnOfRole({ book }: Survey): (roleId: string) => string | undefined {
  return roleId => book.roleById(roleId)?.Arn
}
