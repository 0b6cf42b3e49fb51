import { bucketsOf, instanceName, storedIn } from '../core/account/instances.js'
import type { ConnectInstance, RoleBook } from '../core/account/roles.js'
import type { Declaration } from '../core/account/trust/declare.js'
import { declarationLines } from '../core/account/trust/describe.js'
import { type BesideFact, besideFacts, grantFact, nameFact } from '../core/audit/beside.js'
import {
  carriesLock,
  declarationsOf,
  judgedLock,
  STATE_VERDICTS,
  setAside,
  talentBucket,
  talentInstances,
} from '../core/audit/state.js'
import { examine } from '../core/check.js'
import { type Verdict, worst } from '../core/claims/verdict.js'
import { type BucketPolicy, isOfOneBucket, type PolicyFile } from '../core/policy-file.js'
import { counted } from '../core/text/count.js'
import { adviceOf, PortError, portProblem } from '../core/text/errors.js'
import { byText } from '../core/text/order.js'
import { present } from '../core/text/present.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import type { Audit, AuditedAccount, AuditedBucket, AuditedRegion, AuditedStore, FileBehind } from '../report/audit.js'
import type { AccountSettings } from '../settings/settings.js'
import { type AccountPolicies, bookWithFacts, evidenceOf, identityOf, rolesFor, type Survey } from './account-state.js'
import type { AccountIdentity, BucketSettings, ConnectRegions, Instances, RegionReading } from './ports.js'
import { noWayBackIn } from './recover/no-way-back.js'
import { instancesListed, readRegions } from './region-readings.js'
import { replicaNotes } from './replicas.js'
import { questionOf } from './review.js'
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
  const listing = {
    kind: 'listed' as const,
    instances: instancesListed(readings),
    isPartial: readings.some(({ kind }) => kind === 'unreadable'),
  }
  const { instances } = listing
  const talents = talentInstances(roles)
  const used = usedBuckets(instances, talents)
  const wanted = [...new Set([...used, ...names.buckets])].sort()
  progress(
    say`Account ${identity.account}: ${ours(`${counted(instances.length, 'Connect instance')}, ${counted(wanted.length, 'bucket')} to read.`)}`,
  )
  const live = await readAll(wanted, target, progress)
  const locked = [...live.values()].flatMap(standing =>
    standing.kind === 'present' && isOfOneBucket(standing.file) ? [standing.file] : [],
  )
  const known = await surveyOf({ ...target, files: locked.filter(carriesLock) }, identity, listing, live, settings)
  const place = { known, settings, files, talents, used, target }
  const rows = await Promise.all([...live].map(([bucket, standing]) => rowOf(bucket, standing, place)))
  const buckets = rows.flatMap(row => row ?? [])
  return {
    account: { account: identity.account, regions: readings.map(regionOf) },
    buckets,
    declarations: buckets.flatMap(({ admitted }) =>
      declarationsOf(
        admitted.flatMap(({ id }) => known.book.roleById(id) ?? []),
        known.book,
      ),
    ),
    notes: [
      ...notesOf(identity),
      ...replicaNotes(instances),
      ...known.notes,
      ...names.notes,
      ...unreadOthers(live, used, identity),
      ...talentNotes(buckets),
      ...(buckets.some(isClosed) ? await noWayBackIn(known) : []),
    ],
  }
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

interface Place {
  readonly known: Survey
  readonly settings: AccountSettings
  readonly files: readonly PolicyFile[]
  readonly talents: ReadonlySet<string>
  readonly used: ReadonlySet<string>
  readonly target: AuditTarget
}

/** What is said of one bucket; nothing where Connect does not use it and it carries no lock. */
async function rowOf(bucket: string, standing: StandingPolicy, place: Place): Promise<AuditedBucket | undefined> {
  const { known, used, talents } = place
  if (!used.has(bucket) && !isLock(standing)) return undefined
  if (standing.kind === 'no-bucket' && !storesIn(bucket, known.book)) return undefined
  const judged = judge(bucket, standing, place)
  const { account } = known.book.facts
  return {
    account,
    bucket,
    ...judged,
    stores: storesOf(bucket, known.book, talents),
    ...present({ file: fileBehind(bucket, standing, place.files) }),
    beside: await besideOf(bucket, standing, place),
  }
}

function storesIn(bucket: string, book: RoleBook): boolean {
  return book.instancesOf(bucket).length > 0
}

function isLock(standing: StandingPolicy): boolean {
  if (standing.kind === 'unreadable') return standing.byBucketPolicy === true
  return standing.kind === 'present' && standing.file.lock !== undefined
}

type Judged = Pick<AuditedBucket, 'state' | 'because' | 'keepsOut' | 'admitted' | 'claims' | 'findings'>

const NOTHING_JUDGED = { keepsOut: false, admitted: [], claims: [], findings: [] }

function judge(bucket: string, standing: StandingPolicy, place: Place): Judged {
  switch (standing.kind) {
    case 'absent':
      return notLocked('It has no bucket policy.')
    case 'no-bucket':
      return notLocked('Connect should store in it, but the bucket does not exist.')
    case 'unreadable':
      return unreadable(standing)
    case 'present':
      return judgePresent(bucket, standing.file, place)
  }
}

