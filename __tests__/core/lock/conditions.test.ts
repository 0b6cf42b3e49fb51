import { denyPurpose } from '../../../src/core/lock/conditions.js'
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
