import fc from 'fast-check'
import { evaluate } from '../../../src/core/access/evaluate.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { requestOfLine, rolesByName } from '../../../src/core/replay/access-log.js'
import { requestsOfEvent } from '../../../src/core/replay/cloudtrail.js'
import { formatOf } from '../../../src/core/replay/format.js'
import { Judge } from '../../../src/core/replay/judge.js'
import { RecordReader } from '../../../src/core/replay/records.js'
import type { PastRequest, RecordRequests } from '../../../src/core/replay/request.js'
import { eventOfRow } from '../../../src/core/replay/rows.js'
import { type Replay, Tally } from '../../../src/core/replay/tally.js'
import { verdictOfReplay } from '../../../src/core/replay/verdict.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { ACCOUNT, assumedRole, BUCKET, event } from './events.js'

const CONNECT = 'AROARTX3GSDSVHZCMZNGB'
const ADMIN = 'AROAINV7BYMRZP3NV66DI'
const EXPORTER = 'AROARTX3GSDSW5VRCPIXR'

function policyOf(...statements: readonly object[]): Policy {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: statements })
  const { policy } = readPolicy(sourceFromText('policy.json', text))
  if (policy === undefined) throw new Error('the policy of the test cannot be read')
  return policy
}

function deny(condition: object, parts: object = {}): object {
  const resource = [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`]
  return { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: resource, Condition: condition, ...parts }
}

const LOCK = deny({ StringNotLike: { 'aws:userId': [`${CONNECT}:*`, `${ADMIN}:*`, ACCOUNT] } })
const lock = policyOf(LOCK)

function requests(record: RecordRequests): readonly PastRequest[] {
  if (record.kind !== 'requests') throw new Error(`skipped: ${record.why}`)
  return record.requests
}

function only(record: RecordRequests): PastRequest {
  const [request, second] = requests(record)
  if (request === undefined || second !== undefined) throw new Error('the record is not one request')
  return request
}

function answer(policy: Policy, record: object) {
  return new Judge(policy, { account: ACCOUNT }).judge(only(requestsOfEvent(record)))
}

const by = (userIdentity: object, parts: object = {}) => event({ userIdentity, ...parts })
const asked = (eventName: string, parameters: object = { key: 'a.wav' }) =>
  event({ eventName, requestParameters: { bucketName: BUCKET, ...parameters } })

describe('A CloudTrail record as a request', () => {
  const actions: readonly (readonly [string, object, string, string])[] = [
    ['GetObject', { key: 'a.wav' }, 's3:GetObject', '/a.wav'],
    ['GetObject', { key: 'a.wav', versionId: 'v1' }, 's3:GetObjectVersion', '/a.wav'],
    ['HeadObject', { key: 'a.wav' }, 's3:GetObject', '/a.wav'],
    ['PutObject', { key: 'a.wav' }, 's3:PutObject', '/a.wav'],
    ['CopyObject', { key: 'a.wav' }, 's3:PutObject', '/a.wav'],
    ['CreateMultipartUpload', { key: 'a.wav' }, 's3:PutObject', '/a.wav'],
    ['UploadPart', { key: 'a.wav' }, 's3:PutObject', '/a.wav'],
    ['CompleteMultipartUpload', { key: 'a.wav' }, 's3:PutObject', '/a.wav'],
    ['AbortMultipartUpload', { key: 'a.wav' }, 's3:AbortMultipartUpload', '/a.wav'],
    ['ListParts', { key: 'a.wav' }, 's3:ListMultipartUploadParts', '/a.wav'],
    ['DeleteObject', { key: 'a.wav' }, 's3:DeleteObject', '/a.wav'],
    ['DeleteObject', { key: 'a.wav', versionId: 'v1' }, 's3:DeleteObjectVersion', '/a.wav'],
    ['GetObjectAcl', { key: 'a.wav' }, 's3:GetObjectAcl', '/a.wav'],
    ['GetObjectTagging', { key: 'a.wav' }, 's3:GetObjectTagging', '/a.wav'],
    ['RestoreObject', { key: 'a.wav' }, 's3:RestoreObject', '/a.wav'],
    ['ListObjects', { prefix: 'connect/' }, 's3:ListBucket', ''],
    ['ListObjectsV2', {}, 's3:ListBucket', ''],
    ['ListObjectVersions', {}, 's3:ListBucketVersions', ''],
    ['ListMultipartUploads', {}, 's3:ListBucketMultipartUploads', ''],
    ['HeadBucket', {}, 's3:ListBucket', ''],
    ['GetBucketPolicy', {}, 's3:GetBucketPolicy', ''],
    ['PutBucketPolicy', {}, 's3:PutBucketPolicy', ''],
    ['DeleteBucketPolicy', {}, 's3:DeleteBucketPolicy', ''],
    ['GetBucketLocation', {}, 's3:GetBucketLocation', ''],
    ['GetBucketEncryption', {}, 's3:GetEncryptionConfiguration', ''],
    ['PutBucketEncryption', {}, 's3:PutEncryptionConfiguration', ''],
    ['GetBucketLifecycle', {}, 's3:GetLifecycleConfiguration', ''],
    ['GetBucketCors', {}, 's3:GetBucketCORS', ''],
    ['GetPublicAccessBlock', {}, 's3:GetBucketPublicAccessBlock', ''],
    ['ListBucketInventoryConfigurations', {}, 's3:GetInventoryConfiguration', ''],
  ]
  it.each(actions)('%s %j is %s', (eventName, parameters, action, key) => {
    const request = only(requestsOfEvent(asked(eventName, parameters)))
    expect([request.action, request.resource]).toEqual([action, `arn:aws:s3:::${BUCKET}${key}`])
  })

  it('is one request for each object of a DeleteObjects', () => {
    const resources = ['a', 'b', 'c'].map(key => ({ type: 'AWS::S3::Object', ARN: `arn:aws:s3:::${BUCKET}/${key}` }))
    const record = event({ eventName: 'DeleteObjects', requestParameters: { bucketName: BUCKET }, resources })
    expect(requests(requestsOfEvent(record)).map(({ action, resource }) => [action, resource])).toEqual(
      ['a', 'b', 'c'].map(key => ['s3:DeleteObject', `arn:aws:s3:::${BUCKET}/${key}`]),
    )
  })

  const skipped: readonly (readonly [unknown, string])[] = [
    [event({ eventSource: 'sts.amazonaws.com' }), 'another-service'],
    [event({ eventName: 'ListBuckets', requestParameters: {}, resources: [] }), 'names-no-bucket'],
    [event({ eventName: 'ExpireObject' }), 'by-s3-itself'],
    [event({ eventName: 'FoldObject' }), 'unknown-operation'],
    [event({ eventTime: 'yesterday' }), 'unreadable'],
    [null, 'another-service'],
    [['x'], 'another-service'],
    ['text', 'another-service'],
  ]
  it.each(skipped)('is skipped: %j as %s', (record, why) => {
    expect(requestsOfEvent(record)).toMatchObject({ kind: 'skipped', why })
  })
})

/** What a record tells of the condition keys; the role of the record is not on the list. */
const TOLD: readonly (readonly [string, object, Readonly<Record<string, readonly string[] | 'absent' | 'unknown'>>])[] =
  [
    [
      'a direct call',
      event({ eventName: 'ListObjectsV2', requestParameters: { bucketName: BUCKET, prefix: 'a/', 'max-keys': 5 } }),
      {
        'aws:multifactorauthpresent': ['false'],
        'aws:securetransport': ['true'],
        's3:tlsversion': ['1.3'],
        'aws:sourceip': ['192.0.2.7'],
        'aws:vpcsourceip': 'absent',
        'aws:sourcevpce': 'absent',
        'aws:sourcevpc': 'absent',
        'aws:calledvia': 'absent',
        'aws:viaawsservice': ['false'],
        's3:authtype': ['REST-HEADER'],
        's3:signatureversion': ['AWS4-HMAC-SHA256'],
        'aws:currenttime': ['2026-11-20T10:00:00.000Z'],
        'aws:epochtime': ['1795168800'],
        'aws:requestedregion': ['us-east-1'],
        'aws:useragent': ['[aws-cli]'],
        'aws:resourceaccount': [ACCOUNT],
        's3:resourceaccount': [ACCOUNT],
        's3:dataaccesspointarn': 'absent',
        's3:prefix': ['a/'],
        's3:max-keys': ['5'],
        's3:delimiter': 'unknown',
        's3:bucketname': 'unknown',
        's3:x-amz-acl': 'unknown',
        'aws:principalorgid': 'unknown',
      },
    ],
    [
      'a call through an endpoint and an access point',
      event({
        vpcEndpointId: 'vpce-1',
        sourceIPAddress: '2001:db8::1',
        resources: [{ type: 'AWS::S3::AccessPoint', ARN: `arn:aws:s3:us-east-1:${ACCOUNT}:accesspoint/a` }],
        additionalEventData: { SignatureVersion: 'SigV2', AuthenticationMethod: 'QueryString' },
        requestParameters: { bucketName: BUCKET, key: 'a', 'X-Amz-Acl': 'private', versionId: 'v' },
      }),
      {
        'aws:sourceip': 'absent',
        'aws:vpcsourceip': ['2001:db8::1'],
        'aws:sourcevpce': ['vpce-1'],
        'aws:sourcevpc': 'unknown',
        's3:dataaccesspointarn': [`arn:aws:s3:us-east-1:${ACCOUNT}:accesspoint/a`],
        's3:authtype': ['REST-QUERY-STRING'],
        's3:signatureversion': ['AWS'],
        's3:x-amz-acl': ['private'],
        's3:versionid': ['v'],
        'aws:resourceaccount': 'unknown',
      },
    ],
    [
      'a call that a service made for somebody',
      event({
        userIdentity: {
          ...assumedRole(EXPORTER, 'recordings-exporter', 'ci', { mfaAuthenticated: undefined }),
          invokedBy: 'athena.amazonaws.com',
        },
        sourceIPAddress: 'athena.amazonaws.com',
        tlsDetails: undefined,
        additionalEventData: undefined,
        awsRegion: undefined,
        userAgent: undefined,
      }),
      {
        'aws:multifactorauthpresent': 'unknown',
        'aws:securetransport': 'unknown',
        's3:tlsversion': 'unknown',
        'aws:sourceip': 'unknown',
        'aws:vpcsourceip': 'unknown',
        'aws:sourcevpce': 'unknown',
        'aws:sourcevpc': 'unknown',
        'aws:calledvia': 'unknown',
        'aws:viaawsservice': 'unknown',
        's3:authtype': 'unknown',
        's3:signatureversion': 'unknown',
        'aws:requestedregion': 'unknown',
        'aws:useragent': 'unknown',
      },
    ],
    [
      'a call whose cipher alone is told',
      event({ tlsDetails: undefined }),
      { 'aws:securetransport': ['true'], 's3:tlsversion': 'unknown' },
    ],
    [
      'a call whose TLS version alone is told',
      event({ tlsDetails: { tlsVersion: 'TLSv1.2' }, additionalEventData: {} }),
      { 'aws:securetransport': ['true'], 's3:tlsversion': ['1.2'] },
    ],
  ]

describe('The condition keys of a CloudTrail record', () => {
  it.each(TOLD)('are what it says, absent, or unknown: %s', (_what, record, told) => {
    const request = only(requestsOfEvent(record))
    const found = Object.fromEntries(Object.keys(told).map(key => [key, request.fact(key)]))
    expect(found).toEqual(told)
  })
})

describe('A past request under the lock', () => {
  const FOREIGN = { type: 'AWSAccount', principalId: 'AROAEXAMPLEEXAMPLE123:x', accountId: '999988887777' }
  const user = {
    type: 'IAMUser',
    principalId: 'AIDAEXAMPLEEXAMPLE123',
    arn: `arn:aws:iam::${ACCOUNT}:user/a`,
    accountId: ACCOUNT,
    userName: 'a',
  }
  const root = { type: 'Root', principalId: ACCOUNT, arn: `arn:aws:iam::${ACCOUNT}:root`, accountId: ACCOUNT }
  const federated = {
    type: 'FederatedUser',
    principalId: `${ACCOUNT}:bob`,
    arn: `arn:aws:sts::${ACCOUNT}:federated-user/bob`,
    accountId: ACCOUNT,
  }
  const callers: readonly (readonly [string, object, string])[] = [
    ['Connect', by(assumedRole(CONNECT, 'AWSServiceRoleForAmazonConnect_x')), 'spared'],
    ['an admin', by(assumedRole(ADMIN, 'Admin')), 'spared'],
    ['a role that is not listed', event(), 'denied'],
    ['a role of another account', by(FOREIGN), 'denied'],
    ['a user', by(user), 'denied'],
    ['the root that is listed', by(root), 'spared'],
    ['a federated user', by(federated), 'denied'],
    [
      'nobody who says who it is',
      by({ type: 'AWSAccount', principalId: '', accountId: 'ANONYMOUS_PRINCIPAL' }),
      'denied',
    ],
    ['a service', by({ type: 'AWSService', invokedBy: 'logging.s3.amazonaws.com' }), 'denied'],
    [
      'a presigned request of Connect',
      by(assumedRole(CONNECT, 'c'), { additionalEventData: { AuthenticationMethod: 'QueryString' } }),
      'spared',
    ],
    ['an identity that is not in the record', by({ type: 'WebIdentityUser', userName: 'x' }), 'unknown'],
  ]
  it.each(callers)('of %s', (_who, record, kind) => {
    expect(answer(lock, record).kind).toBe(kind)
  })

  const conditions: readonly (readonly [string, object, object, string])[] = [
    ['TLS, used', { Bool: { 'aws:SecureTransport': 'false' } }, event(), 'spared'],
    [
      'TLS, not told',
      { Bool: { 'aws:SecureTransport': 'false' } },
      event({ tlsDetails: undefined, additionalEventData: {} }),
      'unknown',
    ],
    [
      'the TLS version',
      { NumericLessThan: { 's3:TlsVersion': '1.2' } },
      event({ tlsDetails: { tlsVersion: 'TLSv1.1' } }),
      'denied',
    ],
    ['an address outside', { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, event(), 'denied'],
    ['an address inside', { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } }, event(), 'spared'],
    [
      'an address that is a service',
      { NotIpAddress: { 'aws:SourceIp': '192.0.2.0/24' } },
      event({ sourceIPAddress: 'connect.amazonaws.com' }),
      'unknown',
    ],
    [
      'an address behind an endpoint',
      { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } },
      event({ sourceIPAddress: '10.0.0.1', vpcEndpointId: 'vpce-1' }),
      'spared',
    ],
    [
      'the right endpoint',
      { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } },
      event({ vpcEndpointId: 'vpce-1' }),
      'spared',
    ],
    ['no endpoint', { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } }, event(), 'denied'],
    [
      'the VPC behind an endpoint',
      { StringNotEquals: { 'aws:SourceVpc': 'vpc-1' } },
      event({ vpcEndpointId: 'vpce-1' }),
      'unknown',
    ],
    ['MFA, not used', { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, event(), 'denied'],
    ['the organization', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, event(), 'unknown'],
    [
      'an encryption header that was sent',
      { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
      asked('PutObject', { key: 'a', 'x-amz-server-side-encryption': 'aws:kms' }),
      'spared',
    ],
    [
      'a header that the record lacks',
      { StringNotEquals: { 's3:x-amz-acl': 'private' } },
      asked('PutObject'),
      'unknown',
    ],
    [
      'a prefix',
      { StringNotLike: { 's3:prefix': 'connect/*' } },
      asked('ListObjectsV2', { prefix: 'other/' }),
      'denied',
    ],
    [
      'the role',
      { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/recordings-*` } },
      event(),
      'spared',
    ],
    [
      'the ARN of a foreign caller',
      { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::999988887777:role/a' } },
      by(FOREIGN),
      'unknown',
    ],
    [
      'the account of a foreign caller',
      { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } },
      by(FOREIGN),
      'denied',
    ],
    ['a signature', { StringNotEquals: { 's3:signatureversion': 'AWS4-HMAC-SHA256' } }, event(), 'spared'],
    ['a way of signing', { StringEquals: { 's3:authType': 'REST-QUERY-STRING' } }, event(), 'spared'],
    [
      'a tag that a value names',
      { StringNotLike: { 'aws:UserAgent': '${aws:PrincipalTag/Team}' } },
      event(),
      'unknown',
    ],
    ['the time', { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } }, event(), 'denied'],
  ]
  it.each(conditions)('that the Deny asks about %s', (_what, condition, record, kind) => {
    expect(answer(policyOf(deny(condition)), record).kind).toBe(kind)
  })

  it('is not known where its object depends on what the record does not tell', () => {
    const own = (variable: string) => policyOf(deny({}, { Resource: `arn:aws:s3:::${BUCKET}/${variable}/*` }))
    expect(answer(own('${aws:PrincipalTag/Team}'), event()).kind).toBe('unknown')
    expect(answer(own('${aws:UserAgent}'), event({ userAgent: 'connect' })).kind).toBe('denied')
    expect(answer(own('${aws:UserAgent}'), event({ userAgent: 'other' })).kind).toBe('spared')
  })

  it('is denied surely where one Deny is sure, whatever another asks', () => {
    const policy = policyOf(LOCK, deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }))
    expect(answer(policy, event())).toMatchObject({ kind: 'denied', by: [{ index: 0 }] })
    expect(answer(policy, by(assumedRole(CONNECT, 'c')))).toEqual({ kind: 'unknown', keys: ['aws:PrincipalOrgID'] })
  })

  it('is not known where a Deny names a role, and the record does not tell which role it was', () => {
    const named = (account: string) => policyOf(deny({}, { Principal: { AWS: `arn:aws:iam::${account}:role/a` } }))
    expect(answer(named('999988887777'), by(FOREIGN))).toEqual({ kind: 'unknown', keys: ['aws:PrincipalArn'] })
    expect(answer(named(ACCOUNT), by(assumedRole(EXPORTER, 'a')))).toMatchObject({ kind: 'denied' })
    expect(answer(named(ACCOUNT), by(assumedRole(EXPORTER, 'b')))).toMatchObject({ kind: 'spared' })
  })

  const somebody = by({ type: 'WebIdentityUser', userName: 'x' })
  const roleOf = (account: string) => `arn:aws:iam::${account}:role/a`
  it.each([
    ['everyone', '*', ['denied', 'denied']],
    ['everyone in AWS', { AWS: '*' }, ['denied', 'denied']],
    ['everyone, and a role beside', { AWS: [roleOf('999988887777'), '*'] }, ['denied', 'denied']],
    ['a role', { AWS: roleOf('999988887777') }, ['unknown', 'unknown']],
    ['a service', { Service: 'logging.s3.amazonaws.com' }, ['unknown', 'unknown']],
    ['any service, and a role beside', { AWS: roleOf('999988887777'), Service: '*' }, ['unknown', 'unknown']],
    ['any service', { Service: '*' }, ['unknown', 'unknown']],
  ])('is denied surely where its Deny names everybody: %s', (_, Principal, kinds) => {
    const policy = policyOf(deny({}, { Principal }))
    expect([by(FOREIGN), somebody].map(record => answer(policy, record).kind)).toEqual(kinds)
  })

  it.each([
    ['TLS', { Bool: { 'aws:SecureTransport': 'false' } }, 'spared'],
    ['an address', { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }, 'denied'],
    ['an endpoint', { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } }, 'denied'],
    ['an endpoint, if there is one', { StringNotEqualsIfExists: { 'aws:SourceVpce': 'vpce-1' } }, 'denied'],
    ['its absence', { Null: { 'aws:SourceVpce': 'false' } }, 'spared'],
    ['an ACL', { StringEquals: { 's3:x-amz-acl': 'private' } }, 'unknown'],
    ['an account', { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } }, 'unknown'],
  ])('is decided without its caller where its Deny asks about %s', (_, condition, kind) => {
    expect(answer(policyOf(deny(condition)), somebody).kind).toBe(kind)
  })

  it('keeps the policy for the root of the owner', () => {
    const other = policyOf(deny({ StringNotLike: { 'aws:userId': [`${CONNECT}:*`] } }))
    expect(answer(other, by(root, asked('PutBucketPolicy', {}))).kind).toBe('denied')
    expect(answer(other, { ...asked('PutBucketPolicy', {}), userIdentity: root }).kind).toBe('spared')
  })
})

