import type { Json, Statement } from './right-policies.js'

/** A change to a policy's statements, and what it is called in a report. */
export interface Edit {
  readonly name: string
  apply(statements: readonly Statement[]): readonly Statement[]
}

const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
const OBJECTS = `${BUCKET}/*`
const CONNECT = 'AROAJJ4OT5B3EVMNARNW6:*'
const IDS = [CONNECT, 'AROAINV7BYMRZP3NV66DI:*', 'AROAIDEPLOYROLEXXXXXX:*']
const ADMIN_ARN = 'arn:aws:iam::111122223333:role/Admin'

function lock(Resource: Json, values: Json = IDS): Statement {
  return {
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource,
    Condition: { StringNotLike: { 'aws:userId': values } },
  }
}

const TLS: Statement = {
  Sid: 'TlsOnly',
  Effect: 'Deny',
  Principal: { AWS: '*' },
  Action: 's3:*',
  Resource: [BUCKET, OBJECTS],
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
}

/** Right policies in the account of the examples; the lock's statements come first. */
export const BASES: readonly {
  readonly name: string
  readonly locks: number
  readonly statements: readonly Statement[]
}[] = [
  { name: 'the blog’s policy', locks: 1, statements: [lock([BUCKET, OBJECTS])] },
  { name: 'a lock split by resource', locks: 2, statements: [lock(BUCKET), lock([OBJECTS], [...IDS].reverse())] },
  {
    name: 'a lock beside others, with the root user',
    locks: 1,
    statements: [lock([OBJECTS, BUCKET], [...IDS, '111122223333']), TLS],
  },
]

/** Edits that spoil one statement of the lock. */
export function spoilingLock(index: number): readonly Edit[] {
  const edit = (name: string, change: (statement: Statement) => Statement): Edit => ({
    name: `${name} in statement ${index}`,
    apply: statements => statements.map((statement, at) => (at === index ? change(statement) : statement)),
  })
  const set = (element: string, values: readonly Json[]): readonly Edit[] =>
    values.map(value => edit(`${element} ${JSON.stringify(value)}`, statement => ({ ...statement, [element]: value })))
  const renamed = (from: string, to: string, value: Json): Edit =>
    edit(`${to} ${JSON.stringify(value)}`, ({ [from]: _, ...statement }) => ({ ...statement, [to]: value }))
  return [
    ...set('Effect', ['Allow', 'deny']),
    ...set('Principal', PRINCIPALS),
    ...set('Action', ACTIONS),
    ...set('Resource', RESOURCES),
    ...set('Condition', [{}, { StringNotLike: {} }, { StringNotLike: { 'aws:userId': [] } }]),
    renamed('Principal', 'NotPrincipal', { AWS: ADMIN_ARN }),
    renamed('Action', 'NotAction', 's3:PutBucketPolicy'),
    renamed('Action', 'NotAction', []),
    renamed('Resource', 'NotResource', [BUCKET, OBJECTS]),
    edit('no condition', ({ Condition: _, ...statement }) => statement),
    edit('no effect', ({ Effect: _, ...statement }) => statement),
    ...OPERATORS.map(operator =>
      edit(operator, statement => ({ ...statement, Condition: { [operator]: { 'aws:userId': valuesOf(statement) } } })),
    ),
    ...KEYS.map(key =>
      edit(key, statement => ({ ...statement, Condition: { StringNotLike: { [key]: valuesOf(statement) } } })),
    ),
    ...FURTHER.map(further =>
      edit(`and ${JSON.stringify(further)}`, statement => ({
        ...statement,
        Condition: { StringNotLike: { 'aws:userId': valuesOf(statement) }, ...further },
      })),
    ),
    edit('a second key under the operator', statement => ({
      ...statement,
      Condition: { StringNotLike: { 'aws:userId': valuesOf(statement), 'aws:PrincipalArn': [ADMIN_ARN] } },
    })),
    ...IDS.flatMap((id, at) => [
      edit(`without ${id}`, statement =>
        withValues(
          statement,
          valuesOf(statement).filter(value => value !== id),
        ),
      ),
      ...WRONG_IDS.map(([name, spoil]) =>
        edit(`id ${at} ${name}`, statement =>
          withValues(
            statement,
            valuesOf(statement).map(value => (value === id ? spoil(id.slice(0, -2)) : value)),
          ),
        ),
      ),
    ]),
    ...INTRUDERS.map(value =>
      edit(`and ${value}`, statement => withValues(statement, [...valuesOf(statement), value])),
    ),
  ]
}

