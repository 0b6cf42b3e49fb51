import type { AccountIdentity, Evidence, RolePermissions } from '../../app/ports.js'
import { decideIdentity } from '../../core/account/identity-policy.js'
import { mayRead, type Readers } from '../../core/account/readers.js'
import type { Role } from '../../core/account/roles.js'
import { portProblem } from '../../core/text/errors.js'
import { ours, type Prose, say } from '../../core/text/prose.js'
import { authorizationDetails, type PolicyListing } from './authorization-details.js'
import type { Iam } from './iam.js'
import { once } from './once.js'
import { type ReadPolicies, rolePolicyReader } from './role-policies.js'

/**
 * Evidence from the roles' policies: one listing of all of them where `GetAccountAuthorizationDetails` is allowed,
 * else a few calls for each role that is asked about. Both are kept for the run.
 */
export function rolePermissions(iam: () => Promise<Iam>, identity: () => Promise<AccountIdentity>): RolePermissions {
  let listing: PolicyListing | undefined
  const reader = once(async (): Promise<ReadPolicies> => {
    const opened = await iam()
    listing = await authorizationDetails(opened)
    return listing?.read ?? rolePolicyReader(opened)
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
    readersOf: async (roles, bucket) => {
      if (listing === undefined) return NOT_LISTED
      const { partition } = await identity()
      return readersAmong(listing.atHand, roles, `arn:${partition}:s3:::${bucket}`)
    },
  }
}

const NOT_LISTED: Readers = {
  kind: 'not-looked-at',
  because: ours('the policies of the roles were not listed in this run.'),
}

async function readersAmong(read: ReadPolicies, roles: readonly Role[], bucketArn: string): Promise<Readers> {
  const decided = await Promise.all(
    roles.map(async role => {
      const policies = await read(role).catch(nothingCertain)
      return { role, decision: 'because' in policies ? 'depends' : mayRead(policies, bucketArn) }
    }),
  )
  const having = (wanted: string) => decided.filter(({ decision }) => decision === wanted).map(({ role }) => role)
  return { kind: 'looked-at', roles: having('allowed'), doubtful: having('depends') }
}

/** A document that cannot be read says nothing of its role, and no verdict hangs on it. */
function nothingCertain(error: unknown): { readonly because: Prose } {
  return { because: portProblem(error).message }
}

async function evidenceOf(read: ReadPolicies, role: Role, bucketArn: string): Promise<Evidence> {
  const policies = await read(role)
  if ('because' in policies) return { kind: 'unknown', because: policies.because }
  const decision = decideIdentity(policies, 's3:PutBucketPolicy', bucketArn)
  if (decision !== 'depends') return { kind: decision }
  const conditions = ours('depends on conditions or variables in its policies')
  return { kind: 'unknown', because: say`Whether ${role.RoleName} may do ${'s3:PutBucketPolicy'} ${conditions}.` }
}
