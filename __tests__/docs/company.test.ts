import { readFileSync } from 'node:fs'
import { check } from '../../src/app/check.js'
import { plan } from '../../src/app/review.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { sourceFromText } from '../../src/core/text/source.js'
import type { PolicyReport } from '../../src/report/report.js'
import { type Config, readConfig } from '../../src/settings/config.js'
import { settingsOf } from '../../src/settings/settings.js'
import type { Snapshot } from '../../src/snapshot/schema.js'
import { FakeAccount } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'

const BUCKET = 'acme-connect-recordings'
const TODAY = '2026-11-22'
const text = (name: string) => readFileSync(`examples/company/${name}`, 'utf8')
const SNAPSHOT = JSON.parse(text('account.json')) as Snapshot
const POLICY = readPolicyFile(sourceFromText(`policies/${BUCKET}.json`, text(`policies/${BUCKET}.json`)))
const configured = () =>
  readConfig(sourceFromText('connect-bucket-lock.yml', text('connect-bucket-lock.yml')), { today: TODAY, rules: [] })

async function judged(said?: Config, snapshot: Snapshot = SNAPSHOT): Promise<PolicyReport> {
  const { account, partition, caller, organization, instances = [], roles } = snapshot
  const identity = { account, partition, ...(caller && { caller: { ...caller, Account: account } }) }
  const stands = {
    identityIs: identity,
    rolesAre: roles,
    instancesAre: instances,
    organization: async () => organization,
  }
  const config = said ?? (await configured())
  const target = {
    files: [POLICY],
    account: Object.assign(new FakeAccount(), stands),
    policies: new FakeBuckets(new VirtualClock(), { [BUCKET]: undefined }),
  }
  const [policy] = (await plan([target], settingsOf({ mode: 'plan', said: {}, config, today: TODAY }))).policies
  if (policy === undefined) throw new Error('the company has one policy')
  return policy
}

const open = ({ claims }: PolicyReport) =>
  claims.filter(({ verdict }) => verdict.kind !== 'holds').map(({ claim, verdict }) => `${verdict.kind} ${claim}`)
const loud = ({ findings }: PolicyReport) =>
  findings.filter(({ severity }) => severity !== 'notice').map(({ severity, rule }) => `${severity} ${rule}`)

describe('an ordinary company', () => {
  it('is safe, with no error and no warning', async () => {
    const policy = await judged()
    expect([policy.verdict, open(policy), loud(policy)]).toEqual(['safe', [], []])
  })

  it('is safe by its file alone; its perimeter is for everybody, which a check without an account warns of', async () => {
    const settings = settingsOf({ mode: 'check', said: {}, config: await configured(), today: TODAY })
    const [policy] = check([POLICY], settings).policies
    expect(policy?.verdict).toBe('safe')
    // nobody asked whether Connect and the admins are in the organization
    expect(policy && loud(policy)).toEqual(['warning deny-beside-lock'])
  })

  it('gets one finding, at the perimeter, where nobody says which organization it is', async () => {
    const { organization: _, ...config } = await configured()
    const { organization: __, ...snapshot } = SNAPSHOT
    const policy = await judged(config, snapshot)
    expect(policy.verdict).toBe('unproven')
    expect(loud(policy)).toEqual(['warning deny-beside-lock'])
    expect(open(policy)).toEqual([
      'unknown connect-keeps-access',
      'unknown admins-keep-access',
      'unknown deployer-keeps-access',
    ])
  })

  it('gets one finding, at the Deny of uploads without our key, where the encryption was not read', async () => {
    const instances = SNAPSHOT.instances?.map(instance => ({
      ...instance,
      storage: instance.storage.map(({ EncryptionConfig: _, ...storage }) => storage),
    }))
    const policy = await judged(undefined, { ...SNAPSHOT, ...(instances && { instances }) })
    expect(policy.verdict).toBe('unproven')
    expect(loud(policy)).toEqual(['warning deny-of-unencrypted'])
    expect(open(policy)).toEqual(['unknown connect-keeps-access'])
  })

  it('fails one claim for each trusted line that is taken away', async () => {
    const { trusted = [], ...config } = await configured()
    expect(trusted.length).toBeGreaterThan(0)
    for (const line of trusted) {
      const policy = await judged({ ...config, trusted: trusted.filter(other => other !== line) })
      expect([policy.verdict, open(policy), loud(policy)]).toEqual([
        'unsafe',
        ['fails no-stranger-can-assume'],
        ['error claim-fails'],
      ])
    }
  })

  it('admits none of the roles that come with an account, or of the vendor', async () => {
    const listed = (await judged()).admitted.map(({ name }) => name)
    for (const name of ['OrganizationAccountAccessRole', 'AWSControlTowerExecution', 'vendor-quality-analytics']) {
      expect(SNAPSHOT.roles.map(({ RoleName }) => RoleName)).toContain(name)
      expect(listed).not.toContain(name)
    }
  })
})
