import { bucketOfFile } from '../core/check.js'
import type { LiveQuestion } from '../core/claims.js'
import type { AdmittedId } from '../core/policy/ids.js'
import { findLock } from '../core/policy/lock.js'
import { readPolicy } from '../core/policy/parse.js'
import { type Prose, say } from '../core/prose.js'
import { type AccountFacts, type RoleBook, roleBook } from '../core/roles.js'
import { type SourceFile, sourceFromText } from '../core/source.js'
import type { Account, AccountIdentity, BucketPolicies, LivePolicy } from '../ports.js'
import type { AccountSettings } from '../settings.js'

/** What the account says: who is in it, and what stands on each bucket that the files are about. */
export interface Survey {
  readonly identity: AccountIdentity
  readonly book: RoleBook
  readonly live: ReadonlyMap<string, LivePolicy>
  readonly notes: readonly Prose[]
}

/** Asks the account everything that a plan needs, each thing once. Throws PortError where it cannot be asked at all. */
export async function survey(
  files: readonly SourceFile[],
  settings: AccountSettings,
  account: Account,
  policies: BucketPolicies,
): Promise<Survey> {
  const buckets = [...new Set(files.flatMap(file => bucketOfFile(file) ?? []))]
  const identity = await account.identity()
  const [roles, instances, live] = await Promise.all([
    rolesFor(files, account),
    account.instances(),
    Promise.all(buckets.map(async bucket => [bucket, await policies.read(bucket)] as const)),
  ])
  const facts: AccountFacts = {
    ...identity,
    roles,
    ...(instances.kind === 'listed' ? { instances: instances.instances } : {}),
  }
  return {
    identity,
    book: roleBook(facts, settings),
    live: new Map(live),
    notes: instances.kind === 'unreadable' ? [say`Connect instances could not be listed: ${instances.because}`] : [],
  }
}

/** IAM is eventually consistent: an id that no role has is looked for in a second, fresh listing. */
async function rolesFor(files: readonly SourceFile[], account: Account): Promise<AccountFacts['roles']> {
  const roles = await account.roles()
  const known = new Set(roles.map(({ RoleId }) => RoleId))
  const missing = files.flatMap(listedIds).some(({ kind, id }) => kind === 'role' && !known.has(id))
  return missing ? account.roles({ fresh: true }) : roles
}

function listedIds(file: SourceFile): readonly AdmittedId[] {
  const { policy } = readPolicy(file)
  return (policy && findLock(policy)?.admitted) ?? []
}

/** The live policy as the proof asks about it. */
export function liveQuestion(bucket: string, live: LivePolicy | undefined): LiveQuestion {
  if (live === undefined || live.kind === 'absent') return { kind: 'absent' }
  if (live.kind === 'unreadable') return live
  if (live.kind === 'no-bucket') return { kind: 'unreadable', because: say`there is no bucket ${bucket}` }
  const { policy, whole } = readPolicy(sourceFromText(`live policy of ${bucket}`, live.text))
  if (whole && policy !== undefined) return { kind: 'present', policy }
  return { kind: 'unreadable', because: say`what stands on ${bucket} is no policy that can be read` }
}
