import { ours, type Prose } from '../core/prose.js'
import type { Access, AccessProbe, Clock } from '../ports.js'
import { SETTLING } from './settle.js'

/**
 * Confirms a written policy from outside: what the deployer could do before, it still can; strangers cannot.
 * Resolves with what speaks against the new policy after S3 had time to settle, or `undefined`.
 */
export async function confirm(
  bucket: string,
  before: Access,
  probe: AccessProbe,
  clock: Clock,
): Promise<Prose | undefined> {
  const deadline = clock.now().getTime() + SETTLING.milliseconds
  for (;;) {
    const objection = objectionTo(before, await probe.probe(bucket))
    if (objection === undefined || clock.now().getTime() >= deadline) return objection
    await clock.sleep(SETTLING.pause)
  }
}

/** What the deployer itself does, and in which words its loss is told. */
const OWN = [
  ['readPolicy', 'read the bucket policy (GetBucketPolicy)'],
  ['head', 'see the bucket (HeadBucket)'],
  ['list', 'list the bucket (ListObjectsV2)'],
] as const

/** A permission that the deployer never had is no objection: the lock grants nothing and took nothing away. */
export function objectionTo(before: Access, after: Access): Prose | undefined {
  if (after.isPublic === 'yes') return ours('S3 calls the new policy public (GetBucketPolicyStatus).')
  if (after.anonymous === 'allowed') return ours('A request without credentials was answered.')
  if (after.anonymous === 'unknown' && before.anonymous !== 'unknown') {
    return ours('It could not be confirmed that a request without credentials is denied.')
  }
  for (const [call, words] of OWN) {
    if (before[call] !== 'allowed' || after[call] === 'allowed') continue
    const said = after[call] === 'denied' ? 'The deployer could' : 'It could not be confirmed that the deployer can'
    return ours(after[call] === 'denied' ? `${said} ${words} before, and is denied it now.` : `${said} still ${words}.`)
  }
  return undefined
}
