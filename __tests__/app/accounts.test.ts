import type { AccountPolicies } from '../../src/app/account-state.js'
import { apply } from '../../src/app/apply.js'
import { check } from '../../src/app/check.js'
import { drift } from '../../src/app/drift.js'
import { plan } from '../../src/app/review.js'
import { shareOfKept, shares } from '../../src/app/targets.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { PortError } from '../../src/core/text/errors.js'
import { ours, plain } from '../../src/core/text/prose.js'
import { headline } from '../../src/render/github/headline.js'
import { verdictSentence } from '../../src/render/words.js'
import { exitCodeOf } from '../../src/report/exit.js'
import type { AccountSettings } from '../../src/settings/settings.js'
import { CHECK, exampleFile, exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, FakePrevious, VirtualClock } from '../fakes/bucket.js'
import { policyFrom } from '../fakes/policies.js'

const BLOG_BUCKET = 'connect-25fd0a3be3ef'
const MODERN_BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const BLOG = readPolicyFile(exampleFile(`examples/policies/${BLOG_BUCKET}.json`))
const MODERN = readPolicyFile(exampleFile(`examples/policies/${MODERN_BUCKET}.json`))

const ACCOUNTS: Partial<AccountSettings> = {
  accounts: ['111122223333', '444455556666'].map(id => ({
    id,
    roleToAssume: { plan: `arn:aws:iam::${id}:role/plan`, apply: `arn:aws:iam::${id}:role/apply` },
  })),
  buckets: new Map([
    [BLOG_BUCKET, { account: '111122223333' }],
    [MODERN_BUCKET, { account: '444455556666' }],
  ]),
}

function buckets(clock = new VirtualClock()): FakeBuckets {
  return new FakeBuckets(clock, {
    [BLOG_BUCKET]: exampleLive(BLOG_BUCKET),
    [MODERN_BUCKET]: exampleLive(MODERN_BUCKET),
  })
}

/** An account that answers nothing. */
class ClosedAccount extends FakeAccount {
  override async identity(): Promise<never> {
    throw new PortError({ message: ours('The credentials have expired.') })
  }
}

describe('which file goes to which account', () => {
  it('is one account without accounts in the configuration', () => {
    expect(shares([BLOG, MODERN], SETTINGS)).toEqual([{ files: [BLOG, MODERN] }])
  })

  it('is what the configuration says of each bucket, the apply role of the account being the deployer', () => {
    const own = shares([BLOG, MODERN], { ...SETTINGS, ...ACCOUNTS })
    expect(own.map(({ files, expected, deployRole }) => ({ files, expected, deployRole }))).toEqual([
      { files: [BLOG], expected: '111122223333', deployRole: 'arn:aws:iam::111122223333:role/apply' },
      { files: [MODERN], expected: '444455556666', deployRole: 'arn:aws:iam::444455556666:role/apply' },
    ])
  })

  it('is all accounts for a drift of the whole repository, those without a file included', () => {
    const asked = (settings: Partial<AccountSettings>) =>
      shares([BLOG], { ...SETTINGS, ...ACCOUNTS, mode: 'drift', ...settings }).map(({ files, expected }) => [
        expected,
        files.length,
      ])
    expect(asked({})).toEqual([
      ['111122223333', 1],
      ['444455556666', 0],
    ])
    expect(asked({ wholeRepository: false })).toEqual([['111122223333', 1]])
    expect(asked({ mode: 'apply' })).toEqual([['111122223333', 1]])
    expect(asked({ snapshot: 'account.json' })).toEqual([['111122223333', 1]])
  })

  it('is never guessed', () => {
    const settings = { ...SETTINGS, ...ACCOUNTS, buckets: new Map() }
    expect(() => shares([BLOG], settings)).toThrow(
      `The configuration does not say in which account the bucket \`${BLOG_BUCKET}\` of \`${BLOG.source.path}\` lies. Add it under \`buckets\`.`,
    )
  })

  it('refuses a second file for a bucket whose file is named', () => {
    const named = new Map([[BLOG_BUCKET, { account: '111122223333', file: 'policies/other.json' }]])
    expect(() => shares([BLOG], { ...SETTINGS, ...ACCOUNTS, buckets: named })).toThrow(
      `The configuration says that the policy of bucket \`${BLOG_BUCKET}\` is in \`policies/other.json\`, but \`${BLOG.source.path}\` is one for it too. Correct \`buckets\`, or the bucket in the file.`,
    )
  })

  it('takes the file that is named for a bucket', () => {
    const named = new Map([[BLOG_BUCKET, { account: '111122223333', file: BLOG.source.path }]])
    const own = shares([BLOG], { ...SETTINGS, ...ACCOUNTS, buckets: named })
    expect(own.map(({ files, expected }) => [files, expected])).toEqual([[[BLOG], '111122223333']])
  })

  it('goes by the name of a kept policy that names no bucket itself', () => {
    const kept = policyFrom('{"Statement":[]}', `previous/${MODERN_BUCKET}-2026-11-22T10-00-00-000Z.json`)
    expect(shareOfKept(kept, { ...SETTINGS, ...ACCOUNTS }).map(({ expected }) => expected)).toEqual(['444455556666'])
  })
})

