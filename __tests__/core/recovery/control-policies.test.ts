import { type ControlLevel, controlOfRoot, type RootKind } from '../../../src/core/recovery/control-policies.js'
import { plain } from '../../../src/core/text/prose.js'

const ACCOUNT = '111122223333'
const BUCKET = 'arn:aws:s3:::recordings'
const ROOT = `arn:aws:iam::${ACCOUNT}:root`
const ALLOW = { Effect: 'Allow', Action: '*', Resource: '*' }

/** What one level of policies leaves to root: each is the statements of a policy, or a text. */
function left(as: RootKind, ...policies: readonly (string | readonly object[])[]): string {
  const level: ControlLevel = {
    target: 'r-ab12',
    policies: policies.map((written, index) => ({
      name: `p-${index}`,
      text: typeof written === 'string' ? written : JSON.stringify({ Version: '2012-10-17', Statement: written }),
    })),
  }
  const control = controlOfRoot([level], { account: ACCOUNT, partition: 'aws', bucket: 'recordings', as })
  return control.kind === 'spares' ? control.kind : `${control.kind}: ${plain(control.because)}`
}

const deny = (Condition: object) => [{ Effect: 'Deny', Action: 's3:PutBucketPolicy', Resource: '*', Condition }]
const kinds = (...policies: readonly (string | readonly object[])[]) =>
  (['user', 'session'] as const).map(as => left(as, [ALLOW], ...policies).replace(/:.*/, ''))

describe('A control policy, asked about the root of an account', () => {
  it.each<[string, object, string, string]>([
    ['its ARN', { ArnLike: { 'aws:PrincipalArn': ROOT } }, 'denies', 'denies'],
    ['the ARN of roles', { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*` } }, 'spares', 'spares'],
    ['its account', { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } }, 'denies', 'denies'],
    ['its type', { StringEquals: { 'aws:PrincipalType': 'Account' } }, 'denies', 'denies'],
    ['a tag, which root has not', { StringEquals: { 'aws:PrincipalTag/team': 'a' } }, 'spares', 'spares'],
    ['no tag', { StringNotEquals: { 'AWS:PrincipalTag/team': 'a' } }, 'denies', 'denies'],
    ['the absence of a tag', { Null: { 'aws:PrincipalTag/team': 'true' } }, 'denies', 'denies'],
    ['a name, which root has not', { StringLike: { 'aws:username': '*' } }, 'spares', 'spares'],
    ['a session of AssumeRoot', { Bool: { 'aws:AssumedRoot': 'true' } }, 'spares', 'denies'],
    ['no session of AssumeRoot', { Null: { 'aws:AssumedRoot': 'true' } }, 'denies', 'spares'],
    ['its id', { StringEquals: { 'aws:userid': ACCOUNT } }, 'denies', 'unknown'],
    ['TLS', { Bool: { 'aws:SecureTransport': 'false' } }, 'spares', 'spares'],
    ['the account of the bucket', { StringNotEquals: { 'aws:ResourceAccount': ACCOUNT } }, 'spares', 'spares'],
    ['a service', { Bool: { 'aws:PrincipalIsAWSService': 'true' } }, 'spares', 'spares'],
    ['a call of a service for somebody', { Bool: { 'aws:ViaAWSService': 'true' } }, 'spares', 'spares'],
    ['a source', { ArnLike: { 'aws:SourceArn': '*' } }, 'spares', 'spares'],
    ['an address', { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }, 'unknown', 'unknown'],
    ['a Region', { StringNotEquals: { 'aws:RequestedRegion': 'us-east-1' } }, 'unknown', 'unknown'],
    ['MFA', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, 'unknown', 'unknown'],
    ['the organization', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'unknown', 'unknown'],
    [
      'an address, and what is not so',
      { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' }, Bool: { 'aws:SecureTransport': 'false' } },
      'spares',
      'spares',
    ],
  ])('that denies by %s', (_, condition, user, session) => {
    expect(kinds(deny(condition))).toEqual([user, session])
  })

  it.each<[string, readonly (string | readonly object[])[], string]>([
    ['is missing', [], 'spares'],
    ['allows everything', [[ALLOW]], 'spares'],
    ['allows what is needed', [[{ ...ALLOW, Action: ['s3:GetBucketPolicy', 's3:Put*'] }]], 'spares'],
    [
      'allows one half',
      [[{ ...ALLOW, Action: 's3:Get*' }]],
      'denies: no policy on `r-ab12` allows `s3:PutBucketPolicy`',
    ],
    [
      'allows each half by itself',
      [[{ ...ALLOW, Action: 's3:Get*' }], [{ ...ALLOW, Action: 's3:Put*', Resource: BUCKET }]],
      'spares',
    ],
    [
      'allows another bucket',
      [[{ ...ALLOW, Resource: `${BUCKET}-2` }]],
      'denies: no policy on `r-ab12` allows `s3:GetBucketPolicy`',
    ],
    [
      'allows from an address',
      [[{ ...ALLOW, Condition: { IpAddress: { 'aws:SourceIp': '192.0.2.0/24' } } }]],
      'unknown: whether a policy on `r-ab12` allows `s3:GetBucketPolicy` depends on its conditions',
    ],
    [
      'denies a bucket by a variable that cannot be read',
      [[ALLOW], deny({ StringEquals: { 'aws:PrincipalAccount': '${aws:PrincipalTag/team' } })],
      'unknown: the policy `p-1` on `r-ab12` may deny `s3:PutBucketPolicy`',
    ],
    [
      'denies, and another perhaps',
      [[ALLOW], deny({ StringNotEquals: { 'aws:RequestedRegion': 'a' } }), deny({})],
      'denies: the policy `p-2` on `r-ab12` denies `s3:PutBucketPolicy`',
    ],
    [
      'perhaps denies',
      [[ALLOW], deny({ StringNotEquals: { 'aws:RequestedRegion': 'a' } })],
      'unknown: the policy `p-1` on `r-ab12` may deny `s3:PutBucketPolicy`',
    ],
    ...['{', '[]', '"x"', '{}', '{"Version":"2012-10-17"}', '{"Statement":{}}', '{"Statement":["x"]}'].map(
      text =>
        [
          `cannot be read: ${text}`,
          [[ALLOW], text],
          'unknown: the policy `p-1` on `r-ab12` may deny `s3:GetBucketPolicy`',
        ] as [string, readonly (string | readonly object[])[], string],
    ),
  ])('that %s', (_, policies, said) => {
    expect(left('user', ...policies)).toBe(said)
  })

  it('must let root through on every level', () => {
    const level = (target: string, ...statements: readonly object[]): ControlLevel => ({
      target,
      policies: [{ name: 'p', text: JSON.stringify({ Version: '2012-10-17', Statement: statements }) }],
    })
    const [open, closed] = [level('r-ab12', ALLOW), level(ACCOUNT, { ...ALLOW, Action: 'ec2:*' })]
    const question = { account: ACCOUNT, partition: 'aws', bucket: 'recordings', as: 'user' } as const
    expect(controlOfRoot([open, open], question).kind).toBe('spares')
    expect(controlOfRoot([open, closed], question).kind).toBe('denies')
    expect(controlOfRoot([closed, level('r-ab12', ALLOW, ...deny({ Bool: { 'a:b': 'c' } }))], question).kind).toBe(
      'denies',
    )
  })
})
