import { join, type Prose, say } from '../core/text/prose.js'
import type { PolicyReport } from '../report/report.js'
import type { FailedSurvey, Survey } from './account-state.js'
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
    const note = live && wayBackNote(bucket, wayBackTo(live, arnOfRole(known)))
    return note === undefined ? [] : [note]
  })
}

function wayBackNote(bucket: string, way: WayBack): Prose | undefined {
  if (way.kind === 'as-is') return undefined
  if (way.kind === 'none') return say`The present policy of ${bucket} could not be put back: ${way.because}`
  return say`The present policy of ${bucket} could not be put back as it is, only what comes nearest to it: ${join(way.differences, ' ')}`
}

/** The ARNs of the account's roles, by RoleId. */
export function arnOfRole({ book }: Survey): (roleId: string) => string | undefined {
  return roleId => book.roleById(roleId)?.Arn
}
