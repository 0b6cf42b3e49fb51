import { evaluate } from '../../../src/core/access/evaluate.js'
import {
  type CallerScope,
  CONNECT_NEEDS,
  type Kept,
  type Need,
  POLICY_NEEDS,
  proofOf,
  type Scope,
} from '../../../src/core/access/prove.js'
import { S3_ACTIONS } from '../../../src/core/access/s3-actions.js'
import { readAdmittedId } from '../../../src/core/lock/ids.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { plain } from '../../../src/core/text/prose.js'
import {
  ADMIN,
  ARN,
  BUCKET,
  CONNECT,
  canExist,
  DENY_ALL,
  IDS,
  LOCK,
  OWNER,
  policyOf,
  TLS_ONLY,
  USER,
} from './random-policies.js'

type Options = Partial<Scope> & { readonly ids?: readonly string[] }

function scopeOf({ ids = IDS, ...rest }: Options = {}): Scope {
  const admitted = ids.flatMap(id => readAdmittedId(id) ?? [])
  return { bucket: BUCKET, partition: 'aws', owner: { account: OWNER }, admitted, ...rest }
}

/** "holds", "unknown: …", or the reason for a failure that the evaluator agrees with. */
function seal(policy: Policy, options: Options = {}): string {
  const scope = scopeOf(options)
  const verdict = proofOf(policy).sealed(scope)
  if (verdict.kind === 'holds') return `holds by ${verdict.by.map(({ index }) => index + 1).join()}`
  if (verdict.kind === 'fails') {
    if (verdict.witness === undefined) throw new Error('a failure without a witness')
    expect([verdict.witness.caller, canExist(verdict.witness.caller)]).toEqual([verdict.witness.caller, true])
    expect(['neither', 'allowed']).toContain(evaluate(policy, verdict.witness, scope.owner).decision)
  }
  return `${verdict.kind}: ${plain(verdict.because)}`
}

const connect: CallerScope = { kind: 'role', id: CONNECT, session: '*' }
const admin: CallerScope = {
  kind: 'role',
  userid: `${ADMIN}:ann@example.com`,
  account: OWNER,
  roleArn: `arn:aws:iam::${OWNER}:role/admin`,
}

function keeps(policy: Policy, caller: CallerScope, needs: readonly Need[], options: Options = {}): string {
  const scope = scopeOf(options)
  const kept: Kept = proofOf(policy).keepsAccess(scope, caller, needs)
  if (kept.kind === 'holds') return kept.provided === undefined ? 'holds' : `holds provided ${plain(kept.provided)}`
  if (kept.kind === 'fails') expect(evaluate(policy, kept.witness, scope.owner).decision).toBe('denied')
  return kept.kind === 'fails' ? `fails ${kept.when}: ${plain(kept.because)}` : `unknown: ${plain(kept.because)}`
}

const withLock = (change: object) => policyOf([{ ...LOCK, ...change }])
const withCondition = (Condition: object) => withLock({ Condition })