/** Statements that spoil the policy when they are added to it. */
export const SPOILING_BESIDE: readonly Edit[] = [
  { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, OBJECTS] },
  { Effect: 'Deny', Principal: '*', Action: 's3:PutObject', Resource: OBJECTS },
  { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [BUCKET, OBJECTS], Condition: {} },
  { ...TLS, Sid: 'Turned', Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
  { ...TLS, Sid: 'Endpoint', Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } } },
  { ...TLS, Sid: 'Range', Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } },
  { ...TLS, Sid: 'Blocked', Condition: { StringLike: { 'aws:userid': CONNECT } } },
  lock([BUCKET, OBJECTS], [CONNECT, '111122223333']),
  lock('arn:aws:s3:::another-bucket'),
].map(besideIt)

/** Statements that strike those on the list or not, which nobody can tell from here. */
export const UNPROVABLE_BESIDE: readonly Edit[] = [
  { ...TLS, Sid: 'Organisation', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } },
  { Effect: 'Deny', NotPrincipal: { AWS: ADMIN_ARN }, Action: 's3:*', Resource: [BUCKET, OBJECTS] },
].map(besideIt)

/** Edits to one statement of the lock that change nothing of what it means. */
export function keepingLock(index: number): readonly Edit[] {
  const edit = (name: string, change: (statement: Statement) => Statement): Edit => ({
    name: `${name} in statement ${index}`,
    apply: statements => statements.map((statement, at) => (at === index ? change(statement) : statement)),
  })
  const list = (name: string, condition: (values: readonly Json[]) => Json): Edit =>
    edit(name, statement => ({ ...statement, Condition: condition(valuesOf(statement)) }))
  return [
    ...['aws:userid', 'AWS:UserId', 'AWS:USERID'].map(key =>
      list(key, values => ({ StringNotLike: { [key]: values } })),
    ),
    ...['StringNotLikeIfExists', 'ForAllValues:StringNotLike'].map(operator =>
      list(operator, values => ({ [operator]: { 'aws:userId': values } })),
    ),
    list('the list turned round', values => ({ StringNotLike: { 'aws:userId': [...values].reverse() } })),
    list('an id twice', values => ({ StringNotLike: { 'aws:userId': [...values, CONNECT] } })),
    edit('a Sid', statement => ({ Sid: 'Another', ...statement })),
    edit('the longer everyone', statement => ({ ...statement, Principal: { AWS: ['*'] } })),
    ...['*', 'S3:*', 's3:?*', ['s3:*', 's3:Get*']].map(action =>
      edit(`the action ${JSON.stringify(action)}`, statement => ({ ...statement, Action: action })),
    ),
    edit('resources turned round', statement => ({
      ...statement,
      Resource: [statement['Resource'] ?? []].flat().reverse(),
    })),
    edit('a folder as well', statement => ({
      ...statement,
      Resource: [...[statement['Resource'] ?? []].flat(), `${BUCKET}/CallRecordings/*`],
    })),
    edit('members turned round', statement => Object.fromEntries(Object.entries(statement).reverse())),
  ]
}

export const KEEPING_BESIDE: readonly Edit[] = [
  { name: 'statements turned round', apply: statements => [...statements].reverse() },
  { name: 'TLS as well', apply: statements => [...statements, { ...TLS, Sid: 'Again' }] },
  { name: 'the lock said twice', apply: statements => [...statements, ...statements.slice(0, 1)] },
  {
    name: 'an Allow for an administrator',
    apply: statements => [
      ...statements,
      { Effect: 'Allow', Principal: { AWS: ADMIN_ARN }, Action: 's3:GetObject', Resource: OBJECTS },
    ],
  },
]

