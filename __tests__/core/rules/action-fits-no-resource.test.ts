import { check } from '../../../src/app/check.js'
import { plain } from '../../../src/core/text/prose.js'
import { CHECK } from '../../fakes/account.js'
import { LISTED, lockOf, SALES_ARN, textOf } from '../../fakes/planned.js'
import { policyFrom } from '../../fakes/policies.js'

const OBJECTS = `${SALES_ARN}/*`

/** The verdict, and what is said of a Deny of plain HTTP beside the lock. */
function judged(elements: object): { verdict: string | undefined; said: readonly string[] } {
  const beside = { Effect: 'Deny', Principal: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }
  const [policy] = check([policyFrom(textOf(lockOf(LISTED), { ...beside, ...elements }))], CHECK).policies
  const said = (policy?.findings ?? [])
    .filter(({ rule }) => rule === 'action-fits-no-resource')
    .map(({ severity, message }) => `${severity}: ${plain(message)}`)
  return { verdict: policy?.verdict, said }
}

describe('An action that acts on none of the resources', () => {
  it.each<[string, object, readonly string[]]>([
    [
      'one of objects on the bucket',
      { Action: 's3:GetObject', Resource: SALES_ARN },
      ['warning: `s3:GetObject` acts on objects, and the statement names only the bucket.'],
    ],
    [
      'one of the bucket on objects, in any case',
      { Action: 'S3:LISTBUCKET', Resource: `${SALES_ARN}/connect/*` },
      ['warning: `S3:LISTBUCKET` acts on the bucket, and the statement names only objects.'],
    ],
    [
      'two of three',
      { Action: ['s3:ListBucket', 's3:PutObject', 's3:GetBucketPolicy'], Resource: [OBJECTS, `${SALES_ARN}/a`] },
      [
        'warning: `s3:ListBucket` acts on the bucket, and the statement names only objects.',
        'warning: `s3:GetBucketPolicy` acts on the bucket, and the statement names only objects.',
      ],
    ],
    [
      'one of objects, and a variable after the slash',
      { Action: 's3:ListBucket', Resource: `${SALES_ARN}/\${aws:username}` },
      ['warning: `s3:ListBucket` acts on the bucket, and the statement names only objects.'],
    ],
  ])('is told, and the verdict stays: %s', (_, elements, said) => {
    expect(judged(elements)).toEqual({ verdict: 'safe', said })
  })

  it.each<[string, object]>([
    ['both are named', { Action: ['s3:GetObject', 's3:ListBucket'], Resource: [SALES_ARN, OBJECTS] }],
    ['a pattern of actions has some that fit', { Action: ['s3:Get*', 's3:*'], Resource: SALES_ARN }],
    ['a wildcard may stand for a slash', { Action: ['s3:GetObject', 's3:ListBucket'], Resource: `${SALES_ARN}*` }],
    ['all but some actions are meant', { NotAction: 's3:GetObject', Resource: SALES_ARN }],
    ['all but some resources are meant', { Action: 's3:ListBucket', NotResource: OBJECTS }],
  ])('is not told where %s', (_, elements) => {
    expect(judged(elements).said).toEqual([])
  })
})
