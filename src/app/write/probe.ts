import { ours, type Prose } from '../../core/text/prose.js'
import type { Access, Clock } from '../ports.js'
import { Pauses } from './read-until-stable.js'

/** What a written policy looked like from outside. */
export interface Confirmation {
  /** What speaks against the new policy. */
  readonly objection?: Prose
  /** The calls that could be asked neither before nor after the write, so that nothing is known by them. */
  readonly unasked: readonly string[]
}

/**
 * Confirms a written policy from outside: what the deployer could do before, it still can; strangers cannot.
 * S3 gets the time to settle before anything is held against the policy.
 */
export async function confirm(before: Access, look: () => Promise<Access>, clock: Clock): Promise<Confirmation> {
  const pauses = new Pauses(clock)
  for (;;) {
    const after = await look()
    const objection = objectionTo(before, after)
    const unasked = unaskedIn(after)
    if (objection === undefined) return { unasked }
    if (pauses.over) return { objection, unasked }
    await pauses.next(false)
  }
}

/** What the deployer itself does, and in which words its loss is told. */
const OWN = [
  ['readPolicy', 'read the bucket policy (GetBucketPolicy)'],
  ['head', 'see the bucket (HeadBucket)'],
  ['list', 'list the bucket (ListObjectsV2)'],
] as const

/** The calls of a probe as the reader knows them. */
const CALLS: readonly (readonly [keyof Access, string])[] = [
  ['readPolicy', 'GetBucketPolicy'],
  ['head', 'HeadBucket'],
  ['list', 'ListObjectsV2'],
  ['anonymous', 'a request without credentials'],
  ['isPublic', 'GetBucketPolicyStatus'],
]

function unaskedIn(access: Access): readonly string[] {
  return CALLS.filter(([call]) => access[call] === 'unknown').map(([, name]) => name)
}

/** A permission that the deployer never had is no objection: the lock grants nothing and took nothing away. */
function objectionTo(before: Access, after: Access): Prose | undefined {
  if (after.isPublic === 'yes') return ours('S3 calls the new policy public (GetBucketPolicyStatus).')
  if (after.isPublic === 'unknown' && before.isPublic !== 'unknown') {
    return ours('It could not be confirmed that S3 does not call the new policy public (GetBucketPolicyStatus).')
  }
  if (after.anonymous === 'allowed') return ours('A request without credentials was answered.')
  if (after.anonymous === 'unknown' && before.anonymous !== 'unknown') {
    return ours('It could not be confirmed that a request without credentials is denied.')
  }
  for (const [call, words] of OWN) {
    if (before[call] !== 'allowed' || after[call] === 'allowed') continue
    if (after[call] === 'denied') return ours(`The deployer could ${words} before, and is denied it now.`)
    return ours(`It could not be confirmed that the deployer can still ${words}.`)
  }
  return undefined
}
