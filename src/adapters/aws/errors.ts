import { PortError } from '../../core/text/errors.js'
import { present } from '../../core/text/present.js'
import { join, ours, type Prose, say } from '../../core/text/prose.js'
import { type Call, missingPermission } from './calls.js'

/** The ways in which a call to AWS fails, as far as the reader has to do something else about each. */
type FailureKind =
  | 'no-credentials'
  | 'expired-credentials'
  | 'bad-credentials'
  | 'clock-skew'
  | 'denied'
  | 'foreign-identity'
  | 'throttled'
  | 'conflict'
  | 'no-bucket'
  | 'no-policy'
  | 'bad-policy'
  | 'region'
  | 'server'
  | 'timeout'
  | 'unreachable'
  | 'broken-off'
  | 'certificate'
  | 'unreadable-answer'
  | 'stopped'
  | 'other'

interface Row {
  readonly kind: FailureKind
  /** `name` of the error: AWS's error code. */
  readonly names?: readonly string[]
  /** `code` of the error: Node's. */
  readonly codes?: readonly string[]
  readonly statuses?: readonly number[]
  readonly because: string
  /** What to do; the permission to give where it is `permission`. */
  readonly remedy: string | 'permission'
  readonly page: string
  /** The same call may go through later. */
  readonly passing?: boolean
  /** Whose own sentence adds something that we do not know. */
  readonly quote?: 'AWS' | 'The AWS SDK'
}

const CREDENTIALS = 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'
const SIGNING = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html'
const S3_ERRORS = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html'
const RETRIES = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html'
const PROXY = 'https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html'

/** What can be done where no account is at hand. */
export const WITHOUT_AWS =
  'Without AWS, `check` proves what the files alone can show, and `--account FILE` takes an account snapshot in place of AWS'

const NO_CREDENTIALS = `Run aws-actions/configure-aws-credentials before, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_REGION; a workflow needs \`id-token: write\`. ${WITHOUT_AWS}`

