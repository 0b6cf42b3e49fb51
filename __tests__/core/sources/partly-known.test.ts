import fc from 'fast-check'
import { check } from '../../../src/app/check.js'
import { plan as planned } from '../../../src/app/review.js'
import type { ClaimName } from '../../../src/core/access/claim.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { plain } from '../../../src/core/text/prose.js'
import { type SourceFile, sourceFromText } from '../../../src/core/text/source.js'
import { jsonReport } from '../../../src/render/json.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { CHECK, EXAMPLE, exampleLive, FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { BASES, type Base, DECLARED, CONNECT as OURS, ROOT, SSO, USER } from '../mutations/bases.js'
import { breaking } from '../mutations/breaking.js'
import { keeping } from '../mutations/keeping.js'
import { change, configuration, plan } from './plans.js'
import { ADMIN, BUCKET, CONNECT, checked, lines, lock, read } from './support.js'

const ROLE = { 'Fn::Sub': '${ConnectRole.RoleId}:*' }
const OPEN = { Ref: 'Open' }

function template(policy: object, bucket = BUCKET): string {
  return JSON.stringify(
    {
      Parameters: { Open: { Type: 'String' }, Other: { Type: 'String' }, Ids: { Type: 'CommaDelimitedList' } },
      Resources: {
        ConnectRole: { Type: 'AWS::IAM::Role' },
        Lock: { Type: 'AWS::S3::BucketPolicy', Properties: { Bucket: bucket, PolicyDocument: policy } },
      },
    },
    null,
    1,
  )
}

const claimsOf = ({ claims }: PolicyReport) =>
  Object.fromEntries(claims.map(({ claim, verdict }) => [claim, verdict.kind])) as Record<ClaimName, string>

async function claimed(policy: object): Promise<readonly [string, Record<ClaimName, string>]> {
  const { policies } = await checked(template(policy))
  const [only] = policies
  if (only === undefined) throw new Error('no policy')
  return [only.verdict, claimsOf(only)]
}

/** A lock that misses the objects. */
function leaky(ids: readonly unknown[]): object {
  return JSON.parse(JSON.stringify(lock(BUCKET, ids)).replace(`,"arn:aws:s3:::${BUCKET}/*"`, '')) as object
}

