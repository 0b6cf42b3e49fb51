import { check } from '../../../src/app/check.js'
import type { ClaimName } from '../../../src/core/access/claim.js'
import { proofOf } from '../../../src/core/access/prove.js'
import { CHECK } from '../../fakes/account.js'
import { ALL, CONNECT_ID, LISTED, lockOf, OWNER, planned, SALES_BUCKET, said, textOf } from '../../fakes/planned.js'
import { policyFrom, wholePolicy } from '../../fakes/policies.js'

const deny = (Condition: object) => ({ Effect: 'Deny', ...ALL, Condition })
const ACCOUNT = '${aws:ResourceAccount}'
const ORGANIZATION = '${aws:ResourceOrgID}'
const KEEPERS: readonly ClaimName[] = ['connect-keeps-access', 'admins-keep-access', 'deployer-keeps-access']
const organization = 'o-a1b2c3d4e5'

async function kept(condition: object, settings: object = {}): Promise<readonly string[]> {
  const policy = await planned([lockOf(), deny(condition)], { settings })
  return [...new Set(KEEPERS.map(claim => said(policy, claim).replace(/[:;].*/s, '')))]
}

describe('A Deny that names the owner of the bucket by a variable', () => {
  it.each<[string, object]>([
    ['account', { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } }],
    ['account, in other letters', { StringNotEquals: { 'aws:PrincipalAccount': '${AWS:resourceaccount}' } }],
    ['account, if the key is there', { StringNotEqualsIfExists: { 'aws:PrincipalAccount': ACCOUNT } }],
    ['account, or another', { StringNotEquals: { 'aws:PrincipalAccount': ['999988887777', ACCOUNT] } }],
    ['account, within an ARN', { ArnNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:*` } }],
    ['account, within a text', { StringNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/*` } }],
  ])('spares those of its own %s', async (_, condition) => {
    expect(await kept(condition)).toEqual(['holds'])
  })

  it.each<[string, object]>([
    ['account', { StringEquals: { 'aws:PrincipalAccount': ACCOUNT } }],
    ['account, within an ARN', { ArnLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:*` } }],
  ])('shuts out those of its own %s', async (_, condition) => {
    expect(await kept(condition)).toEqual(['fails'])
  })

  it('spares those of its own organization, if it is known', async () => {
    const foreign = { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': ORGANIZATION } }
    expect(await kept(foreign, { organization })).toEqual(['holds'])
    expect(await kept(foreign)).toEqual(['unknown'])
    expect(await kept({ StringEquals: { 'aws:PrincipalOrgID': ORGANIZATION } }, { organization })).toEqual(['fails'])
  })

  it.each<[string, object]>([
    ['a variable of the caller', { StringNotEquals: { 'aws:PrincipalAccount': '${aws:PrincipalTag/home}' } }],
    ['both', { StringNotLike: { 'aws:PrincipalArn': `arn:aws:iam::${ACCOUNT}:role/\${aws:PrincipalTag/home}` } }],
  ])('leaves open %s', async (_, condition) => {
    expect(await kept(condition)).toEqual(['unknown'])
  })

  it('is text under an old version, and where an operator has no variables', async () => {
    const text = JSON.stringify({
      Version: '2008-10-17',
      Statement: [lockOf(), deny({ StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } })],
    })
    const file = wholePolicy(JSON.parse(text))
    const scope = { bucket: SALES_BUCKET, partition: 'aws', owner: { account: OWNER }, admitted: [] }
    const caller = { kind: 'role', id: CONNECT_ID, session: '*', account: OWNER } as const
    const need = [{ action: 's3:GetObject', on: 'object' }] as const
    expect(file.proof().keepsAccess(scope, caller, need).kind).toBe('fails')
    expect(await kept({ NumericNotEquals: { 'aws:PrincipalAccount': ACCOUNT } })).not.toEqual(['holds'])
  })

  it('is not known without an account', () => {
    const file = policyFrom(textOf(lockOf(LISTED, { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } })))
    const [policy] = check([file], CHECK).policies
    expect(policy?.verdict).not.toBe('safe')
  })

  it('makes no lock that spares whoever says it', async () => {
    const narrowed = await planned([lockOf(LISTED, { StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } })])
    expect(said(narrowed, 'sealed')).toMatch(/^fails: /)
  })

  it('tells listed ids apart by their accounts', () => {
    const { policy } = wholePolicy(
      JSON.parse(textOf(lockOf(), deny({ StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } }))),
    )
    const ids = ['AROARTX3GSDSVHZCMZNGB', 'AROARTX3GSDSRHJISGC5S'].map(
      id => ({ kind: 'role', id, session: '*' }) as const,
    )
    const accounts = [OWNER, '999988887777']
    const callers = (id: (typeof ids)[number]) => ({ ...id, account: accounts[ids.indexOf(id)] ?? '' })
    const proof = proofOf(policy)
    expect(proof.classes(ids, id => callers(id as (typeof ids)[number]), { account: OWNER })).toHaveLength(2)
  })

  it('is what it drops, spelled with the account itself', async () => {
    const spelled = deny({ StringNotEquals: { 'aws:PrincipalAccount': OWNER } })
    const variable = deny({ StringNotEquals: { 'aws:PrincipalAccount': ACCOUNT } })
    for (const [live, file] of [
      [spelled, variable],
      [variable, spelled],
    ]) {
      const { plan } = await planned([lockOf(), file ?? {}], { live: [lockOf(), live ?? {}] })
      expect({ dropped: plan?.dropped, gains: plan?.gains, loses: plan?.loses }).toEqual({
        dropped: [],
        gains: [],
        loses: [],
      })
    }
  })
})
