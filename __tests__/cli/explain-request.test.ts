import { type RequestOptions, requestFrom } from '../../src/cli/explain/request.js'
import { UsageError } from '../../src/core/text/errors.js'
import { ACCOUNT, ADMIN_ID, BUCKET, type Json, policyOf, USER_ID } from '../core/access/fixture.js'

const LOCK = { Condition: { StringNotLike: { 'aws:userid': `${ADMIN_ID}:*` } } }

function ask(options: Partial<RequestOptions>, statement: { [element: string]: Json } = LOCK) {
  return requestFrom({ as: 'anonymous', action: 's3:GetObject', context: [], ...options }, policyOf([statement]))
}

function refusal(options: Partial<RequestOptions>, statement: { [element: string]: Json } = LOCK): string {
  try {
    ask(options, statement)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'accepted'
}

describe('--context beside --as', () => {
  it('makes nobody another caller', () => {
    expect(refusal({ context: [`aws:userId=${ADMIN_ID}:alice`] })).toBe(
      '--context: `aws:userid` follows from `--as` and `--principal-arn`, and is `anonymous` there.',
    )
    expect(refusal({ as: ACCOUNT, context: ['aws:PrincipalAccount=999988887777'] })).toBe(
      `--context: \`aws:principalaccount\` follows from \`--as\` and \`--principal-arn\`, and is \`${ACCOUNT}\` there.`,
    )
    expect(refusal({ context: ['aws:userid=anonymous', 'aws:SecureTransport=true'] })).toBe('accepted')
  })
})

describe('--context', () => {
  it.each([
    ['aws:SourceIp=10.0.0.0/8', '`aws:sourceip` is one address, and not `10.0.0.0/8`.'],
    ['aws:VpcSourceIp=vpc-1', '`aws:vpcsourceip` is one address, and not `vpc-1`.'],
    ['aws:SecureTransport=yes', '`aws:securetransport` is `true` or `false`, and not `yes`.'],
    ['s3:TlsVersion=TLSv1.2', '`s3:tlsversion` is `1.2`, `1.3`, `1.1` or `1.0`, and not `TLSv1.2`.'],
    ['aws:CurrentTime=tomorrow', '`aws:currenttime` is a time in ISO 8601, and not `tomorrow`.'],
    ['s3:max-keys=many', '`s3:max-keys` is a number, and not `many`.'],
  ])('has no value that no request has: %s', (context, problem) => {
    expect(refusal({ action: 's3:ListBucket', context: [context] })).toBe(`--context: ${problem}`)
  })

  it.each([
    'aws:SourceIp=2001:db8::1',
    'aws:SecureTransport=TRUE',
    'aws:CurrentTime=2026-01-31T12:00:00Z',
    'aws:EpochTime=1769860800',
    's3:signatureAge=600000',
    's3:prefix=10.0.0.0/8',
    'aws:PrincipalTag/team=yes',
  ])('has any value that one may have: %s', context => {
    expect(refusal({ action: 's3:ListBucket', context: [context] })).toBe('accepted')
  })

  it.each([
    ['s3:GetObject', 's3:prefix=a', 'No request for `s3:GetObject` has `s3:prefix`.'],
    ['s3:ListBucket', 's3:x-amz-acl=private', 'No request for `s3:ListBucket` has `s3:x-amz-acl`.'],
    ['s3:PutObject', 's3:ExistingObjectTag/team=a', 'No request for `s3:PutObject` has `s3:existingobjecttag/team`.'],
    [
      's3:GetObject',
      'aws:SecureTransports=true',
      'AWS documents no key `aws:securetransports`. Did you mean `aws:securetransport`?',
    ],
  ])('has no key that no request for the action has: %s %s', (action, context, problem) => {
    expect(refusal({ action, context: [context] })).toBe(`--context: ${problem}`)
  })

  it.each([
    ['s3:ANewAction', 's3:prefix=a'],
    ['s3:GetObject', 'aws:QuiteAnotherKey=a'],
    ['s3:GetObject', 'saml:sub=a'],
    ['s3:GetObject', 'aws:PrincipalTag/team=a'],
  ])('has any key of which AWS says nothing: %s %s', (action, context) => {
    expect(refusal({ action, context: [context] })).toBe('accepted')
  })
})

describe('--resource', () => {
  it('is in the partition of the bucket', () => {
    const resource = `${BUCKET}/a`
    expect(refusal({ resource: resource.replace('aws', 'aws-cn') })).toBe(
      `--resource: \`${resource.replace('aws', 'aws-cn')}\` is not in the partition \`aws\` of the bucket.`,
    )
    expect(refusal({ resource })).toBe('accepted')
  })
})

describe('--as', () => {
  const session = `${ADMIN_ID}:alice`
  const roleArn = `arn:aws:iam::${ACCOUNT}:role/team/Admin`
  const userArn = `arn:aws:iam::${ACCOUNT}:user/bob`

  it.each([
    [
      { as: session, principalArn: roleArn },
      { kind: 'role', userid: session, account: ACCOUNT, roleArn },
    ],
    [
      { as: USER_ID, principalArn: userArn },
      { kind: 'user', userid: USER_ID, account: ACCOUNT, userArn },
    ],
    [{ as: ACCOUNT }, { kind: 'root', userid: ACCOUNT, account: ACCOUNT }],
    [
      { as: `${ACCOUNT}:carol` },
      {
        kind: 'federated',
        userid: `${ACCOUNT}:carol`,
        account: ACCOUNT,
        arn: `arn:aws:sts::${ACCOUNT}:federated-user/carol`,
      },
    ],
    [{ as: 'anonymous' }, { kind: 'anonymous', userid: 'anonymous' }],
    [
      { as: 'logging.s3.amazonaws.com' },
      { kind: 'service', userid: 'logging.s3.amazonaws.com', service: 'logging.s3.amazonaws.com' },
    ],
  ])('%j is told by its shape', (options, caller) => {
    expect(ask(options).caller).toEqual(caller)
  })

  it.each([
    [
      { as: ADMIN_ID },
      `--as: a role calls by a session, so its userid goes on after the id. Write \`${ADMIN_ID}:session-name\`.`,
    ],
    [
      { as: 'Admin' },
      '--as: `Admin` is not a userid. Write `AROA…:session` (role), `AIDA…` (user), `111122223333` (root), `111122223333:name` (federated user), `anonymous` or `logging.s3.amazonaws.com` (service). The name of a role needs `--account`.',
    ],
    [
      { as: session, principalArn: userArn },
      `--principal-arn: \`${userArn}\` is not the ARN of a role. Write \`arn:aws:iam::111122223333:role/name\`.`,
    ],
    [
      { as: USER_ID, principalArn: `arn:aws:sts::${ACCOUNT}:assumed-role/Admin/alice` },
      `--principal-arn: \`arn:aws:sts::${ACCOUNT}:assumed-role/Admin/alice\` is not the ARN of a user. Write \`arn:aws:iam::111122223333:user/name\`.`,
    ],
    [
      { as: ACCOUNT, principalArn: roleArn },
      '--principal-arn goes with a role session or a user; the ARN of other callers follows from --as.',
    ],
  ])('%j is refused', (options, message) => {
    expect(refusal(options)).toBe(message)
  })

  const needed =
    '--principal-arn is needed, because the policy asks who the caller is other than by userid. Write `arn:aws:iam::111122223333:role/name`.'
  it.each<[string, { [element: string]: Json }]>([
    ['a principal', { Principal: { AWS: roleArn } }],
    ['a canonical user', { Principal: { CanonicalUser: 'abc' } }],
    ['NotPrincipal', { NotPrincipal: { Service: 'logging.s3.amazonaws.com' } }],
    ['a key', { Condition: { ArnLike: { 'AWS:PrincipalArn': roleArn } } }],
    ['an account key', { Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } } }],
    ['a variable', { Condition: { StringEquals: { 'x:y': '${aws:username}' } } }],
    ['a variable in a resource', { Resource: `${BUCKET}/\${aws:PrincipalArn}` }],
  ])('needs the ARN where the policy looks at it by %s', (_, statement) => {
    expect(refusal({ as: session }, statement)).toBe(needed)
    expect(refusal({ as: session, principalArn: roleArn }, statement)).toBe('accepted')
  })

  it.each<[string, { [element: string]: Json }]>([
    ['everyone', { Principal: { AWS: '*' } }],
    ['a service', { Principal: { Service: 'logging.s3.amazonaws.com' } }],
    ['the userid only', LOCK],
  ])('does not need the ARN where the policy names %s', (_, statement) => {
    expect(refusal({ as: session }, statement)).toBe('accepted')
  })
})

