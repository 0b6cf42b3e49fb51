import { type Prose, say } from '../core/text/prose.js'
import type { AccountPolicies } from './account-state.js'
import type { Clock, Progress } from './ports.js'

/** Milliseconds between two passing words where what was said stays. */
const EVERY = 5_000

/** For a log, where every word stays: a passing one every few seconds, and none in a run that is shorter. */
export function seldom(tell: (message: Prose) => void, clock: Pick<Clock, 'now'>): Progress {
  let last = clock.now().getTime()
  return (message, passing) => {
    const now = clock.now().getTime()
    if (passing !== undefined && now - last < EVERY) return
    if (passing !== undefined) last = now
    tell(message)
  }
}

/** The same accounts, which tell how many of the buckets that the files are about have been read. */
export function tellingReads(targets: readonly AccountPolicies[], progress: Progress): readonly AccountPolicies[] {
  const buckets = targets.flatMap(({ files }) => [...new Set(files.flatMap(({ bucket }) => bucket ?? []))])
  let read = 0
  return targets.map(target => ({
    ...target,
    policies: {
      ...target.policies,
      read: async bucket => {
        const live = await target.policies.read(bucket)
        read += 1
        if (read <= buckets.length) progress(say`Reading bucket policies: ${read} of ${buckets.length}.`, 'passing')
        return live
      },
    },
  }))
}
