import fc from 'fast-check'
import type { Caller, Request } from '../../../src/core/access/request.js'
import { CARRIED_BY, CARRIED_BY_ALL_BUT } from '../../../src/core/access/s3-keys.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { sourceFromText } from '../../../src/core/text/source.js'

export const BUCKET = 'connect-25fd0a3be3ef'
export const ARN = `arn:aws:s3:::${BUCKET}`
export const CONNECT = 'AROAJJ4OT5B3EVMNARNW6'
export const ADMIN = 'AROAINV7BYMRZP3NV66DI'
export const USER = 'AIDACKCEVSQ6C2EXAMPLE'
export const OWNER = '111122223333'
export const OTHER = '444455556666'

export interface StatementText {
  readonly Effect?: string
  readonly Principal?: unknown
  readonly NotPrincipal?: unknown
  readonly Action?: unknown
  readonly NotAction?: unknown
  readonly Resource?: unknown
  readonly NotResource?: unknown
  readonly Condition?: unknown
}

/** A policy from statements; what is left out is taken from the lock. */
export function policyOf(statements: readonly StatementText[], version = '2012-10-17'): Policy {
  const { policy, grammar } = readPolicy(
    sourceFromText('policy.json', JSON.stringify({ Version: version, Statement: statements })),
  )
  if (policy === undefined || grammar.length > 0) throw new Error(`no policy: ${JSON.stringify(grammar)}`)
  return policy
}

