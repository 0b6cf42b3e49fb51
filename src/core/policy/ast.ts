import type { Located, SourceFile, Span } from '../text/source.js'

/**
 * A bucket policy as IAM's grammar has it, with lists everywhere and a span for every key and value.
 * Source: IAM User Guide, "Grammar of the IAM JSON policy language".
 */
export interface Policy {
  readonly file: SourceFile
  /** Absent means `2008-10-17` to AWS. */
  readonly version?: Located<string>
  readonly id?: Located<string>
  readonly statements: readonly Statement[]
  readonly span: Span
}

export type Effect = 'Allow' | 'Deny'

export interface Statement {
  /** 0-based position in the policy. */
  readonly index: number
  readonly sid?: Located<string>
  readonly effect: Located<Effect>
  readonly principal: Principals
  readonly action: Matcher
  readonly resource: Matcher
  readonly conditions: readonly Condition[]
  /** Condition operators without any key: `"Bool": {}`. */
  readonly emptyOperators?: readonly Located<string>[]
  /** The whole `Condition` block, key and braces included; absent where the statement has none. */
  readonly conditionSpan?: Span
  readonly span: Span
}

/** `Action`/`NotAction` or `Resource`/`NotResource`. */
export interface Matcher {
  readonly negated: boolean
  readonly patterns: readonly Located<string>[]
  /** The element's key, quotes included. */
  readonly key: Span
  /** The element's value. */
  readonly span: Span
}

/** `Principal` or `NotPrincipal`. `"Principal": "*"` is one entry of kind `*`. */
export interface Principals {
  readonly negated: boolean
  readonly entries: readonly Principal[]
  readonly key: Span
  readonly span: Span
}

export type PrincipalKind = '*' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser'

export interface Principal {
  readonly kind: PrincipalKind
  readonly value: Located<string>
}

/** One key under one operator, such as `StringNotLike` / `aws:userId` with its values. */
export interface Condition {
  readonly operator: Located<string>
  readonly key: Located<string>
  /** Booleans and numbers are kept as the text that AWS compares (`true`, `42`). */
  readonly values: readonly Located<string>[]
  /** The values, brackets included. */
  readonly span: Span
}
