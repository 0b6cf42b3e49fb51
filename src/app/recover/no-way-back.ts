import type { PolicyFile } from '../../core/policy-file.js'
import { tell } from '../../core/recovery/told.js'
import { unseenRoot } from '../../core/recovery/ways.js'
import { join, type Prose, say } from '../../core/text/prose.js'
import type { PolicyReport } from '../../report/report.js'
import type { FailedSurvey, Survey } from '../account-state.js'
import type { RootWays } from './ports.js'

/** A planned file, and the account that it was planned in. */
interface Planned {
  readonly file: PolicyFile
  readonly policy: PolicyReport
  readonly known: Survey | FailedSurvey
}

/**
 * Where a plan would lock a bucket, and no way back beside the list could be seen: neither that the account's root user
 * has credentials, nor that root sessions are enabled. One note for each account; a snapshot is not asked.
 */
export async function noWayBackNotes(reviewed: readonly Planned[]): Promise<readonly Prose[]> {
  const accounts = [...new Set(reviewed.filter(locksAnew).map(({ known }) => known))]
  return (await Promise.all(accounts.map(noteOf))).flat()
}

function locksAnew({ file, policy }: Planned): boolean {
  return file.lock !== undefined && policy.plan !== undefined && policy.plan.action !== 'none'
}

async function noteOf(known: Survey | FailedSurvey): Promise<readonly Prose[]> {
  return 'error' in known ? [] : noWayBackIn(known)
}

/** The same for an account whose buckets are locked already: one note, or none. */
export async function noWayBackIn({
  target: { rootWays },
  identity: { account },
}: Pick<Survey, 'target' | 'identity'>): Promise<readonly Prose[]> {
  if (rootWays === undefined) return []
  const reasons = await unseen(rootWays)
  if (reasons.length === 0) return []
  const where = say`Found no way back for account ${account} other than the list.`
  const more = say`${'connect-bucket-lock recover BUCKET --rehearse'} says more.`
  return [join([where, ...reasons, more], ' ')]
}

/** Root sessions are asked about only where the account's root user is no way. */
async function unseen({ rootCredentials, features }: RootWays): Promise<readonly Prose[]> {
  const credentials = await rootCredentials()
  const first = unseenRoot({ rootCredentials: credentials, features: NO_SESSIONS })
  return first.length === 0 ? [] : unseenRoot({ rootCredentials: credentials, features: await features() })
}

const NO_SESSIONS = tell<readonly string[]>([])
