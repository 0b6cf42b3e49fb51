import { instanceName, storedIn } from '../../core/account/instances.js'
import type { ConnectInstance, RoleBook } from '../../core/account/roles.js'
import { type BesideFact, besideFacts, grantFact, nameFact } from '../../core/audit/beside.js'
import { carriesLock, judgedLock, setAside, talentBucket } from '../../core/audit/state.js'
import { examine } from '../../core/check.js'
import { type BucketPolicy, isOfOneBucket, type PolicyFile } from '../../core/policy-file.js'
import { present } from '../../core/text/present.js'
import { ours, say } from '../../core/text/prose.js'
import type { AuditedBucket, AuditedStore, FileBehind } from '../../report/audit.js'
import type { AccountSettings } from '../../settings/settings.js'
import type { Survey } from '../account-state.js'
import type { BucketSettings } from '../ports.js'
import { questionOf } from '../review.js'
import type { StandingPolicy } from '../standing-policy.js'

/** The account that a bucket is audited in, and what is beside it. */
export interface AuditPlace {
  readonly known: Survey
  readonly settings: AccountSettings
  readonly files: readonly PolicyFile[]
  readonly talents: ReadonlySet<string>
  readonly used: ReadonlySet<string>
  readonly bucketSettings: BucketSettings | undefined
}

/** What is said of one bucket; nothing where Connect does not use it and it carries no lock. */
export async function rowOf(
  bucket: string,
  standing: StandingPolicy,
  place: AuditPlace,
): Promise<AuditedBucket | undefined> {
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

/** Whether it carries a lock, for all that can be seen. */
export function isLock(standing: StandingPolicy): boolean {
  if (standing.kind === 'unreadable') return standing.byBucketPolicy === true
  return standing.kind === 'present' && standing.file.lock !== undefined
}

type Judged = Pick<AuditedBucket, 'state' | 'because' | 'keepsOut' | 'admitted' | 'claims' | 'findings'>

const NOTHING_JUDGED = { keepsOut: false, admitted: [], claims: [], findings: [] }

function judge(bucket: string, standing: StandingPolicy, place: AuditPlace): Judged {
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

function judgePresent(bucket: string, file: PolicyFile, place: AuditPlace): Judged {
  if (!isOfOneBucket(file) || file.bucket !== bucket) {
    const because = [ours('Its policy could not be read as that of this one bucket.')]
    return { ...NOTHING_JUDGED, state: 'unproven', because }
  }
  return carriesLock(file) ? judgeLock(file, place) : notLocked('Its policy has no statement that locks it.')
}

function judgeLock(file: BucketPolicy, { known, settings }: AuditPlace): Judged {
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
  { known, bucketSettings }: AuditPlace,
): Promise<readonly BesideFact[]> {
  const { account } = known.book.facts
  const name = nameFact(bucket, account)
  const named = name === undefined ? [] : [name]
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
