import { BASE_OPERATORS, OPERATOR_NAMES } from '../../../src/core/policy/operators.js'
import type { Base } from './bases.js'
import { CONNECT, EXPORTER, TLS } from './bases.js'
import {
  besides,
  type Edit,
  idsOf,
  type Json,
  type JsonObject,
  list,
  locksOf,
  replaced,
  textOf,
  withIds,
  without,
} from './edits.js'

/** Every single edit that opens the lock, or locks out somebody who needs the bucket. */
export function breaking(base: Base): readonly Edit[] {
  return [
    ...locksOf(base.policy).flatMap(({ at, lock }) => inLock(base, at, lock)),
    ...besideLock(base),
    ...inText(base),
  ]
}

type Change = readonly [name: string, statement: JsonObject, needsAccount?: boolean]

function inLock({ policy, bucket, needed }: Base, at: number, lock: JsonObject): readonly Edit[] {
  const ids = idsOf(lock) ?? []
  const hasTls = policy.Statement.some(({ Sid }) => Sid === TLS['Sid'])
  const changes = [
    ...effects(lock),
    ...principals(lock),
    ...actions(lock),
    ...resources(lock, bucket),
    ...operators(lock, ids, policy.Statement.length === 1),
    ...keys(lock, ids),
    ...furtherConditions(lock, ids, hasTls),
    ...malformed(lock, ids),
    ...ids.flatMap((id, position) => values(id).map(([name, value]) => swapped(lock, ids, position, name, value))),
    ...needed.flatMap(id => missing(lock, ids, id)),
    ...INTRUDERS.map((id): Change => [`and ${id} on the list`, withIds(lock, [...ids, id])]),
    ...STRANGERS.map((id): Change => [`and ${id} on the list`, withIds(lock, [...ids, id]), true]),
  ]
  const removed = { name: `statement ${at}: gone`, text: textOf(replaced(policy, at)) }
  const edits = changes.map(([name, statement, needsAccount = false]) => {
    return { name: `statement ${at}: ${name}`, text: textOf(replaced(policy, at, statement)), needsAccount }
  })
  return [removed, ...edits]
}

function effects(lock: JsonObject): readonly Change[] {
  return ['Allow', 'deny', 'DENY', '', null].map(Effect => [`Effect ${Effect}`, { ...lock, Effect }])
}

function set(lock: JsonObject, element: string, values: readonly Json[]): readonly Change[] {
  return values.map(value => [`${element} ${JSON.stringify(value)}`, { ...lock, [element]: value }])
}

function renamed(lock: JsonObject, element: string, values: readonly Json[]): readonly Change[] {
  const rest = without(lock, element)
  return values.map(value => [`Not${element} ${JSON.stringify(value)}`, { ...rest, [`Not${element}`]: value }])
}

function principals(lock: JsonObject): readonly Change[] {
  const admin = 'arn:aws:iam::111122223333:role/Admin'
  return [
    ...set(lock, 'Principal', [
      { AWS: '111122223333' },
      { AWS: 'arn:aws:iam::111122223333:root' },
      { AWS: admin },
      { AWS: ['111122223333', '444455556666'] },
      { AWS: 'arn:aws:iam::*:root' },
      { Service: 'connect.amazonaws.com' },
      { Federated: '*' },
      { CanonicalUser: '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be' },
      { AWS: [] },
      {},
      '',
      'everyone',
    ]),
    ...renamed(lock, 'Principal', [{ AWS: admin }, { AWS: '111122223333' }, '*']),
    ['no Principal', without(lock, 'Principal')],
  ]
}

function actions(lock: JsonObject): readonly Change[] {
  const lists = [
    's3:GetObject',
    's3:Get*',
    's3:*Object',
    's3:P*',
    's3:?etObject',
    ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:ListBucket'],
    ['s3:Get*', 's3:Put*', 's3:Delete*', 's3:List*'],
    's3-object-lambda:*',
    'S3',
    's3:',
    '',
    [],
  ]
  return [
    ...set(lock, 'Action', lists),
    ...renamed(lock, 'Action', ['s3:GetObject', 's3:PutBucketPolicy', 's3:*', 's3:Get*']),
    ['no Action', without(lock, 'Action')],
  ]
}

