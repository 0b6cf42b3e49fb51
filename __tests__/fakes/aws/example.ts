import { EXAMPLE, exampleLive } from '../account.js'
import { AwsServer } from '../aws-server.js'

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
