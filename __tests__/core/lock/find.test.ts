import { findLock, isBucketName } from '../../../src/core/lock/find.js'
import { wholePolicy } from '../../fakes/policies.js'

const [CONNECT, ADMIN, OTHER] = ['AROAJJ4OT5B3EVMNARNW6:*', 'AROAINV7BYMRZP3NV66DI:*', 'AROARTX3GSDSVHZCMZNGB:*']
const listing = (...ids: string[]) => ({ StringNotLike: { 'aws:userId': ids } })
const statement = (Sid: string, rest: object) => ({
  ...{ Sid, Effect: 'Deny', Principal: '*', Action: 's3:*' },
  Resource: 'arn:aws:s3:::connect-25fd0a3be3ef/*',
  ...rest,
})

/** The Sids of the statements, and what is listed. */
function found(...Statement: object[]) {
  const lock = findLock(wholePolicy({ Version: '2012-10-17', Statement }).policy)
  return lock && [lock.statements.map(({ sid }) => sid?.value), lock.values.map(({ value }) => value)]
}

describe('The lock of a policy', () => {
  it('is its Denies by aws:userid, each value once', () => {
    const [one, two] = [statement('one', { Condition: listing(CONNECT, ADMIN) }), listing(ADMIN, OTHER)]
    expect(found(one, statement('two', { Condition: two }))).toEqual([
      ['one', 'two'],
      [CONNECT, ADMIN, OTHER],
    ])
  })

  it.each([
    ['an Allow with a list', { Effect: 'Allow', Condition: listing(OTHER) }],
    ['a Deny of what is listed', { Condition: { StringLike: { 'aws:userId': [OTHER] } } }],
    ['a Deny by another key', { Condition: { StringNotLike: { 'aws:username': [OTHER] } } }],
    ['a Deny without a condition', {}],
  ])('is not %s', (_, rest) => {
    expect(found(statement('other', rest))).toBeUndefined()
    expect(found(statement('other', rest), statement('lock', { Condition: listing(CONNECT) }))).toEqual([
      ['lock'],
      [CONNECT],
    ])
  })

  it('takes nothing from its other conditions', () => {
    const Condition = { StringNotLike: { 'aws:userId': [CONNECT], 'aws:username': ['bob'] } }
    expect(found(statement('lock', { Condition }))).toEqual([['lock'], [CONNECT]])
  })

  it.each<[string, object, readonly string[]]>([
    ['whole ids', { StringNotEquals: { 'aws:userId': [ADMIN.slice(0, -2)] } }, [CONNECT, ADMIN.slice(0, -2)]],
    ['whole ids, where the key is there', { StringNotEqualsIfExists: { 'AWS:UserID': ['1'] } }, [CONNECT, '1']],
    ['a pattern as it is written', { StringNotEquals: { 'aws:userId': [ADMIN, 'AROA?'] } }, [CONNECT]],
    ['whole accounts', { StringNotEquals: { 'aws:PrincipalAccount': ['111122223333'] } }, [CONNECT]],
    ['whole names', { StringNotEquals: { 'aws:username': ['bob'] } }, [CONNECT]],
    ['those that it strikes', { StringEquals: { 'aws:userId': ['1'] } }, [CONNECT]],
  ])('takes from a condition of its own whole ids alone: %s', (_, more, values) => {
    expect(found(statement('lock', { Condition: { ...listing(CONNECT), ...more } }))).toEqual([['lock'], values])
  })
})

describe('names of buckets', () => {
  it.each(['abc', 'connect-25fd0a3be3ef', 'a.b-c'])('may be %s', name => expect(isBucketName(name)).toBe(true))
  it.each(['', 'ab', 'Recordings', 'a_b', 'bucket/key', 'arn:aws:s3:::bucket', '*'])('may not be %j', name =>
    expect(isBucketName(name)).toBe(false),
  )
})
