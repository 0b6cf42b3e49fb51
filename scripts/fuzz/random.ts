/** Numbers that are the same for the same seed (mulberry32), with what is drawn by them. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 to below the limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  chance(share: number): boolean {
    return this.next() < share
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
}

/** A seed of its own for each input, so that any one can be made again alone. */
export function seedOf(seed: number, entry: string, index: number): number {
  let hash = seed >>> 0
  for (const unit of `${entry}:${index}`) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193) >>> 0
  return hash
}
