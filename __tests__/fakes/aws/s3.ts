import { type Answer, type AwsRequest, errorAnswer, type FakeService } from './answer.js'
import { isRootKey } from './query.js'
import type { AwsState, FakeBucket } from './state.js'

const ACTIONS: Readonly<Record<string, string>> = {
  GET: 's3:GetBucketPolicy',
  PUT: 's3:PutBucketPolicy',
  DELETE: 's3:DeleteBucketPolicy',
}

/** The calls about a bucket that are in use, path-style (REST XML). */
export const s3Service: FakeService = (request, state) => {
  if (request.method === 'GET' && request.path === '/') return listBuckets(state)
  if (request.path.endsWith('/accesspoint')) return listAccessPoints(request, state)
  const name = decodeURIComponent(request.path.split('/')[1] ?? '')
  const seen = accessCall(request) ?? settingCall(request)
  if (seen !== undefined) {
    return {
      action: seen.action,
      subject: name,
      answer: () => refusal(request, state, name) ?? seen.answer(state, name),
    }
  }
  const action = ACTIONS[request.method]
  if (action === undefined || !request.query.has('policy')) return undefined
  return {
    action,
    subject: name,
    answer: () =>
      refusal(request, state, name) ?? lockedOut(request, state.buckets.get(name)) ?? act(request, state, name),
  }
}

/** Root keeps the three calls about the policy, whatever it denies. */
function lockedOut({ accessKeyId }: AwsRequest, bucket: FakeBucket | undefined): Answer | undefined {
  const isLocked = bucket?.lockedBy !== undefined && bucket.policy === bucket.lockedBy.policy
  return isLocked && !isRootKey(accessKeyId) && !bucket.lockedBy?.spares.includes(accessKeyId) ? DENIED : undefined
}

function listBuckets({ buckets, account }: AwsState) {
  const own = [...buckets].filter(([, { owner = account }]) => owner === account)
  const names = own.map(([name]) => `<Bucket><Name>${name}</Name></Bucket>`).join('')
  const body = `<ListAllMyBucketsResult><Buckets>${names}</Buckets></ListAllMyBucketsResult>`
  return { action: 's3:ListAllMyBuckets', answer: () => ({ status: 200, body }) }
}

/** Those of the Region that is asked, which are of its buckets. */
function listAccessPoints({ query, region: asked }: AwsRequest, { buckets }: AwsState) {
  const bucket = query.get('bucket') ?? ''
  const { region = asked, accessPoints = [] } = buckets.get(bucket) ?? {}
  const names = (region === asked ? accessPoints : []).map(name => `<AccessPoint><Name>${name}</Name></AccessPoint>`)
  const body = `<ListAccessPointsResult><AccessPointList>${names.join('')}</AccessPointList></ListAccessPointsResult>`
  return { action: 's3:ListAccessPoints', subject: bucket, answer: () => ({ status: 200, body }) }
}

/** Beside the policy: what is set, or the error that stands for nothing. */
const SETTINGS: Readonly<Record<string, readonly [string, (bucket: FakeBucket) => string | Answer]>> = {
  publicAccessBlock: [
    's3:GetBucketPublicAccessBlock',
    ({ publicAccessBlock: set }) =>
      set === undefined
        ? errorAnswer('s3', 404, 'NoSuchPublicAccessBlockConfiguration')
        : `<PublicAccessBlockConfiguration>${elements(set)}</PublicAccessBlockConfiguration>`,
  ],
  ownershipControls: [
    's3:GetBucketOwnershipControls',
    ({ ownership }) =>
      ownership === undefined
        ? errorAnswer('s3', 404, 'OwnershipControlsNotFoundError')
        : `<OwnershipControls><Rule><ObjectOwnership>${ownership}</ObjectOwnership></Rule></OwnershipControls>`,
  ],
  versioning: [
    's3:GetBucketVersioning',
    ({ versioning }) =>
      `<VersioningConfiguration>${versioning === undefined ? '' : `<Status>${versioning}</Status>`}</VersioningConfiguration>`,
  ],
  'object-lock': [
    's3:GetBucketObjectLockConfiguration',
    ({ objectLock = false }) =>
      objectLock
        ? '<ObjectLockConfiguration><ObjectLockEnabled>Enabled</ObjectLockEnabled></ObjectLockConfiguration>'
        : errorAnswer('s3', 404, 'ObjectLockConfigurationNotFoundError'),
  ],
  encryption: [
    's3:GetEncryptionConfiguration',
    ({ encryption = { SSEAlgorithm: 'AES256' } }) =>
      `<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>${elements(encryption)}</ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>`,
  ],
}

