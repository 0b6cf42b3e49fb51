import { accountOfArn, type ConnectInstance, type Role, type RoleBook } from '../account/roles.js'
import { accountOfId } from '../account/unique-id.js'
import { list, ours, type Prose, say } from '../text/prose.js'
import type { Memory } from './memory.js'

/** The role whose id shall stand in the place of a dead one, or why there is none that is certain. */
export type Successor =
  | { readonly kind: 'found'; readonly role: Role; readonly because: Prose }
  | { readonly kind: 'several'; readonly roles: readonly Role[] }
  | { readonly kind: 'none'; readonly because: Prose }

/** A list with dead ids on it, and what is known of its account. */
export interface Search {
  readonly bucket: string
  /** The RoleIds on the list that no role of the account has. */
  readonly dead: readonly string[]
  /** The RoleIds on the list, the dead ones too. */
  readonly listed: ReadonlySet<string>
  /** The roles that must be on the list and are not. */
  readonly missing: readonly Role[]
  readonly book: RoleBook
  readonly memory: Memory
}

/**
 * Finds out which role each dead id stands for now. What a text remembers goes first; of what nothing remembers, one
 * dead id and one missing role belong together, and nothing else does.
 */
export function successors(search: Search): ReadonlyMap<string, Successor> {
  const found = new Map<string, Successor>()
  for (const id of search.dead) {
    const known = knownSuccessor(id, search)
    if (known !== undefined) found.set(id, once(known, search, found))
  }
  const left = search.dead.filter(id => !found.has(id))
  const missing = search.missing.filter(role => !isTaken(role, found))
  for (const id of left) found.set(id, byElimination(id, left, missing, search.book))
  return found
}

function isTaken(role: Role, found: ReadonlyMap<string, Successor>): boolean {
  return [...found.values()].some(other => other.kind === 'found' && other.role === role)
}

/** No role comes onto the list twice. */
function once(known: Successor, { listed }: Search, found: ReadonlyMap<string, Successor>): Successor {
  if (known.kind !== 'found') return known
  if (!listed.has(known.role.RoleId) && !isTaken(known.role, found)) return known
  const because = say`The role ${known.role.RoleName} has the id ${known.role.RoleId} now, which is listed too. Take the dead id out.`
  return { kind: 'none', because }
}

/** What the texts remember of an id; `undefined` where they remember nothing. */
function knownSuccessor(id: string, search: Search): Successor | undefined {
  const arns = [...(search.memory.arns.get(id) ?? [])]
  if (arns.length === 0) {
    return ofSeveral(replacements(id, search), ours('Another policy of the bucket has it in that place.'))
  }
  const because = say`It was the id of ${list(arns)}.`
  const isOwn = (arn: string) => accountOfArn(arn) === search.book.facts.account
  const roles = distinct(arns.filter(isOwn).flatMap(arn => heirs(arn, search)))
  return ofSeveral(roles, because) ?? { kind: 'none', because: say`${because} The account has no such role now.` }
}

function ofSeveral(roles: readonly Role[], because: Prose): Successor | undefined {
  const [role, another] = roles
  if (role === undefined) return undefined
  return another === undefined ? { kind: 'found', role, because } : { kind: 'several', roles }
}

/** The role of the same ARN; else the one that took over what the old one was for. */
function heirs(arn: string, search: Search): readonly Role[] {
  const same = search.book.roleByArn(arn)
  if (same !== undefined) return [same]
  const ofPermissionSet = samePermissionSet(arn, search.book)
  return ofPermissionSet.length > 0 ? ofPermissionSet : sameInstance(arn, search)
}

/**
 * IAM Identity Center names its roles after the permission set, with a suffix that is another one each time that the
 * set is assigned anew. Source: IAM Identity Center User Guide, "Referencing permission sets in resource policies".
 */
const PERMISSION_SET = /:role(\/aws-reserved\/sso\.amazonaws\.com\/(?:[^/]+\/)?AWSReservedSSO_.+_)[0-9a-f]{16}$/

function samePermissionSet(arn: string, { facts }: RoleBook): readonly Role[] {
  const name = PERMISSION_SET.exec(arn)?.[1]
  return name === undefined ? [] : facts.roles.filter(role => PERMISSION_SET.exec(role.Arn)?.[1] === name)
}

/** The role of the instance that stored as the old one: by its id, else by its alias, else the one that is missing. */
function sameInstance(arn: string, { memory, book, bucket, missing }: Search): readonly Role[] {
  const then = memory.instances.get(arn) ?? []
  const now = book.instancesOf(bucket)
  const byId = now.filter(({ Id }) => then.some(({ id }) => id === Id))
  const byAlias = now.filter(({ InstanceAlias }) =>
    then.some(({ alias }) => alias !== undefined && alias === InstanceAlias),
  )
  const named = rolesOf(byId.length > 0 ? byId : byAlias, book)
  if (named.length > 0 || !arn.includes(CONNECT_PATH)) return named
  return missing.filter(role => rolesOf(now, book).includes(role))
}

const CONNECT_PATH = ':role/aws-service-role/connect.amazonaws.com/'

function rolesOf(instances: readonly ConnectInstance[], book: RoleBook): readonly Role[] {
  return distinct(instances.flatMap(({ ServiceRole = '' }) => book.roleByArn(ServiceRole) ?? []))
}

/** The roles that another policy of the bucket, older or newer, has in the place of an id, all else being the same. */
function replacements(id: string, { memory, bucket, missing }: Search): readonly Role[] {
  const lists = memory.lists.filter(other => other.bucket === bucket).map(({ ids }) => ids)
  const [having, lacking] = [lists.filter(ids => ids.has(id)), lists.filter(ids => !ids.has(id))]
  const ids = having.flatMap(one => lacking.flatMap(other => replacement(one, other)))
  return missing.filter(({ RoleId }) => ids.includes(RoleId))
}

/** The id that came for the one that went, where exactly one did. */
function replacement(one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] {
  const went = [...one].filter(id => !other.has(id))
  const came = [...other].filter(id => !one.has(id))
  return went.length === 1 && came.length === 1 ? came : []
}

function byElimination(id: string, dead: readonly string[], missing: readonly Role[], book: RoleBook): Successor {
  const made = accountOfId(id)
  if (made !== undefined && made !== book.facts.account) {
    return {
      kind: 'none',
      because: say`It seems to be of account ${made}. Declare it with an owner and a reason, or take it out.`,
    }
  }
  if (dead.length > 1)
    return { kind: 'none', because: say`It cannot be distinguished from ${list(dead.filter(other => other !== id))}.` }
  const [role, another] = missing
  if (role === undefined) return { kind: 'none', because: ours('No role that must be on the list is missing from it.') }
  if (another !== undefined) return { kind: 'several', roles: missing }
  if (book.facts.instances === undefined) {
    return {
      kind: 'none',
      because: ours('The Connect instances could not be listed, so another role may be missing too.'),
    }
  }
  return {
    kind: 'found',
    role,
    because: ours('It is the only dead id, and this is the only role that must be on the list and is not.'),
  }
}

function distinct(roles: readonly Role[]): readonly Role[] {
  return [...new Set(roles)]
}
