import type { AwsAdapters } from './adapters/aws/index.js'
import type { LogPlace } from './adapters/aws/log-objects.js'
import type { AwsOptions } from './adapters/aws/options.js'
import { systemClock } from './adapters/disk/clock.js'
import { stopOnSignals } from './adapters/disk/signals.js'
import type { AccountPolicies } from './app/account-state.js'
import type { Gate } from './app/apply.js'
import type { AuditTarget } from './app/audit.js'
import { check } from './app/check.js'
import type { Environment } from './app/environment.js'
import { stillOurselves } from './app/guard.js'
import type {
  AccessProbe,
  Account,
  BucketPolicies,
  BucketSettings,
  ConnectRegions,
  PolicyFiles,
  Progress,
  RolePermissions,
  SecondOpinion,
} from './app/ports.js'
import { tellingReads } from './app/progress.js'
import type { People, RecoverTarget, RootWays } from './app/recover/ports.js'
import type { LogFile } from './app/replay.js'
import type { plan } from './app/review.js'
import { type Credentials, type Share, type SharedOut, shareOfKept, shares, sharesBy } from './app/targets.js'
import type { ReplacePorts } from './app/write/replace.js'
import { type PolicyFile, readPolicyFile } from './core/policy-file.js'
import { type Told, tell, untold } from './core/recovery/told.js'
import { invariant } from './core/text/errors.js'
import { present } from './core/text/present.js'
import { ours, say } from './core/text/prose.js'
import type { SourceFile } from './core/text/source.js'
import { usageError } from './core/text/usage.js'
import type { Report } from './report/report.js'
import { VERSION } from './report/version.js'
import type { AccountConfig } from './settings/config.js'
import { type AccountSettings, rolesIn, type Settings } from './settings/settings.js'

/** What a door brings along. */
export interface Door extends Surroundings {
  readonly files: PolicyFiles
  /** The folder in which replaced policies are kept. */
  readonly previousFolder: string
  /** What an apply asks before its first write. */
  readonly gate?: Gate
  /** By whose accounts, roles and Regions AWS is asked; those of the settings where absent. */
  readonly credentials?: Credentials
}

/** Where the program runs. */
export interface Surroundings {
  /** Where relative paths of settings begin. */
  readonly folder: string
  readonly environment: Environment
  /** Leads from CloudTrail back to the run: a URL or an id. */
  readonly run?: string
  readonly progress: Progress
}

/** A run that takes longer than this is ended, with what it found until then. */
const DEADLINE_MILLISECONDS = 30 * 60_000

/** No bucket is begun later than this, so that the one in hand can be finished. */
const LAST_BEGINNING_MILLISECONDS = DEADLINE_MILLISECONDS - 5 * 60_000

/** Chooses the adapters that the settings ask for and runs the use case; what `check` can do without is loaded late. */
export async function run(settings: Settings, door: Door): Promise<Report> {
  if (settings.mode === 'apply' && settings.restore !== undefined) return putBack(settings.restore, settings, door)
  const sources = await door.files.find(settings.policies, settings.parameters, settings.retired.length > 0)
  if (settings.mode === 'check') return check(oneByOne(sources), settings)
  if (settings.mode === 'plan') await lookForLogs(settings.events, door)
  const files = sources.map(readPolicyFile)
  const { asked, later } = sharedOut(files, settings, door)
  const targets = tellingReads(await targetsIn(asked, settings, door), door.progress)
  const { plan, withLater } = await import('./app/review.js')
  if (settings.mode === 'plan')
    return withLater(await plan(targets, settings, await past(settings, door)), later, settings)
  if (settings.mode === 'drift') {
    return withLater(await (await import('./app/drift.js')).drift(targets, settings), later, settings)
  }
  const { apply } = await import('./app/apply.js')
  return apply(targets, settings, {
    ...(await replacing(door)),
    stopRequested: finishingOnSignals(door),
    deadline: new Date(systemClock.now().getTime() + LAST_BEGINNING_MILLISECONDS),
    ...present({ gate: door.gate }),
  })
}

function* oneByOne(sources: readonly SourceFile[]): Generator<PolicyFile> {
  for (const source of sources) yield readPolicyFile(source)
}

/** Without a file there is nothing to ask an account but by `drift`, which looks for buckets that have none. */
function sharedOut(files: readonly PolicyFile[], settings: AccountSettings, { credentials }: Door): SharedOut {
  const { asked, later } =
    credentials === undefined ? { asked: shares(files, settings), later: [] } : sharesBy(credentials, files, settings)
  return { asked: settings.mode === 'drift' ? asked : asked.filter(share => share.files.length > 0), later }
}