function resources(lock: JsonObject, bucket: string): readonly Change[] {
  const own = list(lock['Resource'])
  const name = (arn: string) => arn.replace(bucket, '')
  const wrong = (arn: string): readonly string[] => {
    const [head, tail] = ['arn:aws:s3:::', name(arn).slice('arn:aws:s3:::'.length)]
    return [
      `${head}${bucket}x${tail}`,
      `${head}${bucket.slice(0, -1)}${tail}`,
      `${head}${bucket.toUpperCase()}${tail}`,
      `${head}*${tail}`,
      `arn:aws-cn:s3:::${bucket}${tail}`,
      `arn:aws-us-gov:s3:::${bucket}${tail}`,
      `arn:aws:s3:us-east-1::${bucket}${tail}`,
      `arn:aws:s3::111122223333:${bucket}${tail}`,
      `arn:aws:S3:::${bucket}${tail}`,
      `arn:aws:s3::${bucket}${tail}`,
      `aws:s3:::${bucket}${tail}`,
      `${bucket}${tail}`,
      `s3://${bucket}${tail}`,
      ...(tail === ''
        ? [`${head}${bucket}/`]
        : [
            `${head}${bucket}/`,
            `${head}${bucket}/?`,
            `${head}${bucket}/connect/*`,
            `${head}${bucket}/*.wav`,
            `${head}${bucket}/*/*`,
            `${head}${bucket}*/`,
            `${head}${bucket}/*\u200b`,
          ]),
      '',
    ]
  }
  return [
    ...own.flatMap((arn, position) => [
      [`without ${arn}`, { ...lock, Resource: own.filter((_, at) => at !== position) }] as const,
      ...wrong(String(arn)).map(
        (other): Change => [
          `${arn} as ${JSON.stringify(other)}`,
          { ...lock, Resource: own.map((kept, at) => (at === position ? other : kept)) },
        ],
      ),
    ]),
    ...set(lock, 'Resource', ['*', 'arn:aws:s3:::*', []]),
    ...renamed(lock, 'Resource', [own, `arn:aws:s3:::${bucket}/public/*`]),
    ['no Resource', without(lock, 'Resource')],
  ]
}

function operators(lock: JsonObject, ids: readonly string[], alone: boolean): readonly Change[] {
  // With qualifiers in one policy, and without in the others, for there are some 150.
  const others = (alone ? OPERATOR_NAMES : BASE_OPERATORS).filter(name => !/StringNotLike(IfExists)?$/.test(name))
  const unknown = ['stringNotLike', 'StringNotlike', 'StringNotLikes', 'StringNotLikeIfExist', 'ForAny:StringNotLike']
  return [...others, ...unknown].map(operator => [
    `the operator ${operator}`,
    { ...lock, Condition: { [operator]: { 'aws:userId': ids } } },
  ])
}

function keys(lock: JsonObject, ids: readonly string[]): readonly Change[] {
  const others = [
    'aws:username',
    'aws:PrincipalArn',
    'aws:PrincipalAccount',
    'aws:PrincipalType',
    'aws:PrincipalOrgID',
    'aws:SourceIdentity',
    'aws:UserAgent',
    'aws:user-id',
    'aws:userids',
    'aws:user Id',
    'aws: userId',
    'aws:userld',
    'aws:user\u0406d',
    'userId',
    's3:userId',
    'iam:userId',
    'aws:PrincipalTag/userId',
    '',
  ]
  return others.map(key => [`the key ${key}`, { ...lock, Condition: { StringNotLike: { [key]: ids } } }])
}

/** Each takes requests out of the lock: those that lack the key, or have another value. */
const FURTHER: readonly JsonObject[] = [
  { Bool: { 'aws:SecureTransport': 'false' } },
  { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } },
  { Bool: { 'aws:PrincipalIsAWSService': 'false' } },
  { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
  { Bool: { 'aws:ViaAWSService': 'false' } },
  { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } },
  { StringNotEqualsIfExists: { 'aws:SourceVpc': 'vpc-1a2b3c4d' } },
  { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  { StringNotEquals: { 'aws:PrincipalAccount': '111122223333' } },
  { StringNotEquals: { 'aws:userid': 'anonymous' } },
  { StringLike: { 'aws:userid': '*:*' } },
  { StringLike: { 's3:prefix': 'connect/*' } },
  { StringNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/Admin' } },
  { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } },
  { ArnNotEquals: { 'aws:SourceArn': 'arn:aws:s3:::logs' } },
  { NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] } },
  { IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } },
  { Null: { 'aws:SourceVpce': 'true' } },
  { Null: { 'aws:PrincipalArn': 'false' } },
  { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } },
  { NumericLessThan: { 's3:max-keys': '10' } },
  { NumericGreaterThan: { 'aws:MultiFactorAuthAge': '3600' } },
  { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] } },
  { 'ForAnyValue:StringLike': { 'aws:CalledVia': 'athena.amazonaws.com' } },
  { StringEquals: { 'aws:userid': 'Ｘ' } },
]

