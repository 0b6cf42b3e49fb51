import { realpathSync, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Account, BucketPolicies, ConnectRegions, Instances, LivePolicy, RegionReading } from '../../app/ports.js'
import { PortError, UsageError } from '../../core/text/errors.js'
import { type JsonValue, readJson } from '../../core/text/json.js'
import { compactJson } from '../../core/text/json-tree.js'
import { present } from '../../core/text/present.js'
import { join, ours, type Prose, say } from '../../core/text/prose.js'
import { type SourceFile, sourceFromBytes, sourceFromText } from '../../core/text/source.js'
import { usageError } from '../../core/text/usage.js'
import { type SchemaCheck, schemaCheck } from '../../settings/schema-problems.js'
import {
  MOST_SNAPSHOT_BYTES,
  readSnapshot,
  type SnapshotDocument,
  unlisted,
  withPolicy,
} from '../../snapshot/format.js'
import { SNAPSHOT_SCHEMA } from '../../snapshot/schema.js'
import { isStream, writeAtomically } from './atomic-write.js'
import { type Beginning, holds, readBeginning } from './bounded-read.js'
import { systemClock } from './clock.js'
import { withLock } from './file-lock.js'
import { isWithin } from './glob.js'
import { nearby } from './nearby.js'
import { diskReason, reasonOfWriting } from './reason.js'

/** An account that is a file. */
export interface SnapshotAdapters {
  readonly account: Account
  readonly policies: BucketPolicies
  readonly connectRegions: ConnectRegions
  /** The buckets whose policies the snapshot has. */
  readonly buckets: readonly string[]
  /** The Region that the snapshot is of. */
  readonly region: string
}

/**
 * Lets a snapshot file stand in for AWS. The file is read again at every call, so that an edit from outside shows as
 * it would in an account; a write replaces one bucket's policy and keeps every other character of the file.
 *
 * A bucket that the file does not have is `unreadable`, never `absent` or `no-bucket`: the snapshot does not say.
 *
 * @param folder where a relative path begins; that of the process where absent.
 * @throws UsageError where the file is missing, cannot be read or is no snapshot.
 */
export async function snapshotAdapters(path: string, folder = ''): Promise<SnapshotAdapters> {
  const store = new SnapshotStore(path, folder, await schemaCheck(SNAPSHOT_SCHEMA))
  const { snapshot, policies } = store.load()
  return {
    account: accountOf(store),
    policies: policiesOf(store),
    connectRegions: {
      read: async asked => regionsOf(store).filter(({ region }) => asked === undefined || asked.includes(region)),
    },
    buckets: [...policies.keys()],
    region: snapshot.region,
  }
}

/** The Regions of the instances that the snapshot lists; its own where it lists none. */
function regionsOf(store: SnapshotStore): readonly RegionReading[] {
  const { instances, region: own } = store.reload().snapshot
  if (instances === undefined) return [{ region: own, ...unlistedInstances(store) }]
  // A snapshot is of the Regions that it lists, whatever else stands in it.
  const located = instances.map(instance => ({ ...instance, Region: instance.Region ?? own, replicas: [] }))
  const regions = [...new Set([own, ...located.map(({ Region }) => Region)])].sort()
  return regions.map(region => ({
    region,
    kind: 'listed',
    instances: located.filter(({ Region }) => Region === region),
  }))
}

function unlistedInstances({ path }: SnapshotStore) {
  return { kind: 'unreadable', because: say`The snapshot ${path} does not list the Connect instances.` } as const
}

/** The file, parsed once for each text that it has. */
class SnapshotStore {
  readonly path: string
  readonly #folder: string
  readonly #real: string
  readonly #check: SchemaCheck
  #latest: SnapshotDocument | undefined

