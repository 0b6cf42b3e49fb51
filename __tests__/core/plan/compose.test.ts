import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type AwsServices, proofOf } from '../../../src/core/access/prove.js'
import { type AccountFacts, type Naming, type Role, roleBook } from '../../../src/core/account/roles.js'
import { findLock } from '../../../src/core/lock/find.js'
import { composePolicy, type Draft } from '../../../src/core/plan/compose.js'
import type { Policy, Statement } from '../../../src/core/policy/ast.js'
import { meaningOf } from '../../../src/core/policy/meaning.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { EXAMPLE, exampleLive, SETTINGS } from '../../fakes/account.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const BLOG_BUCKET = 'connect-25fd0a3be3ef'
const ARN = `arn:aws:s3:::${BUCKET}`
const SALES = 'AROARTX3GSDSVHZCMZNGB:*'
const SSO = 'AROARTX3GSDSRHJISGC5S:*'
const ADMIN = 'AROAINV7BYMRZP3NV66DI:*'
const EXPORTER = 'AROARTX3GSDSW5VRCPIXR:*'
const ROOT = '111122223333'

const FACTS: AccountFacts = { ...EXAMPLE, caller: { ...EXAMPLE.caller, Account: EXAMPLE.account } }

function roleOf(id: string): Role {
  const role = FACTS.roles.find(({ RoleId }) => `${RoleId}:*` === id)
  if (role === undefined) throw new Error(`the example account has no role ${id}`)
  return role
}

function policyOf(text: string): Policy {
  const { policy, whole } = readPolicy(sourceFromText('policy', text))
  if (policy === undefined || !whole) throw new Error('this is no policy')
  return policy
}

function compose(
  live?: object | string,
  facts: AccountFacts = FACTS,
  naming: Partial<Naming> = {},
  awsServices: AwsServices = false,
): Draft {
  const text = typeof live === 'object' ? JSON.stringify(live) : live
  const book = roleBook(facts, { ...SETTINGS, ...naming })
  const stands = text === undefined ? {} : { live: policyOf(text) }
  return composePolicy({ bucket: BUCKET, book, connect: [roleOf(SALES)], awsServices, ...stands })
}

