import fc from 'fast-check'
import { OPERATORS } from '../../../src/core/access/evaluate/operators.js'
import { not, type Outcome } from '../../../src/core/access/evaluate/outcome.js'
import { BASE_OPERATORS } from '../../../src/core/policy/operators.js'
import { ADMIN_ID, conditionOutcome, decide, first, type Json, policyOf } from './fixture.js'

const YES = 'match'
const NO = 'no-match'
const UNSAID = 'undecidable'

/** Operator, values in the policy, values in the request, outcome. */
type Row = readonly [string, Json, readonly string[], Outcome]

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s %j on %j is %s', (operator, written, found, outcome) => {
      expect(conditionOutcome(operator, written, found)).toBe(outcome)
    })
  })
}

table('string operators', [
  ['StringEquals', 'a', ['a'], YES],
  ['StringEquals', 'a', ['A'], NO],
  ['StringEquals', ['b', 'a'], ['a'], YES],
  ['StringEquals', 'a*', ['ab'], NO],
  ['StringEquals', 'a*', ['a*'], YES],
  ['StringEquals', 'a?', ['ab'], NO],
  ['StringEquals', '', [''], YES],
  ['StringNotEquals', 'a', ['a'], NO],
  ['StringNotEquals', 'a', ['A'], YES],
  ['StringNotEquals', ['a', 'b'], ['b'], NO],
  ['StringNotEquals', ['a', 'b'], ['c'], YES],
  ['StringNotEquals', `${ADMIN_ID}:*`, [`${ADMIN_ID}:alice`], YES],
  ['StringEqualsIgnoreCase', 'aB', ['Ab'], YES],
  ['StringEqualsIgnoreCase', 'a*', ['ab'], NO],
  ['StringNotEqualsIgnoreCase', 'aB', ['Ab'], NO],
  ['StringNotEqualsIgnoreCase', ['a', 'b'], ['c'], YES],
  ['StringLike', 'a*', ['a'], YES],
  ['StringLike', 'a*', ['abc'], YES],
  ['StringLike', 'a?', ['a'], NO],
  ['StringLike', 'a?', ['ab'], YES],
  ['StringLike', '*b*', ['abc'], YES],
  ['StringLike', 'A*', ['abc'], NO],
  ['StringLike', '*', [''], YES],
  ['StringLike', `${ADMIN_ID}:*`, [`${ADMIN_ID}:alice`], YES],
  ['StringLike', `${ADMIN_ID}:*`, [ADMIN_ID], NO],
  ['StringLike', `${ADMIN_ID.toLowerCase()}:*`, [`${ADMIN_ID}:alice`], NO],
  ['StringNotLike', 'a*', ['abc'], NO],
  ['StringNotLike', ['a*', 'b*'], ['bcd'], NO],
  ['StringNotLike', ['a*', 'b*'], ['cde'], YES],
  ['StringLike', true, ['true'], YES],
  ['StringEquals', 42, ['42'], YES],
])

table('ARN operators', [
  ['ArnEquals', 'arn:aws:iam::111122223333:role/x', ['arn:aws:iam::111122223333:role/x'], YES],
  ['ArnEquals', 'arn:aws:iam::*:role/*', ['arn:aws:iam::111122223333:role/path/x'], YES],
  ['ArnLike', 'arn:aws:iam::11112222333?:role/x', ['arn:aws:iam::111122223333:role/x'], YES],
  ['ArnLike', 'arn:aws:iam::111122223333:role/X', ['arn:aws:iam::111122223333:role/x'], NO],
  [
    'ArnLike',
    'arn:aws:someservice:*:111122223333:finance/*',
    ['arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt'],
    NO,
  ],
  [
    'StringLike',
    'arn:aws:someservice:*:111122223333:finance/*',
    ['arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt'],
    YES,
  ],
  ['ArnLike', 'arn:aws:sns:*:*:topic:*', ['arn:aws:sns:us-east-1:111122223333:topic:a:b'], YES],
  ['ArnLike', 'arn:*:*:*:*:*', ['no ARN'], NO],
  ['ArnNotEquals', 'arn:aws:iam::111122223333:role/*', ['arn:aws:iam::111122223333:role/x'], NO],
  ['ArnNotLike', 'arn:aws:iam::111122223333:role/*', ['arn:aws:iam::444455556666:role/x'], YES],
  ['ArnNotLike', 'arn:*:*:*:*:*', ['no ARN'], YES],
  ['ArnLike', '*:*:*:*:*:*', ['no ARN'], NO],
  ['ArnLike', 'arn:aws:iam::*', ['arn:aws:iam::111122223333:role/x'], UNSAID],
  ['ArnLike', '*', ['arn:aws:iam::111122223333:role/x'], UNSAID],
  ['ArnNotLike', 'Admin', ['arn:aws:iam::111122223333:role/x'], UNSAID],
  ['ArnLike', ['*', 'arn:*:*:*:*:*'], ['arn:aws:iam::111122223333:role/x'], YES],
])

