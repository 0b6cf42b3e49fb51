import { parentPort, workerData } from 'node:worker_threads'
import { roleId, trusts } from '../__tests__/fakes/aws/state.js'
import { AwsServer } from '../__tests__/fakes/aws-server.js'

/** One account with a Connect role, an admin as whom we run, and buckets without a policy; on a thread of its own. */
const { account, buckets, latency } = workerData as { account: string; buckets: readonly string[]; latency: number }
const server = await AwsServer.start()
const { state } = server
const inline = { all: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] } }
state.account = account
state.caller = { Arn: `arn:aws:sts::${account}:assumed-role/Admin/ci`, UserId: `${roleId(0)}:ci` }
state.roles = [
  { RoleName: 'Admin', Path: '/', RoleId: roleId(0), trust: trusts('ec2.amazonaws.com'), inline },
  {
    RoleName: 'AWSServiceRoleForAmazonConnect_bench',
    Path: '/aws-service-role/connect.amazonaws.com/',
    RoleId: roleId(1),
    trust: trusts('connect.amazonaws.com'),
  },
]
for (const bucket of buckets) state.buckets.set(bucket, { policy: undefined })
server.latency = latency
parentPort?.on('message', () => parentPort?.postMessage(server.calls.length))
parentPort?.postMessage(server.endpoint)
