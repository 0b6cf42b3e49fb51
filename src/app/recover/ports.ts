import type { Told } from '../../core/recovery/told.js'
import type { RootFacts } from '../../core/recovery/ways.js'
import type { AccessProbe, Account, AccountIdentity, BucketPolicies, RolePermissions } from '../ports.js'

/** What can be found out about the root of an account. What could not be asked is an answer; nothing here throws. */
export interface RootWays {
  readonly organization: () => Promise<RootFacts['organization']>
  readonly features: () => Promise<RootFacts['features']>
  /** Of the account of the credentials at hand. */
  readonly rootCredentials: () => Promise<RootFacts['rootCredentials']>
  /** The control policies on an account and on everything above it. */
  readonly controlsOf: (account: string) => Promise<Pick<RootFacts, 'serviceControl' | 'resourceControl'>>
}

/** A session of a member account's root that can read, replace and remove bucket policies, and nothing else. */
export interface RootSession {
  readonly identity: AccountIdentity
  readonly policies: BucketPolicies
  readonly probe: AccessProbe
}

/** Who is in an account, and what the roles' own policies allow. */
export interface People {
  readonly account: Account
  readonly permissions?: RolePermissions
}

/** The account of a locked bucket, and as whom it is entered. */
export interface RecoverTarget {
  /** Root reads, replaces and removes the policy whatever it denies; any other caller must be on the list. */
  readonly as: 'root-session' | 'root-user' | 'caller'
  /** Of the bucket's account; without a caller in a session of its root. */
  readonly identity: AccountIdentity
  readonly policies: BucketPolicies
  readonly probe: AccessProbe
  /** Rejects where the credentials at hand are no longer whom this began with. */
  readonly stillOurselves: () => Promise<unknown>
  /** Or why it is not known who is in the account. */
  readonly people: Told<People>
}