/** From AWS's answer to our words. The first row with the error's name wins, then its code, then its status. */
const TABLE: readonly Row[] = [
  {
    kind: 'no-credentials',
    names: ['CredentialsProviderError', 'TokenProviderError'],
    because: 'no AWS credentials could be loaded',
    remedy: NO_CREDENTIALS,
    page: CREDENTIALS,
    quote: 'The AWS SDK',
  },
  {
    kind: 'no-credentials',
    names: ['MissingAuthenticationToken', 'MissingAuthenticationTokenException'],
    because: 'no AWS credentials were found',
    remedy: NO_CREDENTIALS,
    page: CREDENTIALS,
  },
  {
    kind: 'expired-credentials',
    names: ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired', 'RequestExpired', 'ExpiredTokenError'],
    because: 'the AWS credentials have expired',
    remedy: 'Get new credentials and run again; a longer `role-duration-seconds` helps if the run outlasts them',
    page: CREDENTIALS,
  },
  {
    kind: 'bad-credentials',
    names: [
      'InvalidClientTokenId',
      'InvalidAccessKeyId',
      'UnrecognizedClientException',
      'AuthFailure',
      'SignatureDoesNotMatch',
      'InvalidSignatureException',
      'InvalidToken',
      'IncompleteSignature',
      'InvalidIdentityToken',
    ],
    because: 'AWS does not accept the credentials',
    remedy:
      'Check the access key, its secret and the session token, and that they are of this partition and the region is enabled',
    page: SIGNING,
  },
  {
    kind: 'clock-skew',
    names: ['RequestTimeTooSkewed', 'RequestInTheFuture'],
    because: 'the clock of this machine is not that of AWS',
    remedy: 'Set the clock of the machine',
    page: SIGNING,
  },
  {
    kind: 'foreign-identity',
    names: ['MethodNotAllowed'],
    statuses: [405],
    because: 'this identity belongs to another account than the bucket',
    remedy: 'Run as an identity of the account that owns the bucket',
    page: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html',
  },
  { kind: 'no-policy', names: ['NoSuchBucketPolicy'], because: 'there is no policy', remedy: '', page: S3_ERRORS },
  {
    kind: 'no-bucket',
    names: ['NoSuchBucket'],
    because: 'there is no such bucket',
    remedy: 'Check the name, and that this is the right account',
    page: S3_ERRORS,
  },
  {
    kind: 'bad-policy',
    names: ['MalformedPolicy', 'MalformedPolicyDocument', 'InvalidPolicyDocument', 'PolicyTooLarge'],
    because: 'AWS does not accept the policy',
    remedy: 'Correct the policy file; AWS names what it stumbled over',
    page: S3_ERRORS,
    quote: 'AWS',
  },
  {
    kind: 'region',
    names: [
      'PermanentRedirect',
      'AuthorizationHeaderMalformed',
      'IllegalLocationConstraintException',
      'InvalidRegionError',
      'RegionDisabledException',
      'OptInRequired',
    ],
    statuses: [301, 307, 308],
    because: 'the call went to the wrong region, or to one that this account has not enabled',
    remedy: 'Set AWS_REGION or the setting `regions` to the region of the bucket',
    page: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
  },
  {
    kind: 'throttled',
    passing: true,
    names: [
      'Throttling',
      'ThrottlingException',
      'ThrottledException',
      'TooManyRequestsException',
      'SlowDown',
      'RequestLimitExceeded',
      'RequestThrottled',
      'RequestThrottledException',
      'LimitExceededException',
    ],
    statuses: [429],
    because: 'AWS throttled it',
    remedy: 'Wait and run again, with fewer runs at a time',
    page: RETRIES,
  },
  {
    kind: 'conflict',
    passing: true,
    names: ['OperationAborted', 'ConcurrentModification', 'ConflictException'],
    statuses: [409],
    because: 'another change of the same resource is under way',
    remedy: 'Wait and run again',
    page: S3_ERRORS,
  },
  {
    kind: 'denied',
    names: [
      'AccessDenied',
      'AccessDeniedException',
      'UnauthorizedOperation',
      'AllAccessDisabled',
      'NotAuthorized',
      'AccountProblem',
      'UnauthorizedException',
    ],
    statuses: [401, 403],
    because: 'AWS denies it',
    remedy: 'permission',
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    quote: 'AWS',
  },
  {
    kind: 'timeout',
    passing: true,
    names: ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
    codes: ['ETIMEDOUT', 'ESOCKETTIMEDOUT'],
    statuses: [408],
    because: 'AWS did not answer in time',
    remedy: 'Run again; behind a proxy, check HTTPS_PROXY and NO_PROXY',
    page: PROXY,
  },
  {
    kind: 'unreachable',
    passing: true,
    codes: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPROXY'],
    because: 'AWS could not be reached',
    remedy: 'Check the network, the region, AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY',
    page: PROXY,
  },
  {
    kind: 'broken-off',
    passing: true,
    codes: ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'],
    because: 'the connection to AWS broke off',
    remedy: 'Run again; behind a proxy, check HTTPS_PROXY and NO_PROXY',
    page: PROXY,
  },
  {
    kind: 'certificate',
    codes: [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
    ],
    because: 'the certificate of the other side could not be verified',
    remedy: 'Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate',
    page: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
  },
  {
    kind: 'unreadable-answer',
    passing: true,
    names: ['UnreadableAnswer', 'SyntaxError'],
    statuses: [200],
    because: 'the answer is not what AWS documents, or is cut short',
    remedy: 'Check that no proxy or AWS_ENDPOINT_URL answers in place of AWS, and run again',
    page: PROXY,
  },
  {
    kind: 'stopped',
    names: ['AbortError'],
    because: 'the run was stopped, or its time was up',
    remedy: 'Run again with a longer time-out',
    page: RETRIES,
  },
  {
    kind: 'server',
    passing: true,
    names: ['InternalError', 'InternalFailure', 'ServiceUnavailable', 'ServiceFailure', 'InternalServiceException'],
    statuses: [500, 501, 502, 503, 504],
    because: 'AWS failed',
    remedy: 'Wait and run again; the AWS Health Dashboard shows outages',
    page: 'https://health.aws.amazon.com/health/status',
  },
]

const OTHER: Row = { kind: 'other', because: 'AWS refused it', remedy: '', page: S3_ERRORS, quote: 'AWS' }

/** Names that errors have for want of a better one. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['Error', 'Unknown', 'UnknownError', 'SyntaxError'])

/** Thrown for a well-formed HTTP answer that lacks what AWS documents: a captive portal's page, a body cut short. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer'
}

/** How a call failed. Decided by the error's name, code and HTTP status, never by its text. */
export function failureKind(error: unknown): FailureKind {
  return rowOf(error).kind
}

/** The reason alone: "AWS denies it (`AccessDenied`, status 403). …", for answers that are data and no failure. */
export function awsReason(error: unknown): Prose {
  const row = rowOf(error)
  const { name, code, status, message } = read(error)
  const shown = [
    ...(SAYS_NOTHING.has(name) ? [] : [say`${quotable(name)}`]),
    ...(SAYS_NOTHING.has(name) && code !== undefined ? [say`${code}`] : []),
    ...(status === undefined ? [] : [say`status ${status}`]),
  ]
  const words =
    row.quote === undefined || message === '' ? ours('') : say`. ${ours(row.quote)} says: ${quotable(message)}`
  const detail = shown.length === 0 ? ours('') : say` (${join(shown, ', ')})`
  return say`${ours(row.because)}${detail}${words}`
}

