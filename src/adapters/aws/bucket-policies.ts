import type { AccountIdentity, BucketPolicies, LivePolicy } from '../../app/ports.js'
import { say } from '../../core/text/prose.js'
import { hasFields, parsedJson } from '../../core/text/untyped.js'
import type { Call } from './calls.js'
import { failureKind, failureWithRemedy, isByBucketPolicy, portError, told, UnreadableAnswer } from './errors.js'
import { atMost } from './limits.js'
import type { Action } from './permissions.js'
import { openS3, type S3 } from './s3.js'
import type { Session } from './session.js'

/** Reads under way at a time: more of them gain nothing, for the SDK has 50 sockets. */
const READS = 32

/**
 * Bucket policies over S3. `ExpectedBucketOwner` goes with every call, so that a bucket of the same name in another
 * account is never read or written. `ConfirmRemoveSelfBucketAccess` is never sent: it is documented as a promise, not
 * as a guard. Source: Amazon S3 API Reference, `PutBucketPolicy`.
 */
export function bucketPolicies(session: Session, identity: () => Promise<AccountIdentity>, s3: S3): BucketPolicies {
  const turn = atMost(session.options.reads ?? READS)
  // Whoever writes must know after each attempt what may have come of it, so it repeats the call itself.
  const s3Once = openS3(session, { maxAttempts: 1 })

  const target = async (Bucket: string, action: Action, failed: Call['failed']) => {
    const { account, partition } = await identity()
    const call: Call = { action, failed, resource: `arn:${partition}:s3:::${Bucket}` }
    return { call, input: { Bucket, ExpectedBucketOwner: account } }
  }

  return {
    eventuallyConsistent: true,

    read: bucket =>
      turn(async () => {
        const failed = say`The policy of bucket ${bucket} could not be read`
        const { call, input } = await target(bucket, 's3:GetBucketPolicy', failed)
        try {
          const { Policy } = await s3.send(bucket, (sdk, client, options) =>
            client.send(new sdk.GetBucketPolicyCommand(input), options),
          )
          return present(Policy)
        } catch (error) {
          return absence(call, error)
        }
      }),

    write: async (bucket, text) => {
      const failed = say`The policy of bucket ${bucket} could not be written`
      const { call, input } = await target(bucket, 's3:PutBucketPolicy', failed)
      await told(call, () =>
        s3Once.send(bucket, (sdk, client, options) =>
          client.send(new sdk.PutBucketPolicyCommand({ ...input, Policy: fromFirstBrace(text) }), options),
        ),
      )
    },

    remove: async bucket => {
      const failed = say`The policy of bucket ${bucket} could not be removed`
      const { call, input } = await target(bucket, 's3:DeleteBucketPolicy', failed)
      await told(call, () =>
        s3Once.send(bucket, (sdk, client, options) => client.send(new sdk.DeleteBucketPolicyCommand(input), options)),
      )
    },
  }
}

/** S3 takes no policy whose first byte is no brace: a blank line or a byte order mark before it is left out. */
function fromFirstBrace(text: string): string {
  return text.slice(Math.max(0, text.indexOf('{')))
}

/** S3 hands the policy on as it came over the wire: a page of a proxy, or half of a policy, is no policy. */
function present(text: string | undefined): LivePolicy {
  if (text === undefined || !hasFields(parsedJson(text))) throw new UnreadableAnswer('the policy is not a JSON object')
  return { kind: 'present', text }
}

/** The failures that answer the question: none there, no bucket, may not be read. */
function absence(call: Call, error: unknown): LivePolicy {
  switch (failureKind(error)) {
    case 'no-policy':
      return { kind: 'absent' }
    case 'no-bucket':
      return { kind: 'no-bucket' }
    case 'denied':
    case 'foreign-identity': {
      const own = isByBucketPolicy(error) ? { byBucketPolicy: true } : {}
      return { kind: 'unreadable', because: failureWithRemedy(call, error), ...own }
    }
    default:
      throw portError(call, error)
  }
}
