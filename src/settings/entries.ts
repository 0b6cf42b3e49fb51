import { EXPECTED_KINDS } from '../core/claims/expectation.js'
import { closed, listOf, mapOf, oneOf, oneOrMore, orText, type TypeOf, text } from './json-schema.js'
import type { Camelled, Shape } from './setting.js'

export const NOT_BLANK = '\\S'
export const REGION: Shape = {
  pattern: '^(all|[a-z]{2,}(-[a-z]+)+-\\d+)$',
  words: 'A Region such as us-east-1, or all: every Region that Connect is in.',
}
export const SERVICE: Shape = {
  pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.amazonaws\\.com(\\.[a-z]+)?$',
  words: 'A service principal such as logging.s3.amazonaws.com.',
}

const ACCOUNT_ID = '^\\d{12}$'
const account = text('The 12 digits of an account, in quotes, because an id may begin with 0.', ACCOUNT_ID)
const until = text('The last day on which it counts, such as 2026-12-31.', '^\\d{4}-\\d{2}-\\d{2}$')
const owner = text('Who answers for it: a person or a team.', NOT_BLANK)
const why = text('Why it is right, so that a reader understands it in a year.', NOT_BLANK)
const files = text('A policy file or a glob of them, inside the workspace, without ./ before it.', '^(?!\\./).*\\S')
const file = text(
  'The policy file, by its path inside the workspace, without wildcards and without ./ before it.',
  '^(?!\\.{1,2}/)(?=.*\\S)[^*?]+$',
)
const bucket = text('The name of a bucket.', NOT_BLANK)
const roleArn = text(
  'The ARN of a role, such as arn:aws:iam::111122223333:role/plan.',
  '^arn:aws[a-z-]*:iam::\\d{12}:role/.+$',
)

/** `declared`. */
export const DECLARED = listOf(
  'Identities that the locks may admit although no listing of the account resolves them.',
  closed(
    'An identity that a lock may admit: an id, or the ARN of roles that come and go.',
    {
      id: text(
        'The id without its session part: AROA… of a role, AIDA… of a user, or the 12 digits of an account.',
        '^(AROA[A-Z0-9]{12,124}|AIDA[A-Z0-9]{12,124}|\\d{12})$',
      ),
      arn: text(
        'The ARN of a role or user, or a pattern of it with * and ?, such as arn:aws:iam::111122223333:role/export-*.',
        '^arn:aws[a-z-]*:iam::\\d{12}:(role|user)/.*[A-Za-z0-9].*$',
      ),
      account,
      owner,
      why,
      until,
    },
    ['owner', 'why'],
  ),
)

/** `trusted`. */
export const TRUSTED = listOf(
  'Who outside the account is known, and may become a role or be served by a service that an Allow names.',
  closed(
    'A known principal: an account, an arn, or an issuer with its tenant.',
    {
      account,
      arn: text(
        'The ARN of a principal of another account, such as arn:aws:iam::444455556666:role/hub.',
        '^arn:aws[a-z-]*:(iam|sts)::\\d{12}:.+$',
      ),
      issuer: text(
        'The address of an OpenID Connect provider without https://, such as token.actions.githubusercontent.com.',
        '^(?!https?:)[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+(:\\d+)?(/[^\\s*]*)?$',
      ),
      tenant: text('Whose identities of the issuer are meant, such as repo:acme/* or one client id.', NOT_BLANK),
      owner,
      why,
      until,
    },
    ['owner', 'why'],
  ),
)

/** `accounts`. */
export const ACCOUNTS = listOf(
  'The accounts that hold the buckets.',
  closed(
    'An account that holds buckets.',
    {
      id: account,
      'role-to-assume': closed('The roles that are assumed in the account.', { plan: roleArn, apply: roleArn }, [
        'plan',
        'apply',
      ]),
      'external-id': text('The external id that the roles’ trust policies ask for.', '^[\\w+=,.@:/-]{2,1224}$'),
      regions: listOf('The Regions whose Connect instances are looked up.', text(REGION.words, REGION.pattern)),
    },
    ['id', 'role-to-assume'],
  ),
)

const drop = listOf(
  'Statements of the live policy that an apply may drop.',
  closed(
    'A statement of the live policy, by its sid or by the digest that the plan shows.',
    {
      sid: text('The Sid of the statement.', NOT_BLANK),
      digest: text('The digest of the statement, as the plan shows it.', '^sha256:[0-9a-f]{64}$'),
      why,
    },
    ['why'],
  ),
)

const bucketEntry = closed(
  'The account of the bucket: its 12 digits in quotes, or account and file.',
  {
    account,
    file,
    drop,
    connect: oneOf('That Connect does not use the bucket, which holds copies: none.', ['none']),
    'connect-sends': mapOf(
      'The encryption headers that Connect sends with what it writes, by name in small letters.',
      text('The value of the header, such as aws:kms.', NOT_BLANK),
    ),
    why,
    until,
  },
  [],
)

/** `buckets`; a bucket may be its account's digits alone. */
export const BUCKETS = mapOf('The buckets by name, each with its account.', orText(bucketEntry, ACCOUNT_ID))
export type BucketConfig = Camelled<TypeOf<typeof bucketEntry>>

/** `retired`. */
export const RETIRED = listOf(
  'Buckets whose policy file was removed on purpose.',
  closed('A bucket that keeps its live policy and is no longer watched.', { bucket, owner, why }, [
    'bucket',
    'owner',
    'why',
  ]),
)

const origin = text(
  'Addresses in CIDR form such as 203.0.113.0/24, a VPC vpc-…, or a VPC endpoint vpce-….',
  '^(vpce?-[0-9a-f]{8,17}|[0-9.]+(/\\d{1,2})?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/\\d{1,3})?)$',
)

/** `network`. */
export const NETWORK = closed(
  'From where the deployer and the admins call: stated, shown with the verdict, and not proved.',
  {
    deployer: listOf('From where the role that applies calls.', origin),
    admins: listOf('From where the admins call.', origin),
  },
  [],
)

/** `waivers`. */
export const WAIVERS = listOf(
  'Findings that are accepted for a time.',
  closed(
    'A finding that is accepted for a time.',
    { rule: text('The id of the rule.', NOT_BLANK), file: files, why, owner, until },
    ['rule', 'file', 'why', 'owner', 'until'],
  ),
)

/** `expect`. */
export const EXPECT = listOf(
  'Tests of every policy: who is denied what, and who is spared.',
  closed(
    'A test: one request, and whether a policy denies it.',
    {
      as: text(
        `Who asks: an aws:userid or an id (AROA…, AIDA…, the 12 digits of an account), the name or ARN of a role, anonymous, a service principal, or a kind (${EXPECTED_KINDS.join(', ')}).`,
        NOT_BLANK,
      ),
      action: text('One action of S3, such as s3:GetObject.', NOT_BLANK),
      resource: text(
        'The ARN of the bucket or of one object, without wildcards; absent: the bucket, or any object in it.',
        '^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[^*?]+)?$',
      ),
      context: mapOf(
        'The condition keys of the request by name; absent: none.',
        oneOrMore('The value of the key in quotes, or a list of values.'),
      ),
      expect: oneOf('What the policy does: denied or spared.', ['denied', 'spared']),
      bucket,
    },
    ['as', 'action', 'expect'],
  ),
)
