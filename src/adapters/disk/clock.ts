import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../../app/ports.js'

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async milliseconds => {
    await setTimeout(milliseconds)
  },
}

/** The day it is, in UTC, as an ISO 8601 date. */
export function today(): string {
  return systemClock.now().toISOString().slice(0, 10)
}
