/** What a run of the tool does with an account. */
export const ACCOUNT_MODES = ['plan', 'apply', 'snapshot', 'audit', 'recover', 'rehearse', 'replay'] as const
export type AccountMode = (typeof ACCOUNT_MODES)[number]

export interface Permission {
  /** The ARN pattern that the statement names; `BUCKET`, `ACCOUNT`, `PARTITION` are filled in by the reader. */
  readonly resource: string
  /** What the call is for, as docs/permissions.md says it. */
  readonly why: string
  /** The modes that make the call; `drift` and `init` read what `plan` reads, and `rehearse` is `recover --rehearse`. */
  readonly modes: readonly AccountMode[]
  /** When it is needed, where the tool works without it. */
  readonly optional?: string
}

const ALL = ACCOUNT_MODES
/** The modes that read what stands on a bucket. */
const POLICIES = ['plan', 'apply', 'snapshot', 'audit', 'recover', 'rehearse'] as const
/** The modes that ask Connect for its instances. */
const PROVING = ['plan', 'apply', 'snapshot', 'audit', 'recover', 'replay'] as const
/** The modes that ask what the roles' own policies allow. */
const WEIGHING = ['plan', 'apply', 'audit', 'recover', 'rehearse'] as const
const WRITING = ['apply', 'recover'] as const
const BUCKET = 'arn:PARTITION:s3:::BUCKET'
const ROLE = 'arn:PARTITION:iam::ACCOUNT:role/*'
const ADMINS = 'To see whether the admin roles may really change the policy.'
const ORGANIZATION = 'arn:PARTITION:organizations::*:*'
const WITHOUT_WAYS = 'without it, the report says "not known"'

/**
 * Every AWS action that the adapters use. docs/permissions.md is written from it, and a test holds it against the
 * calls that are made.
 */
