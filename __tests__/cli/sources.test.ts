import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { change, plan } from '../core/sources/plans.js'
import { inFolder, run } from '../fakes/console.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const POLICY = readFileSync(`examples/policies/${BUCKET}.json`, 'utf8')
const ACCOUNT = resolve('examples/account.json')
const ADDRESS = 'aws_s3_bucket_policy.this'

/** The examples' account, with another policy on the bucket. */
function accountWith(policy: unknown): string {
  const account = JSON.parse(readFileSync(ACCOUNT, 'utf8')) as { buckets: Record<string, unknown> }
  return JSON.stringify({ ...account, buckets: { ...account.buckets, [BUCKET]: { policy } } })
}

function planOf(policy: string): string {
  return JSON.stringify(plan([change({ after: { bucket: BUCKET, policy } })]))
}

function inWorkspace<T>(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return work(folder)
  })
}

describe('A plan of Terraform on the command line', () => {
  it('is checked, and its policy is named by its address', () =>
    inWorkspace({ 'plan.json': planOf(POLICY) }, async folder => {
      const { code, out, err } = await run(folder, 'check', 'plan.json')
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).toContain(`plan.json  ${ADDRESS}  bucket ${BUCKET}`)
      const { out: json } = await run(folder, 'check', 'plan.json', '--format', 'json')
      expect(JSON.parse(json)).toMatchObject({ policies: [{ file: 'plan.json', address: ADDRESS, bucket: BUCKET }] })
    }))

  it('ends with 1 where it is unsafe, and shows no line but the policy', () =>
    inWorkspace({ 'plan.json': planOf(POLICY.replace('AROAINV7BYMRZP3NV66DI:*', '*')) }, async folder => {
      const { code, out } = await run(folder, 'check', 'plan.json')
      expect(code).toBe(1)
      expect(out).toMatch(/plan\.json:1:\d+ {2}lock-value-admits-many/)
      expect(out).not.toContain('registry.terraform.io')
    }))

  it('ends with 3 and a reason where nothing is known', () =>
    inWorkspace(
      { 'plan.json': JSON.stringify(plan([change({ after: {}, unknown: { policy: true } })])) },
      async folder => {
        const { code, out } = await run(folder, 'check', 'plan.json')
        expect(code).toBe(3)
        expect(out).toMatch(/^No verdict: /)
        expect(out).toContain('Terraform knows the policy only after the apply.')
      },
    ))

  it('is planned against the live policy, and compared with it', () =>
    inWorkspace(
      { 'plan.json': planOf(POLICY), 'same.json': accountWith(JSON.parse(POLICY)), 'none.json': accountWith(null) },
      async folder => {
        expect((await run(folder, 'plan', 'plan.json', '--account', join(folder, 'none.json'))).out).toContain(
          'create: the bucket has no policy yet',
        )
        expect((await run(folder, 'drift', 'plan.json', '--account', join(folder, 'same.json'))).code).toBe(0)
        const drifted = await run(folder, 'drift', 'plan.json', '--account', join(folder, 'none.json'))
        expect([drifted.code, drifted.out.includes('drift-policy-gone')]).toEqual([1, true])
      },
    ))

  it('is not applied by us: Terraform writes it', () =>
    inWorkspace({ 'plan.json': planOf(POLICY), 'account.json': accountWith(null) }, async folder => {
      const { code, out } = await run(folder, 'apply', 'plan.json', '--account', join(folder, 'account.json'))
      expect(code).toBe(1)
      expect(out).toContain(`Terraform writes this policy (\`${ADDRESS}\`), so it is not written here.`)
      expect(out).toContain('connect-bucket-lock drift plan.json')
      expect(readFileSync(join(folder, 'account.json'), 'utf8')).toBe(accountWith(null))
    }))

  it('is applied where it is the output of the AWS CLI, which nobody owns', () =>
    inWorkspace({ 'old.json': JSON.stringify({ Policy: POLICY }), 'account.json': accountWith(null) }, async folder => {
      const { code } = await run(folder, 'apply', 'old.json', '--account', join(folder, 'account.json'))
      const { buckets } = JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8'))
      expect([code, buckets[BUCKET].policy]).toEqual([0, JSON.parse(POLICY)])
    }))

  it('is explained, but not where it is a secret', () =>
    inWorkspace(
      { 'plan.json': planOf(POLICY), 'secret.json': JSON.stringify(plan([change({ sensitive: { policy: true } })])) },
      async folder => {
        const request = ['--as', 'anonymous', '--action', 's3:GetObject']
        expect((await run(folder, 'explain', 'plan.json', ...request)).out).toMatch(/^Denied by statement 1/)
        const { code, err } = await run(folder, 'explain', 'secret.json', ...request)
        expect([code, err]).toEqual([2, expect.stringContaining('is marked as sensitive, so nothing of it is printed')])
      },
    ))
})

describe('A template in an account', () => {
  const template = (bucket: unknown) =>
    JSON.stringify({
      Resources: {
        Lock: {
          Type: 'AWS::S3::BucketPolicy',
          Properties: {
            Bucket: bucket,
            PolicyDocument: { ...JSON.parse(POLICY), Id: { 'Fn::Sub': 'lock-${AWS::AccountId}' } },
          },
        },
      },
    })

  it('knows the account when it is asked, and not before', () =>
    inWorkspace({ 'template.json': template(BUCKET) }, async folder => {
      expect((await run(folder, 'check', 'template.json')).code).toBe(3)
      expect((await run(folder, 'plan', 'template.json', '--account', ACCOUNT)).code).toBe(0)
    }))
})

describe('The parameters of a template', () => {
  const open = JSON.stringify({
    Parameters: { Name: { Type: 'String' } },
    Resources: {
      Lock: {
        Type: 'AWS::S3::BucketPolicy',
        Properties: { Bucket: { Ref: 'Name' }, PolicyDocument: JSON.parse(POLICY) },
      },
    },
  })

  it('are given on the command line', () =>
    inWorkspace({ 'template.json': open }, async folder => {
      expect((await run(folder, 'check', 'template.json')).code).toBe(3)
      expect((await run(folder, 'check', 'template.json', '--parameter', `Name=${BUCKET}`)).code).toBe(0)
      expect((await run(folder, 'check', 'template.json', '--parameter', 'Name=another')).code).toBe(1)
      expect((await run(folder, 'check', 'template.json', '--parameter', 'Name')).code).toBe(2)
    }))
})