table('numeric operators', [
  ['NumericEquals', '10', ['10.0'], YES],
  ['NumericEquals', 10, ['10'], YES],
  ['NumericEquals', ['1', '2'], ['2'], YES],
  ['NumericEquals', '9007199254740993', ['9007199254740992'], NO],
  ['NumericEquals', '1e2', ['100'], YES],
  ['NumericEquals', '1e3', ['10e2'], YES],
  ['NumericLessThan', '1e3', ['9.99E2'], YES],
  ['NumericEquals', '-0.5', ['-0.50'], YES],
  ['NumericNotEquals', '10', ['10.0'], NO],
  ['NumericNotEquals', ['1', '2'], ['3'], YES],
  ['NumericLessThan', '10', ['9.99'], YES],
  ['NumericLessThan', '10', ['10'], NO],
  ['NumericLessThanEquals', '10', ['10'], YES],
  ['NumericLessThanEquals', '10', ['10.01'], NO],
  ['NumericGreaterThan', '10', ['10'], NO],
  ['NumericGreaterThan', '10', ['11'], YES],
  ['NumericGreaterThanEquals', '10', ['10'], YES],
  ['NumericGreaterThanEquals', '-10', ['-11'], NO],
  ['NumericEquals', '10', ['ten'], NO],
  ['NumericNotEquals', '10', ['ten'], YES],
  ['NumericEquals', 'ten', ['10'], UNSAID],
  ['NumericNotEquals', 'ten', ['10'], UNSAID],
  ['NumericEquals', ['ten', '10'], ['10'], YES],
])

table('date operators', [
  ['DateEquals', '2026-01-02T03:04:05Z', ['2026-01-02T03:04:05Z'], YES],
  ['DateEquals', '2026-01-02T03:04:05Z', ['2026-01-02T04:04:05+01:00'], YES],
  ['DateEquals', '2026-01-02T03:04:05Z', ['2026-01-01T22:04:05-05:00'], YES],
  ['DateEquals', '1970-01-02', ['86400'], YES],
  ['DateEquals', 86400, ['1970-01-02T00:00:00Z'], YES],
  ['DateEquals', '1970', ['0'], YES],
  ['DateEquals', '1970-02', ['1970-02-01T00:00Z'], YES],
  ['DateEquals', '2024-02-29', ['1709164800'], YES],
  ['DateEquals', '1970-01-01T00:00:00.25Z', ['0.25'], YES],
  ['DateNotEquals', '1970', ['0'], NO],
  ['DateNotEquals', '1970', ['1'], YES],
  ['DateLessThan', '2026-01-02T00:00:00Z', ['2026-01-01T23:59:59Z'], YES],
  ['DateLessThan', '2026-01-02T00:00:00Z', ['2026-01-02T00:00:00Z'], NO],
  ['DateLessThanEquals', '2026-01-02T00:00:00Z', ['2026-01-02T00:00:00Z'], YES],
  ['DateGreaterThan', '2026-01-02T00:00:00Z', ['2026-01-02T00:00:00.001Z'], YES],
  ['DateGreaterThan', '2026-01-02T00:00:00Z', ['2026-01-02T00:00:00Z'], NO],
  ['DateGreaterThanEquals', '2026-01-02T00:00:00Z', ['2026-01-02T00:00:00Z'], YES],
  ['DateLessThan', '2026-01-02T00:00:00Z', ['yesterday'], NO],
  ['DateEquals', '2026-02-29', ['0'], UNSAID],
  ['DateEquals', '2026-13-01', ['0'], UNSAID],
  ['DateEquals', '2026-00-01', ['0'], UNSAID],
  ['DateEquals', '2026-01-00', ['0'], UNSAID],
  ['DateEquals', '2026-01-32', ['0'], UNSAID],
  ['DateEquals', '2026-01-02T23:59:60Z', ['0'], UNSAID],
  ['DateEquals', '2026-01-02T24:00:00Z', ['0'], UNSAID],
  ['DateEquals', '2026-01-02T03:04:05', ['0'], UNSAID],
  ['DateEquals', '2026-01-02T03:04:05+25:00', ['0'], UNSAID],
  ['DateNotEquals', '2026-01-*', ['0'], UNSAID],
])

