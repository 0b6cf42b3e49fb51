/** What the loopback AWS holds. Tests read and change it at will. */
export interface AwsState {
  account: string
  partition: string
  caller: { Arn: string; UserId: string }
  roles: FakeRole[]
  /** Managed policies by ARN. */
  managed: Map<string, unknown>
  instances: FakeInstance[]
  buckets: Map<string, FakeBucket>
  /** What Access Analyzer answers, in its own shape. */
  findings: unknown[]
  /** Whom the grants of a KMS key are for, by its ARN. */
  grants: Map<string, string[]>
  /** Regions that the account has not enabled. */
  disabledRegions: string[]
  /** The organization that the account belongs to; none where absent. */
  organization?: FakeOrganization
  /** What `GetAccountSummary` says; default: the root user has a password. */
  summary: Record<string, number>
}

export interface FakeOrganization {
  readonly id: string
  readonly management: string
  /** Accounts that may be told as much as the management account. */
  readonly delegated?: readonly string[]
  /** What `ListOrganizationsFeatures` names. */
  features: string[]
  /** What stands above an account or an organizational unit. */
  readonly parents: Readonly<Record<string, string>>
  /** By target and kind, the names of policies. */
  readonly attached: Record<string, Record<string, string[]>>
  /** Documents by name. */
  readonly documents: Record<string, unknown>
}

export interface FakeRole {
  RoleName: string
  Path: string
  RoleId: string
  trust: unknown
  /** Inline policies by name. */
  inline?: Record<string, unknown>
  /** ARNs of managed policies. */
  attached?: string[]
  boundary?: string
  tags?: Record<string, string>
}

export interface FakeInstance {
  Id: string
  Region: string
  InstanceAlias?: string
  ServiceRole?: string
  /** `false` leaves the role out of the listing, so that DescribeInstance has to be asked. */
  listsRole?: boolean
  InstanceStatus?: string
  /** All Regions that hold an instance of this id, the source first. */
  replicas?: string[]
  storage: {
    ResourceType: string
    BucketName: string
    BucketPrefix?: string
    EncryptionConfig?: { EncryptionType: string; KeyId: string } | null
  }[]
}

export interface FakeBucket {
  policy: string | undefined
  owner?: string
  region?: string
  /** Whether the caller may list it; default: it may. */
  listable?: boolean
  /** The policy under which only root and these keys may read, replace or remove it. */
  lockedBy?: { readonly policy: string; readonly spares: readonly string[] }
  /** Whether somebody without credentials may list it. */
  open?: boolean
  /** What GetBucketPolicyStatus says. */
  isPublic?: boolean
  /** Objects by key; a listing gives two at a time. */
  objects?: ReadonlyMap<string, Buffer>
  /** So many reads after a write still answer what stood there before it. */
  staleReads?: number
  /** Who denies GetBucketPolicy and all the rest: S3 says so in its sentence. */
  deniedBy?: 'resource-based' | 'identity-based'
  /** Other settings of the bucket; S3's own defaults where absent. */
  publicAccessBlock?: Record<string, boolean>
  ownership?: string
  versioning?: string
  objectLock?: boolean
  encryption?: { SSEAlgorithm: string; KMSMasterKeyID?: string }
  accessPoints?: string[]
  before?: { policy: string | undefined; reads: number }
}

export const ACCOUNT = '111122223333'

export function emptyState(): AwsState {
  return {
    account: ACCOUNT,
    partition: 'aws',
    caller: {
      Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/ci`,
      UserId: 'AROADEPLOY4OT5B3EVMNA:ci',
    },
    roles: [],
    managed: new Map(),
    instances: [],
    buckets: new Map(),
    findings: [],
    summary: { AccountPasswordPresent: 1, AccountAccessKeysPresent: 0 },
    grants: new Map(),
    disabledRegions: [],
  }
}

export function roleArn(state: AwsState, role: FakeRole): string {
  return `arn:${state.partition}:iam::${state.account}:role${role.Path}${role.RoleName}`
}

/** A trust policy for one service. */
export function trusts(service: string): unknown {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
  }
}

/** So many roles with well-formed, distinct RoleIds. */
export function manyRoles(count: number, name = 'app'): FakeRole[] {
  return Array.from({ length: count }, (_, index) => ({
    RoleName: `${name}-${String(index).padStart(5, '0')}`,
    Path: '/',
    RoleId: roleId(index),
    trust: trusts('ec2.amazonaws.com'),
  }))
}

/** `AROA` and 17 letters, as IAM's ids look. */
export function roleId(index: number): string {
  const letters = [...String(index).padStart(7, '0')].map(digit => 'ABCDEFGHIJ'[Number(digit)]).join('')
  return `AROAFAKE4OT5B3${letters}`
}
