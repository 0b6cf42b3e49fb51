import { closed, listOf, mapOf, orText, text } from './json-schema.js'
import type { Shape } from './setting.js'

export const NOT_BLANK = '\\S'
export const REGION: Shape = { pattern: '^[a-z]{2,}(-[a-z]+)+-\\d+$', words: 'A Region such as us-east-1.' }

const ACCOUNT_ID = '^\\d{12}$'
const account = text('The 12 digits of an account, in quotes, for an id may begin with 0.', ACCOUNT_ID)
const until = text('The last day on which it counts, such as 2026-12-31.', '^\\d{4}-\\d{2}-\\d{2}$')
const owner = text('Who answers for it: a person or a team.', NOT_BLANK)
const why = text('Why it is right, for whoever reads it in a year.', NOT_BLANK)
const file = text('A policy file or a glob of them, inside the workspace.', NOT_BLANK)
const roleArn = text(
  'The ARN of a role, such as arn:aws:iam::111122223333:role/plan.',
  '^arn:aws[a-z-]*:iam::\\d{12}:role/.+$',
)

/** `declared`. */
export const DECLARED = listOf(
  'Ids that the locks may admit although no listing of the account resolves them.',
  closed(
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

/** `buckets`; a bucket may be its account's digits alone. */
export const BUCKETS = mapOf(
  'The buckets by name, each with its account.',
  orText(
    closed('The account of the bucket: its 12 digits in quotes, or account and file.', { account, file }, ['account']),
    ACCOUNT_ID,
  ),
)

/** `waivers`. */
export const WAIVERS = listOf(
  'Findings that are accepted for a time.',
  closed(
    'A finding that is accepted for a time.',
    { rule: text('The id of the rule.', NOT_BLANK), file, why, owner, until },
    ['rule', 'file', 'why', 'owner', 'until'],
  ),
)
