import type { Claim } from './core/access/claim.js'
import type { Finding } from './core/finding.js'
import type { Prose } from './core/prose.js'
import type { Admitted } from './core/roles.js'
import type { SourceFile } from './core/source.js'

export type Mode = 'check' | 'plan' | 'apply' | 'drift'

/** `unproven`: we could not find out. Never read as safe. */
export type Verdict = 'safe' | 'unsafe' | 'unproven'

/** What a run found, before any renderer turned it into text. */
export interface Report {
  readonly mode: Mode
  readonly verdict: Verdict
  readonly policies: readonly PolicyReport[]
  /** What the reader must know about the run as a whole ("RoleIds were not verified: …"). */
  readonly notes: readonly Prose[]
}

export interface PolicyReport {
  readonly file: SourceFile
  /** Absent where the file names no bucket, or several. */
  readonly bucket?: string
  readonly verdict: Verdict
  readonly admitted: readonly Admitted[]
  readonly claims: readonly Claim[]
  readonly findings: readonly Finding[]
  readonly plan?: Plan
  readonly outcome?: ApplyOutcome
}

/** What applying would change. */
export interface Plan {
  readonly action: 'none' | 'create' | 'replace'
  /** Who would reach the bucket and does not now. */
  readonly gains: readonly Admitted[]
  /** Who reaches the bucket now and would not any more. */
  readonly loses: readonly Admitted[]
  /** Statements of the live policy that the file does not have, in one line each. */
  readonly dropped: readonly Prose[]
  /** `sha256:` and 64 hex digits over bucket, live policy and desired policy, by meaning. */
  readonly fingerprint: string
}

export type RefusalReason =
  | 'unsafe'
  | 'unproven'
  | 'live-unreadable'
  | 'live-denies-deployer'
  | 'statements-dropped'
  | 'live-moved'
  | 'plan-changed'

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

/** Exit codes of the CLI; design.md section 2. */
export const EXIT = { safe: 0, unsafe: 1, usage: 2, noVerdict: 3, bug: 70 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The worst verdict counts; a known danger outweighs something unknown. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unsafe')) return 'unsafe'
  return verdicts.includes('unproven') ? 'unproven' : 'safe'
}