/** The logs are read once, and only where some are named. */
async function past({ events }: AccountSettings, door: Door): Promise<Parameters<typeof plan>[2]> {
  if (events.length === 0) return undefined
  const { replayNotes } = await import('./app/replay-notes.js')
  return reviewed => replayNotes(reviewed, logsAt(events, door), door.progress)
}

async function putBack(kept: string, settings: AccountSettings, door: Door): Promise<Report> {
  const [source, ...others] = await door.files.find([kept])
  invariant(source !== undefined, 'what matches nothing is refused')
  if (others.length > 0) {
    const several = say`${'--restore'} puts one kept policy back, and ${kept} names ${others.length + 1}.`
    throw usageError(several, ours('Name the file of one.'))
  }
  const file = readPolicyFile(source)
  const [target] = await targetsIn(shareOfKept(file, settings), settings, door)
  invariant(target !== undefined, 'one file goes to one account')
  const stopRequested = finishingOnSignals(door)
  const { restore } = await import('./app/restore.js')
  return restore(file, target, settings, { ...(await replacing(door)), stopRequested })
}

/** From now on SIGINT, SIGTERM and SIGHUP leave the bucket in hand its time, and the user knows that they were heard. */
export function finishingOnSignals({ progress }: Pick<Door, 'progress'>): () => boolean {
  return stopOnSignals(() => progress(ours('Asked to stop: a bucket that is being written is finished first.')))
}

/** The files with the accounts that they are for. Throws UsageError. */
export function targetsOf(
  files: readonly PolicyFile[],
  settings: AccountSettings,
  where: Where,
): Promise<AccountPolicies[]> {
  return targetsIn(shares(files, settings), settings, where)
}

type Where = Surroundings & Pick<Door, 'credentials'>

function targetsIn(own: readonly Share[], settings: AccountSettings, where: Where): Promise<AccountPolicies[]> {
  const { regions } = where.credentials ?? settings
  return Promise.all(
    own.map(async ({ account, ...share }) => ({
      ...share,
      ...(await accountPorts({ ...settings, regions }, where, account)),
    })),
  )
}

/** What a write needs beside the account. */
export async function replacing({
  previousFolder,
  progress,
}: Pick<Door, 'previousFolder' | 'progress'>): Promise<ReplacePorts> {
  const { previousPolicies } = await import('./adapters/disk/previous.js')
  return { previous: previousPolicies(previousFolder, systemClock), clock: systemClock, progress }
}

/** What the adapters of an account offer; a snapshot lacks what is optional, and knows its buckets without asking. */
export interface AccountPorts {
  readonly account: Account
  readonly policies: BucketPolicies
  readonly connectRegions: ConnectRegions
  readonly bucketSettings?: BucketSettings
  readonly buckets?: readonly string[]
  readonly probe?: AccessProbe
  readonly permissions?: RolePermissions
  readonly opinion?: SecondOpinion
  readonly rootWays?: RootWays
}

/** The ways into an account: a snapshot's, the live one's, or one that a role is assumed in. */
export async function accountPorts(
  settings: Pick<AccountSettings, 'mode' | 'snapshot' | 'regions'> & Partial<Pick<AccountSettings, 'concurrency'>>,
  surroundings: Surroundings,
  account?: AccountConfig,
): Promise<AccountPorts> {
  if (settings.snapshot !== undefined) {
    const { snapshotAdapters } = await import('./adapters/disk/snapshot.js')
    return snapshotAdapters(settings.snapshot, surroundings.folder)
  }
  const { roleToAssume, externalId, regions = settings.regions } = account ?? {}
  const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan
  const assumed = arn === undefined ? undefined : { arn, ...present({ externalId }) }
  const where = { regions, ...present({ reads: settings.concurrency }) }
  return liveAccount({ ...where, ...present({ assumeRole: assumed }) }, surroundings)
}

/** The accounts that an audit asks: those of the configuration, or else the one at hand. */
export async function auditTargets(settings: AccountSettings, surroundings: Surroundings): Promise<AuditTarget[]> {
  const { accounts, snapshot } = settings
  if (snapshot === undefined && accounts.length > 0) {
    return Promise.all(
      accounts.map(async account =>
        auditTarget(await accountPorts(settings, surroundings, account), settings, account),
      ),
    )
  }
  const ports = await accountPorts(settings, surroundings)
  if (accounts.length === 0) return [auditTarget(ports, settings, undefined)]
  const { account: id } = await ports.account.identity()
  return [
    auditTarget(
      ports,
      settings,
      accounts.find(account => account.id === id),
    ),
  ]
}