describe('the lock of the AWS blog', () => {
  it('is sealed, by its one statement', () => {
    expect(seal(policyOf([LOCK]))).toBe('holds by 1')
    expect(seal(policyOf([LOCK]), { owner: {} })).toBe('holds by 1')
  })

  it.each<[string, object]>([
    ['the principal as an object', { Principal: { AWS: '*' } }],
    ['an id without a session beside it', { Condition: { StringNotLike: { 'aws:userid': [...IDS, CONNECT] } } }],
    ['the key in other case', { Condition: { StringNotLike: { 'AWS:USERID': IDS } } }],
    ['the action in other case', { Action: 'S3:*' }],
    ['every action', { Action: '*' }],
    ['one resource pattern for both', { Resource: `${ARN}*` }],
    ['IfExists, for the key is always there', { Condition: { StringNotLikeIfExists: { 'aws:userid': IDS } } }],
    ['a Null clause that is always true', { Condition: { ...LOCK.Condition, Null: { 'aws:userid': 'false' } } }],
    ['nothing that Deny all would not deny', { Condition: {} }],
    [
      'a Bool that is true or false',
      { Condition: { ...LOCK.Condition, BoolIfExists: { 'aws:SecureTransport': ['true', 'false'] } } },
    ],
  ])('is sealed with %s', (_, change) => {
    expect(seal(withLock(change))).toBe('holds by 1')
  })

  it('is sealed when it is split by resource, by action or by id lists that say the same', () => {
    expect(
      seal(
        policyOf([
          { ...LOCK, Resource: ARN },
          { ...LOCK, Resource: `${ARN}/*` },
        ]),
      ),
    ).toBe('holds by 1,2')
    expect(
      seal(
        policyOf([
          { ...LOCK, Action: 's3:Get*' },
          { ...LOCK, NotAction: 's3:Get*', Action: undefined },
        ]),
      ),
    ).toBe('holds by 1,2')
    expect(seal(policyOf([TLS_ONLY, LOCK]))).toBe('holds by 2')
    expect(seal(policyOf([LOCK, LOCK]))).toBe('holds by 1')
    const mfa = (operator: string, value: string) => ({
      ...LOCK,
      Condition: { ...LOCK.Condition, [operator]: { 'aws:MultiFactorAuthPresent': value } },
    })
    expect(seal(policyOf([mfa('Bool', 'true'), mfa('BoolIfExists', 'false')]))).toBe('holds by 1,2')
  })

  it.each<[string, object, string]>([
    [
      'without the objects',
      { Resource: ARN },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
    [
      'without the bucket',
      { Resource: `${ARN}/*` },
      '`s3:ListBucket` on the bucket by an anonymous caller is denied by no statement.',
    ],
    [
      'of a prefix',
      { Resource: [ARN, `${ARN}/recordings/*`] },
      '`s3:GetObject` on the object `o` by an anonymous caller is denied by no statement.',
    ],
    [
      'of another bucket',
      { Resource: ['arn:aws:s3:::other', 'arn:aws:s3:::other/*'] },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
    [
      'of some actions',
      { Action: 's3:Get*' },
      '`s3:PutObject` on any object by an anonymous caller is denied by no statement.',
    ],
    [
      'of all actions but one',
      { Action: undefined, NotAction: 's3:PutBucketPolicy' },
      '`s3:PutBucketPolicy` on the bucket by an anonymous caller is denied by no statement.',
    ],
    [
      'of one account',
      { Principal: { AWS: OWNER } },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
    [
      'of services',
      { Principal: { Service: 'connect.amazonaws.com' } },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
    [
      'that allows',
      { Effect: 'Allow' },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
  ])('fails as a lock %s', (_, change, message) => {
    expect(seal(withLock(change))).toBe(`fails: ${message}`)
  })

  it.each<[string, object, string]>([
    [
      'AROA*',
      { StringNotLike: { 'aws:userid': [...IDS, 'AROA*'] } },
      '`s3:GetObject` on any object by the role session `AROASOMEBODYELSE12345:session` of account `111122223333` is denied by no statement.',
    ],
    [
      'an id with a question mark',
      { StringNotLike: { 'aws:userid': [...IDS, 'AROAJJ4OT5B3EVMNARNW?:*'] } },
      '`s3:GetObject` on any object by the role session `AROAJJ4OT5B3EVMNARNWA:session` of account `111122223333` is denied by no statement.',
    ],
    [
      'a session name that anybody can take',
      { StringNotLike: { 'aws:userid': [...IDS, '*:admin'] } },
      '`s3:GetObject` on any object by the role session `AROASOMEBODYELSE:admin` of account `111122223333` is denied by no statement.',
    ],
    [
      'the variable that is everybody',
      { StringNotLike: { 'aws:userid': [...IDS, '${aws:userid}'] } },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
    [
      'the variable that is everybody, in other case',
      { StringNotLike: { 'aws:userid': [...IDS, '${aws:userId}'] } },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
    [
      'StringLike',
      { StringLike: { 'aws:userid': IDS } },
      '`s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    ],
  ])('fails with %s in the condition', (_, condition, message) => {
    expect(seal(withCondition(condition))).toBe(`fails: ${message}`)
  })

  it.each<[string, object, string]>([
    ['TLS', { Bool: { 'aws:SecureTransport': 'false' } }, 'with `aws:SecureTransport` = `true`'],
    ['an endpoint', { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } }, 'with `aws:SourceVpce` = `vpce-1`'],
    ['an endpoint that must be there', { Null: { 'aws:SourceVpce': 'false' } }, 'without `aws:SourceVpce`'],
    ['an address', { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }, 'with `aws:SourceIp` = `10.0.0.10`'],
    [
      'a date',
      { DateGreaterThan: { 'aws:CurrentTime': '2026-01-01T00:00:00Z' } },
      'with `aws:CurrentTime` = `2026-01-01T00:00:00Z`',
    ],
    ['a number', { NumericGreaterThan: { 's3:TlsVersion': '1.2' } }, 'without `s3:TlsVersion`'],
    ['an organization', { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }, 'with `aws:PrincipalOrgID` = `o-1`'],
    [
      'a set',
      { 'ForAllValues:StringEquals': { 'aws:CalledVia': 'athena.amazonaws.com' } },
      'with `aws:CalledVia` = `b`',
    ],
  ])('fails with a second clause on %s, which narrows it', (_, clause, context) => {
    const verdict = seal(withCondition({ ...LOCK.Condition, ...clause }))
    expect(verdict).toContain(`, ${context}, is denied by no statement.`)
  })

  it('leaves direct calls of AWS services out only where asked to', () => {
    const exempt = (operator: string) =>
      withCondition({ ...LOCK.Condition, [operator]: { 'aws:PrincipalIsAWSService': 'false' } })
    expect(seal(exempt('BoolIfExists'))).toBe(
      'fails: `s3:GetObject` on any object by the AWS service `logging.s3.amazonaws.com` is denied by no statement.',
    )
    expect(seal(exempt('BoolIfExists'), { awsServices: true })).toBe('holds by 1')
    expect(seal(exempt('Bool'), { awsServices: true })).toBe(
      'fails: `s3:GetObject` on any object by an anonymous caller, without `aws:PrincipalIsAWSService`, is denied by no statement.',
    )
  })

  it('leaves the policy to the root of the owner, and to no other root', () => {
    const lock = withLock({ Action: undefined, NotAction: 's3:PutBucketPolicy', Principal: { AWS: OWNER } })
    const everybody = { ...LOCK, Condition: { ...LOCK.Condition, StringNotEquals: { 'aws:PrincipalType': 'Account' } } }
    expect(
      seal(
        policyOf([
          everybody,
          ...lock.statements.map(() => ({ ...LOCK, NotAction: 's3:PutBucketPolicy', Action: undefined })),
        ]),
      ),
    ).toContain('the root user of account')
    const own = { ...LOCK.Condition, StringNotEquals: { 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:root` } }
    const others = { ...LOCK, NotAction: 's3:PutBucketPolicy', Action: undefined }
    expect(seal(policyOf([{ ...LOCK, Condition: own }, others]))).toBe('holds by 1,2')
    expect(seal(policyOf([{ ...LOCK, Condition: own }, others]), { owner: {} })).toBe(
      `fails: \`s3:PutBucketPolicy\` on the bucket by the root user of account \`${OWNER}\` is denied by no statement.`,
    )
  })

  it('lets in a user and a root that are admitted', () => {
    const ids = [...IDS, USER, OWNER]
    expect(seal(withCondition({ StringNotLike: { 'aws:userid': ids } }), { ids })).toBe('holds by 1')
    expect(seal(withCondition({ StringNotLike: { 'aws:userid': ids } }), { ids: IDS })).toContain(
      'the user `AIDACKCEVSQ6C2EXAMPLE`',
    )
  })

  it('knows that only users have a name, and that they share it with nobody else', () => {
    const named = (operator: string) => withCondition({ ...LOCK.Condition, [operator]: { 'aws:username': 'bob' } })
    expect(seal(named('StringNotEquals'))).toMatch(/ by the user `AIDA\w+` /)
    expect(seal(named('StringEquals'))).toContain(' by an anonymous caller ')
    const bob = { ...DENY_ALL, Condition: { StringEquals: { 'aws:username': 'bob' } } }
    expect(keeps(policyOf([LOCK, bob]), connect, CONNECT_NEEDS)).toBe('holds')
  })

  it('finds the request for no keys at all', () => {
    const some = policyOf([{ ...DENY_ALL, Condition: { NumericGreaterThanEqualsIfExists: { 's3:max-keys': '1' } } }])
    const verdict = proofOf(some).sealed(scopeOf(), { action: 's3:ListBucket', on: 'bucket' })
    expect(verdict.kind === 'fails' ? verdict.witness?.context.get('s3:max-keys') : verdict.kind).toEqual(['0'])
  })

  it('finds the federated user whom it spares by the ARN', () => {
    const spared = `arn:aws:sts::${OWNER}:federated-user/bob`
    expect(seal(withCondition({ ...LOCK.Condition, ArnNotLike: { 'aws:PrincipalArn': spared } }))).toContain(
      `\`${OWNER}:bob\``,
    )
  })

  it('says what it cannot decide', () => {
    expect(seal(withCondition({ StringNotLike: { 'aws:userid': [...IDS, '${aws:PrincipalTag/id}:*'] } }))).toBe(
      'unknown: The answer depends on the policy variable in the value `${aws:PrincipalTag/id}:*`.',
    )
    expect(seal(withCondition({ ...LOCK.Condition, StringAlmost: { 'aws:x': 'y' } }))).toBe(
      'unknown: The answer depends on `StringAlmost`, which is not a condition operator.',
    )
    expect(seal(withLock({ Principal: undefined, NotPrincipal: { AWS: `arn:aws:iam::${OWNER}:role/admin` } }))).toBe(
      'unknown: The answer depends on NotPrincipal in statement 1.',
    )
  })

  it('says three things that it cannot decide, and how many more', () => {
    const odd = (...names: readonly string[]) =>
      seal(policyOf(names.map(name => ({ ...LOCK, Condition: { [`String${name}`]: { 'aws:x': 'y' } } }))))
    const each = (name: string) => `\`String${name}\`, which is not a condition operator`
    expect(odd('A', 'B', 'C')).toBe(`unknown: The answer depends on ${['A', 'B', 'C'].map(each).join(', ')}.`)
    expect(odd('A', 'B', 'C', 'D', 'E')).toBe(
      `unknown: The answer depends on ${['A', 'B', 'C'].map(each).join(', ')} and 2 more.`,
    )
  })

  it('knows that a canonical user, who has an account, is no AWS service and nobody without credentials', () => {
    const CanonicalUser = '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be'
    const theirs = { ...DENY_ALL, Principal: { CanonicalUser } }
    expect(seal(policyOf([theirs]))).toBe(
      'fails: `s3:GetObject` on any object by an anonymous caller is denied by no statement.',
    )
    const others = { ...DENY_ALL, Condition: { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } } }
    expect(seal(policyOf([theirs, others]))).toMatch(/^fails: .*`logging\.s3\.amazonaws\.com`/)
  })

  it.each([
    { Federated: '*' },
    { Federated: OWNER },
    { Federated: 'accounts.google.com' },
    { Federated: `arn:aws:iam::${OWNER}:root` },
    { CanonicalUser: OWNER },
    { AWS: 'AROAEXAMPLEEXAMPLE123' },
  ])('names the principal of which it cannot say whom it denies: %j', Principal => {
    const others = { StringNotEqualsIfExists: { 'aws:PrincipalType': 'AssumedRole' } }
    const policy = policyOf([
      { ...DENY_ALL, Principal },
      { ...LOCK, Condition: { ...LOCK.Condition, ...others } },
    ])
    const [named = ''] = Object.values(Principal)
    expect(seal(policy)).toBe(`unknown: The answer depends on the principal \`${named}\` in statement 1.`)
  })

  it.each([
    ['AssumedRole', 'StringEquals', 'its own', 'role session', false],
    ['User', 'StringEquals', 'its own', 'user', false],
    ['AssumedRole', 'StringNotEquals', 'every other', 'role session', true],
    ['User', 'StringNotEquals', 'every other', 'user', true],
  ])('denies %s by %s to %s account only', (type, operator, _, caller, isOwn) => {
    const account = { [operator]: { 'aws:PrincipalAccount': OWNER } }
    const others = { ...DENY_ALL, Condition: { StringNotEqualsIfExists: { 'aws:PrincipalType': type } } }
    const sealed = seal(policyOf([{ ...LOCK, Condition: { ...LOCK.Condition, ...account } }, others]))
    const words = `^fails: .* by the ${caller} .* of account \`${isOwn ? OWNER : `(?!${OWNER})\\d{12}`}\``
    expect(sealed).toMatch(new RegExp(words))
  })

  it.each<[string, object, object, string]>([
    ['s3:max-keys', { NumericLessThan: '10' }, { StringEquals: '9' }, 'as `number` and as `text`'],
    ['aws:CurrentTime', { DateLessThan: '2026-01-01T00:00:00Z' }, { StringLike: '2026*' }, 'as `date` and as `text`'],
    ['aws:SourceIp', { IpAddress: '198.51.100.0/24' }, { StringLike: '198.51.100.*' }, 'as `address` and as `text`'],
    ['aws:SourceIp', { StringEquals: '198.51.100.7' }, { IpAddress: '198.51.100.0/24' }, 'as `text` and as `address`'],
    ['s3:max-keys', { NumericLessThan: '10' }, { NumericGreaterThan: '5' }, ''],
    ['s3:max-keys', { NumericLessThan: '10' }, { Null: 'true' }, ''],
    ['s3:max-keys', { Null: 'false' }, { NumericLessThan: '10' }, ''],
  ])('is unknown where a key is compared in two ways: %s %j %j', (key, one, other, ways) => {
    const keyed = (tests: object) =>
      Object.fromEntries(Object.entries(tests).map(([name, value]) => [name, { [key]: value }]))
    const sealed = seal(
      policyOf([one, other].map(tests => ({ ...LOCK, Condition: { ...LOCK.Condition, ...keyed(tests) } }))),
    )
    if (ways === '') expect(sealed).not.toContain('which is compared')
    else expect(sealed).toBe(`unknown: The answer depends on \`${key}\`, which is compared both ${ways}.`)
  })

  it('is unknown where AWS says two things, and says what to write', () => {
    const half = (Condition: object) => ({ ...LOCK, Condition: { ...LOCK.Condition, ...Condition } })
    const tls = (value: string) => half({ Bool: { 'aws:SecureTransport': value } })
    expect(seal(policyOf([tls('true'), tls('false')]))).toBe(
      'unknown: The answer depends on whether a call of one AWS service to another has `aws:SecureTransport`, about which AWS contradicts itself (write `Bool` without `IfExists`, and in one statement).',
    )
    expect(seal(policyOf([half({ Null: { 'aws:SecureTransport': 'false' } })]))).toContain('unknown: ')
    expect(seal(withCondition({ 'ForAnyValue:StringNotLike': { 'aws:userid': IDS } }))).toBe(
      'unknown: The answer depends on whether `ForAnyValue` finds an `aws:userid` in a request without credentials (write `StringNotLike`).',
    )
    expect(seal(withCondition({ StringNotLike: { 'aws:userid': [] } }))).toBe(
      'unknown: The answer depends on `StringNotLike` without values.',
    )
    expect(seal(withCondition({ ...LOCK.Condition, Bool: {} }))).toBe(
      'unknown: The answer depends on `Bool` without condition keys.',
    )
  })

  it.each(['9*:*', '????????????:b*', '9???????????', 'AROA*:b*', 'AIDA*Z'])('lets past a caller like %s', listed => {
    const listing = { StringNotLike: { 'aws:userid': [...IDS, listed] } }
    expect(seal(withCondition(listing))).toMatch(/^fails: /)
    const elsewhere = { ...DENY_ALL, Condition: { StringEquals: { 'aws:PrincipalAccount': '444455556666' } } }
    expect(seal(policyOf([{ ...DENY_ALL, Condition: listing }, elsewhere]))).toMatch(/^fails: /)
  })

  it.each(['aws:PrincipalArn', 'AWS:principalARN'])('spells %s as the policy does', key => {
    const services = { StringNotLike: { 'aws:userid': IDS }, Bool: { 'aws:PrincipalIsAWSService': 'true' } }
    const others = { StringNotLike: { 'aws:userid': IDS }, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }
    const named = { ...DENY_ALL, Condition: { ...services, Null: { [key]: 'true' } } }
    expect(seal(policyOf([named, { ...DENY_ALL, Condition: others }]))).toContain(
      `whether an AWS service's own call has \`${key}\``,
    )
  })

  it.each(['ForAnyValue:Null', 'ForAllValues:Null', 'NullIfExists'])('is unknown where %s is asked', operator => {
    const asked = { ...LOCK, Condition: { ...LOCK.Condition, [operator]: { 'aws:SourceVpce': 'true' } } }
    expect(seal(policyOf([asked]))).toContain(`unknown: The answer depends on the operator \`${operator}\``)
  })

  it.each(['s3.amazonaws.com', 'AWS Internal', 'AROA*'])('does not know that no service calls itself %s', listed => {
    const lock = (Condition: object) => ({ ...DENY_ALL, Condition })
    const ids = { StringNotLike: { 'aws:userid': IDS } }
    const services = {
      StringNotLike: { 'aws:userid': [...IDS, listed] },
      Bool: { 'aws:PrincipalIsAWSService': 'true' },
    }
    const others = { ...ids, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }
    expect(seal(policyOf([lock(services), lock(others)]))).toBe(
      "unknown: The answer depends on the `aws:userid` of an AWS service's own call, for which AWS documents no value.",
    )
    expect(seal(policyOf([lock({ ...ids, Bool: { 'aws:PrincipalIsAWSService': 'true' } }), lock(others)]))).toBe(
      'holds by 1,2',
    )
  })

  it.each<[string, string, object]>([
    ['holds', 's3:*', { Action: 's3:*' }],
    ['holds', '*', { Action: '*' }],
    ['holds', 's3:?*', { Action: 's3:?*' }],
    ['holds', 'what another service does', { Action: undefined, NotAction: 'iam:*' }],
    ['holds', 'every letter', { Action: [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => `s3:${letter}*`) }],
    ['unknown', 'the verbs', { Action: [...new Set(S3_ACTIONS.map(action => `${/^s3:[A-Z][a-z]+/.exec(action)}*`))] }],
    ['unknown', 'all names of today', { Action: S3_ACTIONS }],
  ])('%s for actions that S3 gets later, with %s', (kind, _, change) => {
    const verdict = seal(withLock(change))
    expect(verdict).toMatch(kind === 'holds' ? /^holds by 1$/ : /^unknown: .*the actions that S3 may get later/)
  })

  it('takes a NotAction together with a Deny of what it leaves out for every action', () => {
    const all = (change: object) => ({ ...LOCK, Action: undefined, ...change })
    expect(seal(policyOf([all({ NotAction: 's3:Get*' }), all({ Action: 's3:Get*' })]))).toBe('holds by 1,2')
    expect(seal(policyOf([all({ NotAction: 's3:GetObject' }), all({ Action: 's3:GetObject' })]))).toBe('holds by 1,2')
    expect(seal(policyOf([all({ NotAction: 's3:GetObject' })]))).toContain('fails: `s3:GetObject`')
    expect(seal(policyOf([all({ NotAction: 's3:Tomorrow*' })]))).toContain('unknown: ')
  })

  it('gives no request a key that its action does not carry', () => {
    const key = 's3:x-amz-server-side-encryption'
    const narrowed = withCondition({ ...LOCK.Condition, StringNotEqualsIfExists: { [key]: 'aws:kms' } })
    const wide = policyOf([{ ...LOCK, Condition: { ...LOCK.Condition, StringEquals: { [key]: 'aws:kms' } } }])
    expect(seal(narrowed)).toBe(
      'fails: `s3:GetObject` on any object by an anonymous caller is denied by no statement.'.replace(
        '`s3:GetObject` on any object by an anonymous caller',
        '`s3:PutObject` on any object by an anonymous caller, with `s3:x-amz-server-side-encryption` = `aws:kms`,',
      ),
    )
    expect(seal(wide)).toBe('fails: `s3:GetObject` on any object by an anonymous caller is denied by no statement.')
    const split = policyOf([
      { ...LOCK, Condition: { ...LOCK.Condition, StringNotEquals: { [key]: 'aws:kms' } } },
      { ...LOCK, Action: ['s3:PutObject', 's3:ReplicateObject'] },
    ])
    expect(seal(split)).toContain(`with \`${key}\` = \`aws:kms\`, is denied by no statement.`)
    expect(seal(split)).toMatch(/`s3:(BypassGovernanceRetention|UpdateObjectEncryption)`/)
  })

  it('decides in spite of what it cannot read where that makes no difference', () => {
    const strange = { ...DENY_ALL, Condition: { StringAlmost: { 'aws:x': 'y' } } }
    expect(seal(policyOf([strange, LOCK]))).toBe('holds by 2')
    expect(seal(policyOf([{ ...strange, Resource: ARN }]))).toContain('fails: `s3:GetObject` on any object')
  })

  it('decides in spite of a variable beside values that decide', () => {
    const variable = '${aws:PrincipalTag/id}:*'
    expect(seal(withCondition({ StringLike: { 'aws:userid': [variable, '*'] } }))).toBe('holds by 1')
    expect(seal(withCondition({ StringNotLike: { 'aws:userid': [variable, '*'] } }))).toContain('fails: ')
    const list = withCondition({ StringNotLike: { 'aws:userid': [...IDS, variable] } })
    expect(keeps(list, connect, CONNECT_NEEDS)).toBe('holds')
  })

  it('knows that a set may have several values', () => {
    const via = (operator: string, values: string[]) => ({
      ...DENY_ALL,
      Condition: { [operator]: { 'aws:CalledVia': values } },
    })
    const singles = [
      via('ForAllValues:StringEquals', ['a']),
      via('ForAllValues:StringEquals', ['b']),
      via('ForAllValues:StringNotEquals', ['a', 'b']),
    ]
    expect(seal(policyOf(singles))).toBe(
      'fails: `s3:GetObject` on any object by the role session `AROASOMEBODYELSE12345:session` of account `111122223333`, with `aws:CalledVia` = `c` and `a`, is denied by no statement.',
    )
    expect(seal(policyOf([...singles, via('ForAnyValue:StringEquals', ['a'])]))).toContain(
      'with `aws:CalledVia` = `c` and `b`',
    )
    expect(seal(policyOf([...singles, via('ForAnyValue:StringEquals', ['a', 'b'])]))).toContain('holds')
  })

  describe('gives a key only to those who can have it', () => {
    const having = (key: string, ...more: object[]) =>
      policyOf([{ ...DENY_ALL, Condition: { StringNotLike: { 'aws:userid': IDS }, Null: { [key]: 'true' } } }, ...more])
    const ROLE = 'the role session `AROASOMEBODYELSE12345:session` of account `111122223333`'
    const SERVICE = 'the AWS service `logging.s3.amazonaws.com`'
    const open = (who: string, key: string) =>
      `fails: \`s3:GetObject\` on any object by ${who}, with any \`${key}\`, is denied by no statement.`

    const OF_SERVICES = [
      'aws:SourceArn',
      'aws:SourceAccount',
      'aws:SourceOrgID',
      'aws:SourceOrgPaths',
      'aws:PrincipalServiceNamesList',
    ]
    const OF_ROLES = [
      ...[
        'aws:FederatedProvider',
        'aws:SourceIdentity',
        'aws:Ec2InstanceSourceVpc',
        'aws:ChatbotSourceArn',
        'ec2:RoleDelivery',
      ],
      ...[
        'ec2:SourceInstanceArn',
        'lambda:SourceFunctionArn',
        'glue:RoleAssumedBy',
        'ssm:SourceInstanceArn',
        'identitystore:UserId',
      ],
      ...['saml:sub', 'accounts.google.com:aud', 'oidc.eks.us-east-1.amazonaws.com/id/ABC:sub', 'AWS:sourceidentity'],
    ]
    const OF_CREDENTIALS = [
      'aws:MultiFactorAuthPresent',
      'aws:MultiFactorAuthAge',
      'aws:CalledVia',
      'aws:CalledViaFirst',
    ]
    const ANYBODYS = [
      'aws:SourceVpc',
      'aws:SourceIp',
      'aws:UserAgent',
      'aws:ViaAWSService',
      'aws:VpceOrgID',
      's3:ExistingObjectTag/a.b:c',
    ]

    it.each(OF_SERVICES)('%s to services', key => {
      expect(seal(having(key))).toBe(open(SERVICE, key))
      expect(seal(having(key), { awsServices: true })).toBe('holds by 1')
      const ofServices = { ...DENY_ALL, Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } } }
      expect(seal(having(key, ofServices))).toBe('holds by 1,2')
    })

    it.each([...OF_ROLES, ...OF_CREDENTIALS])('%s to those with credentials for a time', key => {
      expect(seal(having(key))).toBe(open(ROLE, key))
      const ofRoles = { ...DENY_ALL, Condition: { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } } }
      expect(seal(having(key, ofRoles))).not.toMatch(/anonymous|AROA/)
    })

    it('aws:TokenIssueTime to every role session and federated user, for they have credentials for a time', () => {
      const key = 'aws:TokenIssueTime'
      expect(seal(having(key))).toBe(`fails: \`s3:GetObject\` on any object by ${ROLE} is denied by no statement.`)
      const without = (type: string) => ({
        ...DENY_ALL,
        Condition: { StringEquals: { 'aws:PrincipalType': type }, Null: { [key]: 'false' } },
      })
      const [ofRoles, ofFederated] = [without('AssumedRole'), without('FederatedUser')]
      expect(seal(having(key, ofRoles, ofFederated))).toContain('by the user `AIDA')
      const ofUsers = without('User')
      expect(seal(having(key, ofRoles, ofUsers))).toMatch(/by the (root user|federated user)/)
      expect(
        keeps(policyOf([LOCK, { ...DENY_ALL, Condition: { Null: { [key]: 'true' } } }]), connect, CONNECT_NEEDS),
      ).toBe('holds')
    })

    it.each(OF_ROLES)('%s to roles, and to no user', key => {
      const ofRoles = { ...DENY_ALL, Condition: { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } } }
      // what a service has of it, AWS does not document
      expect(seal(having(key, ofRoles))).toMatch(/^unknown: .* of an AWS service's own call/)
      expect(seal(having(key, ofRoles), { awsServices: true })).toBe('holds by 1,2')
    })

    it.each(ANYBODYS)('%s to anybody', key => {
      expect(seal(having(key))).toBe(open('an anonymous caller', key))
    })

    it('and no call of a service with their credentials to those who have none', () => {
      const direct = { StringNotLike: { 'aws:userid': IDS }, BoolIfExists: { 'aws:ViaAWSService': 'false' } }
      expect(seal(policyOf([{ ...DENY_ALL, Condition: direct }]))).toContain(
        `by ${ROLE}, with \`aws:ViaAWSService\` = \`true\``,
      )
    })

    it('so that a Deny for strangers whom services call for takes nothing from a role', () => {
      const foreign = {
        ...DENY_ALL,
        Condition: { StringNotEquals: { 'aws:SourceAccount': OWNER }, Null: { 'aws:SourceAccount': 'false' } },
      }
      expect(keeps(policyOf([LOCK, foreign]), connect, CONNECT_NEEDS)).toBe('holds')
      const unsaid = { ...DENY_ALL, Condition: { StringNotEquals: { 'aws:SourceAccount': OWNER } } }
      expect(keeps(policyOf([LOCK, unsaid]), connect, CONNECT_NEEDS)).toMatch(/^fails always: /)
    })

    it('and names a service that there is, whichever are spared', () => {
      expect(seal(having('aws:SourceArn'), { awsServices: ['logging.s3.amazonaws.com'] })).toBe(
        open('the AWS service `config.amazonaws.com`', 'aws:SourceArn'),
      )
    })
  })

  it('takes an account for all of its principals, however it is written', () => {
    for (const AWS of [OWNER, `arn:aws:iam::${OWNER}:root`]) {
      const policy = policyOf([{ ...DENY_ALL, Principal: { AWS } }])
      expect(keeps(policy, admin, POLICY_NEEDS)).toContain('fails always')
      expect(keeps(policy, { ...admin, account: '444455556666' }, POLICY_NEEDS)).toBe('holds')
    }
  })

  it('reads variables as text before 2012-10-17', () => {
    const list = { StringNotLike: { 'aws:userid': [...IDS, '${aws:userid}'] } }
    expect(seal(policyOf([{ ...LOCK, Condition: list }], '2008-10-17'))).toBe('holds by 1')
  })

  it('asks whether a set is there without asking what is in it', () => {
    const withNull = (key: string, absent: string) =>
      seal(withCondition({ ...LOCK.Condition, Null: { [key]: absent } }))
    expect(withNull('aws:PrincipalOrgPaths', 'false')).toMatch(/^fails: /)
    expect(withNull('aws:TagKeys', 'true')).toMatch(/^fails: .*`aws:TagKeys`/)
  })

  it('gives up where a policy tells too many classes apart', () => {
    expect(seal(policyOf(tellingManyApart('aws:userid')))).toBe(`unknown: ${TOO_MANY_CLASSES}`)
  })
})

const TOO_MANY_CLASSES = 'The policy distinguishes more classes of requests than the proof can check one by one.'

/** Denies whose patterns tell more texts of a key apart than the proof can ask about. */
function tellingManyApart(key: string): readonly object[] {
  const patterns = Array.from({ length: 12 }, (_, index) => `*${'A?'.repeat(index + 4)}*B${'?'.repeat(20 + index)}`)
  return patterns.map(pattern => ({ ...DENY_ALL, Condition: { StringLike: { [key]: pattern } } }))
}

describe('keepsAccess', () => {
  it('holds for those on the list, over TLS', () => {
    expect(keeps(policyOf([TLS_ONLY, LOCK]), connect, CONNECT_NEEDS)).toBe('holds')
    expect(keeps(policyOf([TLS_ONLY, LOCK]), admin, POLICY_NEEDS)).toBe('holds')
  })

  it('fails always for everybody else', () => {
    const other: CallerScope = { kind: 'role', id: 'AROAZZZZZZZZZZZZZZZZZ', session: { name: 'ci' } }
    expect(keeps(policyOf([TLS_ONLY, LOCK]), other, POLICY_NEEDS)).toBe(
      'fails always: `s3:GetBucketPolicy` is always denied to the role session `AROAZZZZZZZZZZZZZZZZZ:ci` by statement 2.',
    )
  })

  it('fails where only some sessions are on the list', () => {
    const pinned = withCondition({ StringNotLike: { 'aws:userid': [`${CONNECT}:one`] } })
    expect(keeps(pinned, connect, CONNECT_NEEDS)).toBe(
      `fails sometimes: \`s3:GetObject\` is denied to the role session \`${CONNECT}:session\` by statement 1, when called as \`${CONNECT}:session\`.`,
    )
    expect(keeps(pinned, { ...connect, session: { name: 'one' } }, CONNECT_NEEDS)).toBe('holds')
  })

  it('holds provided that the caller writes the request as an encryption Deny wants it', () => {
    const deny = (Condition: object) =>
      policyOf([{ ...DENY_ALL, Action: 's3:PutObject', Resource: `${ARN}/*`, Condition }, LOCK])
    const key = 's3:x-amz-server-side-encryption'
    expect(keeps(deny({ StringNotEquals: { [key]: 'aws:kms' } }), connect, CONNECT_NEEDS)).toBe(
      `holds provided \`s3:PutObject\` is called with \`${key}\` = \`aws:kms\``,
    )
    expect(keeps(deny({ Null: { [key]: 'true' } }), connect, CONNECT_NEEDS)).toBe(
      `holds provided \`s3:PutObject\` is called with any \`${key}\``,
    )
    expect(keeps(deny({ StringLike: { [key]: '*' } }), connect, CONNECT_NEEDS)).toBe(
      `holds provided \`s3:PutObject\` is called without \`${key}\``,
    )
  })

  it('fails where no way of writing the request is right', () => {
    const key = 's3:x-amz-server-side-encryption'
    const deny = (Condition: object) => ({ ...DENY_ALL, Action: 's3:PutObject', Resource: `${ARN}/*`, Condition })
    const both = policyOf([
      deny({ StringNotEquals: { [key]: 'aws:kms' } }),
      deny({ StringEquals: { [key]: 'aws:kms' } }),
      LOCK,
    ])
    expect(keeps(both, connect, CONNECT_NEEDS)).toBe(
      `fails always: \`s3:PutObject\` is always denied to the role session \`${CONNECT}:session\` by statement 1.`,
    )
  })

  it.each(['x-amz-server-side-encryption', 'x-amz-acl', 'x-amz-storage-class', 'prefix'])(
    'fails for the policy where a Deny of everything asks for s3:%s, which its actions do not carry',
    key => {
      const policy = policyOf([{ ...DENY_ALL, Condition: { StringNotEquals: { [`s3:${key}`]: 'x' } } }, LOCK])
      expect(keeps(policy, admin, POLICY_NEEDS)).toBe(
        `fails always: \`s3:GetBucketPolicy\` is always denied to the role session \`${ADMIN}:ann@example.com\` by statement 1.`,
      )
    },
  )

  it('fails, with the condition named, for what the caller does not choose', () => {
    const deny = (Condition: object, more: object = {}) => policyOf([{ ...DENY_ALL, Condition, ...more }, LOCK])
    const start = `fails sometimes: \`s3:GetObject\` is denied to the role session \`${CONNECT}:session\` by statement 1, when called`
    expect(keeps(deny({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } }), connect, CONNECT_NEEDS)).toBe(
      `${start} without \`aws:SourceVpce\`.`,
    )
    expect(keeps(deny({ NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }), connect, CONNECT_NEEDS)).toBe(
      `${start} without \`aws:SourceIp\`.`,
    )
    expect(keeps(deny({}, { Resource: `${ARN}/secret/*` }), connect, CONNECT_NEEDS)).toBe(
      `${start} on \`${ARN}/secret/\`.`,
    )
    expect(keeps(deny({ NumericLessThan: { 's3:TlsVersion': '1.3' } }), connect, CONNECT_NEEDS)).toBe(
      `${start} with \`s3:TlsVersion\` = \`1.2\`.`,
    )
    expect(keeps(deny({ NumericLessThan: { 's3:TlsVersion': '1.2' } }), connect, CONNECT_NEEDS)).toBe('holds')
  })

  it('is decided by the organization of the account, where it is known', () => {
    const members = policyOf([
      LOCK,
      { ...LOCK, Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-abcde12345' } } },
    ])
    const within = (owner: Scope['owner']) => keeps(members, admin, POLICY_NEEDS, { owner }).split(':')[0]
    expect(within({ account: OWNER })).toBe('unknown')
    expect(within({ account: OWNER, organization: 'o-abcde12345' })).toBe('holds')
    expect(within({ account: OWNER, organization: 'o-zyxwv54321' })).toBe('fails always')
    expect(within({ account: OWNER, organization: null })).toBe('fails always')
  })

  it('is decided by the account of a caller, whose ARN may be unknown', () => {
    const ours = policyOf([LOCK, { ...DENY_ALL, Condition: { StringNotEquals: { 'aws:PrincipalAccount': OWNER } } }])
    const of = (account: string) => keeps(ours, { ...connect, account }, CONNECT_NEEDS).split(':')[0]
    expect([of(OWNER), of('999988887777')]).toEqual(['holds', 'fails always'])
    expect(keeps(ours, connect, CONNECT_NEEDS)).toMatch(/^unknown: /)
  })

  it('is decided by the tags of a caller only where tags are asked about', () => {
    const office = policyOf([LOCK, { ...LOCK, Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } }])
    const team = policyOf([LOCK, { ...LOCK, Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'locks' } } }])
    const tagged = (policy: Policy, tags: Readonly<Record<string, string>>) =>
      keeps(policy, { ...admin, tags: new Map(Object.entries(tags)) }, POLICY_NEEDS).split(':')[0]
    expect(tagged(office, { team: 'locks' })).toBe('fails sometimes')
    expect(tagged(team, { team: 'locks' })).toBe('holds')
    expect(tagged(team, { team: 'others' })).toBe('fails always')
    expect(tagged(team, {})).toBe('fails always')
  })

  it('is unknown where it depends on facts that no policy shows', () => {
    const deny = (Condition: object) => policyOf([{ ...DENY_ALL, Condition }, LOCK])
    expect(keeps(deny({ StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } }), connect, CONNECT_NEEDS)).toBe(
      'unknown: The answer depends on `aws:PrincipalOrgID`, which cannot be seen in a policy (say `organization` in the configuration or in the snapshot, or allow `organizations:DescribeOrganization`).',
    )
    const byArn = deny({ ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:role/admin` } })
    expect(keeps(byArn, connect, CONNECT_NEEDS)).toBe(
      'unknown: The answer depends on the ARN of the role, which cannot be seen in a policy.',
    )
    expect(keeps(byArn, { ...connect, roleArn: `arn:aws:iam::${OWNER}:role/admin` }, CONNECT_NEEDS)).toBe('holds')
    expect(keeps(byArn, admin, POLICY_NEEDS)).toBe('holds')
    const byAccount = deny({ StringNotEquals: { 'aws:PrincipalAccount': '${aws:ResourceAccount}' } })
    expect(keeps(byAccount, connect, CONNECT_NEEDS)).toContain('unknown: ')
  })

  it('knows that the root of the owner keeps the policy, and that no other root does', () => {
    const root = (account: string): CallerScope => ({ kind: 'root', userid: account, account })
    expect(keeps(policyOf([LOCK]), root(OWNER), POLICY_NEEDS)).toBe('holds')
    expect(keeps(policyOf([LOCK]), root(OWNER), CONNECT_NEEDS)).toContain('fails always: `s3:GetObject`')
    expect(keeps(policyOf([LOCK]), root('444455556666'), POLICY_NEEDS)).toContain('fails always: `s3:GetBucketPolicy`')
    expect(keeps(policyOf([LOCK]), root(OWNER), POLICY_NEEDS, { owner: {} })).toBe(
      'unknown: The answer depends on which account owns the bucket.',
    )
  })
})

describe('deniedEverything', () => {
  const only = (id: string) => ({ ...LOCK, Condition: { StringNotLike: { 'aws:userid': `${id}:*` } } })

  it('finds that two locks with different lists deny each other', () => {
    const policy = policyOf([only(CONNECT), only(ADMIN)])
    expect(proofOf(policy).deniedEverything(scopeOf(), connect)).toMatchObject({ kind: 'holds', by: [{ index: 1 }] })
    expect(proofOf(policy).deniedEverything(scopeOf(), admin)).toMatchObject({ kind: 'holds', by: [{ index: 0 }] })
  })

  it('shows what is left to a caller on the list', () => {
    const verdict = proofOf(policyOf([LOCK])).deniedEverything(scopeOf(), connect)
    expect(verdict).toMatchObject({ kind: 'fails', witness: { action: 's3:GetObject' } })
  })

  it('gives up where a policy tells too many classes apart', () => {
    for (const caller of [connect, admin]) {
      const verdict = proofOf(policyOf(tellingManyApart('aws:UserAgent'))).deniedEverything(scopeOf(), caller)
      expect(verdict.kind === 'unknown' && plain(verdict.because)).toBe(TOO_MANY_CLASSES)
    }
  })

  it('leaves the policy to the root of the owner', () => {
    const root: CallerScope = { kind: 'root', userid: OWNER, account: OWNER }
    expect(proofOf(policyOf([DENY_ALL])).deniedEverything(scopeOf(), root)).toMatchObject({
      kind: 'fails',
      witness: { action: 's3:PutBucketPolicy' },
    })
  })

  it("does not know that of a root that may be the owner's", () => {
    const root: CallerScope = { kind: 'root', userid: OWNER, account: OWNER }
    expect(proofOf(policyOf([DENY_ALL])).deniedEverything(scopeOf({ owner: {} }), root).kind).toBe('unknown')
    expect(
      proofOf(policyOf([DENY_ALL])).deniedEverything(scopeOf({ owner: { account: '444455556666' } }), root).kind,
    ).toBe('holds')
  })

  it('is unknown where it depends on the ARN of a role known by its id alone', () => {
    const policy = policyOf([
      { ...DENY_ALL, Condition: { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:role/admin` } } },
    ])
    expect(proofOf(policy).deniedEverything(scopeOf(), connect).kind).toBe('unknown')
    expect(proofOf(policy).deniedEverything(scopeOf(), admin).kind).toBe('fails')
  })
})
