import type { Role } from '../role.js'
import type { TrustOwner } from './read.js'
import type { TrustRead, TrustReadings } from './reading.js'

/** Somebody outside the account whom the configuration declares: an account, a principal, or tokens of an issuer. */
export interface TrustedEntry {
  /** 12 digits. */
  readonly account?: string
  /** Of a role, a user or one session of a role. */
  readonly arn?: string
  /** An OIDC issuer without `https://`, as IAM's keys have it. */
  readonly issuer?: string
  /** Whose tokens of an issuer that serves many; all of them where it is absent. */
  readonly tenant?: string
  readonly owner: string
  readonly why: string
  /** ISO 8601 date after which the declaration no longer counts. */
  readonly until?: string
}

/** Who is known beside the AWS services: the account itself, and whom the configuration declares. */
export interface Known extends TrustOwner {
  /** Accounts that the configuration manages. */
  readonly accounts: readonly string[]
  readonly trusted: readonly TrustedEntry[]
  /** The roles of the account; a trust policy that names one is judged by that role's own trust policy, too. */
  readonly roles: readonly Role[]
  /** The trust policies of these roles that were read so far. */
  readonly readings: TrustReadings
  /** ISO 8601 date. */
  readonly today: string
}

/** The trust policy of a role. Each text of an account is read once. */
export function trustOf({ AssumeRolePolicyDocument }: Pick<Role, 'AssumeRolePolicyDocument'>, known: Known): TrustRead {
  return known.readings.of(AssumeRolePolicyDocument, known)
}

/** Those declarations that still count. */
function currentEntries({ trusted, today }: Known): readonly TrustedEntry[] {
  return trusted.filter(({ until }) => until === undefined || until >= today)
}

/** The account itself, the others that the configuration manages, and those that it declares. */
export function knownAccounts(known: Known): readonly string[] {
  return [known.account, ...known.accounts, ...currentEntries(known).flatMap(({ account }) => account ?? [])]
}

export function isKnownAccount(known: Known, account: string): boolean {
  return knownAccounts(known).includes(account)
}

export function trustedArns(known: Known): readonly string[] {
  return currentEntries(known).flatMap(({ arn }) => arn ?? [])
}

/** The tenants that are declared for an issuer; `everyone` where the issuer itself is. */
export function trustedTenants(known: Known, issuer: string): readonly string[] | 'everyone' {
  const entries = currentEntries(known).filter(entry => entry.issuer === issuer)
  const tenants = entries.flatMap(({ tenant }) => tenant ?? [])
  return tenants.length < entries.length ? 'everyone' : tenants
}
