import { anyText, closed, DRAFT, exactly, listOf, oneOf, type TypeOf } from '../settings/json-schema.js'
import { ENDINGS } from './ending.js'
import { affectedSchema, openList, outcomeSchema, policySchema } from './schema.js'

const account = anyText('The 12 digits of the account that owns the bucket.')
const bucket = anyText('The bucket.')

/** The JSON report of `recover`, schema 1. */
export const RECOVERY_SCHEMA = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:recovery:1',
  title: 'Recovery',
  ...closed(
    'How a locked bucket was recovered: recover --format json.',
    {
      schema: exactly('The version of this format: 1.', 1),
      mode: exactly('What was asked for: to recover the bucket.', 'recover'),
      bucket,
      account,
      as: oneOf('Who recovers: a session of root, the root user, or the caller with the credentials at hand.', [
        'root-session',
        'root-user',
        'caller',
      ]),
      kept: anyText('Where the policy of before is kept; absent if there was none.'),
      change: oneOf('What was to be done: to put a policy, or to remove the present one.', ['put', 'remove']),
      policy: policySchema,
      gains: listOf('Who reaches the bucket without a policy and did not with it.', affectedSchema),
      notes: listOf('What must be known about the account.', anyText('A sentence.')),
      outcome: outcomeSchema,
      ending: openList('How the run went for the bucket.', ENDINGS),
    },
    ['schema', 'mode', 'bucket', 'account', 'as', 'change', 'notes', 'outcome', 'ending'],
  ),
}

/** A recovery as JSON. */
export type JsonRecovery = TypeOf<typeof RECOVERY_SCHEMA>

const person = closed(
  'An identity on the list of the lock.',
  {
    id: anyText('The id as listed, without its session part.'),
    kind: anyText('What the id was found to be, as in the report.'),
    name: anyText('The name of the role, or who answers for the id.'),
    arn: anyText('The ARN of the identity.'),
    state: oneOf('Whether it could put the policy in order.', ['may-act', 'may-not', 'unknown']),
    because: anyText('Why.'),
  },
  ['id', 'kind', 'state', 'because'],
)

const state = oneOf('open: the program asked about every obstacle, and found none.', ['open', 'closed', 'unknown'])

const way = closed(
  'A way to put the policy in order.',
  {
    way: oneOf('Which one.', ['list', 'root-session', 'root-user']),
    state,
    because: listOf('The obstacles, or what is not known about the way.', anyText('A sentence.')),
    people: listOf('The identities on the list.', person),
  },
  ['way', 'state', 'because'],
)

/** The JSON report of `recover --rehearse`, schema 1. */
export const REHEARSAL_SCHEMA = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:rehearsal:1',
  title: 'Rehearsal',
  ...closed(
    'Which ways lead back into a bucket: recover --rehearse --format json.',
    {
      schema: exactly('The version of this format: 1.', 1),
      mode: exactly('What was asked for: to rehearse, which changes nothing.', 'rehearse'),
      bucket,
      account,
      state: { ...state, description: 'The best of all ways.' },
      ways: listOf('The ways.', way),
    },
    ['schema', 'mode', 'bucket', 'account', 'state', 'ways'],
  ),
}

/** A rehearsal as JSON. */
export type JsonRehearsal = TypeOf<typeof REHEARSAL_SCHEMA>
