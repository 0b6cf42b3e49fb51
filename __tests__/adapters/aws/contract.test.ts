import { accountContract } from '../../contract/account.js'
import { bucketPoliciesContract } from '../../contract/bucket-policies.js'
import type { MakeWorld } from '../../contract/world.js'
import { roleId } from '../../fakes/aws/state.js'
import { AwsServer } from '../../fakes/aws-server.js'
import { adaptersFor } from './harness.js'

const makeWorld: MakeWorld = async ({ roles = [], instances = [], buckets = {} }) => {
  const server = await AwsServer.start()
  const { state } = server
  const addRole = async (role: (typeof roles)[number]) => {
    state.roles.push({ ...role, RoleId: roleId(state.roles.length) })
  }
  for (const role of roles) await addRole(role)
  state.instances = instances.map(({ storage, Region = 'us-east-1', ...instance }) => ({
    ...instance,
    Region,
    storage: [...storage],
  }))
  for (const [name, policy] of Object.entries(buckets)) state.buckets.set(name, { policy: policy ?? undefined })
  const { account, policies } = await adaptersFor(server)
  return { account, policies, addRole, close: () => server.close() }
}

accountContract('AWS', makeWorld, { connect: true })
bucketPoliciesContract('AWS', makeWorld, { refusesNonsense: true })
