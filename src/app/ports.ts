import type { Readers } from '../core/account/readers.js'
import type { CallerIdentity, ConnectInstance, Evidence, Role } from '../core/account/roles.js'
import type { Beside, BesideAnswer } from '../core/audit/beside.js'
import type { Finding } from '../core/rules/finding.js'
import type { Prose } from '../core/text/prose.js'

export type { Evidence } from '../core/account/roles.js'

import type { SourceFile } from '../core/text/source.js'

/** The repository's policy files. */
export interface PolicyFiles {
  /**
   * The policies in the files that the globs match, sorted by path, each file once. `parameters` are `NAME=VALUE`, for
   * the parameters of templates. Throws UsageError for a glob that leaves the workspace, and for one that matches
   * nothing, unless `mayBeNone`: the last policy was retired, and no file looks as if it were meant.
   */
  find(globs: readonly string[], parameters?: readonly string[], mayBeNone?: boolean): Promise<readonly SourceFile[]>
}

/** Who and what is in the account. All three throw PortError where AWS refuses or fails. */
export interface Account {
  /**
   * Which account and partition this is, and who asks; `fresh` asks again, for credentials are replaced while a run
   * lasts. `caller` is absent where a snapshot does not say.
   */
  identity(options?: { readonly fresh: boolean }): Promise<AccountIdentity>
  /** Every role of the account, in one listing that is kept; `fresh` lists again, for IAM is eventually consistent. */
  roles(options?: { readonly fresh: boolean }): Promise<readonly Role[]>
  /** Every Connect instance of the regions in question with its storage, or why they could not be listed. */
  instances(): Promise<Instances>
  /**
   * The organization that the account belongs to, `o-…`: `null` where it belongs to none, `undefined` where nobody may
   * tell. Throws PortError where AWS fails. Absent where there is nobody to ask.
   */
  organization?(): Promise<string | null | undefined>
  /**
   * The tags of a role; `undefined` where nobody may tell. Throws PortError where AWS fails. Absent where there is nobody
   * to ask.
   */
  tags?(role: Role): Promise<Role['Tags']>
}

export interface AccountIdentity {
  readonly account: string
  readonly partition: string
  readonly caller?: CallerIdentity
  /** When a snapshot was taken, ISO 8601; absent for the live account. */
  readonly takenAt?: string
}

export type Instances =
  | {
      readonly kind: 'listed'
      readonly instances: readonly ConnectInstance[]
      /** What could not be asked about them. */
      readonly doubts?: readonly Prose[]
      /** Some Regions could not be read, so nothing follows from the absence of an instance. */
      readonly isPartial?: boolean
    }
  | { readonly kind: 'unreadable'; readonly because: Prose }

/** What one Region answered about its Connect instances; an account that has not enabled it can hold none there. */
export type RegionReading = { readonly region: string } & (Instances | { readonly kind: 'not-enabled' })

/** Connect, Region by Region: one that does not answer leaves the others their answers. */
export interface ConnectRegions {
  /** The Regions that the settings name, or these; instances say where their replicas are. Never throws for one Region. */
  read(regions?: readonly string[]): Promise<readonly RegionReading[]>
}

/** What S3 and KMS say of the buckets beside their policies. Nothing here throws for a refusal. */
export interface BucketSettings {
  /** The names of all buckets of the account. */
  names(): Promise<BesideAnswer<readonly string[]>>
  read(bucket: string): Promise<Beside>
  /** Whom the grants of a KMS key are for: ARNs, by the ARN of the key. */
  grantees(key: string): Promise<BesideAnswer<readonly string[]>>
}

/** The bucket policies of the account. Every call names the account as the expected owner of the bucket. */
export interface BucketPolicies {
  /** What S3 returns now. "No policy", "no bucket" and "may not be read" are different answers, never an exception. */
  read(bucket: string): Promise<LivePolicy>
  /** Replaces the whole policy. Throws PortError; after a lost answer the write may have taken place. */
  write(bucket: string, text: string): Promise<void>
  /** Removes the policy: only ever to put back "there was none". */
  remove(bucket: string): Promise<void>
  /** Whether a read may return what stood there before the last write, as S3's may and a file's may not. */
  readonly eventuallyConsistent: boolean
  /** The account snapshot that is read and written in place of AWS; absent for AWS itself. */
  readonly snapshot?: string
}

/**
 * Tries a bucket from outside, to confirm after a write what the proof says. Never throws: what could not be asked is
 * `unknown`. A snapshot has nothing to try and comes without.
 */
export interface AccessProbe {
  probe(bucket: string): Promise<Access>
}

export type Answer = 'allowed' | 'denied' | 'unknown'

/** What the caller, and what somebody without credentials, gets from a bucket. */
export interface Access {
  /** The caller's GetBucketPolicy. */
  readonly readPolicy: Answer
  /** The caller's HeadBucket. */
  readonly head: Answer
  /** The caller's listing of one key. */
  readonly list: Answer
  /** An unsigned request for the listing; `denied` is an answer of 401 or 403. */
  readonly anonymous: Answer
  /** GetBucketPolicyStatus. */
  readonly isPublic: 'yes' | 'no' | 'unknown'
}

/** Keeps the text that a write is about to replace. */
export interface PreviousPolicies {
  /**
   * Resolves with where it was kept, only once it is safely there. Throws PortError.
   * @param as what can be put in its place, where S3 would not take the text itself any more.
   */
  keep(bucket: string, text: string, as?: 'nearest'): Promise<string>
  /** What was kept beside a kept file as the nearest that can be put in its place; `undefined` where nothing was. */
  nearestTo(path: string): Promise<KeptPolicy | undefined>
}

/** A policy that some apply has kept. */
export interface KeptPolicy {
  readonly path: string
  readonly text: string
}

export type LivePolicy =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly text: string }
  | { readonly kind: 'no-bucket' }
  | {
      readonly kind: 'unreadable'
      readonly because: Prose
      /** S3 says that the bucket policy itself denies us. */
      readonly byBucketPolicy?: boolean
    }

/** What the roles' own policies allow. */
export interface RolePermissions {
  /**
   * Whether each role may replace the bucket's policy as far as its own policies go, by RoleId, every role that was
   * asked about included. Throws PortError where AWS fails; what it refuses to show is `unknown`.
   */
  mayPutBucketPolicy(roles: readonly Role[], bucket: string): Promise<ReadonlyMap<string, Evidence>>
  /** Which of the roles can read objects of the bucket, by the policies that were read until then; asks AWS nothing. */
  readersOf(roles: readonly Role[], bucket: string): Promise<Readers>
}

/** Another judge of bucket policies than ourselves. */
export interface SecondOpinion {
  /**
   * What it finds in a policy file, at our places. Where it may not be asked, one notice says so.
   * Throws PortError where AWS fails.
   */
  judge(file: SourceFile): Promise<readonly Finding[]>
}

export interface Clock {
  now(): Date
  /** Resolves after so many milliseconds. */
  sleep(milliseconds: number): Promise<void>
}

/** Is told what goes on. `passing`: how far it is, which the next word of that kind replaces. */
export type Progress = (message: Prose, passing?: 'passing') => void
