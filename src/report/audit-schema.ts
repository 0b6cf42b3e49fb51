import { BESIDE_TOPICS } from '../core/audit/beside.js'
import { BUCKET_STATES } from '../core/audit/state.js'
import { anyText, closed, DRAFT, exactly, listOf, oneOf, type TypeOf, whole, yesOrNo } from '../settings/json-schema.js'

const region = closed(
  'A Region, and whether its Connect instances could be listed.',
  {
    region: anyText('The Region.'),
    state: oneOf('Whether it was read.', ['read', 'unreadable', 'not-enabled']),
    instances: whole('How many Connect instances are there.', 0),
    because: anyText('Why it was not read.'),
  },
  ['region', 'state', 'instances'],
)

const account = closed(
  'An account, as far as it could be asked.',
  {
    account: anyText('The 12 digits of the account; absent if not even that is known.'),
    regions: listOf('The Regions that were asked, those with replicas included.', region),
    error: anyText('Why nothing of it is known.'),
  },
  ['regions'],
)

const store = closed(
  'An instance that stores in the bucket.',
  {
    instance: anyText('Its alias, or else its id.'),
    id: anyText('Its id; an instance and its replica have the same.'),
    region: anyText('Its Region.'),
    product: oneOf('Which product it is of.', ['Connect', 'Connect Talent']),
    types: listOf('What it stores there, by the names of Connect.', anyText('Such as CALL_RECORDINGS.')),
  },
  ['instance', 'id', 'product', 'types'],
)

const admitted = closed(
  'An identity on the list of the lock.',
  {
    id: anyText('The id as listed, without its session part.'),
    kind: anyText('What the id was found to be, as in the report.'),
    name: anyText('The name of the role, or who answers for the id.'),
    arn: anyText('The ARN of the identity.'),
    assumableBy: listOf('Who can become the role, as its trust policy says.', anyText('A few words.')),
  },
  ['id', 'kind'],
)

const claim = closed(
  'One question about the live policy and its answer.',
  {
    claim: anyText('The question, as in the report.'),
    verdict: oneOf('The answer; do not read unknown or not-asked as holds.', [
      'holds',
      'fails',
      'unknown',
      'not-asked',
    ]),
    because: anyText('Why it does not hold, or was not asked.'),
  },
  ['claim', 'verdict'],
)

const beside = closed(
  'Another setting of the bucket; no verdict depends on it.',
  {
    topic: oneOf('What it is about.', BESIDE_TOPICS),
    mark: oneOf('fine; look: worth a look; unknown: AWS did not say.', ['fine', 'look', 'unknown']),
    words: anyText('What was found.'),
  },
  ['topic', 'mark', 'words'],
)

const bucket = closed(
  'A bucket in which Connect stores, or that carries a lock.',
  {
    account: anyText('The 12 digits of the account.'),
    bucket: anyText('The name of the bucket.'),
    state: oneOf(
      'locked: locked and proved; unsafe, unproven: it carries a lock that is not; not-locked; unreadable.',
      BUCKET_STATES,
    ),
    because: listOf('Why it is in no better state.', anyText('A sentence.')),
    keepsOut: yesOrNo('Whether S3 says that the bucket policy itself keeps the caller out.'),
    stores: listOf('The instances that store in it.', store),
    admitted: listOf('The identities on the list.', admitted),
    claims: listOf('The questions about the live policy.', claim),
    file: closed(
      'The policy file of the bucket; absent if there is none, which is not a fault.',
      {
        path: anyText('Its path, relative to the workspace.'),
        same: yesOrNo('Whether the live policy means the same.'),
      },
      ['path', 'same'],
    ),
    beside: listOf('Other settings of the bucket.', beside),
  },
  ['account', 'bucket', 'state', 'because', 'keepsOut', 'stores', 'admitted', 'claims', 'beside'],
)

/** The JSON report of an audit, schema 1. */
export const AUDIT_SCHEMA = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:audit:1',
  title: 'Audit',
  ...closed(
    'What an audit found: audit --format json.',
    {
      schema: exactly('The version of this format: 1.', 1),
      mode: exactly('What was asked for: an audit.', 'audit'),
      verdict: oneOf('The worst of all; unproven is never to be read as safe.', ['safe', 'unsafe', 'unproven']),
      accounts: listOf('The accounts that were asked.', account),
      buckets: listOf('The buckets, by account and name.', bucket),
      trusted: listOf('Lines of the configuration with which the claims about trust would hold.', anyText('A line.')),
      notes: listOf('What must be known about the audit as a whole.', anyText('A sentence.')),
    },
    ['schema', 'mode', 'verdict', 'accounts', 'buckets', 'trusted', 'notes'],
  ),
}

/** An audit as JSON. */
export type JsonAudit = TypeOf<typeof AUDIT_SCHEMA>
