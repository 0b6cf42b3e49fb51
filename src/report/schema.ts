import { CLAIMS } from '../core/access/claim.js'
import { ADMITTED_KINDS } from '../core/account/roles.js'
import { ACCESS_KINDS } from '../core/plan/plan.js'
import {
  anyText,
  closed,
  DRAFT,
  exactly,
  listOf,
  oneOf,
  recordOf,
  type Schema,
  type TypeOf,
  text,
  whole,
} from '../settings/json-schema.js'
import { ENDINGS, REASONS, type Reason } from './ending.js'

/** One of these words, or one that a later version adds: readers ignore a word that they do not know. */
export function openList<const W extends string>(description: string, known: readonly W[]): Schema<W> {
  const later = 'or a word of a later version, which readers ignore.'
  return { description: `${description} One of ${known.join(', ')}, ${later}`, type: 'string' }
}

const verdict = oneOf('safe; unsafe; or unproven: it could not be found out, which is never to be read as safe.', [
  'safe',
  'unsafe',
  'unproven',
])

const line = whole('The line, the first being 1.', 1)
const column = whole('The column in UTF-16 units, the first being 1.', 1)
const span = {
  line,
  column,
  endLine: { ...line, description: 'The line on which the place ends.' },
  endColumn: { ...column, description: 'The column behind the last letter of the place.' },
}
const SPAN = ['line', 'column', 'endLine', 'endColumn'] as const
const file = anyText('The file, relative to the workspace, with slashes.')

const identity = {
  id: anyText('The id as listed, without its session part; * for everyone else.'),
  kind: openList('What the id was found to be.', ADMITTED_KINDS),
  name: anyText('The name of the role, or who answers for the id.'),
  arn: anyText('The ARN of the identity.'),
}

const admitted = closed(
  'An identity on the list of a lock.',
  {
    ...identity,
    assumableBy: listOf(
      'Who can assume the role, as its trust policy says; absent for any other identity.',
      anyText('A few words.'),
    ),
  },
  ['id', 'kind'],
)

export const affectedSchema = closed(
  'An identity that gains or loses access.',
  {
    ...identity,
    access: listOf('Which kinds; absent: all.', openList('A kind of access.', ACCESS_KINDS)),
  },
  ['id', 'kind'],
)

const witness = closed(
  'One request that shows the claim to be false.',
  {
    userid: anyText('The aws:userid of the caller.'),
    action: anyText('The action, such as s3:GetObject.'),
    resource: anyText('The ARN of the bucket or of the object.'),
    context: recordOf(
      'The condition keys of the request with their values; no values: the key is absent from the request.',
      listOf('The values of the key.', anyText('A value.')),
    ),
  },
  ['userid', 'action', 'resource', 'context'],
)

const answer = oneOf('The answer; do not read unknown or not-asked as holds.', [
  'holds',
  'fails',
  'unknown',
  'not-asked',
])

const claim = closed(
  'One question about the policy and its answer.',
  {
    claim: openList('The question.', CLAIMS),
    verdict: answer,
    because: anyText('Why it does not hold.'),
    provided: anyText('What a person has to write into the request for it to hold.'),
    assumed: anyText('What the settings of the account say about the requests, and was not proved.'),
    witness,
  },
  ['claim', 'verdict'],
)

const expectation = closed(
  'A test of the repository, what the policy says to it, and where it is written.',
  {
    as: anyText('Who asks, as the test has it.'),
    action: anyText('The action, such as s3:GetObject.'),
    resource: anyText('The ARN of the bucket or of the object; absent: the bucket, or any object in it.'),
    context: recordOf(
      'The condition keys of the request with their values; absent: none.',
      listOf('The values of the key.', anyText('A value.')),
    ),
    expect: oneOf('What is expected.', ['denied', 'spared']),
    verdict: answer,
    because: anyText('Why it does not hold.'),
    witness,
    file,
    ...span,
  },
  ['as', 'action', 'expect', 'verdict', 'file', ...SPAN],
)

const related = closed('A second place that belongs to a finding.', { file, ...span, message: anyText('Its text.') }, [
  'file',
  ...SPAN,
  'message',
])

const finding = closed(
  'Something that was found in a policy file, at its place.',
  {
    rule: anyText('The id of the rule; `connect-bucket-lock rules ID` explains it.'),
    severity: oneOf('How grave it is.', ['error', 'warning', 'notice']),
    message: anyText('What was found.'),
    file: { ...file, description: 'The file, if it is not the file of the policy.' },
    ...span,
    related: listOf('Other places that belong to it.', related),
    help: anyText('Why it matters and what to write instead.'),
  },
  ['rule', 'severity', 'message', ...SPAN, 'related', 'help'],
)

