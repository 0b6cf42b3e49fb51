import type { ClaimVerdict } from '../access/claim.js'
import type { Expected } from '../access/prove.js'
import type { Place } from '../text/source.js'

/** A test that a repository makes of its policies. */
export interface Expectation {
  /** An `aws:userid` or the id of one, `anonymous`, a service, the name or the ARN of a role, or a kind of identity. */
  readonly as: string
  /** One action of S3. */
  readonly action: string
  /** The ARN of a bucket or an object; absent: the bucket, or any object, as the action acts on. */
  readonly resource?: string
  /** The condition keys of the request; a key that is not here is absent from the request. */
  readonly context?: ReadonlyMap<string, string | readonly string[]>
  readonly expect: Expected
  /** The bucket whose policy is asked; absent: every policy. */
  readonly bucket?: string
  /** Where it is written. */
  readonly at: Place
}

/** A test, and what a policy says to it. */
export interface Answered {
  readonly expectation: Expectation
  readonly verdict: ClaimVerdict
}

/** The kinds of identities that a test may ask about. */
export const EXPECTED_KINDS = ['connect', 'admin', 'deployer', 'planner', 'external', 'user', 'root', 'other'] as const
export type ExpectedKind = (typeof EXPECTED_KINDS)[number]

/** Whether the word is a kind, and no name. */
export function isExpectedKind(word: string): word is ExpectedKind {
  return (EXPECTED_KINDS as readonly string[]).includes(word)
}
