import type { Claim, ClaimName, ClaimVerdict } from '../../../src/core/access/claim.js'
import { whateverIsFilledIn } from '../../../src/core/claims/readings.js'
import { allHold, anyHolds } from '../../../src/core/claims/verdicts.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { policyOf } from '../access/fixture.js'

const [one, other] = policyOf([{}, { Action: 's3:GetObject' }]).statements
if (one === undefined || other === undefined) throw new Error('the policy has two statements')

const because = (kind: string) => ours(`It ${kind}.`)
const holds: ClaimVerdict = { kind: 'holds', by: [one] }
const provided: ClaimVerdict = { kind: 'holds', by: [one, other], provided: ours('a header') }
const assumed: ClaimVerdict = { kind: 'holds', by: [], assumed: ours('an endpoint') }
const fails: ClaimVerdict = { kind: 'fails', because: because('fails') }
const unknown: ClaimVerdict = { kind: 'unknown', because: because('is unknown') }
const notAsked: ClaimVerdict = { kind: 'not-asked', because: because('is not asked') }

const EMPTY = 'The list is empty.'
const told = (verdict: ClaimVerdict) => ('because' in verdict ? plain(verdict.because) : verdict.kind)

describe('Several answers as one', () => {
  it.each<[string, readonly ClaimVerdict[], string, string]>([
    ['none', [], EMPTY, EMPTY],
    ['all hold', [holds, holds], 'holds', 'holds'],
    ['one fails', [holds, unknown, fails, notAsked], 'It fails.', 'holds'],
    ['one is unknown', [holds, unknown, notAsked], 'It is unknown.', 'holds'],
    ['one was not asked', [holds, notAsked], 'It is not asked.', 'holds'],
    ['none holds', [fails, unknown], 'It fails.', 'It is unknown.'],
    ['all fail', [fails, fails], 'It fails.', 'It fails.'],
  ])('says whether all hold, and whether any does: %s', (_, verdicts, all, any) => {
    expect([told(allHold(verdicts)), told(anyHolds(verdicts))]).toEqual([all, any])
  })

  it('holds by the statements of each, on the conditions of each', () => {
    expect(allHold([holds, provided, provided, assumed])).toEqual({
      kind: 'holds',
      by: [one, other],
      provided: ours('a header'),
      assumed: ours('an endpoint'),
    })
    expect(allHold([holds, holds])).toEqual({ kind: 'holds', by: [one] })
  })

  it('takes one that holds on no condition, where there is one', () => {
    expect(anyHolds([fails, provided, holds])).toBe(holds)
    expect(anyHolds([fails, provided])).toBe(provided)
  })
})

describe('What is told of a policy in which ids are not known yet', () => {
  const answers = (claim: ClaimName, verdict: ClaimVerdict) => {
    const claims: readonly Claim[] = [{ claim, verdict }]
    return { claims, expectations: [] }
  }

  it.each<[ClaimName, ClaimVerdict, ClaimVerdict, boolean, string]>([
    // the claim, with a role and with anyone in the place of an id, whether the ids are those of roles, the answer
    ['sealed', holds, holds, false, 'holds'],
    ['sealed', holds, fails, false, 'It is unknown.'],
    ['sealed', holds, fails, true, 'holds'],
    ['sealed', fails, fails, true, 'It fails.'],
    ['sealed', fails, holds, true, 'It is unknown.'],
    ['sealed', unknown, holds, true, 'It is unknown.'],
    ['connect-keeps-access', holds, holds, true, 'holds'],
    ['connect-keeps-access', holds, fails, true, 'It is unknown.'],
    ['connect-keeps-access', fails, fails, false, 'It fails.'],
    ['nobody-unknown-admitted', holds, holds, true, 'It is unknown.'],
    ['nobody-unknown-admitted', fails, fails, true, 'It fails.'],
    ['no-stranger-can-assume', holds, holds, true, 'It is unknown.'],
  ])('of %s', (claim, withRole, withAnyone, areRoles, expected) => {
    const filled = [
      { kind: 'fresh', ...answers(claim, withRole) },
      { kind: 'anyone', ...answers(claim, withAnyone) },
    ] as const
    const { claims } = whateverIsFilledIn(answers(claim, unknown), filled, areRoles)
    expect(claims.map(({ verdict }) => told(verdict))).toEqual([expected])
  })
})
