import type { AccessProbe, Account, Answer } from '../../app/ports.js'
import { failureKind } from './errors.js'
import { openS3, type S3 } from './s3.js'
import type { Session } from './session.js'

/** Requests that nobody signed. No credentials of ours are in reach of this client. */
const NOBODY = {
  credentials: { accessKeyId: 'anonymous', secretAccessKey: 'anonymous' },
  signer: { sign: async <T>(request: T): Promise<T> => request },
}

/**
 * Tries a bucket as the caller and as somebody without credentials. The calls change nothing, and the bucket must be
 * the account's own; the unsigned one alone goes without that condition, as a stranger's would.
 * Source: Amazon S3 API Reference, `GetBucketPolicy`, `HeadBucket`, `ListObjectsV2`, `GetBucketPolicyStatus`.
 */
export function accessProbe(session: Session, identity: Account['identity']): AccessProbe {
  const s3 = openS3(session)
  const nobody = openS3(session, NOBODY)
  return {
    probe: async bucket => {
      const owner = await identity().then(
        ({ account }) => account,
        () => undefined,
      )
      const [own, anonymous] = await Promise.all([
        owner === undefined ? NOT_ASKED : asCaller(s3, bucket, owner),
        answerOf(list(nobody, { Bucket: bucket })),
      ])
      return { ...own, anonymous }
    },
  }
}

const NOT_ASKED = { readPolicy: 'unknown', head: 'unknown', list: 'unknown', isPublic: 'unknown' } as const

async function asCaller(s3: S3, Bucket: string, ExpectedBucketOwner: string) {
  const input = { Bucket, ExpectedBucketOwner }
  const [readPolicy, head, listed, isPublic] = await Promise.all([
    answerOf(s3.send(Bucket, (sdk, client, options) => client.send(new sdk.GetBucketPolicyCommand(input), options))),
    answerOf(s3.send(Bucket, (sdk, client, options) => client.send(new sdk.HeadBucketCommand(input), options))),
    answerOf(list(s3, input)),
    publicOf(s3, input),
  ])
  return { readPolicy, head, list: listed, isPublic }
}

interface Input {
  readonly Bucket: string
  readonly ExpectedBucketOwner?: string
}

function list(s3: S3, input: Input): Promise<unknown> {
  return s3.send(input.Bucket, (sdk, client, options) =>
    client.send(new sdk.ListObjectsV2Command({ ...input, MaxKeys: 1 }), options),
  )
}

/** That there is no policy to read is an answer to somebody who may read it. */
async function answerOf(call: Promise<unknown>): Promise<Answer> {
  try {
    await call
    return 'allowed'
  } catch (error) {
    const kind = failureKind(error)
    if (kind === 'no-policy') return 'allowed'
    return kind === 'denied' ? 'denied' : 'unknown'
  }
}

/** A bucket without a policy is not public by its policy. */
async function publicOf(s3: S3, input: Input): Promise<'yes' | 'no' | 'unknown'> {
  try {
    const { PolicyStatus } = await s3.send(input.Bucket, (sdk, client, options) =>
      client.send(new sdk.GetBucketPolicyStatusCommand(input), options),
    )
    if (PolicyStatus?.IsPublic === undefined) return 'unknown'
    return PolicyStatus.IsPublic ? 'yes' : 'no'
  } catch (error) {
    return failureKind(error) === 'no-policy' ? 'no' : 'unknown'
  }
}
