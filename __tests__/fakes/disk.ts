import * as fs from 'node:fs'

/** What goes wrong at the n-th call of the file system, counted from 1. */
export interface DiskFault {
  readonly nth: number
  /** `before` the call has an effect, or `after` it had. */
  readonly when: 'before' | 'after'
  readonly code: string
  /** Whether every later call fails as well, as on a disk that is gone. */
  readonly forGood: boolean
}

type Call = (...words: readonly unknown[]) => unknown

/**
 * Node's file system with a fault of the test's choosing. Only the functions that throw are counted: `existsSync`
 * answers whatever happens.
 */
export class FaultyDisk {
  /** The calls since the last {@link begin}. */
  calls: string[] = []
  fault: DiskFault | undefined
  #on = false

  /** What takes the place of `node:fs`. */
  readonly module: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(fs).map(([name, value]) => [
      name,
      typeof value === 'function' && name.endsWith('Sync') && name !== 'existsSync'
        ? this.#watched(name, value)
        : value,
    ]),
  )

  /** Counts from 1 again, until the work has ended. */
  async during<T>(fault: DiskFault | undefined, work: () => Promise<T>): Promise<T> {
    this.calls = []
    this.fault = fault
    this.#on = true
    try {
      return await work()
    } finally {
      this.#on = false
    }
  }

  /** Whether the fault of the last work struck. */
  get struck(): boolean {
    return this.fault !== undefined && this.calls.length >= this.fault.nth
  }

  #watched(name: string, call: unknown): Call {
    const original = call as Call
    return (...words) => {
      if (!this.#on) return original(...words)
      this.calls.push(name)
      const { nth = 0, when, code = '', forGood = false } = this.fault ?? {}
      const count = this.calls.length
      const fails = this.fault !== undefined && (count === nth || (forGood && count > nth))
      if (!fails) return original(...words)
      if (when === 'after' && count === nth) this.#effect(name, original, words)
      throw Object.assign(new Error(`${code}: ${name}`), { code })
    }
  }

  /** A file that was opened and whose handle nobody gets is closed, so that a test can have thousands of them. */
  #effect(name: string, original: Call, words: readonly unknown[]): void {
    const result = original(...words)
    if (name === 'openSync') fs.closeSync(result as number)
  }
}
