import { bucketsOf } from '../core/account/instances.js'
import type { ConnectInstance, RoleBook } from '../core/account/roles.js'
import type { Declaration } from '../core/account/trust/declare.js'
import { declarationLines } from '../core/account/trust/describe.js'
import { carriesLock, declarationsOf, STATE_VERDICTS, talentBucket, talentInstances } from '../core/audit/state.js'
import { type Verdict, worst } from '../core/claims/verdict.js'
import { type BucketPolicy, isOfOneBucket, type PolicyFile } from '../core/policy-file.js'
import { counted } from '../core/text/count.js'
import { adviceOf, PortError, portProblem } from '../core/text/errors.js'
import { byText } from '../core/text/order.js'
import { present } from '../core/text/present.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { Audit, AuditedAccount, AuditedBucket, AuditedRegion } from '../report/audit.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, bookWithFacts, evidenceOf, identityOf, rolesFor, type Survey } from './account-state.js'
import { rowOf } from './audit/bucket.js'
import { snapshotNotes, talentNotes, unreadOthers } from './audit/notes.js'
import type { AccountIdentity, BucketSettings, ConnectRegions, Instances, RegionReading } from './ports.js'
import { noWayBackIn } from './recover/no-way-back.js'
import { doubtsOfReadings, instancesListed, readRegions } from './region-readings.js'
import { replicaNotes } from './replicas.js'
import { type StandingPolicy, standingPolicies } from './standing-policy.js'

/** An account to audit. */
export interface AuditTarget extends AccountPolicies {
  readonly connectRegions: ConnectRegions
  /** Absent where there is only a snapshot, which says nothing beside the policies. */
  readonly bucketSettings?: BucketSettings
  /** The buckets that are known without asking, as a snapshot's are. */
  readonly buckets?: readonly string[]
}

interface AuditWork {
  readonly targets: readonly AuditTarget[]
  /** The repository's policy files, which may stand behind a lock. */
  readonly files: readonly PolicyFile[]
  readonly settings: AccountSettings
  readonly progress: (message: Prose) => void
}

/**
 * `audit`: which buckets of Connect are locked, and which locks there are, whatever files there are. An account or a
 * Region that does not answer leaves the others their answers, and keeps the whole from being safe.
 */
export async function audit(work: AuditWork): Promise<Audit> {
  const results = await Promise.all(work.targets.map(target => accountAudit(target, work)))
  const accounts = results.map(({ account }) => account)
  const buckets = results.flatMap(result => result.buckets)
  const declarations = new Map(results.flatMap(result => result.declarations).map(each => [JSON.stringify(each), each]))
  return {
    accounts,
    buckets: [...buckets].sort((a, b) => byText(a.account, b.account) || byText(a.bucket, b.bucket)),
    trusted: declarationLines([...declarations.values()]),
    notes: results.flatMap(({ notes }) => notes),
    verdict: worst([...accounts.map(verdictOfAccount), ...buckets.map(({ state }) => STATE_VERDICTS[state])]),
  }
}

/** Of an account or a Region that was not read nobody knows anything. */
function verdictOfAccount({ error, regions }: AuditedAccount): Verdict {
  return error !== undefined || regions.some(({ state }) => state === 'unreadable') ? 'unproven' : 'safe'
}

interface AccountResult {
  readonly account: AuditedAccount
  readonly buckets: readonly AuditedBucket[]
  readonly declarations: readonly Declaration[]
  readonly notes: readonly Prose[]
}

async function accountAudit(target: AuditTarget, work: AuditWork): Promise<AccountResult> {
  try {
    return await auditOf(target, work)
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    const account = { ...present({ account: target.expected }), regions: [], error: adviceOf(error) }
    return { account, buckets: [], declarations: [], notes: [] }
  }
}