describe('A list of which an id is not known', () => {
  it.each([
    ['!Sub', ROLE],
    ['!Join with a colon', { 'Fn::Join': [':', [{ 'Fn::GetAtt': ['ConnectRole', 'RoleId'] }, '*']] }],
    ['!Join of the CDK', { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['ConnectRole', 'RoleId'] }, ':*']] }],
    ['!Sub with a variable', { 'Fn::Sub': ['${Id}:*', { Id: { 'Fn::GetAtt': 'ConnectRole.RoleId' } }] }],
    ['!Sub in a !Sub', { 'Fn::Sub': ['${Id}*', { Id: { 'Fn::Sub': '${ConnectRole.RoleId}:' } }] }],
  ])('is sealed whichever role of its own stack it is: %s', async (name, id) => {
    const [verdict, claims] = await claimed(lock(BUCKET, [ADMIN, id]))
    const isSeen = name !== '!Sub in a !Sub'
    expect([verdict, claims.sealed]).toEqual(['unproven', isSeen ? 'holds' : 'unknown'])
  })

  it.each([
    ['in any session', ROLE, { Ref: 'Id' }, 'holds'],
    ['by its id', { 'Fn::GetAtt': ['ConnectRole', 'RoleId'] }, { 'Fn::Sub': '${Id}:*' }, 'holds'],
    [
      'by its id, in a text',
      { 'Fn::Sub': '${ConnectRole.RoleId}' },
      { 'Fn::Join': [':', [{ Ref: 'Id' }, '*']] },
      'holds',
    ],
    ['by its id, without a session', { 'Fn::GetAtt': ['ConnectRole', 'RoleId'] }, { Ref: 'Id' }, 'unknown'],
    ['in any session, in a text', ROLE, { 'Fn::Sub': '${Id}' }, 'holds'],
    ['in any session, joined with nothing', ROLE, { 'Fn::Join': ['', [{ Ref: 'Id' }]] }, 'holds'],
    ['in any session, and more', ROLE, { 'Fn::Sub': '${Id}*' }, 'unknown'],
    ['in any session, behind anything', ROLE, { 'Fn::Sub': '*${Id}' }, 'unknown'],
    ['in any session, and anything', ROLE, { 'Fn::Join': ['', [{ Ref: 'Id' }, '*']] }, 'unknown'],
    ['twice in one', ROLE, { 'Fn::Sub': '${Id}${Id}' }, 'unknown'],
    ['by how it begins', { 'Fn::Sub': '${ConnectRole.RoleId}*' }, { Ref: 'Id' }, 'unknown'],
  ])('is sealed whichever role of the parent stack it is: %s', async (_, given, id, sealed) => {
    const Properties = { TemplateURL: 'inner.json', Parameters: { Id: given } }
    const Inner = { Type: 'AWS::CloudFormation::Stack', Properties }
    const Lock = { Bucket: BUCKET, PolicyDocument: lock(BUCKET, [ADMIN, id]) }
    const inner = {
      Parameters: { Id: { Type: 'String' } },
      Resources: { Lock: { Type: 'AWS::S3::BucketPolicy', Properties: Lock } },
    }
    const outer = { Resources: { ConnectRole: { Type: 'AWS::IAM::Role' }, Inner } }
    const { policies } = await checked(outer, { beside: { 'inner.json': JSON.stringify(inner) } })
    expect(policies.map(policy => [policy.verdict, claimsOf(policy).sealed])).toEqual([['unproven', sealed]])
  })

  it.each([
    ['a parameter', OPEN],
    ['a parameter before the colon', { 'Fn::Sub': '${Open}:*' }],
    ['two ids in one', { 'Fn::Sub': '${ConnectRole.RoleId}${ConnectRole.RoleId}:*' }],
    ['any id that begins alike', { 'Fn::Sub': '${ConnectRole.RoleId}*' }],
    ['any id that ends alike', { 'Fn::Sub': '*${ConnectRole.RoleId}:*' }],
    ['an id with all behind it, and more', { 'Fn::Sub': ['${A}:*', { A: { 'Fn::Sub': '${ConnectRole.RoleId}:*' } }] }],
    ['a lookup', '{{resolve:ssm:/connect/role-id}}:*'],
    ['a text around a lookup', { 'Fn::Sub': '{{resolve:ssm:/connect/role-id}}:*' }],
  ])('may let everybody in where it can be any text: %s', async (_, id) => {
    const [verdict, claims] = await claimed(lock(BUCKET, [ADMIN, id]))
    expect([verdict, claims.sealed]).toEqual(['unproven', 'unknown'])
  })

  it('says nothing of who is on it, without an account as well', async () => {
    for (const id of [ROLE, OPEN]) {
      const [, claims] = await claimed(lock(BUCKET, [ADMIN, id]))
      expect([claims['nobody-unknown-admitted'], claims['no-stranger-can-assume']]).toEqual(['unknown', 'unknown'])
    }
  })

  it.each([
    ['one of two', [ADMIN, ROLE]],
    ['the only one', [ROLE]],
    ['a parameter', [ADMIN, OPEN]],
    ['two', [ROLE, OPEN]],
    ['a whole list', { Ref: 'Ids' }],
  ])('is unsafe where nothing that stands there could mend the lock: %s', async (_, ids) => {
    const [verdict, claims] = await claimed(leaky(ids as readonly unknown[]))
    expect([verdict, claims.sealed]).toEqual(['unsafe', 'fails'])
  })

  it('tells the error that stands beside it at its place, and nothing that is made up', async () => {
    const report = await checked(template(leaky([ADMIN, ROLE])))
    expect(report.policies[0]?.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(
      expect.arrayContaining(['warning source-not-known-yet', 'error lock-misses-objects']),
    )
    expect(jsonReport(report)).not.toContain('NOTYETKNOWN')
  })

  it('is unsafe where somebody else lets everybody in', async () => {
    expect((await claimed(lock(BUCKET, ['*', ROLE])))[0]).toBe('unsafe')
  })

  it.each([
    ['of resources', { Resource: [OPEN] }],
    ['of actions', { Action: [OPEN] }],
    ['of another key', { Condition: { StringNotLike: { 'aws:userid': [ADMIN], 'aws:PrincipalArn': [OPEN] } } }],
    ['under another operator', { Condition: { StringNotEquals: { 'aws:userid': [ADMIN, OPEN] } } }],
    ['of those who are let in', { Effect: 'Allow' }],
  ])('is all that is unknown: a list %s makes the rest unknown too', async (_, change) => {
    const policy = lock(BUCKET, [ADMIN, OPEN]) as { Statement: object[] }
    const [verdict, claims] = await claimed({ ...policy, Statement: [{ ...policy.Statement[0], ...change }] })
    expect([verdict, new Set(Object.values(claims))]).toEqual(['unproven', new Set(['unknown'])])
  })

  it('keeps what a condition of the template leaves open apart', async () => {
    const policy = lock(BUCKET, [{ 'Fn::If': ['Depends', CONNECT, ROLE] }, ADMIN])
    const text = JSON.parse(template(policy)) as object
    const conditions = { Conditions: { Depends: { 'Fn::Equals': [{ Ref: 'Open' }, 'a'] } } }
    const { policies } = await checked({ ...text, ...conditions })
    expect(policies.map(({ verdict, claims }) => [verdict, claims[0]?.verdict.kind])).toEqual([['unproven', 'holds']])
  })
})

