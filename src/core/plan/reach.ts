import { callerOf } from '../access/caller.js'
import type { CallerScope, Need, Scope } from '../access/prove.js'
import type { Admitted } from '../account/roles.js'
import type { AdmittedId } from '../lock/ids.js'
import type { WholePolicy } from '../policy-file.js'

/** The kinds of access that a plan tells apart, each with the action that stands for it. */
export const NEEDS = {
  read: { action: 's3:GetObject', on: 'object' },
  write: { action: 's3:PutObject', on: 'object' },
  delete: { action: 's3:DeleteObject', on: 'object' },
  list: { action: 's3:ListBucket', on: 'bucket' },
  'change-policy': { action: 's3:PutBucketPolicy', on: 'bucket' },
} as const satisfies Readonly<Record<string, Need>>

export type AccessKind = keyof typeof NEEDS
export const ACCESS_KINDS = Object.keys(NEEDS) as readonly AccessKind[]

/** Somebody whom a plan gives or takes some kinds of access. */
export interface Affected extends Admitted {
  /** Absent: all kinds. */
  readonly access?: readonly AccessKind[]
}

/** Everybody who is on no list, in lists of who gains and who loses. */
export const EVERYONE_ELSE: Admitted = { id: '*', kind: 'other', name: 'everyone else' }

/** As {@link EVERYONE_ELSE}, where it is not just anybody who gets in. */
const SOMEBODY_ELSE: Admitted = { id: '*', kind: 'other', name: 'someone who is not on the list' }

/** Who reaches a bucket, by the id on a list; `*` stands for all who are on none. */
export type Reach = ReadonlyMap<string, Reached>

interface Reached {
  readonly access: ReadonlySet<AccessKind>
  readonly who: Admitted
}

/** What a policy does not keep from the ids, and from everybody else. Access of which nobody knows counts as kept. */
export function reachOf(
  scope: Omit<Scope, 'admitted'>,
  file: WholePolicy | undefined,
  ids: readonly AdmittedId[],
  resolve: (id: AdmittedId) => Admitted,
): Reach {
  const listed = { ...scope, admitted: ids }
  const reach = new Map<string, Reached>()
  const access = file === undefined ? undefined : accessOf(file, listed, id => callerIn(id, resolve(id)))
  for (const id of ids) reach.set(keyOf(id), { access: new Set(access?.get(id) ?? ACCESS_KINDS), who: resolve(id) })
  return reach.set(
    '*',
    file === undefined ? { access: new Set(ACCESS_KINDS), who: EVERYONE_ELSE } : others(file, listed),
  )
}

/** Whether somebody who is on no list of the policy may read objects by it. */
export function isReadByOthers(scope: Omit<Scope, 'admitted'>, file: WholePolicy): boolean {
  return file.proof().sealed({ ...scope, admitted: file.lock?.admitted ?? [] }, NEEDS.read).kind !== 'holds'
}

/** Who gets what by the second policy that the first did not give. */
export function gained(before: Reach, after: Reach): readonly Affected[] {
  return [...after].flatMap(([key, { access, who }]) => {
    const known = before.get(key)?.access ?? new Set()
    const more = [...access].filter(kind => !known.has(kind))
    if (more.length === 0) return []
    return [more.length === ACCESS_KINDS.length ? who : { ...who, access: more }]
  })
}

/** What somebody can do by the one policy and by the other. */
export interface Reachable {
  readonly who: Admitted
  readonly before: readonly AccessKind[]
  readonly after: readonly AccessKind[]
}

/** Both reaches side by side. */
export function beforeAndAfter(before: Reach, after: Reach): readonly Reachable[] {
  return [...after].map(([key, { access, who }]) => ({
    who: access.size > 0 ? who : (before.get(key)?.who ?? who),
    before: [...(before.get(key)?.access ?? [])],
    after: [...access],
  }))
}

/** The name of an id in a plan: a pinned session is another than the role's others. */
export function keyOf(id: AdmittedId): string {
  return id.kind === 'role' && id.session !== '*' ? `${id.id}:${id.session.name}` : id.id
}

/** With the ARN that the account knows a role by. */
function callerIn(id: AdmittedId, { arn }: Admitted): CallerScope {
  return id.kind === 'role' && arn !== undefined ? { ...id, roleArn: arn } : callerOf(id)
}

/** The access of each id that is listed. */
function accessOf(
  file: WholePolicy,
  scope: Scope,
  known: (id: AdmittedId) => CallerScope,
): ReadonlyMap<AdmittedId, readonly AccessKind[]> {
  const proof = file.proof()
  return new Map(
    proof.classes(scope.admitted, known, scope.owner).flatMap(alike => {
      const caller = known(alike[0])
      const keeps = (needs: readonly Need[]) => proof.keepsAccess(scope, caller, needs).kind !== 'fails'
      const kinds = keeps(Object.values(NEEDS)) ? ACCESS_KINDS : ACCESS_KINDS.filter(kind => keeps([NEEDS[kind]]))
      return alike.map(id => [id, kinds] as const)
    }),
  )
}

/** Services are told by what allows them, as nothing else lets them in. */
function others(file: WholePolicy, listed: Scope): Reached {
  const scope = { ...listed, awsServices: true }
  const all = file.proof().sealed(scope)
  if (all.kind === 'holds') return { access: new Set(), who: EVERYONE_ELSE }
  const open = ACCESS_KINDS.flatMap(kind => {
    const verdict = file.proof().sealed(scope, NEEDS[kind])
    return verdict.kind === 'holds' ? [] : [{ kind, anybody: isOpenToAnybody(verdict) }]
  })
  const who = open.every(({ anybody }) => anybody) ? EVERYONE_ELSE : SOMEBODY_ELSE
  return { access: new Set(open.map(({ kind }) => kind)), who }
}

function isOpenToAnybody(verdict: ReturnType<ReturnType<WholePolicy['proof']>['sealed']>): boolean {
  return verdict.kind === 'fails' && verdict.witness?.caller.kind === 'anonymous'
}
