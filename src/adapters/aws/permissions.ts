/** What a run of the tool does with an account. */
export const ACCOUNT_MODES = ['plan', 'apply', 'snapshot'] as const
export type AccountMode = (typeof ACCOUNT_MODES)[number]

export interface Permission {
  /** The ARN pattern that the statement names; `BUCKET`, `ACCOUNT`, `PARTITION` are filled in by the reader. */
  readonly resource: string
  /** What the call is for, as docs/permissions.md says it. */
  readonly why: string
  /** The modes that make the call; `drift` and `init` read what `plan` reads. */
  readonly modes: readonly AccountMode[]
  /** When it is needed, where the tool works without it. */
  readonly optional?: string
}

const ALL = ACCOUNT_MODES
const BUCKET = 'arn:PARTITION:s3:::BUCKET'
const ROLE = 'arn:PARTITION:iam::ACCOUNT:role/*'
const ADMINS = 'To see whether the admin roles may really change the policy.'

/**
 * Every AWS action that the adapters use. docs/permissions.md is written from it, and a test holds it against the
 * calls that are made.
 */
export const PERMISSIONS = {
  'sts:GetCallerIdentity': {
    resource: '*',
    why: 'To know which account this is, and as whom we run. AWS lets everybody do this; no statement is needed.',
    modes: ALL,
    optional: 'no policy can forbid it',
  },
  'sts:AssumeRole': {
    resource: ROLE,
    why: 'To take on the role of an account that `role-to-assume` names in the configuration.',
    modes: ALL,
    optional: 'only with `accounts` in the configuration, and on those roles alone',
  },
  's3:GetBucketPolicy': {
    resource: BUCKET,
    why: 'To read the live policy: what would change, and what to put back if applying fails.',
    modes: ALL,
  },
  's3:PutBucketPolicy': {
    resource: BUCKET,
    why: 'To write the policy, and to put the old one back.',
    modes: ['apply'],
  },
  's3:DeleteBucketPolicy': {
    resource: BUCKET,
    why: 'To put back that there was no policy, when the first policy of a bucket did not take.',
    modes: ['apply'],
    optional: 'without it, the first policy of a bucket cannot be taken back',
  },
  's3:ListBucket': {
    resource: BUCKET,
    why: 'To see, before and after a write, that the deployer reaches the bucket (HeadBucket, ListObjectsV2 of one key).',
    modes: ['apply'],
    optional: 'without it, that is not confirmed from outside',
  },
  's3:GetBucketPolicyStatus': {
    resource: BUCKET,
    why: 'To confirm after a write that S3 does not call the policy public.',
    modes: ['apply'],
    optional: 'without it, that is not confirmed from outside',
  },
  'iam:ListRoles': {
    resource: '*',
    why: 'To tell which role a RoleId belongs to: IAM has no call that takes a RoleId.',
    modes: ALL,
  },
  'iam:GetAccountAuthorizationDetails': {
    resource: '*',
    why: `${ADMINS} One listing for all of them, which also tells who can read a bucket before its first lock.`,
    modes: ['plan', 'apply'],
    optional: 'the next six actions do as well, at more calls; without either the tool says that it could not look',
  },
  'iam:ListAttachedRolePolicies': perRole(ROLE),
  'iam:ListRolePolicies': perRole(ROLE),
  'iam:GetRolePolicy': perRole(ROLE),
  'iam:GetRole': perRole(ROLE),
  'iam:GetPolicy': perRole('arn:PARTITION:iam::*:policy/*'),
  'iam:GetPolicyVersion': perRole('arn:PARTITION:iam::*:policy/*'),
  'connect:ListInstances': {
    resource: '*',
    why: 'To find the Connect instances of the account and the role that each stores as. Without them there is no verdict on whether Connect keeps access.',
    modes: ALL,
  },
  'connect:DescribeInstance': {
    resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
    why: 'To learn the role of an instance for which the listing does not say it.',
    modes: ALL,
  },
  'connect:ListInstanceStorageConfigs': {
    resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
    why: 'To see which instances store in which bucket.',
    modes: ALL,
  },
  'ds:DescribeDirectories': {
    resource: '*',
    why: 'Connect asks for it when its instances are listed or described.',
    modes: ALL,
  },
  'organizations:DescribeOrganization': {
    resource: '*',
    why: 'To learn the organization of the account, where a policy asks about it.',
    modes: ALL,
    optional: 'without it, say `organization` in the configuration',
  },
  'access-analyzer:ValidatePolicy': {
    resource: '*',
    why: 'To ask IAM Access Analyzer for a second opinion.',
    modes: ['plan', 'apply'],
    optional: 'only with `access-analyzer: true`',
  },
} as const satisfies Record<string, Permission>

export type Action = keyof typeof PERMISSIONS

function perRole(resource: string): Permission {
  return {
    resource,
    why: ADMINS,
    modes: ['plan', 'apply'],
    optional: 'only where `iam:GetAccountAuthorizationDetails` is not allowed',
  }
}
