import fc from 'fast-check'
import { proofOf } from '../../../src/core/access/prove.js'
import { ACCOUNT, BUCKET, type Json, policyOf } from './fixture.js'

const SCOPE = {
  bucket: BUCKET.slice('arn:aws:s3:::'.length),
  partition: 'aws',
  owner: { account: ACCOUNT },
  admitted: [],
  awsServices: true,
}

type Condition = { readonly [operator: string]: { readonly [key: string]: Json } }

function sealed(...conditions: readonly Condition[]) {
  return proofOf(policyOf(conditions.map(Condition => ({ Condition })))).sealed(SCOPE)
}

/** Everybody without an account. */
const ANONYMOUS: Condition = { StringEquals: { 'aws:PrincipalType': 'Anonymous' } }
/** Everybody but users. */
const NAMELESS: Condition = { Null: { 'aws:username': 'true' } }

/** Ways to deny every number, every moment or every address, and so whatever has values of that kind only. */
const EVERY = fc.oneof(
  fc.integer({ min: -9, max: 9 }).map(bound => halves('Numeric', String(bound))),
  fc.integer({ min: 0, max: 2 ** 32 }).map(time => halves('Date', new Date(time * 1000).toISOString())),
  fc.constant((key: string) => [{ IpAddress: { [key]: ['0.0.0.0/0', '::/0'] } }]),
)

function halves(kind: string, bound: string): (key: string) => readonly Condition[] {
  return key => [{ [`${kind}LessThan`]: { [key]: bound } }, { [`${kind}GreaterThanEquals`]: { [key]: bound } }]
}

describe('A key that is compared as a number, a moment or an address', () => {
  it('may be a text that is none, where its caller writes what it likes', () => {
    const key = fc.constantFrom('aws:Referer', 'aws:UserAgent', 'aws:PrincipalTag/a', 'aws:SourceVpce', 's3:prefix')
    fc.assert(
      fc.property(key, EVERY, (name, deny) => {
        expect(sealed({ Null: { [name]: 'true' } }, ...deny(name)).kind).toBe('fails')
      }),
    )
  })

  it.each([
    ['s3:max-keys', halves('Numeric', '10')],
    ['aws:MultiFactorAuthAge', halves('Numeric', '3600')],
    ['aws:EpochTime', halves('Numeric', '1790000000')],
    ['aws:CurrentTime', halves('Date', '2026-01-01T00:00:00Z')],
    ['aws:TokenIssueTime', halves('Date', '2026-01-01T00:00:00Z')],
    ['aws:SourceIp', (key: string) => [{ IpAddress: { [key]: ['0.0.0.0/0', '::/0'] } }]],
    ['aws:VpcSourceIp', (key: string) => [{ IpAddress: { [key]: ['0.0.0.0/0', '::/0'] } }]],
  ])('has no other values where it is %s', (key, deny) => {
    expect(sealed({ Null: { [key]: 'true' } }, ...deny(key)).kind).toBe('holds')
  })
})

describe('An account or a name that is compared as a number or a moment', () => {
  const KINDS = fc.constantFrom('Numeric', 'Date')
  const RELATIONS = {
    Equals: (a: number, b: number) => a === b,
    NotEquals: (a: number, b: number) => a !== b,
    LessThan: (a: number, b: number) => a < b,
    LessThanEquals: (a: number, b: number) => a <= b,
    GreaterThan: (a: number, b: number) => a > b,
    GreaterThanEquals: (a: number, b: number) => a >= b,
  }
  const RELATION = fc.constantFrom(...(Object.keys(RELATIONS) as (keyof typeof RELATIONS)[]))
  const LAST = 999_999_999_999
  const BOUND = fc.oneof(
    fc.constantFrom(10_000, Number(ACCOUNT), LAST, LAST - 1, LAST + 1),
    fc.integer({ min: 10_000, max: LAST }),
  )

  it('leaves out every account beyond the bound, whosever it is', () => {
    fc.assert(
      fc.property(KINDS, RELATION, BOUND, fc.boolean(), (kind, relation, bound, isKnown) => {
        const near = [0, bound - 1, bound, bound + 1, LAST].filter(account => account >= 0 && account <= LAST)
        const isWhole = near.every(account => RELATIONS[relation](account, bound))
        const policy = policyOf(
          [ANONYMOUS, { [`${kind}${relation}`]: { 'aws:PrincipalAccount': String(bound) } }].map(Condition => ({
            Condition: Condition as Json,
          })),
        )
        const verdict = proofOf(policy).sealed({ ...SCOPE, owner: isKnown ? { account: ACCOUNT } : {} })
        expect(verdict.kind).toBe(isWhole ? 'holds' : 'fails')
        if (verdict.kind !== 'fails' || !('account' in (verdict.witness?.caller ?? {}))) return
        const caller = verdict.witness?.caller as { account: string }
        expect(caller.account).toMatch(/^\d{12}$/)
        expect(RELATIONS[relation](Number(caller.account), bound)).toBe(false)
      }),
    )
  })

  it('is the id of a root, and of nobody else', () => {
    fc.assert(
      fc.property(RELATION, BOUND, (relation, bound) => {
        const isRoot: Condition = { StringNotEquals: { 'aws:PrincipalType': 'Account' } }
        const verdict = sealed(isRoot, { [`Numeric${relation}`]: { 'aws:userid': String(bound) } })
        const near = [0, bound - 1, bound, bound + 1, LAST].filter(account => account >= 0 && account <= LAST)
        const isWhole = near.every(account => RELATIONS[relation](account, bound))
        expect(verdict.kind).toBe(isWhole ? 'holds' : 'fails')
        const others: Condition = { StringEquals: { 'aws:PrincipalType': ['Account', 'Anonymous'] } }
        const rest = sealed(others, { [`Numeric${relation}`]: { 'aws:userid': String(bound) } })
        expect(rest.kind).toBe(relation === 'NotEquals' ? 'holds' : 'fails')
      }),
    )
  })

  it('is a name with digits alone, or with letters', () => {
    fc.assert(
      fc.property(KINDS, RELATION, fc.integer({ min: 10_000, max: 99_999 }), (kind, relation, bound) => {
        const verdict = sealed(NAMELESS, { [`${kind}${relation}`]: { 'aws:username': String(bound) } })
        expect(verdict.kind).toBe('fails')
      }),
    )
  })
})
