import { CLAIMS } from '../core/access/claim.js'
import { ACCESS_KINDS } from '../core/plan/plan.js'
import { closed, DRAFT, type JsonSchema, listOf, text } from '../settings/json-schema.js'
import { ENDINGS, REASONS } from './ending.js'

/** Any text, the empty one too: a report is one whatever it reports. */
const words = (description: string): JsonSchema => ({ description, type: 'string' })

/** One of these words, or one that a later version adds: readers ignore a word that they do not know. */
const openList = (description: string, known: readonly string[]): JsonSchema =>
  words(`${description} One of ${known.join(', ')}, or a word of a later version, which readers ignore.`)

const verdict: JsonSchema = {
  description: 'safe; unsafe; or unproven: it could not be found out, which is never to be read as safe.',
  enum: ['safe', 'unsafe', 'unproven'],
}

const line: JsonSchema = { description: 'The line, the first being 1.', type: 'integer', minimum: 1 }
const column: JsonSchema = {
  description: 'The column in UTF-16 units, the first being 1.',
  type: 'integer',
  minimum: 1,
}
const span = {
  line,
  column,
  endLine: { ...line, description: 'The line on which the place ends.' },
  endColumn: { ...column, description: 'The column behind the last letter of the place.' },
}
const SPAN = ['line', 'column', 'endLine', 'endColumn'] as const
const file = words('The file, relative to the workspace, with slashes.')

const KINDS = ['connect', 'admin', 'deployer', 'planner', 'external', 'user', 'root', 'other', 'unresolved']

const admitted = closed(
  'An identity on the list of a lock.',
  {
    id: words('The id as listed, without its session part; * for everyone else.'),
    kind: openList('What the id was found to be.', KINDS),
    name: words('The name of the role, or who answers for the id.'),
    arn: words('The ARN of the identity.'),
    assumableBy: listOf(
      'Who can assume the role, as its trust policy says; absent for any other identity.',
      words('A few words.'),
    ),
  },
  ['id', 'kind'],
)

const affected = closed(
  'Somebody who gains or loses access.',
  {
    id: words('The id as listed, without its session part; * for others.'),
    kind: openList('What the id was found to be.', KINDS),
    name: words('The name of the role, or who answers for the id.'),
    arn: words('The ARN of the identity.'),
    access: listOf('Which kinds; absent: all.', openList('A kind of access.', ACCESS_KINDS)),
  },
  ['id', 'kind'],
)

const witness = closed(
  'One request that shows the claim to be false.',
  {
    userid: words('The aws:userid of the caller.'),
    action: words('The action, such as s3:GetObject.'),
    resource: words('The ARN of the bucket or of the object.'),
    context: {
      description:
        'The condition keys of the request with their values; no values: the key is absent from the request.',
      type: 'object',
      additionalProperties: listOf('The values of the key.', words('A value.')),
    },
  },
  ['userid', 'action', 'resource', 'context'],
)

const claim = closed(
  'One question about the policy and its answer.',
  {
    claim: openList('The question.', CLAIMS),
    verdict: {
      description: 'The answer; neither unknown nor not-asked is to be read as holds.',
      enum: ['holds', 'fails', 'unknown', 'not-asked'],
    },
    because: words('Why it does not hold.'),
    provided: words('What a person has to write into the request for it to hold.'),
    assumed: words('What the settings of the account say about the requests, and was not proved.'),
    witness,
  },
  ['claim', 'verdict'],
)

const related = closed(
  'A second place that belongs to a finding.',
  { file, ...span, message: words('What stands there.') },
  ['file', ...SPAN, 'message'],
)

const finding = closed(
  'Something that was found in a policy file, at its place.',
  {
    rule: words('The id of the rule; `connect-bucket-lock rules ID` explains it.'),
    severity: { description: 'How grave it is.', enum: ['error', 'warning', 'notice'] },
    message: words('What was found.'),
    file: { ...file, description: 'The file, where it is another one than that of the policy.' },
    ...span,
    related: listOf('Other places that belong to it.', related),
    help: words('Why it matters and what to write instead.'),
  },
  ['rule', 'severity', 'message', ...SPAN, 'related', 'help'],
)

const plan = closed(
  'What applying would change.',
  {
    action: { description: 'What would be done to the live policy.', enum: ['none', 'create', 'replace'] },
    gains: listOf('Who would reach the bucket and does not now.', affected),
    loses: listOf('Who reaches the bucket now and would not any more.', affected),
    dropped: listOf('Statements of the live policy that the file does not have.', words('A statement in one line.')),
    fingerprint: text('Over bucket, live policy and desired policy, by meaning.', '^sha256:[0-9a-f]{64}$'),
  },
  ['action', 'gains', 'loses', 'dropped', 'fingerprint'],
)

const outcome = closed(
  'How applying the policy ended.',
  {
    kind: openList(
      'What the bucket holds: the new policy for unchanged and applied, else the old one unless the roll-back failed or somebody overtook us.',
      ['unchanged', 'applied', 'refused', 'superseded', 'overtaken', 'rolled-back', 'rollback-failed', 'not-tried'],
    ),
    why: openList('Why it ended so, in a word.', Object.keys(REASONS)),
    message: words('Why it ended so.'),
    rollbackMessage: words('Why the old policy could not be put back.'),
    restore: words('What puts the old policy back by hand.'),
    previous: words('Where the text of the old policy was kept.'),
  },
  ['kind'],
)

const unmanaged = closed(
  'A bucket of a Connect instance without a policy file.',
  {
    bucket: words('The bucket.'),
    account: words('The 12 digits of its account.'),
    instances: listOf('The instances that store in it.', words('The alias, or else the id.')),
  },
  ['bucket', 'account', 'instances'],
)

const policy = closed(
  'One policy file.',
  {
    file,
    address: words('How the tool that the file comes from names the policy.'),
    bucket: words('The bucket; absent where the file names none, or several.'),
    verdict,
    admitted: listOf('The identities on the list.', admitted),
    claims: listOf('What was asked of the policy.', claim),
    findings: listOf('What was found in it, in the order of the text.', finding),
    plan,
    outcome,
    ending: openList('How the run went for this bucket.', ENDINGS),
  },
  ['file', 'verdict', 'admitted', 'claims', 'findings'],
)

/** The JSON report, schema 2. */
export const REPORT_SCHEMA: JsonSchema = {
  $schema: DRAFT,
  $id: 'urn:connect-bucket-lock:schema:report:2',
  title: 'Report',
  ...closed(
    'What a run found: --format json.',
    {
      schema: { description: 'The version of this format: 2.', const: 2 },
      mode: { description: 'What was asked for.', enum: ['check', 'plan', 'apply', 'drift'] },
      verdict: { ...verdict, description: `The worst verdict of all: ${verdict.description}` },
      policies: listOf('The policy files, in the order of their paths.', policy),
      notes: listOf('What must be known about the run as a whole.', words('A sentence.')),
      unmanaged: listOf('Buckets in which Connect stores and that no file locks; found by drift.', unmanaged),
    },
    ['schema', 'mode', 'verdict', 'policies', 'notes'],
  ),
}
