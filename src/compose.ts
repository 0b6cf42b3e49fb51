import { systemClock } from './adapters/clock.js'
import { previousPolicies } from './adapters/previous.js'
import { stopOnSignals } from './adapters/signals.js'
import { apply } from './app/apply.js'
import { drift } from './app/drift.js'
import { check, plan } from './app/review.js'
import type { Target } from './app/survey.js'
import { shares } from './app/targets.js'
import type { AccountConfig } from './config.js'
import { ours, type Prose } from './core/prose.js'
import type { AccessProbe, Account, BucketPolicies, PolicyFiles } from './ports.js'
import type { PolicyReport, Report } from './report.js'
import type { AccountSettings, Settings } from './settings.js'
import { VERSION } from './version.js'

/** What a door brings along. */
export interface Door extends Surroundings {
  readonly files: PolicyFiles
  /** The folder in which replaced policies are kept. */
  readonly previousFolder: string
  /** Why a plan may not be applied although it is safe. */
  readonly objection?: (policy: PolicyReport) => Prose | undefined
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
  const targets = await Promise.all(
    shares(files, settings).map(async ({ account, ...share }): Promise<Target> => {
      return { ...share, ...(await accountOf(settings, door, account)) }
    }),
  )
  if (settings.mode === 'plan') return plan(targets, settings)
  if (settings.mode === 'drift') return drift(targets, settings)
  return apply(targets, settings, {
    previous: previousPolicies(door.previousFolder, systemClock),
    clock: systemClock,
    stopRequested: stopOnSignals(),
    progress: door.progress,
    ...(door.objection === undefined ? {} : { objection: door.objection }),
  })
}

/** What the adapters of an account offer. */
export interface AccountPorts {
  readonly account: Account
  readonly policies: BucketPolicies
  readonly probe?: AccessProbe
}

/** The ways into an account: a snapshot's, the live one's, or one that a role is assumed in. */
export async function accountOf(
  settings: Pick<AccountSettings, 'mode' | 'snapshot' | 'regions'>,
  { environment, run: runId, progress }: Surroundings,
  account?: AccountConfig,
): Promise<AccountPorts> {
  if (settings.snapshot !== undefined) {
    const { snapshotAdapters } = await import('./adapters/snapshot.js')
    return snapshotAdapters(settings.snapshot)
  }
  const { awsAdapters } = await import('./adapters/aws/index.js')
  const { roleToAssume, externalId, regions = settings.regions } = account ?? {}
  const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan
  const assumeRole = arn === undefined ? undefined : { arn, ...(externalId === undefined ? {} : { externalId }) }
  return awsAdapters({
    regions,
    ...(assumeRole === undefined ? {} : { assumeRole }),
    userAgent: { version: VERSION, ...(runId === undefined ? {} : { run: runId }) },
    progress: message => progress(ours(message)),
    deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
    clock: systemClock,
    environment,
  })
}
