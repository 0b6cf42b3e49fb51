import { type Digest, digest } from './digest.js'

/** What a comment recorded, by which later runs know what the reviewer was shown, and by whom. */
export interface CommentRecord {
  /** The version of the tool that wrote it. */
  readonly version: string
  readonly key: string
  /** The head of the pull request whose files it is about; comments of 0.1.0 do not say. */
  readonly head?: string
  readonly state: CommentState
  /** When the run that wrote it began, in milliseconds since 1970; comments of 0.1.0 do not say. */
  readonly began: number
  /** What was recorded of each bucket's plan, by its name or its {@link shortName}: {@link planMark}. */
  readonly plans: ReadonlyMap<string, string>
  /** Plans for which there was no room, or that can be read no more. */
  readonly more: number
}

/** What a comment is about: a review with an account or without one, an apply, or a run that came to nothing. */
export type CommentState = 'plan' | 'check' | 'applied' | 'not-applied' | 'no-verdict' | 'running'

/** What a plan is recognized by. */
export interface PlanPrint {
  readonly bucket: string
  readonly fingerprint: Digest
  /** Over bucket and live policy, by meaning. */
  readonly live: Digest
}

/** 128 bits tell plans apart, and 64 bits live policies; the record of hundreds of buckets must leave room. */
const PLAN_DIGITS = 32
const LIVE_DIGITS = 16

/** What is recorded of a plan. */
export function planMark({ fingerprint, live }: Omit<PlanPrint, 'bucket'>): string {
  return digits(fingerprint, PLAN_DIGITS) + digits(live, LIVE_DIGITS)
}

/** How a record names a bucket where it has no room for names; no bucket is called so. */
export function shortName(bucket: string): string {
  return bucket.startsWith('#') ? bucket : `#${digits(digest(bucket), NAME_DIGITS)}`
}

/** Two buckets of one name would only have their plans refused, because a plan's digest is about its bucket. */
const NAME_DIGITS = 12

/** A plan that was shown on a pull request. */
export interface ShownPlan {
  readonly pull: number
  readonly url: string
  readonly record: CommentRecord
  /** The head of the pull request when it was merged. */
  readonly mergedHead: string
}

export type Comparison =
  | { readonly kind: 'same'; readonly shown: ShownPlan }
  | { readonly kind: 'moved'; readonly shown: ShownPlan }
  | { readonly kind: 'unrecorded' }
  /** A comment does not record all its plans, so it cannot be told whether it showed this one. */
  | { readonly kind: 'unknown'; readonly shown: ShownPlan }

/**
 * Whether a plan is one that was shown on any of the pull requests that were merged. Where several of them, or others
 * before, changed the bucket, what they make together was shown on none; see {@link isExplained}.
 *
 * @param before the policy that the repository had before the push, as {@link PlanPrint.live} counts it.
 */
export function comparePlan(all: readonly ShownPlan[], plan: PlanPrint, before?: Digest): Comparison {
  const about = all.filter(({ record }) => markOf(record, plan.bucket) !== undefined)
  const same =
    about.find(shown => planOf(shown, plan) === digits(plan.fingerprint, PLAN_DIGITS)) ??
    about.find(shown => isExplained(shown, plan, about, before))
  if (same !== undefined) return { kind: 'same', shown: same }
  const [shown] = about
  if (shown !== undefined) return { kind: 'moved', shown }
  const full = all.find(({ record }) => record.more > 0)
  return full === undefined ? { kind: 'unrecorded' } : { kind: 'unknown', shown: full }
}

/**
 * Whether only other pull requests make a plan another one than was shown. The pull request must have been merged as
 * it was shown. Then either the live policy is the shown one, and another pull request of the push, or one that waits
 * to be applied, changed the file as well; or the live policy is what the repository itself said before the push.
 */
function isExplained(
  shown: ShownPlan,
  plan: PlanPrint,
  about: readonly ShownPlan[],
  before: Digest | undefined,
): boolean {
  if (shown.record.head !== shown.mergedHead) return false
  if (liveOf(shown, plan) !== digits(plan.live, LIVE_DIGITS)) return plan.live === before
  const another = about.some(other => planOf(other, plan) !== planOf(shown, plan))
  return another || (before !== undefined && before !== plan.live)
}

function markOf({ plans }: CommentRecord, bucket: string): string | undefined {
  return plans.get(bucket) ?? plans.get(shortName(bucket))
}

function planOf({ record }: ShownPlan, { bucket }: PlanPrint): string {
  return (markOf(record, bucket) ?? '').slice(0, PLAN_DIGITS)
}

function liveOf({ record }: ShownPlan, { bucket }: PlanPrint): string {
  return (markOf(record, bucket) ?? '').slice(PLAN_DIGITS)
}

function digits(digest: Digest, most: number): string {
  return digest.slice('sha256:'.length).slice(0, most)
}

const AFTER_MERGE: readonly CommentState[] = ['applied', 'not-applied']

/** Whether a comment may take the place of another, which stands on the same pull request: newer never yields to older. */
export function mayReplace(standing: CommentRecord, next: CommentRecord): boolean {
  const isAfter = AFTER_MERGE.includes(next.state)
  if (AFTER_MERGE.includes(standing.state) !== isAfter) return isAfter
  if (!isAfter && standing.head !== next.head) return true
  if (standing.state === 'plan' && next.state === 'check') return false
  return standing.began <= next.began
}

/** Whether of two comments that were written at once the one goes before the other; nothing goes before itself. */
export function outranks(one: CommentRecord, other: CommentRecord): boolean {
  const isAfter = AFTER_MERGE.includes(one.state)
  if (AFTER_MERGE.includes(other.state) !== isAfter) return isAfter
  const kinds = one.head === other.head ? [one.state, other.state] : []
  if (kinds.includes('plan') && kinds.includes('check')) return one.state === 'plan'
  return one.began > other.began
}
