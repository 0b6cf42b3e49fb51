import { fileURLToPath } from 'node:url'
import type { Clock } from '../../src/app/ports.js'

/** A clock that stands still but for the pauses that it is asked for. */
export class FakeClock implements Clock {
  readonly slept: number[] = []
  #now = Date.parse('2026-01-01T00:00:00Z')

  now(): Date {
    return new Date(this.#now)
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds)
    this.#now += milliseconds
  }
}

/** What Node is told before a program, so that the program's pauses are short. */
export const HURRIED = [fileURLToPath(new URL('hurried-program.js', import.meta.url))] as const