describe('A policy document that is read during the apply', () => {
  const ARNS = [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`]
  const statement = (values: unknown, resources: unknown = ARNS) => ({
    actions: ['s3:*'],
    condition: [{ test: 'StringNotLike', variable: 'aws:userid', ...(values === undefined ? {} : { values }) }],
    effect: 'Deny',
    not_actions: null,
    not_principals: [],
    not_resources: null,
    principals: [{ identifiers: ['*'], type: '*' }],
    resources,
    sid: null,
  })
  const data = (parts: { values?: unknown; unknown?: unknown; after?: object; resources?: unknown; marks?: object }) =>
    change({
      mode: 'data',
      type: 'aws_iam_policy_document',
      name: 'lock',
      actions: ['read'],
      after: { version: null, policy_id: null, statement: [statement(parts.values, parts.resources)], ...parts.after },
      unknown: {
        id: true,
        json: true,
        statement: [
          { actions: [false], condition: [{ values: parts.unknown }], resources: [false, false], ...parts.marks },
        ],
      },
    })
  const written = (document: object, expression = 'data.aws_iam_policy_document.lock.json') => {
    const references = [expression, expression.replace(/\.\w+$/, '')]
    const resource = {
      mode: 'managed',
      type: 'aws_s3_bucket_policy',
      name: 'this',
      expressions: { policy: { references } },
    }
    return plan(
      [change({ after: { bucket: BUCKET }, unknown: { id: true, policy: true } }), document],
      configuration({ resources: [resource] }),
    )
  }
  const told = async (document: object) => {
    const [policy] = (await checked(written(document))).policies
    if (policy === undefined) throw new Error('no policy')
    const unknown = policy.findings.filter(({ rule }) => rule === 'source-not-known-yet')
    return [policy.verdict, policy.claims[0]?.verdict.kind, unknown.length, plain(unknown[0]?.message ?? { parts: [] })]
  }

  it('is judged with whatever may stand on its list', async () => {
    expect(await told(data({ values: [ADMIN, null], unknown: [false, true] }))).toEqual([
      'unproven',
      'unknown',
      1,
      'Terraform knows this value only after the apply.',
    ])
    expect((await told(data({ values: [ADMIN, null, null], unknown: [false, true, true] })))[2]).toBe(2)
  })

  it('is unsafe where nothing could mend it', async () => {
    const leak = data({
      values: [ADMIN, null],
      unknown: [false, true],
      resources: [ARNS[0]],
      marks: { resources: [false] },
    })
    expect((await told(leak)).slice(0, 2)).toEqual(['unsafe', 'fails'])
    expect((await told(data({ unknown: true, resources: [ARNS[0]] }))).slice(0, 2)).toEqual(['unsafe', 'fails'])
    expect((await told(data({ values: ['*', null], unknown: [false, true] }))).slice(0, 2)).toEqual(['unsafe', 'fails'])
  })

  it('names the value that is missing at its place in the plan', async () => {
    const [, finding] = (
      (await lines(written(data({ values: [ADMIN, null], unknown: [false, true] }))))[0] ?? ''
    ).split('\n')
    expect(finding).toBe('  source-not-known-yet «null» Terraform knows this value only after the apply.')
  })

  it.each([
    ['a resource', { resources: [null, ARNS[1]], marks: { resources: [true, false] } }],
    ['resources, as a whole', { resources: [], marks: { resources: [true] } }],
    ['who is meant', { marks: { principals: [{ identifiers: [true] }] } }],
    ['an operator', { marks: { condition: [{ test: true, values: [false, true] }] }, after: {} }],
    ['other documents', { after: { source_policy_documents: ['{}'] } }],
    ['documents that override', { after: { override_json: '{}' } }],
  ])('is unknown as a whole where %s is not known', async (name, parts) => {
    const found = await told(data({ values: [ADMIN, null], unknown: [false, true], ...parts }))
    if (name === 'an operator') return expect(found[0]).toBe('unproven')
    expect(found).toEqual([
      'unproven',
      'unknown',
      1,
      'Terraform knows the policy only after the apply, because it refers to `data.aws_iam_policy_document.lock.json`.',
    ])
  })

  it('is found through the variable of a module, and not through anything else', async () => {
    const document = data({ values: ['*', null], unknown: [false, true] })
    const module = 'module.lock'
    const policy = change({ module, after: { bucket: BUCKET }, unknown: { policy: true } })
    const inner = {
      resources: [
        {
          mode: 'managed',
          type: 'aws_s3_bucket_policy',
          name: 'this',
          expressions: { policy: { references: ['var.policy'] } },
        },
      ],
    }
    const through = (references: readonly string[]) =>
      lines(
        plan(
          [policy, document],
          configuration({ module_calls: { lock: { module: inner, expressions: { policy: { references } } } } }),
        ),
      )
    const own = 'data.aws_iam_policy_document.lock'
    expect((await through([`${own}.json`, own]))[0]).toMatch(/ unsafe\n/)
    expect((await through([`${own}.json`, own, 'var.other']))[0]).toMatch(/ unproven\n/)
    expect((await through([`${own}.id`, own]))[0]).toMatch(/ unproven\n/)
  })

  it('prints nothing of a document that is marked as sensitive', async () => {
    const document = JSON.parse(JSON.stringify(data({ values: ['CANARY*', null], unknown: [false, true] }))) as {
      change: { after_sensitive: object }
    }
    const marks = [{ condition: [{ test: false, values: [true, false] }], sid: false }]
    document.change.after_sensitive = { id: false, statement: marks }
    expect(jsonReport(await checked(written(document)))).not.toContain('CANARY')
  })
})

const MUTANTS = BASES.flatMap(base =>
  [...breaking(base), ...keeping(base)].flatMap(({ name, text }) => {
    const policy = parsed(text)
    return policy === undefined || listsIn(policy).flat().length === 0
      ? []
      : [{ name: `${base.name}: ${name}`, policy, base }]
  }),
)

interface Statement {
  readonly Effect?: unknown
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

function parsed(text: string): { readonly Statement: readonly Statement[] } | undefined {
  try {
    const policy = JSON.parse(text) as { Statement?: unknown } | null
    return Array.isArray(policy?.Statement) ? (policy as { Statement: readonly Statement[] }) : undefined
  } catch {
    return undefined
  }
}

/** The lists under `aws:userid` of Deny statements. */
function listsIn({ Statement }: { readonly Statement: readonly Statement[] }): readonly (readonly unknown[])[] {
  return Statement.flatMap(statement => (statement?.Effect === 'Deny' ? [statement.Condition ?? {}] : []))
    .flatMap(condition => Object.entries(condition))
    .filter(([operator]) => /StringNotLike$/.test(operator))
    .flatMap(([, keys]) => Object.entries(keys ?? {}))
    .flatMap(([key, list]) => (key.toLowerCase() === 'aws:userid' && Array.isArray(list) ? [list as unknown[]] : []))
}

/** Puts something else in the place of a text on the lists, wherever it stands there. */
function withListed(policy: { readonly Statement: readonly Statement[] }, listed: unknown, other: unknown): object {
  const lists = new Set<unknown>(listsIn(policy))
  const replaced = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      return node.map(item => (lists.has(node) && item === listed ? other : replaced(item)))
    }
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, replaced(value)]))
  }
  return replaced(policy) as object
}

const ROLES = [OURS, SSO, DECLARED, CONNECT, 'AROAUNHEARDOFQQQQQQQQ:*']
const OTHERS = [
  USER,
  ROOT,
  '*',
  'AROA*',
  `${OURS.slice(0, -1)}ci`,
  '${aws:userid}',
  'anonymous',
  '',
  '?'.repeat(23),
  'x',
]

const declared = [DECLARED, USER].map(id => ({ id: id.replace(':*', ''), owner: 'audit', why: 'reads the recordings' }))

async function judged(source: SourceFile, { bucket }: Base): Promise<readonly PolicyReport[]> {
  const file = readPolicyFile(source)
  const account = new FakeAccount()
  account.instancesAre = EXAMPLE.instances
  const policies = new FakeBuckets(new VirtualClock(), { [bucket]: exampleLive(bucket) })
  const inAccount = await planned([{ files: [file], account, policies }], { ...SETTINGS, mode: 'plan', declared })
  return [...check([file], CHECK).policies, ...inAccount.policies]
}

/** How many mutants are judged; more by hand: `FILLED_RUNS=2000 FILLED_SEED=7`. */
const RUNS = Number(process.env['FILLED_RUNS'] ?? 12)

describe(`Of each of ${MUTANTS.length} mutants with an id that is not known`, () => {
  it('nothing is told that an id could give the lie to', async () => {
    const told = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...MUTANTS),
        fc.nat(),
        fc.constantFrom(ROLE, OPEN),
        fc.shuffledSubarray([...ROLES], { minLength: 2, maxLength: 3 }),
        fc.shuffledSubarray([...OTHERS], { minLength: 2, maxLength: 3 }),
        async ({ policy, base }, nth, hidden, roles, others) => {
          const listed = [...new Set(listsIn(policy).flat())]
          const one = listed[nth % listed.length]
          const [source] = await read(template(withListed(policy, one, hidden), base.bucket))
          if (source === undefined) throw new Error('no policy')
          const partly = await judged(source, base)
          for (const { verdict } of partly) expect(verdict).not.toBe('safe')
          for (const id of hidden === ROLE ? roles : [one, ...roles, ...others]) {
            const text = JSON.stringify(withListed(policy, one, id))
            const whole = await judged(sourceFromText('policies/whole.json', text), base)
            whole.forEach(({ verdict, claims }, index) => {
              const before = partly[index]
              if (before?.verdict === 'unsafe') expect({ id, text, verdict }).toEqual({ id, text, verdict: 'unsafe' })
              for (const { claim, verdict } of before?.claims ?? []) {
                told.set(verdict.kind, (told.get(verdict.kind) ?? 0) + 1)
                const now = claims.find(each => each.claim === claim)?.verdict.kind
                const lie = { holds: 'fails', fails: 'holds' }[verdict.kind as string]
                expect({ id, text, claim, told: verdict.kind, isLie: now === lie }).toEqual({
                  id,
                  text,
                  claim,
                  told: verdict.kind,
                  isLie: false,
                })
              }
            })
          }
        },
      ),
      { numRuns: RUNS, seed: Number(process.env['FILLED_SEED'] ?? 17) },
    )
    for (const kind of ['holds', 'fails', 'unknown']) expect(told.get(kind) ?? 0).toBeGreaterThan(RUNS)
  })
})
