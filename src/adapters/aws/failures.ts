import { factsOfError, isByAws } from './error-facts.js'

/** The ways in which a call to AWS fails, as far as the reader has to do something else about each. */
export type FailureKind =
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

/** A row of the table: how an error is told, and what to do about it. */
export interface FailureRow {
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
  /** What introduces a sentence that adds something that we do not know. */
  readonly quote?: 'AWS says' | 'The AWS SDK says' | 'The reason'
}

const CREDENTIALS = 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'
const SIGNING = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html'
const S3_ERRORS = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html'
const RETRIES = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html'
const PROXY = 'https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html'

/** What can be done where no account is at hand. */
export const WITHOUT_AWS =
  'Without AWS, `check` proves what the files alone can show, and `plan --account FILE` takes an account snapshot in place of AWS'

const NO_CREDENTIALS = `Run aws-actions/configure-aws-credentials before, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_REGION; a workflow needs \`id-token: write\`. ${WITHOUT_AWS}`

/** The first row with the error's name wins, then its code, then its status. */
const TABLE: readonly FailureRow[] = [
  {
    kind: 'no-credentials',
    names: ['CredentialsProviderError', 'TokenProviderError'],
    because: 'no AWS credentials could be loaded',
    remedy: NO_CREDENTIALS,
    page: CREDENTIALS,
    quote: 'The AWS SDK says',
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
    kind: 'bad-credentials',
    codes: ['ERR_INVALID_CHAR'],
    because: 'the AWS credentials hold a character that no request can carry',
    remedy: 'Set the access key and the session token again, without spaces and line breaks',
    page: CREDENTIALS,
  },
  {
    kind: 'other',
    codes: ['ERR_INVALID_URL'],
    because: 'an address in the environment is not a URL',
    remedy: 'Check AWS_ENDPOINT_URL and the variables that begin with it',
    page: PROXY,
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
    quote: 'AWS says',
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
    quote: 'AWS says',
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

const OTHER: FailureRow = { kind: 'other', because: 'AWS refused it', remedy: '', page: S3_ERRORS, quote: 'AWS says' }

/** Nothing that AWS said: what failed was this machine, or the way. */
const UNANSWERED: FailureRow = {
  kind: 'other',
  because: 'the call failed without an answer from AWS',
  remedy: 'Check what the environment says about AWS: the credentials, AWS_ENDPOINT_URL and the files that it names',
  page: PROXY,
  quote: 'The reason',
}

/** The first failure of the table with the error's name, or else its code, or else its status. */
export function failureRow(error: unknown): FailureRow {
  const { name, code, status } = factsOfError(error)
  const row =
    TABLE.find(row => named(row, name)) ??
    TABLE.find(row => code !== undefined && row.codes?.includes(code)) ??
    TABLE.find(row => status !== undefined && row.statuses?.includes(status)) ??
    (status === undefined ? UNANSWERED : OTHER)
  return row.kind === 'denied' && !isByAws(error) ? BY_ANOTHER : row
}

/**
 * The denial of somebody on the way says nothing about a policy. Source: Amazon S3 API Reference, "Common Response
 * Headers", `x-amz-request-id`.
 */
const BY_ANOTHER: FailureRow = {
  kind: 'unreadable-answer',
  passing: true,
  because: 'a proxy or gateway on the way denies it, not AWS',
  remedy: 'Check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL, and run again',
  page: PROXY,
}

function named(row: FailureRow, name: string): boolean {
  return row.names?.includes(name) === true
}