async function auditOf(target: AuditTarget, { files, settings, progress }: AuditWork): Promise<AccountResult> {
  const identity = await identityOf(target)
  const [roles, { meant, replicas }, names] = await Promise.all([
    target.account.roles(),
    readRegions(target.connectRegions),
    namesOf(target),
  ])
  const readings = [...meant, ...replicas]
  const instances = instancesListed(readings)
  const isPartial = readings.some(({ kind }) => kind === 'unreadable')
  const talents = talentInstances(roles)
  const used = usedBuckets(instances, talents)
  const wanted = [...new Set([...used, ...names.buckets])].sort()
  progress(
    say`Account ${identity.account}: ${ours(`${counted(instances.length, 'Connect instance')}, ${counted(wanted.length, 'bucket')} to read.`)}`,
  )
  const live = await readAll(wanted, target, progress)
  const locked = { ...target, files: locksIn(live) }
  const known = await surveyOf(locked, identity, { kind: 'listed', instances, isPartial }, live, settings)
  const place = { known, settings, files, talents, used, bucketSettings: target.bucketSettings }
  const rows = await Promise.all([...live].map(([bucket, standing]) => rowOf(bucket, standing, place)))
  const buckets = rows.flatMap(row => row ?? [])
  return {
    account: { account: identity.account, regions: readings.map(regionOf) },
    buckets,
    declarations: buckets.flatMap(bucket => declarationsIn(bucket, known.book)),
    notes: [
      ...snapshotNotes(identity, target.policies),
      ...doubtsOfReadings(readings),
      ...replicaNotes(instances),
      ...known.notes,
      ...names.notes,
      ...unreadOthers(live, used, identity),
      ...talentNotes(buckets),
      ...(buckets.some(isClosed) ? await noWayBackIn(known) : []),
    ],
  }
}

function locksIn(live: ReadonlyMap<string, StandingPolicy>): readonly BucketPolicy[] {
  const files = [...live.values()].flatMap(standing => (standing.kind === 'present' ? [standing.file] : []))
  return files.filter(isOfOneBucket).filter(carriesLock)
}

/** What would have to be declared of the roles on the list of a bucket. */
function declarationsIn({ admitted }: AuditedBucket, book: RoleBook): readonly Declaration[] {
  const roles = admitted.flatMap(({ id }) => book.roleById(id) ?? [])
  return declarationsOf(roles, book)
}

/** Whether somebody may be shut out of the bucket. */
function isClosed({ state, keepsOut }: AuditedBucket): boolean {
  return keepsOut || state === 'locked' || state === 'unsafe' || state === 'unproven'
}

function regionOf(reading: RegionReading): AuditedRegion {
  const { region } = reading
  switch (reading.kind) {
    case 'listed':
      return { region, state: 'read', instances: reading.instances.length }
    case 'unreadable':
      return { region, state: 'unreadable', instances: 0, because: reading.because }
    case 'not-enabled':
      return { region, state: 'not-enabled', instances: 0, because: ours('The account has not enabled this Region.') }
  }
}

async function namesOf({
  bucketSettings,
  buckets,
}: AuditTarget): Promise<{ buckets: readonly string[]; notes: readonly Prose[] }> {
  if (bucketSettings === undefined) return { buckets: buckets ?? [], notes: [] }
  const names = await bucketSettings.names()
  if (names.kind === 'known') return { buckets: names.value, notes: [] }
  return {
    buckets: [],
    notes: [say`Locks of buckets that Connect does not store in were not looked for. ${names.because}`],
  }
}

function usedBuckets(instances: readonly ConnectInstance[], talents: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...bucketsOf(instances), ...[...talents].map(talentBucket)])
}

const TELL_EVERY = 50

async function readAll(
  buckets: readonly string[],
  { policies }: AuditTarget,
  progress: AuditWork['progress'],
): Promise<ReadonlyMap<string, StandingPolicy>> {
  const standing = standingPolicies(policies)
  let read = 0
  const entries = await Promise.all(
    buckets.map(async bucket => {
      const live = await standing.read(bucket).catch(unanswered)
      read += 1
      if (read % TELL_EVERY === 0) progress(say`${read} of ${buckets.length} bucket policies read.`)
      return [bucket, live] as const
    }),
  )
  return new Map(entries)
}

/** One bucket about which AWS fails leaves the others their answers. */
function unanswered(error: unknown): StandingPolicy {
  return { kind: 'unreadable', because: portProblem(error).message }
}

/** Who is who: whoever audits neither applies nor plans by that. */
async function surveyOf(
  target: AuditTarget,
  identity: AccountIdentity,
  instances: Instances,
  live: Survey['live'],
  settings: AccountSettings,
): Promise<Survey> {
  const { caller: _, ...where } = identity
  const roles = await rolesFor(target.files, target.account)
  const answers = { identity: where, roles, instances, live: [...live.values()] }
  const { book, note } = await bookWithFacts(target, answers, settings)
  return {
    target,
    identity,
    book,
    live,
    evidence: await evidenceOf(target, book),
    readers: new Map(),
    opinions: new Map(),
    notes: note,
  }
}
