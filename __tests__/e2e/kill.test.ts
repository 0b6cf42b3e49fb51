import { type Ground, KilledApply, outcomesIn } from '../contract/killed-apply.js'
import { roleId, trusts } from '../fakes/aws/state.js'
import { AwsServer } from '../fakes/aws-server.js'

const ADMIN = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }

/** The loopback AWS with a Connect role, an admin as whom we run, and somebody who loses access. */
function groundOf(server: AwsServer): Ground {
  const { state } = server
  const role = (RoleName: string, service: string, Path = '/') => {
    const made = { RoleName, Path, RoleId: roleId(state.roles.length), trust: trusts(service), inline: { ADMIN } }
    state.roles.push(made)
    return made.RoleId
  }
  const adminRoleId = role('Admin', 'ec2.amazonaws.com')
  state.caller = { Arn: `arn:aws:sts::${state.account}:assumed-role/Admin/ci`, UserId: `${adminRoleId}:ci` }
  return {
    endpoint: server.endpoint,
    env: { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_EC2_METADATA_DISABLED: 'true' },
    connectRoleId: role('connect', 'connect.amazonaws.com', '/aws-service-role/connect.amazonaws.com/'),
    adminRoleId,
    formerRoleId: role('former', 'lambda.amazonaws.com'),
    put: async (bucket, policy) => void state.buckets.set(bucket, { policy }),
    read: async bucket => state.buckets.get(bucket)?.policy,
  }
}

const BUCKETS = 3

describe('the bundle, ended in the middle of an apply', () => {
  let server: AwsServer
  let work: KilledApply
  beforeAll(async () => {
    server = await AwsServer.start()
    work = await KilledApply.open(groundOf(server), 'killed', BUCKETS)
  })
  afterAll(async () => {
    await work.close()
    await server.close()
  })

  it.each([2])('by SIGKILL right after the write number %d took effect: the next run ends clean', async nth => {
    await work.reset()
    let writes = 0
    const atWrite = ({ method }: { readonly method: string }) => {
      if (method === 'PUT') writes += 1
      return method === 'PUT' && writes === nth
    }
    const killed = await work.applyUntil('SIGKILL', atWrite, 'after')
    expect({ signal: killed.signal, changed: work.changed(await work.held()) }).toEqual({
      signal: 'SIGKILL',
      changed: nth,
    })
    expect(work.violations(await work.held())).toEqual([])
    const healed = await work.apply()
    expect({ code: healed.code, outcomes: [...outcomesIn(healed)].sort() }).toEqual({
      code: 0,
      outcomes: [...Array(BUCKETS - nth).fill('applied'), ...Array(nth).fill('unchanged')],
    })
    expect(work.changed(await work.held())).toBe(BUCKETS)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s: it finishes the bucket in hand, leaves the rest, reports and ends by itself',
    async signal => {
      await work.reset()
      const ended = await work.applyUntil(signal, ({ method }) => method === 'PUT', 'before')
      expect({ code: ended.code, signal: ended.signal, changed: work.changed(await work.held()) }).toEqual({
        code: 3,
        signal: null,
        changed: 1,
      })
      expect([...outcomesIn(ended)].sort()).toEqual(['applied', ...Array(BUCKETS - 1).fill('not-tried')])
      expect(work.violations(await work.held())).toEqual([])
    },
  )
})