table('Bool', [
  ['Bool', 'true', ['true'], YES],
  ['Bool', true, ['true'], YES],
  ['Bool', 'True', ['true'], YES],
  ['Bool', 'false', ['true'], NO],
  ['Bool', ['false', 'true'], ['true'], YES],
  ['Bool', 'true', ['yes'], NO],
  ['Bool', 'yes', ['true'], UNSAID],
  ['Bool', '${aws:SecureTransport}', ['true'], UNSAID],
])

table('BinaryEquals', [
  ['BinaryEquals', 'QmluYXJ5VmFsdWVJbkJhc2U2NA==', ['QmluYXJ5VmFsdWVJbkJhc2U2NA=='], UNSAID],
  ['BinaryEquals', 'QQ==', ['A'], UNSAID],
  ['BinaryEquals', 'QQ==', ['Qg=='], UNSAID],
  ['BinaryEquals', 'Q', ['QQ=='], UNSAID],
])

table('IP address operators', [
  ['IpAddress', '203.0.113.0/24', ['203.0.113.255'], YES],
  ['IpAddress', '203.0.113.0/24', ['203.0.114.0'], NO],
  ['IpAddress', '203.0.113.77/24', ['203.0.113.1'], YES],
  ['IpAddress', '203.0.113.7', ['203.0.113.7'], YES],
  ['IpAddress', '203.0.113.7', ['203.0.113.8'], NO],
  ['IpAddress', '203.0.113.7/32', ['203.0.113.8'], NO],
  ['IpAddress', '0.0.0.0/0', ['255.255.255.255'], YES],
  ['IpAddress', '0.0.0.0/0', ['2001:db8::1'], NO],
  ['IpAddress', '128.0.0.0/1', ['127.255.255.255'], NO],
  ['IpAddress', ['10.0.0.0/8', '2001:DB8:1234:5678::/64'], ['2001:db8:1234:5678:ffff::1'], YES],
  ['IpAddress', '2001:DB8:1234:5678::/64', ['2001:db8:1234:5679::1'], NO],
  ['IpAddress', '2001:db8::1', ['2001:db8:0:0:0:0:0:1'], YES],
  ['IpAddress', '2001:db8::1', ['2001:db8::2'], NO],
  ['IpAddress', '::/0', ['::1'], YES],
  ['IpAddress', '::/0', ['1.2.3.4'], NO],
  ['IpAddress', '::ffff:1.2.3.4', ['::ffff:102:304'], YES],
  ['IpAddress', '1:2:3:4:5:6:7:8', ['1:2:3:4:5:6:7:8'], YES],
  ['NotIpAddress', '203.0.113.0/24', ['203.0.113.9'], NO],
  ['NotIpAddress', ['203.0.113.0/24', '10.0.0.0/8'], ['192.0.2.1'], YES],
  ['NotIpAddress', '203.0.113.0/24', ['2001:db8::1'], YES],
  ['IpAddress', '203.0.113.0/24', ['203.0.113.0/24'], NO],
  ['IpAddress', '203.0.113.0/33', ['203.0.113.1'], UNSAID],
  ['IpAddress', '203.0.113.0/24/8', ['203.0.113.1'], UNSAID],
  ['IpAddress', '203.0.113', ['203.0.113.1'], UNSAID],
  ['IpAddress', '203.0.113.256', ['203.0.113.1'], UNSAID],
  ['IpAddress', '203.0.113.01', ['203.0.113.1'], UNSAID],
  ['NotIpAddress', '1:2:3:4:5:6:7', ['::1'], UNSAID],
  ['NotIpAddress', '1::2::3', ['::1'], UNSAID],
  ['NotIpAddress', '1:2:3:4:5:6:7:8::', ['::1'], UNSAID],
  ['NotIpAddress', '12345::', ['::1'], UNSAID],
])