const readers = closed(
  'Who can read a bucket today that has no lock, and is on no list.',
  {
    roles: listOf('Roles whose own policies let them read an object.', anyText('The name of the role.')),
    doubtful: listOf('Roles of whose policies nothing certain is known.', anyText('The name of the role.')),
    because: anyText('Why it was not looked at.'),
  },
  [],
)

const plan = closed(
  'What applying would change.',
  {
    action: oneOf('What would be done to the live policy.', ['none', 'create', 'replace']),
    gains: listOf('Who would reach the bucket and does not now.', affectedSchema),
    loses: listOf('Who reaches the bucket now and would not any more.', affectedSchema),
    readers,
    dropped: listOf('Statements of the live policy that the file does not have.', anyText('A statement in one line.')),
    fingerprint: text('Over bucket, live policy and desired policy, by meaning.', '^sha256:[0-9a-f]{64}$'),
  },
  ['action', 'gains', 'loses', 'dropped', 'fingerprint'],
)

export const outcomeSchema = closed(
  'How applying the policy ended.',
  {
    kind: openList(
      'What the bucket holds: the new policy for unchanged and applied, else the old one unless the roll-back failed or another writer overtook us.',
      ['unchanged', 'applied', 'refused', 'superseded', 'overtaken', 'rolled-back', 'rollback-failed', 'not-tried'],
    ),
    why: openList('Why it ended so, in a word.', Object.keys(REASONS) as Reason[]),
    message: anyText('Why it ended so.'),
    rollbackMessage: anyText('Why the old policy could not be put back.'),
    restore: anyText('What puts the old policy back by hand.'),
    previous: anyText('The path of the saved text of the old policy.'),
    snapshot: anyText('The account snapshot that was written in place of AWS; nothing in AWS has changed.'),
  },
  ['kind'],
)

const unmanaged = closed(
  'A bucket of a Connect instance without a policy file.',
  {
    bucket: anyText('The bucket.'),
    account: anyText('The 12 digits of its account.'),
    instances: listOf('The instances that store in it.', anyText('The alias, or else the id.')),
  },
  ['bucket', 'account', 'instances'],
)

export const policySchema = closed(
  'One policy file.',
  {
    file,
    address: anyText('How the tool that the file comes from names the policy.'),
    bucket: anyText('The bucket; absent if the file names none, or several.'),
    verdict,
    admitted: listOf('The identities on the list.', admitted),
    claims: listOf('What was asked of the policy.', claim),
    expectations: listOf(
      'What the policy says to the tests of the repository; absent: none is asked of it.',
      expectation,
    ),
    findings: listOf('What was found in it, in the order of the text.', finding),
    plan,
    outcome: outcomeSchema,
    ending: openList('How the run went for this bucket.', ENDINGS),
  },
  ['file', 'verdict', 'admitted', 'claims', 'findings'],
)

/** The JSON report, schema 2, from which its types are inferred. Lines and columns are 1-based. */
export const REPORT_SCHEMA = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:report:2',
  title: 'Report',
  ...closed(
    'What a run found: --format json.',
    {
      schema: exactly('The version of this format: 2.', 2),
      mode: oneOf('What was asked for.', ['check', 'plan', 'apply', 'drift']),
      verdict: { ...verdict, description: `The worst verdict of all: ${verdict.description}` },
      policies: listOf('The policy files, in the order of their paths.', policySchema),
      notes: listOf('What must be known about the run as a whole.', anyText('A sentence.')),
      enforced: {
        description: 'false if `fail-on: never` lets the run end with 0 whatever it found.',
        enum: [false],
      } as Schema<false>,
      unmanaged: listOf('Buckets in which Connect stores and that no file locks; found by drift.', unmanaged),
    },
    ['schema', 'mode', 'verdict', 'policies', 'notes'],
  ),
}

export type JsonReport = TypeOf<typeof REPORT_SCHEMA>
export type JsonPolicy = TypeOf<typeof policySchema>
export type JsonAdmitted = TypeOf<typeof admitted>
export type JsonAffected = TypeOf<typeof affectedSchema>
export type JsonClaim = TypeOf<typeof claim>
export type JsonExpectation = TypeOf<typeof expectation>
export type JsonWitness = TypeOf<typeof witness>
export type JsonFinding = TypeOf<typeof finding>
export type JsonReaders = TypeOf<typeof readers>
export type JsonPlan = TypeOf<typeof plan>
export type JsonOutcome = TypeOf<typeof outcomeSchema>
