import type { S3Client, S3ClientConfig } from '@aws-sdk/client-s3'
import { failureKind } from './errors.js'
import { onceForEach } from './once.js'
import type { Session } from './session.js'

type Sdk = typeof import('@aws-sdk/client-s3')
type Request<T> = (sdk: Sdk, client: S3Client, options: { abortSignal: AbortSignal }) => Promise<T>

/** S3 in whatever region a bucket is. */
export interface S3 {
  /** Sends a command about a bucket, once more to the bucket's own region where S3 points there. Throws as the SDK does. */
  send<T>(bucket: string, request: Request<T>): Promise<T>
  /** The Region of a bucket, as far as S3 pointed there; that in which we start where it never did. */
  regionOf(bucket: string): string | undefined
}

/**
 * What bucket policies never have, and what costs a tenth of a read's time: checksums of answers, checksums of requests
 * that need none (PutBucketPolicy needs one), and the sessions of directory buckets.
 */
const NEEDLESS = {
  requestChecksumCalculation: 'WHEN_REQUIRED',
  responseChecksumValidation: 'WHEN_REQUIRED',
  disableS3ExpressSessionAuth: true,
} as const

/**
 * One client for each region. The SDK's own `followRegionRedirects` is not used: it changes the region of the shared
 * client while a redirected call is under way, which leads the calls beside it astray (docs/adr/0005-aws-sdk-lazy.md).
 * `own` is what these clients have of their own: another identity than the session's, or another number of attempts.
 */
export function openS3(session: Session, own: Pick<S3ClientConfig, 'credentials' | 'signer' | 'maxAttempts'> = {}): S3 {
  const pointed = new Map<string, string>()
  const regionOf = (bucket: string) => pointed.get(bucket) ?? session.region

  const clientFor = onceForEach(async (region: string | undefined): Promise<readonly [Sdk, S3Client]> => {
    const sdk = await import('@aws-sdk/client-s3')
    const forcePathStyle = session.endpoint('s3') !== undefined
    const client = new sdk.S3Client({ ...session.config('s3', region), ...NEEDLESS, ...own, forcePathStyle })
    return [sdk, await session.open(client)]
  })

  const sendTo = async <T>(region: string | undefined, request: Request<T>): Promise<T> => {
    const [sdk, client] = await clientFor(region)
    return session.send(options => request(sdk, client, options))
  }

  return {
    regionOf,
    async send(bucket, request) {
      const region = regionOf(bucket)
      try {
        return await sendTo(region, request)
      } catch (error) {
        const right = failureKind(error) === 'region' ? pointedTo(error) : undefined
        if (right === undefined || right === region) throw error
        pointed.set(bucket, right)
        return sendTo(right, request)
      }
    },
  }
}

/** The region that S3 names. Source: Amazon S3 API Reference, `HeadBucket`, `x-amz-bucket-region`. */
function pointedTo(error: unknown): string | undefined {
  const { $response } = error as { $response?: { headers?: Readonly<Record<string, string>> } }
  return $response?.headers?.['x-amz-bucket-region']
}
