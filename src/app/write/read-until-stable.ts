import type { Clock } from '../ports.js'
import type { StandingPolicies, StandingPolicy } from '../standing-policy.js'

/**
 * How long a write may take to be seen by every read, how many reads in a row must agree that it is, and how long to
 * wait between two reads: the shortest at first, and after each read that agrees.
 */
const SETTLING = { milliseconds: 60_000, agreeing: 3, shortestPause: 250, longestPause: 2_000 } as const

/** The state of a bucket's policy, by meaning. `unclear`: it could not be read. */
export type State = { readonly kind: 'means'; readonly meaning: string } | { readonly kind: 'unclear' }

/** What "there is no policy" means. No policy's meaning is this text, for a statement's begins with a bracket. */
export const NO_POLICY = 'absent'

/** The meaning of what S3 returned. */
export function stateOf(live: StandingPolicy): State {
  if (live.kind === 'absent') return { kind: 'means', meaning: NO_POLICY }
  if (live.kind !== 'present') return { kind: 'unclear' }
  return { kind: 'means', meaning: live.file.meaning() }
}

/** Whether a read means this; one that failed or said nothing means nothing. */
export function means(live: StandingPolicy | Error, meaning: string): boolean {
  const state = live instanceof Error ? undefined : stateOf(live)
  return state?.kind === 'means' && state.meaning === meaning
}

/**
 * Reads until several reads in a row agree on the wanted meaning, for S3's bucket configurations are eventually
 * consistent (Amazon S3 User Guide, "Amazon S3 data consistency model"). Resolves with the last state otherwise.
 * A store that is consistent is read once.
 */
export async function settled(
  bucket: string,
  wanted: string,
  policies: StandingPolicies,
  clock: Clock,
): Promise<{ readonly agrees: boolean; readonly last: StandingPolicy | Error }> {
  const { agreeing, milliseconds } = SETTLING
  const [needed, patience] = policies.eventuallyConsistent ? [agreeing, milliseconds] : [1, 0]
  const pauses = new Pauses(clock, patience)
  for (let inARow = 0; ; ) {
    const last = await readOrError(bucket, policies)
    const agrees = means(last, wanted)
    inARow = agrees ? inARow + 1 : 0
    if (inARow >= needed) return { agrees: true, last }
    if (!agrees && pauses.over) return { agrees: false, last }
    await pauses.next(agrees)
  }
}

/** Waits between the tries of something that takes time to be seen, longer and longer. */
export class Pauses {
  readonly #clock: Clock
  readonly #deadline: number
  #pause: number = SETTLING.shortestPause

  /** `patience` in milliseconds. */
  constructor(clock: Clock, patience: number = SETTLING.milliseconds) {
    this.#clock = clock
    this.#deadline = clock.now().getTime() + patience
  }

  /** Whether the patience is used up. */
  get over(): boolean {
    return this.#clock.now().getTime() >= this.#deadline
  }

  /** `soon`: what was seen is what was hoped for, and only needs to be seen again. */
  async next(soon: boolean): Promise<void> {
    const { shortestPause, longestPause } = SETTLING
    if (soon) return this.#clock.sleep(shortestPause)
    await this.#clock.sleep(this.#pause)
    this.#pause = Math.min(this.#pause * 2, longestPause)
  }
}

async function readOrError(bucket: string, policies: StandingPolicies): Promise<StandingPolicy | Error> {
  try {
    return await policies.read(bucket)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
