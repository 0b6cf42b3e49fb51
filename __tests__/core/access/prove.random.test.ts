import fc from 'fast-check'
import { evaluate } from '../../../src/core/access/evaluate.js'
import { CONNECT_NEEDS, POLICY_NEEDS, proofOf, type Scope } from '../../../src/core/access/prove.js'
import type { Caller, Request } from '../../../src/core/access/request.js'
import { type AdmittedId, readAdmittedId } from '../../../src/core/lock/ids.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { plain } from '../../../src/core/text/prose.js'
import {
  ADMIN,
  ARN,
  BUCKET,
  CONNECT,
  canExist,
  canHave,
  covering,
  DENY_ALL,
  IDS,
  OTHER,
  OWNER,
  policyOf,
  requests,
  type StatementText,
  statements,
  USER,
  VALUES,
} from './random-policies.js'

/** Enough to find a mistake in the proof; a longer search is a matter of this number. */
const RUNS = 100

const admitted: readonly AdmittedId[] = [...IDS, OWNER].flatMap(text => readAdmittedId(text) ?? [])

function scopeOf(owner: string | undefined): Scope {
  return { bucket: BUCKET, partition: 'aws', owner: owner === undefined ? {} : { account: owner }, admitted }
}

function isAdmitted(caller: Caller): boolean {
  return caller.userid === OWNER || [CONNECT, ADMIN].some(id => caller.userid.startsWith(`${id}:`))
}

/** Whether a Deny of the policy is why: an Allow that cannot be decided takes nobody's access away. */
function isDenied(policy: Policy, request: Request, scope: Scope): 'denied' | 'not denied' | 'undecided' {
  const { decision, responsible } = evaluate(policy, request, scope.owner)
  if (decision === 'denied') return 'denied'
  const open = decision === 'unknown' && responsible.some(({ effect }) => effect.value === 'Deny')
  return open ? 'undecided' : 'not denied'
}

const show = (texts: readonly StatementText[], request?: Request) =>
  JSON.stringify({ texts, request, context: request && [...request.context] })

const owners = fc.constantFrom(undefined, OWNER, OTHER)
const policies = fc.oneof(statements, covering)

/** The same request by somebody else: what describes an account is gone with the account. */
function askedBy(caller: Caller, { action, resource, context }: Request): Request {
  const keys = new Map([...context].filter(([key, values]) => canHave(caller, key, values)))
  keys.set('aws:securetransport', ['true']).set('s3:tlsversion', ['1.2'])
  return { caller, action, resource, context: keys }
}

function ownRoot({ caller, action }: Request, scope: Scope): boolean {
  return caller.kind === 'root' && caller.account === scope.owner.account && action.endsWith('BucketPolicy')
}

const many = (owner: string | undefined, length: number) =>
  fc.array(requests(owner), { minLength: length, maxLength: length })

