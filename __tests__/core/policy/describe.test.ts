import { describeStatement, statementName } from '../../../src/core/policy/describe.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { plainText } from '../../../src/core/text/plain.js'
import { sourceFromText } from '../../../src/core/text/source.js'

const statementOf = (more: object) => {
  const all = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: 'b', ...more }
  const { policy } = readPolicy(sourceFromText('p.json', JSON.stringify({ Statement: [{}, all] })))
  const [statement] = policy?.statements ?? []
  if (statement === undefined) throw new Error('a statement')
  return statement
}

describe('A statement in one line', () => {
  it.each<[object, string]>([
    [{}, 'Deny `s3:*` on `b` for everyone'],
    [{ Sid: 'Lock' }, '`Lock`: Deny `s3:*` on `b` for everyone'],
    [{ Action: [] }, 'Deny nothing on `b` for everyone'],
    [{ Action: ['1', '2'] }, 'Deny `1` and `2` on `b` for everyone'],
    [{ Action: ['1', '2', '3'] }, 'Deny `1`, `2` and `3` on `b` for everyone'],
    [{ Action: ['1', '2', '3', '4'] }, 'Deny `1`, `2` and 2 more on `b` for everyone'],
    [{ Action: ['1', '2', '3', '4', '5'] }, 'Deny `1`, `2` and 3 more on `b` for everyone'],
    [{ Action: undefined, NotAction: ['1', '2'] }, 'Deny everything but `1` and `2` on `b` for everyone'],
    [{ Resource: undefined, NotResource: [] }, 'Deny `s3:*` on everything but nothing for everyone'],
    [{ Principal: { AWS: ['1', '*'] } }, 'Deny `s3:*` on `b` for everyone'],
    [{ Principal: { AWS: '1', Service: '*' } }, 'Deny `s3:*` on `b` for `1` and `*`'],
    [{ Principal: {} }, 'Deny `s3:*` on `b` for nothing'],
    [{ Principal: undefined, NotPrincipal: { AWS: '1' } }, 'Deny `s3:*` on `b` for everyone but `1`'],
    [{ Condition: { Bool: { a: true } } }, 'Deny `s3:*` on `b` for everyone, where `Bool` `a` (`true`)'],
    [{ Condition: { Bool: { a: [] } } }, 'Deny `s3:*` on `b` for everyone, where `Bool` `a` (nothing)'],
    [
      { Condition: { Null: {}, Bool: { a: 'true' } } },
      'Deny `s3:*` on `b` for everyone, where `Bool` `a` (`true`) and `Null` without keys',
    ],
  ])('says who is denied what, where and when: %j', (more, words) => {
    expect(plainText(describeStatement(statementOf(more)))).toBe(words)
  })

  it('is called by its Sid, or else by its number', () => {
    expect(plainText(statementName(statementOf({})))).toBe('statement 2')
    expect(plainText(statementName(statementOf({ Sid: 'Lock' })))).toBe('`Lock`')
  })
})
