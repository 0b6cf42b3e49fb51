import fc from 'fast-check'
import { isSpared, plainLock } from '../../../src/core/access/prove/by-id.js'
import { AskedCaller } from '../../../src/core/access/prove/caller-dimensions.js'
import { readModel } from '../../../src/core/access/prove/clauses.js'
import { keepsAccess } from '../../../src/core/access/prove/keeps-access.js'
import { sealed } from '../../../src/core/access/prove/sealed.js'
import {
  type AwsServices,
  type CallerScope,
  CONNECT_NEEDS,
  OUR_CALLS,
  PERSON,
  POLICY_NEEDS,
  type Scope,
} from '../../../src/core/access/prove.js'
import { readAdmittedId } from '../../../src/core/lock/ids.js'
import {
  ADMIN,
  ARN,
  BUCKET,
  CALLERS,
  CONNECT,
  covering,
  IDS,
  LOCK,
  OTHER,
  OWNER,
  policyOf,
  type StatementText,
  statements,
  USER,
} from './random-policies.js'

const LISTS = [
  IDS,
  [`${CONNECT}:*`],
  [...IDS, OWNER],
  [...IDS, USER, OTHER],
  [`${CONNECT}:ci`, `${ADMIN}:*`],
  [...IDS, CONNECT],
  [...IDS, 'AROA*'],
  [`${CONNECT}:**`, `${CONNECT.toLowerCase()}:*`],
  [...IDS, 'anonymous'],
  ['*'],
]
const listed = (operator: string) => (ids: readonly string[]) => ({ [operator]: { 'aws:userId': ids } })
const conditions = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LISTS).map(listed('StringNotLike')) },
  fc
    .tuple(
      fc.constantFrom(
        'StringNotEquals',
        'StringNotLikeIfExists',
        'StringNotEqualsIgnoreCase',
        'ForAllValues:StringNotLike',
        'ForAnyValue:StringNotLike',
        'StringLike',
      ),
      fc.constantFrom(...LISTS),
    )
    .map(([operator, ids]) => listed(operator)(ids)),
  fc
    .constantFrom(...LISTS)
    .map(ids => ({ ...listed('StringNotLike')(ids), StringNotLikeIfExists: { 'aws:userid': IDS } })),
  fc.constantFrom(...LISTS).map(ids => ({ ...listed('StringNotLike')(ids), Bool: { 'aws:SecureTransport': 'false' } })),
)
const weighted = <T>(right: T, ...others: readonly T[]) =>
  fc.constantFrom(right, right, right, right, right, right, right, right, ...others)
/** Locks, and what looks like one. */
const locks: fc.Arbitrary<StatementText> = fc
  .record({
    principal: weighted<unknown>(
      '*',
      { AWS: '*' },
      { AWS: OWNER },
      { AWS: ['*', OWNER] },
      { Service: '*' },
      {},
      { AWS: [] },
    ),
    action: weighted<unknown>('s3:*', '*', ['s3:Get*', 'S3:*'], 's3:Get*', 's3:?*', 's3:**', []),
    resource: weighted<unknown>(
      [ARN, `${ARN}/*`],
      [`${ARN}/*`, ARN, 'arn:aws:s3:::b'],
      `${ARN}/*`,
      ARN,
      `${ARN}*`,
      '*',
      [ARN, `${ARN}/calls/*`],
    ),
    condition: conditions,
  })
  .map(({ principal, action, resource, condition }) => ({
    ...LOCK,
    Principal: principal,
    Action: action,
    Resource: resource,
    Condition: condition,
  }))
const policies = fc
  .record({ lock: locks, others: fc.oneof(fc.constant([]), statements, covering, fc.array(locks, { maxLength: 2 })) })
  .chain(({ lock, others }) =>
    fc.constantFrom([lock, ...others], [...others, lock]).map(texts => policyOf(texts.slice(0, 4))),
  )

const LISTED = [...IDS, `${CONNECT}:ci`, USER, OWNER, OTHER].flatMap(text => readAdmittedId(text) ?? [])
const scopes: fc.Arbitrary<Scope> = fc.record({
  bucket: weighted(BUCKET, 'another-bucket'),
  partition: weighted('aws', 'aws-cn'),
  owner: fc.constantFrom<Scope['owner']>({}, { account: OWNER }, { account: OTHER, organization: 'o-a1b2c3d4e5' }),
  admitted: fc.oneof({ weight: 3, arbitrary: fc.constant(LISTED) }, fc.subarray(LISTED)),
  awsServices: fc.constantFrom<AwsServices>(false, true, ['logging.s3.amazonaws.com']),
})
const callers = fc.constantFrom<CallerScope>(
  ...LISTED.filter(id => id.kind !== 'account'),
  { kind: 'root', userid: OWNER, account: OWNER },
  ...CALLERS,
)

describe('What follows from the ids alone', () => {
  it('is what the search finds', () => {
    const seen = { locks: 0, spared: 0, others: 0 }
    fc.assert(
      fc.property(policies, scopes, callers, fc.constantFrom(PERSON, OUR_CALLS), (policy, scope, caller, sender) => {
        const model = readModel(policy)
        const lock = plainLock(model, scope)
        if (lock !== undefined) {
          seen.locks += 1
          for (const only of [undefined, CONNECT_NEEDS[0], POLICY_NEEDS[0]]) {
            expect(sealed(model, scope, only)).toEqual({ kind: 'holds', by: [lock] })
          }
        }
        if (isSpared(model, caller)) {
          seen.spared += 1
          for (const needs of [CONNECT_NEEDS, POLICY_NEEDS]) {
            const kept = keepsAccess(new AskedCaller(model, scope, caller, sender), needs)
            expect(kept).toEqual({ kind: 'holds', by: [] })
          }
        }
        if (lock === undefined) seen.others += 1
      }),
      { numRuns: 1500, seed: 7 },
    )
    expect(Math.min(seen.locks, seen.spared, seen.others)).toBeGreaterThan(50)
  })

  it.each(['AWS', 'Service'])('takes no lock that names principals: %s', kind => {
    const scope = { bucket: BUCKET, partition: 'aws', owner: {}, admitted: LISTED }
    expect(plainLock(readModel(policyOf([{ ...LOCK, Principal: { [kind]: OWNER } }])), scope)).toBeUndefined()
    expect(plainLock(readModel(policyOf([LOCK])), scope)).toBeDefined()
  })
})
