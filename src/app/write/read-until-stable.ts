import { type ArnOfRole, differenceBetween, meanTheSame } from '../../core/policy/spelling.js'
import { isWhole } from '../../core/policy-file.js'
import type { Clock } from '../ports.js'
import type { StandingPolicies, StandingPolicy } from '../standing-policy.js'

/**
 * How long a write may take to be seen by every read, how many reads in a row must agree on what stands there, how long
 * they may take to do so after that, and how long to wait between two reads: the shortest at first, and after each read
 * that agrees with the one before.
 */
const SETTLING = {
  milliseconds: 60_000,
  agreeing: 3,
  longer: 10_000,
  shortestPause: 250,
  longestPause: 2_000,
} as const

/** What a read can show: no policy, or one. */
export type Shown = Extract<StandingPolicy, { readonly kind: 'absent' | 'present' }>

/** What a read shows; nothing where it failed, or was denied. */
export function shownBy(read: StandingPolicy | Error): Shown | undefined {
  if (read instanceof Error) return undefined
  return read.kind === 'absent' || read.kind === 'present' ? read : undefined
}

/** Whether two states of a bucket mean the same; a text that is no policy means itself. */
export function isSame(a: Shown, b: Shown, arnOf: ArnOfRole): boolean {
  if (a.kind === 'absent' || b.kind === 'absent') return a.kind === b.kind
  return a.text === b.text || (isWhole(a.file) && isWhole(b.file) && meanTheSame(a.file, b.file, arnOf))
}

/** Whether two states of a bucket differ in how they name principals, and in nothing else. */
export function isRespelled(a: Shown, b: Shown, arnOf: ArnOfRole): boolean {
  if (a.kind === 'absent' || b.kind === 'absent' || !isWhole(a.file) || !isWhole(b.file)) return false
  return differenceBetween(a.file, b.file, arnOf) === 'principals'
}

/** One bucket as a writer sees it. */
export interface Bucket {
  readonly bucket: string
  readonly policies: StandingPolicies
  readonly arnOf: ArnOfRole
  readonly clock: Clock
}

export interface StableRead {
  /** What the last reads agree on; absent where they do not, or were not answered. */
  readonly shown?: Shown
  readonly last: StandingPolicy | Error
}

/**
 * Reads until several reads in a row agree on what is wanted, for S3's bucket configurations are eventually consistent
 * (Amazon S3 User Guide, "Amazon S3 data consistency model"). Where they do not come to it in time, resolves with what
 * they agree on instead. A store that is consistent is read once.
 */
export async function readUntilStable(wanted: Shown, { bucket, policies, arnOf, clock }: Bucket): Promise<StableRead> {
  const { agreeing, milliseconds, longer } = SETTLING
  const [needed, patience, more] = policies.eventuallyConsistent ? [agreeing, milliseconds, longer] : [1, 0, 0]
  const [pauses, end] = [new Pauses(clock, patience), new Pauses(clock, patience + more)]
  let before: Shown | undefined
  for (let inARow = 0; ; ) {
    const last = await readOrError(bucket, policies)
    const shown = shownBy(last)
    const again = shown !== undefined && before !== undefined && isSame(shown, before, arnOf)
    inARow = shown === undefined ? 0 : again ? inARow + 1 : 1
    before = shown
    const hoped = shown !== undefined && isSame(shown, wanted, arnOf)
    if (shown !== undefined && inARow >= needed && (hoped || pauses.over)) return { shown, last }
    if (end.over || (shown === undefined && pauses.over)) return { last }
    await pauses.next(hoped)
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

/** What a read says, its failure included. */
export async function readOrError(bucket: string, policies: StandingPolicies): Promise<StandingPolicy | Error> {
  try {
    return await policies.read(bucket)
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