export const PERMISSIONS = {
  'sts:GetCallerIdentity': {
    resource: '*',
    why: 'To know the account and the caller. AWS lets everyone call it, so no statement is needed.',
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
    modes: POLICIES,
  },
  's3:PutBucketPolicy': {
    resource: BUCKET,
    why: 'To write the policy, and to put the old one back.',
    modes: WRITING,
  },
  's3:DeleteBucketPolicy': {
    resource: BUCKET,
    why: 'To put back that there was no policy, when the first policy of a bucket did not take.',
    modes: WRITING,
    optional: 'without it, the first policy of a bucket cannot be taken back',
  },
  's3:ListBucket': {
    resource: BUCKET,
    why: 'To see, before and after a write, that the deployer reaches the bucket (HeadBucket, ListObjectsV2 of one key); to find the logs of `--events s3://…`.',
    modes: [...WRITING, 'replay'],
    optional: 'without it, a write is not confirmed from outside; for logs, on their bucket',
  },
  's3:GetObject': {
    resource: `${BUCKET}/*`,
    why: 'To read the logs of `--events s3://…`.',
    modes: ['replay'],
    optional: 'only for logs in S3, and on their bucket alone',
  },
  's3:GetBucketPolicyStatus': {
    resource: BUCKET,
    why: 'To confirm after a write that S3 does not call the policy public.',
    modes: WRITING,
    optional: 'without it, that is not confirmed from outside',
  },
  'iam:ListRoles': {
    resource: '*',
    why: 'To find the role of a RoleId, because IAM has no call that takes a RoleId.',
    modes: ALL,
  },
  'iam:GetAccountAuthorizationDetails': {
    resource: '*',
    why: `${ADMINS} One listing covers all of them, and also shows who can read a bucket before its first lock.`,
    modes: WEIGHING,
    optional: 'the next six actions also work, with more calls; without both, the report says "not known"',
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
    modes: PROVING,
  },
  'connect:DescribeInstance': {
    resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
    why: 'To learn in which other Regions an instance has replicas, and its role if the listing does not have it.',
    modes: PROVING,
  },
  'connect:ListInstanceStorageConfigs': {
    resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
    why: 'To see which instances store in which bucket.',
    modes: PROVING,
  },
  'ds:DescribeDirectories': {
    resource: '*',
    why: 'Connect asks for it when its instances are listed or described.',
    modes: PROVING,
  },
  'organizations:DescribeOrganization': {
    resource: '*',
    why: 'To learn the organization of the account, if a policy asks about it, and whether this is its management account.',
    modes: ['plan', 'apply', 'snapshot', 'audit', 'recover', 'rehearse'],
    optional: 'without it, say `organization` in the configuration',
  },
  'iam:ListRoleTags': {
    resource: ROLE,
    why: 'To learn the tags of the listed roles, where a policy asks for `aws:PrincipalTag`.',
    modes: ['plan', 'apply', 'audit', 'recover'],
    optional: 'without it, what depends on them is not known',
  },
  'access-analyzer:ValidatePolicy': {
    resource: '*',
    why: 'To ask IAM Access Analyzer for a second opinion.',
    modes: ['plan', 'apply'],
    optional: 'only with `access-analyzer: true`',
  },
  'sts:AssumeRoot': {
    resource: 'arn:PARTITION:iam::ACCOUNT:root',
    why: 'To repair the policy of a locked bucket as the root of a member account, with the task policy `S3UnlockBucketPolicy`.',
    modes: ['recover'],
    optional: 'only in the management account, or in the account of the delegated administrator for IAM',
  },
  'iam:GetAccountSummary': {
    resource: '*',
    why: 'To see whether the root user of the account has credentials, which would be a way back.',
    modes: ['plan', 'audit', 'rehearse'],
    optional: WITHOUT_WAYS,
  },
  'iam:ListOrganizationsFeatures': {
    resource: '*',
    why: 'To see whether the organization has enabled root sessions, which would be a way back.',
    modes: ['plan', 'audit', 'rehearse'],
    optional: WITHOUT_WAYS,
  },
  'organizations:ListParents': {
    resource: ORGANIZATION,
    why: 'To find the organizational units whose control policies bind the account.',
    modes: ['rehearse'],
    optional: WITHOUT_WAYS,
  },
  'organizations:ListPoliciesForTarget': {
    resource: ORGANIZATION,
    why: 'To find the service and resource control policies that bind the account.',
    modes: ['rehearse'],
    optional: WITHOUT_WAYS,
  },
  'organizations:DescribePolicy': {
    resource: ORGANIZATION,
    why: 'To see whether a control policy keeps root from the policy of the bucket.',
    modes: ['rehearse'],
    optional: WITHOUT_WAYS,
  },
  's3:ListAllMyBuckets': {
    resource: '*',
    why: 'To find the buckets that carry a lock and that Connect does not store in.',
    modes: ['audit'],
    optional: 'without it, only the buckets in which Connect stores are audited',
  },
  's3:GetBucketPublicAccessBlock': beside('Block Public Access'),
  's3:GetBucketOwnershipControls': beside('who owns the objects, and whether ACLs are in force'),
  's3:GetBucketVersioning': beside('whether versions are kept'),
  's3:GetBucketObjectLockConfiguration': beside('Object Lock, which Connect does not support for attachments'),
  's3:GetEncryptionConfiguration': beside('the default encryption'),
  's3:ListAccessPoints': { ...beside('which access points lead to the bucket'), resource: '*' },
  'kms:ListGrants': {
    ...beside('whether the role of the instance has a grant of the key'),
    resource: 'arn:PARTITION:kms:*:ACCOUNT:key/*',
  },
} as const satisfies Record<string, Permission>

export type Action = keyof typeof PERMISSIONS

function perRole(resource: string): Permission {
  return {
    resource,
    why: ADMINS,
    modes: WEIGHING,
    optional: 'only if `iam:GetAccountAuthorizationDetails` is not allowed',
  }
}

function beside(what: string): Permission {
  return {
    resource: BUCKET,
    why: `To report, in addition to the policy, ${what}.`,
    modes: ['audit'],
    optional: 'without it, that line of the audit is unknown; no verdict rests on it',
  }
}
