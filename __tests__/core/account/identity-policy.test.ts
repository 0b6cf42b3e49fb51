import { decideIdentity } from '../../../src/core/account/identity-policy.js'

const BUCKET = 'arn:aws:s3:::recordings'
const doc = (...statements: object[]) => ({ Version: '2012-10-17', Statement: statements })
const allow = (Action: unknown, Resource: unknown = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
})
const deny = (Action: unknown, Resource: unknown = '*', more: object = {}) => ({
  Effect: 'Deny',
  Action,
  Resource,
  ...more,
})
const decide = (documents: unknown[], boundary?: unknown) =>
  decideIdentity(boundary === undefined ? { documents } : { documents, boundary }, 's3:PutBucketPolicy', BUCKET)

const MFA = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }

describe('whether a role may replace a bucket policy', () => {
  it.each<[string, string, unknown[], unknown?]>([
    ['AdministratorAccess', 'allowed', [doc(allow('*'))]],
    ['one statement that is no list', 'allowed', [{ Statement: allow('s3:*') }]],
    ['the action in other letters', 'allowed', [doc(allow('S3:putBUCKETpolicy'))]],
    ['a glob with a question mark', 'allowed', [doc(allow('s3:Put?ucketPolicy', 'arn:aws:s3:::rec*'))]],
    [
      'one of several actions and resources',
      'allowed',
      [doc(allow(['s3:Get*', 's3:Put*'], ['arn:aws:s3:::x', BUCKET]))],
    ],
    ['NotAction that leaves it out', 'allowed', [doc({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })]],
    [
      'NotResource that leaves it out',
      'allowed',
      [doc({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::x' })],
    ],
    ['an empty condition', 'allowed', [doc(allow('*', '*', { Condition: {} }))]],
    ['the second document', 'allowed', [doc(allow('ec2:*')), doc(allow('s3:*'))]],
    ['a boundary that allows it too', 'allowed', [doc(allow('*'))], doc(allow('s3:*'))],
    ['no policy at all', 'not-allowed', []],
    ['another action', 'not-allowed', [doc(allow('s3:GetBucketPolicy'))]],
    ['objects alone', 'not-allowed', [doc(allow('s3:*', `${BUCKET}/*`))]],
    ['the bucket in other letters', 'not-allowed', [doc(allow('s3:*', 'arn:aws:s3:::Recordings'))]],
    ['NotAction that names it', 'not-allowed', [doc({ Effect: 'Allow', NotAction: 's3:Put*', Resource: '*' })]],
    ['a Deny beside the Allow', 'not-allowed', [doc(allow('*')), doc(deny('s3:PutBucketPolicy'))]],
    [
      'a Deny by NotResource',
      'not-allowed',
      [doc(allow('*'), { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::x' })],
    ],
    ['a Deny with and one without a condition', 'not-allowed', [doc(allow('*'), deny('*', '*', MFA), deny('s3:*'))]],
    ['a boundary that leaves it out', 'not-allowed', [doc(allow('*'))], doc(allow('ec2:*'))],
    ['a boundary that denies it', 'not-allowed', [doc(allow('*'))], doc(allow('*'), deny('s3:*'))],
    ['an Allow with a condition', 'depends', [doc(allow('*', '*', MFA))]],
    ['a Deny with a condition', 'depends', [doc(allow('*'), deny('s3:*', '*', MFA))]],
    ['a boundary with a condition', 'depends', [doc(allow('*'))], doc(allow('*', '*', MFA))],
    ['a condition within a boundary that allows', 'depends', [doc(allow('*', '*', MFA))], doc(allow('*'))],
    ['a variable in the resource', 'depends', [doc(allow('s3:*', 'arn:aws:s3:::${aws:PrincipalTag/bucket}'))]],
    ['a variable that cannot help', 'not-allowed', [doc(allow('s3:*', 'arn:aws:s3:::${aws:username}-x'))]],
    ['a statement without actions', 'depends', [doc({ Effect: 'Allow', Resource: '*' })]],
    ['an effect that is none', 'depends', [doc(allow('*'), { Effect: 'deny', Action: '*', Resource: '*' })]],
    ['no document', 'depends', [null]],
  ])('%s: %s', (...[, expected, documents, boundary]) => {
    expect(decide(documents, boundary)).toBe(expected)
  })
})