function furtherConditions(lock: JsonObject, ids: readonly string[], hasTls: boolean): readonly Change[] {
  // With a Deny of plain HTTP beside it, a lock of TLS requests is as good as one of all.
  const own = { StringNotLike: { 'aws:userId': ids } }
  const all = hasTls ? FURTHER : [...FURTHER, { Bool: { 'aws:SecureTransport': 'true' } }]
  return all.map(further => {
    const [[operator, keys] = ['', {}]] = Object.entries(further)
    const merged =
      operator === 'StringNotLike'
        ? { StringNotLike: { ...own.StringNotLike, ...(keys as JsonObject) } }
        : { ...own, ...further }
    return [`and ${JSON.stringify(further)}`, { ...lock, Condition: merged }]
  })
}

function malformed(lock: JsonObject, ids: readonly string[]): readonly Change[] {
  const conditions: readonly Json[] = [
    {},
    [],
    'aws:userId',
    { StringNotLike: {} },
    { StringNotLike: { 'aws:userId': [] } },
    { StringNotLike: { 'aws:userId': [[...ids]] } },
    { StringNotLike: { 'aws:userId': {} } },
    { StringNotLike: { 'aws:userId': [...ids, null] } },
    { StringNotLike: { 'aws:userId': ids.join(',') } },
    { StringNotLike: [...ids] },
    { StringNotLike: { 'aws:userId': ids, 'aws:userid': ids } },
    { StringNotLike: { 'aws:userId': ids, 'aws:username': 'admin' } },
    { StringNotLike: { 'aws:userId': ids }, StringNotLikeIfExists: { 'aws:userId': ['anonymous'] } },
  ]
  return [
    ...set(lock, 'Condition', conditions),
    ['no Condition', without(lock, 'Condition')],
    ['Conditions for Condition', { ...without(lock, 'Condition'), Conditions: lock['Condition'] ?? {} }],
    ['condition for Condition', { ...without(lock, 'Condition'), condition: lock['Condition'] ?? {} }],
    ['Action and NotAction', { ...lock, NotAction: 's3:GetObject' }],
    ['Resource and NotResource', { ...lock, NotResource: 'arn:aws:s3:::other' }],
  ]
}

type Value = readonly [name: string, value: string]

/** What can be wrong with one id of a list. */
function values(id: string): readonly Value[] {
  if (id.startsWith('AROA')) return roleValues(id.slice(0, -2))
  return id.startsWith('AIDA') ? userValues(id) : rootValues(id)
}

function widened(text: string, positions: readonly number[]): readonly Value[] {
  return positions.flatMap((position): Value[] => [
    [`with a star at ${position}`, `${text.slice(0, position)}*${text.slice(position)}`],
    [`with a star for the letter at ${position}`, `${text.slice(0, position)}*${text.slice(position + 1)}`],
    [`with a mark for the letter at ${position}`, `${text.slice(0, position)}?${text.slice(position + 1)}`],
    [`cut off at ${position} with a star`, `${text.slice(0, position)}*`],
  ])
}

function roleValues(id: string): readonly Value[] {
  const last = id.length - 1
  return [
    ...widened(`${id}:*`, [0, 3, 4, 12, last, last + 1]),
    ['without its sessions', id],
    ['without the colon', `${id}*`],
    ['with nothing after the colon', `${id}:`],
    ['of one session', `${id}:alice`],
    ['of some sessions', `${id}:a*`],
    ['of sessions with one letter', `${id}:?`],
    ['in small letters', `${id.toLowerCase()}:*`],
    ['with one small letter', `${id.slice(0, last)}${id.slice(last).toLowerCase()}x:*`],
    ['with the last letter cut', `${id.slice(0, last)}:*`],
    ['with a letter more', `${id}A:*`],
    ['with two letters changed over', `${id.slice(0, 10)}${id[11]}${id[10]}${id.slice(12)}:*`],
    ['with a Cyrillic A', `\u0410${id.slice(1)}:*`],
    ['with a full-width A', `\uff21${id.slice(1)}:*`],
    ['with a zero for the O', `AR0A${id.slice(4)}:*`],
    ['with an invisible letter', `${id}\u200b:*`],
    ['with a blank before', ` ${id}:*`],
    ['with a blank after', `${id}:* `],
    ['with a line break', `${id}:*\n`],
    ['with another colon', `${id}\uff1a*`],
    ['in quotes', `"${id}:*"`],
    ['as a user', `AIDA${id.slice(4)}`],
    ['as a user with sessions', `AIDA${id.slice(4)}:*`],
    ['as an instance profile', `AIPA${id.slice(4)}:*`],
    ['as an access key', `ASIA${id.slice(4)}:*`],
    ['as a variable', '${aws:userid}'],
    ['with a literal star', `${id}:\${*}`],
    ['as an ARN', 'arn:aws:iam::111122223333:role/Admin'],
    ['as a name', 'Admin'],
  ]
}

