import { allow } from '../../scripts/trust-cases.js'
import { surveyAll } from '../../src/app/account-state.js'
import { check } from '../../src/app/check.js'
import { questionOf, reviewAll } from '../../src/app/review.js'
import { StepBound } from '../../src/app/step-bound.js'
import { examine } from '../../src/core/check.js'
import { type BucketPolicy, readPolicyFile } from '../../src/core/policy-file.js'
import { plain } from '../../src/core/text/prose.js'
import { exitCodeOf } from '../../src/report/exit.js'
import { CHECK, exampleFile, exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'
import { policyFrom } from '../fakes/policies.js'

const SENTENCE =
  'Nothing was proved of this policy, because the proofs of the policies before it took all the steps that a run may take.'

/** A lock behind a Deny of plain HTTP, and beside so many Denies, each of which the proof must tell apart. */
function lockBeside(denies: number, bucket: string) {
  const [objects, deny] = [`arn:aws:s3:::${bucket}/*`, { Effect: 'Deny', Principal: '*', Action: 's3:*' }]
  const Condition = { StringNotLike: { 'aws:userId': ['AROA27HJSWAHEPTTLIWSO:*', 'AROAINV7BYMRZP3NV66DI:*'] } }
  const everything = { ...deny, Resource: [`arn:aws:s3:::${bucket}`, objects] }
  const locks = [{ Bool: { 'aws:SecureTransport': 'false' } }, Condition].map(each => ({
    ...everything,
    Condition: each,
  }))
  const more = Array.from({ length: denies }, (_, index) => ({
    ...deny,
    Resource: `arn:aws:s3:::${bucket}/${index}/*`,
  }))
  return policyFrom(
    JSON.stringify({ Version: '2012-10-17', Statement: [...locks, ...more] }),
    `policies/${bucket}.json`,
  )
}

function many(count: number, denies: number) {
  return Array.from({ length: count }, (_, index) => lockBeside(denies, `connect-${index}`))
}

describe('the steps of a proof', () => {
  it('are the same whenever it is made, and more for a policy that takes more', () => {
    const steps = (denies: number) => examine(lockBeside(denies, 'connect-1'), CHECK).steps
    expect(steps(20)).toBe(steps(20))
    expect(steps(20)).toBeGreaterThan(steps(0) * 2)
    expect(steps(0)).toBeGreaterThan(0)
  })
})

/** Counts what a run spends. */
class Spending extends StepBound {
  total = 0

  override spend(steps: number): void {
    this.total += steps
    super.spend(steps)
  }
}

/** The policy of the example account, with one of its roles trusted by these statements. */
async function surveyed(...statements: unknown[]) {
  const account = new FakeAccount()
  const document = { Version: '2012-10-17', Statement: statements }
  account.rolesAre = account.rolesAre.map(role =>
    role.RoleName === 'Admin' && statements.length > 0 ? { ...role, AssumeRolePolicyDocument: document } : role,
  )
  const bucket = 'amazon-connect-3f1c0d5e7a9b'
  const policies = new FakeBuckets(new VirtualClock(), { [bucket]: exampleLive(bucket) })
  const file = readPolicyFile(exampleFile(`examples/policies/${bucket}.json`))
  const [known] = await surveyAll([{ files: [file], account, policies }], SETTINGS)
  if (known === undefined || 'error' in known) throw new Error('the account was not asked')
  return { known, file }
}

describe('the steps of a run in an account', () => {
  it('are those of the plan as well, over both policies', async () => {
    const { known } = await surveyed()
    const whole = new Spending()
    reviewAll([known], SETTINGS, whole)
    const again = await surveyed()
    const claims = examine(again.file, {
      ...CHECK,
      account: questionOf(again.file as BucketPolicy, again.known, SETTINGS).account,
    })
    expect(whole.total).toBeGreaterThan(claims.steps)
  })

  it('are those of the search in trust policies as well', async () => {
    const spent = async (...statements: unknown[]) => {
      const { known } = await surveyed(...statements)
      const bound = new Spending()
      reviewAll([known], SETTINGS, bound)
      return bound.total
    }
    const arns = Array.from({ length: 60 }, (_, index) => `arn:aws:iam::1111222233${10 + index}:role/a*${index}*`)
    const named = (count: number) => allow('*', { ArnLike: { 'aws:PrincipalArn': arns.slice(0, count) } })
    expect(await spent(named(60))).toBeGreaterThan((await spent(named(2))) + 1_000)
  })

  it('are those of one policy, whatever was searched for the policies before it', async () => {
    const arn = { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::111122223333:role/a*1*', '*b*'] } }
    const { known, file } = await surveyed(allow('*', arn))
    const { account } = questionOf(file as BucketPolicy, known, SETTINGS)
    const steps = () => examine(readPolicyFile(file.source), { ...CHECK, account }).steps
    const [, first = 0, again] = [steps(), steps(), steps()]
    expect(again).toBe(first)
  })
})

describe('a run of more policies than it may take steps for', () => {
  const HOSTILE = examine(lockBeside(60, 'connect-1'), CHECK).steps

  it('proves the first ones, and says of every other that nothing was proved', () => {
    const report = check(many(40, 60), CHECK, new StepBound(HOSTILE * 2.5))
    const unknown = report.policies.filter(({ claims }) =>
      claims.every(({ verdict }) => verdict.kind === 'unknown' && plain(verdict.because) === SENTENCE),
    )
    expect(unknown).toEqual(report.policies.slice(3))
    expect(new Set(unknown.map(({ verdict }) => verdict))).toEqual(new Set(['unproven']))
    expect(report.policies.slice(0, 3).map(({ claims }) => claims[0]?.verdict.kind)).toEqual([
      'holds',
      'holds',
      'holds',
    ])
  })

  it('is no safe run: the verdict of what was not proved is none', () => {
    const report = check(many(4, 0), CHECK, new StepBound(1))
    expect(report.policies.map(({ verdict }) => verdict)).toEqual(['safe', 'unproven', 'unproven', 'unproven'])
    expect(exitCodeOf(report)).toBe(3)
  })

  it('is told of two files for one bucket all the same', () => {
    const report = check([...many(2, 0), lockBeside(0, 'connect-1')], CHECK, new StepBound(1))
    expect(report.policies.map(({ verdict }) => verdict)).toEqual(['safe', 'unsafe', 'unsafe'])
  })

  it('has room for ten thousand plain policies', () => {
    const { steps } = examine(lockBeside(0, 'connect-1'), CHECK)
    const bound = new StepBound()
    for (let total = 0; total < 10_000 * steps; total += steps) bound.spend(steps)
    expect(bound.isOver).toBe(false)
  })
})
