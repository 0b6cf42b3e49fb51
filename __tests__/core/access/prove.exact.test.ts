import fc from 'fast-check'
import { evaluate } from '../../../src/core/access/evaluate.js'
import { proofOf, type Scope } from '../../../src/core/access/prove.js'
import type { Caller, Request } from '../../../src/core/access/request.js'
import { readAdmittedId } from '../../../src/core/lock/ids.js'
import { ADMIN, ARN, BUCKET, CONNECT, DENY_ALL, OWNER, policyOf, type StatementText, USER } from './random-policies.js'

/*
 * Policies so small that the requests below are all there are: for everything that such a policy can tell apart there
 * is a request here. So the proof must say "holds" exactly where none of them escapes.
 */
const OTHER_ROLE = 'AROAZZZZZZZZZZZZZZZZZ'
const OTHER_USER = 'AIDAZZZZZZZZZZZZZZZZZ'
const STRANGER = '999988887777'
const role = (id: string, account: string, name: string): Caller => {
  return { kind: 'role', userid: `${id}:session`, account, roleArn: `arn:aws:iam::${account}:role/${name}` }
}
const user = (userid: string, account: string): Caller => {
  return { kind: 'user', userid, account, userArn: `arn:aws:iam::${account}:user/u` }
}
const root = (account: string): Caller => ({ kind: 'root', userid: account, account })
const federated = (account: string): Caller => {
  const arn = `arn:aws:sts::${account}:federated-user/session`
  return { kind: 'federated', userid: `${account}:session`, account, arn }
}

const CALLERS: readonly Caller[] = [
  ...[ADMIN, OTHER_ROLE].flatMap(id => [role(id, OWNER, 'a'), role(id, OWNER, 'b'), role(id, STRANGER, 'a')]),
  ...[OWNER, STRANGER].flatMap(account => [
    user(USER, account),
    user(OTHER_USER, account),
    root(account),
    federated(account),
  ]),
  { kind: 'anonymous', userid: 'anonymous' },
  { kind: 'service', userid: 'service', service: 'x.amazonaws.com' },
]
const TARGETS = [
  ...['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'].flatMap(action =>
    [`${ARN}/a`, `${ARN}/z`].map(resource => ({ action, resource })),
  ),
  ...['s3:GetBucketAcl', 's3:PutBucketPolicy', 's3:GetMetricsConfiguration', 's3:PutMetricsConfiguration'].map(
    action => ({ action, resource: ARN }),
  ),
]

function everyRequest(): Request[] {
  const contexts = ['true', 'false'].flatMap(tls =>
    [[], ['x'], ['y'], ['xy']].map(
      prefix =>
        new Map([
          ['aws:securetransport', [tls]],
          ...(prefix.length === 0 ? [] : [['s3:prefix', prefix] as const]),
        ] as const),
    ),
  )
  return CALLERS.flatMap(caller => {
    const isService =
      caller.kind === 'anonymous'
        ? [[['aws:principalisawsservice', []]], [['aws:principalisawsservice', ['false']]]]
        : [[]]
    return TARGETS.flatMap(target =>
      contexts.flatMap(context =>
        isService.map(
          (own): Request => ({ caller, ...target, context: new Map([...context, ...(own as [string, string[]][])]) }),
        ),
      ),
    )
  })
}

