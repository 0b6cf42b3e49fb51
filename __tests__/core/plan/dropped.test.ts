import { type Consent, droppedStatements } from '../../../src/core/plan/dropped.js'
import { planFor } from '../../../src/core/plan/plan.js'
import { plain } from '../../../src/core/text/prose.js'
import { wholePolicy } from '../../fakes/policies.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const ARN = `arn:aws:s3:::${BUCKET}`
const SCOPE = { bucket: BUCKET, partition: 'aws', owner: { account: '111122223333' } }
const [C, S, A, X] = [
  'AROARTX3GSDSVHZCMZNGB',
  'AROARTX3GSDSRHJISGC5S',
  'AROAINV7BYMRZP3NV66DI',
  'AROARTX3GSDSW5VRCPIXR',
]
const R = '111122223333'

interface Json {
  readonly [element: string]: unknown
}

function deny(Sid: string, rest: Json): Json {
  return { Sid, Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`], ...rest }
}
const unless = (...ids: readonly string[]): Json => ({
  Condition: { StringNotLike: { 'aws:userId': ids.map(id => (id === R ? id : `${id}:*`)) } },
})
const lock = (...ids: readonly string[]) => deny('Lock', unless(...ids))
const policy = (...Statement: readonly Json[]) => wholePolicy({ Version: '2012-10-17', Statement })

function dropped(live: readonly Json[], file: readonly Json[]): readonly (string | undefined)[] {
  return droppedStatements(SCOPE, policy(...live), policy(...file)).map(({ sid }) => sid?.value)
}

const FULL = lock(C, S, A, R)
const WRITES = ['s3:Put*', 's3:Delete*']
const TIER = deny('ReadOnlyForExporter', { Action: WRITES, ...unless(C, S, A, R) })
const VPC = deny('OnlyThroughOurVpc', {
  Action: ['s3:GetObject', 's3:PutObject'],
  Resource: `${ARN}/*`,
  Condition: {
    StringNotEquals: { 'aws:SourceVpce': 'vpce-0123456789abcdef0' },
    StringNotLike: { 'aws:userId': [`${C}:*`] },
  },
})
const TLS = (rest: Json = {}) => deny('Tls', { Condition: { Bool: { 'aws:SecureTransport': 'false' } }, ...rest })
const POLICY_CALLS = ['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy']
const TWO_TIERS = [
  deny('ForAdmins', { Action: POLICY_CALLS, ...unless(S, A, R) }),
  { ...deny('ForUsers', unless(C, S, A, R)), Action: undefined, NotAction: POLICY_CALLS },
]

describe('what a write would drop, where the live policy has a lock', () => {
  it.each<[string, readonly Json[], readonly Json[], readonly string[]]>([
    ['a tier by userid beside the lock', [lock(C, S, A, R, X), TIER], [lock(C, S, A, R, X)], ['ReadOnlyForExporter']],
    ['not a tier of somebody whom the new lock shuts out', [lock(C, S, A, R, X), TIER], [FULL], []],
    ['a rule about the network that spares Connect by userid', [FULL, VPC], [FULL], ['OnlyThroughOurVpc']],
    ['not the lock itself, whatever its list', [lock(C, S, A, R, X)], [FULL], []],
    ['not a lock of two tiers', TWO_TIERS, [FULL], []],
    ['not a Deny that the file has under another name', [FULL, TLS()], [FULL, TLS({ Sid: 'Renamed' })], []],
    ['not a Deny that a wider one stands for', [FULL, TLS({ Action: 's3:PutObject' })], [FULL, TLS()], []],
    ['a Deny that a narrower one stands for', [FULL, TLS()], [FULL, TLS({ Action: 's3:PutObject' })], ['Tls']],
    ['an Allow', [FULL, { ...TLS(), Effect: 'Allow' }], [FULL], ['Tls']],
    [
      'an Allow of what the file denies to everybody',
      [FULL, { ...TLS({ Action: 's3:GetObject' }), Effect: 'Allow' }],
      [FULL, TLS()],
      ['Tls'],
    ],
    [
      'a Deny with a key that nobody can read',
      [FULL, deny('Odd', { Condition: { StringLike: { 'aws:PrincipalTag/team': ['${aws:userid}'] } } })],
      [FULL, TLS()],
      ['Odd'],
    ],
  ])('is %s', (_, live, file, expected) => {
    expect(dropped(live, file)).toEqual(expected)
  })
})

describe("a Deny of policy calls against the account's own root, whom S3 lets make them", () => {
  const noPolicy = (rest: Json, Action: unknown = POLICY_CALLS) => deny('NotTheRoot', { Action, ...rest })
  const byKey = (key: string, value: string): Json => ({ Condition: { StringEquals: { [key]: value } } })
  it.each<[string, Json]>([
    ['by its id', byKey('aws:userid', R)],
    ['by its ARN', byKey('aws:PrincipalArn', `arn:aws:iam::${R}:root`)],
    ['by the kind of caller', byKey('aws:PrincipalType', 'Account')],
    ['as whom a tier leaves out', unless(C, S, A)],
  ])('loses nothing: %s', (_, who) => {
    for (const action of [POLICY_CALLS, 's3:PutBucketPolicy', 's3:*BucketPolicy']) {
      expect(dropped([FULL, noPolicy(who, action)], [FULL])).toEqual([])
      expect(dropped([FULL, noPolicy(who, action)], [lock(C, S, A)])).toEqual([])
    }
    expect(dropped([FULL, noPolicy(who, 's3:PutBucketAcl')], [FULL])).toEqual(['NotTheRoot'])
    expect(dropped([FULL, noPolicy(who, 's3:PutBucketAcl')], [lock(C, S, A)])).toEqual([])
  })

  it('is lost where it strikes somebody else as well', () => {
    const account = deny('NotTheRoot', { Action: POLICY_CALLS, Principal: { AWS: `arn:aws:iam::${R}:root` } })
    expect(dropped([FULL, account], [FULL])).toEqual(['NotTheRoot'])
    expect(dropped([FULL, noPolicy(unless(S, A))], [FULL])).toEqual(['NotTheRoot'])
  })
})

describe('an Allow for somebody who is gone', () => {
  const reads = (...AWS: readonly string[]) => ({ ...TLS({ Principal: { AWS } }), Effect: 'Allow' })
  const admin = `arn:aws:iam::${R}:role/Admin`
  const lost = (live: Json, ...file: readonly Json[]) =>
    droppedStatements(SCOPE, policy(FULL, live), policy(FULL, ...file), id => (id === A ? admin : undefined)).length

  it('gives nothing that could be lost', () => {
    expect(lost(reads('AROA27HJSWAHEPTTLIWSO'))).toBe(0)
    expect(lost(reads('AROA27HJSWAHEPTTLIWSO', 'AIDA27HJSWAHEPTTLIWSO'))).toBe(0)
    expect(lost(reads('AROA27HJSWAHEPTTLIWSO', admin), reads(admin))).toBe(0)
  })

  it('gives something to the others whom it names, and to a role that is there', () => {
    expect(lost(reads('AROA27HJSWAHEPTTLIWSO', admin))).toBe(1)
    expect(lost(reads(A))).toBe(1)
    expect(lost(reads(A), reads(admin))).toBe(0)
    expect(lost({ ...reads('AROA27HJSWAHEPTTLIWSO'), Effect: 'Deny' })).toBe(1)
  })
})

describe('a Deny of which nobody can tell for whom it is', () => {
  const forSome = (Principal: Json | string, rest: Json = {}) => deny('ForSome', { Principal, ...rest })
  it.each<[string, Json]>([
    ['a session', { AWS: `arn:aws:sts::${R}:assumed-role/Admin/alice` }],
    ['an id', { AWS: A }],
    ['a federated user', { Federated: 'cognito-identity.amazonaws.com' }],
    ['a canonical user', { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' }],
    ['a pattern', { AWS: `arn:aws:iam::${R}:role/*` }],
    ['one of several', { AWS: [`arn:aws:iam::${R}:role/Nobody`, `arn:aws:sts::${R}:assumed-role/Admin/alice`] }],
  ])('is lost where the file has it not: %s', (_, who) => {
    const noDelete = { Action: 's3:DeleteObject' }
    expect(dropped([FULL, forSome(who, noDelete)], [FULL])).toEqual(['ForSome'])
    expect(dropped([FULL, forSome(who, noDelete)], [FULL, deny('All', noDelete)])).toEqual([])
    expect(dropped([FULL, { ...forSome('*', noDelete), Principal: undefined, NotPrincipal: who }], [FULL])).toEqual([
      'ForSome',
    ])
  })
})

describe('a Deny by the name of a user', () => {
  it('is lost where the file has it not, whatever else is asked about ARNs', () => {
    const byArn = deny('Arn', {
      Action: 's3:GetObject',
      Condition: { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${R}:user/a*` } },
    })
    const byName = deny('Name', { Action: 's3:DeleteObject', Condition: { StringLike: { 'aws:username': 'a*' } } })
    const users = deny('Lock', {
      Condition: { StringNotLike: { 'aws:userid': ['AIDAJQABLZS4A3QDU576Q', `${A}:*`, R] } },
    })
    expect(dropped([users, byArn, byName], [users, byArn])).toEqual(['Name'])
    expect(dropped([users, byArn, byName], [users, byArn, byName])).toEqual([])
  })
})

describe('two policies of different versions', () => {
  const old = (...Statement: readonly Json[]) => wholePolicy({ Version: '2008-10-17', Statement })
  const names = (live: ReturnType<typeof old>, file: ReturnType<typeof old>) =>
    droppedStatements(SCOPE, live, file).map(({ sid }) => sid?.value)
  const own = deny('Own', { Condition: { StringNotLike: { 'aws:PrincipalTag/team': '${aws:username}' } } })

  it('keep what a wider Deny of the other stands for', () => {
    const narrow = TLS({ Action: 's3:PutObject' })
    expect(names(old(FULL, narrow), policy(FULL, TLS()))).toEqual([])
    expect(names(policy(FULL, narrow), old(FULL, TLS()))).toEqual([])
  })

  it('read a variable each in its own way', () => {
    expect(names(policy(FULL, own), old(FULL, own))).toEqual(['Own'])
    expect(names(old(FULL, own), policy(FULL, own))).toEqual(['Own'])
    expect(names(old(FULL, own), old(FULL, own))).toEqual([])
  })
})

describe('what a write would drop, where the live policy has no lock', () => {
  it.each<[string, Json, readonly string[]]>([
    ['not a Deny that asks for the userid alone', deny('Half', { Action: WRITES, ...unless(C) }), []],
    [
      'not a Deny that asks for ARNs',
      deny('Arns', { Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/Admin' } } }),
      [],
    ],
    ['not a NotPrincipal', { ...deny('Not', {}), Principal: undefined, NotPrincipal: { AWS: R } }, []],
    ['a Deny that asks for the network', VPC, ['OnlyThroughOurVpc']],
    [
      'a Deny for everybody, for the listed would get round it',
      deny('NoDelete', { Action: 's3:DeleteBucket' }),
      ['NoDelete'],
    ],
  ])('is %s', (_, live, expected) => {
    expect(dropped([live], [FULL])).toEqual(expected)
  })
})

describe('consent to lose a statement', () => {
  const plans = (consents: readonly Consent[]) =>
    planFor(SCOPE, policy(FULL, VPC, TLS()), policy(FULL), ({ id }) => ({ id, kind: 'other' }), consents).dropped.map(
      plain,
    )

  it('is by Sid or by the digest that the plan shows, and for that statement alone', () => {
    const [vpc = '', tls = ''] = plans([])
    expect([vpc, tls].map(text => text.split(':')[0])).toEqual(['`OnlyThroughOurVpc`', '`Tls`'])
    const digest = /sha256:[0-9a-f]{64}/.exec(vpc)?.[0] ?? ''
    expect(plans([{ digest }])).toEqual([tls])
    expect(plans([{ sid: 'Tls' }])).toEqual([vpc])
    expect(plans([{ sid: 'Tls' }, { digest }])).toEqual([])
    expect(plans([{ sid: 'tls' }, { digest: digest.replace(/.$/, '') }, {}])).toEqual([vpc, tls])
  })
})

describe('who gains and who loses', () => {
  const changes = (live: readonly Json[], file: readonly Json[]) => {
    const { gains, loses } = planFor(SCOPE, policy(...live), policy(...file), ({ id, kind }) => ({
      id,
      kind: kind === 'user' ? 'user' : 'other',
    }))
    const told = (list: typeof gains) => list.map(({ id, access }) => `${id} ${access?.join(' ') ?? 'all'}`)
    return { gains: told(gains), loses: told(loses) }
  }

  it('is asked for every kind of access', () => {
    const exporter = `${X} write delete change-policy`
    expect(changes([lock(C, S, A, R, X), TIER], [lock(C, S, A, R, X)])).toEqual({ gains: [exporter], loses: [] })
    expect(changes([lock(C, S, A, R, X)], [lock(C, S, A, R, X), TIER])).toEqual({ gains: [], loses: [exporter] })
  })

  it('is told of everyone else by kind, too', () => {
    const half = deny('Half', { Action: 's3:*Object', ...unless(C, S, A, R) })
    expect(changes([FULL], [half])).toEqual({ gains: ['* list change-policy'], loses: [] })
    expect(changes([half], [FULL])).toEqual({ gains: [], loses: ['* list change-policy'] })
  })
})
