import { TooManyClasses } from '../../access/prove/dimensions.js'
import { type Prose, say } from '../../text/prose.js'
import type { Role } from '../role.js'
import { callsOf } from './callers.js'
import { decideTrust, TOO_MANY_CALLS, type TrustVerdict } from './decide.js'
import { type Known, trustedArns, trustOf } from './known.js'
import type { TrustClauses, TrustModel } from './model.js'
import type { TrustPrincipal } from './principals.js'
import { covers, findCall } from './search.js'

/** Whether a stranger can become a role, and through which roles: the one that he enters first, the one asked about last. */
export type RoleVerdict = TrustVerdict & { readonly way: readonly Role[] }

/** How many steps the ways to one role may take: those of a thousand roles that are named. */
const MOST_STEPS = 1_000_000

/** What it takes to look at the calls of one role, beside the search among them. */
const STEPS_OF_A_ROLE = 1_000

/**
 * Decides a role with the roles of the account that its trust policy names, each by its own trust policy. A circle of
 * roles lets in nobody by itself. The shortest way of a stranger counts; else what is not known; else it holds. A role
 * that is named and not listed is not known.
 * Ways that take too many steps are not known.
 */
export function decideRole(role: Role, known: Known): RoleVerdict {
  const most = known.readings.steps.taken + MOST_STEPS
  const listed = new Set([...known.roles.map(({ Arn }) => Arn), ...trustedArns(known)])
  let unknown: RoleVerdict | undefined
  const ways: (readonly Role[])[] = [[role]]
  const seen = new Set<Role>([role])
  for (const way of ways) {
    const [first = role] = way
    const verdict = { ...decideTrust(first.AssumeRolePolicyDocument, known), way }
    if (verdict.kind === 'fails') return verdict
    if (verdict.kind === 'unknown') unknown ??= verdict
    const named = rolesNamed(first, known, most)
    if (named === undefined) return { kind: 'unknown', because: TOO_MANY_CALLS, way }
    const [missing] = principalsOf(first, known).filter(arn => !listed.has(arn))
    if (missing !== undefined) unknown ??= { kind: 'unknown', because: notListed(first, missing), way }
    for (const next of named) {
      if (!seen.has(next)) ways.push([next, ...way])
      seen.add(next)
    }
  }
  return unknown ?? { kind: 'holds', way: [role] }
}

/** The roles of the account that a trust policy lets in by their ARN; IAM shows the ARNs of living roles alone. */
function principalsOf(role: Role, known: Known): readonly string[] {
  const reading = trustOf(role, known)
  if (reading.kind === 'refused') return []
  const allows = reading.model.statements.filter(statement => statement.allows && covers(statement, 'sts:AssumeRole'))
  return allows.flatMap(({ principals }) =>
    principals.flatMap(principal =>
      principal.kind === 'role' && principal.account === known.account ? [principal.arn] : [],
    ),
  )
}

function notListed({ RoleName }: Role, arn: string): Prose {
  return say`The trust policy of ${RoleName} names ${arn}, and the list of the account's roles does not have it. Take a new snapshot, or remove the role from the trust policy.`
}

/** The roles of the account that a trust policy lets in by itself; `undefined` where finding them takes too many steps. */
function rolesNamed(role: Role, known: Known, most: number): readonly Role[] | undefined {
  const reading = trustOf(role, known)
  if (reading.kind === 'refused') return []
  const { model } = reading
  const naming = model.statements.filter(statement => statement.allows && covers(statement, 'sts:AssumeRole'))
  try {
    const admits = naming.flatMap(statement => admitting(model, statement, known) ?? [])
    if (admits.length === 0) return []
    return known.roles.filter(other => {
      if (model.steps.taken > most) throw new TooManyClasses()
      model.steps.taken += admits.length
      return other.Arn !== role.Arn && admits.some(admit => admit(other))
    })
  } catch (error) {
    if (error instanceof TooManyClasses) return undefined
    throw error
  }
}

/**
 * The roles that a statement lets in by itself; `undefined` where it names none. It names everybody, or a role by its ARN,
 * or by conditions on the account that not every role of it meets. The account alone names nobody, for there the IAM
 * policies decide; everybody needs none (IAM User Guide, "AWS JSON policy elements: Principal", "All principals").
 */
function admitting(model: TrustModel, statement: TrustClauses, known: Known): ((role: Role) => boolean) | undefined {
  const { principals } = statement
  const isOwn = (principal: TrustPrincipal) => principal.kind === 'account' && principal.account === known.account
  const everyone = principals.some(({ kind }) => kind === 'everyone')
  const letsAllIn = (everyone || principals.some(isOwn)) && letsIn(model, statement, anyRole(known), known)
  if (everyone && !tellsRolesApart(model)) return letsAllIn ? () => true : undefined
  const admit = (role: Role) => letsIn(model, statement, role, known)
  if (everyone || (principals.some(isOwn) && !letsAllIn)) return admit
  if (!principals.some(isOneRole)) return undefined
  return role => principals.some(principal => mayBe(principal, role)) && admit(role)
}

function tellsRolesApart({ keys, statements }: TrustModel): boolean {
  const asks = keys.has('aws:principalarn') || keys.has('aws:userid')
  return asks || statements.some(({ principals }) => principals.some(isOneRole))
}

function isOneRole({ kind }: TrustPrincipal): boolean {
  return kind === 'role' || kind === 'session'
}

/** Of a name and an id that no policy is about. */
function anyRole({ partition, account }: Known): Role {
  const RoleName = '-+=,.@_'
  return {
    RoleName,
    Path: '/',
    Arn: `arn:${partition}:iam::${account}:role/${RoleName}`,
    RoleId: 'AROA00000000000000000',
  }
}

/** Whether a principal may be the role, or a session of it; whose session it is, its calls tell. */
function mayBe(principal: TrustPrincipal, { Arn, RoleName }: Role): boolean {
  if (principal.kind === 'role') return principal.arn === Arn
  return principal.kind === 'session' && principal.role === RoleName
}

function letsIn(model: TrustModel, statement: TrustClauses, { Arn, RoleId }: Role, known: Known): boolean {
  model.steps.taken += STEPS_OF_A_ROLE
  const sessions = statement.principals.flatMap(principal => (principal.kind === 'session' ? [principal.session] : []))
  return ['session', ...sessions].some(session =>
    callsOf(model, { kind: 'role', account: known.account, arn: Arn, session }, known, RoleId).some(
      calls => findCall(model, calls, 'perhaps', ({ bit }) => bit === statement.bit) !== undefined,
    ),
  )
}
