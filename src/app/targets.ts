import type { PolicyFile } from '../core/policy-file.js'
import { present } from '../core/text/present.js'
import { say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import type { AccountConfig } from '../settings/config.js'
import { type AccountSettings, rolesIn } from '../settings/settings.js'
import { bucketOfKept } from './write/kept.js'

/** The policy files that belong to one account. */
export interface Share {
  readonly files: readonly PolicyFile[]
  /** The account as the configuration has it; absent for the one of the credentials at hand. */
  readonly account?: AccountConfig
  readonly expected?: string
  readonly deployRole?: string
  readonly planRole?: string
}

/**
 * Which files go to which account. Without `accounts` in the configuration all go to the one at hand. With them every
 * bucket needs an account, for a policy is never written by guess; a snapshot stands in for one of them. `drift` of the
 * whole repository also asks the accounts that no file is for. Throws UsageError.
 */
export function shares(files: readonly PolicyFile[], settings: AccountSettings): readonly Share[] {
  const buckets = new Map(files.map(file => [file, file.bucket]))
  for (const file of files) refuseWrongFile(file, settings)
  const own = byAccount(buckets, settings)
  return settings.mode === 'drift' && settings.wholeRepository ? [...own, ...accountsLeft(own, settings)] : own
}

/** The accounts that may be asked, and how: of other settings than those that judge, where those are not to be trusted. */
export type Credentials = Pick<AccountSettings, 'accounts' | 'buckets' | 'regions'>

/** Who is asked about which files, and the files about which nobody is asked yet. */
export interface SharedOut {
  readonly asked: readonly Share[]
  readonly later: readonly PolicyFile[]
}

/**
 * As {@link shares}, but by the credentials of the base branch: an account that only the pull request names is not
 * asked. What would be refused after the merge is refused now. Throws UsageError.
 */
export function sharesBy(by: Credentials, files: readonly PolicyFile[], settings: AccountSettings): SharedOut {
  if (settings.snapshot !== undefined) return { asked: shares(files, settings), later: [] }
  if (by.accounts !== settings.accounts) shares(files, settings)
  const known = new Set(by.accounts.map(({ id }) => id))
  const isKnown = ({ bucket }: PolicyFile): boolean => {
    const account = accountOf(bucket, settings) ?? accountOf(bucket, by)
    return account === undefined ? known.size === 0 : known.has(account)
  }
  const buckets = new Map([...by.buckets, ...[...settings.buckets].filter(([, { account }]) => account !== undefined)])
  const asked = shares(files.filter(isKnown), { ...settings, ...by, buckets })
  return { asked, later: files.filter(file => !isKnown(file)) }
}

function accountOf(bucket: string | undefined, { accounts, buckets }: Credentials): string | undefined {
  return bucket === undefined ? accounts[0]?.id : buckets.get(bucket)?.account
}

/**
 * Accounts of which no file is left: their buckets may be unlocked now, which `drift` is to find. A snapshot is of one
 * account, whichever that is.
 */
function accountsLeft(own: readonly Share[], { accounts, snapshot }: AccountSettings): readonly Share[] {
  if (snapshot !== undefined) return own.length === 0 ? [{ files: [] }] : []
  const asked = new Set(own.map(({ expected }) => expected))
  return accounts.filter(({ id }) => !asked.has(id)).map(account => ({ files: [], account, expected: account.id }))
}

/** The account that a kept policy goes back to, by its own bucket or by its file's name. Throws UsageError. */
export function shareOfKept(file: PolicyFile, settings: AccountSettings): readonly Share[] {
  return byAccount(new Map([[file, file.bucket ?? bucketOfKept(file.source.path)]]), settings)
}

function byAccount(files: ReadonlyMap<PolicyFile, string | undefined>, settings: AccountSettings): readonly Share[] {
  const { accounts } = settings
  if (accounts.length === 0) return [{ files: [...files.keys()] }]
  const groups = new Map<string, PolicyFile[]>()
  for (const [file, bucket] of files) {
    const id = accountOf(bucket, settings)
    if (id === undefined) {
      throw usageError(
        say`The configuration does not say in which account the bucket ${bucket ?? ''} of ${file.source.path} lies.`,
        say`Add it under ${'buckets'}.`,
      )
    }
    groups.set(id, [...(groups.get(id) ?? []), file])
  }
  return [...groups].map(([id, own]) => {
    const account = accounts.find(known => known.id === id)
    return { files: own, expected: id, ...present({ account }), ...rolesIn(settings, account) }
  })
}

function refuseWrongFile({ source, bucket }: PolicyFile, { buckets }: AccountSettings): void {
  const named = bucket === undefined ? undefined : buckets.get(bucket)?.file
  if (bucket === undefined || named === undefined || named === source.path) return
  throw usageError(
    say`The configuration says that the policy of bucket ${bucket} is in ${named}, but ${source.path} is one for it too.`,
    say`Correct ${'buckets'}, or the bucket in the file.`,
  )
}
