import { readFileSync } from 'node:fs'
import { S3_ACTIONS_PATH, s3ActionsFile } from '../../../scripts/s3-actions.js'
import { S3_KEYS_PATH, s3KeysFile } from '../../../scripts/s3-keys.js'
import { carriersOf } from '../../../src/core/access/prove/carriers.js'
import { BUCKET_ACTIONS, OBJECT_ACTIONS, S3_ACTIONS } from '../../../src/core/access/s3-actions.js'

describe('the table of S3 actions', () => {
  it('is what the service reference says today', async () => {
    expect(readFileSync(S3_ACTIONS_PATH, 'utf8')).toBe(await s3ActionsFile())
  })

  it.each([
    ['BUCKET_ACTIONS', BUCKET_ACTIONS],
    ['OBJECT_ACTIONS', OBJECT_ACTIONS],
    ['S3_ACTIONS', S3_ACTIONS],
  ])('lists each of %s once, in order', (_, actions) => {
    expect(actions).toEqual([...new Set(actions)].sort())
  })

  it('puts no action on both the bucket and its objects', () => {
    expect(BUCKET_ACTIONS.filter(action => OBJECT_ACTIONS.includes(action))).toEqual([])
  })

  it('knows every action of both lists', () => {
    expect([...BUCKET_ACTIONS, ...OBJECT_ACTIONS].filter(action => !S3_ACTIONS.includes(action))).toEqual([])
  })

  it('tells the actions that a lock is about apart', () => {
    expect(BUCKET_ACTIONS).toEqual(expect.arrayContaining(['s3:PutBucketPolicy', 's3:ListBucket']))
    expect(OBJECT_ACTIONS).toEqual(expect.arrayContaining(['s3:GetObject', 's3:PutObjectAcl']))
    expect(S3_ACTIONS).toContain('s3:ListAllMyBuckets')
    expect([...BUCKET_ACTIONS, ...OBJECT_ACTIONS]).not.toContain('s3:ListAllMyBuckets')
  })
})

describe('the table of condition keys', () => {
  it('is what the service reference says today', async () => {
    expect(readFileSync(S3_KEYS_PATH, 'utf8')).toBe(await s3KeysFile())
  })

  it.each([
    ['s3:PutObject', 's3:x-amz-server-side-encryption', 'carried'],
    ['s3:PutObject', 's3:dataaccesspointarn', 'carried'],
    ['s3:GetObject', 's3:existingobjecttag/project', 'carried'],
    ['s3:PutBucketPolicy', 's3:x-amz-server-side-encryption', 'absent'],
    ['s3:PutBucketPolicy', 's3:tlsversion', 'carried'],
    ['s3:GetObject', 's3:prefix', 'absent'],
    ['s3:GetObject', 'aws:sourceip', 'carried'],
    ['s3:GetObject', 'aws:principaltag/team', 'carried'],
    ['s3:GetObject', 'aws:requesttag/team', 'absent'],
    ['s3:GetObject', 'accounts.google.com:aud', 'carried'],
    ['s3:GetObject', 'aws:useridd', 'undocumented'],
    ['s3:GetObject', 'kms:viaservice', 'undocumented'],
  ])('says of %s that %s is %s', (action, key, carriage) => {
    expect(carriersOf(key)(action)).toBe(carriage)
  })
})
