import { examine } from '../core/check.js'
import type { Verdict } from '../core/claims/verdict.js'
import { type BucketPolicy, isOfOneBucket, isWhole, type PolicyFile } from '../core/policy-file.js'
import { invariant } from '../core/text/errors.js'
import { present } from '../core/text/present.js'
import { ours } from '../core/text/prose.js'
import type { AccountSettings } from '../settings/settings.js'
import type { Survey } from './account-state.js'
import { stillOurselves, writerKeepsAccess } from './guard.js'
import { questionOf } from './review.js'
import { arnOfRole } from './way-back-notes.js'
import { type Replaced, type ReplacePorts, replacePolicy } from './write/replace.js'
import { type WayBack, wayBackTo } from './write/way-back.js'

/** Writes one policy in its account, as docs/adr/0007-applying.md has it. */
export function replaceOne(
  after: BucketPolicy,
  known: Survey,
  settings: AccountSettings,
  ports: ReplacePorts,
): Promise<Replaced> {
  const { bucket } = after
  const { target, identity, live } = known
  const planned = live.get(bucket)
  invariant(planned !== undefined, 'a planned bucket was read')
  const { policies, probe } = target
  const change = { bucket, account: identity.account, planned, after, policies, ...present({ probe }) }
  const about = {
    arnOf: arnOfRole(known),
    wayBack: provedWayBack(after, known, settings),
    stillOurselves: () => stillOurselves(target, known),
    judge: (theirs: PolicyFile) => worthOf(theirs, after, known, settings),
  }
  return replacePolicy({ ...change, ...about }, ports)
}

/** A policy that would shut out whoever applies is no way back. */
export function provedWayBack(after: BucketPolicy, known: Survey, settings: AccountSettings): WayBack {
  const live = known.live.get(after.bucket)
  const way: WayBack = live === undefined ? { kind: 'as-is' } : wayBackTo(live, { arnOf: arnOfRole(known) })
  if (way.kind !== 'nearest') return way
  const file = ofBucket(way.file, after)
  const writer = file && writerKeepsAccess(questionOf(file, known, settings), settings)
  if (writer?.kind === 'holds') return way
  return { kind: 'none', because: ours('the nearest one that S3 accepts would lock out the deployer.') }
}

/** What a policy of this bucket is worth that somebody else wrote. */
export function worthOf(theirs: PolicyFile, after: BucketPolicy, known: Survey, settings: AccountSettings): Verdict {
  const file = ofBucket(theirs, after)
  return file === undefined ? 'unproven' : examine(file, questionOf(file, known, settings)).verdict
}

/** The policy as one of the bucket that it stands on, where it names none or can be put on no other. */
function ofBucket(file: PolicyFile, { bucket, partition }: BucketPolicy): BucketPolicy | undefined {
  if (isOfOneBucket(file)) return file
  return isWhole(file) ? { ...file, bucket, partition } : undefined
}
