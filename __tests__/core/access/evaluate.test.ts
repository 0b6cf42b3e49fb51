import fc from 'fast-check'
import type { Decision } from '../../../src/core/access/evaluate.js'
import type { Caller } from '../../../src/core/access/request.js'
import { plain } from '../../../src/core/text/prose.js'
import {
  ACCOUNT,
  ADMIN_ID,
  type Asked,
  admin,
  anonymous,
  BUCKET,
  CONNECT_ID,
  connect,
  decide,
  federated,
  first,
  type Json,
  OBJECT,
  OTHER_ACCOUNT,
  OTHER_ID,
  policyFrom,
  policyOf,
  role,
  root,
  service,
  stranger,
  USER_ID,
  user,
} from './fixture.js'

const LIST = [`${CONNECT_ID}:*`, `${ADMIN_ID}:*`]
const lock = (values: Json = LIST, operator = 'StringNotLike') =>
  policyOf([{ Condition: { [operator]: { 'aws:userId': values } } }])

type Answer = Decision['decision']

describe('the keys that follow from the caller', () => {
  const NOT_PRESENT = undefined
  const rows: readonly (readonly [string, Caller, { readonly [key: string]: string | undefined }])[] = [
    [
      'root',
      root,
      {
        'aws:username': NOT_PRESENT,
        'aws:userid': ACCOUNT,
        'aws:PrincipalType': 'Account',
        'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:root`,
        'aws:PrincipalAccount': ACCOUNT,
        'aws:PrincipalIsAWSService': 'false',
      },
    ],
    [
      'a user',
      user,
      {
        'aws:username': 'bob',
        'aws:userid': USER_ID,
        'aws:PrincipalType': 'User',
        'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:user/staff/bob`,
        'aws:PrincipalAccount': ACCOUNT,
        'aws:PrincipalIsAWSService': 'false',
      },
    ],
    [
      'a federated user',
      federated,
      {
        'aws:username': NOT_PRESENT,
        'aws:userid': `${ACCOUNT}:carol`,
        'aws:PrincipalType': 'FederatedUser',
        'aws:PrincipalArn': `arn:aws:sts::${ACCOUNT}:federated-user/carol`,
        'aws:PrincipalIsAWSService': 'false',
      },
    ],
    [
      'a role session',
      stranger,
      {
        'aws:username': NOT_PRESENT,
        'aws:userid': `${OTHER_ID}:session`,
        'aws:PrincipalType': 'AssumedRole',
        'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/teams/Auditor`,
        'aws:PrincipalServiceName': NOT_PRESENT,
        'aws:PrincipalIsAWSService': 'false',
      },
    ],
    [
      'an anonymous caller',
      anonymous,
      {
        'aws:username': NOT_PRESENT,
        'aws:userid': 'anonymous',
        'aws:PrincipalType': 'Anonymous',
        'aws:PrincipalArn': NOT_PRESENT,
        'aws:PrincipalAccount': 'anonymous',
        'aws:PrincipalIsAWSService': NOT_PRESENT,
      },
    ],
    [
      'an AWS service',
      service,
      {
        'aws:username': NOT_PRESENT,
        'aws:PrincipalIsAWSService': 'true',
        'aws:PrincipalServiceName': 'logging.s3.amazonaws.com',
        'aws:PrincipalArn': NOT_PRESENT,
      },
    ],
  ]

  it.each(rows)('of %s are those that AWS documents', (_, caller, keys) => {
    for (const [key, value] of Object.entries(keys)) {
      const found = first(decide(policyOf([{ Condition: { StringLike: { [key]: '*' } } }]), { caller })).conditions[0]
        ?.found
      expect({ [key]: found }).toEqual({ [key]: value === undefined ? [] : [value] })
    }
  })

  it('give way to what the request says itself', () => {
    const policy = policyOf([{ Condition: { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } } }])
    expect(decide(policy).decision).toBe('denied')
    expect(decide(policy, { context: { 'aws:PrincipalAccount': [OTHER_ACCOUNT] } }).decision).toBe('neither')
    expect(decide(policy, { context: { 'aws:principalaccount': [] } }).decision).toBe('neither')
  })

  it('have the partition of the bucket where they are ARNs', () => {
    const Resource = ['arn:aws-cn:s3:::b', 'arn:aws-cn:s3:::b/*']
    const condition = { StringEquals: { 'aws:PrincipalArn': `arn:aws-cn:iam::${ACCOUNT}:root` } }
    const policy = policyOf([{ Resource, Condition: condition }])
    expect(decide(policy, { caller: root, resource: 'arn:aws-cn:s3:::b/k' }).decision).toBe('denied')
  })
})

