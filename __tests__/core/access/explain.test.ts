import { type Explanation, explain } from '../../../src/core/access/explain.js'
import type { Owner } from '../../../src/core/access/request.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import { plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { explanationJson, explanationText } from '../../../src/render/explain.js'
import { ACCOUNT, ADMIN_ID, type Asked, admin, anonymous, CONNECT_ID, requestOf, root } from './fixture.js'

const LOCK = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Lock",
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": ["arn:aws:s3:::connect-25fd0a3be3ef", "arn:aws:s3:::connect-25fd0a3be3ef/*"],
      "Condition": {
        "StringNotLike": {
          "aws:userId": [
            "${CONNECT_ID}:*",
            "${ADMIN_ID}:*"
          ]
        }
      }
    },
    {
      "Effect": "Deny",
      "Principal": "*",
      "Action": "s3:*",
      "Resource": "arn:aws:s3:::connect-25fd0a3be3ef/*",
      "Condition": { "Bool": { "aws:SecureTransport": "false" } }
    }
  ]
}
`

const ALONE =
  'This is what the bucket policy says by itself; identity policies, service control policies and Block Public Access come on top.'

function explained(text: string, asked: Asked, owner: Owner = {}): Explanation {
  const { policy } = readPolicy(sourceFromText('policy.json', text))
  if (policy === undefined) throw new Error('The policy cannot be read.')
  return explain(policy, requestOf({ resource: 'arn:aws:s3:::connect-25fd0a3be3ef/call.wav', ...asked }), owner)
}

const textOf = (...given: Parameters<typeof explained>) => explanationText(explained(...given), plain)

describe('explain', () => {
  it('tells why an admitted role passes, down to the value', () => {
    expect(textOf(LOCK, { caller: admin })).toBe(`This policy does not deny it and does not allow it.
\`s3:GetObject\` on \`arn:aws:s3:::connect-25fd0a3be3ef/call.wav\` as \`${ADMIN_ID}:alice\` (role)
${ALONE}

- The Deny of statement 1 (\`Lock\`), line 4, does not apply.
  + Principal applies. The caller is named. [7]
    + \`*\` fits. Everyone, anonymous callers included. [7]
  + Action applies. The action is named. [8]
    + \`s3:*\` fits. [8]
  + Resource applies. The resource is named. [9]
    - \`arn:aws:s3:::connect-25fd0a3be3ef\` does not fit. [9]
    + \`arn:aws:s3:::connect-25fd0a3be3ef/*\` fits. [9]
  - \`StringNotLike\` on \`aws:userId\` does not hold. The request has \`${ADMIN_ID}:alice\`. A listed value fits. [12]
    - \`${CONNECT_ID}:*\` does not fit. [13]
    + \`${ADMIN_ID}:*\` fits. [14]

- The Deny of statement 2, line 19, does not apply.
  + Principal applies. The caller is named. [21]
    + \`*\` fits. Everyone, anonymous callers included. [21]
  + Action applies. The action is named. [22]
    + \`s3:*\` fits. [22]
  + Resource applies. The resource is named. [23]
    + \`arn:aws:s3:::connect-25fd0a3be3ef/*\` fits. [23]
  - \`Bool\` on \`aws:SecureTransport\` does not hold. The key is absent, so nothing fits. [24]
`)
  })

  it('names every statement that denies, and what was asked', () => {
    const lines = textOf(LOCK, { caller: anonymous, context: { 'aws:securetransport': ['false'] } }).split('\n')
    expect(lines.slice(0, 2)).toEqual([
      'Denied by statement 1 (`Lock`) and statement 2.',
      '`s3:GetObject` on `arn:aws:s3:::connect-25fd0a3be3ef/call.wav` as `anonymous` (anonymous) with `aws:securetransport`=`false`',
    ])
  })

  it('says who allows', () => {
    const allow = LOCK.replace('"Deny"', '"Allow"').replace('StringNotLike', 'StringLike')
    expect(plain(explained(allow, { caller: admin }).headline)).toBe('Allowed by statement 1 (`Lock`).')
  })

  it('says why there is no decision', () => {
    const { headline, statements } = explained(LOCK.replace('StringNotLike', 'StringNotlike'), { caller: admin })
    expect(plain(headline)).toBe(
      'No decision. Statement 1 cannot be evaluated: `StringNotlike` is not a condition operator, so its meaning is not known. Did you mean `StringNotLike`?',
    )
    expect(statements.map(({ outcome }) => outcome)).toEqual(['undecidable', 'no-match'])
  })

  it('tells of the root user of the owner, and of the one who may be', () => {
    const asked = { caller: root, action: 's3:PutBucketPolicy', resource: 'arn:aws:s3:::connect-25fd0a3be3ef' }
    const noteOf = (owner: Owner) => explained(LOCK, asked, owner).notes.map(plain)
    expect(noteOf({ account: ACCOUNT })).toEqual([
      "The root user of the bucket owner's account keeps GetBucketPolicy, PutBucketPolicy and DeleteBucketPolicy, whatever the policy denies.",
      ALONE,
    ])
    expect(noteOf({})).toEqual([
      `If the account \`${ACCOUNT}\` owns the bucket, its root user keeps this action nevertheless.`,
      ALONE,
    ])
    expect(noteOf({ account: '444455556666' })).toEqual([ALONE])
    const ofObject = { caller: root, action: 's3:GetObject', resource: 'arn:aws:s3:::connect-25fd0a3be3ef/a' }
    expect(explained(LOCK, ofObject, {}).notes.map(plain)).toEqual([ALONE])
  })

  it('shows of a long list what fits and only some of what does not', () => {
    const misses = Array.from({ length: 20 }, (_, index) => `"AROAOTHERROLE${index}:*",\n`).join('')
    const text = textOf(LOCK.replace(`"${CONNECT_ID}:*",`, misses), { caller: admin })
    expect(text.split('\n').filter(line => line.includes('AROAOTHERROLE'))).toHaveLength(5)
    expect(text).toContain(`    + \`${ADMIN_ID}:*\` fits. [34]\n      and 15 more that do not fit\n`)
  })

  it('writes through the given writer, so that each medium escapes what is not ours', () => {
    const hostile = LOCK.replace('"Lock"', String.raw`"\u001b[31m::error::"`)
    const text = explanationText(explained(hostile, { caller: anonymous }), prose =>
      prose.parts.map(part => (typeof part === 'string' ? part : '<quoted>')).join(''),
    )
    expect(text).not.toContain('::error::')
    expect(text.split('\n').slice(0, 2)).toEqual([
      'Denied by statement 1 (<quoted>).',
      '<quoted> on <quoted> as <quoted> (anonymous)',
    ])
  })
})

describe('explain as JSON', () => {
  it('has every statement, element, condition and value with its line', () => {
    const json: unknown = JSON.parse(
      explanationJson(explained(LOCK, { caller: admin, context: { 'aws:securetransport': ['true'] } })),
    )
    const everyone = { value: '*', outcome: 'match', note: 'Everyone, anonymous callers included.' }
    expect(json).toMatchObject({
      schema: 1,
      mode: 'explain',
      decision: 'neither',
      headline: 'This policy does not deny it and does not allow it.',
      rootCarveOut: false,
      responsible: [],
      request: { caller: admin, action: 's3:GetObject', context: { 'aws:securetransport': ['true'] } },
      statements: [
        {
          statement: 1,
          sid: 'Lock',
          effect: 'Deny',
          line: 4,
          outcome: 'no-match',
          elements: [
            { element: 'Principal', outcome: 'match', values: [{ ...everyone, line: 7 }] },
            { element: 'Action', outcome: 'match', values: [{ value: 's3:*', line: 8, outcome: 'match' }] },
            { element: 'Resource', outcome: 'match', because: 'The resource is named.' },
          ],
          conditions: [
            {
              operator: 'StringNotLike',
              key: 'aws:userId',
              line: 12,
              outcome: 'no-match',
              found: [`${ADMIN_ID}:alice`],
              because: 'A listed value fits.',
              values: [
                { value: `${CONNECT_ID}:*`, line: 13, outcome: 'no-match', fits: [] },
                { value: `${ADMIN_ID}:*`, line: 14, outcome: 'match', fits: [`${ADMIN_ID}:alice`] },
              ],
            },
          ],
        },
        { statement: 2, effect: 'Deny', line: 19, outcome: 'no-match', conditions: [{ found: ['true'] }] },
      ],
    })
  })

  it('says which statements decided', () => {
    const json: unknown = JSON.parse(explanationJson(explained(LOCK, { caller: anonymous })))
    expect(json).toMatchObject({ decision: 'denied', responsible: [1] })
  })
})
