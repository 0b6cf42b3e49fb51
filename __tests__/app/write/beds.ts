import type { BucketPolicies } from '../../../src/app/ports.js'
import { type StandingPolicies, standingPolicies } from '../../../src/app/standing-policy.js'
import { type PolicyFile, readPolicyFile } from '../../../src/core/policy-file.js'
import { invariant, PortError } from '../../../src/core/text/errors.js'
import { ours } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { exampleFile, exampleLive } from '../../fakes/account.js'

export const REPLACED = 'amazon-connect-3f1c0d5e7a9b'
export const CREATED = 'connect-25fd0a3be3ef'
export const ACCOUNT = '111122223333'

/** A bucket before a replacement. */
export interface Bed {
  readonly bucket: string
  /** The live policy names a principal that is gone, which S3 takes from nobody. */
  readonly dead?: boolean
}

/** One with a policy, one without, and one whose policy nobody can put again. */
export const BEDS: readonly Bed[] = [{ bucket: REPLACED }, { bucket: CREATED }, { bucket: REPLACED, dead: true }]

const GONE = 'AROA27HJSWAHEPTTLIWSO'

/** The live policy with an Allow for a role that was deleted since. */
function withDeadRole(live: string): string {
  const document = JSON.parse(live) as { Statement: unknown }
  const Resource = `arn:aws:s3:::${REPLACED}/*`
  const dead = { Sid: 'Gone', Effect: 'Allow', Principal: { AWS: GONE }, Action: 's3:GetObject', Resource }
  return JSON.stringify({ ...document, Statement: [...[document.Statement].flat(), dead] })
}

/** What stands on the bucket first. */
export function oldOf({ bucket, dead = false }: Bed): string | undefined {
  const live = exampleLive(bucket)
  return dead && live !== undefined ? withDeadRole(live) : live
}

const FRESH: ReadonlyMap<string, PolicyFile> = new Map(
  [REPLACED, CREATED].map(bucket => [bucket, readPolicyFile(exampleFile(`examples/policies/${bucket}.json`))]),
)

/** What is to stand there: read once, whatever befalls the bucket. */
export function freshOf({ bucket }: Bed): PolicyFile {
  const fresh = FRESH.get(bucket)
  invariant(fresh !== undefined, 'each bed has an example')
  return fresh
}

const OLD: readonly PolicyFile[] = BEDS.flatMap(bed => {
  const text = oldOf(bed)
  return text === undefined ? [] : [readPolicyFile(sourceFromText(`live policy of ${bed.bucket}`, text))]
})

/** Bucket policies with their texts read, what stood there first once for all. */
export function standing(policies: BucketPolicies): StandingPolicies {
  return standingPolicies(policies, OLD)
}

/** S3 takes no principal that is gone. */
export function refusesDead(text: string): PortError | undefined {
  return text.includes(GONE) ? INVALID_PRINCIPAL : undefined
}

const INVALID_PRINCIPAL = new PortError({ message: ours('Invalid principal in policy.'), refused: true })
