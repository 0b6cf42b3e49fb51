import { counted } from '../../core/text/count.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import type { AuditedBucket } from '../../report/audit.js'
import type { Survey } from '../account-state.js'
import type { AccountIdentity, BucketPolicies } from '../ports.js'
import { isLock } from './bucket.js'

/** What was audited where AWS was not asked. */
export function snapshotNotes(
  { takenAt, account }: AccountIdentity,
  { snapshot }: Pick<BucketPolicies, 'snapshot'>,
): readonly Prose[] {
  if (snapshot === undefined) return []
  const which = takenAt === undefined ? say`that does not say when it was taken` : say`of ${takenAt}`
  return [
    say`Account ${account} was audited by a snapshot ${which}, not by AWS. A snapshot has no other settings of a bucket.`,
  ]
}

/** A bucket that Connect does not use and that we may not read is told of in a number. */
export function unreadOthers(
  live: Survey['live'],
  used: ReadonlySet<string>,
  { account }: AccountIdentity,
): readonly Prose[] {
  const unread = [...live].filter(
    ([bucket, standing]) => !used.has(bucket) && standing.kind === 'unreadable' && !isLock(standing),
  )
  if (unread.length === 0) return []
  const count = ours(counted(unread.length, 'bucket'))
  return [
    say`Whether ${count} of account ${account} that Connect does not store in carry a lock is not known: their policies may not be read.`,
  ]
}

export function talentNotes(buckets: readonly AuditedBucket[]): readonly Prose[] {
  const talent = buckets.some(({ stores }) => stores.some(({ product }) => product === 'Connect Talent'))
  if (!talent) return []
  return [ours('AWS does not document whether Amazon Connect Talent works behind a lock, and which role it stores as.')]
}
