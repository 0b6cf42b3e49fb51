import type { PullHead, PushedCommit } from '../adapters/github/pulls.js'
import type { Prose } from '../core/text/prose.js'
import type { Mode } from '../report/report.js'

/** What GitHub tells a run of the event that started it. */
export interface EventFacts {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string
  /** The JSON at `GITHUB_EVENT_PATH`. */
  readonly payload: unknown
  /** `GITHUB_REF`: `refs/heads/main`, `refs/pull/12/merge`. */
  readonly ref: string
  /** `GITHUB_SHA`. */
  readonly sha: string
  /** `GITHUB_ACTOR`. */
  readonly actor: string
  /** The commit that is checked out in the workspace, where it could be read. */
  readonly treeSha?: string
}

/** What the user's settings ask of the event. */
export interface EventRequest {
  readonly mode: 'auto' | Mode
  /** Branches from which policies are applied; none means the default branch. */
  readonly applyFrom: readonly string[]
  /** Whether an account snapshot stands in for AWS. */
  readonly snapshot: boolean
}

/**
 * `full`: credentials may be used. `read-only`: GitHub gives a read-only token and no OIDC, so neither AWS nor a
 * comment can be had. `foreign-tree`: credentials are at hand and the checked-out files are not the base's, so AWS
 * must not be asked on their behalf.
 */
export type Trust = 'full' | 'read-only' | 'foreign-tree'

export interface EventPlan {
  readonly mode: Mode
  readonly trust: Trust
  /** The commit to which links lead. */
  readonly headSha: string
  /** The commit of the base branch that a pull request would be merged into. */
  readonly base?: string
  /** The pull request to comment on, where the event names it. */
  readonly pullRequest?: number
  /** Where it does not: the head by which it can be found. */
  readonly head?: PullHead
  /** The commit from which the policies are read where the workspace may hold anything. */
  readonly filesAt?: string
  /** Whether the event is about the default branch, or one from which policies are applied; of a pull request, its base. */
  readonly appliesHere: boolean
  /** The branch that the files are of, if policies are applied from it; a pull request is of none. */
  readonly branch?: AppliedBranch
  /** What an apply is about; absent in every other mode. */
  readonly target?: ApplyTarget
  readonly notices: readonly Prose[]
  /** What somebody who waits for an apply must see. */
  readonly warnings?: readonly Prose[]
}

/** A branch from which policies are applied. */
export interface AppliedBranch {
  readonly name: string
  /** The commit that the event is about. */
  readonly commit: string
  /** The commit that is checked out, where it could be read. */
  readonly tree?: string
}

/** The commit whose files an apply writes, and how it came to be applied. */
export interface ApplyTarget {
  readonly commit: string
  readonly branch: string
  /** What came with the push, the newest first; absent where nothing was pushed: a run by hand or by the clock. */
  readonly pushed?: readonly PushedCommit[]
  /** The event, where it is neither a push nor a pull request, and nobody started the run by hand. */
  readonly startedBy?: string
  /** The head of the pull request that was merged, where the event is its closing. */
  readonly mergedHead?: string
  /** The commit that the branch stood at before; absent where the event does not say, or the branch is new. */
  readonly before?: string
}
