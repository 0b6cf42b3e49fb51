import fc from 'fast-check'
import { evaluate } from '../../../src/core/access/evaluate.js'
import { carriersOf } from '../../../src/core/access/prove/carriers.js'
import { type CallerScope, CONNECT_NEEDS, type Need, POLICY_NEEDS, proofOf } from '../../../src/core/access/prove.js'
import type { Caller, Request } from '../../../src/core/access/request.js'
import { S3_ACTIONS } from '../../../src/core/access/s3-actions.js'
import { readAdmittedId } from '../../../src/core/lock/ids.js'
import { plain } from '../../../src/core/text/prose.js'
import {
  ADMIN,
  ARN,
  BUCKET,
  CONNECT,
  canHave,
  carries,
  covering,
  DENY_ALL,
  IDS,
  LOCK,
  OWNER,
  policyOf,
  type StatementText,
  statements,
  VALUES,
} from './random-policies.js'

const scope = {
  bucket: BUCKET,
  partition: 'aws',
  owner: { account: OWNER },
  admitted: IDS.flatMap(id => readAdmittedId(id) ?? []),
}
const connect: CallerScope = {
  kind: 'role',
  id: CONNECT,
  account: OWNER,
  roleArn: `arn:aws:iam::${OWNER}:role/connect`,
  session: '*',
}
const admin: CallerScope = { ...connect, id: ADMIN, roleArn: `arn:aws:iam::${OWNER}:role/admin` }
const stranger: Caller = {
  kind: 'role',
  userid: 'AROAZZZZZZZZZZZZZZZZZ:x',
  account: OWNER,
  roleArn: `arn:aws:iam::${OWNER}:role/other`,
}

/** Values that can be read in two ways, or not at all, under every operator that reads more than text. */
const ODD_VALUES: readonly (readonly [string, string, readonly string[]])[] = [
  ['Numeric', 's3:signatureAge', ['3e2', 'ten', '', '1.', '0x10', '+1', '1_000', ' 1', '9007199254740993']],
  [
    'Date',
    'aws:CurrentTime',
    ['2026-02-30', '2026', '2026-01-01', '20260101', '2026-01-01T00:00:00', 'today', '1e9', ''],
  ],
]
const RELATIONS = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals']
const ODD: readonly (readonly [string, string, string])[] = [
  ...ODD_VALUES.flatMap(([kind, key, values]) =>
    RELATIONS.flatMap(relation => values.map(value => [`${kind}${relation}`, key, value] as const)),
  ),
  ...['IpAddress', 'NotIpAddress'].flatMap(operator =>
    ['10.0.0.1/33', '010.0.0.1', '10.0.0', '*', '::1::', '::ffff:1.2.3.4', '10.0.0.0/8/8', ''].map(
      value => [operator, 'aws:SourceIp', value] as const,
    ),
  ),
  ...['yes', '1', 'TRUE', '', '${aws:SecureTransport}'].map(
    value => ['Bool', 'aws:MultiFactorAuthPresent', value] as const,
  ),
  ...['Q', 'QR==', 'QQ', '*'].map(value => ['BinaryEquals', 's3:prefix', value] as const),
  ...['maybe', ''].map(value => ['Null', 'aws:SourceVpce', value] as const),
]

/** What requests have of the keys above. */
const PRESENT: Readonly<Record<string, readonly string[]>> = {
  's3:signatureage': ['0', '1', '300', '10'],
  'aws:currenttime': ['2026-01-01T00:00:00Z', '2026-03-02T00:00:00Z', '1970-01-01T00:33:46Z', '2030-01-01T00:00:00Z'],
  'aws:sourceip': ['10.0.0.1', '8.0.0.1', '1.2.3.4', '::1'],
  'aws:multifactorauthpresent': ['true', 'false'],
  's3:prefix': ['A', 'QQ==', 'a'],
  'aws:sourcevpce': ['vpce-1'],
}

const undecided = (texts: readonly StatementText[], request: Request) => {
  const { decision, responsible } = evaluate(policyOf(texts), request, scope.owner)
  return decision === 'unknown' && responsible.some(({ effect }) => effect.value === 'Deny')
}

describe('where the evaluator is undecided', () => {
  it.each(ODD)('the prover is not certain: %s on %s of %j', (operator, key, value) => {
    const action = key === 's3:prefix' ? 's3:ListBucket' : 's3:GetObject'
    const resource = key === 's3:prefix' ? ARN : `${ARN}/a`
    const texts = [{ ...DENY_ALL, Condition: { [operator]: { [key]: value } } }]
    const asked = [...(PRESENT[key.toLowerCase()] ?? [])].map((has): Request => {
      return { caller: stranger, action, resource, context: new Map([[key.toLowerCase(), [has]]]) }
    })
    if (!asked.every(request => undecided(texts, request))) return
    const proof = proofOf(policyOf(texts))
    expect(proof.sealed(scope).kind).not.toBe('holds')
    const need: Need = { action, on: key === 's3:prefix' ? 'bucket' : 'object' }
    const kept = proof.keepsAccess(scope, connect, [need])
    // an absent key is decided, and may decide
    if (kept.kind === 'fails') expect(kept.witness.context.has(key.toLowerCase())).toBe(false)
    else expect(kept.kind).toBe('unknown')
  })

  it('the prover says nothing for certain of the two halves of a day that there is not', () => {
    const half = (Condition: object) => ({ ...LOCK, Condition: { ...LOCK.Condition, ...Condition } })
    const verdict = proofOf(
      policyOf([
        half({ DateGreaterThanEquals: { 'aws:CurrentTime': '2026-02-30' } }),
        half({ DateLessThan: { 'aws:CurrentTime': '2026-03-02' } }),
      ]),
    ).sealed(scope)
    expect(verdict.kind).toBe('unknown')
  })
})

