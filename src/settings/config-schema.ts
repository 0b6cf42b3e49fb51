import { closed, DRAFT, type JsonSchema, listOf, text } from './json-schema.js'

const NOT_BLANK = '\\S'
const account = text('The 12 digits of an account, in quotes, for an id may begin with 0.', '^\\d{12}$')
const regions = listOf(
  'The Regions whose Connect instances are looked up.',
  text('A Region such as us-east-1.', '^[a-z]{2,}(-[a-z]+)+-\\d+$'),
)
const until = text('The last day on which it counts, such as 2026-12-31.', '^\\d{4}-\\d{2}-\\d{2}$')
const owner = text('Who answers for it: a person or a team.', NOT_BLANK)
const why = text('Why it is right, for whoever reads it in a year.', NOT_BLANK)
const roleArn = text(
  'The ARN of a role, such as arn:aws:iam::111122223333:role/plan.',
  '^arn:aws[a-z-]*:iam::\\d{12}:role/.+$',
)
const file = text('A policy file or a glob of them, inside the workspace.', NOT_BLANK)

const declared = closed(
  'An id that may stand on a lock although no listing of the account resolves it.',
  {
    id: text(
      'The id without its session part: AROA… of a role, AIDA… of a user, or the 12 digits of an account.',
      '^(AROA[A-Z0-9]{12,124}|AIDA[A-Z0-9]{12,124}|\\d{12})$',
    ),
    account,
    owner,
    why,
    until,
  },
  ['id', 'owner', 'why'],
)

const accountEntry = closed(
  'An account that holds buckets.',
  {
    id: account,
    'role-to-assume': closed('The roles that are assumed in the account.', { plan: roleArn, apply: roleArn }, [
      'plan',
      'apply',
    ]),
    'external-id': text('The external id that the roles’ trust policies ask for.', '^[\\w+=,.@:/-]{2,1224}$'),
    regions,
  },
  ['id', 'role-to-assume'],
)

const bucket: JsonSchema = {
  ...closed('The account of the bucket: its 12 digits in quotes, or account and file.', { account, file }, ['account']),
  type: ['object', 'string'],
  pattern: '^\\d{12}$',
}

const waiver = closed(
  'A finding that is accepted for a time.',
  { rule: text('The id of the rule.', NOT_BLANK), file, why, owner, until },
  ['rule', 'file', 'why', 'owner', 'until'],
)

/** `connect-bucket-lock.yml`. */
export const CONFIG_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:config:1',
  title: 'connect-bucket-lock.yml',
  ...closed(
    'The settings of a repository; inputs and arguments go before them.',
    {
      policies: { ...listOf('The policy files and globs of them.', text('A path or a glob.', NOT_BLANK)), minItems: 1 },
      'admin-roles': listOf(
        'The roles that administer the buckets.',
        text(
          'The name, the ARN or a glob of admin roles; a glob of wildcards alone would name everybody.',
          '[A-Za-z0-9]',
        ),
      ),
      'deploy-role': text('The name, the ARN or the RoleId of the role that applies.', NOT_BLANK),
      'plan-role': text('The name, the ARN or the RoleId of the role that plans.', NOT_BLANK),
      regions,
      'allow-aws-services': {
        description: 'Whether calls that AWS services make as themselves may be let past the lock: true or false.',
        type: 'boolean',
      },
      'access-analyzer': {
        description: 'Whether Access Analyzer is asked for a second opinion: true or false.',
        type: 'boolean',
      },
      'when-plan-changed': {
        description: 'What apply does where the plan is not the one that was reviewed.',
        enum: ['refuse', 'apply'],
      },
      'when-statements-are-dropped': {
        description: 'What apply does where the live policy has statements that the file does not have.',
        enum: ['refuse', 'apply'],
      },
      concurrency: {
        description: 'How many buckets are read at a time, 1 to 50.',
        type: 'integer',
        minimum: 1,
        maximum: 50,
      },
      declared: listOf('Ids that the locks may admit although no listing of the account resolves them.', declared),
      accounts: listOf('The accounts that hold the buckets.', accountEntry),
      buckets: {
        description: 'The buckets by name, each with its account.',
        type: 'object',
        additionalProperties: bucket,
      },
      waivers: listOf('Findings that are accepted for a time.', waiver),
    },
    [],
  ),
}