describe('--action and --resource', () => {
  it('have the policy’s bucket, or an object in it, by default', () => {
    expect(ask({ action: 's3:listbucket' })).toMatchObject({ action: 's3:ListBucket', resource: BUCKET })
    expect(ask({ action: 's3:GetObject' })).toMatchObject({ action: 's3:GetObject', resource: `${BUCKET}/any/object` })
  })

  it('take what is given', () => {
    expect(ask({ resource: `${BUCKET}/a b` }).resource).toBe(`${BUCKET}/a b`)
    expect(ask({ action: 's3:NewAction', resource: BUCKET })).toMatchObject({
      action: 's3:NewAction',
      resource: BUCKET,
    })
  })

  it.each([
    [{ action: 'GetObject*' }, '--action: S3 has no action `GetObject*`. Did you mean `s3:GetObject`?'],
    [{ action: 'read' }, '--action: S3 has no action `read`. An action is written like `s3:GetObject`.'],
    [
      { action: 's3:ListAllMyBuckets' },
      '--action: `s3:ListAllMyBuckets` acts on no bucket and no object, so no bucket policy decides it.',
    ],
    [
      { resource: 'connect-25fd0a3be3ef' },
      '--resource: `connect-25fd0a3be3ef` is not the ARN of a bucket or object. Write `arn:aws:s3:::bucket` or `arn:aws:s3:::bucket/key`.',
    ],
    [{ resource: BUCKET }, `--resource: \`s3:GetObject\` acts on an object: write \`${BUCKET}/key\`.`],
    [
      { action: 's3:ListBucket', resource: `${BUCKET}/key` },
      '--resource: `s3:ListBucket` acts on a bucket: leave out what follows its name.',
    ],
  ])('%j is refused', (options, message) => {
    expect(refusal(options)).toBe(message)
  })

  it('need a resource where the policy names several buckets', () => {
    const message = '--resource is needed, because the policy does not name exactly one bucket.'
    expect(refusal({}, { Resource: ['arn:aws:s3:::one', 'arn:aws:s3:::two'] })).toBe(message)
  })
})

describe('--context', () => {
  it('collects values by lower-case key', () => {
    const context = ['aws:SecureTransport=false', 'aws:CalledVia=a', 'AWS:calledvia=b=c', 's3:prefix=']
    expect(Object.fromEntries(ask({ action: 's3:ListBucket', context }).context)).toEqual({
      'aws:securetransport': ['false'],
      'aws:calledvia': ['a', 'b=c'],
      's3:prefix': [''],
    })
  })

  it.each(['aws:SecureTransport', '=x', 'SecureTransport=true', 'aws:=x'])('refuses %s', entry => {
    expect(refusal({ context: [entry] })).toBe(
      `--context: \`${entry}\` is not a condition key, \`=\` and a value. Write \`aws:SecureTransport=true\`.`,
    )
  })
})
