import type { Claim } from '../core/access/claim.js'
import type { Admitted } from '../core/account/roles.js'
import { type Verdict, worst } from '../core/claims/verdict.js'
import type { Plan } from '../core/plan/plan.js'
import type { Finding } from '../core/rules/finding.js'
import type { Prose } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'

export type { Verdict } from '../core/claims/verdict.js'
export type { Plan } from '../core/plan/plan.js'

export type Mode = 'check' | 'plan' | 'apply' | 'drift'

/** What a run found, before any renderer turned it into text. */
export interface Report {
  readonly mode: Mode
  readonly verdict: Verdict
  readonly policies: readonly PolicyReport[]
  /** What the reader must know about the run as a whole ("RoleIds were not verified: …"). */
  readonly notes: readonly Prose[]
  /** Buckets in which Connect stores and that no file locks; found by `drift`. */
  readonly unmanaged?: readonly UnmanagedBucket[]
}

/** An instance that stores in a policy's bucket. */
export interface StoringInstance {
  /** Its alias, or else its id. */
  readonly name: string
  /** The role as which it stores, where it is known. */
  readonly roleId?: string
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
  readonly findings: readonly Finding[]
  /** The Connect instances that store in the bucket, where they are known. */
  readonly instances?: readonly StoringInstance[]
  /** The text of the policy that stood on the bucket before a write was tried. */
  readonly replaced?: string
  readonly plan?: Plan
  readonly outcome?: ApplyOutcome
}

export type RefusalReason =
  | 'unsafe'
  | 'unproven'
  | 'deployer-denied'
  | 'statements-dropped'
  | 'live-moved'
  | 'plan-changed'
  | 'aws-failed'

/** How applying one policy ended. */
export type ApplyOutcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'applied'; readonly previous?: string }
  | { readonly kind: 'refused'; readonly why: RefusalReason; readonly because: Prose }
  | { readonly kind: 'rolled-back'; readonly cause: Prose; readonly previous?: string }
  | {
      readonly kind: 'rollback-failed'
      readonly cause: Prose
      readonly rollbackCause: Prose
      /** The exact commands and text that put the old policy back by hand. */
      readonly restore: string
      readonly previous?: string
    }
  | { readonly kind: 'not-tried'; readonly because: Prose }

/**
 * How a run ended: its verdict and, where it applied, what came of that. What is known to be wrong outweighs what could
 * not be found out.
 */
export function endingOf({ mode, verdict, policies }: Report): Verdict {
  return mode === 'apply' ? worst(policies.map(endedAs)) : verdict
}

/** What a policy is worth does not count where it was not written because something could not be asked. */
function endedAs({ verdict, outcome }: PolicyReport): Verdict {
  if (outcome === undefined || outcome.kind === 'applied' || outcome.kind === 'unchanged') return verdict
  if (outcome.kind !== 'refused') return worst([verdict, 'unproven'])
  return outcome.why === 'unproven' || outcome.why === 'aws-failed' ? 'unproven' : 'unsafe'
}
