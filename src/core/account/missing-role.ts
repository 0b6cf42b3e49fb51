import type { RoleBook } from './roles.js'

/** Whether an ARN names a role of the account, or its sessions, which have its name without its path, and it has none. */
export function isMissingRole(arn: string, { facts, roleByArn }: Pick<RoleBook, 'facts' | 'roleByArn'>): boolean {
  const [, service, account, resource, name = ''] = ROLE.exec(arn) ?? []
  if (account !== facts.account || /[*?]|\$\{/.test(arn)) return false
  if (service === 'iam') return resource === 'role' && roleByArn(arn) === undefined
  const role = name.split('/')[0]
  return resource === 'assumed-role' && !facts.roles.some(({ RoleName }) => RoleName === role)
}

const ROLE = /^arn:[^:]+:(iam|sts)::(\d{12}):(role|assumed-role)\/(.+)$/
