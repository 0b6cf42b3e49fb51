import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports.js'

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async milliseconds => {
    await setTimeout(milliseconds)
  },
}
