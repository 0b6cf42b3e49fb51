/** Where the configuration is looked for. */
export const CONFIG_FILE = 'connect-bucket-lock.yml'

/** Who was named, or said to be somebody, when the policy was written. */
export interface NamedRoles {
  /** Names, ARNs or globs; empty where the defaults did. */
  readonly adminRoles: readonly string[]
  readonly deployRole?: string | undefined
  readonly planRole?: string | undefined
}

/** The configuration that names the same roles in the runs to come; `undefined` where nobody was named. */
export function configText({ adminRoles, deployRole, planRole }: NamedRoles): string | undefined {
  const lines = [
    ...(adminRoles.length === 0 ? [] : [`admin-roles: ${JSON.stringify(adminRoles)}`]),
    ...(deployRole === undefined ? [] : [`deploy-role: ${JSON.stringify(deployRole)}`]),
    ...(planRole === undefined ? [] : [`plan-role: ${JSON.stringify(planRole)}`]),
  ]
  return lines.length === 0 ? undefined : `${lines.join('\n')}\n`
}

/** What was named on the command line and not in the configuration, which a run on a pull request alone goes by. */
export function unconfigured(named: NamedRoles, configuration: Partial<NamedRoles>): NamedRoles {
  const { adminRoles = [], deployRole, planRole } = configuration
  const isConfigured = named.adminRoles.every(role => adminRoles.includes(role))
  return {
    adminRoles: isConfigured ? [] : [...adminRoles, ...named.adminRoles.filter(role => !adminRoles.includes(role))],
    deployRole: named.deployRole === deployRole ? undefined : named.deployRole,
    planRole: named.planRole === planRole ? undefined : named.planRole,
  }
}