function auditTarget(ports: AccountPorts, settings: AccountSettings, account: AccountConfig | undefined): AuditTarget {
  return { files: [], ...present({ expected: account?.id }), ...rolesIn(settings, account), ...ports }
}

/** The account of a locked bucket: entered with the credentials at hand where it is theirs, else in a session of its root. */
export async function lockedAccount(
  settings: AccountSettings,
  id: string | undefined,
  surroundings: Surroundings,
): Promise<RecoverTarget> {
  const own = await liveAccount({ regions: settings.regions }, surroundings)
  const identity = await own.account.identity()
  const account = id ?? identity.account
  const stillSelf = () => stillOurselves(own, { identity })
  const people = await peopleOf(account, settings, surroundings, account === identity.account ? own : undefined)
  const { policies, probe } = own
  if (account === identity.account) {
    const as = identity.caller?.UserId === account ? 'root-user' : 'caller'
    return { as, identity, policies, probe, people, stillOurselves: stillSelf }
  }
  const { rootSession } = await import('./adapters/aws/root-session.js')
  const session = await rootSession(awsOptions({ regions: settings.regions }, surroundings), account)
  return { as: 'root-session', ...session, people, stillOurselves: stillSelf }
}

/** Who is in an account: a snapshot says, or its role that plans, or whoever runs this in it. */
export async function peopleOf(
  account: string,
  settings: AccountSettings,
  surroundings: Surroundings,
  own: AccountPorts | undefined,
): Promise<Told<People>> {
  if (settings.snapshot !== undefined) return tell(await accountPorts(settings, surroundings))
  if (own !== undefined) return tell(own)
  const configured = settings.accounts.find(({ id }) => id === account)
  if (configured !== undefined) return tell(await accountPorts({ ...settings, mode: 'plan' }, surroundings, configured))
  return untold(
    say`Who is in account ${account} is not known: name a snapshot of it with ${'--account'}, or its plan role under ${'accounts'}.`,
  )
}

/** The live account, by the default credentials or by a role that they assume. */
export async function liveAccount(
  where: Pick<AwsOptions, 'regions' | 'assumeRole' | 'reads'>,
  surroundings: Surroundings,
): Promise<AwsAdapters> {
  const { awsAdapters } = await import('./adapters/aws/index.js')
  return awsAdapters(awsOptions(where, surroundings))
}

/** Logs on the disk, and those below `s3://bucket/prefix`, which are read with the rights of the credentials at hand. */
export async function* logsAt(paths: readonly string[], surroundings: Surroundings): AsyncGenerator<LogFile> {
  const { logFiles, oneLog } = await import('./adapters/disk/log-files.js')
  for (const path of paths) {
    const place = logPlaceOf(path)
    if (place === undefined) {
      yield* logFiles(surroundings.folder, [path])
      continue
    }
    const { logObjects } = await import('./adapters/aws/log-objects.js')
    let found = false
    for await (const { name, bytes } of logObjects(awsOptions({ regions: [] }, surroundings), place)) {
      found = true
      yield* oneLog(name, bytes)
    }
    if (!found) throw usageError(say`No log at ${path}.`)
  }
}

/** A path at which no log is, or an address that is none, is told before AWS is asked anything. Throws UsageError. */
export async function lookForLogs(paths: readonly string[], { folder }: Pick<Surroundings, 'folder'>): Promise<void> {
  if (paths.length === 0) return
  const { logPathsAt } = await import('./adapters/disk/log-files.js')
  for (const path of paths) if (logPlaceOf(path) === undefined) logPathsAt(folder, path)
}

/** `undefined` for a path on the disk. Throws UsageError for an address of S3 that names no bucket. */
function logPlaceOf(path: string): LogPlace | undefined {
  if (!path.startsWith('s3://')) return undefined
  const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(path) ?? []
  if (bucket !== '') return { bucket, prefix }
  throw usageError(say`${path} names no bucket.`, say`Write ${'s3://BUCKET/PREFIX'}.`)
}

function awsOptions(
  where: Pick<AwsOptions, 'regions' | 'assumeRole' | 'reads'>,
  { environment, run: runId, progress }: Surroundings,
): AwsOptions {
  return {
    ...where,
    userAgent: { version: VERSION, ...present({ run: runId }) },
    progress: (message, passing) => progress(ours(message), passing),
    deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
    clock: systemClock,
    environment,
  }
}
