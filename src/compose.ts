import type { AwsAdapters } from './adapters/aws/index.js'
import type { AwsOptions } from './adapters/aws/options.js'
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
import type { AccessProbe, Account, BucketPolicies, PolicyFiles, RolePermissions, SecondOpinion } from './ports.js'
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

/** What the adapters of an account offer; a snapshot has no more than the first two. */
export interface AccountPorts {
  readonly account: Account
  readonly policies: BucketPolicies
  readonly probe?: AccessProbe
  readonly permissions?: RolePermissions
  readonly opinion?: SecondOpinion
}

/** The ways into an account: a snapshot's, the live one's, or one that a role is assumed in. */
export async function accountOf(
  settings: Pick<AccountSettings, 'mode' | 'snapshot' | 'regions'>,
  surroundings: Surroundings,
  account?: AccountConfig,
): Promise<AccountPorts> {
  if (settings.snapshot !== undefined) {
    const { snapshotAdapters } = await import('./adapters/snapshot.js')
    return snapshotAdapters(settings.snapshot)
  }
  const { roleToAssume, externalId, regions = settings.regions } = account ?? {}
  const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan
  const assumed = arn === undefined ? undefined : { arn, ...(externalId === undefined ? {} : { externalId }) }
  return liveAccount({ regions, ...(assumed === undefined ? {} : { assumeRole: assumed }) }, surroundings)
}

/** The live account, by the default credentials or by a role that they assume. */
export async function liveAccount(
  where: Pick<AwsOptions, 'regions' | 'assumeRole'>,
  { environment, run: runId, progress }: Surroundings,
): Promise<AwsAdapters> {
  const { awsAdapters } = await import('./adapters/aws/index.js')
  return awsAdapters({
    ...where,
    userAgent: { version: VERSION, ...(runId === undefined ? {} : { run: runId }) },
    progress: message => progress(ours(message)),
    deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
    clock: systemClock,
    environment,
  })
}