export const IDS: readonly string[] = [`${CONNECT}:*`, `${ADMIN}:*`]
export const DENY_ALL = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`] }
export const LOCK = { ...DENY_ALL, Condition: { StringNotLike: { 'aws:userId': IDS } } }
export const TLS_ONLY = { ...DENY_ALL, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }

const USERIDS = [
  ...IDS,
  `${CONNECT}:ci`,
  CONNECT,
  `${ADMIN.slice(0, -1)}?:*`,
  'AROA*',
  '*:ci',
  '*',
  USER,
  'AIDA*',
  OWNER,
  `${OTHER}:*`,
  '1*',
  '*:*',
  'anonymous',
  '${aws:userid}',
]
const ROLE_ARNS = [
  `arn:aws:iam::${OWNER}:role/connect`,
  `arn:aws:iam::${OWNER}:role/path/admin`,
  `arn:aws:iam::${OTHER}:role/admin`,
]
const ARNS = [...ROLE_ARNS, `arn:aws:iam::${OWNER}:user/ann`, `arn:aws:iam::${OWNER}:root`]
const ARN_PATTERNS = [
  ...ARNS,
  'arn:aws:iam::*:role/*',
  `arn:aws:iam::${OWNER}:*`,
  `arn:aws:*:1111*:*/ann`,
  `arn:aws:sts::${OTHER}:federated-user/bob`,
  'arn:aws:iam::??????555666?:role/admin',
]
const ACCOUNTS = [OWNER, OTHER, '1*', '*6666', 'anonymous']

const some = <T>(values: readonly T[], maxLength = 3) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength })

const operators = (
  names: readonly string[],
  qualifiers: readonly string[] = ['', '', '', '', 'ForAnyValue:', 'ForAllValues:'],
) =>
  fc
    .tuple(fc.constantFrom(...qualifiers), fc.constantFrom(...names), fc.constantFrom('', '', '', 'IfExists'))
    .map(([qualifier, name, suffix]) => (qualifier === 'ForAnyValue:' ? qualifier + name : qualifier + name + suffix))

const STRINGS = [
  'StringLike',
  'StringNotLike',
  'StringNotLike',
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
]
const TEXT = operators(STRINGS)
const ARN_OPERATORS = operators(['ArnLike', 'ArnNotLike', 'ArnEquals', 'ArnNotEquals'])
const NUMBERS = operators(
  ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map(
    name => `Numeric${name}`,
  ),
)
const DATES = operators(
  ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals'].map(name => `Date${name}`),
)
const ADDRESSES = operators(['IpAddress', 'NotIpAddress'])
const BOOLEANS = operators(['Bool'])
const SETS = operators(STRINGS, ['ForAnyValue:', 'ForAllValues:'])

type Clause = readonly [string, string, readonly string[]]

const clause = (operator: fc.Arbitrary<string>, keys: readonly string[], values: readonly string[], max = 3) =>
  fc.tuple(operator, fc.constantFrom(...keys), some(values, max)) as fc.Arbitrary<Clause>

const BOOLEAN_KEYS = [
  'aws:SecureTransport',
  'aws:PrincipalIsAWSService',
  'aws:MultiFactorAuthPresent',
  'aws:ViaAWSService',
]
const CLAUSES: readonly fc.Arbitrary<Clause>[] = [
  clause(TEXT, ['aws:userId', 'aws:userid', 'AWS:UserID'], USERIDS),
  clause(
    fc.constantFrom('StringNotLike', 'ForAnyValue:StringNotLike', 'StringNotLikeIfExists'),
    ['aws:userid'],
    USERIDS,
    5,
  ),
  clause(fc.oneof(TEXT, ARN_OPERATORS), ['aws:PrincipalArn'], ARN_PATTERNS),
  clause(TEXT, ['aws:PrincipalAccount', 'aws:ResourceAccount', 'aws:SourceAccount'], ACCOUNTS),
  clause(TEXT, ['aws:PrincipalType'], ['AssumedRole', 'User', 'Account', 'Anonymous', '*User', 'FederatedUser']),
  clause(TEXT, ['aws:username'], ['ann', 'a*', '?ob']),
  clause(TEXT, ['aws:PrincipalServiceName'], ['logging.s3.amazonaws.com', '*.amazonaws.com']),
  clause(BOOLEANS, BOOLEAN_KEYS, ['true', 'false'], 1),
  clause(
    TEXT,
    ['aws:SourceVpce', 's3:prefix', 's3:x-amz-server-side-encryption', 'aws:PrincipalOrgID'],
    ['a', 'ab', 'a*', '?', 'A', '*b'],
  ),
  clause(
    ADDRESSES,
    ['aws:SourceIp'],
    ['10.0.0.0/8', '10.1.0.0/16', '203.0.113.9', '2001:db8::/32', '0.0.0.0/0', '::/0'],
  ),
  clause(NUMBERS, ['s3:max-keys', 's3:signatureAge'], ['0', '1', '2', '10']),
  clause(NUMBERS, ['s3:TlsVersion'], ['1.2', '1.3', '1.25']),
  clause(DATES, ['aws:CurrentTime'], ['2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', '1893456000']),
  clause(SETS, ['aws:CalledVia', 'aws:PrincipalOrgPaths'], ['a', 'ab', 'a*', 'b']),
  clause(
    fc.constant('Null'),
    ['aws:SourceVpce', 'aws:userid', 'aws:PrincipalArn', 's3:prefix', 'aws:CalledVia', 'aws:username'],
    ['true', 'false'],
    2,
  ),
]

function conditionsOf(clauses: readonly Clause[]): Record<string, Record<string, readonly string[]>> {
  const block: Record<string, Record<string, readonly string[]>> = {}
  for (const [operator, key, values] of clauses) {
    const keys = block[operator] ?? {}
    if (!Object.keys(keys).some(known => known.toLowerCase() === key.toLowerCase())) keys[key] = values
    block[operator] = keys
  }
  return block
}

const PRINCIPALS = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>('*', { AWS: '*' }) },
  {
    weight: 2,
    arbitrary: some([OWNER, OTHER, ...ARNS, `arn:aws:sts::${OTHER}:federated-user/bob`]).map(AWS => ({ AWS })),
  },
  { weight: 1, arbitrary: fc.constant({ Service: 'logging.s3.amazonaws.com' }) },
)
const NOT_PRINCIPALS = some([OWNER, OTHER, ...ARNS]).map(AWS => ({ AWS }))
const ACTIONS = some(['s3:*', '*', 's3:Get*', 's3:*Policy', 's3:PutObject', 's3:getobject', 's3:?etBucket*'])
const RESOURCES = some([ARN, `${ARN}/*`, `${ARN}/a*`, `${ARN}/*b`, `${ARN}*`, '*', `${ARN}/?`, 'arn:aws:s3:::*/ab'])

const lean = <T>(usual: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: other })

