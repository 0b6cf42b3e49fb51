import type { Claim, ClaimName } from '../../access/claim.js'
import { type DeclaredId, isOfNobodyKnown, type Role } from '../../account/roles.js'
import { say } from '../../text/prose.js'
import { closest } from '../../text/suggest.js'
import type { Severity, Violation } from '../finding.js'
import type { AccountSubject, ListedId } from '../rule.js'

/** An error, unless the claim that the rule explains was proved all the same. */
export function claimSeverity(claims: readonly Claim[], name: ClaimName): Severity {
  return claims.some(({ claim, verdict }) => claim === name && verdict.kind === 'holds') ? 'warning' : 'error'
}

/**
 * Service-linked roles of Connect's relatives, which are not the role as which an instance stores.
 * Source: Amazon Connect Administrator Guide, "Use service-linked roles" and its pages for each of them.
 */
const RELATIVES = [
  'AWSServiceRoleForConnectCampaigns',
  'AWSServiceRoleForAmazonConnectSynchronization',
  'AWSServiceRoleForProfile',
  'AWSServiceRoleForAmazonQConnect',
]

/** Whether a role is the service-linked one of a relative of Connect's, for which it was probably taken. */
export function isRelative({ Path, RoleName }: Role): boolean {
  return Path.startsWith('/aws-service-role/') && RELATIVES.some(name => RoleName.startsWith(name))
}

/** The listed roles that are of no kind that a lock admits, with the role itself. */
export function strangers(subject: AccountSubject): readonly { listed: ListedId; role: Role }[] {
  return unknownIds(subject).flatMap(entry => {
    const role = entry.admitted.kind === 'other' ? subject.book.roleById(entry.id.id) : undefined
    return role === undefined ? [] : [{ listed: entry, role }]
  })
}

/** The listed ids of which nobody ever said whose they are. */
export function unknownIds(subject: AccountSubject): readonly ListedId[] {
  return subject.listed.filter(
    entry => isOfNobodyKnown(entry.admitted) && expiredDeclaration(subject, entry) === undefined,
  )
}

/** The declaration of a listed id that has run out, where nothing else says whose it is. */
export function expiredDeclaration({ book }: AccountSubject, listed: ListedId): DeclaredId | undefined {
  return isOfNobodyKnown(listed.admitted) ? book.declared.find(({ id }) => id === listed.id.id) : undefined
}

/** The roles of the instances that store in the bucket and are not listed. */
export function missingInstanceRoles({ book, bucket, listed }: AccountSubject): readonly Role[] {
  const roles = book.instancesOf(bucket).flatMap(({ ServiceRole }) => book.roleByArn(ServiceRole ?? '') ?? [])
  return [...new Set(roles)].filter(role => !listed.some(({ id }) => id.id === role.RoleId))
}

/** Listed ids that stand where the Connect role of an instance was probably meant to stand. */
export function standIns(subject: AccountSubject): readonly ListedId[] {
  return subject.listed.filter(({ id, admitted }) => {
    const role = subject.book.roleById(id.id)
    if (admitted.kind === 'unresolved') return id.kind === 'role'
    if (admitted.kind === 'connect') return role !== undefined && !storesHere(subject, role)
    return admitted.kind === 'other' && role !== undefined && isRelative(role)
  })
}

/** Whether an instance that stores in the bucket does so as this role. */
export function storesHere({ book, bucket }: AccountSubject, role: Role): boolean {
  return book.instancesOf(bucket).some(({ ServiceRole }) => ServiceRole === role.Arn)
}

/** The role that an id no role has was probably meant to be: a slip of the pen, or the role that is missing. */
export function meantRole(subject: AccountSubject, id: string): Role | undefined {
  const { book, listed } = subject
  const near = nearId(
    id,
    book.facts.roles.map(({ RoleId }) => RoleId),
  )
  if (near !== undefined) return book.roleById(near)
  const [missing] = missingInstanceRoles(subject)
  if (missing !== undefined) return missing
  return listed.some(({ admitted }) => admitted.kind === 'admin') ? undefined : book.admins[0]
}

/** The role that was probably meant, as help in place of the rule's own; nothing where none was. */
export function roleHint(meant: Role | undefined): Pick<Violation, 'help'> {
  return meant === undefined ? {} : { help: say`Did you mean ${`${meant.RoleId}:*`}, the role ${meant.RoleName}?` }
}

/** Ids are random, so only one that differs in a few letters of many is near. */
function nearId(id: string, known: readonly string[]): string | undefined {
  const near = closest(id, known)
  if (near === undefined || near.length !== id.length) return undefined
  const differing = [...near].filter((letter, at) => letter !== id[at]).length
  return differing <= MAX_SLIPS ? near : undefined
}

const MAX_SLIPS = 3
