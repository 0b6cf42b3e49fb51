import { parentPort, workerData } from 'node:worker_threads'
import { manyRoles } from '../__tests__/fakes/aws/state.js'
import { AwsServer } from '../__tests__/fakes/aws-server.js'

/** The loopback AWS on a thread of its own, so that it does not share its time with what is measured. */
const { roles, buckets, latency } = workerData as { roles: number; buckets: number; latency: number }
const server = await AwsServer.start()
server.latency = latency
server.state.roles = manyRoles(roles)
for (let n = 0; n < buckets; n += 1) {
  server.state.buckets.set(`bucket-${n}`, { policy: '{"Version":"2012-10-17","Statement":[]}' })
}
parentPort?.postMessage(server.endpoint)
