import type { Role, RoleBook } from '../account/roles.js'

/**
 * The roles that must be on the list of a bucket's lock and are not: those of the instances that store there, and the
 * admin, the deployer and the planner that the settings name. Where no admin is listed, each that could be one counts.
 *
 * @param named the admin roles that were named, as against those of the defaults; a glob names nobody in particular.
 */
export function missingRoles(
  book: RoleBook,
  bucket: string,
  listed: ReadonlySet<string>,
  named: readonly string[],
): readonly Role[] {
  const hasAdmin = book.admins.some(({ RoleId }) => listed.has(RoleId))
  const isNamed = ({ RoleName, Arn }: Role) => named.includes(RoleName) || named.includes(Arn)
  const must = [
    ...book.instancesOf(bucket).map(({ ServiceRole = '' }) => book.roleByArn(ServiceRole)),
    ...book.admins.filter(role => !hasAdmin || isNamed(role)),
    ...(book.deployRoleNamed ? [book.deployer] : []),
    ...(book.planRoleNamed ? [book.planner] : []),
  ]
  return [...new Set(must)].filter(role => role !== undefined).filter(({ RoleId }) => !listed.has(RoleId))
}
