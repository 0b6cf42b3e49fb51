import type { EncryptionConfig, ReplicationConfiguration } from '../core/account/roles.js'
import {
  anyText,
  closed,
  DRAFT,
  exactly,
  listOf,
  open,
  recordOf,
  type Schema,
  type TypeOf,
  text,
} from '../settings/json-schema.js'

const trust: Schema<unknown> = {
  description: 'The trust policy: an object, or the URL-encoded string that the API answers.',
  type: ['object', 'string'],
}

const policy: Schema<object | null> = {
  description: 'The policy itself, no string of it; null for none.',
  type: ['object', 'null'],
}

const role = open(
  'A role as IAM’s ListRoles has it; fields that are not read may stay.',
  {
    RoleId: text('The unique id of the role, AROA and capital letters and digits.', '^AROA[A-Z0-9]{12,124}$'),
    RoleName: text('The name of the role.', '^[\\w+=,.@-]{1,64}$'),
    Path: text('The path of the role; it begins and ends with a slash.', '^/(.*/)?$'),
    Arn: text('The ARN of the role, its path included.', '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$'),
    CreateDate: text('When the role was created, ISO 8601.'),
    AssumeRolePolicyDocument: trust,
    Tags: listOf(
      'The tags of the role as GetRole has them; an empty list for none, absent if they were not read.',
      open('A tag.', { Key: text('The name of the tag.'), Value: anyText('The value of the tag.') }, ['Key', 'Value']),
    ),
  },
  ['RoleId', 'RoleName', 'Path', 'Arn'],
)

const encryption: Schema<EncryptionConfig | null> = {
  description: 'The KMS key of the storage configuration; null if it names none, absent if it was not read.',
  type: ['object', 'null'],
  required: ['EncryptionType', 'KeyId'],
  properties: { EncryptionType: text('KMS.'), KeyId: text('The ARN of the key.') },
}

const storage = open(
  'One place where an instance stores data.',
  {
    ResourceType: text('What is stored, such as CALL_RECORDINGS.'),
    BucketName: text('The name of the bucket.'),
    BucketPrefix: anyText('The prefix of the keys.'),
    EncryptionConfig: encryption,
  },
  ['ResourceType', 'BucketName'],
)

const replication: Schema<ReplicationConfiguration> = {
  description: 'The Regions that hold an instance of this id, as DescribeInstance has them.',
  type: 'object',
  properties: {
    ReplicationStatusSummaryList: listOf(
      'One entry for each Region.',
      open('A Region.', { Region: text('The Region, such as us-west-2.') }, []),
    ),
  },
}

const instance = open(
  'A Connect instance as ListInstances has it, with its storage.',
  {
    Id: text('The id of the instance.'),
    InstanceAlias: text('The alias of the instance.'),
    ServiceRole: text('The ARN of the role as which the instance reads and writes its buckets.', '^arn:'),
    Region: text('The Region of the instance; if absent, that of the snapshot.'),
    ReplicationConfiguration: replication,
    storage: listOf('Where the instance stores its data.', storage),
  },
  ['Id', 'storage'],
)

/**
 * The account snapshot, schema 1 (`schemas/snapshot.schema.json`): stands in for AWS. Field names are AWS's own, so
 * that what `aws iam list-roles` prints can be pasted in.
 */
export const SNAPSHOT_SCHEMA = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:snapshot:1',
  title: 'Account snapshot',
  ...closed(
    'The roles, Connect instances and bucket policies of one account; takes the place of AWS.',
    {
      $schema: text('Where this schema is, for editors.'),
      schema: exactly('The version of this format: 1.', 1),
      takenAt: text(
        'When the snapshot was taken, ISO 8601 with a time zone, such as 2026-01-31T12:00:00Z.',
        '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})$',
      ),
      account: text('The 12 digits of the account, in quotes, because an id may begin with 0.', '^\\d{12}$'),
      partition: text('The partition of the account: aws, aws-cn, aws-us-gov or aws-eusc.', '^aws(-[a-z]+)*$'),
      region: text('The Region that the instances are in, such as us-east-1.', '^[a-z]{2,}(-[a-z]+)+-\\d+$'),
      organization: text('The id of the organization that the account belongs to, o-….', '^o-[a-z0-9]{10,32}$'),
      caller: open(
        'Who would apply, as STS’s GetCallerIdentity has it.',
        {
          Account: text('The 12 digits of the account.', '^\\d{12}$'),
          Arn: text('The ARN of the caller.', '^arn:'),
          UserId: text('The aws:userid of the caller: AROA…:session, AIDA… or the account.'),
        },
        ['Arn', 'UserId'],
      ),
      roles: listOf('Every role of the account: the list under "Roles" in what `aws iam list-roles` prints.', role),
      instances: listOf('Every Connect instance of the account; left out if they could not be listed.', instance),
      buckets: recordOf(
        'The buckets by name, each with its policy.',
        closed('A bucket: its policy, or null if it has none.', { policy }, ['policy']),
      ),
    },
    ['schema', 'account', 'partition', 'region', 'roles', 'buckets'],
  ),
}

export type Snapshot = TypeOf<typeof SNAPSHOT_SCHEMA>
