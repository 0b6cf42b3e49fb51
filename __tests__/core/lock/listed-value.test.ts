import { OPERATORS } from '../../../src/core/access/evaluate/operators.js'
import { looksLikeId, readListedValue } from '../../../src/core/lock/listed-value.js'
import { BASE_OPERATORS, readOperator } from '../../../src/core/policy/operators.js'

describe('A listed value', () => {
  it.each([
    ['AROAJJ4OT5B3EVMNARNW6:*', 'id'],
    ['AIDAJQABLZS4A3QDU576Q', 'id'],
    ['111122223333', 'id'],
    ['AROAJJ4OT5B3EVMNARNW:*', 'length-unusual'],
    ['AROAJJ4OT5B3EVMNARNW6', 'without-session-wildcard'],
    ['AROAJJ4OT5B3EVMNARNW6*', 'without-colon'],
    ['AROAJJ4OT5B3EVMNARNW*', 'admits-many'],
    ['AROAJJ4OT5B3EVMNARNW6:alice', 'pins-session'],
    ['AROAJJ4OT5B3EVMNARNW6:*admin', 'pins-session'],
    ['AROAJJ4OT5B3EVMNARNW6:**', 'wildcards-redundant'],
    ['AROAJJ4OT5B3EVMNARNW6:?*?', 'wildcards-redundant'],
    ['AROAJJ4OT5B3EVMNARNW6:???*', 'pins-session'],
    ['AROAJJ4OT5B3EVMNARNW6:??', 'pins-session'],
    ['AIDAJQABLZS4A3QDU576Q:*', 'user-with-session'],
    ['AKIAIOSFODNN7EXAMPLE', 'prefix-unknown'],
    ['AROXJJ4OT5B3EVMNARNW6:*', 'prefix-unknown'],
    ['aroajj4ot5b3evmnarnw6:*', 'lower-case'],
    ['AROAJJ4:*', 'not-an-id'],
    ['12345678901', 'not-an-id'],
    ['', 'not-an-id'],
    [' \t', 'not-an-id'],
    ['\u0410ROAJJ4OT5B3EVMNARNW6:*', 'has-look-alikes'],
    ['AROAJJ4OT5B3EVMNARNW6\u200b:*', 'has-invisible-letters'],
    ['AROAJJ4OT5B3EVMNARNW6:*\t', 'has-blanks'],
    ['*', 'admits-many'],
    ['?*', 'admits-many'],
    ['*:*', 'admits-many'],
    ['AROA?J4OT5B3EVMNARNW6:*', 'admits-many'],
    ['${aws:userid}', 'has-variable'],
    ['${aws:PrincipalTag/id}:*', 'has-variable'],
    ['anonymous', 'anonymous'],
    ['arn:aws:iam::111122223333:role/Admin', 'is-arn'],
    ['111122223333:*', 'root-not-account-id'],
    ['111122223333:bob', 'federated-user'],
    ['Admin', 'is-name'],
    ['admin@example.org', 'is-name'],
  ])('%j is of the kind %s', (text, kind) => {
    expect(readListedValue(text).kind).toBe(kind)
  })

  it('knows what a spoilt id was meant to be', () => {
    expect(readListedValue('\uff21ROAJJ4OT5B3EVMNARNW6:*')).toEqual({
      kind: 'has-look-alikes',
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