describe('The judge of past requests', () => {
  const ids = fc.constantFrom(CONNECT, ADMIN, EXPORTER, 'AROAEXAMPLEEXAMPLE123')
  const operations = fc.constantFrom('GetObject', 'PutObject', 'ListObjectsV2', 'GetBucketPolicy', 'DeleteObject')
  const conditionsOf = fc.constantFrom(
    { StringNotLike: { 'aws:userId': [`${CONNECT}:*`, `${ADMIN}:c?`] } },
    { Bool: { 'aws:SecureTransport': 'false' } },
    { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } },
    { NotIpAddress: { 'aws:SourceIp': ['192.0.2.0/25'] } },
    { StringLike: { 'aws:userId': `${EXPORTER}:*` } },
    { NumericLessThan: { 's3:TlsVersion': '1.3' } },
  )
  const keys = fc.constantFrom('connect/a.wav', 'other/b.txt', 'connect/${aws:userid}')
  const targets = fc.constantFrom(
    `arn:aws:s3:::${BUCKET}`,
    `arn:aws:s3:::${BUCKET}/connect/*`,
    `arn:aws:s3:::${BUCKET}/*`,
  )

  it('says of a request that the record tells in full what the evaluator says', () => {
    const cases = fc.tuple(
      fc.array(fc.tuple(fc.constantFrom('Deny', 'Deny', 'Allow'), conditionsOf, targets), {
        minLength: 1,
        maxLength: 3,
      }),
      ids,
      operations,
      keys,
      fc.constantFrom('ci', 'c1'),
    )
    fc.assert(
      fc.property(cases, ([statements, id, operation, key, session]) => {
        const policy = policyOf(
          ...statements.map(([Effect, condition, Resource]) => deny(condition, { Effect, Resource })),
        )
        const parameters = /Object$/.test(operation) ? { key } : {}
        const request = only(
          requestsOfEvent({ ...asked(operation, parameters), userIdentity: assumedRole(id, 'r', session) }),
        )
        const context = new Map(
          ['aws:securetransport', 's3:tlsversion', 'aws:sourceip', 'aws:sourcevpce'].map(name => {
            const fact = request.fact(name)
            return [name, typeof fact === 'string' ? [] : fact] as const
          }),
        )
        const { caller, action, resource } = request
        if (caller === undefined) throw new Error('the caller is in the record')
        const { decision } = evaluate(policy, { caller, action, resource, context }, { account: ACCOUNT })
        const expected = decision === 'denied' ? 'denied' : 'spared'
        expect(new Judge(policy, { account: ACCOUNT }).judge(request).kind).toBe(expected)
      }),
      { seed: 20261127, numRuns: 400 },
    )
  })
})

