import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { snapshotAdapters } from '../../src/adapters/disk/snapshot.js'
import type { Account, BucketPolicies } from '../../src/app/ports.js'
import type { ConnectInstance, Role } from '../../src/core/account/roles.js'
import { EXAMPLE, FakeAccount } from '../fakes/account.js'
import { FakeBuckets, VirtualClock } from '../fakes/bucket.js'

export const BUCKETS = ['connect-25fd0a3be3ef', 'amazon-connect-3f1c0d5e7a9b'] as const
export type Bucket = (typeof BUCKETS)[number]

/** An account that others change beside us, as somebody at the console does. */
export interface Surroundings {
  readonly account: Account
  readonly policies: BucketPolicies
  live(bucket: Bucket): string | undefined
  setLive(bucket: Bucket, text: string | undefined): void
  /** Who is in the account from now on. */
  populate(people: People): void
  close(): void
}

export interface People {
  readonly roles: readonly Role[]
  readonly instances: readonly ConnectInstance[]
  readonly caller: { readonly Arn: string; readonly UserId: string }
}

export const PEOPLE: People = { roles: EXAMPLE.roles, instances: EXAMPLE.instances, caller: EXAMPLE.caller }

export async function inMemory(): Promise<Surroundings> {
  const account = new FakeAccount()
  const policies = new FakeBuckets(new VirtualClock(), Object.fromEntries(BUCKETS.map(bucket => [bucket, undefined])))
  return {
    account,
    policies,
    live: bucket => policies.stored.get(bucket),
    setLive: (bucket, text) => policies.put(bucket, text),
    populate: ({ roles, instances, caller }) => {
      account.rolesAre = roles
      account.instancesAre = instances
      account.identityIs = { ...account.identityIs, caller: { ...caller, Account: EXAMPLE.account } }
    },
    close: () => undefined,
  }
}

/** The same in a snapshot file. */
export async function inSnapshot(): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  const path = join(folder, 'account.json')
  const read = () => JSON.parse(readFileSync(path, 'utf8')) as typeof EXAMPLE
  const change = (more: object) => writeFileSync(path, JSON.stringify({ ...read(), ...more }))
  const none = Object.fromEntries(BUCKETS.map(bucket => [bucket, { policy: null }]))
  writeFileSync(path, JSON.stringify({ ...EXAMPLE, buckets: none }))
  const { account, policies } = await snapshotAdapters(path)
  return {
    account,
    policies,
    live: bucket => {
      const policy = read().buckets[bucket]?.policy
      return policy === null || policy === undefined ? undefined : JSON.stringify(policy)
    },
    setLive: (bucket, text) => {
      const policy: unknown = text === undefined ? null : JSON.parse(text)
      change({ buckets: { ...read().buckets, [bucket]: { policy } } })
    },
    populate: people => change(people),
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}