describe('several accounts in one run', () => {
  const open: AccountPolicies = { files: [BLOG], account: new FakeAccount(), policies: buckets() }
  const closed: AccountPolicies = {
    expected: '444455556666',
    files: [MODERN],
    account: new ClosedAccount(),
    policies: buckets(),
  }

  it('leave each other their verdicts: what could not be asked is unproven, and said', async () => {
    const report = await plan([open, closed], { ...SETTINGS, mode: 'plan' })
    expect(report.policies.map(({ bucket, verdict }) => [bucket, verdict])).toEqual([
      [BLOG_BUCKET, 'safe'],
      [MODERN_BUCKET, 'unproven'],
    ])
    expect(exitCodeOf(report)).toBe(3)
    const because = 'The account `444455556666` did not answer: The credentials have expired.'
    expect(report.notes.map(plain)).toContain(because)
    const claims = report.policies[1]?.claims.map(({ claim, verdict }) => [claim, verdict.kind])
    expect(claims).toEqual([
      ['sealed', 'holds'],
      ['connect-keeps-access', 'unknown'],
      ['admins-keep-access', 'unknown'],
      ['deployer-keeps-access', 'unknown'],
      ['nobody-unknown-admitted', 'unknown'],
      ['no-stranger-can-assume', 'unknown'],
    ])
  })

  it('end without a verdict where none could be asked', async () => {
    await expect(plan([closed], { ...SETTINGS, mode: 'plan' })).rejects.toThrow('The credentials have expired.')
  })

  it('write only with the credentials of the account that the bucket lies in', async () => {
    const clock = new VirtualClock()
    const theirs = buckets(clock)
    const wrong: AccountPolicies = {
      expected: '444455556666',
      files: [MODERN],
      account: new FakeAccount(),
      policies: theirs,
    }
    const ours = buckets(clock)
    const right: AccountPolicies = { files: [BLOG], account: new FakeAccount(), policies: ours }
    const ports = { previous: new FakePrevious(), clock, stopRequested: () => false, progress: () => undefined }
    const report = await apply([right, wrong], SETTINGS, ports)
    expect(report.policies.map(({ outcome }) => outcome?.kind)).toEqual(['applied', 'refused'])
    expect(theirs.calls).toEqual([])
    expect(theirs.stored.get(MODERN_BUCKET)).toBe(exampleLive(MODERN_BUCKET))
  })
})

