import { isNamed, type Role } from '../../core/account/roles.js'
import { join, list, ours, type Prose, say } from '../../core/text/prose.js'
import { field } from '../../core/text/untyped.js'
import type { Config } from '../../settings/config.js'
import { fieldOf } from '../../settings/setting.js'
import type { Settings } from '../../settings/settings.js'
import { SETTINGS } from '../../settings/table.js'

/** Rules as they are, with whom they make admins. */
export interface Ruled {
  readonly settings: Settings
  /** Absent where no account was asked. */
  readonly admins?: readonly Role[]
}

/** Every setting that differs, by its meaning, an entry each. */
export function ruleChanges(before: Ruled, after: Ruled): readonly Prose[] {
  return SETTINGS.filter(({ said }) => 'configuration' in said).flatMap(setting => {
    const { name } = setting
    if (name === 'admin-roles') return adminChanges(before, after)
    if (name === 'declared') return declaredChanges(before.settings, after.settings)
    const [old, now] = [before, after].map(({ settings }) => field(settings, fieldOf(setting)))
    return settingChanges(name, old, now)
  })
}

function settingChanges(name: string, before: unknown, after: unknown): readonly Prose[] {
  if (isList(before) || isList(after)) return listChanges(name, before, after)
  const [was, is] = [before, after].map(value => (value === undefined ? ours('not said') : say`${String(value)}`))
  return String(before) === String(after) ? [] : [say`${name} is now ${is ?? ours('')}; it was ${was ?? ours('')}.`]
}

function isList(value: unknown): boolean {
  return Array.isArray(value) || value instanceof Map
}

function listChanges(name: string, before: unknown, after: unknown): readonly Prose[] {
  const [old, now] = [entriesOf(name, before), entriesOf(name, after)]
  const added = [...now].filter(([key]) => !old.has(key)).map(([, words]) => say`${name} now has ${words}.`)
  const gone = [...old].filter(([key]) => !now.has(key)).map(([, words]) => say`${name} had ${words}.`)
  return [...added, ...gone]
}

/** Entries in words, by what tells them apart. */
function entriesOf(name: string, value: unknown): ReadonlyMap<string, Prose> {
  if (value instanceof Map)
    return new Map([...value].map(([key, entry]) => [textOf([key, entry]), say`${key}${fields(entry)}`]))
  const all: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === false ? [] : [value]
  return new Map(all.map(entry => [textOf(entry), wordsOf(name, entry)]))
}

/** Where an entry is written is no part of it. */
function textOf(entry: unknown): string {
  return JSON.stringify(entry, (key, value: unknown) => {
    if (key === 'at') return undefined
    return value instanceof Map ? [...value] : value
  })
}

type Entries = Required<Pick<Config, 'trusted' | 'waivers' | 'retired' | 'declared' | 'accounts'>>
type Entry<F extends keyof Entries> = Entries[F][number]

function wordsOf(name: string, entry: unknown): Prose {
  if (typeof entry !== 'object' || entry === null) return say`${String(entry)}`
  switch (name) {
    case 'trusted': {
      const { account, arn, issuer, tenant, ...rest } = entry as Entry<'trusted'>
      const whose = tenant === undefined ? ours('') : say` of ${tenant}`
      return say`${account ?? arn ?? issuer ?? ''}${whose}${reasonOf(rest)}`
    }
    case 'waivers': {
      const { rule, file, ...rest } = entry as Entry<'waivers'>
      return say`${rule} of ${file}${reasonOf(rest)}`
    }
    case 'retired': {
      const { bucket, ...rest } = entry as Entry<'retired'>
      return say`${bucket}${reasonOf(rest)}`
    }
    default:
      return say`${idOf(entry)}${fields(entry)}`
  }
}

function idOf(entry: object): string {
  return 'id' in entry ? String(entry.id) : ''
}

/** The other fields of an entry as they are written. */
function fields(entry: unknown): Prose {
  if (typeof entry !== 'object' || entry === null) return say`: ${String(entry)}`
  const { id: _, at: __, ...rest } = entry as Readonly<Record<string, unknown>>
  const all = Object.entries(rest).map(
    ([name, value]) => say`${ours(hyphened(name))} ${typeof value === 'string' ? value : textOf(value)}`,
  )
  return all.length === 0 ? ours('') : say` (${join(all, ', ')})`
}

function hyphened(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

interface Reason {
  readonly owner: string
  readonly why: string
  readonly until?: string | undefined
}

function reasonOf({ owner, why, until }: Reason): Prose {
  const end = until === undefined ? ours('') : say`, until ${until}`
  return say` (owner ${owner}, because ${why}${end})`
}

function declaredChanges(before: Settings, after: Settings): readonly Prose[] {
  const [old, now] = [before, after].map(declaredOf)
  return listChanges('declared', old, now)
}

/** Ids and ARNs of one setting, each with who answers for it. */
function declaredOf(settings: Settings): ReadonlyMap<string, unknown> {
  if (settings.mode === 'check') return new Map()
  const ids = settings.declared.map(({ id, ...rest }) => [id, rest] as const)
  return new Map([...ids, ...settings.declaredArns.map(({ arn, ...rest }) => [arn, rest] as const)])
}

/** Whom a new name or glob makes an admin who is none by the rules of before. */
function adminChanges(before: Ruled, after: Ruled): readonly Prose[] {
  const [old, now] = [before, after].map(({ settings }) => (settings.mode === 'check' ? [] : settings.adminRoles))
  const added = (now ?? []).filter(pattern => !old?.includes(pattern))
  const gone = (old ?? []).filter(pattern => !now?.includes(pattern))
  return [
    ...added.map(pattern => say`${'admin-roles'} now has ${pattern}${matched(pattern, before.admins, after.admins)}.`),
    ...gone.map(pattern => say`${'admin-roles'} had ${pattern}.`),
  ]
}

function matched(pattern: string, before: Ruled['admins'], after: Ruled['admins']): Prose {
  if (after === undefined) return ours(', and no account was asked which roles it matches')
  const all = after.filter(role => isNamed(role, pattern))
  if (all.length === 0) return ours(', which matches no role')
  const isAdmin = new Set(before?.map(({ RoleId }) => RoleId))
  const fresh = all.filter(({ RoleId }) => !isAdmin.has(RoleId)).map(({ RoleName }) => RoleName)
  const names = list(all.map(({ RoleName }) => RoleName))
  if (fresh.length === 0) return say`, which matches ${names}: each is an admin already`
  return say`, which matches ${names}, and makes ${list(fresh)} ${ours(fresh.length === 1 ? 'an admin' : 'admins')}`
}
