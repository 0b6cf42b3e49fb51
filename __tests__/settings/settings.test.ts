import type { Config } from '../../src/settings/config.js'
import { settingsOf } from '../../src/settings/settings.js'

const TODAY = '2026-11-22'
const POLICIES = ['policies/**/*.json']

describe('settings', () => {
  it('are the documented defaults where nobody said anything', () => {
    expect(settingsOf({ mode: 'plan', said: {}, config: {}, today: TODAY })).toEqual({
      mode: 'plan',
      policies: POLICIES,
      parameters: [],
      expect: [],
      awsServices: false,
      trusted: [],
      retired: [],
      generated: false,
      whenRulesChange: 'show',
      failOn: 'error',
      waivers: [],
      adminRoles: ['Admin', 'AWSReservedSSO_AdministratorAccess_*'],
      declared: [],
      declaredArns: [],
      network: {},
      events: [],
      today: TODAY,
      regions: [],
      accounts: [],
      buckets: new Map(),
      accessAnalyzer: false,
      concurrency: 32,
      whenPlanChanged: 'refuse',
      whenStatementsAreDropped: 'refuse',
      wholeRepository: true,
    })
  })

  it('have no account in a check', () => {
    const said = { snapshot: 'account.json', adminRoles: ['x'] }
    const settings = settingsOf({ mode: 'check', said, config: {}, today: TODAY })
    expect(Object.keys(settings).sort()).toEqual([
      ...['awsServices', 'expect', 'failOn', 'generated', 'mode', 'parameters', 'policies'],
      ...['retired', 'today', 'trusted', 'waivers', 'whenRulesChange'],
    ])
  })

  it('take arguments and inputs before the configuration file, and that before the defaults', () => {
    const config: Config = {
      policies: ['locks/*.json'],
      adminRoles: ['FromFile'],
      deployRole: 'deploy-from-file',
      planRole: 'plan-from-file',
      regions: ['eu-central-1'],
      awsServices: true,
      whenStatementsAreDropped: 'apply',
    }
    const said = { adminRoles: ['Said'], regions: [], awsServices: false, whenPlanChanged: 'apply' as const }
    expect(settingsOf({ mode: 'plan', said, config, today: TODAY })).toMatchObject({
      policies: ['locks/*.json'],
      adminRoles: ['Said'],
      deployRole: 'deploy-from-file',
      planRole: 'plan-from-file',
      regions: ['eu-central-1'],
      awsServices: false,
      whenPlanChanged: 'apply',
      whenStatementsAreDropped: 'apply',
    })
  })

  it('say whether the files are some of the repository only', () => {
    const some = settingsOf({ mode: 'drift', said: {}, config: {}, today: TODAY, somePolicies: true })
    expect(some.wholeRepository).toBe(false)
  })

  it('let all AWS services past, or those that are named', () => {
    const asked = { mode: 'check', said: {}, today: TODAY } as const
    const some = settingsOf({ ...asked, config: { awsServices: ['logging.s3.amazonaws.com'] } })
    expect(some).toMatchObject({ awsServices: ['logging.s3.amazonaws.com'] })
    expect(settingsOf({ ...asked, config: { awsServices: true } })).toMatchObject({ awsServices: true })
  })

  it('keep declared ids and declared ARNs apart', () => {
    const who = { owner: 'us', why: 'so' }
    const arn = 'arn:aws:iam::111122223333:role/export-*'
    const config: Config = {
      declared: [
        { id: '111122223333', ...who },
        { arn, until: '2026-12-31', ...who },
      ],
    }
    expect(settingsOf({ mode: 'plan', said: {}, config, today: TODAY })).toMatchObject({
      declared: [{ id: '111122223333', ...who }],
      declaredArns: [{ arn, until: '2026-12-31', ...who }],
    })
  })
})