const oneOf = <T>(...values: T[]) => fc.constantFrom(...values)
const someOf = (...values: string[]) => fc.uniqueArray(oneOf(...values), { minLength: 1, maxLength: 3 })
const clauses = [
  fc.tuple(
    oneOf('StringLike', 'StringNotLike', 'ForAllValues:StringLike'),
    oneOf('aws:userid'),
    someOf(`${CONNECT}:*`, `${ADMIN}:*`, 'AROA*', 'AIDA*', USER, OWNER, `${OWNER}:*`, 'anonymous', '*:*'),
  ),
  fc.tuple(
    oneOf('Bool', 'BoolIfExists'),
    oneOf('aws:SecureTransport', 'aws:PrincipalIsAWSService'),
    someOf('true', 'false'),
  ),
  fc.tuple(
    oneOf('StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLikeIfExists', 'ForAnyValue:StringNotLike'),
    oneOf('s3:prefix'),
    someOf('x', 'y'),
  ),
  fc.tuple(oneOf('StringLike', 'StringNotLike'), oneOf('s3:prefix'), oneOf(['x*'], ['*y'])),
  fc.tuple(oneOf('Null'), oneOf('s3:prefix', 'aws:PrincipalArn'), oneOf(['true'], ['false'])),
  fc.tuple(
    oneOf('ArnLike', 'ArnNotEquals', 'StringNotLike'),
    oneOf('aws:PrincipalArn'),
    someOf(`arn:aws:iam::${OWNER}:role/a`, 'arn:aws:iam::*:role/*'),
  ),
  fc.tuple(
    oneOf('StringEquals', 'StringNotEquals'),
    oneOf('aws:PrincipalType'),
    someOf('User', 'AssumedRole', 'Anonymous'),
  ),
]
const statement = fc
  .record({
    Principal: oneOf<unknown>('*', '*', '*', { AWS: OWNER }, { AWS: `arn:aws:iam::${OWNER}:role/a` }),
    action: oneOf<StatementText>(
      { Action: 's3:*' },
      { Action: 's3:*' },
      { Action: 's3:*Object' },
      { NotAction: 's3:PutObject' },
      { Action: 's3:*Bucket*' },
      { NotAction: ['s3:Get*'] },
    ),
    resource: oneOf<StatementText>(
      { Resource: [ARN, `${ARN}/*`] },
      { Resource: [ARN, `${ARN}/*`] },
      { Resource: `${ARN}/*` },
      { NotResource: `${ARN}/a` },
      { Resource: [ARN, `${ARN}/a`] },
    ),
    block: fc.array(fc.oneof(...clauses), { maxLength: 2 }),
  })
  .map(({ Principal, action, resource, block }): StatementText => {
    const Condition: Record<string, object> = {}
    for (const [operator, key, values] of block) Condition[operator] = { [key]: values }
    return { Effect: 'Deny', Principal, ...action, ...resource, Condition }
  })

const broad: StatementText = { ...DENY_ALL, Condition: { StringNotLike: { 'aws:userid': `${CONNECT}:*` } } }
const policies = fc
  .tuple(
    oneOf<readonly StatementText[]>([], [], [broad], [{ ...broad, Resource: `${ARN}/*` }]),
    fc.array(statement, { minLength: 1, maxLength: 5 }),
  )
  .map(([first, more]) => [...first, ...more])

describe('sealed', () => {
  it('holds exactly where no request of a complete set escapes', () => {
    const admitted = [`${CONNECT}:*`].flatMap(id => readAdmittedId(id) ?? [])
    const scope: Scope = { bucket: BUCKET, partition: 'aws', owner: { account: OWNER }, admitted }
    const all = everyRequest().filter(
      ({ caller, action }) => !(caller.userid === OWNER && action === 's3:PutBucketPolicy'),
    )
    const seen = { holds: 0, fails: 0 }
    fc.assert(
      fc.property(policies, texts => {
        const policy = policyOf(texts)
        const verdict = proofOf(policy).sealed(scope)
        if (verdict.kind !== 'holds' && verdict.kind !== 'fails')
          throw new Error(`${verdict.kind}: ${JSON.stringify(texts)}`)
        seen[verdict.kind] += 1
        const escapes = all.some(request => evaluate(policy, request, scope.owner).decision !== 'denied')
        if (escapes !== (verdict.kind === 'fails')) throw new Error(`${verdict.kind}, but: ${JSON.stringify(texts)}`)
      }),
      { numRuns: 100, seed: 25 },
    )
    expect(Math.min(seen.holds, seen.fails)).toBeGreaterThan(20)
  })
})
