import type { Claim } from '../access/claim.js'
import type { Severity, Violation } from '../finding.js'
import type { Policy, Statement } from '../policy/ast.js'
import type { Lock } from '../policy/lock.js'
import type { Reading } from '../policy/parse.js'
import type { Prose } from '../prose.js'
import type { RoleBook } from '../roles.js'
import type { Located } from '../source.js'

/** What the settings allow, as far as rules ask. */
export interface Allowances {
  /** Direct calls of AWS services may be left out of the lock. */
  readonly awsServices: boolean
}

/** A policy that was read whole, with its lock where it has one. */
export interface PolicySubject {
  readonly policy: Policy
  readonly lock: Lock | undefined
  readonly allowances: Allowances
}

/** A policy with its lock. */
export interface LockSubject extends PolicySubject {
  readonly lock: Lock
}

/** One value on a lock's list. */
export interface ValueSubject {
  readonly value: Located<string>
  readonly statement: Statement
  readonly policy: Policy
}

/** A lock and the account that its ids should belong to. */
export interface AccountSubject extends LockSubject {
  readonly book: RoleBook
  readonly bucket: string
}

/** A policy and what was proved of it. */
export interface ProofSubject extends PolicySubject {
  readonly claims: readonly Claim[]
}

/** What rules can be about. */
export interface Subjects {
  readonly file: Reading
  readonly policy: PolicySubject
  readonly statement: { readonly statement: Statement; readonly policy: Policy }
  readonly lock: LockSubject
  readonly value: ValueSubject
  readonly account: AccountSubject
  readonly proof: ProofSubject
}

/**
 * A policy text in which «…» marks exactly what the rule underlines; a good example has no marks.
 * Shown in the documentation and run by the tests.
 */
export interface Example {
  readonly title: string
  readonly policy: string
}

/** One thing to look for: what, why it matters and what to write instead, with examples that are tests and docs. */
export interface Rule<S extends keyof Subjects = keyof Subjects> {
  /** The file's name, the anchor in docs/rules.md and the id in every report. */
  readonly id: string
  readonly about: S
  readonly severity: Severity
  /** One line. */
  readonly summary: string
  readonly why: Prose
  readonly fix: Prose
  /** The AWS page it rests on. */
  readonly source?: string
  readonly bad: readonly [Example, ...Example[]]
  readonly good: readonly [Example, ...Example[]]
  check(subject: Subjects[S]): Iterable<Violation>
}
