import { describe, expect, it } from '@jest/globals'
import { OPERATORS } from '../../../src/core/access/evaluate/operators.js'
import { looksLikeId, readListedValue } from '../../../src/core/lock/listed-value.js'
import { BASE_OPERATORS, readOperator } from '../../../src/core/policy/operators.js'

describe('A listed value', () => {
  it.each([
    ['AROAJJ4OT5B3EVMNARNW6:*', 'id'],
    ['AIDAJQABLZS4A3QDU576Q', 'id'],
    ['111122223333', 'id'],
    ['AROAJJ4OT5B3EVMNARNW:*', 'unusual-length'],
    ['AROAJJ4OT5B3EVMNARNW6', 'bare-role'],
    ['AROAJJ4OT5B3EVMNARNW6*', 'star-without-colon'],
    ['AROAJJ4OT5B3EVMNARNW*', 'wildcard'],
    ['AROAJJ4OT5B3EVMNARNW6:alice', 'some-sessions'],
    ['AROAJJ4OT5B3EVMNARNW6:*admin', 'some-sessions'],
    ['AIDAJQABLZS4A3QDU576Q:*', 'user-session'],
    ['AKIAIOSFODNN7EXAMPLE', 'wrong-prefix'],
    ['AROXJJ4OT5B3EVMNARNW6:*', 'wrong-prefix'],
    ['aroajj4ot5b3evmnarnw6:*', 'lower-case'],
    ['AROAJJ4:*', 'bad-shape'],
    ['12345678901', 'bad-shape'],
    ['', 'bad-shape'],
    ['\u0410ROAJJ4OT5B3EVMNARNW6:*', 'look-alike'],
    ['AROAJJ4OT5B3EVMNARNW6\u200b:*', 'invisible'],
    ['AROAJJ4OT5B3EVMNARNW6:*\t', 'blanks-around'],
    ['*', 'wildcard'],
    ['?*', 'wildcard'],
    ['*:*', 'wildcard'],
    ['AROA?J4OT5B3EVMNARNW6:*', 'wildcard'],
    ['${aws:userid}', 'variable'],
    ['${aws:PrincipalTag/id}:*', 'variable'],
    ['anonymous', 'anonymous'],
    ['arn:aws:iam::111122223333:role/Admin', 'arn'],
    ['111122223333:*', 'root'],
    ['111122223333:bob', 'federated-user'],
    ['Admin', 'name'],
    ['admin@example.org', 'name'],
  ])('%j is of the kind %s', (text, kind) => {
    expect(readListedValue(text).kind).toBe(kind)
  })

  it('knows what a spoilt id was meant to be', () => {
    expect(readListedValue('\uff21ROAJJ4OT5B3EVMNARNW6:*')).toEqual({
      kind: 'look-alike',
      letter: 'U+FF21',
      meant: 'AROAJJ4OT5B3EVMNARNW6:*',
    })
    expect(readListedValue('aroajj4ot5b3evmnarnw6')).toEqual({ kind: 'lower-case', meant: 'AROAJJ4OT5B3EVMNARNW6:*' })
    expect(readListedValue('AROOJJ4OT5B3EVMNARNW6')).toMatchObject({ meant: 'AROAJJ4OT5B3EVMNARNW6:*' })
  })

  it('looks like an id even when spoilt, and not when it is an ARN or a name', () => {
    expect(looksLikeId('\u0410ROAJJ4OT5B3EVM\u200bNARNW6')).toBe(true)
    expect(looksLikeId('aroajj4ot5b3evmnarnw6')).toBe(true)
    expect(looksLikeId('arn:aws:iam::111122223333:role/AROAJJ4OT5B3EVMNARNW6')).toBe(false)
    expect(looksLikeId('AdministratorAccess')).toBe(false)
  })
})

describe('An operator', () => {
  it('is known here if and only if the evaluator knows it', () => {
    expect([...BASE_OPERATORS].sort()).toEqual([...OPERATORS.keys(), 'Null'].sort())
  })

  it.each([
    ['StringNotLike', { base: 'StringNotLike', ifExists: false }],
    ['BoolIfExists', { base: 'Bool', ifExists: true }],
    ['ForAnyValue:StringNotLikeIfExists', { qualifier: 'ForAnyValue', base: 'StringNotLike', ifExists: true }],
    ['Null', { base: 'Null', ifExists: false }],
  ])('%s is read apart', (name, read) => {
    expect(readOperator(name)).toEqual(read)
  })

  it.each(['stringNotLike', 'NullIfExists', 'ForSomeValues:StringLike', 'StringNotLike ', '', 'IfExists'])(
    '%j is none',
    name => {
      expect(readOperator(name)).toBeUndefined()
    },
  )
})
