import fc from 'fast-check'
import { changesBetween } from '../../../src/core/plan/compare.js'
import { droppedStatements } from '../../../src/core/plan/dropped.js'
import { meaningOf } from '../../../src/core/policy/meaning.js'
import { differenceBetween } from '../../../src/core/policy/spelling.js'
import { plain } from '../../../src/core/text/prose.js'
import { meaningOfText, wholePolicy } from '../../fakes/policies.js'

const policy = (document: unknown) => wholePolicy(document).policy

const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
const TLS = {
  Sid: 'OnlyOverTLS',
  Effect: 'Deny',
  Principal: '*',
  Action: 's3:*',
  Resource: [BUCKET, `${BUCKET}/*`],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
}

const TLS2 = { ...TLS, Sid: 'Again', Action: 's3:GetObject' }

function lock(...ids: string[]) {
  const Condition = { StringNotLike: { 'aws:userId': ids } }
  return { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, `${BUCKET}/*`], Condition }
}

function document(...statements: unknown[]) {
  return { Version: '2012-10-17', Statement: statements }
}

describe('the meaning of a text that was not read whole', () => {
  it('is its own, however much of it was read', () => {
    const twice = JSON.stringify(document(TLS)).replace('{"Sid"', '{"Sid":"Other","Sid"')
    const meanings = [twice, twice.replace('"Other"', '"Another"'), JSON.stringify(document(TLS))].map(meaningOfText)
    expect(new Set(meanings).size).toBe(3)
  })
})

