import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { CLAIMS, type Claim } from '../../src/core/access/claim.js'
import type { Caller, Request } from '../../src/core/access/request.js'
import type { Admitted, AdmittedKind } from '../../src/core/account/roles.js'
import type { Finding } from '../../src/core/rules/finding.js'
import { readJson } from '../../src/core/text/json.js'
import { plain, say } from '../../src/core/text/prose.js'
import { sourceFromText } from '../../src/core/text/source.js'
import { jsonReport, jsonValue } from '../../src/render/json.js'
import { jsonReport1 } from '../../src/render/json-1.js'
import type { ApplyOutcome, Plan, PolicyReport, Report } from '../../src/report/report.js'
import { REPORT_SCHEMA } from '../../src/report/schema.js'
import type { JsonSchema } from '../../src/settings/json-schema.js'
import { schemaCheck } from '../../src/settings/schema-problems.js'
import { appliedReport, hostileReport, hugeReport, safeReport, unsafeReport } from '../fakes/reports.js'
import { anyCharacters } from '../fakes/texts.js'

/** As it was published with version 0.1. */
const SCHEMA_1 = JSON.parse(readFileSync('schemas/report.schema.1.json', 'utf8')) as JsonSchema

/** What a schema has against a report's text. */
async function objections(text: string, schema: JsonSchema = REPORT_SCHEMA): Promise<string[]> {
  const value: unknown = JSON.parse(text)
  const check = await schemaCheck(schema)
  return check(value, { type: 'null', text: 'null', span: { start: 0, end: 0 } }).map(({ message }) => plain(message))
}

const FILE = sourceFromText('policies/one.json', '{\n  "Version": "2012-10-17",\r\n  "Statement": []\n}\n')
const FINGERPRINT = `sha256:${'0f'.repeat(32)}` as const

const REQUEST: Request = {
  caller: { kind: 'anonymous', userid: 'anonymous' },
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::one/key',
  context: new Map([
    ['aws:securetransport', ['true']],
    ['aws:referer', []],
  ]),
}

const FULL: PolicyReport = {
  file: FILE,
  bucket: 'one',
  verdict: 'unsafe',
  admitted: [
    { id: 'AROAJJ4OT5B3EVMNARNW6', kind: 'connect', name: 'connect-role', arn: 'arn:aws:iam::111122223333:role/x' },
    { id: '111122223333', kind: 'root' },
  ],
  claims: [
    { claim: 'sealed', verdict: { kind: 'fails', because: say`${'anonymous'} is not denied.`, witness: REQUEST } },
    { claim: 'connect-keeps-access', verdict: { kind: 'holds', by: [], provided: say`the role is used.` } },
    { claim: 'deployer-keeps-access', verdict: { kind: 'unknown', because: say`Not known.` } },
  ],
  findings: [
    {
      rule: 'lock-missing',
      severity: 'error',
      message: say`There is no ${'Deny'}.`,
      at: { file: FILE, span: { start: 32, end: 43 } },
      related: [{ at: { file: FILE, span: { start: 0, end: 1 } }, note: say`in this policy` }],
      help: say`Write one.`,
    },
    {
      rule: 'locks-differ',
      severity: 'notice',
      message: say`As the live policy.`,
      at: { file: sourceFromText('live', '{}'), span: { start: 0, end: 2 } },
      related: [],
      help: say`No action needed.`,
    },
  ],
  plan: {
    action: 'replace',
    gains: [{ id: 'AIDAEXAMPLE1234567', kind: 'user' }],
    loses: [],
    dropped: [say`Allow ${'*'}`],
    changes: [],
    fingerprint: FINGERPRINT,
    live: FINGERPRINT,
  } as Plan,
  outcome: { kind: 'refused', why: 'unsafe', because: say`It would lock out ${'Admin'}.` },
}

