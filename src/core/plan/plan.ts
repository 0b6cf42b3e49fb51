import { callerOf } from '../access/caller.js'
import type { Scope } from '../access/prove.js'
import type { Admitted } from '../account/roles.js'
import type { AdmittedId } from '../lock/ids.js'
import { describeStatement } from '../policy/describe.js'
import { meaningOf } from '../policy/meaning.js'
import { type ArnOfRole, commonSpelling } from '../policy/spelling.js'
import type { PolicyFile, WholePolicy } from '../policy-file.js'
import type { Prose } from '../text/prose.js'
import { type Change, changesBetween, droppedStatements } from './compare.js'
import { type Digest, digest } from './digest.js'

/** What applying would change. */
export interface Plan {
  readonly action: 'none' | 'create' | 'replace'
  /** Who would reach the objects and does not now. */
  readonly gains: readonly Admitted[]
  /** Who reaches the objects now and would not any more. */
  readonly loses: readonly Admitted[]
  /** Statements of the live policy that the file does not have. */
  readonly dropped: readonly Prose[]
  /** Live against desired, by meaning. */
  readonly changes: readonly Change[]
  /** Over bucket, live policy and desired policy, by meaning: equal plans have equal fingerprints. */
  readonly fingerprint: Digest
  /** Over bucket and live policy, by meaning. */
  readonly live: Digest
}

/** Everybody who is on no list, in lists of who gains and who loses. */
export const EVERYONE_ELSE: Admitted = { id: '*', kind: 'other', name: 'everyone else' }

/** Plans one bucket. `live` is `undefined` where the bucket has no policy. */
export function planFor(
  scope: Omit<Scope, 'admitted'>,
  live: WholePolicy | undefined,
  desired: WholePolicy,
  resolve: (id: AdmittedId) => Admitted,
): Plan {
  const arnOf: ArnOfRole = id => resolve({ kind: 'role', id, session: '*' }).arn
  const spelling = commonSpelling((live ?? desired).policy, desired.policy, arnOf)
  const meaning = (file: WholePolicy) => (spelling === undefined ? file.meaning() : meaningOf(file.policy, spelling))
  const after = meaning(desired)
  const before = live && meaning(live)
  const ids = unique([...(live?.lock?.admitted ?? []), ...(desired.lock?.admitted ?? [])])
  const reachBefore = reachOf(scope, live, ids)
  const reachAfter = reachOf(scope, desired, ids)
  const people = [...ids.map(id => [key(id), resolve(id)] as const), ['*', EVERYONE_ELSE] as const]
  return {
    action: before === undefined ? 'create' : before === after ? 'none' : 'replace',
    gains: people.filter(([id]) => reachAfter.has(id) && !reachBefore.has(id)).map(([, admitted]) => admitted),
    loses: people.filter(([id]) => reachBefore.has(id) && !reachAfter.has(id)).map(([, admitted]) => admitted),
    dropped: live === undefined ? [] : droppedStatements(live, desired, arnOf).map(describeStatement),
    changes: changesBetween(live, desired, arnOf),
    fingerprint: digest(scope.bucket, before ?? 'absent', after),
    live: livePrint(scope.bucket, live),
  }
}

/** What tells one live policy of a bucket from another; none is one too. */
export function livePrint(bucket: string, live: PolicyFile | undefined): Digest {
  return digest(bucket, live?.meaning() ?? 'absent')
}

/** The ids, and `*` for everybody else, that a policy does not keep from reading objects. */
function reachOf(
  scope: Omit<Scope, 'admitted'>,
  file: WholePolicy | undefined,
  ids: readonly AdmittedId[],
): ReadonlySet<string> {
  if (file === undefined) return new Set([...ids.map(key), '*'])
  const needs = [{ action: 's3:GetObject', on: 'object' as const }]
  const listed = { ...scope, admitted: ids }
  const proof = file.proof()
  const reached = ids.filter(id => proof.keepsAccess(listed, callerOf(id), needs).kind !== 'fails').map(key)
  return new Set(proof.sealed(listed).kind === 'holds' ? reached : [...reached, '*'])
}

function key(id: AdmittedId): string {
  return id.kind === 'role' && id.session !== '*' ? `${id.id}:${id.session.name}` : id.id
}

function unique(ids: readonly AdmittedId[]): readonly AdmittedId[] {
  return [...new Map(ids.map(id => [key(id), id])).values()]
}