describe('A judge that remembers', () => {
  it('says of each request what one says who heard of no other', () => {
    const policies = [
      { Resource: `arn:aws:s3:::${BUCKET}/${'$'}{aws:UserAgent}/*` },
      { Resource: [`arn:aws:s3:::${BUCKET}/a/*`, `arn:aws:s3:::${BUCKET}`] },
      { Resource: [`arn:aws:s3:::${BUCKET}/*`], Action: ['s3:GetObject', 's3:List*'] },
    ]
    const conditions = [
      {},
      { StringNotLike: { 'aws:userId': `${CONNECT}:*` } },
      { StringEquals: { 'aws:SourceVpce': 'vpce-1' } },
      { StringLike: { 's3:prefix': 'a*' } },
      { StringEquals: { 'aws:UserAgent': '${aws:username}' } },
    ]
    const records = fc.record({
      eventName: fc.constantFrom('GetObject', 'PutObject', 'ListObjectsV2'),
      userIdentity: fc.constantFrom(assumedRole(CONNECT, 'c'), assumedRole(EXPORTER, 'e'), { type: 'Directory' }),
      userAgent: fc.constantFrom('a', 'b'),
      vpcEndpointId: fc.constantFrom('vpce-1', undefined),
      requestParameters: fc.record({
        bucketName: fc.constant(BUCKET),
        key: fc.constantFrom('a/1', 'b/1', undefined),
        prefix: fc.constantFrom('a', 'b', undefined),
      }),
    })
    const cases = fc.tuple(
      fc.constantFrom(...policies),
      fc.constantFrom(...conditions),
      fc.array(records, { minLength: 2, maxLength: 12 }),
    )
    fc.assert(
      fc.property(cases, ([parts, condition, told]) => {
        const policy = policyOf(deny(condition, parts))
        const one = new Judge(policy, { account: ACCOUNT })
        const kinds = told.map(parts => one.judge(only(requestsOfEvent(event(parts)))).kind)
        expect(kinds).toEqual(told.map(parts => answer(policy, event(parts)).kind))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('The reader of records', () => {
  function read(text: string, size = text.length): { records: unknown[]; unreadable: number; torn: boolean } {
    const records: unknown[] = []
    let unreadable = 0
    const reader = new RecordReader(
      record => records.push(record),
      () => (unreadable += 1),
    )
    for (let at = 0; at < text.length; at += size) reader.push(text.slice(at, at + size))
    return { records, unreadable, torn: reader.isTorn }
  }
  const events = [event(), event({ eventName: 'PutObject', userAgent: 'a "quoted" {brace} [and] \\ more' }), event()]
  const forms: readonly (readonly [string, string])[] = [
    ['a file of CloudTrail', JSON.stringify({ Records: events })],
    ['a file with more beside the list', JSON.stringify({ a: [1, { b: 2 }], Records: events, after: { c: [3] } })],
    ['an array', JSON.stringify(events, undefined, 2)],
    [
      'two files of CloudTrail, one after the other',
      JSON.stringify({ Records: events.slice(0, 1), end: {} }) + JSON.stringify({ Records: events.slice(1) }),
    ],
    ['JSON lines', events.map(each => JSON.stringify(each)).join('\n')],
    ['lines of CloudWatch Logs', events.map(each => `2026-11-20T10:00:00.000Z ${JSON.stringify(each)}`).join('\n')],
    [
      'events of EventBridge',
      events.map(detail => JSON.stringify({ 'detail-type': 'AWS API Call via CloudTrail', detail })).join('\n'),
    ],
    [
      'lookup-events',
      JSON.stringify({ Events: events.map(each => ({ EventId: 'x', CloudTrailEvent: JSON.stringify(each) })) }),
    ],
    [
      'a query of CloudTrail Lake',
      JSON.stringify({
        QueryStatus: 'FINISHED',
        QueryResultRows: events.map(each => [{ eventJson: JSON.stringify(each) }]),
      }),
    ],
  ]
  it.each(forms)('takes the same records out of %s, whatever the pieces', (_form, text) => {
    for (const size of [1, 7, 64, text.length])
      expect(read(text, size)).toEqual({ records: events, unreadable: 0, torn: false })
  })

  it('knows a log that ends in the middle', () => {
    const text = JSON.stringify({ Records: events })
    expect(read(text.slice(0, -40)).torn).toBe(true)
  })

  it('counts what is no JSON, and holds no more of it than it may', () => {
    expect(read('{"a": tru}\n{"a":1}')).toEqual({ records: [{ a: 1 }], unreadable: 1, torn: false })
    const long = JSON.stringify({ a: 'x'.repeat(3 << 20) })
    expect(read(`${long}\n{"b":1}`)).toEqual({ records: [{ b: 1 }], unreadable: 1, torn: false })
    expect(read(`${long}\n{"b":1}`, 1 << 16)).toEqual({ records: [{ b: 1 }], unreadable: 1, torn: false })
  })

  it.each<[string, unknown[]]>([
    ['columns', Array.from({ length: 200_000 }, () => ({}))],
    ['what is no column', Array.from({ length: 200_000 }, (_, index) => [0, null, 'a', {}][index % 4])],
  ])('reads a row of very many %s', (_, columns) => {
    const rows = JSON.stringify({ QueryResultRows: [[{ eventJson: JSON.stringify(event()) }, ...columns]] })
    expect(read(rows).records).toEqual([event()])
  })

  it('takes every record out whole, wherever a piece ends', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'{}[]",:\\ a') })
    // no escapes in keys: `JSON.parse` of V8 13.6 (Node 24) reads such a key wrongly once in some thousand objects
    const keys = fc.string({ unit: fc.constantFrom(...'{}[],: a') })
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(keys, texts), { maxLength: 4 }),
        fc.integer({ min: 1, max: 9 }),
        (all, size) => {
          const found = read(JSON.stringify({ Records: all }), size)
          expect(found).toEqual({ records: all, unreadable: 0, torn: false })
        },
      ),
      { seed: 1, numRuns: 2000 },
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\ aRecords\n') }),
        fc.integer({ min: 1, max: 9 }),
        (text, size) => {
          expect(() => read(text, size)).not.toThrow()
        },
      ),
      { seed: 1, numRuns: 2000 },
    )
  })
})

