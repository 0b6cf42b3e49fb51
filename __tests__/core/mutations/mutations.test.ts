import { check } from '../../../src/app/check.js'
import { plan } from '../../../src/app/review.js'
import type { Claim } from '../../../src/core/access/claim.js'
import { evaluate } from '../../../src/core/access/evaluate.js'
import type { Owner, Request } from '../../../src/core/access/request.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { readPolicy } from '../../../src/core/policy/parse.js'
import type { PolicyReport } from '../../../src/report/report.js'
import { CHECK, EXAMPLE, exampleLive, FakeAccount, SETTINGS } from '../../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../../fakes/bucket.js'
import { policyFrom } from '../../fakes/policies.js'
import { BASES, type Base, DECLARED, USER } from './bases.js'
import { breaking } from './breaking.js'
import { type Edit, textOf } from './edits.js'
import { keeping } from './keeping.js'

const declared = [DECLARED, USER].map(id => ({ id: id.replace(':*', ''), owner: 'audit', why: 'reads the recordings' }))

function checked(text: string): PolicyReport {
  return only(check([policyFrom(text, 'policies/mutant.json')], CHECK).policies)
}

/** What Connect encrypts with, so that a Deny of uploads that are not encrypted takes nothing from it. */
const KMS = { EncryptionType: 'KMS', KeyId: 'arn:aws:kms:us-east-1:111122223333:key/1234abcd' }

/** Judges a text as `plan` does for a pull request, in the example account with its live policies. */
async function planned(text: string, { bucket, shared }: Base): Promise<PolicyReport> {
  const account = new FakeAccount()
  const here = [{ ResourceType: 'CALL_RECORDINGS', BucketName: bucket }]
  account.instancesAre = EXAMPLE.instances.map(instance => ({
    ...instance,
    storage: (shared ? here : instance.storage).map(place => ({ ...place, EncryptionConfig: KMS })),
  }))
  const policies = new FakeBuckets(new VirtualClock(), { [bucket]: exampleLive(bucket) })
  const files = [policyFrom(text, 'policies/mutant.json')]
  return only((await plan([{ files, account, policies }], { ...SETTINGS, mode: 'plan', declared })).policies)
}

function only(policies: readonly PolicyReport[]): PolicyReport {
  const [policy, another] = policies
  if (policy === undefined || another !== undefined) throw new Error('one policy is judged at a time')
  return policy
}

/** An edit and what was said of it. */
interface Judged {
  readonly edit: Edit
  readonly plan: PolicyReport
  readonly check: PolicyReport
}

async function judgeAll(edits: readonly Edit[], base: Base): Promise<readonly Judged[]> {
  const judged: Judged[] = []
  for (const edit of edits) judged.push({ edit, plan: await planned(edit.text, base), check: checked(edit.text) })
  return judged
}

const names = (judged: readonly Judged[]): readonly string[] => judged.map(({ edit }) => edit.name)
const isVisible = ({ edit }: Judged): boolean => edit.needsAccount !== true
const isCaught = ({ verdict }: PolicyReport): boolean => verdict !== 'safe'
const isAccepted = ({ verdict, findings }: PolicyReport): boolean =>
  verdict === 'safe' && findings.every(({ severity }) => severity !== 'error')

/** The claims of a report whose witness the evaluator judges otherwise. */
function disagreements({ file, claims }: PolicyReport, owner: Owner): readonly string[] {
  const { policy } = readPolicy(file)
  return witnessesOf(claims)
    .filter(({ witness, denied }) => policy === undefined || isDenied(policy, witness, owner) !== denied)
    .map(({ claim }) => claim)
}

function isDenied(policy: Policy, request: Request, owner: Owner): boolean {
  return evaluate(policy, request, owner).decision === 'denied'
}

/** The requests of failed claims, and whether the policy must deny them for the claim to have failed. */
function witnessesOf(claims: readonly Claim[]) {
  return claims.flatMap(({ claim, verdict }) =>
    verdict.kind === 'fails' && verdict.witness !== undefined
      ? [{ claim, witness: verdict.witness, denied: claim !== 'sealed' }]
      : [],
  )
}

const spoilt = new Map(BASES.map(base => [base, breaking(base)] as const))
const same = new Map(BASES.map(base => [base, keeping(base)] as const))
const countOf = (edits: ReadonlyMap<Base, readonly Edit[]>) => [...edits.values()].flat().length

describe(`The matrix of ${countOf(spoilt)} edits that spoil a right policy and ${countOf(same)} that do not`, () => {
  it('is a large one', () => {
    expect(countOf(spoilt)).toBeGreaterThan(1500)
    expect(countOf(same)).toBeGreaterThan(200)
  })
})

/** Edits of a lock's shape that leave every claim as it was: where the proof holds, no rule calls a policy unsafe. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  'a lock with a root user, beside TLS only': ['statement 0: id 1 of one session'],
  'a lock for two Connect roles, two admins, a user and the root, beside TLS and encryption': [
    'statement 0: id 3 of one session',
  ],
  'a lock split by resource': [
    'statement 0: NotAction "s3:GetObject"',
    'statement 0: NotResource "arn:aws:s3:::connect-25fd0a3be3ef/public/*"',
    'statement 1: NotAction "s3:PutBucketPolicy"',
    'statement 1: id 0 of one session',
    'statement 1: id 0 of some sessions',
    'statement 1: without AROAINV7BYMRZP3NV66DI:*',
  ],
}

describe.each(BASES.map(base => [base.name, base] as const))('Of %s', (_, base) => {
  const edits = spoilt.get(base) ?? []
  const rewordings = same.get(base) ?? []
  const harmless = HARMLESS[base.name] ?? []
  let caught: readonly Judged[] = []
  let accepted: readonly Judged[] = []
  beforeAll(async () => {
    caught = await judgeAll(edits, base)
    accepted = await judgeAll(rewordings, base)
  })

  it('the policy itself is safe', async () => {
    const text = textOf(base.policy)
    expect([await planned(text, base), checked(text)].map(isAccepted)).toEqual([true, true])
  })

  it(`each of ${edits.length} edits that spoil it is caught by plan`, () => {
    expect(caught.length).toBeGreaterThan(150)
    expect(names(caught.filter(({ plan }) => !isCaught(plan)))).toEqual(harmless)
  })

  it('each of them that takes no account to see is caught by check too', () => {
    const visible = caught.filter(isVisible).filter(one => !names([one]).some(name => harmless.includes(name)))
    expect(visible.length).toBeGreaterThan(150)
    expect(names(visible.filter(({ check }) => !isCaught(check)))).toEqual([])
  })

  it(`each of ${rewordings.length} edits that keep its meaning is accepted by plan and by check`, () => {
    expect(accepted.length).toBeGreaterThan(40)
    expect(names(accepted.filter(({ plan }) => !isAccepted(plan)))).toEqual([])
    expect(names(accepted.filter(isVisible).filter(({ check }) => !isAccepted(check)))).toEqual([])
  })

  it('the evaluator agrees about every witness', () => {
    const witnesses = caught.flatMap(({ plan, check }) => witnessesOf([...plan.claims, ...check.claims]))
    expect(witnesses.length).toBeGreaterThan(100)
    const disputed = caught.flatMap(({ edit, plan, check }) =>
      [...disagreements(plan, { account: EXAMPLE.account }), ...disagreements(check, {})].map(
        claim => `${edit.name}: ${claim}`,
      ),
    )
    expect(disputed).toEqual([])
  })
})
