import type { TextEdit } from '../text/edit.js'
import { byText } from '../text/order.js'
import { join, type Prose } from '../text/prose.js'
import type { Place, Span } from '../text/source.js'

export type Severity = 'error' | 'warning' | 'notice'

/** A second place that belongs to a finding, and what stands there ("first written here"). */
export interface Related {
  readonly at: Place
  readonly note: Prose
}

/** Something wrong in a file of the user's, at its exact place. Findings are data, never thrown. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** What was found, in one or two sentences. */
  readonly message: Prose
  readonly at: Place
  readonly related: readonly Related[]
  /** Why it matters and what to write instead. */
  readonly help: Prose
  /** The one certain remedy, where there is one. */
  readonly edits?: readonly TextEdit[]
  /** About how the lock is built: it explains the claims that fail. */
  readonly isAboutShape?: boolean
}

/** What a rule yields; the rule's runner adds id, severity and file. */
export interface Violation {
  readonly message: Prose
  readonly span: Span
  /** In another text than the policy's. */
  readonly at?: Place
  readonly related?: readonly { readonly span: Span; readonly note: Prose }[]
  /** What to write instead in this very case; the rule's own `fix` where absent. */
  readonly help?: Prose
  /** The one certain remedy, where there is one. */
  readonly edits?: readonly TextEdit[]
  /** A severity other than the rule's own, where the case calls for it. */
  readonly severity?: Severity
}

/** What was found, and what to do about it where that is known. */
export function withHelp({ message, help }: Pick<Finding, 'message' | 'help'>): Prose {
  return help.parts.length === 0 ? message : join([message, help], ' ')
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Orders findings by file, then place, then severity, then rule: stable for any order of discovery. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    byText(a.at.file.path, b.at.file.path) ||
    a.at.span.start - b.at.span.start ||
    a.at.span.end - b.at.span.end ||
    RANK[a.severity] - RANK[b.severity] ||
    byText(a.rule, b.rule)
  )
}

/** Orders findings with the most severe first, and by place within a severity. */
export function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || byPlace(a, b)
}