const PRINCIPALS: readonly Json[] = [
  { AWS: '111122223333' },
  { AWS: ADMIN_ARN },
  { Service: 'connect.amazonaws.com' },
  { Federated: 'cognito-identity.amazonaws.com' },
  {},
  'everyone',
]
const ACTIONS: readonly Json[] = [
  's3:Get*',
  's3:*Object',
  's3:Put*',
  ['s3:GetObject', 's3:PutBucketPolicy'],
  's3',
  [],
  'ec2:*',
]
const RESOURCES: readonly Json[] = [
  '*',
  'arn:aws:s3:::*',
  `${BUCKET}*`,
  `${BUCKET}/`,
  `${BUCKET}/CallRecordings/*`,
  'connect-25fd0a3be3ef',
  'arn:aws-cn:s3:::connect-25fd0a3be3ef',
  'arn:aws:s3:us-east-1::connect-25fd0a3be3ef',
  'arn:aws:s3:::connect-25fd0a3be3fe',
  [],
]
const OPERATORS = [
  'StringLike',
  'StringEquals',
  'StringNotEquals',
  'StringNotEqualsIgnoreCase',
  'ArnNotLike',
  'ArnNotEquals',
  'NumericNotEquals',
  'stringNotLike',
  'StringNotLikes',
  'ForAnyValue:StringLike',
]
const KEYS = ['aws:PrincipalArn', 'aws:username', 'aws:PrincipalId', 'aws:user-id', 'aws:userids', 'aws:SourceIdentity']
const FURTHER: readonly Statement[] = [
  { Bool: { 'aws:SecureTransport': 'false' } },
  { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
  { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
  { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } },
  { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } },
  { Null: { 'aws:PrincipalArn': 'false' } },
  { ArnNotLike: { 'aws:PrincipalArn': ADMIN_ARN } },
  { StringLike: { 'aws:userid': '*:*' } },
]
const WRONG_IDS: readonly (readonly [string, (id: string) => string])[] = [
  ['without :*', id => id],
  ['without the colon', id => `${id}*`],
  ['of one session', id => `${id}:alice`],
  ['in small letters', id => `${id.toLowerCase()}:*`],
  ['cut short', id => `${id.slice(0, 12)}:*`],
  ['with a star inside', id => `${id.slice(0, 12)}*`],
  ['with a question mark', id => `${id.slice(0, -1)}?:*`],
  ['with a blank', id => `${id}:* `],
  ['with a Cyrillic letter', id => `\u0410${id.slice(1)}:*`],
  ['with an invisible letter', id => `${id}\u200b:*`],
  ['of a user', id => `AIDA${id.slice(4)}:*`],
  ['of an instance profile', id => `AIPA${id.slice(4)}:*`],
  ['with two letters changed', id => `${id.slice(0, -2)}ZZ:*`],
]
const INTRUDERS = [
  '*',
  '*:*',
  '?*',
  'AROA*',
  '*:admin',
  '${aws:userid}',
  'anonymous',
  '444455556666',
  '111122223333:*',
  'AROAIREPORTINGROLEXXX:*',
  'AROAICONNECTBYNAMEXXX:*',
  'AIDAJQABLZS4A3QDU576Q',
  ADMIN_ARN,
]

function besideIt(statement: Statement): Edit {
  return { name: `beside it ${JSON.stringify(statement)}`, apply: statements => [...statements, statement] }
}

function valuesOf({ Condition }: Statement): readonly Json[] {
  const [keys] = Object.values(Condition as { readonly [operator: string]: Statement })
  const [values] = Object.values(keys ?? {})
  return values as readonly Json[]
}

function withValues(statement: Statement, values: readonly Json[]): Statement {
  return { ...statement, Condition: { StringNotLike: { 'aws:userId': values } } }
}
