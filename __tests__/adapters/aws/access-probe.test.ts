import { awsReason } from '../../../src/adapters/aws/errors.js'
import type { PortError } from '../../../src/core/text/errors.js'
import { plainText } from '../../../src/core/text/plain.js'
import type { Fault } from '../../fakes/aws/faults.js'
import { ACCOUNT } from '../../fakes/aws/state.js'
import { adaptersFor, withAws } from './harness.js'

const POLICY = '{"Version":"2012-10-17","Statement":[]}'
const FINE = { readPolicy: 'allowed', head: 'allowed', list: 'allowed', anonymous: 'denied', isPublic: 'no' }
const DENIED = { kind: 'error', status: 403, code: 'AccessDenied' } as const

describe('the probe of a bucket', () => {
  it('tells what the caller and what a stranger gets, by five calls', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: POLICY })
      const { probe } = await adaptersFor(server)
      expect(await probe.probe('b')).toEqual(FINE)
      expect(server.calls.map(({ action }) => action).sort()).toEqual([
        'anonymous:ListObjectsV2',
        's3:GetBucketPolicy',
        's3:GetBucketPolicyStatus',
        's3:HeadBucket',
        's3:ListObjectsV2',
        'sts:GetCallerIdentity',
      ])
    }))

  it('asks one call without any credentials, and every other one as the owner', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: POLICY })
      const { probe } = await adaptersFor(server)
      await probe.probe('b')
      const about = server.calls.filter(({ action }) => !action.startsWith('sts:'))
      expect(about).toHaveLength(5)
      for (const { action, headers, query } of about) {
        const stranger = action.startsWith('anonymous:')
        expect({ action, signed: headers['authorization'] !== undefined }).toEqual({ action, signed: !stranger })
        expect(headers['x-amz-expected-bucket-owner']).toBe(stranger ? undefined : ACCOUNT)
        expect(headers['x-amz-security-token']).toBeUndefined()
        if (query.has('list-type')) expect(query.get('max-keys')).toBe('1')
      }
    }))

  it('finds open what is open, and public what S3 calls public', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: POLICY, open: true, isPublic: true, listable: false })
      const { probe } = await adaptersFor(server)
      expect(await probe.probe('b')).toEqual({ ...FINE, list: 'denied', anonymous: 'allowed', isPublic: 'yes' })
    }))

  it('takes the absence of a policy for an answer: it may be read, and makes nothing public', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      const { probe } = await adaptersFor(server)
      expect(await probe.probe('b')).toEqual(FINE)
    }))

  it('follows a bucket into its region', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: POLICY, region: 'eu-central-1' })
      const { probe } = await adaptersFor(server)
      expect(await probe.probe('b')).toEqual(FINE)
    }))

  it.each([
    ['s3:GetBucketPolicy', { readPolicy: 'denied' }],
    ['s3:HeadBucket', { head: 'denied' }],
    ['s3:ListObjectsV2', { list: 'denied' }],
    ['s3:GetBucketPolicyStatus', { isPublic: 'unknown' }],
  ])('tells a denial of %s from an answer', (action, differs) =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: POLICY })
      server.fail(action, { fault: DENIED })
      const { probe } = await adaptersFor(server)
      expect(await probe.probe('b')).toEqual({ ...FINE, ...differs })
    }),
  )

  it.each([
    ['s3:GetBucketPolicy', { readPolicy: 'unknown' }],
    ['s3:HeadBucket', { head: 'unknown' }],
    ['s3:ListObjectsV2', { list: 'unknown' }],
    ['s3:GetBucketPolicyStatus', { isPublic: 'unknown' }],
    ['anonymous:ListObjectsV2', { anonymous: 'unknown' }],
    ['sts:GetCallerIdentity', { readPolicy: 'unknown', head: 'unknown', list: 'unknown', isPublic: 'unknown' }],
  ])('knows nothing by %s where AWS fails, and never throws', (action, differs) =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: POLICY })
      const { probe } = await adaptersFor(server)
      for (const fault of [{ kind: 'reset' }, { kind: 'error', status: 500, code: 'InternalError' }] as const) {
        server.calm()
        server.fail(action, { fault })
        expect(await probe.probe('b')).toEqual({ ...FINE, ...differs })
      }
    }),
  )
})

describe('a fresh question who we are', () => {
  it('is asked of AWS each time, while the owner of the buckets stays whom the run began with', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: POLICY })
      const { account, policies } = await adaptersFor(server)
      await account.identity()
      server.state.caller = { ...server.state.caller, UserId: 'AROAOTHER4OT5B3EVMNAX:ci' }
      expect((await account.identity()).caller?.UserId).toBe('AROADEPLOY4OT5B3EVMNA:ci')
      expect((await account.identity({ fresh: true })).caller?.UserId).toBe('AROAOTHER4OT5B3EVMNAX:ci')
      await policies.read('b')
      expect(server.count('sts:GetCallerIdentity')).toBe(2)
    }))
})

