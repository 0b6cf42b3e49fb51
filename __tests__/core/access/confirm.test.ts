import type { ClaimVerdict } from '../../../src/core/access/claim.js'
import { denialConfirmed, openConfirmed, shownConfirmed } from '../../../src/core/access/confirm.js'
import type { Kept } from '../../../src/core/access/prove.js'
import type { Policy } from '../../../src/core/policy/ast.js'
import { ours } from '../../../src/core/text/prose.js'
import { ACCOUNT, policyOf, requestOf } from './fixture.js'

const owner = { account: ACCOUNT }
const because = ours('A request shows it.')
const need = { action: 's3:GetObject', on: 'object' } as const
const witness = requestOf({})
const undecided = { Condition: { StringFrobs: { 'aws:PrincipalTag/team': 'a' } } }

/** What the evaluator says of the witness: denied, not denied, or nobody knows. */
const POLICIES: readonly (readonly [string, Policy, 'yes' | 'no' | 'perhaps'])[] = [
  ['a Deny that applies', policyOf([{}]), 'yes'],
  ['a Deny that applies beside one that cannot be decided', policyOf([{ ...undecided }, {}]), 'yes'],
  ['a Deny of another action', policyOf([{ Action: 's3:PutObject' }]), 'no'],
  ['an Allow that applies', policyOf([{ Effect: 'Allow' }]), 'no'],
  ['an Allow that cannot be decided', policyOf([{ Effect: 'Allow', ...undecided }]), 'no'],
  ['a Deny that cannot be decided', policyOf([{ ...undecided }]), 'perhaps'],
]

describe('A request that a failure shows is shown only if the evaluator agrees', () => {
  it.each(POLICIES)('under %s', (_, policy, isDenied) => {
    const failure: ClaimVerdict = { kind: 'fails', because, witness }
    const kindIf = (agrees: boolean) => (agrees ? 'fails' : 'unknown')
    expect(openConfirmed(policy, owner, failure).kind).toBe(kindIf(isDenied === 'no'))
    expect(shownConfirmed(policy, owner, failure, 'denied').kind).toBe(kindIf(isDenied === 'no'))
    expect(shownConfirmed(policy, owner, failure, 'spared').kind).toBe(kindIf(isDenied === 'yes'))
    const [by] = policy.statements
    if (by === undefined) throw new Error('the policy has no statement')
    const kept: Kept = { kind: 'fails', because, witness, need, when: 'always', by }
    expect(denialConfirmed(policy, owner, kept).kind).toBe(kindIf(isDenied === 'yes'))
  })

  it('and what shows no request, or does not fail, stays what it is', () => {
    const verdicts: readonly ClaimVerdict[] = [
      { kind: 'holds', by: [] },
      { kind: 'unknown', because },
      { kind: 'fails', because },
    ]
    for (const [, policy] of POLICIES) {
      for (const verdict of verdicts) {
        expect(openConfirmed(policy, owner, verdict)).toBe(verdict)
        expect(shownConfirmed(policy, owner, verdict, 'spared')).toBe(verdict)
      }
    }
  })
})
