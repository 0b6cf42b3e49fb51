import { S3_ACTIONS } from '../../../src/core/access/s3-actions.js'
import { plain } from '../../../src/core/text/prose.js'
import { ALL, LISTED, lockOf, SALES_ARN, textOf } from '../../fakes/planned.js'
import { findingsInText } from './support.js'

/** What a rule says of a policy of these statements. */
function told(rule: string, ...statements: readonly object[]): readonly string[] {
  const found = findingsInText(textOf(...statements)).filter(each => each.rule === rule)
  return found.map(({ message }) => plain(message))
}

describe('A lock that leaves actions open', () => {
  const open = (...left: readonly string[]) => {
    const Action = S3_ACTIONS.filter(action => !left.includes(action))
    const objects = { ...lockOf(), Action, Resource: `${SALES_ARN}/*` }
    return told('lock-misses-actions', { ...lockOf(), Resource: SALES_ARN }, objects)
  }

  it.each([
    [['s3:PutObjectAcl'], 'On objects the lock leaves open `s3:PutObjectAcl`.'],
    [
      ['s3:PutObjectAcl', 's3:GetObjectAcl'],
      'On objects the lock leaves open `s3:GetObjectAcl` and `s3:PutObjectAcl`.',
    ],
    [['s3:PutObjectAcl', 's3:GetObject'], 'On objects the lock leaves open `s3:GetObject` and 1 other action.'],
    [
      ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
      'On objects the lock leaves open `s3:GetObject`, `s3:PutObject` and `s3:DeleteObject`.',
    ],
    [
      ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetObjectAcl'],
      'On objects the lock leaves open `s3:GetObject`, `s3:PutObject`, `s3:DeleteObject` and 1 other action.',
    ],
    [
      ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:GetObjectAcl', 's3:PutObjectAcl'],
      'On objects the lock leaves open `s3:GetObject`, `s3:PutObject`, `s3:DeleteObject` and 2 other actions.',
    ],
    [
      ['s3:GetObjectAcl', 's3:PutObjectAcl', 's3:GetObjectTagging', 's3:PutObjectTagging'],
      'On objects the lock leaves open `s3:GetObjectAcl`, `s3:GetObjectTagging`, `s3:PutObjectAcl` and 1 other action.',
    ],
  ])('names the three worst: %j', (actions, message) => {
    expect(open(...actions)).toEqual([message])
  })
})

describe('An operator that does not list', () => {
  const lock = (key: string, operator: string) => ({
    Effect: 'Deny',
    ...ALL,
    Condition: { [operator]: { [key]: LISTED } },
  })

  it.each([
    ['aws:userid', 'StringLike', 1],
    ['aws:usrid', 'StringLike', 1],
    ['aws:usrid', 'StringNotEqualsIgnoreCase', 1],
    ['aws:usrid', 'StringNotLike', 0],
    ['AWS:UserID', 'ArnNotLike', 1],
    ['aws:username', 'StringNotEquals', 0],
    ['aws:PrincipalTag/userid', 'StringLike', 0],
  ])('is told where it compares an id, misspelt or not: %s %s', (key, operator, count) => {
    expect(told('lock-operator-wrong', lock(key, operator))).toHaveLength(count)
  })
})

describe('Two locks', () => {
  const half = (ids: readonly string[], Resource: unknown) => ({ ...(lockOf(ids) as object), Resource })
  const [bucket, objects] = [half(LISTED, SALES_ARN), half(LISTED.slice(1), `${SALES_ARN}/*`)]
  const everyone = { Effect: 'Deny', ...ALL }
  const none = half([], `${SALES_ARN}/*`)

  it.each<[string, readonly object[], number]>([
    ['two lists that differ', [bucket, objects], 1],
    ['two lists alike', [bucket, half(LISTED, `${SALES_ARN}/*`)], 0],
    ['two lists that differ, and one without any', [bucket, objects, everyone], 0],
    ['two lists that differ, and an empty one', [bucket, objects, none], 0],
    ['one without any, and two lists that differ', [everyone, bucket, objects], 0],
  ])('are held against each other where all of them have lists: %s', (_, statements, count) => {
    expect(told('locks-differ', ...statements)).toHaveLength(count)
  })
})

describe('An Allow for a service that is denied', () => {
  const service = 'logging.s3.amazonaws.com'
  const allow = {
    Effect: 'Allow',
    Principal: { Service: service },
    Action: 's3:PutObject',
    Resource: `${SALES_ARN}/logs/*`,
    Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
  }
  const spared = lockOf(undefined, { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } })
  const deny = (Condition: object) => ({ Effect: 'Deny', ...ALL, Condition })
  const byLock = [`The lock denies \`${service}\`, although this statement allows it.`]

  it.each<[string, readonly object[], readonly string[]]>([
    ['by the lock', [lockOf(), allow], byLock],
    ['by the lock and by another Deny', [deny({}), lockOf(), allow], byLock],
    [
      'by the lock, in as many ways as another Deny tells apart',
      [
        lockOf(),
        { ...deny({ Bool: { 'aws:SecureTransport': 'false' } }), Action: 's3:PutObject' },
        { ...allow, Action: ['s3:PutObject', 's3:GetObject', 's3:DeleteObject'] },
      ],
      byLock,
    ],
    ['by the lock, in two statements', [lockOf(), allow, { ...allow, Action: 's3:GetObject' }], [...byLock, ...byLock]],
    ['by nothing', [spared, allow], []],
    ['by another Deny', [spared, deny({ Bool: { 'aws:PrincipalIsAWSService': 'true' } }), allow], []],
    ['perhaps, by the lock', [lockOf(undefined, { StringFrobs: { 'aws:PrincipalTag/a': 'b' } }), allow], []],
  ])('is told where the lock denies it: %s', (_, statements, said) => {
    expect(told('allow-for-service-denied', ...statements)).toEqual(said)
  })
})