const statement = fc
  .record({
    effect: fc.constantFrom('Deny', 'Deny', 'Deny', 'Deny', 'Allow'),
    principal: fc.oneof(
      { weight: 15, arbitrary: PRINCIPALS.map(value => ({ Principal: value })) },
      { weight: 1, arbitrary: NOT_PRINCIPALS.map(value => ({ NotPrincipal: value })) },
    ),
    action: lean<object>(
      { Action: 's3:*' },
      fc.oneof(
        ACTIONS.map(Action => ({ Action })),
        ACTIONS.map(NotAction => ({ NotAction })),
      ),
    ),
    resource: lean<object>(
      { Resource: [ARN, `${ARN}/*`] },
      fc.oneof(
        RESOURCES.map(Resource => ({ Resource })),
        RESOURCES.map(NotResource => ({ NotResource })),
      ),
    ),
    clauses: fc.array(fc.oneof(...CLAUSES), { maxLength: 3 }),
  })
  .map(({ effect, principal, action, resource, clauses }): StatementText => {
    return { Effect: effect, ...principal, ...action, ...resource, Condition: conditionsOf(clauses) }
  })

/** Statements around a lock, with and without one. */
export const statements: fc.Arbitrary<readonly StatementText[]> = fc
  .tuple(
    fc.constantFrom<readonly StatementText[]>([LOCK], [LOCK], []),
    fc.array(statement, { minLength: 1, maxLength: 4 }),
  )
  .map(([lock, more]) => [...more, ...lock])