function elements(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')
}

function settingCall({ method, query }: AwsRequest): AccessCall | undefined {
  const [, found] = Object.entries(SETTINGS).find(([name]) => query.has(name)) ?? []
  if (method !== 'GET' || found === undefined) return undefined
  const [action, get] = found
  return {
    action,
    answer: (state, name) => {
      const answer = get(state.buckets.get(name) ?? { policy: undefined })
      return typeof answer === 'string' ? { status: 200, body: answer } : answer
    },
  }
}

interface AccessCall {
  readonly action: string
  answer(state: AwsState, name: string): Answer
}

const DENIED = errorAnswer('s3', 403, 'AccessDenied', 'Access Denied')

/** The calls that try a bucket from outside. Nobody without a signature gets in unless the bucket says so. */
function accessCall({ method, path, query, accessKeyId }: AwsRequest): AccessCall | undefined {
  if (method === 'GET' && query.has('policyStatus')) {
    return { action: 's3:GetBucketPolicyStatus', answer: (state, name) => policyStatus(state.buckets.get(name)) }
  }
  if (method === 'GET' && query.get('list-type') === '2') {
    const action = accessKeyId === '' ? 'anonymous:ListObjectsV2' : 's3:ListObjectsV2'
    return {
      action,
      answer: (state, name) => {
        const { listable = true, open = false } = state.buckets.get(name) ?? {}
        if (!(accessKeyId === '' ? open : listable)) return DENIED
        const { objects } = state.buckets.get(name) ?? {}
        if (objects !== undefined) return listed(objects, query)
        return { status: 200, body: '<ListBucketResult><KeyCount>0</KeyCount></ListBucketResult>' }
      },
    }
  }
  const key = decodeURIComponent(path.split('/').slice(2).join('/'))
  if (method === 'GET' && key !== '')
    return { action: 's3:GetObject', answer: (state, name) => object(state, name, key) }
  if (method === 'HEAD') return { action: 's3:HeadBucket', answer: () => ({ status: 200, body: '' }) }
  return undefined
}

const PAGE = 2

function listed(objects: ReadonlyMap<string, Buffer>, query: URLSearchParams): Answer {
  const keys = [...objects.keys()].filter(key => key.startsWith(query.get('prefix') ?? '')).sort()
  const start = Number(query.get('continuation-token') ?? 0)
  const page = keys.slice(start, start + PAGE)
  const contents = page.map(
    key => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length ?? 0}</Size></Contents>`,
  )
  const more = start + PAGE < keys.length
  const next = more ? `<NextContinuationToken>${start + PAGE}</NextContinuationToken>` : ''
  const body = `<KeyCount>${page.length}</KeyCount><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}`
  return { status: 200, body: `<ListBucketResult>${body}</ListBucketResult>` }
}

function object(state: AwsState, name: string, key: string): Answer {
  const body = state.buckets.get(name)?.objects?.get(key)
  return body === undefined ? errorAnswer('s3', 404, 'NoSuchKey') : { status: 200, body }
}

function policyStatus({ policy, isPublic = false }: FakeBucket = { policy: undefined }): Answer {
  if (policy === undefined) return errorAnswer('s3', 404, 'NoSuchBucketPolicy', 'The bucket policy does not exist')
  return { status: 200, body: `<PolicyStatus><IsPublic>${isPublic ? 'TRUE' : 'FALSE'}</IsPublic></PolicyStatus>` }
}

function refusal(request: AwsRequest, state: AwsState, name: string): Answer | undefined {
  const bucket = state.buckets.get(name)
  if (bucket === undefined) return errorAnswer('s3', 404, 'NoSuchBucket', 'The specified bucket does not exist')
  const signedFor = request.accessKeyId === '' ? bucket.region : request.region
  if (bucket.region !== undefined && bucket.region !== signedFor) {
    const answer = errorAnswer('s3', 301, 'PermanentRedirect', 'The bucket must be addressed using another endpoint.')
    return { ...answer, headers: { ...answer.headers, 'x-amz-bucket-region': bucket.region } }
  }
  if (bucket.deniedBy !== undefined) {
    const message = `User: ${state.caller.Arn} is not authorized to perform: s3:GetBucketPolicy on resource: "arn:aws:s3:::${name}" with an explicit deny in a ${bucket.deniedBy} policy`
    return errorAnswer('s3', 403, 'AccessDenied', message)
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
