import type { Scope } from '../access/prove.js'
import type { Readers } from '../account/readers.js'
import type { Admitted } from '../account/roles.js'
import type { AdmittedId } from '../lock/ids.js'
import { describeStatement } from '../policy/describe.js'
import { meaningOf } from '../policy/meaning.js'
import { type ArnOfRole, commonSpelling } from '../policy/spelling.js'
import type { PolicyFile, WholePolicy } from '../policy-file.js'
import { type Prose, say } from '../text/prose.js'
import { changesBetween, type Difference } from './compare.js'
import { type Digest, digest } from './digest.js'
import { type Consent, digestOf, droppedStatements, isConsented } from './dropped.js'
import { changesInPart } from './in-part.js'
import { type Affected, beforeAndAfter, gained, keyOf, type Reachable, reachOf } from './reach.js'
import { servedBy, together } from './served.js'

export { ACCESS_KINDS, type AccessKind, type Affected, EVERYONE_ELSE, type Reachable } from './reach.js'

/** What applying would change. */
export interface Plan {
  readonly action: 'none' | 'create' | 'replace'
  /** Who would get some kinds of access that they have not now. */
  readonly gains: readonly Affected[]
  /** Nobody is on either list, and yet single actions, objects or conditions change for somebody, or may. */
  readonly inPart?: true
  /** What everybody on either list, and everybody else, can do as far as the policies go, now and then. */
  readonly reach?: readonly Reachable[]
  /** Who has some kinds of access now that they would not have any more. */
  readonly loses: readonly Affected[]
  /** Who can read the bucket today by policies of their own, and is on no list; where no lock stands yet. */
  readonly readers?: Readers
  /** Statements of the live policy that would be gone, with nothing to stand for them, and to which nobody agreed. */
  readonly dropped: readonly Prose[]
  /** Why apply will not carry it out, where the settings let no statement be dropped. */
  readonly refusal?: Prose
  /** Live against desired, by meaning. */
  readonly changes: readonly Difference[]
  /** Over bucket, live policy and desired policy, by meaning: equal plans have equal fingerprints. */
  readonly fingerprint: Digest
  /** Over bucket and live policy, by meaning. */
  readonly live: Digest
}

/** Plans one bucket. `live` is `undefined` where the bucket has no policy. */
export function planFor(
  scope: Omit<Scope, 'admitted'>,
  live: WholePolicy | undefined,
  desired: WholePolicy,
  resolve: (id: AdmittedId) => Admitted,
  consents: readonly Consent[] = [],
): Plan {
  const arnOf: ArnOfRole = id => resolve({ kind: 'role', id, session: '*' }).arn
  const spelling = commonSpelling((live ?? desired).policy, desired.policy, arnOf)
  const meaning = (file: WholePolicy) => (spelling === undefined ? file.meaning() : meaningOf(file.policy, spelling))
  const after = meaning(desired)
  const before = live && meaning(live)
  const ids = unique([...(live?.lock?.admitted ?? []), ...(desired.lock?.admitted ?? [])])
  const served = together(servedBy(scope, live), servedBy(scope, desired))
  const now = new Map([...reachOf(scope, live, ids, resolve), ...served[0]])
  const then = new Map([...reachOf(scope, desired, ids, resolve), ...served[1]])
  const [gains, loses] = [gained(now, then), gained(then, now)]
  const isEven = gains.length + loses.length === 0
  const inPart = isEven && live !== undefined && before !== after && changesInPart(scope, live, desired, arnOf)
  return {
    action: before === undefined ? 'create' : before === after ? 'none' : 'replace',
    gains,
    loses,
    ...(inPart ? { inPart } : {}),
    reach: beforeAndAfter(now, then),
    dropped: live === undefined ? [] : lostWithoutConsent(scope, live, desired, { arnOf, consents }),
    changes: changesBetween(live, desired, arnOf),
    fingerprint: digest(scope.bucket, before ?? 'absent', after),
    live: livePrint(scope.bucket, live),
  }
}

/** Who would get some kinds of access if the policy were taken from the bucket. */
export function gainedByRemoving(
  scope: Omit<Scope, 'admitted'>,
  live: WholePolicy,
  resolve: (id: AdmittedId) => Admitted,
): readonly Affected[] {
  const ids = unique(live.lock?.admitted ?? [])
  return gained(reachOf(scope, live, ids, resolve), reachOf(scope, undefined, ids, resolve))
}

/** What tells one live policy of a bucket from another; none is one too. */
export function livePrint(bucket: string, live: PolicyFile | undefined): Digest {
  return digest(bucket, live?.meaning() ?? 'absent')
}

/** With its digest, by which the configuration can agree to lose it. */
function lostWithoutConsent(
  scope: Omit<Scope, 'admitted'>,
  live: WholePolicy,
  desired: WholePolicy,
  { arnOf, consents }: { readonly arnOf: ArnOfRole; readonly consents: readonly Consent[] },
): readonly Prose[] {
  return droppedStatements(scope, live, desired, arnOf)
    .filter(statement => !isConsented(live, statement, consents))
    .map(statement => say`${describeStatement(statement)} (${digestOf(live, statement)})`)
}

function unique(ids: readonly AdmittedId[]): readonly AdmittedId[] {
  return [...new Map(ids.map(id => [keyOf(id), id])).values()]
}