describe('drift', () => {
  const asked = (files: AccountPolicies['files'], policies: FakeBuckets, settings: Partial<AccountSettings> = {}) =>
    drift([{ files, account: new FakeAccount(), policies }], { ...SETTINGS, mode: 'drift', ...settings })

  it('reports the buckets of Connect instances that no file locks, and fails where the files are all there are', async () => {
    const live = buckets()
    live.put(BLOG_BUCKET, BLOG.source.text)
    const whole = await asked([BLOG], live)
    expect(whole.unmanaged).toEqual([{ bucket: MODERN_BUCKET, account: '111122223333', instances: ['sales'] }])
    expect(exitCodeOf(whole)).toBe(1)
    expect(exitCodeOf(await asked([BLOG], live, { wholeRepository: false }))).toBe(0)
  })

  it('finds them in an account of which no file is left, and has no verdict where that account cannot be asked', async () => {
    const live = buckets()
    live.put(BLOG_BUCKET, BLOG.source.text)
    const own = new FakeAccount()
    own.instancesAre = own.instancesAre.slice(0, 1)
    const locked: AccountPolicies = { files: [BLOG], account: own, policies: live }
    const settings: AccountSettings = { ...SETTINGS, mode: 'drift' }
    const other = new FakeAccount()
    other.instancesAre = other.instancesAre.slice(1)
    const found = await drift([locked, { files: [], account: other, policies: live }], settings)
    expect(found.unmanaged?.map(({ bucket }) => bucket)).toEqual([MODERN_BUCKET])
    expect(headline(found)).toEqual({
      title: '❌ Not locked: 1 bucket that no file locks',
      meaning: 'The live policies say what the files say, and Connect also stores in other buckets.',
    })
    const silent = await drift([locked, { files: [], account: new ClosedAccount(), policies: live }], settings)
    expect(exitCodeOf(silent)).toBe(3)
    expect(headline(silent).title).toBe('⚠️ No verdict: not every account could be asked')
    const sentence = 'Not every account could be asked, so whether its buckets are locked is not known.'
    expect(plain(verdictSentence(silent))).toBe(sentence)
  })

  it.each([
    ['changed', MODERN.source.text.replace('"s3:*"', '"s3:Get*"'), 'drift-policy-changed'],
    ['gone', undefined, 'drift-policy-gone'],
  ])('is found where the live policy is %s', async (_, text, rule) => {
    const live = buckets()
    live.put(MODERN_BUCKET, text)
    const report = await asked([MODERN], live, { wholeRepository: false })
    expect(report.policies[0]?.findings.map(finding => finding.rule)).toContain(rule)
    expect(exitCodeOf(report)).toBe(1)
  })

  it('is told with the difference', async () => {
    const live = buckets()
    const [, one = ''] = /"(AROA\w+:\*)"/.exec(MODERN.source.text) ?? []
    live.put(MODERN_BUCKET, MODERN.source.text.replace(one, 'AROA27HJSWAHEPTTLIWSO:*'))
    const report = await asked([MODERN], live, { wholeRepository: false })
    const found = report.policies[0]?.findings.find(({ rule }) => rule === 'drift-policy-changed')
    expect(found && plain(found.message)).toBe(
      `The live policy of \`${MODERN_BUCKET}\` differs from this file. From the live policy to the file: removed \`AROA27HJSWAHEPTTLIWSO:*\` on the lock's list; added \`${one}\` on the lock's list.`,
    )
  })

  it('is found where the bucket is gone', async () => {
    const live = new FakeBuckets(new VirtualClock(), {})
    const report = await asked([MODERN], live, { wholeRepository: false })
    expect(report.policies[0]?.findings.map(({ rule }) => rule)).toContain('drift-bucket-gone')
    expect(headline(report).title).toBe('❌ Drift: 1 of 1 bucket policy changed outside the repository')
  })

  it('is not found, and is no verdict, where the live policy may not be read', async () => {
    const live = buckets()
    live.read = async () => ({ kind: 'unreadable', because: { parts: ['access was denied.'] } })
    const report = await asked([MODERN], live, { wholeRepository: false })
    expect(exitCodeOf(report)).toBe(3)
    expect(headline(report)).toEqual({
      title: '⚠️ No verdict: 1 of 1 bucket policy',
      meaning:
        'Something could not be found out, so whether anything drifted is not known. Do not read this as a pass.',
    })
  })

  it('is found where a listed role has died since', async () => {
    const live = buckets()
    live.put(MODERN_BUCKET, MODERN.source.text)
    const account = new FakeAccount()
    account.rolesAre = account.rolesAre.filter(({ RoleName }) => !RoleName.startsWith('AWSReservedSSO_'))
    const target = { files: [MODERN], account, policies: live }
    const report = await drift([target], { ...SETTINGS, mode: 'drift', wholeRepository: false })
    expect(report.policies[0]?.findings.map(({ rule }) => rule)).toContain('account-id-unresolved')
    expect(exitCodeOf(report)).toBe(1)
  })
})

describe('a plan that replaces what could not be put back', () => {
  it.each([
    ['an Allow for nobody else', 'Allow', 'could not be put back as it is, only what comes nearest to it: left out'],
    ['a Deny', 'Deny', 'could not be put back: S3 does not accept a principal that is gone'],
    ['a user who is gone', 'Allow', 'could not be put back as it is, only', { AWS: 'AIDAJQABLZS4A3QDU576Q' }],
  ])('says so: %s', async (_, Effect, words, Principal: object = { AWS: 'AROA27HJSWAHEPTTLIWSO' }) => {
    expect(await notesOn(Effect, Principal)).toContain(`The present policy of \`${BLOG_BUCKET}\` ${words}`)
  })

  it('says what nobody can look up', async () => {
    const CanonicalUser = 'a1'.repeat(32)
    expect(await notesOn('Allow', { CanonicalUser })).toContain(
      `It is not known whether S3 would accept the present policy of \`${BLOG_BUCKET}\` again, because nothing says which account these canonical user ids belong to: \`${CanonicalUser}\`.`,
    )
    const user = { AWS: 'arn:aws:iam::111122223333:user/somebody' }
    expect(await notesOn('Allow', user)).not.toContain('present policy')
  })

  async function notesOn(Effect: string, Principal: object): Promise<string> {
    const live = buckets()
    const policy = JSON.parse(BLOG.source.text)
    policy.Statement.push({ Effect, Principal, Action: 's3:GetObject', Resource: `arn:aws:s3:::${BLOG_BUCKET}/*` })
    live.put(BLOG_BUCKET, JSON.stringify(policy))
    const target = { files: [BLOG], account: new FakeAccount(), policies: live }
    const { notes } = await plan([target], { ...SETTINGS, mode: 'plan' })
    return notes.map(plain).join('\n')
  }
})

