import fc from 'fast-check'
import { check } from '../../../src/app/check.js'
import { CHECK } from '../../fakes/account.js'
import { ALL, LISTED, lockOf, OWNER, planned, textOf } from '../../fakes/planned.js'
import { policyFrom } from '../../fakes/policies.js'

/** Patterns that only root users have as their ARN: of every account, of some, of one. */
const rootPattern = fc
  .tuple(
    fc.constantFrom('arn:aws:iam::', 'arn:*:iam::', 'arn:aws:*::', '*:', '*::', 'arn:aws:iam:*:'),
    fc.constantFrom('*', '????????????', '1111*', '*3333', '1111????3333', '9*', OWNER, '999988887777'),
  )
  .map(([start, account]) => `${start}${account}:root`)

const denyOf = fc.record({
  operator: fc.constantFrom('StringLike', 'ArnLike', 'StringLikeIfExists', 'ForAnyValue:StringLike'),
  values: fc.array(rootPattern, { minLength: 1, maxLength: 3 }),
  Action: fc.constantFrom('s3:*', 's3:DeleteObject', ['s3:PutBucketPolicy', 's3:Get*']),
})

const failing = ({ claims }: { claims: readonly { claim: string; verdict: { kind: string } }[] }) =>
  claims.filter(({ verdict }) => verdict.kind !== 'holds').map(({ claim, verdict }) => `${claim} ${verdict.kind}`)

describe('A pattern for the ARN of root users', () => {
  it('is the ARN of no role and no user, so a Deny of it takes nothing from Connect and the admins', async () => {
    // ArnLike compares ARNs, and what is none is in doubt
    const deniesOf = denyOf.filter(
      ({ operator, values }) => operator !== 'ArnLike' || values.every(value => value.startsWith('arn:')),
    )
    await fc.assert(
      fc.asyncProperty(deniesOf, async ({ operator, values, Action }) => {
        // an absent ARN meets IfExists, but every role has one
        const deny = { Effect: 'Deny', ...ALL, Action, Condition: { [operator]: { 'aws:PrincipalArn': values } } }
        const policy = await planned([lockOf(), deny])
        expect([failing(policy), policy.verdict]).toEqual([[], 'safe'])
        const [checked] = check([policyFrom(textOf(lockOf(), deny), 'policies/a.json')], CHECK).policies
        expect(checked?.claims.filter(({ verdict }) => verdict.kind === 'unknown')).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('spares by its name no role or user that a lock seals against, only root users', async () => {
    await fc.assert(
      fc.asyncProperty(rootPattern, fc.boolean(), async (pattern, isListed) => {
        const ids = isListed ? LISTED : LISTED.filter(id => id !== OWNER)
        const policy = await planned([
          lockOf(ids, { StringNotLike: { 'aws:userId': ids, 'aws:PrincipalArn': pattern } }),
        ])
        const sealed = policy.claims.find(({ claim }) => claim === 'sealed')?.verdict
        const isOwn = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`)
        const onlyOwn = pattern.endsWith(`:${OWNER}:root`)
        if (onlyOwn && (isListed || !isOwn.test(`arn:aws:iam::${OWNER}:root`))) expect(sealed?.kind).toBe('holds')
        else expect(sealed).toMatchObject({ kind: 'fails', witness: { caller: { kind: 'root' } } })
      }),
      { numRuns: 30 },
    )
  })

  it('is not met by one that ends in a name like it', async () => {
    const named = {
      Effect: 'Deny',
      ...ALL,
      Condition: { StringLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:*root` } },
    }
    const [checked] = check([policyFrom(textOf(lockOf(), named), 'policies/a.json')], CHECK).policies
    expect(checked?.claims.filter(({ verdict }) => verdict.kind === 'unknown').map(({ claim }) => claim)).toEqual([
      'connect-keeps-access',
      'admins-keep-access',
    ])
    expect((await planned([lockOf(), named])).verdict).toBe('safe')
  })
})
