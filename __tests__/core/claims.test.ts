import { describe, expect, it } from '@jest/globals'
import { check, plan } from '../../src/app/review.js'
import type { ClaimName } from '../../src/core/access/claim.js'
import { plain } from '../../src/core/prose.js'
import { sourceFromText } from '../../src/core/source.js'
import type { Report } from '../../src/report.js'
import type { AccountSettings } from '../../src/settings.js'
import { exampleFile, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'

const BUCKET = 'connect-25fd0a3be3ef'
const ARN = `arn:aws:s3:::${BUCKET}`

function said(report: Report, asked: ClaimName): string {
  const verdict = report.policies[0]?.claims.find(({ claim }) => claim === asked)?.verdict
  if (verdict === undefined) throw new Error(`${asked} was not judged`)
  return 'because' in verdict ? `${verdict.kind}: ${plain(verdict.because)}` : verdict.kind
}

function planned(settings: Partial<AccountSettings>, account = new FakeAccount()): Promise<Report> {
  const files = [exampleFile(`examples/policies/${BUCKET}.json`)]
  const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined })
  return plan([{ files, account, policies }], { ...SETTINGS, mode: 'plan', ...settings })
}

describe('Who will apply', () => {
  it('is the caller where no role is named', async () => {
    expect(said(await planned({}), 'deployer-keeps-access')).toBe('holds')
  })

  it('is not known where the named role is not there, whoever calls', async () => {
    expect(said(await planned({ deployRole: 'nobody' }), 'deployer-keeps-access')).toBe(
      'unknown: It is not known who will apply: account `111122223333` has no role like the deploy role that is named.',
    )
  })

  it('is not known where nobody calls and no role is named', async () => {
    const account = new FakeAccount()
    account.identityIs = { account: '111122223333', partition: 'aws' }
    expect(said(await planned({}, account), 'deployer-keeps-access')).toBe(
      'unknown: It is not known who will apply: no caller is known, and no deploy role is named.',
    )
  })
})

describe('A user that is known by its id alone', () => {
  const all = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`] }
  const lock = {
    ...all,
    Condition: { StringNotLike: { 'aws:userId': ['AIDAJQABLZS4A3QDU576Q', 'AIDAJQABLZS4A3QDU577R'] } },
  }
  const checked = (beside: object) => {
    const text = JSON.stringify({ Version: '2012-10-17', Statement: [lock, { ...all, ...beside }] })
    const settings = { mode: 'check', policies: [], awsServices: false, waivers: [] } as const
    return check([sourceFromText('p.json', text)], settings)
  }

  it.each([
    ['an account', { Condition: { StringEquals: { 'aws:PrincipalAccount': '111122223333' } } }],
    ['users by name', { Condition: { StringLike: { 'aws:username': 'bob*' } } }],
    ['an ARN', { Principal: { AWS: 'arn:aws:iam::111122223333:user/bob' } }],
  ])('may be one that a Deny of %s strikes', (_, beside) => {
    expect(said(checked(beside), 'connect-keeps-access')).toBe(
      'unknown: The answer depends on the ARN of the user, which cannot be seen in a policy.',
    )
    expect(checked(beside).verdict).toBe('unproven')
  })

  it('is none that a Deny of another kind of caller strikes', () => {
    const ofRoles = { Condition: { StringEquals: { 'aws:PrincipalType': 'AssumedRole' } } }
    expect(checked(ofRoles).verdict).toBe('safe')
  })
})
