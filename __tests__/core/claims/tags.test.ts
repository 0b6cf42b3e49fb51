import { FakeAccount } from '../../fakes/account.js'
import { ADMIN_ID, ALL, lockOf, OWNER, planned, said } from '../../fakes/planned.js'

/** What the claim says of the admin role with these tags, under a further Deny with this condition. */
async function underDeny(Condition: object, Tags: readonly { Key: string; Value: string }[]) {
  const account = new FakeAccount()
  account.rolesAre = account.rolesAre.map(role => (role.RoleId === ADMIN_ID ? { ...role, Tags } : role))
  account.identityIs = {
    account: OWNER,
    partition: 'aws',
    caller: {
      Account: OWNER,
      Arn: `arn:aws:sts::${OWNER}:assumed-role/Admin/ci`,
      UserId: `${ADMIN_ID}:ci`,
    },
  }
  return said(await planned([lockOf(), { Effect: 'Deny', ...ALL, Condition }], { account }), 'deployer-keeps-access')
}

const TEAM = [{ Key: 'team', Value: 'locks' }]

describe('a Deny that asks for a tag of the role', () => {
  it('strikes by the tag that the role has, and by its absence', async () => {
    expect(await underDeny({ StringEquals: { 'aws:PrincipalTag/team': 'locks' } }, TEAM)).toMatch(/^fails/)
    expect(await underDeny({ StringEquals: { 'aws:PrincipalTag/team': 'other' } }, TEAM)).toMatch(/^holds/)
    expect(await underDeny({ Null: { 'aws:PrincipalTag/team': 'true' } }, [])).toMatch(/^fails/)
    expect(await underDeny({ Null: { 'aws:PrincipalTag/team': 'true' } }, TEAM)).toMatch(/^holds/)
  })

  it.each(['aws:UserAgent', 'aws:RequestedRegion', 'aws:SourceVpce', 's3:signatureversion'])(
    'is another than one that asks for %s, of which tags say nothing',
    async key => {
      for (const tags of [TEAM, []]) {
        expect(await underDeny({ StringNotEquals: { [key]: 'x' } }, tags)).toMatch(/^(fails|unknown)/)
        expect(await underDeny({ StringLike: { [key]: '*' } }, tags)).not.toBe('holds')
      }
    },
  )
})
