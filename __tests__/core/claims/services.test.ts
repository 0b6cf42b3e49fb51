import fc from 'fast-check'
import { check } from '../../../src/app/check.js'
import { plan } from '../../../src/app/review.js'
import type { ClaimName } from '../../../src/core/access/claim.js'
import { evaluate } from '../../../src/core/access/evaluate.js'
import { plain } from '../../../src/core/text/prose.js'
import type { PolicyReport } from '../../../src/report/report.js'
import type { AccountSettings } from '../../../src/settings/settings.js'
import { CHECK, FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { policyFrom, wholePolicy } from '../../fakes/policies.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const ARN = `arn:aws:s3:::${BUCKET}`
const OURS = '111122223333'
const LISTED = ['AROARTX3GSDSVHZCMZNGB:*', 'AROARTX3GSDSRHJISGC5S:*', 'AROAINV7BYMRZP3NV66DI:*', OURS]
const ALL = { Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`] }

function lock(...conditions: readonly object[]): object {
  return {
    Effect: 'Deny',
    ...ALL,
    Condition: Object.assign({ StringNotLike: { 'aws:userId': LISTED } }, ...conditions),
  }
}
const OF_SERVICES = { Bool: { 'aws:PrincipalIsAWSService': 'true' } }
const NULL = { Null: { 'aws:SourceAccount': 'true' } }
const SPARING = lock({ BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } })

function allow(service: string, Condition?: object): object {
  const Action = ['s3:GetObject', 's3:PutObject']
  const base = { Sid: 'Deliver', Effect: 'Allow', Principal: { Service: service }, Action, Resource: `${ARN}/*` }
  return Condition === undefined ? base : { ...base, Condition }
}

const textOf = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement })

function planned(awsServices: boolean, ...statements: readonly object[]): Promise<PolicyReport> {
  return plannedWith({ awsServices }, ...statements)
}

async function plannedWith(
  settings: Partial<AccountSettings>,
  ...statements: readonly object[]
): Promise<PolicyReport> {
  const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined })
  const target = { files: [policyFrom(textOf(...statements))], account: new FakeAccount(), policies }
  const [policy] = (await plan([target], { ...SETTINGS, mode: 'plan', ...settings })).policies
  if (policy === undefined) throw new Error('one policy was planned')
  return policy
}

function checked(awsServices: boolean, ...statements: readonly object[]): PolicyReport {
  const settings = { ...CHECK, awsServices }
  const [policy] = check([policyFrom(textOf(...statements))], settings).policies
  if (policy === undefined) throw new Error('one policy was checked')
  return policy
}

function said({ claims }: PolicyReport, asked: ClaimName): string {
  const verdict = claims.find(({ claim }) => claim === asked)?.verdict
  if (verdict?.kind === 'holds') {
    const rests = verdict.provided ?? verdict.assumed
    return `holds${rests === undefined ? '' : `; ${plain(rests)}`}`
  }
  return `${verdict?.kind}: ${verdict === undefined ? '' : plain(verdict.because)}`
}

const UNPINNED =
  'fails: The lock spares AWS services, and `Deliver` allows `s3:PutObject` to `connect.amazonaws.com` on behalf of other accounts. Pin it with `aws:SourceAccount` or `aws:SourceArn`.'
const SPARED = 'holds; the settings spare the calls that AWS services make as themselves'

describe('an Allow for a service that the lock spares', () => {
  it('must be pinned, or another account comes in by it', async () => {
    const policy = await planned(true, SPARING, allow('connect.amazonaws.com'))
    expect(said(policy, 'sealed')).toBe(UNPINNED)
    expect(policy.verdict).toBe('unsafe')
    expect(said(checked(true, SPARING, allow('connect.amazonaws.com')), 'sealed')).toBe(UNPINNED)
    const unnamed = { ...allow('connect.amazonaws.com'), Sid: undefined }
    const second = UNPINNED.replace('`Deliver`', 'statement 2')
    expect(said(await planned(true, SPARING, unnamed), 'sealed')).toBe(second)
  })

  it('shows a request that is let through', async () => {
    const policy = await planned(true, SPARING, allow('cloudtrail.amazonaws.com'))
    const verdict = policy.claims.find(({ claim }) => claim === 'sealed')?.verdict
    if (verdict?.kind !== 'fails' || verdict.witness === undefined) throw new Error('there is a witness')
    const document = { Version: '2012-10-17', Statement: [SPARING, allow('cloudtrail.amazonaws.com')] }
    expect(evaluate(wholePolicy(document).policy, verdict.witness, { account: OURS }).decision).toBe('allowed')
  })

  it.each<[string, object]>([
    ['its own account', { StringEquals: { 'aws:SourceAccount': OURS } }],
    ['a resource of its own account', { ArnLike: { 'aws:SourceArn': `arn:aws:cloudtrail:*:${OURS}:trail/*` } }],
    [
      'an account in a text that says what is before it',
      { StringLike: { 'aws:SourceArn': `arn:aws:logs:us-east-1:${OURS}:*` } },
    ],
    ['the bucket itself', { ArnEquals: { 'aws:SourceArn': ARN } }],
    [
      'a bucket of its own account',
      { ArnEquals: { 'aws:SourceArn': 'arn:aws:s3:::our-logs' }, StringEquals: { 'aws:SourceAccount': OURS } },
    ],
    ['the account of the bucket', { StringEquals: { 'aws:SourceAccount': '${aws:ResourceAccount}' } }],
    [
      'a resource of the account of the bucket',
      { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:${AWS:ResourceAccount}:trail/*' } },
    ],
    ['the organization of the bucket', { StringEquals: { 'aws:SourceOrgID': '${aws:ResourceOrgID}' } }],
    [
      'paths in the organization of the bucket',
      { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': '${aws:ResourceOrgID}/*' } },
    ],
    [
      'its own account, beside other conditions',
      {
        StringEquals: { 'aws:SourceAccount': [OURS], 's3:x-amz-acl': 'bucket-owner-full-control' },
      },
    ],
  ])('is right where it is pinned to %s', async (_, condition) => {
    expect(said(await planned(true, SPARING, allow('cloudtrail.amazonaws.com', condition)), 'sealed')).toBe(SPARED)
  })

  it.each<[string, object]>([
    ['another account', { StringEquals: { 'aws:SourceAccount': '999988887777' } }],
    ['ours or another', { StringEquals: { 'aws:SourceAccount': [OURS, '999988887777'] } }],
    ['ours, if the key is there', { StringEqualsIfExists: { 'aws:SourceAccount': OURS } }],
    ['all but one', { StringNotEquals: { 'aws:SourceAccount': '999988887777' } }],
    ['a pattern', { StringLike: { 'aws:SourceAccount': '1111*' } }],
    ['whoever calls', { StringEquals: { 'aws:SourceAccount': '${aws:SourceAccount}' } }],
    ['the account of the bucket or more', { StringLike: { 'aws:SourceAccount': '${aws:ResourceAccount}*' } }],
    [
      'the account of the bucket, if the key is there',
      { StringEqualsIfExists: { 'aws:SourceAccount': '${aws:ResourceAccount}' } },
    ],
    [
      'the account of the bucket behind a star that stands for colons',
      { StringLike: { 'aws:SourceArn': 'arn:aws:logs:*:${aws:ResourceAccount}:*' } },
    ],
    ['any account', { ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:*:trail/ours' } }],
    [
      'an account behind a star that stands for colons',
      { StringLike: { 'aws:SourceArn': `arn:aws:logs:*:${OURS}:*` } },
    ],
    ['an account behind a question mark in a text', { StringLike: { 'aws:SourceArn': `arn:aws:logs?x:y:${OURS}:*` } }],
    ['an account behind a star in the first word', { StringLike: { 'aws:SourceArn': `a*:aws:logs:x:${OURS}:y` } }],
    ['buckets by pattern', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::our-*' } }],
    ['all values of what may be absent', { 'ForAllValues:StringEquals': { 'aws:SourceAccount': OURS } }],
    ['what tells nothing of the account', { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } }],
  ])('is not pinned by %s', async (_, condition) => {
    expect(said(await planned(true, SPARING, allow('cloudtrail.amazonaws.com', condition)), 'sealed')).toMatch(
      /^fails: /,
    )
  })

  const theirs = '444455556666'
  it.each<[string, object]>([
    ['by its number', { StringEquals: { 'aws:SourceAccount': theirs } }],
    ['beside ours', { StringEquals: { 'aws:SourceAccount': [OURS, theirs] } }],
    ['by a resource', { ArnLike: { 'aws:SourceArn': `arn:aws:logs:*:${theirs}:*` } }],
    [
      'by a resource and its number',
      {
        ArnLike: { 'aws:SourceArn': [`arn:aws:logs:*:${OURS}:*`, `arn:aws:logs:*:${theirs}:*`] },
        StringEquals: { 'aws:SourceAccount': [OURS, theirs] },
      },
    ],
  ])('names the strange account that it is for %s, and a request that it allows', async (_, condition) => {
    const strange = allow('logs.amazonaws.com', condition)
    const policy = await planned(true, SPARING, strange)
    expect(said(policy, 'sealed')).toBe(
      `fails: The lock spares AWS services, and \`Deliver\` allows \`s3:PutObject\` to \`logs.amazonaws.com\` on behalf of the account \`${theirs}\`. Remove the account, or name it under \`trusted:\`.`,
    )
    const verdict = policy.claims.find(({ claim }) => claim === 'sealed')?.verdict
    if (verdict?.kind !== 'fails' || verdict.witness === undefined) throw new Error('there is a witness')
    const document = { Version: '2012-10-17', Statement: [SPARING, strange] }
    expect(evaluate(wholePolicy(document).policy, verdict.witness, { account: OURS }).decision).toBe('allowed')
    const trusted = [{ account: theirs, owner: 'sre', why: 'keeps the logs' }]
    expect(said(await plannedWith({ awsServices: true, trusted }, SPARING, strange), 'sealed')).toBe(SPARED)
  })

  it.each(['their-logs', 'our.logs', `${BUCKET}-copy`])(
    'is pinned to the owner of the bucket %s, and an account does not say who that is',
    async bucket => {
      const pinned = allow('s3.amazonaws.com', { ArnEquals: { 'aws:SourceArn': [ARN, `arn:aws:s3:::${bucket}`] } })
      expect(said(checked(true, SPARING, pinned), 'sealed')).toBe(SPARED)
      expect(said(await planned(true, SPARING, pinned), 'sealed')).toBe(
        `unknown: The lock spares AWS services for \`arn:aws:s3:::${bucket}\`, and nothing says which account owns that. Pin the Allow with \`aws:SourceAccount\`, too.`,
      )
      const ours = { StringNotEqualsIfExists: { 'aws:SourceAccount': OURS } }
      expect(
        said(
          await planned(true, SPARING, pinned, { Effect: 'Deny', ...ALL, Condition: { ...OF_SERVICES, ...ours } }),
          'sealed',
        ),
      ).toBe(SPARED)
    },
  )

  it.each([
    ['any topic of a name', { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:ours' } }],
    ['any bucket', { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::*' } }],
    ['buckets whose names begin alike', { StringLike: { 'aws:SourceArn': 'arn:aws:s3:::our-*' } }],
    ['another account', { StringEquals: { 'aws:SourceAccount': '999988887777' } }],
    ['another organization', { StringEquals: { 'aws:SourceOrgID': 'o-abcdef1234' } }],
  ])('is not pinned where everybody may come for %s', async (_, condition) => {
    const everybody = { ...allow('x', condition), Principal: '*' }
    expect(said(await planned(true, SPARING, everybody), 'sealed')).toMatch(/^fails: /)
  })

  describe('that a Deny pins', () => {
    const beside = (Condition: object) => ({ Effect: 'Deny', ...ALL, Condition })
    const pinning = (...conditions: object[]) => conditions.map(each => beside({ ...OF_SERVICES, ...each }))
    const present = (...keys: string[]) => ({ Null: Object.fromEntries(keys.map(key => [key, 'false'])) })
    const foreign = { StringNotEquals: { 'aws:SourceAccount': OURS } }
    const arns = (operator: string) => ({ [operator]: { 'aws:SourceArn': `arn:aws:cloudtrail:*:${OURS}:trail/*` } })

    it.each<[string, object[]]>([
      ['foreign accounts', [foreign]],
      ['foreign accounts, or none', [{ StringNotEqualsIfExists: { 'aws:SourceAccount': OURS } }]],
      ['foreign resources', [arns('ArnNotLike')]],
      ['foreign accounts that are said, and none', [{ ...foreign, ...present('aws:SourceAccount') }, NULL]],
    ])('is for nobody else where it strikes %s', async (_, conditions) => {
      const allowed = allow('cloudtrail.amazonaws.com')
      expect(said(await planned(true, SPARING, allowed, ...pinning(...conditions)), 'sealed')).toBe(SPARED)
    })

    it.each<[string, object[]]>([
      ['an account that is said', [{ ...foreign, ...present('aws:SourceAccount') }]],
      ['a resource that is said', [{ ...arns('ArnNotLike'), ...present('aws:SourceArn') }]],
      ['an account that is said with its resource', [{ ...foreign, ...present('aws:SourceAccount', 'aws:SourceArn') }]],
      ['all values of what is there', [{ 'ForAnyValue:StringNotEquals': { 'aws:SourceAccount': OURS } }]],
    ])('may be for anybody where it strikes only %s', async (_, conditions) => {
      const denies = pinning(...conditions)
      const policy = await planned(true, SPARING, allow('cloudtrail.amazonaws.com'), ...denies)
      expect(said(policy, 'sealed')).toBe(
        'unknown: `Deliver` allows calls of `cloudtrail.amazonaws.com`, and one that has no `aws:SourceAccount` is denied by no statement, for whomever it is made. Pin the Allow itself with `aws:SourceAccount` or `aws:SourceArn`.',
      )
      expect(policy.verdict).toBe('unproven')
      for (const other of [
        { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } },
        { Bool: { 'aws:SecureTransport': 'true' } },
        { StringNotEquals: { 'aws:SourceAccount': '999988887777' } },
        { StringLikeIfExists: { 'aws:SourceAccount': '1111*' } },
      ]) {
        const alike = allow('cloudtrail.amazonaws.com', other)
        expect(said(await planned(true, SPARING, alike, ...denies), 'sealed')).toMatch(
          /^unknown: `Deliver` allows calls/,
        )
      }
      const asking = allow('cloudtrail.amazonaws.com', { StringLike: { 'aws:SourceAccount': '1111*' } })
      const asked = said(await planned(true, SPARING, asking, ...denies), 'sealed')
      expect(asked).not.toMatch(/^unknown/)
    })
  })

  it('is told of the operator that it needs', async () => {
    const loose = { StringLike: { 'aws:SourceArn': `arn:aws:logs:*:${OURS}:*` } }
    expect(said(await planned(true, SPARING, allow('logs.amazonaws.com', loose)), 'sealed')).toBe(
      'fails: The lock spares AWS services, and `Deliver` allows `s3:PutObject` to `logs.amazonaws.com` on behalf of other accounts. Under `StringLike` a `*` stands for colons, too: write `ArnLike`.',
    )
  })

  it('is for services, too, where it is for everybody', async () => {
    const everybody = { ...allow('x'), Principal: '*' }
    expect(said(await planned(true, SPARING, everybody), 'sealed')).toMatch(/^fails: .*`cloudtrail\.amazonaws\.com`/)
    const withHeader = { ...everybody, Condition: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control' } } }
    expect(said(await planned(true, SPARING, withHeader), 'sealed')).toMatch(/^fails: .*`cloudtrail\.amazonaws\.com`/)
    const ofTheOrganization = { ...everybody, Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-abcdef1234' } } }
    expect(said(await planned(true, SPARING, ofTheOrganization), 'sealed')).toBe(SPARED)
  })

  it('may be pinned to whatever the settings know', async () => {
    const theirs = { StringEquals: { 'aws:SourceAccount': '999988887777' } }
    const organization = { StringEquals: { 'aws:SourceOrgID': 'o-abcdef1234' } }
    const paths = { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': 'o-abcdef1234/r-ab12/*' } }
    const sealedBy = async (condition: object, settings: Partial<AccountSettings>) =>
      said(
        await plannedWith({ awsServices: true, ...settings }, SPARING, allow('cloudtrail.amazonaws.com', condition)),
        'sealed',
      )
    const trusted = { account: '999988887777', owner: 'audit', why: 'It collects our trails.' }
    expect(await sealedBy(theirs, { trusted: [trusted] })).toBe(SPARED)
    expect(await sealedBy(theirs, { trusted: [{ ...trusted, until: '2020-01-01' }] })).toMatch(/^fails: /)
    const roleToAssume = { plan: 'arn:aws:iam::999988887777:role/p', apply: 'arn:aws:iam::999988887777:role/a' }
    expect(await sealedBy(theirs, { accounts: [{ id: '999988887777', roleToAssume }] })).toBe(SPARED)
    for (const condition of [organization, paths]) {
      expect(await sealedBy(condition, { organization: 'o-abcdef1234' })).toBe(SPARED)
      expect(await sealedBy(condition, { organization: 'o-other12345' })).toMatch(/^fails: /)
      expect(await sealedBy(condition, {})).toMatch(/^fails: /)
    }
  })

  it('does nothing where the lock spares no service', async () => {
    expect(said(await planned(true, lock(), allow('cloudtrail.amazonaws.com')), 'sealed')).toBe('holds')
  })

  it('is no matter where the lock spares services and none is allowed', async () => {
    expect(said(await planned(true, SPARING), 'sealed')).toBe(SPARED)
  })
})

describe('services that the settings name one by one', () => {
  const byName = (...services: readonly string[]) =>
    lock({ StringNotEqualsIfExists: { 'aws:PrincipalServiceName': services } })
  const named = (awsServices: readonly string[], ...statements: readonly object[]) =>
    plannedWith({ awsServices }, ...statements)
  const OURS_ONLY = { StringEquals: { 'aws:SourceAccount': OURS } }

  it('are let past, and no other', async () => {
    const allowed = allow('connect.amazonaws.com', OURS_ONLY)
    const policy = await named(['connect.amazonaws.com'], byName('connect.amazonaws.com'), allowed)
    expect(said(policy, 'sealed')).toBe(
      'holds; the settings spare the calls that `connect.amazonaws.com` makes as itself',
    )
    expect(said(policy, 'connect-keeps-access')).toBe('holds')
    expect(policy.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'notice lock-exempts-aws-services',
    ])
    expect(policy.verdict).toBe('safe')
  })

  it.each<[string, readonly string[] | boolean, object]>([
    ['nobody is named', false, byName('connect.amazonaws.com')],
    ['another is named', ['logging.s3.amazonaws.com'], byName('connect.amazonaws.com')],
    ['one of two is named', ['connect.amazonaws.com'], byName('connect.amazonaws.com', 'delivery.logs.amazonaws.com')],
    ['the lock spares every service', ['connect.amazonaws.com'], SPARING],
    [
      'the lock spares a pattern',
      ['connect.amazonaws.com'],
      lock({ StringNotLikeIfExists: { 'aws:PrincipalServiceName': 'connect*' } }),
    ],
    [
      'the key must be there',
      ['connect.amazonaws.com'],
      lock({ StringEquals: { 'aws:PrincipalServiceName': 'connect.amazonaws.com' } }),
    ],
    [
      'all values of a key that is absent count',
      ['connect.amazonaws.com'],
      lock({ 'ForAnyValue:StringNotEquals': { 'aws:PrincipalServiceName': 'connect.amazonaws.com' } }),
    ],
  ])('are fewer than the lock spares: %s', async (_, awsServices, statement) => {
    const policy = await plannedWith({ awsServices }, statement)
    expect(said(policy, 'sealed')).toMatch(/^(fails|unknown): /)
    expect(policy.verdict).toBe('unsafe')
  })

  it('are more than the lock spares, and that is right', async () => {
    const two = ['connect.amazonaws.com', 'logging.s3.amazonaws.com']
    expect((await named(two, byName('connect.amazonaws.com'))).verdict).toBe('safe')
    expect((await plannedWith({ awsServices: true }, byName('connect.amazonaws.com'))).verdict).toBe('safe')
  })

  it('are spared by the widest condition, too, where another Deny strikes the others', async () => {
    const others = {
      ...{ Effect: 'Deny', ...ALL },
      Condition: {
        StringNotEquals: { 'aws:PrincipalServiceName': 'connect.amazonaws.com' },
        Bool: { 'aws:PrincipalIsAWSService': 'true' },
      },
    }
    const policy = await named(['connect.amazonaws.com'], SPARING, others)
    expect(said(policy, 'sealed')).toMatch(/^holds/)
    expect(policy.verdict).toBe('safe')
  })

  it('must be pinned like any', async () => {
    const spares = byName('connect.amazonaws.com')
    const policy = await named(['connect.amazonaws.com'], spares, allow('connect.amazonaws.com'))
    expect(said(policy, 'sealed')).toBe(
      'fails: The lock spares `connect.amazonaws.com`, and `Deliver` allows `s3:PutObject` to `connect.amazonaws.com` on behalf of other accounts. Pin it with `aws:SourceAccount` or `aws:SourceArn`.',
    )
    const everybody = { ...allow('x'), Principal: '*' }
    expect(said(await named(['connect.amazonaws.com'], spares, everybody), 'sealed')).toMatch(
      /^fails: .*`s3:PutObject` to `connect\.amazonaws\.com`/,
    )
  })

  it('leave an Allow for another service dead, and each is said', async () => {
    const both = {
      ...allow('x', OURS_ONLY),
      Principal: { Service: ['connect.amazonaws.com', 'logging.s3.amazonaws.com', 'delivery.logs.amazonaws.com'] },
    }
    const policy = await named(['connect.amazonaws.com'], byName('connect.amazonaws.com'), both)
    const dead = policy.findings.filter(({ rule }) => rule === 'allow-for-service-denied')
    expect(dead.map(({ message }) => plain(message))).toEqual([
      'The lock denies `logging.s3.amazonaws.com`, although this statement allows it.',
      'The lock denies `delivery.logs.amazonaws.com`, although this statement allows it.',
    ])
    expect(policy.verdict).toBe('safe')
  })

  it('are asked about in check as well', () => {
    const judged = (awsServices: readonly string[]) => {
      const [policy] = check([policyFrom(textOf(byName('connect.amazonaws.com')))], { ...CHECK, awsServices }).policies
      return policy?.verdict
    }
    expect(judged(['connect.amazonaws.com'])).toBe('safe')
    expect(judged([])).toBe('unsafe')
  })
})

describe('an Allow for Connect as a service that the lock denies', () => {
  const CONDITION =
    'holds; Connect acts only as its role; the lock denies `connect.amazonaws.com`, which `Deliver` allows'

  it('is no plain yes to whether Connect keeps access', async () => {
    expect(said(await planned(false, lock(), allow('connect.amazonaws.com')), 'connect-keeps-access')).toBe(CONDITION)
    expect(said(await planned(false, lock(), allow('logging.s3.amazonaws.com')), 'connect-keeps-access')).toBe('holds')
    expect(said(await planned(false, lock()), 'connect-keeps-access')).toBe('holds')
  })

  it('is one where the lock spares it', async () => {
    const pinned = allow('connect.amazonaws.com', { StringEquals: { 'aws:SourceAccount': OURS } })
    expect(said(await planned(true, SPARING, pinned), 'connect-keeps-access')).toBe('holds')
  })
})

describe('a bucket of copies', () => {
  const withoutConnect = {
    ...{ Effect: 'Deny', Principal: '*', Action: 's3:*' },
    Resource: ['arn:aws:s3:::recordings-archive', 'arn:aws:s3:::recordings-archive/*'],
    Condition: { StringNotLike: { 'aws:userId': LISTED.slice(1) } },
  }
  const judged = async (bucket: string, buckets: AccountSettings['buckets']) => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [withoutConnect] })
    const policies = new FakeBuckets(new VirtualClock(), { [bucket]: undefined })
    const target = {
      files: [policyFrom(text.replaceAll('recordings-archive', bucket))],
      account: new FakeAccount(),
      policies,
    }
    const [policy] = (await plan([target], { ...SETTINGS, mode: 'plan', buckets })).policies
    if (policy === undefined) throw new Error('one policy was planned')
    return policy
  }
  const copies = (bucket: string, until: { readonly until?: string } = {}) =>
    new Map([[bucket, { connect: 'none' as const, why: 'It holds copies.', ...until }]])

  it('is safe without Connect on the list, where the settings say so', async () => {
    const policy = await judged('recordings-archive', copies('recordings-archive'))
    expect(said(policy, 'connect-keeps-access')).toBe('not-asked: Connect does not use this bucket: `It holds copies.`')
    expect(policy.verdict).toBe('safe')
    expect(policy.findings.map(({ rule }) => rule)).not.toContain('account-no-instance-stores-here')
    const unsaid = await judged('recordings-archive', new Map())
    expect(unsaid.verdict).toBe('unsafe')
    expect(unsaid.findings.map(({ rule }) => rule)).toContain('account-no-instance-stores-here')
  })

  it('is safe so until the last day of what the settings say, and not a day longer', async () => {
    const until = async (day: string) =>
      (await judged('recordings-archive', copies('recordings-archive', { until: day }))).verdict
    expect(await until(SETTINGS.today)).toBe('safe')
    expect(await until('9999-12-31')).toBe('safe')
    expect(await until('2000-01-01')).toBe('unsafe')
    const past = await judged('recordings-archive', copies('recordings-archive', { until: '2000-01-01' }))
    expect(said(past, 'connect-keeps-access')).toBe(
      'fails: No Connect role is on the list, so Connect can write no recording. The settings say only until `2000-01-01` that Connect does not use this bucket.',
    )
  })

  it('is none where an instance stores in it', async () => {
    const policy = await judged(BUCKET, copies(BUCKET))
    expect(said(policy, 'connect-keeps-access')).toBe(
      'fails: The settings say that Connect does not use this bucket, and instance `sales` stores in it.',
    )
  })
})

describe('a policy without a list of ids', () => {
  const tls = { Effect: 'Deny', ...ALL, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }
  const arns = ['role/Admin', 'role/aws-service-role/connect.amazonaws.com/*', 'root'].map(
    name => `arn:aws:iam::${OURS}:${name}`,
  )

  it('is asked whether an admin and Connect keep access, and not read off the list', async () => {
    const policy = await planned(false, tls)
    expect(said(policy, 'admins-keep-access')).toBe('holds')
    expect(said(policy, 'connect-keeps-access')).toBe('holds')
    expect(said(policy, 'sealed')).toMatch(/^fails: /)
  })

  it('that names admins by their ARN lets them change it', async () => {
    const byArn = { Effect: 'Deny', ...ALL, Condition: { ArnNotLike: { 'aws:PrincipalArn': arns } } }
    expect(said(await planned(false, byArn), 'admins-keep-access')).toBe('holds')
    expect(said(await planned(false, byArn), 'sealed')).toMatch(
      / as `arn:aws:iam::111122223333:role\/.*` is denied by no/,
    )
    const without = { ...byArn, Condition: { ArnNotLike: { 'aws:PrincipalArn': arns.slice(1) } } }
    expect(said(await planned(false, without), 'admins-keep-access')).toBe(
      'fails: No admin role is on the list, so no admin could ever change the policy.',
    )
  })
})

describe('an Allow for a service', () => {
  const actions = [
    's3:PutObject',
    's3:GetObject',
    's3:DeleteObject',
    's3:GetObjectAcl',
    's3:PutObjectAcl',
    's3:ListBucket',
  ]
  const spared = { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } }
  /** A lock of two halves: the second, about one action or one folder, spares services or does not. */
  const halves = (part: object, rest: object, spares: boolean) => [
    { ...lock(...(spares ? [spared] : [])), ...part },
    { ...lock(...(spares ? [] : [spared])), ...rest },
  ]

  it.each(actions)('is asked about %s as about every action that it allows', async action => {
    const Resource = [ARN, `${ARN}/*`]
    const parts = [{ Action: action }, { Action: undefined, NotAction: action }] as const
    const allowing = { ...allow('logs.amazonaws.com'), Action: actions, Resource }
    const open = await plannedWith({ awsServices: true }, ...halves(...parts, true), allowing)
    expect(said(open, 'sealed')).toMatch(new RegExp(`^fails.*${action}\\b`))
    const folded = { ...allowing, Action: action.toLowerCase() }
    expect(said(await plannedWith({ awsServices: true }, ...halves(...parts, true), folded), 'sealed')).toMatch(
      /^fails/,
    )

    const connect = {
      ...allow('connect.amazonaws.com', { StringEquals: { 'aws:SourceAccount': OURS } }),
      Action: actions,
      Resource,
    }
    const denied = await plannedWith({ awsServices: true }, ...halves(...parts, false), connect)
    expect(said(denied, 'connect-keeps-access')).toMatch(/^holds; .*the lock denies `connect.amazonaws.com`/)
    expect(said(await plannedWith({ awsServices: true }, lock(spared), connect), 'connect-keeps-access')).toBe('holds')
  })

  it('is asked about every folder that the policy tells apart', async () => {
    const parts = [{ Resource: `${ARN}/logs/*` }, { Resource: undefined, NotResource: `${ARN}/logs/*` }] as const
    const allowing = { ...allow('logs.amazonaws.com'), Resource: `${ARN}/*` }
    expect(said(await plannedWith({ awsServices: true }, ...halves(...parts, true), allowing), 'sealed')).toMatch(
      /^fails/,
    )
  })
})

