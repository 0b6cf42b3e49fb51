import { EXAMPLE, exampleLive } from '../account.js'
import { AwsServer } from '../aws-server.js'
import { type AwsState, emptyState } from './state.js'

/** The example account, behind AWS's own protocols; of one instance, for Connect takes two calls a second. */
export async function exampleServer(): Promise<AwsServer> {
  const server = await AwsServer.start()
  const { state } = server
  state.caller = { ...EXAMPLE.caller }
  state.roles = EXAMPLE.roles.map(({ RoleName, Path, RoleId, AssumeRolePolicyDocument }) => ({
    RoleName,
    Path,
    RoleId,
    trust: AssumeRolePolicyDocument,
  }))
  state.instances = EXAMPLE.instances.slice(1).map(({ storage, ...instance }) => ({
    ...instance,
    Region: 'us-east-1',
    storage: [...storage],
  }))
  for (const bucket of Object.keys(EXAMPLE.buckets)) state.buckets.set(bucket, { policy: exampleLive(bucket) })
  return server
}

/** The example's roles in another account, which holds one of its buckets; no instances, for Connect takes two calls a second. */
export function exampleAccount(id: string, bucket: string): AwsState {
  const everything = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }
  const own = JSON.parse(JSON.stringify(EXAMPLE.roles).replaceAll(EXAMPLE.account, id)) as typeof EXAMPLE.roles
  const roles = own.map(({ RoleName, Path, RoleId, AssumeRolePolicyDocument: trust }) => ({
    ...{ RoleName, RoleId, trust },
    Path: /^connect-access-role/.test(RoleName) ? '/aws-service-role/connect.amazonaws.com/' : Path,
    ...(/Admin/.test(RoleName) ? { inline: { everything } } : {}),
  }))
  return {
    ...emptyState(),
    account: id,
    roles,
    buckets: new Map([[bucket, { policy: exampleLive(bucket) }]]),
  }
}
