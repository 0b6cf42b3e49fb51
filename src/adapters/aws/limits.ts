import type { Clock } from '../../app/ports.js'

/** Runs a task when its turn has come. */
export type Turnstile = <T>(task: () => Promise<T>) => Promise<T>

/** At most so many tasks at a time, in the order in which they came. */
export function atMost(limit: number): Turnstile {
  const waiting: (() => void)[] = []
  let running = 0
  return async task => {
    if (running < limit) running += 1
    else await new Promise<void>(resolve => waiting.push(resolve))
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next === undefined) running -= 1
      else next() // the place is handed on
    }
  }
}

/** One task at a time, the next one starting at least so many milliseconds after the last one started. */
export function paced(clock: Clock, interval: number): Turnstile {
  const one = atMost(1)
  let last: number | undefined
  return task =>
    one(async () => {
      const wait = last === undefined ? 0 : last + interval - clock.now().getTime()
      if (wait > 0) await clock.sleep(wait)
      last = clock.now().getTime()
      return task()
    })
}
