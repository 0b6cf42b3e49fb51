import { realClock } from './adapters/clock.js'
import { previousPolicies } from './adapters/previous.js'
import { stopOnSignals } from './adapters/signals.js'
import { apply } from './app/apply.js'
import { drift } from './app/drift.js'
import { check, plan } from './app/review.js'
import type { Prose } from './core/prose.js'
import type { Account, BucketPolicies, PolicyFiles } from './ports.js'
import type { Report } from './report.js'
import type { AccountSettings, Settings } from './settings.js'

/** What a door brings along. */
export interface Door {
  readonly files: PolicyFiles
  /** The folder in which replaced policies are kept. */
  readonly previousFolder: string
  readonly progress: (message: Prose) => void
}

/** Chooses the adapters that the settings ask for and runs the use case. */
export async function run(settings: Settings, door: Door): Promise<Report> {
  const files = await door.files.find(settings.policies)
  if (settings.mode === 'check') return check(files, settings)
  const { account, policies } = await accountOf(settings)
  if (settings.mode === 'plan') return plan(files, settings, account, policies)
  if (settings.mode === 'drift') return drift(files, settings, account, policies)
  const stopRequested = stopOnSignals()
  const previous = previousPolicies(door.previousFolder, realClock)
  return apply(files, settings, {
    account,
    policies,
    previous,
    clock: realClock,
    stopRequested,
    progress: door.progress,
  })
}

async function accountOf(settings: AccountSettings): Promise<{ account: Account; policies: BucketPolicies }> {
  if (settings.snapshot !== undefined) {
    const { snapshotAdapters } = await import('./adapters/snapshot.js')
    return snapshotAdapters(settings.snapshot)
  }
  const { awsAdapters } = await import('./adapters/aws/index.js')
  return awsAdapters({ regions: settings.regions })
}
