import { mayRead } from '../../../src/core/account/readers.js'

const BUCKET = 'arn:aws:s3:::recordings'

function statement(Effect: string, Action: unknown, Resource: unknown, more: object = {}) {
  return { Version: '2012-10-17', Statement: [{ Effect, Action, Resource, ...more }] }
}
const allow = (Action: unknown, Resource: unknown, more?: object) => statement('Allow', Action, Resource, more)
const deny = (Action: unknown, Resource: unknown, more?: object) => statement('Deny', Action, Resource, more)
const MFA = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }

describe('Whether a role reads a bucket by its own policies', () => {
  it.each([
    ['everything allowed', [allow('*', '*')], 'allowed'],
    ['every object of the bucket', [allow('s3:GetObject', `${BUCKET}/*`)], 'allowed'],
    ['objects below a prefix', [allow('s3:Get*', `${BUCKET}/connect/*`)], 'allowed'],
    ['one object', [allow('s3:GetObject', `${BUCKET}/connect/one.wav`)], 'allowed'],
    ['buckets of a pattern', [allow('s3:GetObject', 'arn:aws:s3:::rec*/connect/*')], 'allowed'],
    [
      'buckets of a pattern that ours does not fit',
      [allow('s3:GetObject', 'arn:aws:s3:::calls-*/connect/*')],
      'not-allowed',
    ],
    ['the bucket without its objects', [allow('s3:*', BUCKET)], 'not-allowed'],
    ['another bucket that begins alike', [allow('s3:*', `${BUCKET}-copy/*`)], 'not-allowed'],
    ['writing alone', [allow('s3:Put*', '*')], 'not-allowed'],
    ['all but reading', [{ Statement: { Effect: 'Allow', NotAction: 's3:Get*', Resource: '*' } }], 'not-allowed'],
    ['all but a bucket', [{ Statement: { Effect: 'Allow', Action: '*', NotResource: `${BUCKET}/*` } }], 'not-allowed'],
    ['all but a prefix', [{ Statement: { Effect: 'Allow', Action: '*', NotResource: `${BUCKET}/a/*` } }], 'allowed'],
    ['a Deny of every object', [allow('*', '*'), deny('s3:*', `${BUCKET}/*`)], 'not-allowed'],
    ['a Deny of a prefix', [allow('*', '*'), deny('s3:*', `${BUCKET}/secret/*`)], 'allowed'],
    ['a Deny of the very prefix', [allow('s3:*', `${BUCKET}/a/*`), deny('s3:*', `${BUCKET}/a/*`)], 'not-allowed'],
    ['a condition', [allow('*', '*', MFA)], 'depends'],
    ['a Deny on a condition', [allow('*', '*'), deny('*', '*', MFA)], 'depends'],
    ['a variable', [allow('s3:GetObject', `${BUCKET}/\${aws:username}/*`)], 'depends'],
    ['nothing', [], 'not-allowed'],
  ])('by %s: %#', (_, documents, decision) => {
    expect(mayRead({ documents }, BUCKET)).toBe(decision)
  })

  it.each([
    ['that lets nothing of S3 through', allow('ec2:*', '*'), 'not-allowed'],
    ['that lets S3 through', allow('s3:*', '*'), 'allowed'],
    ['that lets another prefix through', allow('s3:*', `${BUCKET}/b/*`), 'not-allowed'],
  ])('within a boundary %s', (_, boundary, decision) => {
    expect(mayRead({ documents: [allow('s3:GetObject', `${BUCKET}/a/*`)], boundary }, BUCKET)).toBe(decision)
  })
})