describe('the JSON report', () => {
  it('has the fields of schema 2, in its order', () => {
    const report: Report = { mode: 'plan', verdict: 'unsafe', policies: [FULL], notes: [say`See ${'README'}.`] }
    expect(jsonReport(report)).toBe(
      `${JSON.stringify(
        {
          schema: 2,
          mode: 'plan',
          verdict: 'unsafe',
          policies: [
            {
              file: 'policies/one.json',
              bucket: 'one',
              verdict: 'unsafe',
              admitted: [
                {
                  id: 'AROAJJ4OT5B3EVMNARNW6',
                  kind: 'connect',
                  name: 'connect-role',
                  arn: 'arn:aws:iam::111122223333:role/x',
                },
                { id: '111122223333', kind: 'root' },
              ],
              claims: [
                {
                  claim: 'sealed',
                  verdict: 'fails',
                  because: '`anonymous` is not denied.',
                  witness: {
                    userid: 'anonymous',
                    action: 's3:GetObject',
                    resource: 'arn:aws:s3:::one/key',
                    context: { 'aws:securetransport': ['true'], 'aws:referer': [] },
                  },
                },
                { claim: 'connect-keeps-access', verdict: 'holds', provided: 'the role is used.' },
                { claim: 'deployer-keeps-access', verdict: 'unknown', because: 'Not known.' },
              ],
              findings: [
                {
                  rule: 'lock-missing',
                  severity: 'error',
                  message: 'There is no `Deny`.',
                  line: 3,
                  column: 3,
                  endLine: 3,
                  endColumn: 14,
                  related: [
                    {
                      file: 'policies/one.json',
                      line: 1,
                      column: 1,
                      endLine: 1,
                      endColumn: 2,
                      message: 'in this policy',
                    },
                  ],
                  help: 'Write one.',
                },
                {
                  rule: 'locks-differ',
                  severity: 'notice',
                  message: 'As the live policy.',
                  file: 'live',
                  line: 1,
                  column: 1,
                  endLine: 1,
                  endColumn: 3,
                  related: [],
                  help: 'No action needed.',
                },
              ],
              plan: {
                action: 'replace',
                gains: [{ id: 'AIDAEXAMPLE1234567', kind: 'user' }],
                loses: [],
                dropped: ['Allow `*`'],
                fingerprint: FINGERPRINT,
              },
              outcome: { kind: 'refused', why: 'unsafe', message: 'It would lock out `Admin`.' },
              ending: 'refused',
            },
          ],
          notes: ['See `README`.'],
        },
        null,
        2,
      )}\n`,
    )
  })

  it('says how every apply ended', async () => {
    const cause = say`S3 stored something else.`
    const outcomes: readonly [ApplyOutcome, object][] = [
      [{ kind: 'unchanged' }, { kind: 'unchanged' }],
      [{ kind: 'applied' }, { kind: 'applied' }],
      [
        { kind: 'applied', previous: 'kept/one.json' },
        { kind: 'applied', previous: 'kept/one.json' },
      ],
      [
        { kind: 'rolled-back', cause, previous: 'kept/one.json' },
        { kind: 'rolled-back', message: 'S3 stored something else.', previous: 'kept/one.json' },
      ],
      [
        { kind: 'rollback-failed', cause, rollbackCause: say`Denied.`, restore: 'aws s3api …' },
        {
          kind: 'rollback-failed',
          message: 'S3 stored something else.',
          rollbackMessage: 'Denied.',
          restore: 'aws s3api …',
        },
      ],
      [
        { kind: 'not-tried', why: 'another-failed', because: say`${'two'} failed.` },
        { kind: 'not-tried', why: 'another-failed', message: '`two` failed.' },
      ],
      [
        { kind: 'superseded', why: 'newer-commit', because: say`${'abc'} is newer.` },
        { kind: 'superseded', why: 'newer-commit', message: '`abc` is newer.' },
      ],
      [
        { kind: 'overtaken', because: say`It is another.`, stands: 'unsafe', previous: 'kept/one.json' },
        { kind: 'overtaken', message: 'It is another.', previous: 'kept/one.json' },
      ],
    ]
    for (const [outcome, expected] of outcomes) {
      const policies = [{ ...FULL, outcome }]
      const report: Report = { mode: 'apply', verdict: 'unsafe', policies, notes: [] }
      expect(jsonValue(report).policies[0]?.outcome).toEqual(expected)
      expect(await objections(jsonReport(report))).toEqual([])
      expect(await objections(jsonReport1(report), SCHEMA_1)).toEqual([])
    }
  })

  it('leaves its lists of words open', async () => {
    const report = jsonValue({ mode: 'apply', verdict: 'unsafe', policies: [FULL], notes: [] })
    const policies = report.policies.map(policy => ({
      ...policy,
      admitted: policy.admitted.map(admitted => ({ ...admitted, kind: 'robot' })),
      claims: policy.claims.map(claim => ({ ...claim, claim: 'a-later-claim' })),
      outcome: { kind: 'later', why: 'later-too' },
      ending: 'later',
    }))
    expect(await objections(JSON.stringify({ ...report, policies }))).toEqual([])
  })

  it('is in schema 1 what it was, with its words for what came later', () => {
    const because = say`It is.`
    const later: readonly ApplyOutcome[] = [
      { kind: 'superseded', why: 'newer-commit', because },
      { kind: 'overtaken', because, stands: 'safe', previous: 'kept.json' },
      { kind: 'refused', why: 'not-kept', because },
      { kind: 'not-tried', why: 'stopped', because },
    ]
    const policies = later.map(outcome => ({ ...FULL, outcome }))
    const old = JSON.parse(jsonReport1({ mode: 'apply', verdict: 'safe', policies, notes: [] }))
    expect(old.schema).toBe(1)
    expect(old.policies.map(({ outcome }: { outcome: object }) => outcome)).toEqual([
      { kind: 'not-tried', message: 'It is.' },
      { kind: 'rollback-failed', message: 'It is.', previous: 'kept.json' },
      { kind: 'refused', why: 'aws-failed', message: 'It is.' },
      { kind: 'not-tried', message: 'It is.' },
    ])
    const { outcome: _, ...checked } = FULL
    const report: Report = { mode: 'check', verdict: 'safe', policies: [checked], notes: [] }
    expect(JSON.parse(jsonReport1(report))).toEqual({ ...JSON.parse(jsonReport(report)), schema: 1 })
  })

  it('is objected to by its schema where a field is missing, unknown or wrong', async () => {
    const report = jsonValue({ mode: 'plan', verdict: 'unsafe', policies: [FULL], notes: [] })
    const wrong = {
      ...report,
      mode: 'guess',
      extra: 1,
      policies: report.policies.map(policy => ({ ...policy, verdict: undefined })),
    }
    expect(await objections(JSON.stringify(wrong))).toEqual([
      '`extra` is not a field of the file.',
      '`mode` is `guess`; it can be `check`, `plan`, `apply` or `drift`. Expected: what was asked for.',
      '`verdict` is missing from `policies[0]`. Expected: safe; unsafe; or unproven: it could not be found out, which is never to be read as safe.',
    ])
  })
})

