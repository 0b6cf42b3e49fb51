import fc from 'fast-check'
import { AskedCaller } from '../../../src/core/access/prove/caller-dimensions.js'
import { readModel } from '../../../src/core/access/prove/clauses.js'
import { keepsAccess } from '../../../src/core/access/prove/keeps-access.js'
import { sealed } from '../../../src/core/access/prove/sealed.js'
import {
  type AwsServices,
  type CallerScope,
  CONNECT_NEEDS,
  type ConnectSender,
  OUR_CALLS,
  PERSON,
  POLICY_NEEDS,
  proofOf,
  type RoleScope,
  type Scope,
  type Sender,
} from '../../../src/core/access/prove.js'
import { type AdmittedId, readAdmittedId } from '../../../src/core/lock/ids.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { ADMIN, BUCKET, CONNECT, covering, LOCK, OTHER, OWNER, policyOf, statements, USER } from './random-policies.js'

const RUNS = 25

const IDS = [CONNECT, ADMIN, 'AROAZZZZZZZZZZZZZZZZZ', 'AROAYYYYYYYYYYYYYYYYY', 'AROAINV7BYMRZP3NV66DX']
const LISTED: readonly AdmittedId[] = [
  ...IDS.map(id => `${id}:*`),
  `${CONNECT}:ci`,
  `${ADMIN}:ci`,
  USER,
  'AIDAZZZZZZZZZZZZZZZZZ',
  OWNER,
  OTHER,
].flatMap(text => readAdmittedId(text) ?? [])

const scopes: fc.Arbitrary<Scope> = fc.record({
  bucket: fc.constant(BUCKET),
  partition: fc.constant('aws'),
  owner: fc.constantFrom<Scope['owner']>(
    {},
    { account: OWNER },
    { account: OTHER, organization: null },
    { account: OWNER, organization: 'o-a1b2c3d4e5' },
  ),
  admitted: fc.subarray([...LISTED]),
  awsServices: fc.constantFrom<AwsServices>(false, true, ['logging.s3.amazonaws.com']),
})
const kms: ConnectSender = {
  kind: 'connect',
  encryption: { keyId: `arn:aws:kms:us-east-1:${OWNER}:key/1234abcd` },
  declared: new Map(),
}
const senders = fc.constantFrom<Sender>(PERSON, OUR_CALLS, kms, { ...kms, encryption: 'not-read' })
const policies = fc.oneof(statements, covering).map(texts => policyOf(texts))

/** A lock whose list is longer than what tells its ids apart. */
const locks = fc
  .subarray(
    IDS.map(id => `${id}:*`),
    { minLength: 1 },
  )
  .chain(ids =>
    covering.map(more => policyOf([{ ...LOCK, Condition: { StringNotLike: { 'aws:userId': ids } } }, ...more])),
  )

