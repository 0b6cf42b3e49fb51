import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changesBetween, droppedStatements } from '../../../src/core/plan/compare.js'
import { meaningOf } from '../../../src/core/policy/meaning.js'
import { plain } from '../../../src/core/text/prose.js'
import { wholePolicy } from '../../fakes/policies.js'

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

function lock(...ids: string[]) {
  const Condition = { StringNotLike: { 'aws:userId': ids } }
  return { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, `${BUCKET}/*`], Condition }
}

function document(...statements: unknown[]) {
  return { Version: '2012-10-17', Statement: statements }
}

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
    ['another object', document(TLS), document({ ...TLS, Resource: [BUCKET, `${BUCKET}/a/*`] })],
    [
      'the case of an object',
      document({ ...TLS, Resource: `${BUCKET}/A` }),
      document({ ...TLS, Resource: `${BUCKET}/a` }),
    ],
    ['no condition', document(TLS), document({ ...TLS, Condition: undefined })],
    ['an empty list', document(lock('A')), document(lock())],
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
    const live = wholePolicy(document(lock('A'), TLS, { ...TLS, Sid: 'Other', Action: 's3:PutObject' }))
    const dropped = droppedStatements(live, wholePolicy(document(lock('B'), { ...TLS, Sid: 'Renamed' })))
    expect(dropped.map(({ sid }) => sid?.value)).toEqual(['Other'])
  })
})