describe('the lock', () => {
  const rows: readonly (readonly [string, Caller, Answer])[] = [
    ['the Connect role', connect, 'neither'],
    ['an admin', admin, 'neither'],
    ['another role', stranger, 'denied'],
    ['a user', user, 'denied'],
    ['root', root, 'denied'],
    ['a federated user', federated, 'denied'],
    ['an anonymous caller', anonymous, 'denied'],
    ['an AWS service', service, 'denied'],
  ]
  it.each(rows)('answers %s rightly', (_, caller, answer) => {
    expect(decide(lock(), { caller }).decision).toBe(answer)
  })

  const wrong: readonly (readonly [string, Json, string, Caller, Answer])[] = [
    ['StringNotEquals takes the star for a star', LIST, 'StringNotEquals', admin, 'denied'],
    ['StringLike denies the listed', LIST, 'StringLike', admin, 'denied'],
    ['StringLike frees the others', LIST, 'StringLike', stranger, 'neither'],
    ['a bare role id is nobody', [ADMIN_ID], 'StringNotLike', admin, 'denied'],
    ['a user has no session', [`${USER_ID}:*`], 'StringNotLike', user, 'denied'],
    ['a bare user id is the user', [USER_ID], 'StringNotLike', user, 'neither'],
    ['the account id is root', [ACCOUNT], 'StringNotLike', root, 'neither'],
    ['AROA* frees every role', ['AROA*'], 'StringNotLike', stranger, 'neither'],
    ['AROA* frees no user', ['AROA*'], 'StringNotLike', user, 'denied'],
    ['* frees everyone', ['*'], 'StringNotLike', anonymous, 'neither'],
    ['*:* frees every role', ['*:*'], 'StringNotLike', stranger, 'neither'],
    ['*:* frees every federated user', ['*:*'], 'StringNotLike', federated, 'neither'],
    ['*:* frees no user', ['*:*'], 'StringNotLike', user, 'denied'],
    ['?* frees everyone', ['?*'], 'StringNotLike', root, 'neither'],
    ['a question mark in an id matches one character', [`?${ADMIN_ID.slice(1)}:*`], 'StringNotLike', admin, 'neither'],
    ['a lower-case id is nobody', [`${ADMIN_ID.toLowerCase()}:*`], 'StringNotLike', admin, 'denied'],
    ['a pinned session shuts others out', [`${ADMIN_ID}:bob`], 'StringNotLike', admin, 'denied'],
    ['a session that callers choose opens', ['*:admin'], 'StringNotLike', role(OTHER_ID, 'admin'), 'neither'],
    ['what no value does, nobody says', [], 'StringNotLike', admin, 'unknown'],
    ['ForAnyValue is the same', LIST, 'ForAnyValue:StringNotLike', admin, 'neither'],
    ['ForAnyValue is the same for others', LIST, 'ForAnyValue:StringNotLike', stranger, 'denied'],
    ['IfExists is the same', LIST, 'StringNotLikeIfExists', anonymous, 'denied'],
    ['a mis-cased operator is not guessed at', LIST, 'stringNotLike', stranger, 'unknown'],
  ]
  it.each(wrong)('written wrongly: %s', (_, values, operator, caller, answer) => {
    expect(decide(lock(values, operator), { caller }).decision).toBe(answer)
  })

  it('with a misspelt key denies everyone', () => {
    const policy = policyOf([{ Condition: { StringNotLike: { 'aws:user-id': LIST } } }])
    expect(decide(policy, { caller: admin }).decision).toBe('denied')
  })

  it('split in two by role denies both', () => {
    const policy = policyOf(LIST.map(id => ({ Condition: { StringNotLike: { 'aws:userid': id } } })))
    expect(decide(policy, { caller: admin })).toMatchObject({ decision: 'denied', responsible: [{ index: 0 }] })
    expect(decide(policy, { caller: connect })).toMatchObject({ decision: 'denied', responsible: [{ index: 1 }] })
    expect(decide(policy)).toMatchObject({ decision: 'denied', responsible: [{ index: 0 }, { index: 1 }] })
  })

  const exemption = (operator: string, caller: Caller): Answer => {
    const Condition = { StringNotLike: { 'aws:userid': LIST }, [operator]: { 'aws:PrincipalIsAWSService': 'false' } }
    return decide(policyOf([{ Condition }]), { caller }).decision
  }
  it('spares services with BoolIfExists, and anonymous callers too with Bool', () => {
    expect(exemption('BoolIfExists', service)).toBe('neither')
    expect(exemption('BoolIfExists', anonymous)).toBe('denied')
    expect(exemption('Bool', anonymous)).toBe('neither')
    expect(exemption('Bool', stranger)).toBe('denied')
  })
})

