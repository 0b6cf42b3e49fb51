import type { Caller } from '../access/request.js'

/** The kinds of callers that a policy can tell apart, and those that a log names beside them. */
export type IdentityKind =
  | Caller['kind']
  | 'account'
  | 'canonical-user'
  | 'directory'
  | 'identity-center-user'
  | 'saml-user'
  | 'web-identity-user'
  | 'unknown'

/** Who made a request, as far as a log tells. */
export interface Identity {
  /**
   * `AROA…`, `AIDA…`, an account id, `account:name`, a service principal, `anonymous` or a canonical user id; of others
   * the best that the log has.
   */
  readonly id: string
  readonly kind: IdentityKind
  /** As CloudTrail names the type, where it is none that AWS documents. */
  readonly type?: string
  /** The role's, user's or session's name, where the log has it. */
  readonly name?: string
  readonly account?: string
}

/**
 * What a log tells of one condition key: its values, that the request lacked it, or nothing. Nothing is never read as
 * absent.
 */
export type Fact = readonly string[] | 'absent' | 'unknown'

/** One request that S3 answered, read from a log. */
export interface PastRequest {
  /** ISO 8601, UTC. */
  readonly time: string
  readonly who: Identity
  /** Absent where the log does not say enough of the caller to judge by `aws:userid`. */
  readonly caller?: Caller
  /** `s3:GetObject`. */
  readonly action: string
  /** The ARN of the bucket or the object. */
  readonly resource: string
  readonly bucket: string
  /** What the log tells of a condition key by its lower-case name, the caller's own keys included. */
  fact(key: string): Fact
  /** S3 refused it then, so a lock takes nothing away. */
  readonly refused: boolean
}

/** Why a record of a log is no request that a bucket policy could judge. */
export type Skipped = 'another-service' | 'names-no-bucket' | 'by-s3-itself' | 'unknown-operation' | 'unreadable'

/** The requests of one record: most are one, a DeleteObjects of many keys is many. */
export type RecordRequests =
  | { readonly kind: 'requests'; readonly requests: readonly PastRequest[] }
  | { readonly kind: 'skipped'; readonly why: Exclude<Skipped, 'unknown-operation'> }
  | { readonly kind: 'skipped'; readonly why: 'unknown-operation'; readonly operation: string; readonly bucket: string }
