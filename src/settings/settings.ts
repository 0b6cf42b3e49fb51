import type { DeclaredId } from '../core/account/roles.js'
import type { Waiver } from '../core/rules/waive.js'
import type { Mode } from '../report/report.js'
import type { AccountConfig, BucketConfig, Config, WhenDoubtful } from './config.js'

/** How a run is set up, whichever door it came through. */
export type Settings = CheckSettings | AccountSettings

/** What every mode judges by. */
export interface Judging {
  readonly policies: readonly string[]
  readonly awsServices: boolean
  readonly waivers: readonly Waiver[]
}

export interface CheckSettings extends Judging {
  readonly mode: 'check'
}

/** The modes that ask an account: a snapshot's or the live one. */
export interface AccountSettings extends Judging {
  readonly mode: 'plan' | 'apply' | 'drift'
  /** The path of an account snapshot; AWS where absent. */
  readonly snapshot?: string
  /** Names, ARNs or globs. */
  readonly adminRoles: readonly string[]
  /** Name, ARN or RoleId. */
  readonly deployRole?: string
  /** Name, ARN or RoleId. */
  readonly planRole?: string
  /** Expired ones included. */
  readonly declared: readonly DeclaredId[]
  /** ISO 8601 date. */
  readonly today: string
  readonly regions: readonly string[]
  /** Empty where everything lies in the one account of the credentials at hand. */
  readonly accounts: readonly AccountConfig[]
  readonly buckets: ReadonlyMap<string, BucketConfig>
  readonly accessAnalyzer: boolean
  /** How many buckets are read at once. */
  readonly concurrency: number
  readonly whenPlanChanged: WhenDoubtful
  readonly whenStatementsAreDropped: WhenDoubtful
  /** `apply` puts this kept policy back instead of writing the repository's. */
  readonly restore?: string
  /** Whether the files are the repository's all, so that a bucket without a file is one that nobody locks. */
  readonly wholeRepository: boolean
}

/** What arguments or inputs said; absent or empty means that they did not say. */
export interface Said {
  readonly mode: Mode
  readonly policies?: readonly string[] | undefined
  /** Whether `policies` picks some of the repository's files, as operands of a command line do. */
  readonly somePolicies?: boolean | undefined
  readonly awsServices?: boolean | undefined
  readonly snapshot?: string | undefined
  readonly adminRoles?: readonly string[] | undefined
  readonly deployRole?: string | undefined
  readonly regions?: readonly string[] | undefined
  readonly accessAnalyzer?: boolean | undefined
  readonly concurrency?: number | undefined
  readonly restore?: string | undefined
  readonly whenPlanChanged?: WhenDoubtful | undefined
  readonly whenStatementsAreDropped?: WhenDoubtful | undefined
}

export const DEFAULT_POLICIES: readonly string[] = ['policies/**/*.json']
/** The role that the AWS blog's example names, and IAM Identity Center's for its predefined permission set. */
export const DEFAULT_ADMIN_ROLES: readonly string[] = ['Admin', 'AWSReservedSSO_AdministratorAccess_*']
/** More reads at once than this gain nothing on one connection pool; `docs/adr/0005` has the figures. */
export const DEFAULT_CONCURRENCY = 32

/** Arguments or inputs first, then the configuration file, then the defaults. */
export function settingsFrom(said: Said, config: Config, today: string): Settings {
  const judging: Judging = {
    policies: firstSaid(said.policies, config.policies, DEFAULT_POLICIES),
    awsServices: said.awsServices ?? config.awsServices ?? false,
    waivers: config.waivers,
  }
  return said.mode === 'check'
    ? { mode: 'check', ...judging }
    : { ...accountSettings(said, said.mode, config, today), ...judging }
}

/** As {@link settingsFrom}, for the modes that ask an account. */
export function accountSettingsFrom(
  said: Said & { readonly mode: AccountSettings['mode'] },
  config: Config,
  today: string,
): AccountSettings {
  const { policies, awsServices, waivers } = settingsFrom(said, config, today)
  return { ...accountSettings(said, said.mode, config, today), policies, awsServices, waivers }
}

function accountSettings(
  said: Said,
  mode: AccountSettings['mode'],
  config: Config,
  today: string,
): Omit<AccountSettings, keyof Judging> {
  const deployRole = said.deployRole ?? config.deployRole
  return {
    mode,
    ...(said.snapshot === undefined ? {} : { snapshot: said.snapshot }),
    adminRoles: firstSaid(said.adminRoles, config.adminRoles, DEFAULT_ADMIN_ROLES),
    ...(deployRole === undefined ? {} : { deployRole }),
    ...(config.planRole === undefined ? {} : { planRole: config.planRole }),
    declared: config.declared,
    today,
    regions: firstSaid(said.regions, config.regions, []),
    accounts: config.accounts,
    buckets: config.buckets,
    accessAnalyzer: said.accessAnalyzer ?? config.accessAnalyzer ?? false,
    concurrency: said.concurrency ?? config.concurrency ?? DEFAULT_CONCURRENCY,
    whenPlanChanged: said.whenPlanChanged ?? config.whenPlanChanged ?? 'refuse',
    whenStatementsAreDropped: said.whenStatementsAreDropped ?? config.whenStatementsAreDropped ?? 'refuse',
    ...(said.restore === undefined ? {} : { restore: said.restore }),
    wholeRepository: said.somePolicies !== true,
  }
}

function firstSaid(...lists: readonly [...(readonly string[] | undefined)[], readonly string[]]): readonly string[] {
  return lists.find(list => list !== undefined && list.length > 0) ?? []
}