describe('what a policy means', () => {
  const same: readonly [string, unknown, unknown][] = [
    ['the order of statements', document(lock('A'), TLS), document(TLS, lock('A'))],
    ['the order of a list', document(lock('A', 'B')), document(lock('B', 'A'))],
    ['a value that stands twice', document(lock('A', 'A')), document(lock('A'))],
    ['a statement that is no list', { Version: '2012-10-17', Statement: TLS }, document(TLS)],
    ['a scalar for a list of one', document({ ...TLS, Resource: [BUCKET] }), document({ ...TLS, Resource: BUCKET })],
    ['the two ways to say everyone', document(TLS), document({ ...TLS, Principal: { AWS: '*' } })],
    [
      'the two ways to say an account',
      document({ ...TLS, Principal: { AWS: '111122223333' } }),
      document({ ...TLS, Principal: { AWS: 'arn:aws:iam::111122223333:root' } }),
    ],
    ['a Sid', document(TLS), document({ ...TLS, Sid: '' })],
    ['an Id', document(TLS), { ...document(TLS), Id: 'x' }],
    [
      'the case of a condition key',
      document(lock('A')),
      document({ ...lock('A'), Condition: { StringNotLike: { 'AWS:UserID': 'A' } } }),
    ],
    ['the case of an action', document(TLS), document({ ...TLS, Action: 'S3:*' })],
    ['false and "false"', document(TLS), document({ ...TLS, Condition: { Bool: { 'aws:SecureTransport': false } } })],
    ['a Version where no variable is used', document(TLS), { Version: '2008-10-17', Statement: [TLS] }],
    ['any action at all, on a bucket', document({ ...TLS, Action: '*' }), document(TLS)],
    [
      'a statement split by resource',
      document(lock('A', 'B')),
      document({ ...lock('A', 'B'), Resource: BUCKET }, { ...lock('B', 'A'), Resource: `${BUCKET}/*` }),
    ],
    [
      'a statement split by action',
      document({ ...TLS, Action: ['s3:GetObject', 's3:PutObject'] }),
      document({ ...TLS, Action: 's3:PutObject' }, TLS2, { ...TLS, Action: 's3:GetObject' }),
    ],
    [
      'a statement split by principal',
      document({ ...TLS, Principal: { AWS: ['111122223333', '111122224444'] } }),
      document({ ...TLS, Principal: { AWS: '111122224444' } }, { ...TLS, Principal: { AWS: '111122223333' } }),
    ],
    [
      'two statements joined across both lists',
      document({ ...TLS, Action: ['s3:Get*', 's3:Put*'] }),
      document(
        ...['s3:Put*', 's3:Get*'].flatMap(Action =>
          [BUCKET, `${BUCKET}/*`].map(Resource => ({ ...TLS, Action, Resource })),
        ),
      ),
    ],
  ]
  it.each(same)('does not change with %s', (_, a, b) => {
    expect(meaningOf(policy(a))).toBe(meaningOf(policy(b)))
  })

  const different: readonly [string, unknown, unknown][] = [
    ['an id more', document(lock('A')), document(lock('A', 'B'))],
    ['the case of an id', document(lock('A')), document(lock('a'))],
    [
      'another operator',
      document(lock('A')),
      document({ ...lock('A'), Condition: { StringLike: { 'aws:userId': 'A' } } }),
    ],
    ['another effect', document(TLS), document({ ...TLS, Effect: 'Allow' })],
    ['NotAction for Action', document(TLS), document({ ...TLS, Action: undefined, NotAction: 's3:*' })],
    ['NotResource for Resource', document(TLS), document({ ...TLS, Resource: undefined, NotResource: TLS.Resource })],
    [
      'NotPrincipal for Principal',
      document({ ...TLS, Principal: { AWS: '111122223333' } }),
      document({ ...TLS, Principal: undefined, NotPrincipal: { AWS: '111122223333' } }),
    ],
    [
      'a NotPrincipal split in two',
      document({ ...TLS, Principal: undefined, NotPrincipal: { AWS: ['111122223333', '111122224444'] } }),
      document(
        { ...TLS, Principal: undefined, NotPrincipal: { AWS: '111122223333' } },
        { ...TLS, Principal: undefined, NotPrincipal: { AWS: '111122224444' } },
      ),
    ],
    ['another object', document(TLS), document({ ...TLS, Resource: [BUCKET, `${BUCKET}/a/*`] })],
    [
      'the case of an object',
      document({ ...TLS, Resource: `${BUCKET}/A` }),
      document({ ...TLS, Resource: `${BUCKET}/a` }),
    ],
    ['no condition', document(TLS), document({ ...TLS, Condition: undefined })],
    ['an empty list', document(lock('A')), document(lock())],
    [
      'an operator without keys',
      document(lock('A')),
      document({ ...lock('A'), Condition: { StringNotLike: { 'aws:userId': 'A' }, StringEquals: {} } }),
    ],
    [
      'nothing but an operator without keys',
      document({ ...TLS, Condition: {} }),
      document({ ...TLS, Condition: { Bool: {} } }),
    ],
    [
      'another operator without keys',
      document({ ...TLS, Condition: { Null: {} } }),
      document({ ...TLS, Condition: { Bool: {} } }),
    ],
    [
      'half of the combinations of a split statement',
      document({ ...TLS, Action: ['s3:Get*', 's3:Put*'] }),
      document({ ...TLS, Action: 's3:Get*', Resource: BUCKET }, { ...TLS, Action: 's3:Put*', Resource: `${BUCKET}/*` }),
    ],
    [
      'a NotAction split in two',
      document({ ...TLS, Action: undefined, NotAction: ['s3:Get*', 's3:Put*'] }),
      document(
        { ...TLS, Action: undefined, NotAction: 's3:Get*' },
        { ...TLS, Action: undefined, NotAction: 's3:Put*' },
      ),
    ],
    [
      'a condition that only one half of a split statement has',
      document(TLS),
      document({ ...TLS, Resource: BUCKET, Condition: undefined }, { ...TLS, Resource: `${BUCKET}/*` }),
    ],
    [
      'another account',
      document({ ...TLS, Principal: { AWS: '111122223333' } }),
      document({ ...TLS, Principal: { AWS: '111122224444' } }),
    ],
    [
      'a service for an account',
      document({ ...TLS, Principal: { AWS: 'x' } }),
      document({ ...TLS, Principal: { Service: 'x' } }),
    ],
    [
      'a Version where a variable is used',
      document(lock('${aws:userid}')),
      { Version: '2008-10-17', Statement: [lock('${aws:userid}')] },
    ],
  ]
  it.each(different)('changes with %s', (_, a, b) => {
    expect(meaningOf(policy(a))).not.toBe(meaningOf(policy(b)))
  })

  it('is the same for every order of everything', () => {
    const ids = ['AROAAAAAAAAAAAAAAAAAA:*', 'AROABBBBBBBBBBBBBBBBB:*', 'AIDACCCCCCCCCCCCCCCCC', '111122223333']
    const statements = [lock(...ids), TLS, { ...TLS, Sid: 'Log', Effect: 'Allow', Principal: { Service: ['a', 'b'] } }]
    const expected = meaningOf(policy(document(...statements)))
    const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length })
    fc.assert(
      fc.property(shuffled(statements), shuffled(ids), shuffled([BUCKET, `${BUCKET}/*`]), (order, list, resources) => {
        const reordered = order.map(statement => ({
          ...statement,
          Resource: resources,
          ...('StringNotLike' in statement.Condition ? { Condition: lock(...list).Condition } : {}),
        }))
        expect(meaningOf(policy(document(...reordered)))).toBe(expected)
      }),
    )
  })
})

