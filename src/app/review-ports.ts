import type { Prose } from '../core/text/prose.js'
import type { CommentRecord } from '../render/github/marker.js'

/** Our comment on a pull request. */
export interface StickyComment {
  readonly id: number
  readonly url: string
  readonly body: string
  readonly record: CommentRecord
}

export type Found =
  | { readonly kind: 'found'; readonly comment: StickyComment }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly because: Prose }

export type Posted =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly url: string }
  | { readonly kind: 'not-posted'; readonly because: Prose }

/**
 * The conversation with the reviewer. Nothing here throws: a comment that cannot be read or posted is a warning and
 * never changes a verdict.
 */
export interface Review {
  /** Our comment of this key. */
  find(pullNumber: number, key: string): Promise<Found>
  /** Creates the comment or updates it in place; `known` is what `find` answered, to spare a second search. */
  publish(pullNumber: number, key: string, body: string, known?: Found): Promise<Posted>
}

export interface PullRequests {
  /** The merged pull request of a pushed commit; `undefined` where there is none or it could not be found. */
  ofPushed(commit: PushedCommit): Promise<number | undefined>
  /** The open pull request whose head is this commit. */
  ofHead(sha: string): Promise<number | undefined>
  /** The paths that a pull request touches, old names too; `undefined` where they could not be listed. */
  changedFiles(pullNumber: number): Promise<ReadonlySet<string> | undefined>
}

export interface PushedCommit {
  readonly sha: string
  /** The first line of its message, where a squash leaves "(#12)". */
  readonly subject: string
}

export interface Issues {
  /** Opens or updates the one drift issue of this key, or closes it where `issue` is absent. */
  reconcile(key: string, issue: { readonly title: string; readonly body: string } | undefined): Promise<IssueOutcome>
}

export type IssueOutcome =
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly url: string }
  | { readonly kind: 'none-open' }
  | { readonly kind: 'failed'; readonly because: Prose }
