import { instanceName } from '../../core/account/instances.js'
import {
  type ConnectInstance,
  type Role,
  type RoleBook,
  roleBook,
  roleIdOf,
  rolesNamedLike,
} from '../../core/account/roles.js'
import { assumableBy } from '../../core/account/trust/assumable.js'
import { PortError } from '../../core/text/errors.js'
import { list, type Prose, quote, say } from '../../core/text/prose.js'
import { meantOr } from '../../core/text/suggest.js'
import { usageError } from '../../core/text/usage.js'
import type { AccountSettings } from '../../settings/settings.js'
import type { Prompt } from './ports.js'

/** The service role of each instance. Throws PortError where one is not to be found: no policy may be written then. */
export function connectRoles(instances: readonly ConnectInstance[], book: RoleBook): readonly Role[] {
  const roles = instances.map(instance => {
    const role = instance.ServiceRole === undefined ? undefined : book.roleByArn(instance.ServiceRole)
    if (role !== undefined) return role
    const whose = say`The service role of Connect instance ${instanceName(instance)}`
    const problem =
      instance.ServiceRole === undefined
        ? say`${whose} is not named by Connect.`
        : say`${whose}, ${instance.ServiceRole}, was not found in account ${book.facts.account}.`
    throw new PortError({ message: say`${problem} Without its RoleId, the lock would keep Connect out.` })
  })
  return [...new Set(roles)]
}

/**
 * Makes sure that admins and a deployer are known, asking for an admin where nobody is named as one.
 * Resolves with the patterns of the admin roles. Throws UsageError that says which option would help.
 */
export async function nameAdmins(
  settings: AccountSettings,
  given: readonly string[],
  book: RoleBook,
  prompt: Prompt | undefined,
): Promise<readonly string[]> {
  for (const pattern of given) {
    const alone = roleBook(book.facts, { ...settings, adminRoles: [pattern] }, book.known.readings)
    if (alone.admins.length === 0) throw noSuchRole('admin-role', pattern, book)
  }
  if (book.admins.length > 0) return settings.adminRoles
  const candidates = book.facts.roles.filter(role => !isForServices(role, book))
  if (prompt === undefined || candidates.length === 0 || candidates.length > MOST_OFFERED) {
    throw usageError(
      say`No role of account ${book.facts.account} is named ${list(settings.adminRoles, 'or')}.`,
      say`Use ${'--admin-role'} to name a role that may change the policy.`,
    )
  }
  const question = say`Which role may change the policy and reach the recordings?`
  const chosen =
    candidates[
      await prompt.choose(
        question,
        candidates.map(({ RoleName }) => quote(RoleName)),
      )
    ]
  return chosen === undefined ? settings.adminRoles : [chosen.Arn]
}

/** A role that AWS services alone can assume administers nothing. */
function isForServices(role: Role, { known }: RoleBook): boolean {
  return assumableBy(role, known).some(({ kind }) => kind === 'service')
}

/** More roles than this are no choice that anybody reads. */
const MOST_OFFERED = 40

/**
 * Resolves with the role that will apply the policy: the one that is named, or the caller's where somebody says that it
 * is; with nothing where the caller is an admin, who is on the list anyway. Running this puts nobody on a list by
 * itself. Throws UsageError that says which option would help.
 */
export async function nameDeployer(
  { deployRole }: AccountSettings,
  book: RoleBook,
  prompt: Prompt | undefined,
): Promise<string | undefined> {
  if (deployRole !== undefined) {
    if (book.deployer === undefined) throw noSuchRole('deploy-role', deployRole, book)
    return deployRole
  }
  const remedy = say`Name the role that will apply the policy with ${'--deploy-role'}.`
  const { deployer, admins, facts } = book
  if (facts.caller === undefined) throw usageError(say`It is not known who will apply the policy.`, remedy)
  if (deployer === undefined) {
    throw usageError(say`${facts.caller.Arn} cannot be put on the list: its sessions are not those of a role.`, remedy)
  }
  if (admins.includes(deployer)) return undefined
  const asked = say`You are ${deployer.RoleName}, which is not an admin. Put it on the list, as the role that will apply the policy?`
  if (await prompt?.confirm(asked)) return deployer.RoleName
  throw usageError(say`You are ${deployer.RoleName}, which is not an admin, so it was not put on the list.`, remedy)
}

/** Throws UsageError where the settings name a role to plan that the account does not have. */
export function refuseUnknownPlanner(book: RoleBook): void {
  if (book.planRoleMissing !== undefined) throw noSuchRole('plan-role', book.planRoleMissing, book)
}

/** Said where the one who runs this will be locked out of the recordings by it. */
export function callerLeftOut({ facts, roleById }: RoleBook, listed: readonly string[]): readonly Prose[] {
  const id = roleIdOf(facts.caller)
  if (id === undefined || listed.includes(`${id}:*`)) return []
  return [
    say`You are ${roleById(id)?.RoleName ?? id}, which is not on the list. After the apply that role cannot read the recordings and cannot plan. Run plans as a role on the list.`,
  ]
}

function noSuchRole(option: 'admin-role' | 'deploy-role' | 'plan-role', named: string, { facts }: RoleBook): Error {
  const hint = meantOr(say`${'aws iam list-roles'} lists them.`, named, rolesNamedLike(named, facts))
  return usageError(say`No role of account ${facts.account} is named ${named} (${`--${option}`}).`, hint)
}
