import { systemClock } from '../../src/adapters/disk/clock.js'

/**
 * For a suite that runs the program within its own process, one run at a time: what a run waits for on purpose takes no
 * time, and its clock says that it passed.
 */
export function withoutPauses(): void {
  const { now } = systemClock
  let skipped = 0
  Object.assign(systemClock, {
    now: () => new Date(now().getTime() + skipped),
    sleep: async (milliseconds: number) => {
      skipped += milliseconds
    },
  })
}
