import { describe, expect, it } from '@jest/globals'
import type { Config } from '../../src/settings/config.js'
import {
  accountSettingsFrom,
  DEFAULT_ADMIN_ROLES,
  DEFAULT_POLICIES,
  settingsFrom,
} from '../../src/settings/settings.js'

const NOTHING: Config = { declared: [], accounts: [], buckets: new Map(), waivers: [] }
const TODAY = '2026-11-22'

describe('settings', () => {
  it('are the documented defaults where nobody said anything', () => {
    expect(settingsFrom({ mode: 'plan' }, NOTHING, TODAY)).toEqual({
      mode: 'plan',
      policies: DEFAULT_POLICIES,
      awsServices: false,
      waivers: [],
      adminRoles: DEFAULT_ADMIN_ROLES,
      declared: [],
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
    const settings = settingsFrom({ mode: 'check', snapshot: 'account.json', adminRoles: ['x'] }, NOTHING, TODAY)
    expect(settings).toEqual({ mode: 'check', policies: DEFAULT_POLICIES, awsServices: false, waivers: [] })
  })

  it('take arguments and inputs before the configuration file, and that before the defaults', () => {
    const config: Config = {
      ...NOTHING,
      policies: ['locks/*.json'],
      adminRoles: ['FromFile'],
      deployRole: 'deploy-from-file',
      planRole: 'plan-from-file',
      regions: ['eu-central-1'],
      awsServices: true,
      whenStatementsAreDropped: 'apply',
    }
    const said = {
      mode: 'plan' as const,
      adminRoles: ['Said'],
      regions: [],
      awsServices: false,
      whenPlanChanged: 'apply' as const,
    }
    expect(accountSettingsFrom(said, config, TODAY)).toMatchObject({
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
})
