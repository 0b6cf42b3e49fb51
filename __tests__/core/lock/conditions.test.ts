import { check } from '../../../src/app/check.js'
import { denyPurpose } from '../../../src/core/lock/conditions.js'
import { CHECK } from '../../fakes/account.js'
import { LISTED, lockOf, textOf } from '../../fakes/planned.js'
import { policyFrom } from '../../fakes/policies.js'
import { policyOf } from '../access/fixture.js'

const HTTP = { Bool: { 'aws:SecureTransport': 'false' } }
const OLD_TLS = { NumericLessThan: { 's3:TlsVersion': '1.2' } }
const UNENCRYPTED = { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } }
const WITHOUT_MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'false' } }

describe('What a Deny beside the lock is for', () => {
  it.each([
    ['tls', HTTP],
    ['tls', { Bool: { 'AWS:SECURETRANSPORT': ['false', 'FALSE'] } }],
    ['tls', { BoolIfExists: { 'aws:SecureTransport': 'false' } }],
    ['tls', OLD_TLS],
    ['tls', { NumericLessThanEquals: { 's3:TlsVersion': '1.1' } }],
    ['tls', { ...HTTP, ...OLD_TLS }],
    ['other', { Bool: { 'aws:SecureTransport': 'true' } }],
    ['other', { Bool: { 'aws:SecureTransport': ['false', 'true'] } }],
    ['other', { Bool: { 'aws:SecureTransport': [] } }],
    ['other', { StringEquals: { 'aws:SecureTransport': 'false' } }],
    ['other', WITHOUT_MFA],
    ['other', { NumericGreaterThan: { 's3:TlsVersion': '1.2' } }],
    ['other', { ...HTTP, StringLike: { 'aws:PrincipalArn': 'x' } }],
    ['encryption', UNENCRYPTED],
    ['encryption', { ...UNENCRYPTED, Null: { 's3:x-amz-server-side-encryption-aws-kms-key-id': 'true' } }],
    ['other', { ...UNENCRYPTED, ...OLD_TLS }],
    ['other', {}],
  ])('is %s: %j', (purpose, Condition) => {
    expect(policyOf([{ Condition }]).statements.map(denyPurpose)).toEqual([purpose])
  })
})

describe('A condition on the id beside the list', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'that asks for some ids narrows the lock',
      { StringLike: { 'aws:userId': 'AROA*' } },
      ['lock-narrowed-by-condition'],
    ],
    ['that leaves out one more is part of the list', { StringNotEquals: { 'aws:userid': '444455556666' } }, []],
  ])('%s', (_, more, rules) => {
    const [policy] = check([policyFrom(textOf(lockOf(LISTED, more)))], CHECK).policies
    expect(policy?.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(rules)
  })
})