describe('what is shared between questions', () => {
  it('changes no answer, no request and no word, whatever was asked before', () => {
    const asked = fc.array(
      fc.record({
        scope: scopes,
        id: fc.constantFrom(...LISTED),
        sender: senders,
        needs: fc.constantFrom(CONNECT_NEEDS, POLICY_NEEDS),
      }),
      { minLength: 2, maxLength: 5 },
    )
    fc.assert(
      fc.property(policies, asked, (policy, questions) => {
        const shared = proofOf(policy)
        for (const { scope, id, sender, needs } of questions) {
          const caller = callerOf(id)
          expect(shared.keepsAccess(scope, caller, needs, sender)).toEqual(
            proofOf(policy).keepsAccess(scope, caller, needs, sender),
          )
          for (const only of [undefined, needs[0]]) {
            expect(shared.sealed(scope, only)).toEqual(proofOf(policy).sealed(scope, only))
          }
          expect(shared.deniedEverything(scope, caller)).toEqual(proofOf(policy).deniedEverything(scope, caller))
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('changes no answer where both readings of a policy are said to be one', () => {
    fc.assert(
      fc.property(policies, scopes, fc.constantFrom(...LISTED), senders, (policy, scope, id, sender) => {
        const model = readModel(policy)
        const apart = { ...readModel(policy), certain: false }
        expect(sealed(model, scope)).toEqual(sealed(apart, scope))
        const keeps = (of: typeof model) => keepsAccess(new AskedCaller(of, scope, callerOf(id), sender), CONNECT_NEEDS)
        expect(keeps(model)).toEqual(keeps(apart))
      }),
      { numRuns: RUNS },
    )
  })
})

describe('ids that a policy cannot tell apart', () => {
  it('are answered as the first of them, but for the id', () => {
    const seen = { alike: 0 }
    fc.assert(
      fc.property(fc.oneof(locks, policies), scopes, (policy, scope) => {
        for (const [first, ...others] of classesOf(policy)) {
          for (const other of others) {
            seen.alike += 1
            for (const needs of [CONNECT_NEEDS, POLICY_NEEDS]) {
              expect(told(policy, scope, other, needs)).toBe(told(policy, scope, first, needs))
            }
          }
        }
      }),
      { numRuns: RUNS },
    )
    expect(seen.alike).toBeGreaterThan(0)
  })

  it('are answered alike where more is known of whose they are', () => {
    const arn = fc.constantFrom(
      ...[OWNER, OTHER].flatMap(account =>
        ['Admin', 'x/y', 'Other'].map(role => `arn:aws:iam::${account}:role/${role}`),
      ),
    )
    const tags = fc.constantFrom('x', 'red').map(value => new Map([['team', value]]))
    const known: fc.Arbitrary<Partial<RoleScope>> = fc.oneof(
      fc.record({ roleArn: arn }),
      fc.record({ roleArn: arn, tags }),
      fc.record({ account: fc.constantFrom(OWNER, OTHER) }),
      fc.constant({}),
    )
    const asking = fc.array(
      fc.record({
        key: fc.constantFrom('aws:PrincipalArn', 'aws:PrincipalAccount', 'aws:PrincipalTag/team', 'aws:PrincipalOrgID'),
        operator: fc.constantFrom('StringLike', 'StringNotLike', 'StringNotEqualsIfExists'),
        value: fc.constantFrom('*:role/Admin', `arn:aws:iam::${OWNER}:*`, OWNER, 'red', 'o-a1b2c3d4e5'),
        who: fc.constantFrom<object>('*' as never, { AWS: OTHER }, { AWS: `arn:aws:iam::${OWNER}:role/Admin` }),
      }),
      { maxLength: 2 },
    )
    const seen = { alike: 0, apart: 0 }
    fc.assert(
      fc.property(asking, fc.array(known, { minLength: 5, maxLength: 5 }), scopes, (asked, facts, scope) => {
        const denies = asked.map(({ key, operator, value, who }) => {
          return { ...LOCK, Principal: who, Condition: { [operator]: { [key]: value } } }
        })
        const proof = proofOf(policyOf([LOCK, ...denies]))
        const ids = LISTED.slice(0, 5)
        const callerIn = (id: AdmittedId): CallerScope => ({ ...(id as RoleScope), ...facts[ids.indexOf(id)] })
        const kinds = (id: AdmittedId) => [
          proof.keepsAccess(scope, callerIn(id), POLICY_NEEDS).kind,
          proof.deniedEverything(scope, callerIn(id)).kind,
        ]
        const classes = proof.classes(ids, callerIn)
        for (const [first, ...others] of classes) {
          seen.alike += others.length
          for (const other of others) expect(kinds(other)).toEqual(kinds(first))
        }
        seen.apart += classes.length > proof.classes(ids).length ? 1 : 0
      }),
      { numRuns: 200 },
    )
    expect(Math.min(seen.alike, seen.apart)).toBeGreaterThan(0)
  })

  it.each([
    ['one is denied beside the list', [{ ...LOCK, Condition: { StringLike: { 'aws:userId': `${ADMIN}:*` } } }], 2],
    ['nothing tells them apart', [], 1],
    [
      'one may call in one session only',
      [{ ...LOCK, Condition: { StringNotLike: { 'aws:userId': [`${ADMIN}:ci`, `${CONNECT}:*`] } } }],
      2,
    ],
  ])('%s', (_, more, count) => {
    const ids = [`${CONNECT}:*`, `${ADMIN}:*`].flatMap(text => readAdmittedId(text) ?? [])
    expect(proofOf(policyOf([LOCK, ...more])).classes(ids)).toHaveLength(count)
  })
})

function callerOf(id: AdmittedId) {
  return id.kind === 'account' ? ({ kind: 'root', userid: id.id, account: id.id } as const) : id
}

type Pair = readonly [AdmittedId, ...AdmittedId[]]

/** The ids of the list by class, as `distinct` tells them. */
function classesOf(policy: Policy): Pair[] {
  const proof = proofOf(policy)
  const firsts = proof.classes(LISTED).map(([first]) => first)
  return firsts.map(first => {
    const alike = LISTED.filter(id => id !== first && !firsts.includes(id) && proof.classes([first, id]).length === 1)
    return [first, ...alike] as const
  })
}

/** An answer in which the id of whoever was asked about is blotted out; a statement, which may list it, is its number. */
function told(policy: Policy, scope: Scope, id: AdmittedId, needs: typeof CONNECT_NEEDS): string {
  const proof = proofOf(policy)
  const answers = [proof.keepsAccess(scope, callerOf(id), needs), proof.deniedEverything(scope, callerOf(id))]
  const written = (_: string, value: unknown) => (value instanceof Map ? [...value] : numbered(value))
  return JSON.stringify(answers, written).replaceAll(id.id, 'ID')
}

function numbered(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'conditionSpan' in value && 'index' in value
    ? value.index
    : value
}
