import { BUCKET_STATES, type BucketState } from '../../core/audit/state.js'
import { counted } from '../../core/text/count.js'
import { join, ours, type Prose, say } from '../../core/text/prose.js'
import type { Audit, AuditedAccount, AuditedBucket, AuditedStore } from '../../report/audit.js'
import { assumedByWords } from '../words.js'

/** How each state is told. */
const STATE_WORDS: Readonly<Record<BucketState, string>> = {
  locked: 'locked and proved',
  unsafe: 'locked and unsafe',
  unproven: 'locked, not proved',
  'not-locked': 'not locked',
  unreadable: 'cannot be read',
}

/** As {@link STATE_WORDS}, where a lock keeps us out. */
export function stateWords({ state, keepsOut }: AuditedBucket): string {
  return keepsOut ? 'keeps you out' : STATE_WORDS[state]
}

/** How many buckets are in which state: "3 buckets: 1 locked and proved, 2 not locked.". */
export function auditSentence({ buckets, accounts }: Audit): Prose {
  const unread = accounts.flatMap(({ regions, error }) => [
    ...(error === undefined ? [] : ['account']),
    ...regions.filter(({ state }) => state === 'unreadable').map(() => 'Region'),
  ])
  const missing =
    unread.length === 0
      ? ''
      : ` ${counted(unread.length, unread.includes('account') ? 'account or Region' : 'Region', unread.includes('account') ? 'accounts or Regions' : 'Regions')} could not be read.`
  if (buckets.length === 0) {
    return ours(`No bucket was found in which Connect stores, and none that carries a lock.${missing}`)
  }
  const counts = BUCKET_STATES.flatMap(state => {
    const count = buckets.filter(bucket => bucket.state === state).length
    return count === 0 ? [] : [`${count} ${STATE_WORDS[state]}`]
  })
  return ours(`${counted(buckets.length, 'bucket')}: ${counts.join(', ')}.${missing}`)
}

/** "support (us-east-1): CALL_RECORDINGS, ATTACHMENTS". */
export function storeWords({ instance, region, product, types }: AuditedStore): Prose {
  const where = region === undefined ? ours('') : say` in ${region}`
  const what = types.length === 0 ? ours('interview recordings') : ours(types.join(', '))
  return say`${ours(product)} ${instance}${where}: ${what}`
}

/** Whether a file stands behind the lock. */
export function fileWords({ file }: AuditedBucket): Prose {
  if (file === undefined) return ours('no policy file')
  return file.same ? say`${file.path}, which says the same` : say`${file.path}, which says something else`
}

/** Who is on a list, and who can become them. */
export function listedWords(who: AuditedBucket['admitted'][number]): Prose {
  const by = assumedByWords(who)
  const named = say`${ours(who.kind)} ${who.name ?? who.id}`
  return by === undefined ? named : join([named, by], ', ')
}

/** The accounts and Regions of which nothing is known, and why. */
export function unaskedWords({ account = 'not known', regions, error }: AuditedAccount): readonly Prose[] {
  if (error !== undefined) return [say`Account ${account} did not answer: ${error}`]
  return regions.flatMap(({ region, because }) =>
    because === undefined ? [] : [say`Region ${region} of account ${account}: ${because}`],
  )
}