  /** Reports show `path` as seen from `folder`, where it lies in there, and otherwise as it was given. */
  constructor(path: string, folder: string, check: SchemaCheck) {
    this.#folder = folder
    this.#real = resolve(folder, path)
    this.path = isWithin(resolve(folder), this.#real) ? relative(resolve(folder), this.#real) : path
    this.#check = check
  }

  /** Throws UsageError. */
  load(): SnapshotDocument {
    const latest = this.#latest
    if (latest !== undefined && this.#onDisk(() => holds(this.#real, latest.file.text))) return latest
    this.#latest = undefined
    this.#latest = readSnapshot(this.#source(), this.#check)
    return this.#latest
  }

  /** The text alone, so that its bytes do not lie beside its tree. */
  #source(): SourceFile {
    if (this.#onDisk(() => isStream(this.#real))) {
      throw usageError(
        say`The account snapshot ${this.path} is a pipe or a device, which can be read only once.`,
        ours('Write it to a file, and name that file.'),
      )
    }
    const { bytes, size } = this.#onDisk(() => readFile(this.#real))
    return { ...sourceFromBytes(this.path, bytes), bytes: size }
  }

  #onDisk<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw usageError(
        say`The account snapshot ${this.path} cannot be read: ${ours(diskReason(error))}.${nearby(this.#folder, this.path)}`,
        say`Name a snapshot that is there, or write one with ${'connect-bucket-lock snapshot'}.`,
      )
    }
  }

  /** As {@link load}, for a file that was a snapshot when we began: that it is none any more is no usage error. */
  reload(): SnapshotDocument {
    try {
      return this.load()
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      const message = say`The snapshot was changed and can no longer be read. ${join(error.lines, ' ')}`
      throw new PortError({ message }, { cause: error })
    }
  }

  /** Replaces one policy while no other process writes the file, so that of two writers neither loses anything. */
  async replace(bucket: string, policy: JsonValue | null): Promise<void> {
    let before: SnapshotDocument | undefined
    try {
      await withLock(realpathSync(this.#real), systemClock, () => {
        before = this.reload()
        this.#replace(bucket, policy)
      })
    } catch (error) {
      if (error instanceof UsageError) throw this.#unwritten(NO_SNAPSHOT, error, before)
      if (error instanceof Error && 'code' in error)
        throw this.#unwritten(reasonOfWriting(this.#real, error), error, before)
      throw error
    }
  }

  /** Nothing is written that could not be read again: a policy that nests too deep within the file, say. */
  #replace(bucket: string, policy: JsonValue | null): void {
    const text = withPolicy(this.reload(), bucket, policy)
    if (text === undefined) throw new PortError({ message: unlisted(this.path, bucket), refused: true })
    const document = readSnapshot(sourceFromText(this.path, text), this.#check)
    writeAtomically(this.#real, text)
    this.#latest = document
  }

  /**
   * A file system may call failed what it has done, so the file itself says whether it was.
   * @param before what the file held under the lock; absent where nothing of it was begun.
   */
  #unwritten(why: Prose, cause: unknown, before: SnapshotDocument | undefined): PortError {
    const message = say`The snapshot ${this.path} could not be written: ${why}.`
    if (before === undefined) return new PortError({ message, refused: true }, { cause })
    if (!this.#holds(before)) return new PortError({ message }, { cause })
    return new PortError({ message: say`${message} It holds what it held before.`, refused: true }, { cause })
  }

  #holds({ file }: SnapshotDocument): boolean {
    try {
      return holds(this.#real, file.text)
    } catch {
      return false
    }
  }
}

const NO_SNAPSHOT = ours('with this policy it would no longer be a snapshot')

function accountOf(store: SnapshotStore): Account {
  return {
    identity: async () => {
      const { account, partition, caller, takenAt } = store.reload().snapshot
      const who = caller && { caller: { Account: account, Arn: caller.Arn, UserId: caller.UserId } }
      return { account, partition, ...who, ...present({ takenAt }) }
    },
    roles: async () => store.reload().snapshot.roles,
    organization: async () => store.reload().snapshot.organization,
    instances: async (): Promise<Instances> => {
      const { instances, region } = store.reload().snapshot
      if (instances !== undefined) {
        return { kind: 'listed', instances: instances.map(instance => ({ Region: region, ...instance })) }
      }
      return unlistedInstances(store)
    },
  }
}

function policiesOf(store: SnapshotStore): BucketPolicies {
  return {
    read: async bucket => readPolicy(store, bucket),
    write: async (bucket, text) => store.replace(bucket, policyTree(bucket, text)),
    remove: async bucket => store.replace(bucket, null),
    eventuallyConsistent: false,
    snapshot: store.path,
  }
}

function readPolicy(store: SnapshotStore, bucket: string): LivePolicy {
  try {
    const policy = store.reload().policies.get(bucket)
    if (policy === undefined) return { kind: 'unreadable', because: unlisted(store.path, bucket) }
    return policy.type === 'null' ? { kind: 'absent' } : { kind: 'present', text: compactJson(policy) }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    return { kind: 'unreadable', because: say`The snapshot ${store.path} was changed and can no longer be read.` }
  }
}

/** What S3 would refuse as MalformedPolicy is refused here too, for the file would not be a snapshot any more. */
function policyTree(bucket: string, text: string): JsonValue {
  const { root, problems } = readJson(sourceFromText('policy', text))
  if (root?.type === 'object' && problems.length === 0) return root
  const why = problems[0]?.message ?? ours('A policy is an object.')
  throw new PortError({
    message: say`The policy of ${bucket} was not written, for S3 takes no such JSON. ${why}`,
  })
}

/** Of a file that is too long nothing is read; its length says so. */
function readFile(path: string): Beginning {
  const { size } = statSync(path)
  return size > MOST_SNAPSHOT_BYTES ? { bytes: new Uint8Array(), size } : readBeginning(path, MOST_SNAPSHOT_BYTES)
}
