import { type Prose, say } from '../core/prose.js'
import { PortError } from '../errors.js'
import type { BucketPolicies, Clock } from '../ports.js'
import { means } from './settle.js'

/** How often a write is tried that S3 answers with a conflict, throttling or a failure of its own. */
export const WRITE_ATTEMPTS = 5

/**
 * How a write ended. `done`: it was answered, or its effect was seen. `refused`: it certainly had no effect.
 * `unanswered`: nobody knows whether it had.
 */
export type Written = { readonly kind: 'done' } | { readonly kind: 'refused' | 'unanswered'; readonly because: Prose }

/**
 * Tries a write until it is answered or its effect is seen, for an answer can be lost after the write took place.
 * Only conflicts, throttling and failures of the server or the way to it are tried again.
 */
export async function tryWrite(
  { bucket, wanted, policies }: { readonly bucket: string; readonly wanted: string; readonly policies: BucketPolicies },
  clock: Clock,
  write: () => Promise<void>,
): Promise<Written> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write()
      return { kind: 'done' }
    } catch (error) {
      const { passing = false, refused = false } = error instanceof PortError ? error.problem : {}
      if (!passing || attempt === WRITE_ATTEMPTS) {
        const certain = refused && attempt === 1
        return { kind: certain ? 'refused' : 'unanswered', because: sentenceOf(error) }
      }
    }
    await clock.sleep(2 ** (attempt - 1) * 1_000)
    const seen = await policies.read(bucket).catch(() => undefined)
    if (seen !== undefined && means(seen, wanted)) return { kind: 'done' }
  }
}

/** What an error says; the words are AWS's or the system's as much as ours. */
export function sentenceOf(error: unknown): Prose {
  return say`${error instanceof Error ? error.message : String(error)}`
}
