/**
 * Who calls. The kinds are those of IAM User Guide, "IAM JSON policy elements: variables and tags",
 * table "Principal key values", plus the direct call of an AWS service.
 */
export type Caller = RoleSession | IamUser | Root | FederatedUser | Anonymous | AwsService

export interface RoleSession {
  readonly kind: 'role'
  /** `AROA…:session-name`. */
  readonly userid: string
  readonly account: string
  /** The role's ARN with its path, `arn:aws:iam::111122223333:role/path/name`: the value of `aws:PrincipalArn`. */
  readonly roleArn: string
}

export interface IamUser {
  readonly kind: 'user'
  /** `AIDA…`. */
  readonly userid: string
  readonly account: string
  readonly userArn: string
}

export interface Root {
  readonly kind: 'root'
  /** The 12-digit account id. */
  readonly userid: string
  readonly account: string
}

export interface FederatedUser {
  readonly kind: 'federated'
  /** `account:caller-specified-name`. */
  readonly userid: string
  readonly account: string
  readonly arn: string
}

export interface Anonymous {
  readonly kind: 'anonymous'
  readonly userid: 'anonymous'
}

export interface AwsService {
  readonly kind: 'service'
  /** AWS documents no value of `aws:userid` for these calls; it is never a RoleId. */
  readonly userid: string
  /** `logging.s3.amazonaws.com`. */
  readonly service: string
}

/**
 * One concrete request to S3.
 *
 * `context` holds the condition keys of the request other than those that follow from the caller (`aws:userid`,
 * `aws:PrincipalArn`, `aws:PrincipalAccount`, `aws:PrincipalType`, `aws:username`, `aws:PrincipalIsAWSService`,
 * `aws:PrincipalServiceName`), by lower-case name. A key that is not in the map is absent from the request.
 * An entry given here for one of the caller's keys wins over the derived value, an empty list meaning "absent".
 */
export interface Request {
  readonly caller: Caller
  /** `s3:GetObject`. */
  readonly action: string
  /** `arn:aws:s3:::bucket` or `arn:aws:s3:::bucket/key`. */
  readonly resource: string
  readonly context: ReadonlyMap<string, readonly string[]>
}

/** The account that owns the bucket, where it is known: its root keeps Get/Put/DeleteBucketPolicy. */
export interface Owner {
  readonly account?: string
  /** The organization that the account belongs to, `o-…`; `null` where it belongs to none, absent where nobody knows. */
  readonly organization?: string | null
}
