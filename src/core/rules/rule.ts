import type { Claim, ClaimName, ClaimVerdict } from '../access/claim.js'
import type { AwsServices, Kept } from '../access/prove.js'
import type { Admitted, RoleBook } from '../account/roles.js'
import type { Lock } from '../lock/find.js'
import type { AdmittedId } from '../lock/ids.js'
import type { Intent, MeantLock } from '../lock/intent.js'
import type { ListedValue } from '../lock/listed-value.js'
import type { ResourceShape } from '../lock/resource.js'
import type { Policy, Statement } from '../policy/ast.js'
import type { Reading } from '../policy/parse.js'
import type { Prose } from '../text/prose.js'
import type { Located, Origin, SourceFile, Span } from '../text/source.js'
import type { Severity, Violation } from './finding.js'
import type { Coverage } from './support/coverage.js'

/** What the settings allow, as far as rules ask. */
export interface Allowances {
  /** Whose direct calls may be left out of the lock. */
  readonly awsServices: AwsServices
  /** ISO 8601 date; no request is made before it. Absent where nobody said. */
  readonly today?: string
}

/** Somebody who runs Terraform, in words, and whether it is spared what Terraform reads of the bucket. */
export interface Runner {
  readonly name: Prose
  readonly keeps: Kept
}

/** What the CDK adds to empty the bucket, and whether its role is spared what that takes, by the text that was proved. */
export interface Emptier {
  readonly name: string
  readonly text: SourceFile
  readonly keeps: Kept
}

/** A policy with what it was meant to be. */
export interface PolicySubject {
  readonly reading: Reading
  readonly policy: Policy
  /** As S3 counts them. */
  readonly bytes: number
  /** Larger than S3 takes: no request is judged by it. */
  readonly tooLarge: boolean
  /** The statements that were meant as the lock, right or wrong. */
  readonly intent: Intent
  /** What those statements cover, an Allow that was meant as their half included. */
  readonly coverage: Coverage
  /** The ARNs of the bucket and its objects, of the statements all. */
  readonly arns: readonly BucketArn[]
  /** The lock as the proof sees it, where the policy has one. */
  readonly lock: Lock | undefined
  readonly allowances: Allowances
  /** What was proved of the policy; empty where nothing was asked. */
  readonly claims: readonly Claim[]
  readonly runners: readonly Runner[]
  /** Who is who in the account; absent where none was asked. */
  readonly book: RoleBook | undefined
}

/** A resource that is a bucket's or an object's ARN. */
export type BucketArn = Located<string> & { readonly partition: string; readonly bucket: string }

/** A resource that is neither a bucket's nor an object's ARN. */
export interface ResourceSubject extends PolicySubject {
  readonly resource: Located<string>
  readonly reads: Exclude<ResourceShape, { readonly bucket: string }>
}

/** One statement that was meant as the lock: a Deny. */
export interface LockSubject extends PolicySubject {
  readonly meant: MeantLock
}

/** One faulty value on the list of a statement that was meant as the lock. */
export interface ValueSubject extends LockSubject {
  readonly value: Located<string>
  /** All that the lock lists. */
  readonly listed: ReadonlySet<string>
  readonly reads: ListedValue
}

/** A lock and the account that its ids should belong to. */
export interface AccountSubject extends PolicySubject {
  readonly lock: Lock
  /** The listed ids as the account knows them, each with the place of its first mention. */
  readonly listed: readonly ListedId[]
  readonly book: RoleBook
  /** Whether the role that plans may read the policy, where it is listed. */
  readonly plannerReads: Kept | undefined
  readonly bucket: string
}

/** An account to judge a policy against. */
export interface AccountOptions {
  readonly book: RoleBook
  readonly bucket: string
}

export interface ListedId {
  readonly id: AdmittedId
  readonly admitted: Admitted
  readonly span: Span
}

/** One policy file as a run met it: what no look at the file alone could tell. */
export interface RunSubject {
  readonly file: SourceFile
  readonly bucket: string
  /** Another file of the run that holds a policy for the same bucket. */
  readonly rival?: SourceFile
  /** How the live policy differs from the file, where the run compares the two. */
  readonly drift?: 'bucket-gone' | 'policy-gone' | 'policy-changed'
  /** What would have to change in the live policy for it to mean the file, where a policy drifted. */
  readonly differs?: Prose
  /** Which of several policies of a template was compared with the live one, and whether that is what stands there. */
  readonly reading?: { readonly when: Prose; readonly stands: boolean }
  /** The claims about a kept policy that do not hold or are not known, where the run puts it back. */
  readonly restored?: readonly { readonly claim: ClaimName; readonly because: Prose }[]
}

/** A claim that fails, and that no other rule's error explains. */
export interface ClaimSubject extends PolicySubject {
  readonly claim: ClaimName
  readonly verdict: Extract<ClaimVerdict, { readonly kind: 'fails' }>
}

/** What rules can be about. */
export interface Subjects {
  readonly file: Reading
  readonly policy: PolicySubject
  readonly statement: PolicySubject & { readonly statement: Statement }
  readonly resource: ResourceSubject
  readonly lock: LockSubject
  readonly value: ValueSubject
  readonly account: AccountSubject
  readonly claim: ClaimSubject
  readonly emptier: Emptier
  readonly run: RunSubject
}

/**
 * A policy text in which «…» marks exactly what the rule underlines; a good example has no marks.
 * Shown in the documentation and run by the tests.
 */
export interface Example {
  readonly title: string
  readonly policy: string
  /** What a bad example becomes when its fault is repaired, where the rule itself has no certain remedy to make it by. */
  readonly repaired?: string
  /** Settings other than the defaults. */
  readonly allowances?: Allowances
  /** The role that applies in the account of the example; `deploy` where absent. */
  readonly deployRole?: string
  /** The role that plans in the account of the example, where it is not the one that applies. */
  readonly planRole?: string
  /** A claim that fails, for the rule about those, and why. */
  readonly fails?: { readonly claim: ClaimName; readonly because: Prose }
  /** What the run met, for the rules about runs. */
  readonly run?: Omit<RunSubject, 'file' | 'bucket'>
  /** What the tool says that the policy comes from. */
  readonly origin?: Omit<Origin, 'file' | 'outward'>
  /** What the text alone cannot show: the size on disk, bytes that are not UTF-8. */
  readonly file?: { readonly bytes?: number; readonly utf8?: boolean }
}

/** One thing to look for: what, why it matters and what to write instead, with examples that are tests and docs. */
export interface Rule<S extends keyof Subjects = keyof Subjects> {
  /** The file's name, the anchor in docs/rules.md and the id in every report. */
  readonly id: string
  readonly about: S
  /** About how the lock is built, which the proof knows better: no error where every claim holds. */
  readonly isAboutShape?: boolean
  readonly severity: Severity
  /** One line. */
  readonly summary: string
  readonly why: Prose
  readonly fix: Prose
  /** The AWS page it rests on. */
  readonly source?: string
  /** Made when somebody asks: a check shows none of them. */
  readonly bad: () => readonly [Example, ...Example[]]
  readonly good: () => readonly [Example, ...Example[]]
  check(subject: Subjects[S]): Iterable<Violation>
}
