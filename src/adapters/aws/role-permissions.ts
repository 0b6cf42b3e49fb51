import type { AccountIdentity, Evidence, RolePermissions } from '../../app/ports.js'
import { decideIdentity } from '../../core/account/identity-policy.js'
import type { Role } from '../../core/account/roles.js'
import { ours, say } from '../../core/text/prose.js'
import { authorizationDetails } from './authorization-details.js'
import type { Iam } from './iam.js'
import { once } from './once.js'
import { type ReadPolicies, rolePolicyReader } from './role-policies.js'

/**
 * Evidence from the roles' policies: one listing of all of them where `GetAccountAuthorizationDetails` is allowed,
 * else a few calls for each role that is asked about. Both are kept for the run.
 */
export function rolePermissions(iam: () => Promise<Iam>, identity: () => Promise<AccountIdentity>): RolePermissions {
  const reader = once(async (): Promise<ReadPolicies> => {
    const opened = await iam()
    return (await authorizationDetails(opened)) ?? rolePolicyReader(opened)
  })
  return {
    mayPutBucketPolicy: async (roles, bucket) => {
      const evidence = new Map<string, Evidence>()
      if (roles.length === 0) return evidence
      const { partition } = await identity()
      const read = await reader()
      for (const role of roles)
        evidence.set(role.RoleId, await evidenceOf(read, role, `arn:${partition}:s3:::${bucket}`))
      return evidence
    },
  }
}

async function evidenceOf(read: ReadPolicies, role: Role, bucketArn: string): Promise<Evidence> {
  const policies = await read(role)
  if ('because' in policies) return { kind: 'unknown', because: policies.because }
  const decision = decideIdentity(policies, 's3:PutBucketPolicy', bucketArn)
  if (decision !== 'depends') return { kind: decision }
  const conditions = ours('depends on conditions or variables in its policies')
  return { kind: 'unknown', because: say`Whether ${role.RoleName} may do ${'s3:PutBucketPolicy'} ${conditions}.` }
}
