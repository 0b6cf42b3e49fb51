import type { DeclaredId } from '../core/account/roles.js'
import type { Expectation } from '../core/claims/expectation.js'
import { present } from '../core/text/present.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import type { AccountConfig, Config } from './config.js'
import { fieldOf, type Setting } from './setting.js'
import { type Said, SETTINGS, type Settled } from './table.js'
export type Mode = 'check' | 'plan' | 'apply' | 'drift'

/** How a run is set up, whichever door it came through. */
export type Settings = CheckSettings | AccountSettings

/** What every mode judges by. */
interface VerdictSettings extends Omit<Settled<'verdict'>, 'expect'> {
  readonly expect: readonly Expectation[]
  /** ISO 8601 date. */
  readonly today: string
}

export interface CheckSettings extends VerdictSettings {
  readonly mode: 'check'
}

/** The modes that ask an account: a snapshot's or the live one. */
export interface AccountSettings extends VerdictSettings, Omit<Settled<'account'>, 'declared'> {
  readonly mode: 'plan' | 'apply' | 'drift'
  /** The declared ids; expired ones included. */
  readonly declared: readonly DeclaredId[]
  /** The roles and users that are declared by an ARN or a pattern of it; expired ones included. */
  readonly declaredArns: readonly DeclaredArn[]
  /** Whether the files are the repository's all, so that a bucket without a file is one that nobody locks. */
  readonly wholeRepository: boolean
}

/** Roles or users of the account that come and go, and may stand on a lock. */
export interface DeclaredArn {
  /** An ARN, or a pattern of it with `*` and `?`. */
  readonly arn: string
  readonly owner: string
  readonly why: string
  /** ISO 8601 date after which the declaration no longer counts. */
  readonly until?: string
}

/** The roles that apply and plan in an account: those of the settings, or else those that the account names. */
export function rolesIn(
  { deployRole, planRole }: Pick<AccountSettings, 'deployRole' | 'planRole'>,
  account: AccountConfig | undefined,
): Pick<AccountSettings, 'deployRole' | 'planRole'> {
  const { apply, plan } = account?.roleToAssume ?? {}
  return present({ deployRole: deployRole ?? apply, planRole: planRole ?? plan })
}

/** What a run is for. */
export interface Asked<M extends Mode> {
  readonly mode: M
  /** What inputs or options said; absent or empty means that they did not say. */
  readonly said: Said
  /** What the configuration says. */
  readonly config: Config
  /** ISO 8601 date. */
  readonly today: string
  /** Whether `policies` picks some of the repository's files, as operands of a command line do. */
  readonly somePolicies?: boolean
}

/** Inputs or options first, then the configuration, then the defaults. Throws UsageError for an apply that must not fail. */
export function settingsOf(asked: Asked<'check'>): CheckSettings
export function settingsOf(asked: Asked<AccountSettings['mode']>): AccountSettings
export function settingsOf(asked: Asked<Mode>): Settings
export function settingsOf({ mode, said, config, today, somePolicies = false }: Asked<Mode>): Settings {
  const verdict = { ...settled('verdict', said, config), expect: config.expect ?? [] }
  if (mode === 'check') return { mode, ...verdict, today }
  if (mode === 'apply' && verdict.failOn === 'never') throw unenforcedApply()
  const { declared, ...account } = settled('account', said, config)
  return {
    ...{ mode, ...verdict, ...account, today, wholeRepository: !somePolicies },
    declared: declared.flatMap(({ id, ...entry }) => (id === undefined ? [] : [{ id, ...entry }])),
    declaredArns: declared.flatMap(({ arn, ...entry }) => (arn === undefined ? [] : [{ arn, ...entry }])),
  }
}

function unenforcedApply(): Error {
  return usageError(
    say`${'fail-on: never'} is for check, plan and drift: an apply that went wrong must not look as if it had gone well.`,
    say`Take ${'fail-on'} out of the configuration before policies are applied.`,
  )
}

/** What holds of the settings that one kind of reader goes by. */
export function settled<O extends Setting['of']>(of: O, ...places: readonly Said[]): Settled<O> {
  const fields = SETTINGS.filter(setting => setting.of === of).flatMap((setting: Setting): [string, unknown][] => {
    const field = fieldOf(setting)
    const value = places.map(place => place[field as keyof Said]).find(isSaid) ?? setting.default
    return value === undefined ? [] : [[field, value]]
  })
  return Object.fromEntries(fields) as Settled<O>
}

function isSaid(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