function userValues(id: string): readonly Value[] {
  return [
    ...widened(id, [0, 3, 4, 12, id.length - 1, id.length]).filter(([, value]) => value !== id),
    ['with sessions', `${id}:*`],
    ['in small letters', id.toLowerCase()],
    ['as a role', `AROA${id.slice(4)}:*`],
    ['as an access key', `AKIA${id.slice(4)}`],
    ['of somebody else', `${id.slice(0, -1)}7`],
    ['as an ARN', 'arn:aws:iam::111122223333:user/bob'],
  ]
}

function rootValues(id: string): readonly Value[] {
  return [
    ...widened(id, [0, 6, id.length - 1, id.length]).filter(([, value]) => value !== id),
    ['with sessions', `${id}:*`],
    ['with a name', `${id}:root`],
    ['of another account', '444455556666'],
    ['with a digit less', id.slice(1)],
    ['with hyphens', `${id.slice(0, 4)}-${id.slice(4, 8)}-${id.slice(8)}`],
    ['as an ARN', `arn:aws:iam::${id}:root`],
  ]
}

/** Who a value belongs to, and that somebody is missing, is known in the account alone. */
function swapped(lock: JsonObject, ids: readonly string[], position: number, name: string, value: string): Change {
  const others = ids.map((id, at) => (at === position ? value : id))
  const isId = /^(AROA[A-Z0-9]{12,}:\*|AIDA[A-Z0-9]{12,}|\d{12}|AROA[A-Z0-9]{12,}:alice)$/.test(value)
  return [`id ${position} ${name}`, withIds(lock, others), isId]
}

function missing(lock: JsonObject, ids: readonly string[], id: string): readonly Change[] {
  const rest = ids.filter(other => other !== id)
  return [
    [`without ${id}`, withIds(lock, rest), true],
    [`${EXPORTER} instead of ${id}`, withIds(lock, [...rest, EXPORTER]), true],
  ]
}

/** Values that let in more than one identity, or nobody. */
const INTRUDERS = [
  '*',
  '?*',
  '*:*',
  'A*',
  'AROA*',
  'AROA*:*',
  'AIDA*',
  '*:pipeline',
  '????????????',
  'anonymous',
  '${aws:userid}',
  '${aws:PrincipalTag/id}',
  '111122223333:*',
  '',
]

/** Ids that are well-formed, and of nobody who should be there. */
const STRANGERS = [EXPORTER, 'AROARTX3GSDSXXXXXXXXX:*', 'AIDARTX3GSDSXXXXXXXXX', '444455556666']

