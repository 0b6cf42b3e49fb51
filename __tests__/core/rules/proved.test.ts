import type { Claim, ClaimName, ClaimVerdict } from '../../../src/core/access/claim.js'
import { isSuspect, locksOut } from '../../../src/core/rules/support/proved.js'
import { ours } from '../../../src/core/text/prose.js'
import { lockOf, planned, SALES_ARN } from '../../fakes/planned.js'
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

describe('A statement that leaves open whether those on the list keep access', () => {
  const organization = { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }
  const beside = (elements: object) => ({ Effect: 'Deny', Principal: '*', Resource: `${SALES_ARN}/*`, ...elements })

  it.each<[string, object, string, string]>([
    ['what S3 refuses stays an error', { Action: ['s3:PutObject', 's3:GetObjekt'] }, 'action-unknown', 'error'],
    ['a warning stays one', { Action: ['s3:PutObject', 's3:ListBucket'] }, 'action-fits-no-resource', 'warning'],
  ])('%s', async (_, elements, rule, severity) => {
    const { claims, findings, verdict } = await planned([lockOf(), beside({ ...elements, Condition: organization })])
    expect(claims.find(({ claim }) => claim === 'sealed')?.verdict.kind).toBe('holds')
    expect(claims.map(each => each.verdict.kind)).toContain('unknown')
    expect(findings.filter(found => found.rule === rule).map(found => found.severity)).toEqual([severity])
    expect(verdict).toBe(severity === 'error' ? 'unsafe' : 'unproven')
  })
})