/** One clause in a Deny of everything, one in another: the statements that most nearly cover everything. */
export const covering: fc.Arbitrary<readonly StatementText[]> = fc
  .array(fc.array(fc.oneof(...CLAUSES), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map(lists => lists.map(clauses => ({ ...DENY_ALL, Condition: conditionsOf(clauses) })))

const SESSIONS = ['ci', 'x9', 'connect']
const roles: readonly Caller[] = [CONNECT, ADMIN, 'AROAINV7BYMRZP3NV66DX', 'AROAZZZZZZZZZZZZZZZZZ'].flatMap(id =>
  SESSIONS.flatMap(session =>
    [...ROLE_ARNS, 'arn:aws:iam::999988887777:role/any'].map((roleArn): Caller => {
      return { kind: 'role', userid: `${id}:${session}`, account: roleArn.split(':')[4] ?? '', roleArn }
    }),
  ),
)
const users: readonly Caller[] = [USER, 'AIDAZZZZZZZZZZZZZZZZZ'].flatMap(userid =>
  [`arn:aws:iam::${OWNER}:user/ann`, `arn:aws:iam::${OTHER}:user/x/bob`].map((userArn): Caller => {
    return { kind: 'user', userid, account: userArn.split(':')[4] ?? '', userArn }
  }),
)
const roots = [OWNER, OTHER, '999988887777', '123456789012'].map(
  (account): Caller => ({ kind: 'root', userid: account, account }),
)
const federated = [OWNER, OTHER, '999988887777'].flatMap(account =>
  ['bob', 'ci'].map((name): Caller => {
    return {
      kind: 'federated',
      userid: `${account}:${name}`,
      account,
      arn: `arn:aws:sts::${account}:federated-user/${name}`,
    }
  }),
)
const services = ['logging.s3.amazonaws.com', 'delivery.example'].map(
  (service): Caller => ({ kind: 'service', userid: 'service', service }),
)
export const CALLERS: readonly Caller[] = [
  ...roles,
  ...users,
  ...roots,
  ...federated,
  { kind: 'anonymous', userid: 'anonymous' },
  ...services,
]

const TEXTS = ['a', 'ab', 'A', 'b', 'xyz', '', '?', 'a*', '*b']
/** Values on both sides of every boundary that the clauses above draw. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  'aws:sourcevpce': TEXTS,
  's3:prefix': TEXTS,
  's3:x-amz-server-side-encryption': TEXTS,
  'aws:principalorgid': TEXTS,
  'aws:sourceaccount': [OWNER, OTHER, '166666666666'],
  'aws:multifactorauthpresent': ['true', 'false'],
  'aws:viaawsservice': ['true', 'false'],
  'aws:sourceip': [
    '10.0.0.0',
    '10.1.0.0',
    '10.1.255.255',
    '10.2.0.0',
    '9.255.255.255',
    '11.0.0.0',
    '203.0.113.9',
    '203.0.113.10',
    '2001:db8::1',
    '2001:db9::',
  ],
  's3:max-keys': ['0', '1', '2', '3', '9', '10', '11'],
  's3:signatureage': ['0', '1', '2', '3', '9', '10', '11'],
  's3:tlsversion': ['1.0', '1.1', '1.2', '1.3'],
}
const INSTANTS = [
  '2025-12-31T23:59:59Z',
  '2026-01-01T00:00:00Z',
  '2026-01-01T00:00:01Z',
  '2026-06-01T00:00:00Z',
  '2030-01-01T00:00:00Z',
  '2031-01-01T00:00:00Z',
]

const context = fc
  .record({
    ...Object.fromEntries(
      Object.entries(VALUES).map(([key, values]) => [
        key,
        fc.option(
          fc.constantFrom(...values).map(value => [value]),
          { nil: undefined },
        ),
      ]),
    ),
    'aws:securetransport': fc.constantFrom(['true'], ['false']),
    'aws:currenttime': fc.constantFrom(...INSTANTS).map(value => [value]),
    'aws:calledvia': fc.option(some(TEXTS.slice(0, 5)), { nil: undefined }),
    'aws:principalorgpaths': fc.option(some(TEXTS.slice(0, 5)), { nil: undefined }),
  })
  .map(
    record =>
      new Map(
        Object.entries(record).flatMap(([key, values]) =>
          values === undefined ? [] : [[key, values as readonly string[]] as const],
        ),
      ),
  )

/** A request has no condition key of S3 that its action does not have. */
export function carries(action: string, key: string): boolean {
  const listed = (names: string | undefined) => names?.split(' ').includes(action.slice(3)) ?? false
  return key in CARRIED_BY ? listed(CARRIED_BY[key]) : !listed(CARRIED_BY_ALL_BUT[key])
}

/** Whether requests of a caller can have such a value of a key, whatever they are for. */
export function canHave({ kind }: Caller, key: string, values: readonly string[]): boolean {
  switch (key) {
    case 'aws:sourceaccount':
      return kind === 'service'
    case 'aws:principalorgid':
    case 'aws:principalorgpaths':
      return kind !== 'anonymous' && kind !== 'service'
    case 'aws:multifactorauthpresent':
    case 'aws:calledvia':
      return kind !== 'anonymous'
    case 'aws:viaawsservice':
      return kind !== 'anonymous' || values.every(value => value === 'false')
    default:
      return true
  }
}

/** Requests at the boundaries of what the policies above tell apart. */
export function requests(owner: string | undefined): fc.Arbitrary<Request> {
  const target = fc.oneof(
    fc
      .constantFrom('a', 'b', 'ab', 'xb', 'x', 'abc')
      .chain(key =>
        fc
          .constantFrom('s3:GetObject', 's3:PutObject', 's3:DeleteObject')
          .map(action => ({ action, resource: `${ARN}/${key}` })),
      ),
    fc
      .constantFrom(
        's3:ListBucket',
        's3:GetBucketAcl',
        's3:PutBucketPolicy',
        's3:DeleteBucketPolicy',
        's3:GetLifecycleConfiguration',
      )
      .map(action => ({ action, resource: ARN })),
  )
  return fc.tuple(fc.constantFrom(...CALLERS), target, context).map(([caller, { action, resource }, keys]) => {
    const entries = [...keys].filter(([key, values]) => canHave(caller, key, values) && carries(action, key))
    if (owner !== undefined) entries.push(['aws:resourceaccount', [owner]])
    return { caller, action, resource, context: new Map(entries) }
  })
}

/** Whether the parts of a caller say the same of it: its id, its account and its ARN. */
export function canExist(caller: Caller): boolean {
  if (caller.kind === 'anonymous' || caller.kind === 'service') return true
  const { account, userid } = caller
  if (!/^\d{12}$/.test(account)) return false
  switch (caller.kind) {
    case 'role':
      return /^AROA[A-Z0-9]{12,}:.{2,64}$/s.test(userid) && caller.roleArn.startsWith(`arn:aws:iam::${account}:role/`)
    case 'user':
      return /^AIDA[A-Z0-9]{12,}$/.test(userid) && caller.userArn.startsWith(`arn:aws:iam::${account}:user/`)
    case 'root':
      return userid === account
    case 'federated': {
      const name = userid.slice(account.length + 1)
      return userid === `${account}:${name}` && caller.arn === `arn:aws:sts::${account}:federated-user/${name}`
    }
  }
}