const policies = fc.oneof(statements, covering)

/** `THOROUGH=1 npm test` looks at forty times as many policies, with a thousand requests each. */
const THOROUGH = process.env['THOROUGH'] === '1'
const REQUESTS = THOROUGH ? 1000 : 250

/** Whole numbers up to a bound, both included; the same for the same seed (Lehmer's generator). */
function numbers(seed: number): (max: number) => number {
  let state = seed
  return max => {
    state = (state * 48_271) % 2_147_483_647
    return state % (max + 1)
  }
}

/** A request over TLS with some of the keys that its action carries. */
function requestOf(caller: Caller, { action, on }: Need, index: number, nat: (max: number) => number): Request {
  const chosen = Object.entries(VALUES).flatMap(([key, values]) => {
    const value = carries(action, key) ? values[nat(values.length)] : undefined
    return value === undefined || !canHave(caller, key, [value]) ? [] : [[key, [value]] as const]
  })
  const tls = [
    ['aws:securetransport', ['true']] as const,
    ['s3:tlsversion', [index % 2 === 0 ? '1.2' : '1.3']] as const,
    ['aws:resourceaccount', [OWNER]] as const,
    ['aws:currenttime', [index % 3 === 0 ? '2025-12-31T23:59:59Z' : '2030-01-01T00:00:00Z']] as const,
  ]
  const resource = on === 'bucket' ? ARN : `${ARN}/${['a', 'ab', 'xb'][index % 3]}`
  return { caller, action, resource, context: new Map([...chosen, ...tls]) }
}

function manyRequests(caller: Caller, needs: readonly Need[], choose: (max: number) => number): readonly Request[] {
  return Array.from({ length: REQUESTS }, (_, index) => {
    const need = needs[index % needs.length]
    if (need === undefined) throw new Error('nothing is needed')
    return requestOf(caller, need, index, choose)
  })
}

describe('the two judges', () => {
  it('never disagree about a witness, and show only requests that can exist', () => {
    fc.assert(
      fc.property(policies, texts => {
        const proof = proofOf(policyOf(texts))
        const kept = [
          proof.sealed(scope),
          proof.keepsAccess(scope, connect, CONNECT_NEEDS),
          proof.keepsAccess(scope, admin, POLICY_NEEDS),
          proof.deniedEverything(scope, connect),
        ]
        for (const verdict of kept) {
          if (verdict.kind === 'unknown') expect(plain(verdict.because)).not.toContain('disagree')
          if (verdict.kind !== 'fails' || verdict.witness === undefined) continue
          const { action, context } = verdict.witness
          const present = [...context].filter(([, values]) => values.length > 0).map(([key]) => key)
          expect(present.filter(key => carriersOf(key)(action) !== 'carried')).toEqual([])
          expect(S3_ACTIONS).toContain(action)
        }
      }),
      { numRuns: 60, seed: 26 },
    )
  })

  it('agree that no request with the keys of its action is denied where a caller keeps its access', () => {
    const session = (id: string, name: string): Caller => {
      return { kind: 'role', userid: `${id}:ci`, account: OWNER, roleArn: `arn:aws:iam::${OWNER}:role/${name}` }
    }
    const asks = [
      [connect, session(CONNECT, 'connect'), CONNECT_NEEDS],
      [admin, session(ADMIN, 'admin'), POLICY_NEEDS],
    ] as const
    const choose = numbers(26)
    const asked = fc
      .sample(policies, { numRuns: THOROUGH ? 4000 : 100, seed: 26 })
      .flatMap(texts => asks.map(ask => ({ texts, policy: policyOf(texts), ask })))
    const held = asked.filter(({ policy, ask: [who, , needs] }) => {
      const kept = proofOf(policy).keepsAccess(scope, who, needs)
      return kept.kind === 'holds' && kept.provided === undefined
    })
    for (const { texts, policy, ask } of held) {
      const denied = manyRequests(ask[1], ask[2], choose).find(
        request => evaluate(policy, request, scope.owner).decision === 'denied',
      )
      if (denied !== undefined) throw new Error(JSON.stringify({ texts, denied, context: [...denied.context] }))
    }
    expect(held.length).toBeGreaterThan(THOROUGH ? 400 : 10)
  })
})
