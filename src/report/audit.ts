import type { Claim } from '../core/access/claim.js'
import type { Admitted } from '../core/account/roles.js'
import type { BesideFact } from '../core/audit/beside.js'
import type { BucketState } from '../core/audit/state.js'
import type { Verdict } from '../core/claims/verdict.js'
import type { Finding } from '../core/rules/finding.js'
import type { Prose } from '../core/text/prose.js'

/** What an audit found, before any renderer turned it into text. */
export interface Audit {
  readonly verdict: Verdict
  readonly accounts: readonly AuditedAccount[]
  /** Those in which Connect stores, and those that carry a lock; by account and name. */
  readonly buckets: readonly AuditedBucket[]
  /** Lines of the configuration with which the claims about trust would hold, if they are right. */
  readonly trusted: readonly string[]
  readonly notes: readonly Prose[]
}

/** An account, as far as it could be asked. */
export interface AuditedAccount {
  /** 12 digits; absent where not even that could be asked and no configuration says it. */
  readonly account?: string
  readonly regions: readonly AuditedRegion[]
  /** Why nothing of it is known. */
  readonly error?: Prose
}

export interface AuditedRegion {
  readonly region: string
  readonly state: 'read' | 'unreadable' | 'not-enabled'
  /** How many Connect instances are there. */
  readonly instances: number
  readonly because?: Prose
}

/** A bucket, its lock, and what lies beside it. */
export interface AuditedBucket {
  readonly account: string
  readonly bucket: string
  readonly state: BucketState
  /** Why it is in no better state. */
  readonly because: readonly Prose[]
  /** S3 says that the bucket policy itself keeps us out. */
  readonly keepsOut: boolean
  readonly stores: readonly AuditedStore[]
  readonly admitted: readonly Admitted[]
  readonly claims: readonly Claim[]
  /** What the rules have to say of the standing policy. */
  readonly findings: readonly Finding[]
  readonly file?: FileBehind
  readonly beside: readonly BesideFact[]
}

/** An instance that stores in a bucket. */
export interface AuditedStore {
  /** Its alias, or else its id. */
  readonly instance: string
  readonly id: string
  readonly region?: string
  readonly product: 'Connect' | 'Connect Talent'
  /** What it stores there, by Connect's names. */
  readonly types: readonly string[]
}

/** The policy file of a bucket, and whether the live policy means the same. */
export interface FileBehind {
  readonly path: string
  readonly same: boolean
}