describe('sealed', () => {
  it('shows a witness that the evaluator does not deny, by a caller who is not admitted', () => {
    fc.assert(
      fc.property(policies, owners, (texts, owner) => {
        const [policy, scope] = [policyOf(texts), scopeOf(owner)]
        const verdict = proofOf(policy).sealed(scope)
        if (verdict.kind !== 'fails' || verdict.witness === undefined) return
        expect(isAdmitted(verdict.witness.caller)).toBe(false)
        const { caller, context } = verdict.witness
        const isHad = [...context].every(([key, values]) => values.length === 0 || canHave(caller, key, values))
        if (!canExist(caller) || !isHad) throw new Error(show(texts, verdict.witness))
        const decision = isDenied(policy, verdict.witness, scope)
        if (decision !== 'not denied') throw new Error(`${decision}: ${show(texts, verdict.witness)}`)
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })

  it('is not contradicted by any request where it holds', () => {
    const cases = owners.chain(owner => fc.tuple(fc.constant(scopeOf(owner)), many(owner, 40)))
    fc.assert(
      fc.property(policies, cases, (texts, [scope, asked]) => {
        const policy = policyOf(texts)
        if (proofOf(policy).sealed(scope).kind !== 'holds') return
        const others = asked.filter(request => !isAdmitted(request.caller) && !ownRoot(request, scope))
        const open = others.find(request => isDenied(policy, request, scope) === 'not denied')
        if (open !== undefined) throw new Error(show(texts, open))
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })
})

const callers: readonly Caller[] = [
  { kind: 'role', userid: `${CONNECT}:connect`, account: OWNER, roleArn: `arn:aws:iam::${OWNER}:role/connect` },
  { kind: 'role', userid: `${ADMIN}:ci`, account: OWNER, roleArn: `arn:aws:iam::${OWNER}:role/path/admin` },
  { kind: 'user', userid: USER, account: OWNER, userArn: `arn:aws:iam::${OWNER}:user/ann` },
  { kind: 'root', userid: OWNER, account: OWNER },
  { kind: 'federated', userid: `${OTHER}:bob`, account: OTHER, arn: `arn:aws:sts::${OTHER}:federated-user/bob` },
  { kind: 'anonymous', userid: 'anonymous' },
  { kind: 'service', userid: 'service', service: 'logging.s3.amazonaws.com' },
]

const CHOSEN = ['s3:prefix', 's3:x-amz-server-side-encryption', 's3:max-keys', 's3:signatureage']

/** Every way of setting some keys, or of leaving them out. */
function waysOf(keys: readonly string[]): ReadonlyMap<string, readonly string[]>[] {
  return keys.reduce<ReadonlyMap<string, readonly string[]>[]>(
    (ways, key) =>
      ways.flatMap(way =>
        [[], ...(VALUES[key] ?? []).map(value => [value])].map(values => new Map([...way, [key, values]])),
      ),
    [new Map(CHOSEN.map(key => [key, []]))],
  )
}

function chosenIn(request: Request, chosen: ReadonlyMap<string, readonly string[]>): Request {
  const context = new Map([...request.context, ...chosen])
  return { ...request, context: new Map([...context].filter(([, values]) => values.length > 0)) }
}

describe('keepsAccess', () => {
  it('shows a witness that the evaluator denies', () => {
    fc.assert(
      fc.property(policies, owners, fc.constantFrom(...callers), (texts, owner, caller) => {
        const [policy, scope] = [policyOf(texts), scopeOf(owner)]
        for (const needs of [CONNECT_NEEDS, POLICY_NEEDS]) {
          const kept = proofOf(policy).keepsAccess(scope, caller, needs)
          if (kept.kind !== 'fails' || isDenied(policy, kept.witness, scope) === 'denied') continue
          throw new Error(`${plain(kept.because)} ${show(texts, kept.witness)}`)
        }
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })

  it('is not contradicted by any request where it holds without a proviso', () => {
    const scope = scopeOf(OWNER)
    fc.assert(
      fc.property(policies, fc.constantFrom(...callers), many(OWNER, 10), (texts, caller, asked) => {
        const policy = policyOf(texts)
        for (const request of asked.map(each => askedBy(caller, each))) {
          const need = {
            action: request.action,
            on: request.resource.includes('/') ? ('object' as const) : ('bucket' as const),
          }
          const kept = proofOf(policy).keepsAccess(scope, caller, [need])
          if (kept.kind !== 'holds' || kept.provided !== undefined) continue
          if (isDenied(policy, request, scope) === 'denied') throw new Error(show(texts, request))
        }
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })

  it('finds a way of writing the request that is never denied where it holds with a proviso', () => {
    const scope = scopeOf(OWNER)
    const role = callers[0] ?? { kind: 'anonymous', userid: 'anonymous' }
    fc.assert(
      fc.property(policies, many(OWNER, 15), (texts, asked) => {
        const policy = policyOf(texts)
        const keys = CHOSEN.filter(key => JSON.stringify(texts).toLowerCase().includes(key))
        for (const { action, on } of [...CONNECT_NEEDS, ...POLICY_NEEDS]) {
          const kept = proofOf(policy).keepsAccess(scope, role, [{ action, on }])
          if (kept.kind !== 'holds' || kept.provided === undefined) continue
          const resources = on === 'bucket' ? [ARN] : ['a', 'ab', 'xb'].map(key => `${ARN}/${key}`)
          const given = resources.flatMap(resource => asked.map(each => askedBy(role, { ...each, action, resource })))
          const way = waysOf(keys).find(chosen =>
            given.every(request => isDenied(policy, chosenIn(request, chosen), scope) === 'not denied'),
          )
          if (way === undefined) throw new Error(`${plain(kept.provided)} ${show(texts)}`)
        }
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })

  it('is not contradicted by any request where it always fails', () => {
    const scope = scopeOf(OWNER)
    fc.assert(
      fc.property(policies, fc.constantFrom(...callers), many(OWNER, 10), (texts, caller, asked) => {
        const policy = policyOf(texts)
        for (const request of asked.map(each => askedBy(caller, each))) {
          const need = {
            action: request.action,
            on: request.resource.includes('/') ? ('object' as const) : ('bucket' as const),
          }
          const kept = proofOf(policy).keepsAccess(scope, caller, [need])
          if (kept.kind !== 'fails' || kept.when !== 'always') continue
          if (isDenied(policy, request, scope) === 'not denied') throw new Error(show(texts, request))
        }
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })
})

describe('deniedEverything', () => {
  it('shows a request that the evaluator does not deny', () => {
    fc.assert(
      fc.property(policies, owners, fc.constantFrom(...callers), (texts, owner, caller) => {
        const [policy, scope] = [policyOf(texts), scopeOf(owner)]
        const verdict = proofOf(policy).deniedEverything(scope, caller)
        if (verdict.kind !== 'fails' || verdict.witness === undefined) return
        if (isDenied(policy, verdict.witness, scope) !== 'not denied') throw new Error(show(texts, verdict.witness))
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })

  it('is not contradicted by any request where it holds', () => {
    const scope = scopeOf(OWNER)
    fc.assert(
      fc.property(policies, fc.constantFrom(...callers), many(OWNER, 30), (texts, caller, asked) => {
        const policy = policyOf(texts)
        if (proofOf(policy).deniedEverything(scope, caller).kind !== 'holds') return
        const theirs = asked.map(request => askedBy(caller, request)).filter(request => !ownRoot(request, scope))
        const open = theirs.find(request => isDenied(policy, request, scope) === 'not denied')
        if (open !== undefined) throw new Error(show(texts, open))
      }),
      { numRuns: RUNS, seed: 25 },
    )
  })
})

const ODD: readonly StatementText[] = [
  ...[
    'arn:*',
    '*connect*',
    `${ARN}/\${*}`,
    '${*}',
    `${ARN}/\${aws:username}`,
    `${ARN}/\${`,
    'arn:aws:s3:::*:*',
    '*:*',
    '',
  ].flatMap((pattern): StatementText[] => [{ Resource: [ARN, pattern] }, { NotResource: pattern }]),
  ...[
    { AWS: CONNECT },
    { AWS: USER },
    { AWS: [] },
    { AWS: 'nobody' },
    { AWS: `arn:aws-cn:iam::${OWNER}:root` },
    { AWS: `arn:aws:sts::${OWNER}:assumed-role/connect/ci` },
    { AWS: `arn:aws:iam::${OWNER}:role/*` },
    { Service: '*' },
    { Federated: 'cognito-identity.amazonaws.com' },
    { CanonicalUser: 'a1b2' },
    {},
  ].flatMap((principal): StatementText[] => [{ Principal: principal }, { NotPrincipal: principal }]),
  ...[
    { StringLike: { 'aws:userid': [] } },
    { StringLikeIfExists: { 's3:prefix': [] } },
    { 'ForAnyValue:StringLike': { 'aws:userid': [] } },
    { NullIfExists: { 's3:prefix': 'true' } },
    { Bool: { 'aws:SecureTransport': ['TRUE', 'False'] } },
    { Bool: { 'aws:SecureTransport': 'yes' } },
    { NumericEquals: { 's3:max-keys': 'ten' } },
    { DateEquals: { 'aws:CurrentTime': '2026-01-01' } },
    { IpAddress: { 'aws:SourceIp': '10.0.0.5/8' } },
    { IpAddress: { 'aws:SourceIp': '*' } },
    { ArnLike: { 'aws:PrincipalArn': '*' } },
    { BinaryEquals: { 's3:prefix': 'YQ==' } },
    { StringEquals: { 'aws:CalledVia': 'a' } },
    { StringNotEquals: { 's3:prefix': '${*}' } },
    { StringNotLike: { 's3:prefix': '${s3:prefix}' } },
    { StringNotLike: { 'aws:userid': '${aws:username}' } },
    { StringEquals: { 's3:prefix': '${' } },
    { stringlike: { 'aws:userid': '*' } },
    { 'ForAnyValue:StringLikeIfExists': { 's3:prefix': 'a' } },
  ].map((Condition): StatementText => ({ Condition })),
]

describe('what AWS leaves open, or S3 would refuse', () => {
  const scope = scopeOf(OWNER)
  const asked = fc.sample(requests(OWNER), { numRuns: 300, seed: 25 })

  it.each(ODD.map(odd => [JSON.stringify(odd), odd] as const))('is no cause of disagreement: %s', (_, odd) => {
    const statement: StatementText = { ...DENY_ALL, ...odd }
    const { Principal, Resource, ...rest } = statement
    const principal = odd.NotPrincipal === undefined ? { Principal } : {}
    const policy = policyOf([{ ...rest, ...principal, ...(odd.NotResource === undefined ? { Resource } : {}) }])
    const verdict = proofOf(policy).sealed(scope)
    const open = asked.filter(
      request =>
        !isAdmitted(request.caller) && !ownRoot(request, scope) && isDenied(policy, request, scope) !== 'denied',
    )
    if (verdict.kind === 'holds') expect(open).toEqual([])
    if (verdict.kind === 'fails' && verdict.witness !== undefined) {
      expect(isDenied(policy, verdict.witness, scope)).toBe('not denied')
    }
    for (const caller of callers) {
      const kept = proofOf(policy).keepsAccess(scope, caller, [...CONNECT_NEEDS, ...POLICY_NEEDS])
      if (kept.kind === 'fails') expect(isDenied(policy, kept.witness, scope)).toBe('denied')
    }
  })
})