describe('A row of a query', () => {
  it('is the record that it came from, written as Athena writes structures', () => {
    const row = {
      eventtime: '2026-11-20T10:00:00Z',
      eventsource: 's3.amazonaws.com',
      eventname: 'GetObject',
      useridentity: `{type=AssumedRole, principalid=${EXPORTER}:a,b=c, arn=arn:aws:sts::${ACCOUNT}:assumed-role/r/a,b=c, accountid=${ACCOUNT}, invokedby=null, sessioncontext={attributes={mfaauthenticated=false}, sessionissuer={type=Role, arn=arn:aws:iam::${ACCOUNT}:role/r, username=r}}}`,
      requestparameters: ` ${JSON.stringify({ bucketName: BUCKET, key: 'a.wav' })}`,
    }
    const request = only(requestsOfEvent(eventOfRow(row)))
    expect(request.caller).toEqual({
      kind: 'role',
      userid: `${EXPORTER}:a,b=c`,
      account: ACCOUNT,
      roleArn: `arn:aws:iam::${ACCOUNT}:role/r`,
    })
    expect(request.fact('aws:multifactorauthpresent')).toEqual(['false'])
    expect(request.resource).toBe(`arn:aws:s3:::${BUCKET}/a.wav`)
  })

  it('may have the columns of the structures, as a query picks them', () => {
    const row = {
      eventTime: '2026-11-20 10:00:00.000',
      eventSource: 's3.amazonaws.com',
      eventName: 'PutObject',
      'useridentity.principalid': `${CONNECT}:x`,
      accountid: ACCOUNT,
      bucketname: BUCKET,
      key: 'k',
    }
    const request = only(requestsOfEvent(eventOfRow(row)))
    expect([request.time, request.who.id, request.resource]).toEqual([
      '2026-11-20T10:00:00.000Z',
      CONNECT,
      `arn:aws:s3:::${BUCKET}/k`,
    ])
  })
})

