import { check } from '../../../src/app/check.js'
import type { Account } from '../../../src/app/ports.js'
import { plan } from '../../../src/app/review.js'
import type { ClaimName } from '../../../src/core/access/claim.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import type { Report } from '../../../src/report/report.js'
import type { AccountSettings } from '../../../src/settings/settings.js'
import { CHECK, exampleFile, FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { policyFrom } from '../../fakes/policies.js'

const BUCKET = 'connect-25fd0a3be3ef'
const ARN = `arn:aws:s3:::${BUCKET}`

function said(report: Report, asked: ClaimName): string {
  const verdict = report.policies[0]?.claims.find(({ claim }) => claim === asked)?.verdict
  if (verdict === undefined) throw new Error(`${asked} was not judged`)
  return 'because' in verdict ? `${verdict.kind}: ${plain(verdict.because)}` : verdict.kind
}

function planned(settings: Partial<AccountSettings>, account: Account = new FakeAccount()): Promise<Report> {
  const files = [readPolicyFile(exampleFile(`examples/policies/${BUCKET}.json`))]
  const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined })
  return plan([{ files, account, policies }], { ...SETTINGS, mode: 'plan', ...settings })
}

describe('Who will apply', () => {
  it('is the caller where no role is named', async () => {
    expect(said(await planned({}), 'deployer-keeps-access')).toBe('holds')
  })

  it.each([
    ['nobody', ''],
    ['admin', ' Did you mean `Admin`?'],
    ['arn:aws:iam::111122223333:role/Admni', ' Did you mean `arn:aws:iam::111122223333:role/Admin`?'],
  ])('is not known where the named role is not there, whoever calls: %s', async (deployRole, meant) => {
    expect(said(await planned({ deployRole }), 'deployer-keeps-access')).toBe(
      `unknown: It is not known who will apply: \`deploy-role\` is \`${deployRole}\`, and account \`111122223333\` has no such role.${meant}`,
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

describe('A role that is Connect by name only', () => {
  const CONNECT_ID = 'AROAJJ4OT5B3EVMNARNW6'
  const declared = [{ id: CONNECT_ID, owner: 'telephony', why: 'the role of our instance' }]
  const lambda = { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:*' }] }
  const trusting = (AssumeRolePolicyDocument: unknown) => {
    const account = new FakeAccount()
    account.rolesAre = account.rolesAre.map(role =>
      role.RoleId === CONNECT_ID ? { ...role, AssumeRolePolicyDocument } : role,
    )
    return account
  }

  it.each([
    ['a role of Lambda', lambda],
    ['a role without a trust policy', undefined],
  ])('does not count for the instance that names it, declared or not: %s', async (_, trust) => {
    const report = await planned({ declared }, trusting(trust))
    expect(said(report, 'connect-keeps-access')).toBe(
      'unknown: The role connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9 of Connect instance support has no trust policy that lets connect.amazonaws.com assume it.'.replace(
        /(connect-access-role-[0-9a-f-]+|support|connect\.amazonaws\.com)/g,
        '`$1`',
      ),
    )
    expect(report.verdict).not.toBe('safe')
  })

  it.each([
    ['as it is', { StringEquals: { 'aws:SourceAccount': '111122223333' } }, 'holds'],
    ['as long as it passes no tags', { Null: { 'aws:RequestTag/team': 'true' } }, 'holds'],
    ['only with a tag', { StringEquals: { 'aws:RequestTag/team': 'calls' } }, 'holds'],
    ['only with a source identity', { StringEquals: { 'sts:SourceIdentity': 'connect' } }, 'holds'],
    ['for another account', { StringEquals: { 'aws:SourceAccount': '999988887777' } }, 'unknown'],
  ])('is Connect where a trust policy lets Connect in %s', async (_, Condition, kind) => {
    const Action = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']
    const connect = { Effect: 'Allow', Principal: { Service: 'connect.amazonaws.com' }, Action, Condition }
    const report = await planned({}, trusting({ Version: '2012-10-17', Statement: [connect] }))
    expect(said(report, 'connect-keeps-access').replace(/:.*/, '')).toBe(kind)
  })

  it('is still denied where it is not on the list', async () => {
    const account = new FakeAccount()
    account.instancesAre = account.instancesAre.map(instance => ({
      ...instance,
      ServiceRole: 'arn:aws:iam::111122223333:role/recordings-exporter',
    }))
    expect(said(await planned({}, account), 'connect-keeps-access')).toMatch(/^fails: The role `recordings-exporter`/)
  })
})

describe('An account whose Connect instances could not be listed', () => {
  it('does not say whose role needs the bucket', async () => {
    const account = Object.assign(new FakeAccount(), {
      instances: async () => ({ kind: 'unreadable', because: ours('Connect did not answer.') }),
    })
    const report = await planned({}, account as Account)
    expect(said(report, 'connect-keeps-access')).toBe(
      'unknown: The Connect instances could not be listed, so it is not known whose role needs the bucket.',
    )
    expect(report.verdict).toBe('unproven')
  })
})

describe('A list without a role of Connect', () => {
  const admin = { StringNotLike: { 'aws:userId': ['AROARZ4SZFGFYJOZTZVOX:*', '111122223333'] } }
  const lock = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`], Condition: admin }

  it.each([
    ['listed', { kind: 'listed', instances: [] }],
    ['not listed', { kind: 'unreadable', because: ours('Connect did not answer.') }],
  ])('fails where the instances could be, or not: %s', async (_, instances) => {
    const account = Object.assign(new FakeAccount(), { instances: async () => instances }) as Account
    const files = [policyFrom(JSON.stringify({ Version: '2012-10-17', Statement: [lock] }))]
    const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined })
    const report = await plan([{ files, account, policies }], { ...SETTINGS, mode: 'plan' })
    expect(said(report, 'connect-keeps-access')).toBe(
      'fails: No Connect role is on the list, so Connect can write no recording.',
    )
    expect(report.verdict).toBe('unsafe')
  })
})

describe('A role that Connect assumes', () => {
  it('is no administrator, whatever glob its name matches', async () => {
    expect(said(await planned({ adminRoles: ['connect-access-role-*'] }), 'admins-keep-access')).toBe(
      'fails: No admin role is on the list, so no admin could ever change the policy. No role of account `111122223333` is named as an admin.',
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
    return check([policyFrom(text)], CHECK)
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

describe('A declaration that has run out', () => {
  const EXPORTER = 'AROARTX3GSDSW5VRCPIXR'
  const said = { owner: 'data', why: 'It copies recordings.' }
  const [over, standing] = ['2000-01-01', '9999-12-31']
  const ids = ['AROAJJ4OT5B3EVMNARNW6:*', 'AROAINV7BYMRZP3NV66DI:*', '111122223333', `${EXPORTER}:*`]
  const byArn = 'arn:aws:iam::111122223333:role/recordings-*'

  async function found(settings: Pick<Partial<AccountSettings>, 'declared' | 'declaredArns'>) {
    const Condition = { StringNotLike: { 'aws:userId': ids } }
    const lock = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [ARN, `${ARN}/*`], Condition }
    const files = [policyFrom(JSON.stringify({ Version: '2012-10-17', Statement: [lock] }))]
    const policies = new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined })
    const report = await plan([{ files, account: new FakeAccount(), policies }], {
      ...SETTINGS,
      ...settings,
      mode: 'plan',
    })
    const errors = (report.policies[0]?.findings ?? []).filter(({ severity }) => severity === 'error')
    return [report.verdict, ...errors.map(({ rule, message }) => `${rule}: ${plain(message)}`)]
  }

  const expired = ['unsafe', `account-declared-id-expired: \`${EXPORTER}\` was declared by \`data\` until \`${over}\`.`]

  it.each<[string, Pick<Partial<AccountSettings>, 'declared' | 'declaredArns'>]>([
    ['by id', { declared: [{ ...said, id: EXPORTER, until: over }] }],
    ['by ARN', { declaredArns: [{ ...said, arn: byArn, until: over }] }],
  ])('is told as that, and not as none: %s', async (_, settings) => {
    expect(await found(settings)).toEqual(expired)
  })

  it('is not told where another one stands', async () => {
    const declared = [{ ...said, id: EXPORTER, until: over }]
    expect(await found({ declared, declaredArns: [{ ...said, arn: byArn, until: standing }] })).toEqual(['safe'])
  })

  it('is none where none was made', async () => {
    expect(await found({})).toEqual([
      'unsafe',
      `account-role-without-reason: \`${EXPORTER}\` is the role \`recordings-exporter\`, and nothing says why it is listed.`,
    ])
  })
})