table('Null', [
  ['Null', 'true', [], YES],
  ['Null', 'true', ['a'], NO],
  ['Null', 'false', [], NO],
  ['Null', 'false', ['a'], YES],
  ['Null', false, ['a'], YES],
  ['Null', ['true', 'false'], ['a'], YES],
  ['Null', 'maybe', ['a'], UNSAID],
  ['ForAllValues:Null', 'false', [], YES],
  ['ForAnyValue:Null', 'true', [], NO],
  ['NullIfExists', 'true', [], UNSAID],
])

table('an absent key', [
  ['StringEquals', 'a', [], NO],
  ['StringEqualsIgnoreCase', 'a', [], NO],
  ['StringLike', '*', [], NO],
  ['StringNotEquals', 'a', [], YES],
  ['StringNotEqualsIgnoreCase', 'a', [], YES],
  ['StringNotLike', '*', [], YES],
  ['ArnLike', 'arn:*:*:*:*:*', [], NO],
  ['ArnNotLike', 'arn:*:*:*:*:*', [], YES],
  ['NumericLessThan', '1', [], NO],
  ['NumericNotEquals', '1', [], YES],
  ['DateGreaterThan', '2026', [], NO],
  ['DateNotEquals', '2026', [], YES],
  ['Bool', 'false', [], NO],
  ['BinaryEquals', 'QQ==', [], NO],
  ['IpAddress', '0.0.0.0/0', [], NO],
  ['NotIpAddress', '0.0.0.0/0', [], YES],
  ['StringEqualsIfExists', 'a', [], YES],
  ['StringNotEqualsIfExists', 'a', [], YES],
  ['BoolIfExists', 'false', [], YES],
  ['IpAddressIfExists', '10.0.0.0/8', [], YES],
  ['ForAnyValue:StringLike', '*', [], NO],
  ['ForAnyValue:StringNotLike', 'a', [], NO],
  ['ForAllValues:StringLike', 'a', [], YES],
  ['ForAllValues:StringNotLike', 'a', [], YES],
  ['ForAnyValue:StringLikeIfExists', 'a', [], YES],
])

table('a present key under IfExists', [
  ['StringEqualsIfExists', 'a', ['a'], YES],
  ['StringEqualsIfExists', 'a', ['b'], NO],
  ['StringNotLikeIfExists', 'a*', ['ab'], NO],
  ['BoolIfExists', 'false', ['true'], NO],
])

table('set operators', [
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'b', 'a'], YES],
  ['ForAllValues:StringEquals', ['a', 'b'], ['a', 'c'], NO],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'a'], YES],
  ['ForAnyValue:StringEquals', ['a', 'b'], ['c', 'd'], NO],
  ['ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'd'], YES],
  ['ForAllValues:StringNotEquals', ['a', 'b'], ['c', 'a'], NO],
  ['ForAnyValue:StringNotEquals', ['a', 'b'], ['c', 'a'], YES],
  ['ForAnyValue:StringNotEquals', ['a', 'b'], ['b', 'a'], NO],
  ['ForAnyValue:StringNotLike', `${ADMIN_ID}:*`, [`${ADMIN_ID}:x`], NO],
  ['ForAnyValue:StringNotLike', `${ADMIN_ID}:*`, ['AROAOTHER:x'], YES],
  ['ForAllValues:NumericLessThan', '10', ['1', '9'], YES],
  ['ForAnyValue:Bool', 'true', ['false', 'true'], YES],
  ['ForAllValues:StringEquals', 'a', [''], UNSAID],
  ['ForAnyValue:StringLike', '*', [''], UNSAID],
  ['ForAllValues:StringLike', '*', [''], YES],
  ['StringEquals', 'a', ['a', 'b'], UNSAID],
])

table('an empty list of values', [
  ['StringEquals', [], ['a'], UNSAID],
  ['StringEquals', [], [], UNSAID],
  ['StringNotLike', [], ['a'], UNSAID],
  ['StringNotLike', [], [], UNSAID],
  ['Null', [], ['a'], UNSAID],
  ['ForAllValues:Null', [], ['a'], UNSAID],
  ['ForAllValues:StringLike', [], ['a'], UNSAID],
  ['ForAllValues:StringLike', [], [], UNSAID],
  ['ForAnyValue:StringLike', [], [], UNSAID],
  ['StringLikeIfExists', [], [], UNSAID],
  ['ForAnyValue:StringNotLike', [], ['a'], UNSAID],
])

