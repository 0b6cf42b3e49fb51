import { type Base, DECLARED, ROOT, SSO } from './bases.js'
import {
  besides,
  type Edit,
  idsOf,
  type Json,
  type JsonObject,
  list,
  locksOf,
  type PolicyJson,
  replaced,
  textOf,
  withIds,
} from './edits.js'

/** Every edit that leaves a policy as right as it was. */
export function keeping(base: Base): readonly Edit[] {
  const { policy } = base
  return [
    ...locksOf(policy).flatMap(({ at, lock }) =>
      [...reworded(lock), ...relisted(base, lock), ...divided(lock)].map(([name, ...by]): Edit => {
        return { name: `statement ${at}: ${name}`, text: textOf(replaced(policy, at, ...by)) }
      }),
    ),
    ...aroundLock(base),
    ...inText(policy),
  ]
}

type Change = readonly [name: string, ...statements: readonly JsonObject[]]

function reworded(lock: JsonObject): readonly Change[] {
  const ids = idsOf(lock) ?? []
  const resources = list(lock['Resource'])
  const set = (element: string, values: readonly Json[]): readonly Change[] =>
    values.map(value => [`${element} ${JSON.stringify(value)}`, { ...lock, [element]: value }])
  const keyed = (operator: string, key: string): Change => [
    `${operator} ${key}`,
    { ...lock, Condition: { [operator]: { [key]: ids } } },
  ]
  return [
    ...set('Principal', ['*', { AWS: '*' }, { AWS: ['*'] }]),
    ...set('Action', ['s3:*', ['s3:*'], '*', 'S3:*', 's3:**', ['s3:*', 's3:GetObject'], ['s3:Get*', 's3:*']]),
    ...set('Action', [INITIALS]),
    ...set('Sid', ['Another', 'A1']),
    ...['aws:userid', 'AWS:USERID', 'aws:UserID'].map(key => keyed('StringNotLike', key)),
    ...QUALIFIED.map(operator => keyed(operator, 'aws:userId')),
    ['resources turned round', { ...lock, Resource: [...resources].reverse() }],
    ['a resource twice', { ...lock, Resource: [...resources, ...resources] }],
    ['elements turned round', Object.fromEntries(Object.entries(lock).reverse())],
  ]
}

/** Of a key that every request has with one value, these say the same as `StringNotLike`. */
const QUALIFIED = ['StringNotLikeIfExists', 'ForAllValues:StringNotLike']

/** All actions of S3, by their first letters. */
const INITIALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => `s3:${letter}*`)

/** Other lists that admit all who need the bucket, and nobody unknown. */
function relisted({ policy, needed }: Base, lock: JsonObject): readonly Change[] {
  const ids = idsOf(lock) ?? []
  const sameForAll: readonly Change[] = [
    ['ids turned round', withIds(lock, [...ids].reverse())],
    ['an id twice', withIds(lock, [...ids, ...ids.slice(0, 1)])],
  ]
  // The statements of a divided lock must list the same, so only a lock of one statement takes an id more or less.
  if (locksOf(policy).length > 1) return sameForAll
  const more = [ROOT, SSO, DECLARED].filter(id => !ids.includes(id))
  const spare = ids.filter(id => !needed.includes(id))
  return [
    ...sameForAll,
    ...more.map((id): Change => [`and ${id} on the list`, withIds(lock, [...ids, id])]),
    ...spare.map(
      (id): Change => [
        `without the spare ${id}`,
        withIds(
          lock,
          ids.filter(other => other !== id),
        ),
      ],
    ),
  ]
}

function divided(lock: JsonObject): readonly Change[] {
  const resources = list(lock['Resource'])
  return [
    ['said twice', lock, lock],
    ['divided by action', { ...lock, Action: INITIALS.slice(0, 9) }, { ...lock, Action: INITIALS.slice(9) }],
    ...(resources.length > 1
      ? [['divided by resource', ...resources.map(Resource => ({ ...lock, Resource }))] as const]
      : []),
  ]
}