describe('The columns of a row of a query', () => {
  const records = [
    ...TOLD.map(([, record]) => record),
    asked('DeleteObject', { key: 'a.wav' }),
    event({ errorCode: 'AccessDenied' }),
  ]
  const facts = [...new Set(TOLD.flatMap(([, , told]) => Object.keys(told)))]
  const heard = (record: unknown) =>
    requests(requestsOfEvent(record)).map(({ fact, ...request }) => [request, facts.map(fact)])
  const told = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : value)
  const columns = (record: object, within = '') =>
    Object.entries(record).flatMap(([name, value]) =>
      value === undefined ? [] : [[`${within}${name.toLowerCase()}`, told(value)] as const],
    )

  it('tell what the record tells', () => {
    for (const record of records) expect(heard(eventOfRow(Object.fromEntries(columns(record))))).toEqual(heard(record))
  })

  it('may be the fields of who called, and of what was asked', () => {
    const user = { type: 'IAMUser', principalId: 'AIDAEXAMPLEEXAMPLE123', accountId: ACCOUNT, userName: 'a' }
    const arn = `arn:aws:iam::${ACCOUNT}:user/a`
    const callers = [
      { ...user, arn },
      { ...user, invokedBy: 'athena.amazonaws.com' },
      { type: 'Directory', arn },
    ]
    for (const userIdentity of callers) {
      const requestParameters = { bucketName: BUCKET, key: '{a}[b].wav' }
      const record = event({ userIdentity, requestParameters })
      const others = columns({ ...record, userIdentity: undefined, requestParameters: undefined })
      for (const within of ['', 'e.', 'e.useridentity.']) {
        const row = [...others, ...columns(userIdentity, within), ...columns(requestParameters, within)]
        expect(heard(eventOfRow(Object.fromEntries(row)))).toEqual(heard(record))
      }
    }
  })
})

