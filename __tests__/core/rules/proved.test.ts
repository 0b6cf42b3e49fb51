import type { Claim, ClaimName, ClaimVerdict } from '../../../src/core/access/claim.js'
import { isSuspect, locksOut } from '../../../src/core/rules/support/proved.js'
import { ours } from '../../../src/core/text/prose.js'
import { policyOf } from '../access/fixture.js'

const [asks, other] = policyOf([{ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }, {}]).statements
if (asks === undefined || other === undefined) throw new Error('the policy has two statements')

const because = ours('why')
const claimed = (verdict: ClaimVerdict, claim: ClaimName = 'admins-keep-access'): readonly Claim[] => [
  { claim, verdict },
]
const missing = (...keys: readonly string[]): ClaimVerdict => ({ kind: 'unknown', because, missing: keys })

describe('A statement for which somebody is not known to keep access', () => {
  it.each<[string, readonly Claim[], boolean, boolean]>([
    // what is claimed; is the statement suspect that asks for the organization, and the policy as a whole
    ['nothing', [], false, false],
    ['it holds', claimed({ kind: 'holds', by: [] }), false, false],
    ['it fails', claimed({ kind: 'fails', because }), true, true],
    ['it is unknown', claimed({ kind: 'unknown', because }), true, true],
    ['the organization is missing', claimed(missing('aws:principalorgid')), true, true],
    ['the network is missing', claimed(missing('aws:sourcevpc')), false, true],
    ['both are missing', claimed(missing('aws:sourcevpc', 'aws:principalorgid')), true, true],
    ['another claim fails', claimed({ kind: 'fails', because }, 'sealed'), false, false],
  ])('is suspect, or not: %s', (_, claims, statement, policy) => {
    expect([isSuspect(asks, claims), isSuspect(undefined, claims)]).toEqual([statement, policy])
    expect(isSuspect(other, claims)).toBe(statement && !/missing/.test(_))
  })

  it('locks out where the failure names it', () => {
    const fails = claimed({ kind: 'fails', because, by: asks })
    expect([
      locksOut(asks, fails),
      locksOut(other, fails),
      locksOut(asks, claimed({ kind: 'unknown', because })),
    ]).toEqual([...[true, false, false]])
  })
})