const hostile = fc.oneof(
  fc.string(),
  anyCharacters(),
  fc.constantFrom(
    '',
    '__proto__',
    '</script>',
    '::error::x',
    '\u001b[2J',
    '\ud800',
    '\u2028',
    '@everyone',
    '"',
    '\\',
    '`',
  ),
)
const prose = fc.array(hostile, { maxLength: 3 }).map(([a = '', b = '', c = '']) => say`We say ${a}, ${b} and ${c}.`)
const file = fc.record({ path: hostile, text: fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '😀') }) })
const place = fc.tuple(file, fc.nat(20), fc.nat(20)).map(([{ path, text }, start, length]) => {
  return { file: sourceFromText(path, text), span: { start, end: start + length } }
})
const admitted: fc.Arbitrary<Admitted> = fc.record(
  {
    id: hostile,
    kind: fc.constantFrom<AdmittedKind>(
      'connect',
      'admin',
      'deployer',
      'external',
      'user',
      'root',
      'other',
      'unresolved',
    ),
    name: hostile,
    arn: hostile,
  },
  { requiredKeys: ['id', 'kind'] },
)
const request: fc.Arbitrary<Request> = fc.record({
  caller: hostile.map((userid): Caller => ({ kind: 'service', userid, service: 's' })),
  action: hostile,
  resource: hostile,
  context: fc.array(fc.tuple(hostile, fc.array(hostile))).map(entries => new Map(entries)),
})
const claim: fc.Arbitrary<Claim> = fc.record({
  claim: fc.constantFrom(...CLAIMS),
  verdict: fc.oneof(
    fc.constant({ kind: 'holds', by: [] } as const),
    prose.map(provided => ({ kind: 'holds', by: [], provided }) as const),
    prose.map(because => ({ kind: 'unknown', because }) as const),
    prose.map(because => ({ kind: 'not-asked', because }) as const),
    fc.tuple(prose, request).map(([because, witness]) => ({ kind: 'fails', because, witness }) as const),
  ),
})
const finding: fc.Arbitrary<Finding> = fc.record({
  rule: hostile,
  severity: fc.constantFrom('error', 'warning', 'notice'),
  message: prose,
  at: place,
  related: fc.array(fc.record({ at: place, note: prose }), { maxLength: 2 }),
  help: prose,
})
const plan = fc.record({
  action: fc.constantFrom('none', 'create', 'replace'),
  gains: fc.array(admitted, { maxLength: 2 }),
  loses: fc.array(admitted, { maxLength: 2 }),
  dropped: fc.array(prose, { maxLength: 2 }),
  changes: fc.constant([]),
  fingerprint: fc.constant(FINGERPRINT),
  live: fc.constant(FINGERPRINT),
}) as fc.Arbitrary<Plan>
const outcome: fc.Arbitrary<ApplyOutcome> = fc.oneof(
  fc.constant({ kind: 'unchanged' } as const),
  hostile.map(previous => ({ kind: 'applied', previous }) as const),
  prose.map(because => ({ kind: 'refused', why: 'unsafe', because }) as const),
  prose.map(because => ({ kind: 'refused', why: 'not-written', because }) as const),
  prose.map(because => ({ kind: 'superseded', why: 'newer-commit', because }) as const),
  prose.map(because => ({ kind: 'overtaken', because, stands: 'unproven' }) as const),
  prose.map(because => ({ kind: 'not-tried', why: 'time-up', because }) as const),
  fc.record({ kind: fc.constant('rollback-failed'), cause: prose, rollbackCause: prose, restore: hostile }),
)
const policy: fc.Arbitrary<PolicyReport> = fc.record(
  {
    file: place.map(({ file }) => file),
    bucket: hostile,
    verdict: fc.constantFrom('safe', 'unsafe', 'unproven'),
    admitted: fc.array(admitted, { maxLength: 3 }),
    claims: fc.array(claim, { maxLength: 5 }),
    findings: fc.array(finding, { maxLength: 3 }),
    plan,
    outcome,
  },
  { requiredKeys: ['file', 'verdict', 'admitted', 'claims', 'findings'] },
)
const report: fc.Arbitrary<Report> = fc.record({
  mode: fc.constantFrom('check', 'plan', 'apply', 'drift'),
  verdict: fc.constantFrom('safe', 'unsafe', 'unproven'),
  policies: fc.array(policy, { maxLength: 3 }),
  notes: fc.array(prose, { maxLength: 2 }),
})

describe('the reports that the other renderers are tested with', () => {
  it.each([safeReport, unsafeReport, appliedReport, hugeReport, hostileReport])('validate: %p', async make => {
    expect(await objections(jsonReport(make()))).toEqual([])
  })
})

describe('whatever stands in the report', () => {
  it('validates, and reads back as what was reported', async () => {
    await fc.assert(
      fc.asyncProperty(report, async report => {
        const text = jsonReport(report)
        expect(await objections(text)).toEqual([])
        expect(await objections(jsonReport1(report), SCHEMA_1)).toEqual([])
        // Lone surrogates are written as escapes, so that the text is valid UTF-8 and still reads back the same.
        expect(JSON.parse(new TextDecoder().decode(new TextEncoder().encode(text)))).toEqual(
          JSON.parse(JSON.stringify(jsonValue(report))),
        )
        expect(readJson(sourceFromText('report', text)).root?.type).toBe('object')
      }),
      { numRuns: 200 },
    )
  })
})