describe('principals in another spelling', () => {
  const IDENTITY = 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1EXAMPLE'
  const OTHER = 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E2EXAMPLE'
  const USER = 'b'.repeat(64)
  const ROLE = 'arn:aws:iam::111122223333:role/Exporter'
  const allow = (Principal: unknown, more: object = {}) => ({
    ...{ Effect: 'Allow', Principal, Action: 's3:GetObject', Resource: `${BUCKET}/*` },
    ...more,
  })
  const between = (a: unknown, b: unknown) =>
    differenceBetween(wholePolicy(a), wholePolicy(b), id => (id === 'AROAEXPORTEREXPORTER1' ? ROLE : undefined))

  const cases: readonly [string, 'none' | 'principals' | 'more', unknown, unknown][] = [
    [
      'a role by its ARN and by its own RoleId',
      'none',
      document(allow({ AWS: ROLE })),
      document(allow({ AWS: 'AROAEXPORTEREXPORTER1' })),
    ],
    [
      'a role by the RoleId of an earlier one',
      'principals',
      document(allow({ AWS: ROLE })),
      document(allow({ AWS: 'AROAGONEGONEGONEGONE1' })),
    ],
    [
      'a canonical user as an origin access identity',
      'none',
      document(lock('A'), allow({ CanonicalUser: USER })),
      document(allow({ AWS: IDENTITY }), lock('A')),
    ],
    [
      'a canonical user as an account',
      'none',
      document(allow({ CanonicalUser: USER })),
      document(allow({ AWS: 'arn:aws:iam::444455556666:root' })),
    ],
    [
      'a canonical user that stands in more places than the identity',
      'principals',
      document(allow({ CanonicalUser: USER }), allow({ CanonicalUser: USER }, { Action: 's3:PutObject' })),
      document(allow({ AWS: IDENTITY }), allow({ AWS: OTHER }, { Action: 's3:PutObject' })),
    ],
    ['two origin access identities', 'principals', document(allow({ AWS: IDENTITY })), document(allow({ AWS: OTHER }))],
    [
      'two canonical users',
      'principals',
      document(allow({ CanonicalUser: USER })),
      document(allow({ CanonicalUser: 'c'.repeat(64) })),
    ],
    [
      'one canonical user for two identities',
      'principals',
      document(allow({ CanonicalUser: USER })),
      document(allow({ AWS: [IDENTITY, OTHER] })),
    ],
    [
      'a canonical user that is denied',
      'principals',
      document({ ...TLS, Principal: { CanonicalUser: USER } }),
      document({ ...TLS, Principal: { AWS: IDENTITY } }),
    ],
    ['a statement more', 'more', document(allow({ AWS: ROLE })), document(allow({ AWS: ROLE }), TLS)],
    [
      'a canonical user as an identity, and another id on the list',
      'more',
      document(lock('A'), allow({ CanonicalUser: USER })),
      document(lock('B'), allow({ AWS: IDENTITY })),
    ],
  ]
  it.each(cases)('%s: %s', (_, expected, a, b) => {
    expect([between(a, b), between(b, a)]).toEqual([expected, expected])
  })

  it('are no change and no loss where something else changes', () => {
    const live = wholePolicy(document(lock('A'), allow({ AWS: IDENTITY })))
    const desired = wholePolicy(document(lock('B'), allow({ CanonicalUser: USER })))
    expect(changesBetween(live, desired).map(({ kind, what }) => `${kind} ${plain(what)}`)).toEqual([
      "removed `A` on the lock's list",
      "added `B` on the lock's list",
    ])
    expect(droppedStatements({ bucket: 'connect-25fd0a3be3ef', partition: 'aws', owner: {} }, live, desired)).toEqual(
      [],
    )
  })
})

