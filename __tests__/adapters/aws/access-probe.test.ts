import { describe, expect, it } from '@jest/globals'
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

describe('a write that AWS refuses', () => {
  it('is known to have had no effect, unless an earlier attempt may have had one', () =>
    withAws(async server => {
      server.state.buckets.set('b', { policy: undefined })
      const { policies } = await adaptersFor(server, { patience: { attempts: 2, connect: 2000, answer: 400 } })
      server.fail('s3:PutBucketPolicy', { fault: DENIED, times: 1 })
      await expect(policies.write('b', POLICY)).rejects.toMatchObject({ problem: { refused: true } })
      server.fail('s3:PutBucketPolicy', { fault: { kind: 'reset' }, times: 1, takesEffect: true })
      server.fail('s3:PutBucketPolicy', { fault: DENIED, times: 1 })
      await expect(policies.write('b', POLICY)).rejects.not.toMatchObject({ problem: { refused: true } })
      expect(server.state.buckets.get('b')?.policy).toBe(POLICY)
    }))
})
