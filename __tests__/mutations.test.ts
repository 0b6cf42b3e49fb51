import { describe, expect, it } from '@jest/globals'
import { check, plan } from '../src/app/review.js'
import type { Claim } from '../src/core/access/claim.js'
import { evaluate } from '../src/core/access/evaluate.js'
import { readPolicy } from '../src/core/policy/parse.js'
import { sourceFromText } from '../src/core/source.js'
import type { PolicyReport } from '../src/report.js'
import type { CheckSettings } from '../src/settings.js'
import { EXAMPLE, exampleLive, FakeAccount, SETTINGS } from './fakes/account.js'
import { FakeBuckets, VirtualClock } from './fakes/bucket.js'
import { BASES, type Base, DECLARED, USER } from './mutations/bases.js'
import { breaking } from './mutations/breaking.js'
import { type Edit, textOf } from './mutations/edits.js'
import { keeping } from './mutations/keeping.js'

const declared = [DECLARED, USER].map(id => ({ id: id.replace(':*', ''), owner: 'audit', why: 'reads the recordings' }))
const CHECK: CheckSettings = { mode: 'check', policies: [], awsServices: false, waivers: [] }

function checked(text: string): PolicyReport {
  return only(check([sourceFromText('policies/mutant.json', text)], CHECK).policies)
}

/** Judges a text as `plan` does for a pull request, in the example account with its live policies. */
async function planned(text: string, { bucket, shared }: Base): Promise<PolicyReport> {
  const account = new FakeAccount()
  if (shared) {
    const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: bucket }]
    account.instancesAre = EXAMPLE.instances.map(instance => ({ ...instance, storage }))
  }
  const policies = new FakeBuckets(new VirtualClock(), { [bucket]: exampleLive(bucket) })
  const files = [sourceFromText('policies/mutant.json', text)]
  return only((await plan([{ files, account, policies }], { ...SETTINGS, mode: 'plan', declared })).policies)
}

function only(policies: readonly PolicyReport[]): PolicyReport {
  const [policy, another] = policies
  if (policy === undefined || another !== undefined) throw new Error('one policy is judged at a time')
  return policy
}

/** The edits whose report is not as it should be. */
async function wrong(edits: readonly Edit[], base: Base, isRight: (report: PolicyReport) => boolean) {
  const names: string[] = []
  for (const { name, text } of edits) if (!isRight(await planned(text, base))) names.push(name)
  return names
}

const isCaught = ({ verdict }: PolicyReport): boolean => verdict !== 'safe'
const isAccepted = ({ verdict, findings }: PolicyReport): boolean =>
  verdict === 'safe' && findings.every(({ severity }) => severity !== 'error')

describe.each(BASES.map(base => [base.name, base] as const))('Of %s', (_, base) => {
  const { policy } = base
  const spoilt = breaking(base)
  const same = keeping(base)

  it('the policy itself is safe', async () => {
    expect(isAccepted(await planned(textOf(policy), base))).toBe(true)
    expect(isAccepted(checked(textOf(policy)))).toBe(true)
  })

  it(`each of ${spoilt.length} edits that spoil it is caught by plan`, async () => {
    expect(spoilt.length).toBeGreaterThan(150)
    expect(await wrong(spoilt, base, isCaught)).toEqual([])
  })

  it('those that take no account to see are caught by check too', () => {
    const visible = spoilt.filter(({ needsAccount }) => needsAccount !== true)
    expect(visible.length).toBeGreaterThan(150)
    expect(visible.filter(({ text }) => !isCaught(checked(text))).map(({ name }) => name)).toEqual([])
  })

  it(`each of ${same.length} edits that keep its meaning is accepted by plan and by check`, async () => {
    expect(same.length).toBeGreaterThan(40)
    expect(await wrong(same, base, isAccepted)).toEqual([])
    expect(same.filter(({ text }) => !isAccepted(checked(text))).map(({ name }) => name)).toEqual([])
  })

  it('the evaluator agrees about every witness', async () => {
    const disagreements: string[] = []
    let witnesses = 0
    for (const { name, text } of spoilt) {
      for (const { claims, owner } of [
        { claims: (await planned(text, base)).claims, owner: { account: EXAMPLE.account } },
        { claims: checked(text).claims, owner: {} },
      ]) {
        const found = claims.flatMap(claim => witnessOf(claim))
        witnesses += found.length
        const judged = found.filter(({ witness, denied }) => {
          const { policy: read } = readPolicy(sourceFromText('policies/mutant.json', text))
          return read === undefined || (evaluate(read, witness, owner).decision === 'denied') !== denied
        })
        disagreements.push(...judged.map(({ claim }) => `${name}: ${claim}`))
      }
    }
    expect(disagreements).toEqual([])
    expect(witnesses).toBeGreaterThan(100)
  })
})

/** A failed claim's request, and whether the policy must deny it for the claim to have failed. */
function witnessOf({ claim, verdict }: Claim) {
  if (verdict.kind !== 'fails' || verdict.witness === undefined) return []
  return [{ claim, witness: verdict.witness, denied: claim !== 'sealed' }]
}
