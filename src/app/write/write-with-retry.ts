import { PortError, sentenceOf } from '../../core/text/errors.js'
import type { Prose } from '../../core/text/prose.js'
import type { Clock } from '../ports.js'
import type { StandingPolicies } from '../standing-policy.js'
import { means } from './read-until-stable.js'

/** How often a write is tried that S3 answers with a conflict, throttling or a failure of its own. */
const WRITE_ATTEMPTS = 5

/**
 * How a write ended. `done`: it was answered, or its effect was seen. `refused`: it certainly had no effect.
 * `unanswered`: nobody knows whether it had.
 */
export type Written = { readonly kind: 'done' } | { readonly kind: 'refused' | 'unanswered'; readonly because: Prose }

export interface Attempt {
  readonly bucket: string
  /** What is to stand there afterwards, by meaning. */
  readonly wanted: string
  readonly policies: StandingPolicies
  /** Whether a read that shows `wanted` tells of this write, and not of what stood there before. */
  readonly seeable: boolean
  readonly write: () => Promise<void>
}

/**
 * Tries a write until it is answered or its effect is seen, for an answer can be lost after the write took place.
 * Only conflicts, throttling and failures of the server or the way to it are tried again.
 */
export async function tryWrite({ bucket, wanted, policies, seeable, write }: Attempt, clock: Clock): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    const failed = await write().then(
      () => undefined,
      (error: unknown) => ({ error }),
    )
    if (failed === undefined) return { kind: 'done' }
    const { passing = false, refused = false } = failed.error instanceof PortError ? failed.error.problem : {}
    if (!passing || attempt === WRITE_ATTEMPTS) {
      const certain = refused && attempt === 1
      return { kind: certain ? 'refused' : 'unanswered', because: sentenceOf(failed.error) }
    }
    await clock.sleep(2 ** (attempt - 1) * 1_000)
    const seen = seeable ? await policies.read(bucket).catch(() => undefined) : undefined
    if (seen !== undefined && means(seen, wanted)) return { kind: 'done' }
  }
}
