import type { CallerScope, Expected } from '../access/prove.js'
import type { RoleBook } from '../account/roles.js'
import { type AdmittedId, readAdmittedId } from '../lock/ids.js'
import { ours, type Prose, say } from '../text/prose.js'
import { suggestion } from '../text/suggest.js'
import { deployerOf } from './deployer.js'
import { type Expectation, type ExpectedKind, isExpectedKind } from './expectation.js'
import { anySessionOf, type ClaimContext, listedCaller } from './question.js'

/** Somebody of whom a test asks. */
export interface ExpectedCaller {
  /** The name, where it is not what the test itself says. */
  readonly name?: string
  readonly caller: CallerScope
}

/** Those of whom a test asks; or why that is not known, `unasked` where it takes an account. */
export type Callers =
  | { readonly kind: 'known'; readonly callers: readonly ExpectedCaller[] }
  | { readonly kind: 'unasked' }
  | { readonly kind: 'nobody' | 'unknown'; readonly because: Prose }

const BARE_ROLE = /^AROA[A-Z0-9]{12,124}$/
const FEDERATED = /^(\d{12}):([\w+=,.@-]{2,32})$/
const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/

/** Whom `as` means: what names somebody without an account, and else a kind, a name or an ARN in the account. */
export function callersOf(context: ClaimContext, { as, expect }: Pick<Expectation, 'as' | 'expect'>): Callers {
  const id = readAdmittedId(BARE_ROLE.test(as) ? `${as}:*` : as)
  if (id !== undefined) return known([{ caller: listedCaller(context, id) }])
  if (as === 'anonymous') return known([{ caller: { kind: 'anonymous', userid: as } }])
  if (SERVICE.test(as)) return known([{ caller: { kind: 'service', userid: as, service: as } }])
  const [, account, name] = FEDERATED.exec(as) ?? []
  if (account !== undefined) {
    const arn = `arn:${context.partition}:sts::${account}:federated-user/${name}`
    return known([{ caller: { kind: 'federated', userid: as, account, arn } }])
  }
  if (context.account === undefined) return { kind: 'unasked' }
  const { book } = context.account
  return isExpectedKind(as) ? ofKind(context, book, as, expect) : named(book, as)
}

function known(callers: readonly ExpectedCaller[]): Callers {
  return { kind: 'known', callers }
}

function named({ facts }: RoleBook, as: string): Callers {
  const roles = facts.roles.filter(({ RoleName, Arn }) => RoleName === as || Arn === as)
  if (roles.length > 0) return known(roles.map(role => ({ caller: anySessionOf(role, facts) })))
  const names = facts.roles.map(({ RoleName }) => RoleName)
  return { kind: 'unknown', because: say`account ${facts.account} has no role ${as}.${suggestion(as, names)}` }
}

/** Everybody of the kind must be denied; those whom the list admits must be spared. */
function ofKind(context: ClaimContext, book: RoleBook, kind: ExpectedKind, expect: Expected): Callers {
  const deployer = kind === 'deployer' ? deployerOf(book) : undefined
  if (deployer !== undefined) return known([deployer])
  const listed = context.admitted.filter(id => isOfKind(book, id, kind))
  const roles = book.facts.roles.map((role): AdmittedId => ({ kind: 'role', id: role.RoleId, session: '*' }))
  const root: AdmittedId = { kind: 'account', id: book.facts.account }
  const others = [...roles, root].filter(id => isOfKind(book, id, kind))
  const asked = expect === 'denied' ? distinct([...others, ...listed]) : kind === 'root' ? [root] : listed
  if (asked.length > 0) return known(asked.map(id => ({ ...nameOf(book, id), caller: listedCaller(context, id) })))
  const where = expect === 'denied' ? say`in account ${book.facts.account}` : ours('on the list')
  return { kind: 'nobody', because: say`no one ${where} is of the kind ${kind}.` }
}

function isOfKind(book: RoleBook, id: AdmittedId, kind: ExpectedKind): boolean {
  const role = id.kind === 'role' ? book.roleById(id.id) : undefined
  if (role !== undefined && kind === 'admin') return book.admins.includes(role)
  if (role !== undefined && kind === 'planner') return role === book.planner
  return book.resolve(id).kind === kind
}

function distinct(ids: readonly AdmittedId[]): readonly AdmittedId[] {
  return [...new Map(ids.map(id => [JSON.stringify(id), id])).values()]
}

function nameOf(book: RoleBook, id: AdmittedId): { readonly name: string } {
  return { name: book.resolve(id).name ?? id.id }
}