function notLocked(because: string): Judged {
  return { ...NOTHING_JUDGED, state: 'not-locked', because: [ours(because)] }
}

function unreadable({ because, byBucketPolicy: keepsOut = false }: StandingPolicy & { kind: 'unreadable' }): Judged {
  const locked = say`It is locked, and it keeps you out: run as a ${'plan-role'} that is on its list.`
  return { ...NOTHING_JUDGED, state: 'unreadable', keepsOut, because: keepsOut ? [locked, because] : [because] }
}

function judgePresent(bucket: string, file: PolicyFile, place: Place): Judged {
  if (!isOfOneBucket(file) || file.bucket !== bucket) {
    const because = [ours('Its policy could not be read as that of this one bucket.')]
    return { ...NOTHING_JUDGED, state: 'unproven', because }
  }
  return carriesLock(file) ? judgeLock(file, place) : notLocked('Its policy has no statement that locks it.')
}

function judgeLock(file: BucketPolicy, { known, settings }: Place): Judged {
  const question = { ...questionOf(file, known, settings), setAside: setAside(known.book, file.bucket) }
  const examined = examine(file, question)
  const { admitted, claims, findings } = examined
  return { ...judgedLock(examined), claims, keepsOut: false, admitted, findings }
}

function storesOf(bucket: string, book: RoleBook, talents: ReadonlySet<string>): readonly AuditedStore[] {
  const talent = [...talents].filter(id => talentBucket(id) === bucket)
  const instances = (book.facts.instances ?? []).filter(
    instance => talent.includes(instance.Id) || storedIn(bucket, instance).length > 0,
  )
  const unlisted = talent.filter(id => !instances.some(({ Id }) => Id === id))
  return [
    ...instances.map(
      (instance): AuditedStore => ({
        instance: instanceName(instance),
        id: instance.Id,
        ...present({ region: instance.Region }),
        product: productOf(instance.Id, talents),
        types: storedIn(bucket, instance).map(({ ResourceType }) => ResourceType),
      }),
    ),
    ...unlisted.map((id): AuditedStore => ({ instance: id, id, product: productOf(id, talents), types: [] })),
  ]
}

function productOf(id: string, talents: ReadonlySet<string>): AuditedStore['product'] {
  return talents.has(id) ? 'Connect Talent' : 'Connect'
}

/** A file is said, and its lack is no fault: a lock holds without one. */
function fileBehind(bucket: string, standing: StandingPolicy, files: readonly PolicyFile[]): FileBehind | undefined {
  const file = files.find(other => other.bucket === bucket)
  if (file === undefined) return undefined
  return { path: file.source.path, same: standing.kind === 'present' && standing.file.meaning() === file.meaning() }
}

/** Whom the lock keeps out it answers nothing, so nothing more is asked of such a bucket. */
async function besideOf(
  bucket: string,
  { kind }: StandingPolicy,
  { known, target }: Place,
): Promise<readonly BesideFact[]> {
  const { account } = known.book.facts
  const name = nameFact(bucket, account)
  const named = name === undefined ? [] : [name]
  const { bucketSettings } = target
  if (bucketSettings === undefined || kind === 'unreadable' || kind === 'no-bucket') return named
  const instances = known.book.instancesOf(bucket)
  const [beside, grants] = await Promise.all([bucketSettings.read(bucket), grantsOf(bucket, instances, bucketSettings)])
  return [...besideFacts(beside, instances, bucket), ...grants, ...named]
}

async function grantsOf(
  bucket: string,
  instances: readonly ConnectInstance[],
  { grantees }: BucketSettings,
): Promise<readonly BesideFact[]> {
  const asked = instances.flatMap(instance => {
    const keys = new Set(storedIn(bucket, instance).flatMap(({ EncryptionConfig }) => EncryptionConfig?.KeyId ?? []))
    return [...keys].map(async key => grantFact(instance, key, await grantees(key)))
  })
  return Promise.all(asked)
}

function notesOf({ takenAt, account }: AccountIdentity): readonly Prose[] {
  if (takenAt === undefined) return []
  return [
    say`Account ${account} was audited by a snapshot of ${takenAt}, not by AWS. A snapshot has no other settings of a bucket.`,
  ]
}

/** A bucket that Connect does not use and that we may not read is told of in a number. */
function unreadOthers(live: Survey['live'], used: ReadonlySet<string>, { account }: AccountIdentity): readonly Prose[] {
  const unread = [...live].filter(
    ([bucket, standing]) => !used.has(bucket) && standing.kind === 'unreadable' && !isLock(standing),
  )
  if (unread.length === 0) return []
  const count = ours(counted(unread.length, 'bucket'))
  return [
    say`Whether ${count} of account ${account} that Connect does not store in carry a lock is not known: their policies may not be read.`,
  ]
}

function talentNotes(buckets: readonly AuditedBucket[]): readonly Prose[] {
  const talent = buckets.some(({ stores }) => stores.some(({ product }) => product === 'Connect Talent'))
  if (!talent) return []
  return [ours('AWS does not document whether Amazon Connect Talent works behind a lock, and which role it stores as.')]
}
