import type { Claim } from '../core/access/claim.js'
import type { Admitted, Role } from '../core/account/roles.js'
import type { Answered } from '../core/claims/expectation.js'
import type { Verdict } from '../core/claims/verdict.js'
import type { Plan } from '../core/plan/plan.js'
import type { Finding } from '../core/rules/finding.js'
import type { Prose } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import type { Mode } from '../settings/settings.js'
import type { ApplyOutcome } from './ending.js'

export type { Verdict } from '../core/claims/verdict.js'
export type { Plan } from '../core/plan/plan.js'
export type { Mode } from '../settings/settings.js'
export type { ApplyOutcome } from './ending.js'

/** What a run found, before any renderer turned it into text. */
export interface Report {
  readonly mode: Mode
  readonly verdict: Verdict
  readonly policies: readonly PolicyReport[]
  /** What the reader must know about the run as a whole ("RoleIds were not verified: …"). */
  readonly notes: readonly Prose[]
  /** Every role of the accounts that counts as an admin; known to a plan. */
  readonly admins?: readonly Role[]
  /** `false` where the settings want no run to fail: the verdict stays, only the exit code is that of "safe". */
  readonly enforced?: false
  /** Buckets in which Connect stores and that no file locks; found by `drift`. */
  readonly unmanaged?: readonly UnmanagedBucket[]
  /** Where a pull request changes the rules by which it is judged. */
  readonly rulesChange?: RulesChange
  /** Buckets that a pull request takes out of sight. */
  readonly unwatched?: readonly UnwatchedBucket[]
  /** Whether the pull request touches nothing by which policies are judged. */
  readonly bystander?: true
  /** Whether it is unsafe for reasons that the pull request did not bring. */
  readonly elsewhere?: true
}

/** What becomes of the verdict without the change of the rules. */
export interface RulesChange {
  readonly paths: readonly string[]
  /** The verdict by the rules of the base branch. */
  readonly base: Verdict
  /** Each rule that differs, in words. */
  readonly changes: readonly Prose[]
  /** Where the base's rules could not be read, so that its verdict is not known. */
  readonly unread?: true
  /** Whether a pull request that is safe by its own rules only is refused. */
  readonly refused: boolean
}

/** A bucket that keeps its live policy and is no longer watched. */
export interface UnwatchedBucket {
  readonly bucket: string
  /** The file that was its policy, or looks as if it were. */
  readonly path: string
  readonly how: 'gone' | 'not-read' | 'left-out' | 'taken-out'
}

/** An instance that stores in a policy's bucket. */
export interface StoringInstance {
  /** Its alias, or else its id. */
  readonly name: string
  /** The role as which it stores, where it is known. */
  readonly roleId?: string
  readonly region?: string
}

/** A bucket of a Connect instance without a policy file. */
export interface UnmanagedBucket {
  readonly bucket: string
  readonly account: string
  /** Aliases or ids of the instances that store in it. */
  readonly instances: readonly string[]
}

export interface PolicyReport {
  readonly file: SourceFile
  /** Absent where the file names no bucket, or several. */
  readonly bucket?: string
  readonly verdict: Verdict
  readonly admitted: readonly Admitted[]
  readonly claims: readonly Claim[]
  /** What the policy says to the tests of the repository; absent where none is asked of it. */
  readonly expectations?: readonly Answered[]
  readonly findings: readonly Finding[]
  /** The Connect instances that store in the bucket, where they are known. */
  readonly instances?: readonly StoringInstance[]
  /** The account that was asked, and of when what it said is, where a snapshot stood in for it. */
  readonly account?: { readonly id: string; readonly takenAt?: string }
  /** The text of the live policy that the plan was made against. */
  readonly standing?: string
  /** The text of the policy that stood on the bucket before a write was tried. */
  readonly replaced?: string
  readonly plan?: Plan
  readonly outcome?: ApplyOutcome
}
