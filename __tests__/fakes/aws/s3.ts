import { type Answer, type AwsRequest, errorAnswer, type FakeService } from './answer.js'
import type { AwsState, FakeBucket } from './state.js'

const ACTIONS: Readonly<Record<string, string>> = {
  GET: 's3:GetBucketPolicy',
  PUT: 's3:PutBucketPolicy',
  DELETE: 's3:DeleteBucketPolicy',
}

/** S3's bucket policy calls, path-style (REST XML). */
export const s3Service: FakeService = (request, state) => {
  const action = ACTIONS[request.method]
  if (action === undefined || !request.query.has('policy')) return undefined
  const name = decodeURIComponent(request.path.split('/')[1] ?? '')
  return { action, subject: name, answer: () => refusal(request, state, name) ?? act(request, state, name) }
}

function refusal(request: AwsRequest, state: AwsState, name: string): Answer | undefined {
  const bucket = state.buckets.get(name)
  if (bucket === undefined) return errorAnswer('s3', 404, 'NoSuchBucket', 'The specified bucket does not exist')
  if (bucket.region !== undefined && bucket.region !== request.region) {
    const answer = errorAnswer('s3', 301, 'PermanentRedirect', 'The bucket must be addressed using another endpoint.')
    return { ...answer, headers: { ...answer.headers, 'x-amz-bucket-region': bucket.region } }
  }
  const expected = request.headers['x-amz-expected-bucket-owner']
  const owner = bucket.owner ?? state.account
  return expected === undefined || expected === owner
    ? undefined
    : errorAnswer('s3', 403, 'AccessDenied', 'Access Denied')
}

function act({ method, body }: AwsRequest, state: AwsState, name: string): Answer {
  const bucket = state.buckets.get(name)
  if (bucket === undefined) return errorAnswer('s3', 404, 'NoSuchBucket')
  if (method === 'GET') return read(bucket)
  if (method === 'DELETE') return replace(bucket, undefined)
  try {
    JSON.parse(body)
  } catch {
    return errorAnswer('s3', 400, 'MalformedPolicy', 'This policy contains invalid Json')
  }
  return replace(bucket, body)
}

function read(bucket: FakeBucket): Answer {
  const stale = bucket.before !== undefined && bucket.before.reads > 0
  if (bucket.before !== undefined) bucket.before.reads -= 1
  const policy = stale ? bucket.before?.policy : bucket.policy
  if (policy === undefined) return errorAnswer('s3', 404, 'NoSuchBucketPolicy', 'The bucket policy does not exist')
  return { status: 200, headers: { 'content-type': 'application/json' }, body: policy }
}

function replace(bucket: FakeBucket, policy: string | undefined): Answer {
  bucket.before = { policy: bucket.policy, reads: bucket.staleReads ?? 0 }
  bucket.policy = policy
  return { status: 204, body: '' }
}
