import type {
  AccessProbe,
  Account,
  BucketPolicies,
  BucketSettings,
  ConnectRegions,
  RolePermissions,
  SecondOpinion,
} from '../../app/ports.js'
import type { RootWays } from '../../app/recover/ports.js'
import { accessProbe } from './access-probe.js'
import { sessionFor } from './assumed-role.js'
import { bucketPolicies } from './bucket-policies.js'
import { bucketSettings } from './bucket-settings.js'
import { openIam } from './iam.js'
import { askIdentity } from './identity.js'
import { connectRegions, listInstances } from './instances.js'
import { once } from './once.js'
import type { AwsOptions } from './options.js'
import { organizationOf } from './organization.js'
import { rolePermissions } from './role-permissions.js'
import { listRoles, tagReader } from './roles.js'
import { rootWays } from './root-ways.js'
import { openS3 } from './s3.js'
import { secondOpinion } from './second-opinion.js'

export interface AwsAdapters {
  readonly account: Account
  readonly policies: BucketPolicies
  readonly probe: AccessProbe
  readonly permissions: RolePermissions
  readonly opinion: SecondOpinion
  readonly rootWays: RootWays
  readonly connectRegions: ConnectRegions
  readonly bucketSettings: BucketSettings
  /** The region that the clients start in. Throws PortError where none is set. */
  region(): Promise<string>
}

/**
 * The ports over AWS. Nothing is called and no SDK client is loaded before a port is first asked.
 * Throws UsageError where the environment names a proxy that cannot be used.
 */
export async function awsAdapters(options: AwsOptions): Promise<AwsAdapters> {
  const session = await sessionFor(options)
  const identity = askIdentity(session)
  const iam = openIam(session)
  const s3 = openS3(session)
  let roles = once(async () => listRoles(await iam()))
  const account: Account = {
    identity,
    roles: question => {
      if (question?.fresh === true) roles = once(async () => listRoles(await iam()))
      return roles()
    },
    instances: once(() => listInstances(session, identity)),
    organization: organizationOf(session),
    tags: tagReader(iam),
  }
  return {
    account,
    policies: bucketPolicies(session, identity, s3),
    probe: accessProbe(session, identity),
    permissions: rolePermissions(iam, identity),
    opinion: secondOpinion(session),
    rootWays: rootWays(session, iam),
    connectRegions: connectRegions(session, identity),
    bucketSettings: bucketSettings(session, identity, s3),
    region: async () => session.region ?? (await (await iam()).client.config.region()),
  }
}