function besideLock({ policy, bucket, needed }: Base): readonly Edit[] {
  const arn = `arn:aws:s3:::${bucket}`
  const all = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [arn, `${arn}/*`] }
  const ids = locksOf(policy).flatMap(({ lock }) => idsOf(lock) ?? [])
  const given = (name: string, statement: JsonObject, needsAccount = false): Edit => {
    return { name: `beside it: ${name}`, text: textOf(besides(policy, statement)), needsAccount }
  }
  /** What only the account knows of its callers. */
  const accountHits: readonly (readonly [string, JsonObject])[] = [
    ['another organization', { Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } }],
    ['untagged principals', { Condition: { StringNotEquals: { 'aws:PrincipalTag/team': 'connect' } } }],
  ]
  const hits: readonly (readonly [string, JsonObject])[] = [
    ['everybody', {}],
    ['other endpoints', { Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1a2b3c4d' } } }],
    ['other networks', { Condition: { StringNotEqualsIfExists: { 'aws:SourceVpc': 'vpc-1a2b3c4d' } } }],
    ['other addresses', { Condition: { NotIpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }],
    ['some addresses', { Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } }],
    ['no MFA', { Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }],
    ['requests over TLS', { Condition: { Bool: { 'aws:SecureTransport': 'true' } } }],
    ['TLS below 1.3', { Condition: { NumericLessThan: { 's3:TlsVersion': '1.3' } } }],
    ['a time', { Condition: { DateGreaterThan: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } } }],
    ['other ARNs', { Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/Nobody' } } }],
    ['the account’s roles', { Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } }],
    ['role sessions', { Condition: { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } } }],
    ['every userid with a colon', { Condition: { StringLike: { 'aws:userid': '*:*' } } }],
    [
      'another list',
      { Condition: { StringNotLike: { 'aws:userId': [CONNECT.replace('AROAJ', 'AROAK'), '444455556666'] } } },
    ],
    ['the list cut to its first', { Condition: { StringNotLike: { 'aws:userId': ids.slice(0, 1) } } }],
    ['the list cut to its last', { Condition: { StringNotLike: { 'aws:userId': ids.slice(-1) } } }],
    ['a broken condition', { Condition: { StringNotLike: {} } }],
    ['an unknown operator', { Condition: { StringIsNot: { 'aws:userid': ids } } }],
    ['another bucket', { Resource: 'arn:aws:s3:::another-bucket/*' }],
  ]
  return [
    ...hits.map(([name, rest]) => given(name, { ...all, ...rest })),
    ...accountHits.map(([name, rest]) => given(name, { ...all, ...rest }, true)),
    ...needed.flatMap(id => [
      given(`a Deny of ${id}`, { ...all, Condition: { StringLike: { 'aws:userid': id } } }),
      given(
        `a Deny of reading the policy to ${id}`,
        {
          ...all,
          Action: ['s3:GetBucketPolicy', 's3:GetObject', 's3:PutObject'],
          Condition: { StringLike: { 'aws:userid': id } },
        },
        true,
      ),
    ]),
    given('a Deny of the admin’s ARN', { ...all, Principal: { AWS: 'arn:aws:iam::111122223333:role/Admin' } }, true),
    given('a Deny of all but one action', { ...without(all, 'Action'), NotAction: 's3:GetObject' }),
    given('a Deny of PutBucketPolicy', { ...all, Action: 's3:PutBucketPolicy', Resource: arn }),
    given('a Deny of PutObject', { ...all, Action: 's3:PutObject', Resource: `${arn}/*` }),
    given('a Deny of one folder', { ...all, Resource: `${arn}/connect/*` }),
  ]
}

/** What only the text can show. */
function inText({ policy }: Base): readonly Edit[] {
  const text = textOf(policy)
  const put = (name: string, from: string, to: string): Edit => ({
    name: `text: ${name}`,
    text: text.replace(from, to),
  })
  return [
    put('Effect twice', '"Effect": "Deny"', '"Effect": "Deny", "Effect": "Allow"'),
    put('Action twice', '"Action": "s3:*"', '"Action": "s3:*", "Action": "s3:GetObject"'),
    put('Condition twice', '"Condition": {', '"Condition": {}, "Condition": {'),
    put('operator twice', '"StringNotLike": {', '"StringNotLike": {"aws:userId": "*"}, "StringNotLike": {'),
    put('key twice', '"aws:userId": [', '"aws:userId": "*", "aws:userId": ['),
    put('Statement twice', '"Statement": [', '"Statement": [], "Statement": ['),
    put('key twice by an escape', '"aws:userId": [', '"aws:user\\u0049d": "*", "aws:userId": ['),
    put('a trailing comma', '"s3:*",', '"s3:*",,'),
    put('a comment', '"Version"', '/* locked */ "Version"'),
    put('Version of tomorrow', '2012-10-17', '2012-10-18'),
    put('Version misspelt', '"Version"', '"version"'),
    put('Statements', '"Statement"', '"Statements"'),
    put('a byte order mark', '{', '\ufeff{'),
    { name: 'text: cut short', text: text.slice(0, -20) },
    { name: 'text: twice', text: `${text}\n${text}` },
    { name: 'text: in a list', text: `[${text}]` },
    { name: 'text: no statement', text: textOf({ ...policy, Statement: [] }) },
    { name: 'text: empty', text: '' },
    { name: 'text: {}', text: '{}' },
  ]
}
