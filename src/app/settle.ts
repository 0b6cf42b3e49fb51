import { meaningOf } from '../core/plan/meaning.js'
import { readPolicy } from '../core/policy/parse.js'
import { sourceFromText } from '../core/source.js'
import type { BucketPolicies, Clock, LivePolicy } from '../ports.js'

/** How long a write may take to be seen by every read, and how many reads in a row must agree that it is. */
export const SETTLING = { milliseconds: 60_000, agreeing: 3, pause: 1_000 } as const
/** How often a write is tried that S3 answers with a conflict, throttling or a failure of its own. */
export const WRITE_ATTEMPTS = 5

/** The state of a bucket's policy, by meaning. `unclear`: it could not be read. */
export type State = { readonly kind: 'means'; readonly meaning: string } | { readonly kind: 'unclear' }

/** What "there is no policy" means. No policy's meaning is this text, for a statement's begins with a bracket. */
export const NO_POLICY = 'absent'

/** The meaning of what S3 returned. */
export function stateOf(live: LivePolicy): State {
  if (live.kind === 'absent') return { kind: 'means', meaning: NO_POLICY }
  if (live.kind !== 'present') return { kind: 'unclear' }
  return { kind: 'means', meaning: meaningOfText(live.text) }
}

/** The meaning of a policy's text; text that is no policy means itself. */
export function meaningOfText(text: string): string {
  const { policy, whole } = readPolicy(sourceFromText('policy', text))
  return whole && policy !== undefined ? meaningOf(policy) : `unreadable ${text}`
}

/**
 * Reads until several reads in a row agree on the wanted meaning, for S3's bucket configurations are eventually
 * consistent (Amazon S3 User Guide, "Amazon S3 data consistency model"). Resolves with the last state otherwise.
 */
export async function settled(
  bucket: string,
  wanted: string,
  policies: BucketPolicies,
  clock: Clock,
): Promise<{ readonly agrees: boolean; readonly last: LivePolicy | Error }> {
  const needed = policies.eventuallyConsistent ? SETTLING.agreeing : 1
  const deadline = clock.now().getTime() + SETTLING.milliseconds
  for (let inARow = 0; ; ) {
    const last = await readOrError(bucket, policies)
    const state = last instanceof Error ? undefined : stateOf(last)
    inARow = state?.kind === 'means' && state.meaning === wanted ? inARow + 1 : 0
    if (inARow >= needed) return { agrees: true, last }
    if (inARow === 0 && clock.now().getTime() >= deadline) return { agrees: false, last }
    await clock.sleep(SETTLING.pause)
  }
}

async function readOrError(bucket: string, policies: BucketPolicies): Promise<LivePolicy | Error> {
  try {
    return await policies.read(bucket)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
