import { adviceOf, PortError } from '../../core/text/errors.js'
import { ours, type Prose } from '../../core/text/prose.js'
import { type Bucket, isRespelled, isSame, Pauses, readOrError, type Shown, shownBy } from './read-until-stable.js'

/** How often a write is tried that may go through later, and how long after the first try the last one may begin. */
const TRYING = { attempts: 5, milliseconds: 90_000 } as const

/**
 * How a write ended. `answered`: S3 says that it was done. `seen`: it did not say so, and a read shows the effect.
 * `no-effect`: it certainly had none. `unanswered`: nobody knows whether it had.
 */
export type Written =
  | { readonly kind: 'answered' | 'seen' }
  | { readonly kind: 'no-effect' | 'unanswered'; readonly because: Prose }

export interface Attempt extends Bucket {
  /** What stands there before, as far as this write is concerned: over anything else it is not repeated. */
  readonly over: readonly Shown[]
  readonly wanted: Shown
  /** Whether a read that shows `wanted` tells of this write, and not of what stood there first. */
  readonly seeable: boolean
  /** Whether it is repeated although reading the policy is denied. */
  readonly unseen: boolean
  readonly write: () => Promise<void>
}

/**
 * Tries a write until it is answered or its effect is seen, for an answer can be lost after the write took place.
 * Only conflicts, throttling and failures of the server or the way to it are tried again, and only where a read shows
 * that nobody else has written meanwhile.
 */
export async function tryWrite(attempt: Attempt): Promise<Written> {
  const time = new Pauses(attempt.clock, TRYING.milliseconds)
  let certain = true
  for (let tried = 1; ; tried += 1) {
    const failure = await attempt.write().then(() => undefined, problemOf)
    if (failure === undefined) return { kind: 'answered' }
    certain &&= failure.hadNoEffect
    const givenUp = { kind: certain ? 'no-effect' : 'unanswered', because: failure.because } as const
    if (!failure.passing || tried === TRYING.attempts) return givenUp
    const next = await lookBefore(attempt, tried, time)
    if (next === 'seen') return { kind: 'seen' }
    if (next === 'taken') return { kind: 'unanswered', because: ours('another writer changed the bucket meanwhile.') }
    if (next === 'late') return givenUp
  }
}

/** Waits, and reads until it is clear whether the write may be repeated. */
async function lookBefore(
  { bucket, policies, clock, arnOf, over, wanted, seeable, unseen }: Attempt,
  tried: number,
  time: Pauses,
): Promise<'again' | 'seen' | 'taken' | 'late'> {
  for (let wait = 2 ** (tried - 1) * 1_000; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    await clock.sleep(wait)
    if (time.over) return 'late'
    const read = await readOrError(bucket, policies)
    const shown = shownBy(read)
    if (shown === undefined && (read instanceof Error || !unseen)) continue
    if (shown === undefined || over.some(state => isSame(shown, state, arnOf))) return 'again'
    if (!isSame(shown, wanted, arnOf) && !isRespelled(shown, wanted, arnOf)) return 'taken'
    return seeable ? 'seen' : 'again'
  }
}

const LONGEST_WAIT = 8_000

interface Failure {
  readonly because: Prose
  readonly passing: boolean
  readonly hadNoEffect: boolean
}

function problemOf(error: unknown): Failure {
  const { passing = false, refused = false } = error instanceof PortError ? error.problem : {}
  return { because: adviceOf(error), passing, hadNoEffect: refused }
}