/** A live policy whose lock is as given. */
function lockedBy(lock: object, ...others: object[]): object {
  const statement = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`], ...lock }
  return { Version: '2012-10-17', Statement: [statement, ...others] }
}

function listed(draft: Draft): readonly string[] {
  return findLock(policyOf(draft.text))?.values.map(({ value }) => value) ?? []
}

const TLS = {
  Sid: 'OnlyOverTLS',
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [ARN, `${ARN}/*`],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
}

describe('composing the policy of a bucket', () => {
  it('writes the example policy, letter by letter, from the example account', () => {
    const draft = compose(exampleLive(BUCKET))
    expect(draft.text).toBe(readFileSync(`examples/policies/${BUCKET}.json`, 'utf8'))
    expect(draft.leftOut).toEqual([
      {
        value: EXPORTER,
        admitted: {
          id: 'AROARTX3GSDSW5VRCPIXR',
          kind: 'other',
          name: 'recordings-exporter',
          arn: 'arn:aws:iam::111122223333:role/recordings-exporter',
        },
      },
    ])
    expect(draft.kept.map(({ sid }) => sid?.value)).toEqual(['OnlyOverTLS'])
    expect(draft.replaced.map(({ sid }) => sid?.value)).toEqual(['LockRecordings'])
  })

  it('admits Connect, the admins and the root of the account where nothing stands on the bucket', () => {
    const book = roleBook(FACTS, SETTINGS)
    const connect = FACTS.roles.filter(({ RoleName }) => RoleName.startsWith('connect-access-role'))
    const draft = composePolicy({ bucket: BLOG_BUCKET, book, connect, awsServices: false })
    expect(draft).toEqual({
      bucket: BLOG_BUCKET,
      text: `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "LockRecordings",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": [
        "arn:aws:s3:::connect-25fd0a3be3ef",
        "arn:aws:s3:::connect-25fd0a3be3ef/*"
      ],
      "Condition": {
        "StringNotLike": {
          "aws:userId": [
            "AROAJJ4OT5B3EVMNARNW6:*",
            "AROARTX3GSDSRHJISGC5S:*",
            "AROAINV7BYMRZP3NV66DI:*",
            "111122223333"
          ]
        }
      }
    }
  ]
}
`,
      listed: ['AROAJJ4OT5B3EVMNARNW6:*', SSO, ADMIN, ROOT],
      kept: [],
      replaced: [],
      leftOut: [],
      shutOut: [],
      spared: [],
    })
  })

  it('writes the ARNs of the partition', () => {
    const draft = compose(undefined, { ...FACTS, partition: 'aws-us-gov' })
    expect(policyOf(draft.text).statements[0]?.resource.patterns.map(({ value }) => value)).toEqual([
      `arn:aws-us-gov:s3:::${BUCKET}`,
      `arn:aws-us-gov:s3:::${BUCKET}/*`,
    ])
  })

  it('puts the named roles on the list, and not the caller', () => {
    const role = 'recordings-exporter'
    const naming = { adminRoles: ['AWSReservedSSO_*'], deployRole: role, planRole: role }
    expect(listed(compose(undefined, FACTS, naming))).toEqual([SALES, SSO, EXPORTER, ROOT])
  })

  it('puts nobody on the list for running this', () => {
    const user = { Account: ROOT, Arn: `arn:aws:iam::${ROOT}:user/deploy`, UserId: 'AIDAQ3EGSDSRHJISGC5SA' }
    expect(listed(compose(undefined, { ...FACTS, caller: user }))).toEqual([SALES, SSO, ADMIN, ROOT])
    const naming = { adminRoles: ['AWSReservedSSO_*'] }
    expect(listed(compose(undefined, FACTS, naming))).toEqual([SALES, SSO, ROOT])
  })

  it.each([
    ['turned round', { StringLike: { 'aws:userid': [EXPORTER] } }],
    ['with the literal operator', { StringNotEquals: { 'aws:userId': EXPORTER } }],
    ['with no session part', { StringNotLike: { 'aws:userId': ['AROARTX3GSDSW5VRCPIXR'] } }],
    ['with a misspelt key', { StringNotLike: { 'aws:user-id': [EXPORTER] } }],
    [
      'by the ARN of roles',
      { ArnNotLike: { 'aws:PrincipalArn': ['arn:aws:iam::111122223333:role/recordings-exporter'] } },
    ],
  ])('replaces a lock that was meant and is wrong: %s', (_, condition) => {
    const draft = compose(lockedBy({ Condition: condition }, TLS))
    expect(listed(draft)).toEqual([SALES, SSO, ADMIN, ROOT])
    expect(draft.replaced.length).toBe(1)
    expect(draft.leftOut.map(({ admitted }) => admitted?.name)).toEqual(['recordings-exporter'])
  })

  it('replaces a Deny of everybody, and one that names its exceptions by NotPrincipal', () => {
    expect(compose(lockedBy({})).replaced.length).toBe(1)
    const named = { Principal: undefined, NotPrincipal: { AWS: `arn:aws:iam::${ROOT}:role/recordings-exporter` } }
    const draft = compose(lockedBy(named))
    expect(listed(draft)).toEqual([SALES, SSO, ADMIN, ROOT])
    expect(draft.leftOut.map(({ admitted }) => admitted?.name)).toEqual(['recordings-exporter'])
  })

  it('takes over whom it knows from the old list, and leaves out everybody else by name', () => {
    const values = [
      'AROAJJ4OT5B3EVMNARNW6:*',
      'AROA3PARTNERPARTNERPA:*',
      'AROAGONEGONEGONEGONEG:*',
      'AIDAQ3EGSDSRHJISGC5SA',
      '999988887777',
      ROOT,
      'arn:aws:iam::111122223333:role/recordings-exporter',
      'somebody',
      SALES,
    ]
    const declared = [{ id: 'AROA3PARTNERPARTNERPA', owner: 'Partner', why: 'exports' }]
    const draft = compose(lockedBy({ Condition: { StringNotLike: { 'aws:userId': values } } }), FACTS, { declared })
    expect(listed(draft)).toEqual([SALES, SSO, ADMIN, 'AROAJJ4OT5B3EVMNARNW6:*', 'AROA3PARTNERPARTNERPA:*', ROOT])
    expect(draft.leftOut.map(({ value, admitted }) => [value, admitted?.kind])).toEqual([
      ['AROAGONEGONEGONEGONEG:*', 'unresolved'],
      ['AIDAQ3EGSDSRHJISGC5SA', 'user'],
      ['999988887777', 'unresolved'],
      ['arn:aws:iam::111122223333:role/recordings-exporter', 'other'],
      ['somebody', undefined],
    ])
  })

  it.each([
    ['a pattern', 'arn:aws:iam::111122223333:role/Adm*', []],
    ['a session', 'arn:aws:sts::111122223333:assumed-role/Admin/alice', []],
    ['the root user', 'arn:aws:iam::111122223333:root', []],
    ['a pattern for somebody unknown', 'arn:aws:iam::111122223333:role/recordings-*', ['recordings-exporter']],
    ['a role of another account', 'arn:aws:iam::999988887777:role/theirs', [undefined]],
  ])('knows whom an ARN on the old list means: %s', (_, arn, names) => {
    const byArn = { Condition: { ArnNotLike: { 'aws:PrincipalArn': [arn] } } }
    expect(compose(lockedBy(byArn)).leftOut.map(({ admitted }) => admitted?.name)).toEqual(names)
  })

  it('opens a list that was pinned to one session of a known role', () => {
    const draft = compose(lockedBy({ Condition: { StringNotLike: { 'aws:userId': ['AROARTX3GSDSVHZCMZNGB:one'] } } }))
    expect(listed(draft)).toEqual([SALES, SSO, ADMIN, ROOT])
    expect(draft.leftOut).toEqual([])
  })

  it('joins a lock that was split in two statements', () => {
    const objects = { Sid: 'Objects', Resource: `${ARN}/*`, Condition: { StringNotLike: { 'aws:userId': [SALES] } } }
    const bucket = {
      Sid: 'Bucket',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ARN,
      Condition: { StringNotLike: { 'aws:userId': [SALES] } },
    }
    const draft = compose(lockedBy(objects, bucket, TLS))
    expect(policyOf(draft.text).statements.map(({ sid }) => sid?.value)).toEqual(['Objects', 'OnlyOverTLS'])
    expect(draft.replaced.length).toBe(2)
  })

  it('lets AWS services past the lock only where that is allowed and was so before', () => {
    const exempt = { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }
    const live = lockedBy({ Condition: { StringNotLike: { 'aws:userId': [SALES] }, ...exempt } })
    const allowed = compose(live, FACTS, {}, true)
    expect(JSON.parse(allowed.text).Statement[0].Condition).toEqual({
      StringNotLike: { 'aws:userId': [SALES, SSO, ADMIN, ROOT] },
      ...exempt,
    })
    expect(allowed.shutOut).toEqual([])

    const refused = compose(live)
    expect(Object.keys(JSON.parse(refused.text).Statement[0].Condition)).toEqual(['StringNotLike'])
    expect(refused.shutOut).toEqual(['all'])

    expect(compose(undefined, FACTS, {}, true).text).toBe(compose().text)

    const condition = (draft: Draft) => JSON.parse(draft.text).Statement[0].Condition
    const byName = (...services: readonly string[]) => ({
      StringNotEqualsIfExists: { 'aws:PrincipalServiceName': services.length === 1 ? services[0] : services },
    })
    const two = ['a.amazonaws.com', 'b.amazonaws.com']
    const some = compose(live, FACTS, {}, two)
    expect(condition(some)).toMatchObject(byName(...two))
    expect([some.shutOut, some.spared]).toEqual([['all'], two])
    const named = lockedBy({ Condition: { StringNotLike: { 'aws:userId': [SALES] }, ...byName(...two) } })
    expect(condition(compose(named, FACTS, {}, true))).toMatchObject(byName(...two))
    expect(condition(compose(named, FACTS, {}, ['b.amazonaws.com', 'c.amazonaws.com']))).toMatchObject(
      byName('b.amazonaws.com'),
    )
    expect(Object.keys(condition(compose(named, FACTS, {}, ['c.amazonaws.com'])))).toEqual(['StringNotLike'])
    expect(compose(named, FACTS, {}, two).shutOut).toEqual([])
  })

  it.each([
    [
      'a tier, which keeps some of those on the list from writing',
      { Action: ['s3:Put*', 's3:Delete*'], Condition: { StringNotLike: { 'aws:userId': [SALES, SSO, ADMIN, ROOT] } } },
    ],
    [
      'a VPC endpoint that spares Connect',
      {
        Action: 's3:GetObject',
        Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' }, StringNotLike: { 'aws:userid': SALES } },
      },
    ],
    [
      'a list of ARNs',
      { Action: 's3:Put*', Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ROOT}:*` } } },
    ],
    ['an Allow without a condition', { Effect: 'Allow', Principal: { AWS: ROOT }, Condition: undefined }],
    ['a Deny of a folder for everyone', { Resource: `${ARN}/secret/*`, Condition: undefined }],
    ['a Deny of a deletion for everyone', { Action: 's3:DeleteObject', Condition: undefined }],
    [
      'MFA that spares Connect',
      { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' }, StringNotLike: { 'aws:userid': SALES } } },
    ],
  ])('keeps what stands beside the lock, whatever keys it mentions: %s', (_, more) => {
    const beside = { ...TLS, Sid: 'Beside', ...more }
    const lock = { Condition: { StringNotLike: { 'aws:userId': [SALES, SSO, ADMIN, EXPORTER, ROOT] } } }
    const draft = compose(lockedBy(lock, beside))
    expect(draft.kept.map(({ sid }) => sid?.value)).toEqual(['Beside'])
    expect(draft.replaced.map(({ index }) => index)).toEqual([0])
    expect(JSON.parse(draft.text).Statement[1]).toMatchObject({ Sid: 'Beside' })
  })

  it('keeps a protection where there is no lock yet, although it lists ids', () => {
    const vpc = {
      ...TLS,
      Sid: 'Beside',
      Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' }, StringNotLike: { 'aws:userid': SALES } },
    }
    const draft = compose({ Version: '2012-10-17', Statement: [vpc] })
    expect(draft.kept.map(({ sid }) => sid?.value)).toEqual(['Beside'])
    expect(draft.replaced).toEqual([])
  })

  it('gives no two statements the same name', () => {
    const taken = [
      { ...TLS, Sid: 'LockRecordings' },
      { ...TLS, Sid: 'LockRecordings2' },
    ]
    const draft = compose({ Version: '2012-10-17', Statement: taken })
    expect(policyOf(draft.text).statements.map(({ sid }) => sid?.value)).toEqual([
      'LockRecordings3',
      'LockRecordings',
      'LockRecordings2',
    ])
  })

  it('names a lock that had an empty name', () => {
    const draft = compose(lockedBy({ Sid: '', Condition: { StringNotLike: { 'aws:userId': [SALES] } } }))
    expect(policyOf(draft.text).statements.map(({ sid }) => sid?.value)).toEqual(['LockRecordings'])
  })

  it('keeps the Id, and raises the version where that changes no kept statement', () => {
    const draft = compose({ Version: '2008-10-17', Id: 'Recordings', Statement: [TLS] })
    const { id, version } = policyOf(draft.text)
    expect([id?.value, version?.value]).toEqual(['Recordings', '2012-10-17'])
  })

  it.each([
    ['in a resource', { ...TLS, Resource: `${ARN}/\${aws:username}/*` }],
    ['in a condition', { ...TLS, Condition: { StringEquals: { 's3:prefix': '${aws:username}' } } }],
  ])('keeps the old version where a kept statement has ${…} %s, which the new one would fill in', (_, statement) => {
    expect(policyOf(compose({ Version: '2008-10-17', Statement: [statement] }).text).version?.value).toBe('2008-10-17')
    expect(policyOf(compose({ Statement: [statement] }).text).version).toBeUndefined()
    expect(policyOf(compose({ Version: '2012-10-17', Statement: [statement] }).text).version?.value).toBe('2012-10-17')
  })
})

const other = fc.record(
  {
    Sid: fc.constantFrom('LockRecordings', 'A', 'B'),
    Effect: fc.constantFrom('Allow', 'Deny'),
    Principal: fc.constantFrom('*', { AWS: `arn:aws:iam::${ROOT}:root` }, { Service: 'logging.s3.amazonaws.com' }),
    Action: fc.constantFrom('s3:GetObject', ['s3:PutObject', 's3:PutObjectAcl'], 's3:*'),
    Resource: fc.constantFrom(ARN, `${ARN}/logs/*`, [ARN, `${ARN}/*`]),
    Condition: fc.constantFrom(
      { Bool: { 'aws:SecureTransport': 'false' } },
      { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
    ),
  },
  { requiredKeys: ['Effect', 'Principal', 'Action', 'Resource', 'Condition'] },
)
const oldLock = fc
  .uniqueArray(fc.constantFrom(SALES, SSO, ADMIN, EXPORTER, ROOT, 'AROAGONEGONEGONEGONEG:*', 'somebody'))
  .map(values => lockedBy({ Condition: { StringNotLike: { 'aws:userId': values } } }))
const livePolicy = fc
  .record({ lock: fc.option(oldLock, { nil: undefined }), others: fc.array(other, { maxLength: 4 }) })
  .filter(({ lock, others }) => lock !== undefined || others.length > 0)
  .map(({ lock, others }) => {
    const locks = (lock as { Statement: object[] } | undefined)?.Statement ?? []
    return { Version: '2012-10-17', Statement: [...locks, ...others] }
  })

describe('whatever stands on the bucket', () => {
  it('the draft seals the bucket, keeps every other statement and is what composing it again would give', () => {
    fc.assert(
      fc.property(livePolicy, live => {
        const draft = compose(live)
        const policy = policyOf(draft.text)
        const admitted = findLock(policy)?.admitted ?? []
        const scope = { bucket: BUCKET, partition: 'aws', owner: { account: ROOT }, admitted, awsServices: false }
        expect(proofOf(policy).sealed(scope).kind).toBe('holds')

        const before = policyOf(JSON.stringify(live)).statements
        const meaning = (statement: Statement) => meaningOf({ ...policy, statements: [statement] })
        const gone = new Set(draft.replaced.map(({ index }) => index))
        const others = before.filter(({ index }) => !gone.has(index)).map(meaning)
        expect(policy.statements.slice(1).map(meaning)).toEqual(others)
        expect(compose(draft.text).text).toBe(draft.text)
      }),
      { numRuns: 150 },
    )
  })
})
