import { snapshotAdapters } from '../../adapters/disk/snapshot.js'
import { present } from '../../core/text/present.js'
import type { Prose } from '../../core/text/prose.js'
import type { AccountSettings } from '../../settings/settings.js'
import { type SnapshotReading, snapshotWords } from './snapshot-words.js'

/** The snapshots of two runs, each at its own path on the disk. */
export interface ChangedSnapshot {
  /** As the workflow names it. */
  readonly path: string
  readonly before: string
  readonly after: string
  readonly newAdmins: ReadonlySet<string>
  readonly settings: AccountSettings
}

/** What a pull request changes of the account that its check goes by. Throws UsageError for what is no snapshot. */
export async function snapshotChanges(changed: ChangedSnapshot): Promise<readonly Prose[]> {
  const { path, newAdmins, settings } = changed
  const [before, after] = await Promise.all([readingAt(changed.before), readingAt(changed.after)])
  const { trusted, today } = settings
  return snapshotWords({ path, before, after, newAdmins, trusted, today })
}

async function readingAt(path: string): Promise<SnapshotReading> {
  const { account, policies, buckets } = await snapshotAdapters(path)
  const [identity, organization, roles, instances] = await Promise.all([
    account.identity(),
    account.organization?.(),
    account.roles(),
    account.instances(),
  ])
  const live = buckets.map(async bucket => {
    const policy = await policies.read(bucket)
    return [bucket, policy.kind === 'present' ? policy.text : null] as const
  })
  return {
    identity,
    ...present({ organization: organization ?? undefined }),
    roles,
    instances: instances.kind === 'listed' ? instances.instances : [],
    policies: new Map(await Promise.all(live)),
  }
}
