import { plain } from '../../../src/core/text/prose.js'
import type { AccountSettings } from '../../../src/settings/settings.js'
import { EXAMPLE, FakeAccount } from '../../fakes/account.js'
import { ADMIN_ID, CONNECT_ID, EXPORTER_ID, lockOf, OWNER, planned, SSO_ID } from '../../fakes/planned.js'

/** An id with so many other letters at its end. */
function mistyped(id: string, slips: number): string {
  const end = [...id.slice(id.length - slips)].map(letter => (letter === 'Q' ? 'W' : 'Q')).join('')
  return id.slice(0, id.length - slips) + end
}

async function hint(listed: string): Promise<string> {
  const { findings } = await planned([
    lockOf([`${CONNECT_ID}:*`, `${SSO_ID}:*`, `${ADMIN_ID}:*`, OWNER, `${listed}:*`]),
  ])
  const found = findings.find(({ rule }) => /^account-id-(unresolved|of-another-account)$/.test(rule))
  return found === undefined ? 'nothing' : plain(found.help)
}

describe('A listed id that no role has', () => {
  it.each([1, 2, 3])('is a slip of the pen where %s letters differ', async slips => {
    expect(await hint(mistyped(ADMIN_ID, slips))).toContain(`Did you mean \`${ADMIN_ID}:*\`, the role \`Admin\`?`)
  })

  it.each([4, 8])('is another one where %s letters differ', async slips => {
    expect(await hint(mistyped(ADMIN_ID, slips))).not.toContain('Did you mean')
  })

  it('is another one where it is longer', async () => {
    expect(await hint(`${ADMIN_ID}A`)).not.toContain('Did you mean')
  })
})

describe('A listed role that is of no kind', () => {
  const RoleId = 'AROAEXAMPLEEXAMPLE123'
  const rulesFor = async (Path: string, RoleName: string) => {
    const account = new FakeAccount()
    const Arn = `arn:aws:iam::${OWNER}:role${Path}${RoleName}`
    account.rolesAre = [...EXAMPLE.roles, { RoleId, RoleName, Path, Arn }]
    const ids = [`${CONNECT_ID}:*`, `${SSO_ID}:*`, `${ADMIN_ID}:*`, OWNER, `${RoleId}:*`]
    const { findings } = await planned([lockOf(ids)], { account })
    return findings.flatMap(({ rule }) => (/^account-(connect-relative|role-without-reason)$/.test(rule) ? [rule] : []))
  }

  it.each([
    ['/aws-service-role/connect-campaigns.amazonaws.com/', 'AWSServiceRoleForConnectCampaigns', 'relative'],
    ['/aws-service-role/connect-campaigns.amazonaws.com/', 'AWSServiceRoleForConnectCampaigns_x', 'relative'],
    ['/aws-service-role/profile.amazonaws.com/', 'AWSServiceRoleForProfile_x', 'relative'],
    ['/', 'AWSServiceRoleForConnectCampaigns', 'no reason'],
    ['/team/', 'AWSServiceRoleForProfile', 'no reason'],
    ['/aws-service-role/ecs.amazonaws.com/', 'AWSServiceRoleForECS', 'no reason'],
    ['/', 'recordings-reader', 'no reason'],
  ])('is one of a relative of Connect by its path and its name alone: %s%s', async (path, name, kind) => {
    const rule = kind === 'relative' ? 'account-connect-relative' : 'account-role-without-reason'
    expect(await rulesFor(path, name)).toEqual([rule])
  })
})

describe('A listed role by one of its sessions', () => {
  const severity = async (ids: readonly string[], settings: Partial<AccountSettings> = {}) => {
    const { findings } = await planned([lockOf(ids)], { settings })
    return findings.find(({ rule }) => rule === 'lock-value-pins-session')?.severity ?? 'nothing'
  }
  const deployed = { deployRole: 'recordings-exporter' }

  it.each<[string, readonly string[], Partial<AccountSettings>, string]>([
    ['that is no one in particular', [`${CONNECT_ID}:*`, `${ADMIN_ID}:*`, OWNER, `${EXPORTER_ID}:ci`], {}, 'warning'],
    ['that is no admin, without any', [`${CONNECT_ID}:*`, OWNER, `${EXPORTER_ID}:ci`], {}, 'warning'],
    ['that is the only admin', [`${CONNECT_ID}:*`, OWNER, `${ADMIN_ID}:ann`], {}, 'error'],
    ['that is one of two admins', [`${CONNECT_ID}:*`, `${SSO_ID}:*`, OWNER, `${ADMIN_ID}:ann`], {}, 'error'],
    ['that is no Connect role, without any', [`${ADMIN_ID}:*`, OWNER, `${EXPORTER_ID}:ci`], {}, 'warning'],
    ['that is the Connect role', [`${ADMIN_ID}:*`, OWNER, `${CONNECT_ID}:x`], {}, 'error'],
    ['that applies', [`${CONNECT_ID}:*`, `${ADMIN_ID}:*`, OWNER, `${EXPORTER_ID}:ci`], deployed, 'error'],
    ['beside the one that applies', [`${CONNECT_ID}:*`, `${ADMIN_ID}:ann`, OWNER], deployed, 'error'],
    ['as well as in any', [`${CONNECT_ID}:*`, `${ADMIN_ID}:*`, OWNER, `${ADMIN_ID}:ann`], {}, 'warning'],
  ])('is an error only if whom it stands for may be locked out: one %s', async (_, ids, settings, expected) => {
    expect(await severity(ids, settings)).toBe(expected)
  })
})

describe('A role that applies and that many repositories of GitHub can become', () => {
  it.each([true, false])('is told at its id, or else at the first of the list: %s', async isListed => {
    const [account, RoleId, RoleName] = [new FakeAccount(), 'AROAEXAMPLEEXAMPLE123', 'deploy']
    const provider = `arn:aws:iam::${OWNER}:oidc-provider/token.actions.githubusercontent.com`
    const Condition = { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:acme/*' } }
    const Statement = [
      { Effect: 'Allow', Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity', Condition },
    ]
    const trust = { AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } }
    account.rolesAre = [
      ...EXAMPLE.roles,
      { RoleId, RoleName, Path: '/', Arn: `arn:aws:iam::${OWNER}:role/deploy`, ...trust },
    ]
    const ids = [`${CONNECT_ID}:*`, `${ADMIN_ID}:*`, OWNER, ...(isListed ? [`${RoleId}:*`] : [])]
    const { findings } = await planned([lockOf(ids)], { account, settings: { deployRole: RoleName } })
    const [found] = findings.filter(({ rule }) => rule === 'account-deploy-role-of-many-repositories')
    const { file, span } = found?.at ?? {}
    expect(span && file?.text.slice(span.start, span.end)).toBe(`"${isListed ? RoleId : CONNECT_ID}:*"`)
  })
})
