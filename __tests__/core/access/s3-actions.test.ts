import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { S3_ACTIONS_PATH, s3ActionsFile } from '../../../scripts/s3-actions.js'
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
