import { systemClock } from './adapters/clock.js'
import { previousPolicies } from './adapters/previous.js'
import { stopOnSignals } from './adapters/signals.js'
import { apply } from './app/apply.js'
import { drift } from './app/drift.js'
import { check, plan } from './app/review.js'
import { ours, type Prose } from './core/prose.js'
import type { Account, BucketPolicies, PolicyFiles } from './ports.js'
import type { Report } from './report.js'
import type { AccountSettings, Settings } from './settings.js'
import { VERSION } from './version.js'

/** What a door brings along. */
export interface Door extends Surroundings {
  readonly files: PolicyFiles
  /** The folder in which replaced policies are kept. */
  readonly previousFolder: string
}

/** Where the program runs. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Leads from CloudTrail back to the run: a URL or an id. */
  readonly run?: string
  readonly progress: (message: Prose) => void
}

/** A run that takes longer than this is ended, with what it found until then. */
const DEADLINE_MILLISECONDS = 30 * 60_000

/** Chooses the adapters that the settings ask for and runs the use case. */
export async function run(settings: Settings, door: Door): Promise<Report> {
  const files = await door.files.find(settings.policies)
  if (settings.mode === 'check') return check(files, settings)
  const targets = [{ files, ...(await accountOf(settings, door)) }]
  if (settings.mode === 'plan') return plan(targets, settings)
  if (settings.mode === 'drift') return drift(targets, settings)
  const previous = previousPolicies(door.previousFolder, systemClock)
  const stopRequested = stopOnSignals()
  return apply(targets, settings, { previous, clock: systemClock, stopRequested, progress: door.progress })
}

/** The ways into the one account of a run: a snapshot's or the live one's. */
export async function accountOf(
  { snapshot, regions }: Pick<AccountSettings, 'snapshot' | 'regions'>,
  { environment, run: runId, progress }: Surroundings,
): Promise<{ account: Account; policies: BucketPolicies }> {
  if (snapshot !== undefined) {
    const { snapshotAdapters } = await import('./adapters/snapshot.js')
    return snapshotAdapters(snapshot)
  }
  const { awsAdapters } = await import('./adapters/aws/index.js')
  return awsAdapters({
    regions,
    userAgent: { version: VERSION, ...(runId === undefined ? {} : { run: runId }) },
    progress: message => progress(ours(message)),
    deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
    clock: systemClock,
    environment,
  })
}