describe('A list in a row of a query', () => {
  it('has all its structures', () => {
    const objects = ['a', 'b', 'c'].map(key => `arn:aws:s3:::${BUCKET}/${key}`)
    const row = {
      eventtime: '2026-11-20T10:00:00Z',
      eventsource: 's3.amazonaws.com',
      eventname: 'DeleteObjects',
      useridentity: `{type=AssumedRole, principalid=${EXPORTER}:ci, accountid=${ACCOUNT}}`,
      requestparameters: JSON.stringify({ bucketName: BUCKET }),
      resources: `[${objects.map(arn => `{arn=${arn}, accountid=null, type=AWS::S3::Object}`).join(', ')}]`,
    }
    expect(requests(requestsOfEvent(eventOfRow(row))).map(({ resource }) => resource)).toEqual(objects)
  })
})

describe('A line of a server access log', () => {
  const roles = rolesByName([
    {
      RoleId: EXPORTER,
      RoleName: 'recordings-exporter',
      Path: '/jobs/',
      Arn: `arn:aws:iam::${ACCOUNT}:role/jobs/recordings-exporter`,
      CreateDate: '2026-01-01T00:00:00Z',
    },
    {
      RoleId: 'AROANEWROLENEWROLE123',
      RoleName: 'young',
      Path: '/',
      Arn: `arn:aws:iam::${ACCOUNT}:role/young`,
      CreateDate: '2026-11-25T00:00:00Z',
    },
  ])
  const owner = 'a'.repeat(64)
  const line = (
    requester: string,
    operation = 'REST.GET.OBJECT',
    key = 'connect/a%2520b.wav',
    end = 'SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader b.s3.amazonaws.com TLSv1.2 - -',
  ) =>
    `${owner} ${BUCKET} [20/Nov/2026:10:00:00 +0000] 192.0.2.3 ${requester} 3E57427F3EXAMPLE ${operation} ${key} "GET /x?versionId=v HTTP/1.1" 200 - 113 - 7 - "-" "a \\"b\\"" - hostid= ${end}`
  const judge = (text: string) => new Judge(lock, { account: ACCOUNT }).judge(only(requestOfLine(text, roles, ACCOUNT)))
  const session = (name: string, account = ACCOUNT) => `arn:aws:sts::${account}:assumed-role/${name}/ci`

  it.each([
    ['REST.GET.BUCKET', '-', 's3:ListBucket', ''],
    ['REST.GET.ACL', '-', 's3:GetBucketAcl', ''],
    ['REST.GET.ACL', 'a.wav', 's3:GetObjectAcl', '/a.wav'],
    ['REST.HEAD.OBJECT', 'connect/a%2520b.wav', 's3:GetObject', '/connect/a b.wav'],
    ['REST.PUT.BUCKETPOLICY', '-', 's3:PutBucketPolicy', ''],
  ])('is about the bucket where it names no key: %s %s', (operation, key, action, path) => {
    const text = line('-', operation, key).replace('?versionId=v', '')
    const request = only(requestOfLine(text, roles, ACCOUNT))
    expect([request.action, request.resource]).toEqual([action, `arn:aws:s3:::${BUCKET}${path}`])
  })

  it.each(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'])(
    'was written in the month that it names: %s',
    month => {
      const text = line('-').replace('20/Nov/2026:10:00:00 +0000', `03/${month}/2025:23:30:00 -0230`)
      const { time } = only(requestOfLine(text, roles, ACCOUNT))
      const expected = new Date(`4 ${month} 2025 02:00:00 GMT`).toISOString()
      expect(new Date(time).toISOString()).toBe(expected)
    },
  )

  it('of no month is not read', () => {
    const told = requestOfLine(line('-').replace('Nov', 'Now'), roles, ACCOUNT)
    expect(told.kind).not.toBe('requests')
  })

  it('names the role, whose id the account tells', () => {
    const request = only(requestOfLine(line(session('recordings-exporter')), roles, ACCOUNT))
    expect(request.caller).toEqual({
      kind: 'role',
      userid: `${EXPORTER}:ci`,
      account: ACCOUNT,
      roleArn: `arn:aws:iam::${ACCOUNT}:role/jobs/recordings-exporter`,
    })
    expect([request.action, request.resource]).toEqual(['s3:GetObject', `arn:aws:s3:::${BUCKET}/connect/a b.wav`])
  })

  const cases: readonly (readonly [string, string, string])[] = [
    ['a role that is not listed', line(session('recordings-exporter')), 'denied'],
    ['a role that is younger than the request', line(session('young')), 'unknown'],
    ['a role that is gone', line(session('gone')), 'unknown'],
    ['a role of another account', line(session('recordings-exporter', '999988887777')), 'unknown'],
    ['nobody', line('-'), 'denied'],
    ['the root', line(`arn:aws:iam::${ACCOUNT}:root`), 'spared'],
    ['a user, whose id is not told', line(`arn:aws:iam::${ACCOUNT}:user/a`), 'unknown'],
    ['a canonical user', line(owner), 'unknown'],
    ['a service', line('svc:logging.s3.amazonaws.com'), 'denied'],
  ]
  it.each(cases)('of %s', (_who, text, kind) => {
    expect(judge(text).kind).toBe(kind)
  })

  it('tells of TLS by the cipher, and a line from before that by nothing', () => {
    const policy = policyOf(deny({ Bool: { 'aws:SecureTransport': 'false' } }))
    const of = (text: string) => new Judge(policy, {}).judge(only(requestOfLine(text, roles, ACCOUNT))).kind
    expect(of(line('-'))).toBe('spared')
    expect(of(line('-', 'REST.GET.OBJECT', 'k', '- - - b.s3.amazonaws.com - - -'))).toBe('denied')
    expect(of(line('-', 'REST.GET.OBJECT', 'k', ''))).toBe('unknown')
  })

  const facts: readonly (readonly [string, string, Readonly<Record<string, readonly string[] | 'unknown'>>])[] = [
    [
      'signed, over TLS',
      line('-'),
      {
        'aws:securetransport': ['true'],
        's3:tlsversion': ['1.2'],
        's3:signatureversion': ['AWS4-HMAC-SHA256'],
        's3:authtype': ['REST-HEADER'],
        's3:dataaccesspointarn': 'unknown',
        'aws:sourceip': ['192.0.2.3'],
        'aws:currenttime': ['2026-11-20T10:00:00.000Z'],
        'aws:epochtime': ['1795168800'],
        'aws:useragent': 'unknown',
      },
    ],
    [
      'signed as before 2014, in its query, through an access point',
      line('-', 'REST.GET.OBJECT', 'k', 'SigV2 - QueryString b.s3.amazonaws.com TLSv1.3 arn:aws:s3:::accesspoint/a -'),
      {
        'aws:securetransport': ['true'],
        's3:tlsversion': ['1.3'],
        's3:signatureversion': ['AWS'],
        's3:authtype': ['REST-QUERY-STRING'],
        's3:dataaccesspointarn': ['arn:aws:s3:::accesspoint/a'],
      },
    ],
    [
      'not signed, without TLS',
      line('-', 'REST.GET.OBJECT', 'k', '- - - b.s3.amazonaws.com - - -'),
      {
        'aws:securetransport': ['false'],
        's3:tlsversion': 'unknown',
        's3:signatureversion': 'unknown',
        's3:authtype': 'unknown',
        's3:dataaccesspointarn': 'unknown',
      },
    ],
    ...['10.0.0.1', '172.16.0.1', '172.31.255.1', '192.168.1.1', '100.64.0.1', '100.127.0.1', 'fd00::1', '-'].map(
      address => [`from ${address}`, line('-').replace('192.0.2.3', address), { 'aws:sourceip': 'unknown' }] as const,
    ),
    ...['172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '11.0.0.1', '2001:db8::1'].map(
      address => [`from ${address}`, line('-').replace('192.0.2.3', address), { 'aws:sourceip': [address] }] as const,
    ),
  ]
  it.each(facts)('tells its condition keys, or does not: %s', (_what, text, told) => {
    const { fact } = only(requestOfLine(text, roles, ACCOUNT))
    expect(Object.fromEntries(Object.keys(told).map(key => [key, fact(key)]))).toEqual(told)
  })

  it('says whether S3 refused it', () => {
    const refused = (status: string) =>
      only(requestOfLine(line('-').replace(' 200 ', ` ${status} `), roles, ACCOUNT)).refused
    expect(['200', '403', '404', '-'].map(refused)).toEqual([false, true, false, false])
  })

  it('is skipped where S3 acted itself, or the operation is not known', () => {
    expect(requestOfLine(line('AmazonS3', 'S3.EXPIRE.OBJECT'), roles, ACCOUNT)).toMatchObject({ why: 'by-s3-itself' })
    expect(requestOfLine(line('-', 'REST.FOLD.OBJECT'), roles, ACCOUNT)).toMatchObject({ why: 'unknown-operation' })
    expect(requestOfLine('half a line', roles, ACCOUNT)).toMatchObject({ why: 'unreadable' })
  })
})

