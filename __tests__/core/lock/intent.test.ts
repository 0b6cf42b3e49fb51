import { intentOf, isEveryone, isMisspeltUserId } from '../../../src/core/lock/intent.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { lockText, policyText } from '../../../src/core/rules/examples/example.js'
import { sourceFromText } from '../../../src/core/text/source.js'

/** The indices of the statements taken for the lock, and of the Allow statements taken for it. */
function meantIn(text: string): { locks: readonly number[]; allows: readonly number[] } {
  const { policy } = readPolicy(sourceFromText('p.json', text))
  if (policy === undefined) throw new Error('the policy could not be read')
  const { locks, allows } = intentOf(policy)
  return {
    locks: locks.map(({ statement }) => statement.index),
    allows: allows.map(({ statement }) => statement.index),
  }
}

const PLAIN_HTTP = lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })
const NO_DELETE = lockText({ action: '"Action": "s3:DeleteObject"', condition: '' })

describe('The list of a lock', () => {
  const ids = ['AROAIREPORTINGROLEXXX:*']
  const listIn = (Condition: object) => {
    const text = JSON.stringify({ Statement: [{ ...DENY, Condition }] })
    const { policy } = readPolicy(sourceFromText('p.json', text))
    const [lock] = policy === undefined ? [] : intentOf(policy).locks
    return lock?.list === undefined ? undefined : `${lock.list.operator.value} ${lock.list.key.value}`
  }
  const DENY = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::connect-25fd0a3be3ef/*' }

  it.each<[string, object]>([
    ['StringNotLike aws:userid', { StringLike: { 'aws:userid': ids }, StringNotLike: { 'aws:userid': ids } }],
    ['StringNotLike aws:userid', { StringNotEquals: { 'aws:userid': ids }, StringNotLike: { 'aws:userid': ids } }],
    ['StringNotEquals aws:userid', { StringEquals: { 'aws:userid': ids }, StringNotEquals: { 'aws:userid': ids } }],
    ['StringLike aws:userid', { StringNotLike: { 'aws:usrid': ids }, StringLike: { 'aws:userid': ids } }],
    ['StringNotEquals aws:usrid', { StringLike: { 'aws:usrid': ids }, StringNotEquals: { 'aws:usrid': ids } }],
    ['StringLike aws:usrid', { StringNotLike: { 'aws:PrincipalTag/role': ids }, StringLike: { 'aws:usrid': ids } }],
  ])('is that of %s, whatever stands before it', (expected, condition) => {
    expect(listIn(condition)).toBe(expected)
  })
})

describe('Everyone', () => {
  it.each<[unknown, boolean]>([
    ['*', true],
    [{ AWS: '*' }, true],
    [{ AWS: ['arn:aws:iam::111122223333:root', '*'] }, true],
    [{ AWS: 'arn:aws:iam::111122223333:root' }, false],
    [{ Service: '*' }, false],
    [{ Federated: '*' }, false],
  ])('is %j: %s', (Principal, isAll) => {
    const Statement = [{ Effect: 'Deny', Principal, Action: 's3:*', Resource: 'arn:aws:s3:::connect-25fd0a3be3ef/*' }]
    const { policy } = readPolicy(sourceFromText('p.json', JSON.stringify({ Statement })))
    expect(policy?.statements.map(isEveryone)).toEqual([isAll])
  })
})

describe('What is meant as the lock', () => {
  it('is the Deny that lists ids, and nothing beside it', () => {
    expect(meantIn(policyText({ statements: [PLAIN_HTTP, NO_DELETE] }))).toEqual({ locks: [0], allows: [] })
  })

  it('is every Deny that lists ids, whatever it covers', () => {
    const other = lockText({ action: '"Action": "s3:DeleteObject"' })
    expect(meantIn(policyText({ statements: [other] }))).toEqual({ locks: [0, 1], allows: [] })
  })

  it('is not a Deny of single callers beside the lock', () => {
    const blocked = lockText({ operator: '"StringLike"', values: ['"AROAIREPORTINGROLEXXX:*"'] })
    expect(meantIn(policyText({ statements: [blocked] }))).toEqual({ locks: [0], allows: [] })
  })

  it('is a Deny of those on the list, where that was meant to be a half of the lock', () => {
    const half = lockText({ operator: '"StringLike"' })
    expect(meantIn(policyText({ statements: [half] }))).toEqual({ locks: [0, 1], allows: [] })
  })

  it('is the list of ARNs where no ids are listed', () => {
    const text = policyText({
      operator: '"ArnNotLike"',
      key: '"aws:PrincipalArn"',
      values: ['"arn:aws:iam::111122223333:role/Admin"'],
      statements: [PLAIN_HTTP],
    })
    expect(meantIn(text)).toEqual({ locks: [0], allows: [] })
  })

  it('is the Deny of everything for everyone where nothing is listed', () => {
    expect(meantIn(policyText({ condition: '', statements: [PLAIN_HTTP] }))).toEqual({ locks: [0], allows: [] })
  })

  it.each([
    '"Action": "*"',
    '"Action": "S3:*"',
    '"Action": ["S3:GETOBJECT", "s3:PutBucketPOLICY"]',
    '"NotAction": "S3:ListBucket"',
  ])('is the same Deny for everyone of what a lock must deny: %s', action => {
    expect(meantIn(policyText({ action, condition: '' }))).toEqual({ locks: [0], allows: [] })
  })

  it.each([
    '"Action": "S3:DELETEOBJECT"',
    '"Action": "S3:GetObject"',
    '"NotAction": "S3:GETOBJECT"',
    '"NotAction": ["S3:GETOBJECT", "S3:PutBucketPolicy"]',
    '"NotAction": "S3:*"',
  ])('is no Deny for everyone of anything else: %s', action => {
    expect(meantIn(policyText({ action, condition: '' }))).toEqual({ locks: [], allows: [] })
  })

  it('is the Allow with the list where no Deny is like a lock', () => {
    expect(meantIn(policyText({ effect: '"Allow"', statements: [PLAIN_HTTP] }))).toEqual({ locks: [], allows: [0] })
  })

  it('is nothing in a policy that only asks for TLS or forbids one action', () => {
    const tls = policyText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })
    expect(meantIn(tls)).toEqual({ locks: [], allows: [] })
    expect(meantIn(policyText({ action: '"Action": "s3:DeleteObject"', condition: '' }))).toEqual({
      locks: [],
      allows: [],
    })
  })

  it('is nothing in a Deny for everyone of one folder', () => {
    const folder = policyText({ resource: '"Resource": "arn:aws:s3:::connect-25fd0a3be3ef/secret/*"', condition: '' })
    expect(meantIn(folder)).toEqual({ locks: [], allows: [] })
  })
})

describe('A key', () => {
  it.each(['aws:user-id', 'aws:userids', 'aws:useriD ', 'aws:usreid', 'userid', 'aws.userid', 'awsuserid'])(
    'is a slip of the pen for aws:userid: %s',
    key => {
      expect(isMisspeltUserId(key)).toBe(true)
    },
  )

  it.each([
    'aws:userid',
    'AWS:UserId',
    'aws:username',
    'aws:UserAgent',
    'aws:PrincipalArn',
    's3:prefix',
    'aws:SourceIp',
  ])('is another key, or the right one: %s', key => {
    expect(isMisspeltUserId(key)).toBe(false)
  })
})