describe('Action and Resource', () => {
  type Row = readonly [string, { [element: string]: Json }, Asked, Answer]
  const rows: readonly Row[] = [
    ['an action in any case', { Action: 'S3:GETOBJECT' }, {}, 'denied'],
    ['a request in any case', { Action: 's3:GetObject' }, { action: 'S3:getobject' }, 'denied'],
    ['a star in an action', { Action: 's3:Get*' }, {}, 'denied'],
    ['a question mark in an action', { Action: 's3:?etObject' }, {}, 'denied'],
    ['every action', { Action: '*' }, {}, 'denied'],
    ['another action', { Action: ['s3:PutObject', 's3:ListBucket'] }, {}, 'neither'],
    ['no action', { Action: [] }, {}, 'neither'],
    ['NotAction naming it', { NotAction: 's3:get*' }, {}, 'neither'],
    ['NotAction naming another', { NotAction: ['s3:PutObject'] }, {}, 'denied'],
    ['no NotAction', { NotAction: [] }, {}, 'denied'],
    [
      'objects only, asked for the bucket',
      { Resource: `${BUCKET}/*` },
      { action: 's3:ListBucket', resource: BUCKET },
      'neither',
    ],
    ['the bucket only, asked for an object', { Resource: BUCKET }, {}, 'neither'],
    ['a resource in other case', { Resource: `${BUCKET.toUpperCase()}/*` }, {}, 'neither'],
    ['a star across slashes', { Resource: `${BUCKET}/connect/*.wav` }, {}, 'denied'],
    ['a question mark in a resource', { Resource: `${BUCKET}/?` }, { resource: `${BUCKET}/a` }, 'denied'],
    ['a key with colons', { Resource: `${BUCKET}/*` }, { resource: `${BUCKET}/a:b:c` }, 'denied'],
    ['every resource', { Resource: '*' }, {}, 'denied'],
    ['another bucket', { Resource: 'arn:aws:s3:::other/*' }, {}, 'neither'],
    ['NotResource naming it', { NotResource: `${BUCKET}/*` }, {}, 'neither'],
    ['NotResource naming the bucket', { NotResource: BUCKET }, {}, 'denied'],
    ['a variable in an action is text', { Action: 's3:${aws:username}' }, { caller: user }, 'neither'],
  ]
  it.each(rows)('%s', (_, statement, asked, answer) => {
    expect(decide(policyOf([statement]), asked).decision).toBe(answer)
  })
})

