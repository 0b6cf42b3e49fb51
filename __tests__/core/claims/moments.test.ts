import { check } from '../../../src/app/check.js'
import { plan } from '../../../src/app/review.js'
import type { ClaimName } from '../../../src/core/access/claim.js'
import { plain } from '../../../src/core/text/prose.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { settingsOf } from '../../../src/settings/settings.js'
import { FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { policyFrom } from '../../fakes/policies.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const ARN = `arn:aws:s3:::${BUCKET}`
const ALL = { Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`] }
const LISTED = ['AROARTX3GSDSVHZCMZNGB:*', 'AROAINV7BYMRZP3NV66DI:*', '111122223333']
const NOT_LISTED = { StringNotLike: { 'aws:userId': LISTED } }
const LOCK = { Effect: 'Deny', ...ALL, Condition: NOT_LISTED }
const TODAY = '2026-11-22'

const deny = (condition: object) => ({ Effect: 'Deny', ...ALL, Condition: condition })
const lock = (condition: object) => deny({ ...NOT_LISTED, ...condition })
const textOf = (...Statement: readonly object[]) => JSON.stringify({ Version: '2012-10-17', Statement })

async function planned(live: string | undefined, ...statements: readonly object[]): Promise<PolicyReport> {
  const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: live })
  const target = { files: [policyFrom(textOf(...statements))], account: new FakeAccount(), policies }
  const [policy] = (await plan([target], { ...SETTINGS, today: TODAY, mode: 'plan' })).policies
  if (policy === undefined) throw new Error('one policy was planned')
  return policy
}

function checked(today: string, ...statements: readonly object[]): PolicyReport {
  const settings = settingsOf({ mode: 'check', said: {}, config: {}, today })
  const [policy] = check([policyFrom(textOf(...statements))], settings).policies
  if (policy === undefined) throw new Error('one policy was checked')
  return policy
}

function kindOf({ claims }: PolicyReport, asked: ClaimName): string | undefined {
  return claims.find(({ claim }) => claim === asked)?.verdict.kind
}

describe('A policy that asks when a request is made', () => {
  it.each<[string, object]>([
    ['before a day that is over', { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['until today began', { DateLessThan: { 'aws:CurrentTime': `${TODAY}T00:00:00Z` } }],
    ['on a day that is over', { DateEquals: { 'aws:CurrentTime': '2026-11-21T12:00:00Z' } }],
    ['before a day that is over, in seconds', { NumericLessThanEquals: { 'aws:EpochTime': '1577836800' } }],
    ['before a day that is over, in seconds as a date', { DateLessThan: { 'aws:EpochTime': '1577836800' } }],
    ['of sessions that are over', { DateLessThan: { 'aws:TokenIssueTime': '2026-11-20T11:59:59Z' } }],
    ['of credentials that are not for a time', { Null: { 'aws:TokenIssueTime': 'true' } }],
    [
      'of sessions that are over, and of keys',
      { DateLessThanIfExists: { 'aws:TokenIssueTime': '2026-11-20T11:59:59Z' } },
    ],
    [
      'between days that are over',
      {
        DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' },
        DateLessThan: { 'aws:CurrentTime': '2021-01-01T00:00:00Z' },
      },
    ],
  ])('takes nothing from those on the list by a Deny %s', async (_, condition) => {
    const policy = await planned(undefined, LOCK, deny(condition))
    expect(kindOf(policy, 'connect-keeps-access')).toBe('holds')
    expect(kindOf(policy, 'admins-keep-access')).toBe('holds')
    expect(kindOf(policy, 'deployer-keeps-access')).toBe('holds')
    expect(policy.verdict).toBe('safe')
  })

  it.each<[string, object]>([
    ['until tomorrow', { DateLessThan: { 'aws:CurrentTime': '2026-11-23T00:00:00Z' } }],
    ['within today', { DateLessThanEquals: { 'aws:CurrentTime': `${TODAY}T00:00:00Z` } }],
    ['of sessions that may last', { DateLessThan: { 'aws:TokenIssueTime': '2026-11-20T12:00:01Z' } }],
    ['from a day that is over', { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['from a day to come', { DateGreaterThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }],
    ['at all moments but one', { DateNotEquals: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['in seconds to come', { NumericGreaterThan: { 'aws:EpochTime': '1893456000' } }],
  ])('shuts out those on the list by a Deny %s', async (_, condition) => {
    const policy = await planned(undefined, LOCK, deny(condition))
    expect(kindOf(policy, 'admins-keep-access')).toBe('fails')
    expect(policy.verdict).toBe('unsafe')
  })

  it.each<[string, object]>([
    ['from a day that is over', { DateGreaterThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['from today', { DateGreaterThanEquals: { 'aws:CurrentTime': `${TODAY}T00:00:00Z` } }],
    ['from seconds that are over', { NumericGreaterThan: { 'aws:EpochTime': '1577836800' } }],
    ['at all moments but one that is over', { DateNotEquals: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
  ])('is sealed by a lock %s', (_, condition) => {
    expect(kindOf(checked(TODAY, lock(condition)), 'sealed')).toBe('holds')
  })

  it.each<[string, object]>([
    ['until a day to come', { DateLessThan: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }],
    ['from tomorrow', { DateGreaterThanEquals: { 'aws:CurrentTime': '2026-11-23T00:00:00Z' } }],
    ['until a day that is over', { DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }],
    ['at all moments but one to come', { DateNotEquals: { 'aws:CurrentTime': '2030-01-01T00:00:00Z' } }],
  ])('is open by a lock %s, and shows a moment from today on', (_, condition) => {
    const verdict = checked(TODAY, lock(condition)).claims.find(({ claim }) => claim === 'sealed')?.verdict
    if (verdict?.kind !== 'fails') throw new Error('it is open')
    const [moment] = verdict.witness?.context.get('aws:currenttime') ?? []
    expect(moment === undefined ? [plain(verdict.because)] : moment >= TODAY).toBe(true)
  })

  it('is open by a lock for sessions alone, whenever they began, because others have none', () => {
    const sessions = lock({ DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:00Z' } })
    expect(kindOf(checked(TODAY, sessions), 'sealed')).toBe('fails')
  })

  it('is written over one that denied its deployer until a day that is over', async () => {
    const over = {
      ...deny({ DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } }),
      Action: 's3:PutBucketPolicy',
    }
    const policy = await planned(textOf(LOCK, { ...over, Resource: ARN }), LOCK)
    expect(kindOf(policy, 'deployer-keeps-access')).toBe('holds')
    expect(policy.plan?.refusal).toBeUndefined()
  })

  it('is judged by the day of the run', () => {
    const from = lock({ DateGreaterThanEquals: { 'aws:CurrentTime': '2027-01-01T00:00:00Z' } })
    expect(kindOf(checked('2026-12-31', from), 'sealed')).toBe('fails')
    expect(kindOf(checked('2027-01-01', from), 'sealed')).toBe('holds')
  })

  it('loses nothing by the end of a Deny that is over', async () => {
    const over = deny({ DateLessThan: { 'aws:CurrentTime': '2020-01-01T00:00:00Z' } })
    const { plan: change } = await planned(textOf(LOCK, over), LOCK)
    expect(change).toMatchObject({ gains: [], loses: [], dropped: [] })
  })
})