function aroundLock({ policy, bucket }: Base): readonly Edit[] {
  const arn = `arn:aws:s3:::${bucket}`
  const objects = `${arn}/*`
  const admin = 'arn:aws:iam::111122223333:role/Admin'
  const given = (name: string, statement: JsonObject, needsAccount = false): readonly Edit[] => [
    { name: `after it: ${name}`, text: textOf(besides(policy, statement)), needsAccount },
    {
      name: `before it: ${name}`,
      text: textOf({ ...policy, Statement: [statement, ...policy.Statement] }),
      needsAccount,
    },
  ]
  const deny = { Effect: 'Deny', Principal: '*' }
  const all = { ...deny, Action: 's3:*', Resource: [arn, objects] }
  return [
    ...given('TLS only', { ...all, Condition: { Bool: { 'aws:SecureTransport': ['false'] } } }),
    ...given('TLS 1.2 at least', { ...all, Condition: { NumericLessThan: { 's3:TlsVersion': '1.2' } } }),
    ...given('encryption', {
      ...deny,
      Action: 's3:PutObject',
      Resource: objects,
      Condition: { StringNotEqualsIfExists: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
    }),
    ...given('no public ACLs', {
      ...deny,
      Action: ['s3:PutObject', 's3:PutObjectAcl'],
      Resource: objects,
      Condition: { StringEquals: { 's3:x-amz-acl': ['public-read', 'public-read-write'] } },
    }),
    ...given('no deletion of the bucket', { ...deny, Action: 's3:DeleteBucket', Resource: arn }),
    ...given('a Deny of strangers', { ...all, Condition: { StringLike: { 'aws:userid': 'AROAXXXXXXXXXXXXXXXXX:*' } } }),
    ...given('a Deny of another account', { ...all, Principal: { AWS: 'arn:aws:iam::444455556666:root' } }, true),
    ...given('a Deny of the anonymous', { ...all, Condition: { StringEquals: { 'aws:userid': 'anonymous' } } }),
    ...given('an Allow for the admin', {
      Effect: 'Allow',
      Principal: { AWS: admin },
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: [arn, objects],
    }),
    { name: 'statements turned round', text: textOf({ ...policy, Statement: [...policy.Statement].reverse() }) },
    { name: 'all said twice', text: textOf(besides(policy, ...policy.Statement.map(({ Sid: _, ...rest }) => rest))) },
    { name: 'an Id', text: textOf({ Id: 'Recordings', ...policy }) },
    { name: 'Version last', text: textOf({ Statement: policy.Statement, Version: '2012-10-17' }) },
  ]
}

function inText(policy: PolicyJson): readonly Edit[] {
  const text = textOf(policy)
  return [
    { name: 'text: on one line', text: JSON.stringify(policy) },
    { name: 'text: with tabs', text: JSON.stringify(policy, undefined, '\t') },
    { name: 'text: with CRLF', text: text.replaceAll('\n', '\r\n') },
    { name: 'text: blank lines around', text: `\n\n${text}\n\n` },
    { name: 'text: blanks everywhere', text: text.replaceAll(':\u0020', '  :\t') },
    { name: 'text: letters escaped', text: text.replaceAll('AROA', '\\u0041RO\\u0041').replaceAll('/', '\\/') },
    { name: 'text: the key escaped', text: text.replaceAll('aws:userId', 'aws\\u003auser\\u0049d') },
    { name: 'text: the old Version', text: text.replace('2012-10-17', '2008-10-17') },
    { name: 'text: one statement for a list', text: textOf(scalars(policy)) },
  ]
}

/** Scalars for lists of one. */
function scalars(policy: PolicyJson): object {
  const [only] = policy.Statement
  return policy.Statement.length === 1 && only !== undefined ? { ...policy, Statement: only } : policy
}