/** Longer sentences of AWS say nothing more that helps. */
const MOST_QUOTED = 300

/**
 * Whether S3 says that the bucket policy itself denies us. Only the sentence tells: the code is the same for each kind of
 * policy. Source: Amazon S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors".
 */
export function isByBucketPolicy(error: unknown): boolean {
  return failureKind(error) === 'denied' && /explicit deny in a resource-based policy/i.test(read(error).message)
}

/** AWS's words, short, and without what could be a secret: whoever answers in its place may send ours back. */
function quotable(message: string): string {
  const masked = message.replace(SECRETS, '***')
  return masked.length > MOST_QUOTED ? `${masked.slice(0, MOST_QUOTED)}…` : masked
}

/**
 * Access key ids, and runs of characters as secret keys (40), session tokens and signatures are made of. ARNs, role
 * names and words have other characters in between. Source: IAM User Guide, "IAM identifiers"; AWS Secrets Manager.
 */
const SECRETS = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b|(?<![\w/+=.:-])[A-Za-z0-9/+]{40,}={0,2}(?![\w/+=.:-])/g

/** What could not be done, and why, in a sentence. */
export function failureOfCall(call: Call, error: unknown): Prose {
  return say`${call.failed}: ${awsReason(error)}.`
}

/** The same, and what would help, where that is known. */
export function failureWithRemedy(call: Call, error: unknown): Prose {
  const remedy = remedyFor(call, error)
  const sentence = failureOfCall(call, error)
  return remedy === undefined ? sentence : say`${sentence} ${remedy}`
}

/** What the failure of a call means to the user. Errors that are told already stay as they are. */
export function portError(call: Call, error: unknown): PortError {
  if (error instanceof PortError) return error
  const row = rowOf(error)
  const remedy = remedyFor(call, error)
  const problem = {
    message: failureOfCall(call, error),
    page: row.page,
    ...(row.passing === true ? { passing: true } : {}),
    ...(hadNoEffect(error) ? { refused: true } : {}),
  }
  return new PortError({ ...problem, ...present({ remedy }) }, { cause: error })
}

/** Answers after which nobody knows whether the request took effect, or will: timeout, conflict, throttling. */
const UNDECIDED: ReadonlySet<number> = new Set([408, 409, 429])

/** Failures before anything was sent. */
const UNSENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EPROXY'])

/** Whether the only attempt certainly changed nothing: AWS answered that it did not do it, or was never asked. */
function hadNoEffect(error: unknown): boolean {
  const { status = 0, code = '', attempts = 1 } = read(error)
  if (attempts !== 1) return false
  if (status === 0) return UNSENT.has(code) || failureKind(error) === 'no-credentials'
  return status >= 300 && status < 500 && !UNDECIDED.has(status)
}

/** Does it, telling every failure. */
export async function told<T>(call: Call, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw portError(call, error)
  }
}

/** What would help, where it is known. */
function remedyFor(call: Call, error: unknown): Prose | undefined {
  const { remedy } = rowOf(error)
  if (remedy === '') return undefined
  return remedy === 'permission' ? say`${missingPermission(call)}.` : ours(`${remedy}.`)
}

function rowOf(error: unknown): Row {
  const { name, code, status } = read(error)
  return (
    TABLE.find(row => named(row, name)) ??
    TABLE.find(row => code !== undefined && row.codes?.includes(code)) ??
    TABLE.find(row => status !== undefined && row.statuses?.includes(status)) ??
    OTHER
  )
}

function named(row: Row, name: string): boolean {
  return row.names?.includes(name) === true
}

interface Reading {
  readonly name: string
  readonly code?: string
  readonly status?: number
  readonly attempts?: number
  readonly message: string
}

function read(error: unknown): Reading {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: '' }
  const { name, message, code, $metadata } = error as Readonly<Record<string, unknown>>
  const { httpStatusCode: status, attempts } = ($metadata ?? {}) as Readonly<Record<string, unknown>>
  return {
    name: nameOf(String(name ?? 'Error'), code, status),
    message: String(message ?? ''),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof status === 'number' ? { status } : {}),
    ...(typeof attempts === 'number' ? { attempts } : {}),
  }
}

/** A name that says less than what stands beside it is passed over: a reset connection is a `TimeoutError` to the SDK. */
function nameOf(name: string, code: unknown, status: unknown): string {
  if (name === 'TimeoutError' && typeof code === 'string') return 'Error'
  if (name === 'SyntaxError' && typeof status === 'number' && status >= 300) return 'Error'
  return name
}