describe('what changes between two policies', () => {
  const said = (a: unknown, b: unknown) =>
    changesBetween(wholePolicy(a), wholePolicy(b)).map(({ kind, what }) => `${kind} ${plain(what)}`)

  it('is told id by id', () => {
    expect(said(document(lock('A', 'B')), document(lock('C', 'A')))).toEqual([
      "removed `B` on the lock's list",
      "added `C` on the lock's list",
    ])
  })

  it('is nothing where both mean the same', () => {
    expect(said(document(TLS, lock('A', 'B')), document(lock('B', 'A'), { ...TLS, Sid: 'Renamed' }))).toEqual([])
  })

  it('names whole statements in a line', () => {
    expect(said(document(lock('A'), TLS), document(lock('A')))).toEqual([
      'removed `OnlyOverTLS`: Deny `s3:*` on `arn:aws:s3:::connect-25fd0a3be3ef` and `arn:aws:s3:::connect-25fd0a3be3ef/*` for everyone, where `Bool` `aws:SecureTransport` (`false`)',
    ])
  })

  it('is nothing where a statement was split, and what is missing of one that was', () => {
    const split = [BUCKET, `${BUCKET}/*`].map(Resource => ({ ...lock('A'), Resource }))
    expect(said(document(lock('A')), document(...split))).toEqual([])
    expect(said(document(lock('A')), document(split[0])).length).toBe(1)
  })

  it('is told of a tier as of a statement, even where all of its ids are on the lock as well', () => {
    const tier = (...ids: readonly string[]) => ({ ...lock(...ids), Sid: 'Tier', Action: 's3:PutObject' })
    const both = ['AROAJJ4OT5B3EVMNARNW6:*', 'AROAINV7BYMRZP3NV66DI:*'] as const
    const changed = said(document(lock(...both), tier(both[0])), document(lock(...both), tier(...both)))
    expect(changed.map(words => words.split(':')[0])).toEqual(['removed `Tier`', 'added `Tier`'])
    expect(said(document(lock(...both), tier(both[0])), document(lock(...both)))[0]).toMatch(/^removed `Tier`: Deny/)
  })

  it('is everything where there was no policy', () => {
    expect(changesBetween(undefined, wholePolicy(document(lock('A'), TLS))).map(({ kind }) => kind)).toEqual([
      'added',
      'added',
      'added',
    ])
  })
})

describe('statements that a write would drop', () => {
  it("are those of the live policy that the file has not, the lock's own aside", () => {
    const live = wholePolicy(
      document(lock('AROAAAAAAAAAAAAAAAAAA:*'), TLS, {
        ...TLS,
        Sid: 'Other',
        Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } },
      }),
    )
    const scope = { bucket: 'connect-25fd0a3be3ef', partition: 'aws', owner: {} }
    const dropped = droppedStatements(
      scope,
      live,
      wholePolicy(document(lock('AROABBBBBBBBBBBBBBBBB:*'), { ...TLS, Sid: 'Renamed' })),
    )
    expect(dropped.map(({ sid }) => sid?.value)).toEqual(['Other'])
  })

  it('are those of which the file keeps only some principals', () => {
    const allowing = (...accounts: readonly string[]) => ({
      Effect: 'Allow',
      Principal: { AWS: accounts },
      Action: 's3:GetObject',
      Resource: `${BUCKET}/*`,
    })
    const scope = { bucket: 'connect-25fd0a3be3ef', partition: 'aws', owner: {} }
    const kept = (...accounts: readonly string[]) =>
      droppedStatements(
        scope,
        wholePolicy(document(lock('AROAAAAAAAAAAAAAAAAAA:*'), allowing('111122223333', '111122224444'))),
        wholePolicy(document(lock('AROAAAAAAAAAAAAAAAAAA:*'), allowing(...accounts))),
      ).length
    expect(kept('111122223333')).toBe(1)
    expect(kept('111122224444')).toBe(1)
    expect(kept('111122224444', '111122223333', '111122225555')).toBe(0)
  })
})