describe('a write that fails', () => {
  const answer = (status: number, code: string): Fault => ({ kind: 'error', status, code })
  const cases: readonly [boolean, string, Fault][] = [
    [true, 'is denied', DENIED],
    [true, 'is malformed', answer(400, 'MalformedPolicy')],
    [true, 'fails in a way that nobody has heard of', answer(418, 'Teapot')],
    [true, 'meets a clock that is wrong', answer(403, 'RequestTimeTooSkewed')],
    [false, 'meets a conflict', answer(409, 'OperationAborted')],
    [false, 'takes too long', answer(408, 'RequestTimeout')],
    [false, 'is throttled', answer(429, 'TooManyRequests')],
    [false, 'meets a failure of AWS', answer(500, 'InternalError')],
    [false, 'is cut off', { kind: 'reset' }],
  ]
  it.each(cases)('certainly had no effect (%s) where it %s', (certain, _, fault) =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      const { policies } = await adaptersFor(server, { patience: { attempts: 2, connect: 60_000, answer: 60_000 } })
      server.fail('s3:PutBucketPolicy', { fault, times: 1, takesEffect: !certain })
      const failed = await policies.write('b', POLICY).catch((error: unknown) => error as PortError)
      expect(failed?.problem.refused === true).toBe(certain)
      expect(server.state.buckets.get('b')?.policy).toBe(certain ? undefined : POLICY)
    }),
  )

  it('certainly had no effect where S3 could not be reached', () =>
    withAws(async server => {
      const environment = { AWS_ENDPOINT_URL: server.endpoint, AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9' }
      const { policies } = await adaptersFor(server, { environment })
      await expect(policies.write('b', POLICY)).rejects.toMatchObject({ problem: { refused: true, passing: true } })
    }))

  it.each(['\n', '\uFEFF', ' \t\r\n'])('is free of what stands before the first brace: %j', before =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      await (await adaptersFor(server)).policies.write('b', before + POLICY)
      expect(server.state.buckets.get('b')?.policy).toBe(POLICY)
    }),
  )
})

const TOKEN =
  'IQoJb3JpZ2luX2VjEJr//////////wEaCXVzLWVhc3QtMSJHMEUCIQDx8Qz7vB2nT0pWkLr4sYh6Jd3mFgAeUcXvNqZyRt5w1o0uK9P7s8b='

/** As AWS makes them, and as they stand in an address. */
const SECRETS = [
  'ASIAIOSFODNN7EXAMPLE',
  'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  encodeURIComponent('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
  TOKEN,
  encodeURIComponent(TOKEN),
  'fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024',
  'eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiJyZXBvOmFjbWUvbG9ja3MifQ.c2lnbmF0dXJl_LXdpdGgtZGFzaGVz',
]

const WRITTEN_AROUND = [
  'SECRET',
  'The key is SECRET.',
  'key=SECRET',
  'key%3DSECRET&more=1',
  'key:SECRET, more',
  '{"SessionToken":"SECRET"}',
  'Authorization: Bearer SECRET',
  'Credential=SECRET/20261128/us-east-1/s3/aws4_request',
  'https://b.s3.amazonaws.com/k?X-Amz-Security-Token=SECRET&X-Amz-Expires=60',
  'x_SECRET_x',
  '-SECRET-',
  '(SECRET)',
]

describe('what AWS says', () => {
  it.each([
    ['AKIAIOSFODNN7EXAMPLE', 'an access key id'],
    ['wJalrXUtnFEMIxK7MDENGxbPxRfiCYEXAMPLEKEY', 'a secret access key'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'a secret access key with slashes'],
    [`${'Fw0GZXIvYXdzE'.repeat(40)}==`, 'a session token'],
  ])('is quoted without %s: %s', secret =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      const { policies } = await adaptersFor(server)
      const message = `The key ${secret} and <b>${secret}</b> for arn:aws:iam::111122223333:role/a-role/AndAPath`
      server.fail('s3:PutBucketPolicy', { fault: { ...DENIED, message } })
      const failed = await policies.write('b', POLICY).catch((error: unknown) => error as PortError)
      expect(failed?.message).not.toContain(secret)
      expect(failed?.message).toContain('arn:aws:iam::111122223333:role/a-role/AndAPath')
    }),
  )

  it.each(WRITTEN_AROUND)('is quoted without a secret that stands in %j', around => {
    for (const secret of SECRETS) {
      const message = around.replace('SECRET', secret)
      const told = plainText(awsReason(Object.assign(new Error(message), { name: 'AccessDenied' })))
      expect(told).not.toContain(secret)
      expect(told).toContain('***')
    }
  })

  it.each([
    'User: arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e/jane is not it.',
    'arn:aws-cn:s3:::a-bucket/connect/instance/CallRecordings/2026/11/20/0123456789abcdef0123456789abcdef_x.wav',
    'See https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot/access/denied.html.',
    'AROARTX3GSDSRHJISGC5S:session and AWSServiceRoleForAmazonConnect_q8mZ5tRkW2vYcN1xLbPd',
    'Explicit deny in a service control policy: p-ab12cd34ef56gh78 of o-a1b2c3d4e5',
  ])('is quoted with its names: %s', message => {
    expect(plainText(awsReason(Object.assign(new Error(message), { name: 'AccessDenied' })))).toContain(message)
  })

  it('is quoted at no great length', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      const { policies } = await adaptersFor(server)
      server.fail('s3:PutBucketPolicy', { fault: { ...DENIED, message: 'so it is. '.repeat(1000) } })
      const failed = await policies.write('b', POLICY).catch((error: unknown) => error as PortError)
      expect(failed?.message.length).toBeLessThan(500)
    }))
})
