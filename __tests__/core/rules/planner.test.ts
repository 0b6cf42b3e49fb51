import {
  ADMIN_ID,
  ALL,
  CONNECT_ID,
  EXPORTER_ID,
  LISTED,
  lockOf,
  planned,
  rulesOf,
  SALES_ARN,
} from '../../fakes/planned.js'

const PLANNER = 'recordings-exporter'
const ARN = `arn:aws:iam::111122223333:role/${PLANNER}`
const LOCK = lockOf([...LISTED, `${EXPORTER_ID}:*`])
const DENIED = 'error account-plan-role-denied'

/** The rules that a Deny beside the lock sets off, where the exporter plans and the admin applies. */
async function found(more: object, planRole = PLANNER): Promise<readonly string[]> {
  const beside = { Effect: 'Deny', ...ALL, Action: 's3:GetBucketPolicy', Resource: SALES_ARN, ...more }
  return rulesOf(await planned([LOCK, beside], { settings: { planRole, deployRole: 'Admin' } }))
}

const unless = (...ids: readonly string[]) => ({ Condition: { StringNotLike: { 'aws:userId': ids } } })

describe('a Deny beside the lock that keeps the listed plan role from reading the policy', () => {
  it.each<[string, object]>([
    ['by its ARN', { Principal: { AWS: ARN } }],
    [
      'by a condition on its ARN',
      { Condition: { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/recordings-*' } } },
    ],
    ['by a tier of ids', unless(...LISTED)],
    ['by a tier for all calls of the policy', { Action: 's3:*BucketPolicy', ...unless(...LISTED) }],
    ['by a tier for all but the objects', { Action: undefined, NotAction: 's3:*Object', ...unless(...LISTED) }],
  ])('is an error: %s', async (_, more) => {
    expect(await found(more)).toContain(DENIED)
  })

  it.each<[string, object]>([
    ['another role', { Principal: { AWS: `${ARN}-2` } }],
    ['another call', { Action: 's3:DeleteBucketPolicy', ...unless(...LISTED) }],
    ['others than those on a tier that has it', unless(...LISTED, `${EXPORTER_ID}:*`)],
    [
      'calls from elsewhere',
      { Principal: { AWS: ARN }, Condition: { NotIpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
    ],
    ['plain HTTP', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
  ])('is none where it strikes %s', async (_, more) => {
    expect(await found(more)).not.toContain(DENIED)
  })

  it('is none of a role that applies, or that is on no list', async () => {
    const tier = unless(`${CONNECT_ID}:*`, `${ADMIN_ID}:*`)
    expect(await found(tier, 'Admin')).not.toContain(DENIED)
    const off = await planned([lockOf(), { Effect: 'Deny', ...ALL, ...tier }], { settings: { planRole: PLANNER } })
    expect(rulesOf(off)).toContain('error account-plan-role-not-listed')
    expect(rulesOf(off)).not.toContain(DENIED)
  })
})
