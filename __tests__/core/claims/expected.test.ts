import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { evaluate } from '../../../src/core/access/evaluate.js'
import type { Expected } from '../../../src/core/access/prove.js'
import { roleBook } from '../../../src/core/account/roles.js'
import type { Expectation } from '../../../src/core/claims/expectation.js'
import { answersOf } from '../../../src/core/claims/expected.js'
import type { ClaimQuestion } from '../../../src/core/claims/question.js'
import { isOfOneBucket, readPolicyFile } from '../../../src/core/policy-file.js'
import { policyText } from '../../../src/core/rules/examples/example.js'
import { plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { rightStatements, textOf } from '../rules/right-policies.js'

const snapshot = JSON.parse(readFileSync('examples/account.json', 'utf8'))
const naming = { adminRoles: ['Admin', 'AWSReservedSSO_*'], declared: [], today: '2026-11-22' }
const book = roleBook(snapshot, naming)
const ADMIN = 'AROAINV7BYMRZP3NV66DI'
const CONNECT = 'AROAJJ4OT5B3EVMNARNW6'

function questionOf(text: string, known: 'account' | 'nothing', who = book): ClaimQuestion {
  const file = readPolicyFile(sourceFromText('policies/p.json', text))
  if (!isOfOneBucket(file)) throw new Error('a policy of one bucket')
  const account = {
    book: who,
    live: { kind: 'absent' as const },
    evidence: new Map(),
    declared: [],
  }
  const { bucket, partition } = file
  return { file, bucket, partition, awsServices: false, ...(known === 'account' ? { account } : {}) }
}

const at = { file: sourceFromText('connect-bucket-lock.yml', ''), span: { start: 0, end: 0 } }

type Test = Omit<Expectation, 'at' | 'action'> & { readonly action?: string }

function answer(test: Test, { text = policyText(), known = 'account' as 'account' | 'nothing', who = book } = {}) {
  const [answered] = answersOf(questionOf(text, known, who), [{ action: 's3:GetObject', ...test, at }])
  if (answered === undefined) throw new Error('the test is asked')
  const { verdict } = answered
  return { kind: verdict.kind, words: 'because' in verdict ? plain(verdict.because) : '' }
}

const kindOf = (test: Test, options = {}) => answer(test, options).kind

/** What a lock says to each, without an account: the two expectations are each other's opposite. */
const WHO: readonly (readonly [string, Expected])[] = [
  ['anonymous', 'denied'],
  ['logging.s3.amazonaws.com', 'denied'],
  ['111122223333', 'denied'],
  ['111122223333:somebody', 'denied'],
  ['AIDAJJ4OT5B3EVMNARNW6', 'denied'],
  ['AROARTX3GSDSW5VRCPIXR', 'denied'],
  ['AROARTX3GSDSW5VRCPIXR:export', 'denied'],
  [CONNECT, 'spared'],
  [`${CONNECT}:*`, 'spared'],
  [`${CONNECT}:BackendSession`, 'spared'],
  [ADMIN, 'spared'],
]

describe('A test of a repository', () => {
  it.each(WHO)('asks by id, with and without an account: %s is %s', (as, expected) => {
    const other = expected === 'denied' ? 'spared' : 'denied'
    for (const known of ['account', 'nothing'] as const) {
      expect(kindOf({ as, expect: expected }, { known })).toBe('holds')
      expect(kindOf({ as, expect: other }, { known })).toBe('fails')
    }
  })

  it('is not made of a bucket in another partition', () => {
    const test = { as: 'anonymous', resource: 'arn:aws-cn:s3:::connect-25fd0a3be3ef/a' }
    for (const expected of ['denied', 'spared'] as const) {
      expect(answer({ ...test, expect: expected })).toEqual({
        kind: 'unknown',
        words: 'The test could not be made: `arn:aws-cn:s3:::connect-25fd0a3be3ef/a` is not in the partition `aws`.',
      })
    }
    expect(kindOf({ as: 'anonymous', resource: test.resource.replace('-cn', ''), expect: 'denied' })).toBe('holds')
  })

  it.each([
    ['anonymous', 'aws:PrincipalOrgID', 'o-a1b2c3d4e5'],
    ['anonymous', 'aws:MultiFactorAuthPresent', 'true'],
    ['anonymous', 's3:authType', 'REST-HEADER'],
    [ADMIN, 'aws:SourceAccount', '111122223333'],
    ['logging.s3.amazonaws.com', 'aws:AssumedRoot', 'true'],
  ])('is not made of a request that there is none of: %s with %s', (as, key, value) => {
    for (const expected of ['denied', 'spared'] as const) {
      const { kind, words } = answer({ as, context: new Map([[key, value]]), expect: expected })
      expect([kind, words]).toEqual([
        'unknown',
        `The test could not be made: no request of \`${as}\` has \`${key.toLowerCase()}\`.`,
      ])
    }
  })

  it('asks by the name and by the ARN of a role, and needs an account for it', () => {
    const arn = 'arn:aws:iam::111122223333:role/Admin'
    for (const as of ['Admin', arn]) {
      expect(kindOf({ as, expect: 'spared' })).toBe('holds')
      expect(kindOf({ as, expect: 'denied' })).toBe('fails')
      expect(kindOf({ as, expect: 'spared' }, { known: 'nothing' })).toBe('not-asked')
    }
    expect(kindOf({ as: 'recordings-exporter', expect: 'denied' })).toBe('holds')
    expect(answer({ as: 'Admim', expect: 'denied' })).toEqual({
      kind: 'unknown',
      words: 'The test could not be made: account `111122223333` has no role `Admim`. Did you mean `Admin`?',
    })
  })

  it('asks by kind: all of them must be denied, and those on the list spared', () => {
    expect(kindOf({ as: 'connect', expect: 'spared', action: 's3:PutObject' })).toBe('holds')
    expect(kindOf({ as: 'connect', expect: 'denied' })).toBe('fails')
    expect(kindOf({ as: 'admin', expect: 'spared', action: 's3:PutBucketPolicy' })).toBe('holds')
    expect(kindOf({ as: 'other', expect: 'denied' })).toBe('holds')
    expect(kindOf({ as: 'root', expect: 'denied' })).toBe('holds')
    expect(kindOf({ as: 'root', expect: 'denied', action: 's3:GetBucketPolicy' })).toBe('fails')
    expect(kindOf({ as: 'root', expect: 'spared', action: 's3:GetBucketPolicy' })).toBe('holds')
    expect(kindOf({ as: 'deployer', expect: 'spared', action: 's3:PutBucketPolicy' })).toBe('holds')
    expect(kindOf({ as: 'admin', expect: 'spared' }, { known: 'nothing' })).toBe('not-asked')
  })

  it('fails where nobody is of the kind, because a test about nobody says nothing', () => {
    const onlyConnect = policyText({ values: [`"${CONNECT}:*"`] })
    expect(answer({ as: 'admin', expect: 'spared' }, { text: onlyConnect })).toEqual({
      kind: 'fails',
      words: 'The test matches no caller: no one on the list is of the kind `admin`.',
    })
    expect(kindOf({ as: 'external', expect: 'denied' })).toBe('fails')
  })

  it('names the admin that is spared where all should be denied, listed or not', () => {
    expect(answer({ as: 'admin', expect: 'denied' }).words).toMatch(/^`Admin`, asked for `s3:GetObject`: /)
    const noReader = policyText().replace(
      '"Statement": [',
      `"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::connect-25fd0a3be3ef/*", "Condition": {"StringLike": {"aws:userid": "${ADMIN}:*"}}},`,
    )
    expect(kindOf({ as: 'admin', expect: 'denied' }, { text: noReader })).toBe('holds')
    expect(kindOf({ as: 'admin', expect: 'spared', action: 's3:ListBucket' }, { text: noReader })).toBe('holds')
  })

  it('asks of any object unless one is named, and of the bucket for its actions', () => {
    const folder = policyText().replace(
      '"Statement": [',
      '"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::connect-25fd0a3be3ef/closed/*"},',
    )
    const bucket = 'arn:aws:s3:::connect-25fd0a3be3ef'
    expect(kindOf({ as: 'Admin', expect: 'spared' }, { text: folder })).toBe('fails')
    expect(kindOf({ as: 'Admin', expect: 'denied' }, { text: folder })).toBe('fails')
    expect(kindOf({ as: 'Admin', expect: 'denied', resource: `${bucket}/closed/a` }, { text: folder })).toBe('holds')
    expect(kindOf({ as: 'Admin', expect: 'spared', resource: `${bucket}/open/a` }, { text: folder })).toBe('holds')
    expect(kindOf({ as: 'Admin', expect: 'spared', action: 's3:listbucket' }, { text: folder })).toBe('holds')
  })

  it('takes exactly the context that it is given', () => {
    const tls = policyText().replace(
      '"Statement": [',
      '"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "arn:aws:s3:::connect-25fd0a3be3ef/*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}},',
    )
    const context = new Map([['aws:SecureTransport', 'false']])
    expect(kindOf({ as: 'Admin', expect: 'spared' }, { text: tls })).toBe('holds')
    expect(kindOf({ as: 'Admin', expect: 'denied', context }, { text: tls })).toBe('holds')
    expect(kindOf({ as: 'Admin', expect: 'spared', context }, { text: tls })).toBe('fails')
  })

  it('does not guess: what depends on the ARN of an id, or on a variable, is unknown', () => {
    const byArn = policyText().replace(
      '"Statement": [',
      '"Statement": [{"Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::connect-25fd0a3be3ef/*", "Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/Adm*"}}},',
    )
    for (const expected of ['denied', 'spared'] as const) {
      expect(kindOf({ as: ADMIN, expect: expected }, { text: byArn, known: 'nothing' })).toBe('unknown')
    }
    expect(kindOf({ as: ADMIN, expect: 'denied' }, { text: byArn })).toBe('holds')
    expect(kindOf({ as: ADMIN, expect: 'spared' }, { text: byArn })).toBe('fails')
  })

  it('is asked of the policy of its bucket alone, by name or by resource', () => {
    const question = questionOf(policyText(), 'account')
    const base = { as: 'anonymous', action: 's3:GetObject', expect: 'denied' as const, at }
    expect(answersOf(question, [{ ...base, bucket: 'another-bucket' }])).toEqual([])
    expect(answersOf(question, [{ ...base, resource: 'arn:aws:s3:::another-bucket/a' }])).toEqual([])
    expect(answersOf(question, [{ ...base, bucket: 'connect-25fd0a3be3ef' }])).toHaveLength(1)
  })
})

describe('A test on generated policies', () => {
  it('agrees with the evaluator about each single request', () => {
    const callers = fc.constantFrom(
      { as: `${CONNECT}:a-session`, kind: 'role' as const },
      { as: 'AROARTX3GSDSW5VRCPIXR:a-session', kind: 'role' as const },
      { as: 'anonymous', kind: 'anonymous' as const },
    )
    const actions = fc.constantFrom('s3:GetObject', 's3:PutObject', 's3:DeleteObjectVersion')
    const tls = fc.constantFrom<readonly string[]>(['true'], ['false'], [])
    fc.assert(
      fc.property(rightStatements, callers, actions, tls, (statements, { as, kind }, action, transport) => {
        const text = textOf(statements)
        const question = questionOf(text, 'account')
        const resource = `arn:aws:s3:::${question.bucket}/any/object`
        const context = new Map(transport.map(value => ['aws:SecureTransport', value]))
        const roleArn = book.roleById(as.split(':')[0] ?? '')?.Arn ?? 'arn:aws:iam::111122223333:role/x'
        const caller =
          kind === 'role'
            ? { kind, userid: as, account: '111122223333', roleArn }
            : { kind, userid: 'anonymous' as const }
        const request = { caller, action, resource, context: new Map(transport.map(v => ['aws:securetransport', [v]])) }
        const { decision } = evaluate(question.file.policy, request, { account: '111122223333' })
        for (const expected of ['denied', 'spared'] as const) {
          const found = kindOf({ as, action, resource, context, expect: expected }, { text })
          expect(found).toBe((decision === 'denied') === (expected === 'denied') ? 'holds' : 'fails')
        }
      }),
      { numRuns: 60 },
    )
  })
})