describe('the decision', () => {
  const ALLOW = { Effect: 'Allow', Sid: 'Allow' }
  const DENY = { Effect: 'Deny', Sid: 'Deny' }
  const UNCLEAR = { Condition: { StringMatches: { 'aws:userid': 'x' } } }
  const rows: readonly (readonly [string, readonly { [element: string]: Json }[], Answer, readonly number[]])[] = [
    ['nothing at all', [], 'neither', []],
    ['an Allow', [ALLOW], 'allowed', [0]],
    ['a Deny', [DENY], 'denied', [0]],
    ['an Allow before a Deny', [ALLOW, DENY], 'denied', [1]],
    ['a Deny before an Allow', [DENY, ALLOW], 'denied', [0]],
    ['an unclear Deny', [{ ...DENY, ...UNCLEAR }], 'unknown', [0]],
    ['an unclear Deny beside a clear one', [{ ...DENY, ...UNCLEAR }, DENY], 'denied', [1]],
    ['an unclear Deny beside an Allow', [{ ...DENY, ...UNCLEAR }, ALLOW], 'unknown', [0]],
    ['an unclear Deny on something else', [{ ...DENY, ...UNCLEAR, Action: 's3:PutObject' }, ALLOW], 'allowed', [1]],
    ['an unclear Allow', [{ ...ALLOW, ...UNCLEAR }], 'unknown', [0]],
    ['an unclear Allow beside a clear one', [{ ...ALLOW, ...UNCLEAR }, ALLOW], 'allowed', [1]],
  ]
  it.each(rows)('on %s is right, and says by which statements', (_, statements, decision, responsible) => {
    const found = decide(policyOf(statements))
    expect([found.decision, found.responsible.map(({ index }) => index)]).toEqual([decision, responsible])
  })

  it('gives the reason when there is none', () => {
    const unclear = decide(policyOf([{ Condition: { StringNotlike: { 'aws:userid': 'x' } } }]))
    expect(plain(unclear.because ?? { parts: [] })).toBe(
      'Statement 1 cannot be evaluated: `StringNotlike` is not a condition operator, so its meaning is not known. Did you mean `StringNotLike`?',
    )
    const values = decide(policyOf([{ Condition: { IpAddress: { 'aws:SourceIp': ['x', '10.0.0.0/99'] } } }]), {
      context: { 'aws:sourceip': ['10.0.0.1'] },
    })
    expect(plain(values.because ?? { parts: [] })).toBe(
      'Statement 1 cannot be evaluated: `x` is not a valid IP address or range. `10.0.0.0/99` is not a valid IP address or range.',
    )
  })

  it('says of a Null what is wrong with its value', () => {
    const unclear = decide(policyOf([{ Condition: { Null: { 'aws:TokenIssueTime': ['maybe'] } } }]))
    expect(plain(unclear.because ?? { parts: [] })).toBe(
      'Statement 1 cannot be evaluated: `maybe` is not `true` and not `false`.',
    )
  })

  it('takes an absent Version for the old one', () => {
    const statement = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: `${BUCKET}/*` }
    const document = { Statement: { ...statement, Condition: { StringNotLike: { 'aws:userid': '${aws:userid}' } } } }
    expect(decide(policyFrom(document)).decision).toBe('denied')
    expect(decide(policyFrom({ ...document, Version: '2012-10-17' })).decision).toBe('neither')
  })

  it('does not depend on the order of statements, nor of the values within them', () => {
    const values = fc.shuffledSubarray(['a', 'b*', 'c', '*d'])
    const condition = fc.record({ StringNotLike: fc.record({ 'x:y': values }) })
    const statement = fc.record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: fc.shuffledSubarray(['s3:Get*', 's3:PutObject', 's3:*Object']),
      Principal: fc.record({ AWS: fc.shuffledSubarray([ACCOUNT, OTHER_ACCOUNT, '*']) }),
      Condition: condition,
    })
    const reversed = (json: Json): Json => {
      if (Array.isArray(json)) return [...(json as readonly Json[])].reverse().map(reversed)
      if (typeof json !== 'object' || json === null) return json
      return Object.fromEntries(
        Object.entries(json)
          .reverse()
          .map(([key, value]) => [key, reversed(value)]),
      )
    }
    const found = fc.constantFrom([], ['a'], ['bcd'], ['x'])
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 4 }), found, (statements, values) => {
        const asked = { context: { 'x:y': values } }
        const turned = reversed(statements) as readonly { [element: string]: Json }[]
        expect(decide(policyOf(turned), asked).decision).toBe(decide(policyOf(statements), asked).decision)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the root user of the owning account', () => {
  const KEPT = ['s3:GetBucketPolicy', 's3:PutBucketPolicy', 's3:DeleteBucketPolicy']
  const DENY_ALL = policyOf([{}])

  it.each(KEPT)('keeps %s whatever is denied', action => {
    expect(decide(DENY_ALL, { caller: root, action, resource: BUCKET })).toMatchObject({
      decision: 'neither',
      responsible: [],
      rootCarveOut: true,
      statements: [{ outcome: 'match' }],
    })
  })

  it('keeps them where the Deny cannot be evaluated', () => {
    const policy = policyOf([{ Condition: { Foo: { bar: 'x' } } }])
    const asked = { caller: root, action: 's3:PutBucketPolicy', resource: BUCKET }
    expect(decide(policy, asked).decision).toBe('neither')
  })

  const others: readonly (readonly [string, Asked, string | undefined])[] = [
    ['GetBucketPolicyStatus', { caller: root, action: 's3:GetBucketPolicyStatus', resource: BUCKET }, ACCOUNT],
    ['an object', { caller: root }, ACCOUNT],
    ['the policy of another account', { caller: root, action: 's3:PutBucketPolicy', resource: BUCKET }, OTHER_ACCOUNT],
    ['the policy of nobody known', { caller: root, action: 's3:PutBucketPolicy', resource: BUCKET }, undefined],
    ['the policy, being a role', { caller: admin, action: 's3:PutBucketPolicy', resource: BUCKET }, ACCOUNT],
  ]
  it.each(others)('and nobody else: %s', (_, asked, account) => {
    const owner = account === undefined ? {} : { account }
    expect(decide(DENY_ALL, asked, owner)).toMatchObject({ decision: 'denied', rootCarveOut: false })
  })
})

describe('the explanation', () => {
  it('goes down to the value', () => {
    const { principal, action, resource, conditions, outcome } = first(
      decide(lock(), { caller: admin, resource: OBJECT }),
    )
    const shown = (values: typeof action.values) => values.map(value => [value.written.value, value.outcome])
    expect(outcome).toBe('no-match')
    expect([principal.element, principal.outcome, shown(principal.values)]).toEqual([
      'Principal',
      'match',
      [['*', 'match']],
    ])
    expect(shown(action.values)).toEqual([['s3:*', 'match']])
    expect(shown(resource.values)).toEqual([
      [BUCKET, 'no-match'],
      [`${BUCKET}/*`, 'match'],
    ])
    expect(conditions).toMatchObject([
      {
        outcome: 'no-match',
        found: [`${ADMIN_ID}:alice`],
        values: [
          { written: { value: `${CONNECT_ID}:*` }, outcome: 'no-match', fits: [] },
          { written: { value: `${ADMIN_ID}:*` }, outcome: 'match', fits: [`${ADMIN_ID}:alice`] },
        ],
      },
    ])
    expect(conditions.map(({ because }) => plain(because))).toEqual(['A listed value fits.'])
  })
})
