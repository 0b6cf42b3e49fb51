import type { BucketPolicies } from '../../src/app/ports.js'
import { PortError } from '../../src/core/text/errors.js'
import { type MakeWorld, within } from './world.js'

export interface PolicyAbilities {
  /** Texts that are no JSON object are refused, as S3 does. */
  readonly refusesNonsense: boolean
}

/** What every `BucketPolicies` keeps, whatever it stands on. Texts are compared by meaning: S3 writes them anew. */
export function bucketPoliciesContract(name: string, make: MakeWorld, { refusesNonsense }: PolicyAbilities): void {
  describe(`${name} keeps the contract of BucketPolicies`, () => {
    it('tells a bucket without a policy from one that is not there', () =>
      within(make, { buckets: { empty: null } }, async ({ policies }) => {
        expect(await policies.read('empty')).toEqual({ kind: 'absent' })
        expect((await policies.read('missing')).kind).toMatch(/^(no-bucket|unreadable)$/)
      }))

    it('reads the policy that stands there', () =>
      within(make, { buckets: { kept: policy('Old') } }, async ({ policies }) => {
        expect(await meaning(policies, 'kept')).toEqual(JSON.parse(policy('Old')))
      }))

    it('replaces the whole policy, and leaves other buckets alone', () =>
      within(make, { buckets: { one: policy('Old'), two: policy('Other') } }, async ({ policies }) => {
        await policies.write('one', policy('New'))
        expect(await meaning(policies, 'one')).toEqual(JSON.parse(policy('New')))
        expect(await meaning(policies, 'two')).toEqual(JSON.parse(policy('Other')))
      }))

    it('gives a bucket its first policy, and takes it away', () =>
      within(make, { buckets: { fresh: null } }, async ({ policies }) => {
        await policies.write('fresh', policy('First'))
        expect(await meaning(policies, 'fresh')).toEqual(JSON.parse(policy('First')))
        await policies.remove('fresh')
        expect(await policies.read('fresh')).toEqual({ kind: 'absent' })
      }))

    it('keeps every character of a large policy', () =>
      within(make, { buckets: { large: null } }, async ({ policies }) => {
        const text = policy('Ünïcödé <&> "quoted" \\ 😀', 300)
        await policies.write('large', text)
        expect(await meaning(policies, 'large')).toEqual(JSON.parse(text))
      }))

    it('reads many buckets at a time, each its own', () => {
      const buckets = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`bucket-${n}`, policy(`S${n}`)]))
      return within(make, { buckets }, async ({ policies }) => {
        const names = Object.keys(buckets)
        const read = await Promise.all(names.map(bucket => meaning(policies, bucket)))
        expect(read).toEqual(names.map(bucket => JSON.parse(buckets[bucket] ?? '')))
      })
    })

    if (!refusesNonsense) return

    it('refuses what is no JSON, and keeps what stood there', () =>
      within(make, { buckets: { kept: policy('Old') } }, async ({ policies }) => {
        await expect(policies.write('kept', '{"Version":')).rejects.toThrow(PortError)
        expect(await meaning(policies, 'kept')).toEqual(JSON.parse(policy('Old')))
      }))
  })
}

function policy(Sid: string, ids = 1): string {
  const list = Array.from({ length: ids }, (_, n) => `AROAFAKE4OT5B3EVMN${String(n).padStart(3, '0')}:*`)
  const Statement = [
    {
      Sid,
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::one', 'arn:aws:s3:::one/*'],
      Condition: { StringNotLike: { 'aws:userId': list } },
    },
  ]
  return JSON.stringify({ Version: '2012-10-17', Statement })
}

async function meaning(policies: BucketPolicies, bucket: string): Promise<unknown> {
  const live = await policies.read(bucket)
  expect(live.kind).toBe('present')
  return live.kind === 'present' ? JSON.parse(live.text) : undefined
}