table('a name that is no operator', [
  ['stringLike', 'a', ['a'], UNSAID],
  ['StringLikes', 'a', ['a'], UNSAID],
  ['forAnyValue:StringLike', 'a', ['a'], UNSAID],
  ['ForAnyValue: StringLike', 'a', ['a'], UNSAID],
  ['StringLikeifExists', 'a', ['a'], UNSAID],
  ['IfExists', 'a', [], UNSAID],
  ['StringMatches', 'a', [], UNSAID],
])

describe('conditions of one statement', () => {
  const both = (a: string, b: string) => {
    const context = { 'x:a': [a], 'x:b': [b] }
    const conditions = { StringEquals: { 'x:a': '1', 'X:B': '1' }, StringNotEquals: { 'x:a': '2' } }
    return first(decide(policyOf([{ Condition: conditions }]), { context })).outcome
  }

  it('must all hold, keys as well as operators', () => {
    expect(both('1', '1')).toBe(YES)
    expect(both('1', '2')).toBe(NO)
    expect(both('2', '1')).toBe(NO)
  })

  it('find a key whatever the case of its name', () => {
    expect(conditionOutcome('StringEquals', 'a', ['a'], { key: 'AWS:PrincipalOrgId' })).toBe(YES)
  })

  it('are undecidable only where a decidable one does not settle it', () => {
    const policy = policyOf([{ Condition: { StringMatches: { 'x:a': '1' }, StringEquals: { 'x:b': '1' } } }])
    expect(first(decide(policy, { context: { 'x:b': ['1'] } })).outcome).toBe(UNSAID)
    expect(first(decide(policy, { context: { 'x:b': ['2'] } })).outcome).toBe(NO)
  })

  it('are true where there are none, and nobody says what an operator without keys is', () => {
    expect(first(decide(policyOf([{ Condition: {} }]))).outcome).toBe(YES)
    expect(first(decide(policyOf([{ Condition: { StringNotLike: {} } }]))).outcome).toBe(UNSAID)
  })
})

it('the table has every operator but Null', () => {
  expect([...OPERATORS.keys(), 'Null'].sort()).toEqual([...BASE_OPERATORS].sort())
})

describe('any operator', () => {
  const NEGATED = [...OPERATORS].filter(([, { negated }]) => negated).map(([name]) => name)
  const positive = (name: string) => name.replace('NotIp', 'Ip').replace('Not', '')
  const value = fc.constantFrom(
    'a',
    'b',
    'a*',
    '*',
    '?',
    '1',
    '2.0',
    '2026',
    'true',
    '10.0.0.1',
    '10.0.0.0/8',
    'arn:aws:iam::1:role/a',
    'arn:aws:iam::*:role/*',
    '${aws:username}',
    '${aws:PrincipalType}',
  )

  it('is, when negated, the opposite of its positive twin on a present key', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NEGATED),
        fc.array(value, { minLength: 1, maxLength: 3 }),
        value,
        (name, list, found) => {
          expect(conditionOutcome(name, list, [found])).toBe(not(conditionOutcome(positive(name), list, [found])))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('does not care for the order of its values', () => {
    const name = fc.tuple(fc.constantFrom('', 'ForAllValues:', 'ForAnyValue:'), fc.constantFrom(...OPERATORS.keys()))
    fc.assert(
      fc.property(
        name,
        fc.array(value, { maxLength: 3 }),
        fc.array(value, { maxLength: 2 }),
        ([set, base], list, found) => {
          const there = conditionOutcome(set + base, list, found)
          expect(conditionOutcome(set + base, [...list].reverse(), [...found].reverse())).toBe(there)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('takes a scalar and a list of one for the same', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...OPERATORS.keys()),
        value,
        fc.array(value, { maxLength: 2 }),
        (name, one, found) => {
          expect(conditionOutcome(name, [one], found)).toBe(conditionOutcome(name, one, found))
        },
      ),
      { numRuns: 500 },
    )
  })
})
