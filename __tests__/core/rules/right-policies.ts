import fc from 'fast-check'

export type Json = string | readonly Json[] | { readonly [key: string]: Json }
export type Statement = { readonly [key: string]: Json }

const BUCKET = 'arn:aws:s3:::connect-25fd0a3be3ef'
const OBJECTS = `${BUCKET}/*`
const CONNECT = 'AROAJJ4OT5B3EVMNARNW6:*'
const ADMIN = 'AROAINV7BYMRZP3NV66DI:*'

const shuffled = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

/** The lock's list: Connect, an administrator, and perhaps others, in any order. */
const list = fc
  .subarray(['111122223333', 'AIDAJQABLZS4A3QDU576Q', 'AROAIBREAKGLASSADMIN2:*'])
  .chain(others => shuffled([CONNECT, ADMIN, ...others]))

const everyone = fc.constantFrom<Json>('*', { AWS: '*' }, { AWS: ['*'] })
const everyAction = fc.constantFrom<Json>('s3:*', ['s3:*'], '*', 'S3:*', ['s3:GetObject', 's3:*'], ['s3:*', 's3:Put*'])
const userId = fc.constantFrom('aws:userId', 'aws:userid', 'AWS:UserId', 'aws:USERID')

/** Which resources and actions each statement of the lock is for: one statement, or split, or said twice. */
const initials = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map(letter => `s3:${letter}*`)
const split: fc.Arbitrary<readonly { resource: Json; action?: Json }[]> = fc.constantFrom(
  [{ resource: [BUCKET, OBJECTS] }],
  [{ resource: [OBJECTS, BUCKET] }],
  [{ resource: [BUCKET, OBJECTS, `${BUCKET}/CallRecordings/*`] }],
  [{ resource: BUCKET }, { resource: [OBJECTS] }],
  [{ resource: [BUCKET, OBJECTS] }, { resource: [BUCKET, OBJECTS] }],
  [{ resource: [BUCKET, OBJECTS] }, { resource: OBJECTS, action: 's3:GetObject' }],
  [
    { resource: [BUCKET, OBJECTS], action: initials.slice(0, 7) },
    { resource: [BUCKET, OBJECTS], action: initials.slice(7) },
  ],
)

/** Statements that take nothing from the lock and nothing from those on its list. */
const BESIDE: readonly Statement[] = [
  {
    Sid: 'TlsOnly',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource: [BUCKET, OBJECTS],
    Condition: { Bool: { 'aws:SecureTransport': 'false' } },
  },
  {
    Effect: 'Deny',
    Principal: { AWS: '*' },
    Action: 's3:PutObject',
    Resource: OBJECTS,
    Condition: { StringNotEqualsIfExists: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
  },
  {
    Sid: 'Logs',
    Effect: 'Allow',
    Principal: { Service: 'logging.s3.amazonaws.com' },
    Action: 's3:PutObject',
    Resource: `${BUCKET}/logs/*`,
    Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
  },
  { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/Admin' }, Action: 's3:*', Resource: BUCKET },
]

/** The members of an object in any order. */
const reordered = (members: Statement): fc.Arbitrary<Statement> =>
  shuffled(Object.entries(members)).map(entries => Object.fromEntries(entries))

/** The statements of a right policy, said in one of many ways. */
export const rightStatements: fc.Arbitrary<Statement[]> = fc
  .record({ ids: list, key: userId, parts: split, beside: fc.subarray([...BESIDE]), withSid: fc.boolean() })
  .chain(({ ids, key, parts, beside, withSid }) => {
    const locks = parts.map((part, index) =>
      fc.record({ Principal: everyone, Action: everyAction, values: shuffled(ids) }).chain(({ values, ...chosen }) =>
        reordered({
          ...(withSid ? { Sid: `Lock${index}` } : {}),
          Effect: 'Deny',
          ...chosen,
          ...(part.action === undefined ? {} : { Action: part.action }),
          Resource: part.resource,
          Condition: { StringNotLike: { [key]: values } },
        }),
      ),
    )
    return fc.tuple(...locks, ...beside.map(reordered)).chain(shuffled)
  })

/** A policy's text, with its members in any order and any layout. */
export function textOf(statements: readonly Statement[], indent = 2): string {
  const [only] = statements
  const statement = statements.length === 1 && only !== undefined && indent === 0 ? only : statements
  return JSON.stringify({ Version: '2012-10-17', Statement: statement }, undefined, indent)
}