describe('an instance with a replica', () => {
  const [instance] = new FakeAccount().instancesAre
  const ReplicationStatusSummaryList = [{ Region: 'us-east-1' }, { Region: 'us-west-2' }]
  const here = {
    ...instance,
    Id: 'i',
    storage: [],
    Region: 'us-east-1',
    ReplicationConfiguration: { ReplicationStatusSummaryList },
  }
  const there = { ...here, Region: 'us-west-2' }

  it.each([
    ['plan', plan],
    ['drift', drift],
  ] as const)('of a Region that was not looked at is told by %s', async (mode, run) => {
    const notes = async (instances: FakeAccount['instancesAre']) => {
      const account = Object.assign(new FakeAccount(), { instancesAre: instances })
      const report = await run([{ files: [BLOG], account, policies: buckets() }], { ...SETTINGS, mode })
      return report.notes.map(plain).filter(note => note.includes('replicated'))
    }
    expect(await notes([here])).toEqual([
      'The Connect instance `support` is replicated to `us-west-2`, and nothing of its replica was read: the buckets that it stores in there were not looked at. Name every Region of it under `regions` or with `--region`.',
    ])
    expect(await notes([here, there])).toEqual([])
  })
})

describe('a plan on a snapshot', () => {
  const notes = async (account: FakeAccount, settings: Partial<AccountSettings>) => {
    const asked = { ...SETTINGS, mode: 'plan' as const, ...settings }
    return (await plan([{ files: [BLOG], account, policies: buckets() }], asked)).notes.map(plain)
  }

  it('says how old it is, or that it does not say so', async () => {
    const snapshot = 'account.json'
    const account = new FakeAccount()
    expect(await notes(account, { snapshot })).toEqual([
      'Verified against an account snapshot that does not say when it was taken, not against AWS.',
    ])
    account.identityIs = { ...account.identityIs, takenAt: '2026-01-31T12:00:00Z' }
    expect(await notes(account, { snapshot })).toEqual([
      'Verified against an account snapshot of `2026-01-31T12:00:00Z`, not against AWS.',
    ])
  })

  it('says that Access Analyzer, which the configuration wants, was not asked', async () => {
    const note = 'IAM Access Analyzer was not asked: there is none behind an account snapshot.'
    expect(await notes(new FakeAccount(), { accessAnalyzer: true })).toEqual([note])
  })
})

describe('waivers', () => {
  const waiver = { file: '**/*.json', why: 'It is being built.', owner: 'platform team', until: '2026-12-31' }
  const settings = (rule: string) => ({
    ...CHECK,
    waivers: [{ ...waiver, rule }],
  })

  it('turn a warning into a notice that says who, why and until when', () => {
    const old = policyFrom(BLOG.source.text.replace('2012-10-17', '2008-10-17'), 'policies/old.json')
    const [policy] = check([old], settings('policy-version-old')).policies
    const waived = policy?.findings.find(({ rule }) => rule === 'policy-version-old')
    expect(waived?.severity).toBe('notice')
    expect(waived && plain(waived.help)).toMatch(/^Waived by `platform team` until `2026-12-31`: `It is being built.` /)
  })

  it('never touch an error', () => {
    const bare = policyFrom(BLOG.source.text.replaceAll(':*"', '"').replace('"s3"', '"s3:*"'), 'policies/bare.json')
    const report = check([bare], settings('lock-value-without-session-wildcard'))
    expect(exitCodeOf(report)).toBe(1)
    const severities = report.policies[0]?.findings
      .filter(({ rule }) => rule === 'lock-value-without-session-wildcard')
      .map(({ severity }) => severity)
    expect(new Set(severities)).toEqual(new Set(['error']))
  })
})

describe('two files for one bucket', () => {
  it('are never safe, for the last one written would win', () => {
    const twin = policyFrom(BLOG.source.text, 'policies/twin.json')
    const report = check([BLOG, twin], CHECK)
    expect(report.verdict).toBe('unsafe')
    for (const { findings } of report.policies)
      expect(findings.map(({ rule }) => rule)).toContain('bucket-in-two-files')
  })
})
