import type { DeclaredId } from './core/roles.js'
import type { Mode } from './report.js'

/** How a run is set up, whichever door it came through. */
export type Settings = CheckSettings | AccountSettings

export interface CheckSettings {
  readonly mode: 'check'
  readonly policies: readonly string[]
  readonly awsServices: boolean
}

/** The modes that ask an account: a snapshot's or the live one. */
export interface AccountSettings {
  readonly mode: 'plan' | 'apply' | 'drift'
  readonly policies: readonly string[]
  readonly awsServices: boolean
  /** The path of an account snapshot; AWS where absent. */
  readonly snapshot?: string
  readonly adminRoles: readonly string[]
  readonly deployRole?: string
  readonly declared: readonly DeclaredId[]
  readonly regions: readonly string[]
  readonly whenStatementsAreDropped: 'refuse' | 'apply'
  /** Whether the files are the repository's all, so that a bucket without a file is one that nobody locks. */
  readonly wholeRepository: boolean
}

/** What arguments or inputs said; absent means that they did not say. */
export interface Said {
  readonly mode: Mode
  readonly policies: readonly string[]
  /** Whether `policies` picks some of the repository's files, as operands of a command line do. */
  readonly somePolicies: boolean
  readonly awsServices: boolean | undefined
  readonly snapshot: string | undefined
  readonly adminRoles: readonly string[]
  readonly deployRole: string | undefined
  readonly regions: readonly string[]
  readonly whenStatementsAreDropped: 'refuse' | 'apply' | undefined
}

export const DEFAULT_POLICIES: readonly string[] = ['policies/**/*.json']
/** The role that the AWS blog's example names, and IAM Identity Center's for its predefined permission set. */
export const DEFAULT_ADMIN_ROLES: readonly string[] = ['Admin', 'AWSReservedSSO_AdministratorAccess_*']

/** Arguments or inputs first, then the defaults. */
export function settingsFrom(said: Said): Settings {
  const policies = said.policies.length > 0 ? said.policies : DEFAULT_POLICIES
  const common = { policies, awsServices: said.awsServices ?? false }
  if (said.mode === 'check') return { mode: 'check', ...common }
  return {
    mode: said.mode,
    ...common,
    ...(said.snapshot === undefined ? {} : { snapshot: said.snapshot }),
    adminRoles: said.adminRoles.length > 0 ? said.adminRoles : DEFAULT_ADMIN_ROLES,
    ...(said.deployRole === undefined ? {} : { deployRole: said.deployRole }),
    declared: [],
    regions: said.regions,
    whenStatementsAreDropped: said.whenStatementsAreDropped ?? 'refuse',
    wholeRepository: !said.somePolicies,
  }
}