describe('a Deny beside a lock that spares services', () => {
  const Resource = [ARN, `${ARN}/*`]
  const deny = (Condition: object, part: object = {}) => ({
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:*',
    Resource,
    Condition,
    ...part,
  })
  const open = allow('logging.s3.amazonaws.com')
  const encrypted = deny(
    { StringNotEquals: { 's3:x-amz-server-side-encryption': 'aws:kms' } },
    { Action: 's3:PutObject' },
  )

  const passed: readonly [string, readonly object[]][] = [
    ['an encryption that anyone may ask for', [encrypted, deny({}, { Action: 's3:GetObject' })]],
    ['an ACL', [deny({ StringNotEquals: { 's3:x-amz-acl': 'private' } }, { Action: 's3:PutObject' })]],
    ['a header that is there', [deny({ Null: { 's3:x-amz-acl': 'true' } }, { Action: 's3:PutObject' })]],
    [
      'one kind of resources of a foreign account',
      [deny({ ArnLike: { 'aws:SourceArn': 'arn:aws:cloudtrail:*:*:*' } })],
    ],
    ['one foreign account', [deny({ StringEquals: { 'aws:SourceAccount': '999988887777' } })]],
    [
      'two folders, and not what lies in both',
      [
        { ...deny({}), Resource: undefined, NotResource: `${ARN}/a*` },
        { ...deny({}), Resource: undefined, NotResource: `${ARN}/*.wav` },
      ],
    ],
  ]
  it.each(passed)('does not pin an Allow where it asks for %s', (_, denies) => {
    const policy = checked(true, SPARING, ...denies, open)
    expect(said(policy, 'sealed')).toMatch(/^fails: The lock spares AWS services, and `Deliver` allows/)
    const verdict = policy.claims.find(({ claim }) => claim === 'sealed')?.verdict
    const witness = verdict?.kind === 'fails' ? verdict.witness : undefined
    if (witness === undefined) throw new Error('a failure without a witness')
    expect(evaluate(wholePolicy(JSON.parse(textOf(SPARING, ...denies, open))).policy, witness, {}).decision).toBe(
      'allowed',
    )
  })

  const struck: readonly [string, object][] = [
    ['the account', deny({ ...OF_SERVICES, StringNotEquals: { 'aws:SourceAccount': OURS } })],
    ['the account, if it is told', deny({ ...OF_SERVICES, StringNotEqualsIfExists: { 'aws:SourceAccount': OURS } })],
    ['the resource', deny({ ...OF_SERVICES, ArnNotLikeIfExists: { 'aws:SourceArn': `arn:aws:*:*:${OURS}:*` } })],
    ['the service', { ...deny({}), Principal: { Service: 'logging.s3.amazonaws.com' } }],
    ['nothing', deny({}, { Action: ['s3:PutObject', 's3:GetObject'] })],
  ]
  it.each(struck)('pins an Allow where it asks every service for %s', (_, struckBy) => {
    const tls = deny({ Bool: { 'aws:SecureTransport': 'false' } })
    expect(said(checked(true, SPARING, struckBy, tls, open), 'sealed')).toBe(SPARED)
  })

  it.each([
    ['of any bucket', 'arn:aws:s3:::*', /^fails/],
    ['of buckets whose names begin alike', 'arn:aws:s3:::our-*', /^fails/],
    ['of anything without an account', 'arn:aws:*:::*', /^fails/],
    ['of one bucket', 'arn:aws:s3:::our-logs', /^holds/],
  ])('leaves a service the calls %s', (_, source, answer) => {
    const others = deny({ ...OF_SERVICES, ArnNotLike: { 'aws:SourceArn': [source, `arn:aws:*:*:${OURS}:*`] } })
    expect(said(checked(true, SPARING, others, open), 'sealed')).toMatch(answer)
  })

  it('leaves it the calls of a bucket, and an account does not say whose it is', async () => {
    const of = (bucket: string) => deny({ ...OF_SERVICES, ArnNotLike: { 'aws:SourceArn': `arn:aws:s3:::${bucket}` } })
    expect(said(await planned(true, SPARING, of('our-logs'), open), 'sealed')).toMatch(/^unknown/)
    expect(said(await planned(true, SPARING, of(BUCKET), open), 'sealed')).toBe(SPARED)
  })

  it('never makes a claim hold while a call for another account is let through', () => {
    const pool = [...passed.flatMap(([, denies]) => denies), ...struck.map(([, each]) => each)]
    const keys = ['a.wav', 'ab.wav', 'a.txt', 'b.wav', 'x']
    const contexts = ['private', undefined].flatMap(acl =>
      ['aws:kms', undefined].flatMap(encryption =>
        ['arn:aws:cloudtrail:us-east-1:444455556666:trail/t', 'arn:aws:logs:us-east-1:444455556666:x'].map(
          source =>
            new Map<string, readonly string[]>([
              ['aws:securetransport', ['true']],
              ['aws:sourceaccount', ['444455556666']],
              ['aws:sourcearn', [source]],
              ...(acl === undefined ? [] : [['s3:x-amz-acl', [acl]] as const]),
              ...(encryption === undefined ? [] : [['s3:x-amz-server-side-encryption', [encryption]] as const]),
            ]),
        ),
      ),
    )
    const service = 'logging.s3.amazonaws.com'
    const caller = { kind: 'service', userid: service, service } as const
    fc.assert(
      fc.property(fc.subarray(pool, { maxLength: 4 }), denies => {
        const { policy } = wholePolicy(JSON.parse(textOf(SPARING, ...denies, open)))
        const isLetIn = keys.some(key =>
          contexts.some(context => {
            const request = { caller, action: 's3:PutObject', resource: `${ARN}/${key}`, context }
            return evaluate(policy, request, {}).decision === 'allowed'
          }),
        )
        if (isLetIn) expect(said(checked(true, SPARING, ...denies, open), 'sealed')).toMatch(/^fails/)
      }),
      { numRuns: 60 },
    )
  })

  describe('that asks every service for whom it calls', () => {
    const ORGANIZATION = 'o-a1b2c3d4e5'
    const trusting = (account: string) => ({ trusted: [{ account, owner: 'Audit', why: 'Yearly audit' }] })
    const unless = (condition: object) => deny({ ...OF_SERVICES, ...condition })
    const ask = async (settings: Partial<AccountSettings>, condition: object) => {
      return said(await plannedWith({ awsServices: true, ...settings }, SPARING, unless(condition), open), 'sealed')
    }

    it.each(['999988887777', '999988887776', '444455556666', '555566667777'])(
      'lets in account %s if it is declared, and nobody else',
      async account => {
        const ofTwo = { StringNotEqualsIfExists: { 'aws:SourceAccount': [OURS, account] } }
        expect(await ask(trusting(account), ofTwo)).toBe(SPARED)
        expect(await ask({}, ofTwo)).toMatch(/^fails/)
        expect(await ask(trusting('123412341234'), ofTwo)).toMatch(/^fails/)
        const sources = [`arn:aws:*:*:${OURS}:*`, `arn:aws:*:*:${account}:*`]
        expect(await ask(trusting(account), { ArnNotLikeIfExists: { 'aws:SourceArn': sources } })).toBe(SPARED)
        expect(await ask({}, { ArnNotLikeIfExists: { 'aws:SourceArn': sources } })).toMatch(/^fails/)
      },
    )

    it.each(['9999*', '????????????', '*', `${OURS.slice(0, 11)}?`])(
      'lets in strangers by the pattern %s',
      async pattern => {
        const condition = { StringNotLikeIfExists: { 'aws:SourceAccount': [OURS, pattern] } }
        expect(await ask({}, condition)).toMatch(/^fails/)
        expect(await ask(trusting('999988887777'), condition)).toMatch(/^fails/)
      },
    )

    it.each([
      ['id', { StringNotEqualsIfExists: { 'aws:SourceOrgID': ORGANIZATION } }],
      ['paths', { 'ForAllValues:StringNotLike': { 'aws:SourceOrgPaths': `${ORGANIZATION}/*` } }],
    ])('takes the %s of the own organization, and of no other', async (_, condition) => {
      expect(await ask({ organization: ORGANIZATION }, condition)).toBe(SPARED)
      expect(await ask({ organization: 'o-b1b2c3d4e5' }, condition)).toMatch(/^fails/)
      expect(await ask({}, condition)).toMatch(/^fails/)
    })
  })
})