describe('What a replay is worth', () => {
  const gaps = { torn: [], unknown: [], broken: [] }
  const tallied = (...records: readonly object[]) => {
    const tally = new Tally(new Judge(lock, { account: ACCOUNT }), BUCKET)
    for (const record of records) tally.add(requestsOfEvent(record))
    return tally
  }

  it('counts by identity, the denied first, and names whom the list has and no log', () => {
    const replay = tallied(
      event(),
      event({ eventName: 'PutObject', eventTime: '2026-11-21T10:00:00Z' }),
      by(assumedRole(CONNECT, 'c')),
    ).result(
      [
        { kind: 'role', id: CONNECT, session: '*' },
        { kind: 'role', id: ADMIN, session: '*' },
      ],
      undefined,
    )
    expect(replay.identities.map(({ who }) => who.id)).toEqual([EXPORTER, CONNECT])
    expect(replay.identities[0]?.denied).toMatchObject({
      requests: 2,
      first: '2026-11-20T10:00:00.000Z',
      last: '2026-11-21T10:00:00.000Z',
      by: [0],
    })
    expect(replay.neverSeen).toEqual([{ id: ADMIN, kind: 'unresolved' }])
  })

  it('puts those who are denied most first, then those of whom it is not known, then the busiest', () => {
    const asks = policyOf(deny({ StringLike: { 'aws:userId': ['AROADENIED*'] } }), {
      ...deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, { Action: 's3:PutObject' }),
    })
    const ids = ['AROADENIEDTWICE000001', 'AROADENIEDONCE0000001', 'AROADOUBTED0000000001', 'AROABUSY0000000000001']
    const [twice = '', once = '', doubted = '', busy = ''] = ids
    const told = ['AROACALM0000000000001', busy, twice, doubted, once, busy, twice, busy]
    const tally = new Tally(new Judge(asks, { account: ACCOUNT }), BUCKET)
    for (const id of told) {
      const eventName = id === doubted ? 'PutObject' : 'GetObject'
      tally.add(requestsOfEvent(event({ eventName, userIdentity: assumedRole(id, 'r') })))
    }
    const order = tally.result([], undefined).identities.map(({ who }) => who.id)
    expect(order).toEqual([...ids, 'AROACALM0000000000001'])
  })

  it('names the condition keys that a log does not tell, sorted', () => {
    const asks = policyOf(
      deny({ StringEquals: { 's3:x-amz-acl': 'private' } }),
      deny({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }),
    )
    const tally = new Tally(new Judge(asks, { account: ACCOUNT }), BUCKET)
    tally.add(requestsOfEvent(asked('PutObject')))
    const [identity] = tally.result([], undefined).identities
    expect(identity?.unknown).toMatchObject({ requests: 1, keys: ['aws:PrincipalOrgID', 's3:x-amz-acl'] })
  })

  it('knows the first and the last request, in whatever order a log tells them', () => {
    const days = ['2026-11-20', '2026-11-21', '2026-11-22'].map(day => `${day}T10:00:00.000Z`)
    const [first = '', , last = ''] = days
    fc.assert(
      fc.property(
        fc.shuffledSubarray(days, { minLength: 3 }),
        fc.constantFrom('GetObject', 'PutObject'),
        (told, name) => {
          const records = told.map(eventTime => event({ eventName: name, eventTime }))
          const replay = tallied(...records).result([], undefined)
          expect([replay.first, replay.last]).toEqual([first, last])
          expect(replay.identities[0]?.denied).toMatchObject({ first, last, example: { time: told[0] } })
        },
      ),
    )
  })

  it('leaves out other buckets and what S3 had refused', () => {
    const other = event({ requestParameters: { bucketName: 'other-bucket', key: 'a' } })
    const unknown = event({ requestParameters: { bucketName: 'other-bucket', key: 'a' }, eventName: 'FoldObject' })
    const replay = tallied(other, unknown, event({ errorCode: 'AccessDenied' }), event()).result([], undefined)
    expect([replay.otherBuckets, replay.refusedThen, replay.judged]).toEqual([2, 1, 1])
    expect([replay.unknownOperations.size, replay.skipped.size]).toEqual([0, 0])
  })

  it('names so many identities and operations, and counts all others', () => {
    const tally = new Tally(new Judge(policyOf(deny({ Bool: { 'aws:SecureTransport': 'false' } })), {}), BUCKET)
    const [identities, operations] = [10_001, 103]
    for (let index = 0; index < identities; index += 1) {
      tally.add(requestsOfEvent(by(assumedRole(`AROA${String(index).padStart(17, '0')}`, 'r'))))
    }
    for (let index = 0; index < operations; index += 1) {
      tally.add(requestsOfEvent(event({ eventName: `Fold${index}` })))
      tally.add(requestsOfEvent(event({ eventName: 'Fold0' })))
    }
    const saidOf = (replay: Replay) => plain(verdictOfReplay(replay, gaps).doubts.at(-1) ?? ours(''))
    expect(saidOf(tally.result([], undefined))).toBe('1 request is of more identities than one replay names.')
    tally.add(requestsOfEvent(by(assumedRole('AROAZZZZZZZZZZZZZZZZZ', 'r'))))
    const replay = tally.result([], undefined)
    expect([replay.judged, replay.identities.length, replay.unnamed]).toEqual([identities + 1, 10_000, 2])
    expect([replay.unknownOperations.size, replay.unknownOperations.get('Fold0')]).toEqual([100, operations + 1])
    expect(verdictOfReplay(replay, gaps).verdict).toBe('unproven')
    expect(saidOf(replay)).toBe('2 requests are of more identities than one replay names.')
  })

  it.each([
    [1, '1 request could not be judged, because the log does not have the ids of who called: `a`.'],
    [3, '3 requests could not be judged, because the log does not have the ids of who called: `a`, `b`, `c`.'],
    [4, '4 requests could not be judged, because the log does not have the ids of who called: `a`, `b`, `c`, 1 more.'],
    [5, '5 requests could not be judged, because the log does not have the ids of who called: `a`, `b`, `c`, 2 more.'],
  ])('says who called where the log has no id, the first three by name: %s', (count, said) => {
    const callers = [...'abcde'].slice(0, count).map(userName => by({ type: 'WebIdentityUser', userName }))
    const { verdict, doubts } = verdictOfReplay(tallied(...callers).result([], undefined), gaps)
    expect([verdict, doubts.map(plain)]).toEqual(['unproven', [said]])
  })

  it('counts what could not be read, and operations that are not known', () => {
    const strange = (times: number) => [
      ...Array.from({ length: times }, () => event({ eventTime: 'x' })),
      ...Array.from({ length: times }, () => event({ eventName: 'FoldObject' })),
    ]
    const said = (times: number) =>
      verdictOfReplay(tallied(event(), ...strange(times)).result([], undefined), gaps).doubts.map(plain)
    expect(said(1)).toEqual(['1 record could not be read.', 'The operation `FoldObject` is not known (1 time).'])
    expect(said(2)).toEqual(['2 records could not be read.', 'The operation `FoldObject` is not known (2 times).'])
  })

  it('is not known where a log is torn, strange, empty, or holds what could not be read', () => {
    const replay = tallied(event()).result([], undefined)
    expect(verdictOfReplay(replay, gaps).verdict).toBe('safe')
    expect(verdictOfReplay(replay, { ...gaps, torn: ['a.gz'] }).verdict).toBe('unproven')
    expect(verdictOfReplay(replay, { ...gaps, unknown: ['a.txt'] }).verdict).toBe('unproven')
    expect(verdictOfReplay(tallied().result([], undefined), gaps).verdict).toBe('unproven')
    expect(
      verdictOfReplay(tallied(event(), event({ eventName: 'FoldObject' })).result([], undefined), gaps).verdict,
    ).toBe('unproven')
    expect(verdictOfReplay(tallied(event(), event({ eventTime: 'x' })).result([], undefined), gaps).verdict).toBe(
      'unproven',
    )
  })
})

describe('The format of a log', () => {
  it.each([
    ['{"Records":[', 'json'],
    ['\n [', 'json'],
    [`${'a'.repeat(64)} ${BUCKET} [06/Feb/2019:00:00:38 +0000] 192.0.2.3`, 'access-log'],
    ['eventtime,eventsource,eventname\n', 'csv'],
    ['"eventJson"\n', 'csv'],
    ['2026-11-20T10:00:00Z {"a":1}', 'json'],
    ['hello', 'unknown'],
    ['', 'unknown'],
  ] as const)('is known by how it begins: %j', (text, format) => {
    expect(formatOf(text)).toBe(format)
  })
})
