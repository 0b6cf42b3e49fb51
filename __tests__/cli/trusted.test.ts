import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { today } from '../../src/adapters/disk/clock.js'
import { loadConfig } from '../../src/adapters/disk/config.js'
import { writeSnapshot } from '../../src/cli/snapshot.js'
import type { Role } from '../../src/core/account/roles.js'
import { settingsOf } from '../../src/settings/settings.js'
import { EXAMPLE, exampleLive, FakeAccount } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'
import { FakeConsole, inFolder, run } from '../fakes/console.js'

const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const CONFIG = 'connect-bucket-lock.yml'

function allow(Principal: unknown, Condition?: object, Action = 'sts:AssumeRole') {
  return { Effect: 'Allow', Principal, Action, ...(Condition === undefined ? {} : { Condition }) }
}

function tokens(issuer: string, claim: string, value: string) {
  const Federated = `arn:aws:iam::111122223333:oidc-provider/${issuer}`
  return allow({ Federated }, { StringEquals: { [`${issuer}:${claim}`]: value } }, 'sts:AssumeRoleWithWebIdentity')
}

/** Trust policies of the admin role that let strangers in until somebody says whose they are. */
const OPEN: readonly (readonly [string, ...unknown[]])[] = [
  ['another account', allow({ AWS: 'arn:aws:iam::999988887777:root' })],
  ['another account by its digits', allow({ AWS: '999988887777' })],
  ['a role of another account', allow({ AWS: 'arn:aws:iam::999988887777:role/audit' })],
  [
    'roles of a path in another account',
    allow('*', { ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::999988887777:role/ops/*' } }),
  ],
  ['two accounts', allow({ AWS: ['999988887777', '444433332222'] })],
  ['an organization', allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } })],
  [
    'an organization and an account',
    allow('*', { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } }),
    allow({ AWS: '999988887777' }),
  ],
  ['an issuer of one owner', tokens('idp.example.com', 'aud', 'lock')],
  [
    'a service for another account',
    allow({ Service: 'sns.amazonaws.com' }, { StringEquals: { 'aws:SourceAccount': '999988887777' } }),
  ],
]

function trusting(statements: readonly unknown[]): readonly Role[] {
  const AssumeRolePolicyDocument = { Version: '2012-10-17', Statement: statements }
  return EXAMPLE.roles.map(role => (role.RoleName === 'Admin' ? { ...role, AssumeRolePolicyDocument } : role))
}

/** The lines that stand below the sentence which tells to write them, up to the next empty line. */
function pasted(told: string): string {
  const [, after = ''] = told.split(/^Strangers can become roles .*:\n\n/m)
  return `${after.split('\n\n')[0]?.trimEnd()}\n`
}

describe('The lines for the configuration', () => {
  it.each(OPEN)('that init prints about %s make it end safe once they are written', (_, ...statements) =>
    inFolder(async folder => {
      const account = join(folder, 'account.json')
      const text = JSON.stringify({
        ...JSON.parse(readFileSync('examples/account.json', 'utf8')),
        roles: trusting(statements),
      })
      writeFileSync(account, text)
      const init = () => run(folder, 'init', '--bucket', MODERN, '--account', account)
      const before = await init()
      expect(before.code).not.toBe(0)
      writeFileSync(join(folder, CONFIG), pasted(before.out))
      const after = await init()
      expect({ code: after.code, told: after.out.includes('Strangers can become') }).toEqual({ code: 0, told: false })
    }),
  )

  it.each(OPEN)('that snapshot prints about %s make a plan of it safe once they are written', (_, ...statements) =>
    inFolder(async folder => {
      const live = () => {
        const account = new FakeAccount()
        account.rolesAre = trusting(statements)
        const policies = new FakeBuckets(new VirtualClock(), { [MODERN]: exampleLive(MODERN) })
        return { account, policies, region: async () => 'us-east-1' }
      }
      const taken = async () => {
        const console = new FakeConsole(folder)
        const config = await loadConfig(folder, undefined, today())
        const settings = settingsOf({ mode: 'plan', said: {}, config, today: today() })
        await writeSnapshot(live(), { buckets: [], settings, output: 'account.json' }, console)
        return console.stderr
      }
      const told = await taken()
      copyFileSync(`examples/policies/${MODERN}.json`, join(folder, 'policy.json'))
      const plan = () => run(folder, 'plan', 'policy.json', '--account', 'account.json')
      expect((await plan()).code).not.toBe(0)
      writeFileSync(join(folder, CONFIG), pasted(told))
      expect((await plan()).code).toBe(0)
      expect(await taken()).not.toContain('Strangers can become')
    }),
  )

  it('are printed by snapshot about roles that only the live policy admits', () =>
    inFolder(async folder => {
      const account = new FakeAccount()
      const Statement = [allow({ AWS: '999988887777' })]
      account.rolesAre = EXAMPLE.roles.map(role =>
        role.RoleName === 'recordings-exporter'
          ? { ...role, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } }
          : role,
      )
      const told = async (live: string | undefined) => {
        const policies = new FakeBuckets(new VirtualClock(), { [MODERN]: live })
        const settings = settingsOf({ mode: 'plan', said: {}, config: {}, today: today() })
        const console = new FakeConsole(folder)
        await writeSnapshot({ account, policies, region: async () => 'us-east-1' }, { buckets: [], settings }, console)
        return console.stderr
      }
      expect(await told(exampleLive(MODERN))).toContain('  - { account: "999988887777", ')
      expect(await told(undefined)).not.toContain('999988887777')
    }))

  it('go below the entries that are there already', () =>
    inFolder(async folder => {
      const account = join(folder, 'account.json')
      const roles = trusting([allow({ AWS: ['999988887777', '444433332222'] })])
      const text = JSON.stringify({ ...JSON.parse(readFileSync('examples/account.json', 'utf8')), roles })
      writeFileSync(account, text)
      const first = 'trusted:\n  - { account: "444433332222", owner: "audit", why: "looks at roles" }\n'
      writeFileSync(join(folder, CONFIG), first)
      const { out } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      expect(pasted(out)).toBe('  - { account: "999988887777", owner: "who answers for it", why: "what it is for" }\n')
      writeFileSync(join(folder, CONFIG), first + pasted(out))
      expect((await run(folder, 'init', '--bucket', MODERN, '--account', account)).code).toBe(0)
    }))

  it('are not printed where none would help, for then the trust policy must change', () =>
    inFolder(async folder => {
      const account = join(folder, 'account.json')
      const roles = trusting([allow('*')])
      const text = JSON.stringify({ ...JSON.parse(readFileSync('examples/account.json', 'utf8')), roles })
      writeFileSync(account, text)
      const { code, out } = await run(folder, 'init', '--bucket', MODERN, '--account', account)
      expect(code).toBe(1)
      expect(out).toContain('A stranger can become `Admin`')
      expect(out).not.toContain('Strangers can become')
    }))
})
