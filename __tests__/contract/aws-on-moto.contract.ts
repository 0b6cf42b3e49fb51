import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import { CreateBucketCommand, PutBucketPolicyCommand, S3Client } from '@aws-sdk/client-s3'
import { adaptersFor, pretendCredentials } from '../adapters/aws/harness.js'
import { accountContract } from './account.js'
import { bucketPoliciesContract } from './bucket-policies.js'
import { Moto } from './moto.js'
import { type MakeWorld, type WorldRole, within, worldRole } from './world.js'

/**
 * Run by `.ci/run`, never by `npm test`: it installs and starts a server.
 *   npm run jest -- --testMatch '**\/*.contract.js'
 */
let moto: Moto
const patience = { attempts: 3, connect: 5000, answer: 60_000 }

beforeAll(async () => {
  pretendCredentials()
  moto = await Moto.start()
})
afterAll(() => moto.stop())

const clients = () => {
  const config = { endpoint: moto.endpoint, region: 'us-east-1' }
  return { iam: new IAMClient(config), s3: new S3Client({ ...config, forcePathStyle: true }) }
}

const makeWorld: MakeWorld = async ({ roles = [], buckets = {} }) => {
  await moto.reset()
  const { iam, s3 } = clients()
  const addRole = async ({ RoleName, Path, trust }: WorldRole) => {
    await iam.send(new CreateRoleCommand({ RoleName, Path, AssumeRolePolicyDocument: JSON.stringify(trust) }))
  }
  const waiting = [...roles]
  const worker = async () => {
    for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) await addRole(role)
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  for (const [Bucket, Policy] of Object.entries(buckets)) {
    await s3.send(new CreateBucketCommand({ Bucket }))
    if (Policy !== null) await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }))
  }
  const { account, policies } = await adaptersFor(moto, { patience })
  const close = async () => {
    iam.destroy()
    s3.destroy()
  }
  return { account, policies, addRole, close }
}

accountContract('AWS on moto', makeWorld, { connect: false })
bucketPoliciesContract('AWS on moto', makeWorld, { refusesNonsense: false })

describe('AWS on moto', () => {
  it('takes on a role, and is its session then', () =>
    within(makeWorld, { roles: [worldRole('reader')] }, async ({ account }) => {
      const { account: id } = await account.identity()
      const [role] = await account.roles()
      const assumeRole = { arn: `arn:aws:iam::${id}:role/reader`, externalId: 'x' }
      const assumed = await adaptersFor(moto, { patience, assumeRole })
      expect((await assumed.account.identity()).caller).toEqual({
        Account: id,
        Arn: `arn:aws:sts::${id}:assumed-role/reader/connect-bucket-lock-4711`,
        UserId: `${role?.RoleId}:connect-bucket-lock-4711`,
      })
    }))

  it('shows what a role may do', () =>
    within(makeWorld, { roles: [worldRole('writer'), worldRole('reader')] }, async ({ account }) => {
      const { iam } = clients()
      const allow = (Action: string) =>
        JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action, Resource: '*' }] })
      const PolicyName = 'inline'
      await iam.send(new PutRolePolicyCommand({ RoleName: 'writer', PolicyName, PolicyDocument: allow('s3:*') }))
      await iam.send(new PutRolePolicyCommand({ RoleName: 'reader', PolicyName, PolicyDocument: allow('s3:Get*') }))
      iam.destroy()
      const roles = await account.roles()
      const { permissions } = await adaptersFor(moto, { patience })
      const evidence = await permissions.mayPutBucketPolicy(roles, 'b')
      expect(Object.fromEntries(roles.map(role => [role.RoleName, evidence.get(role.RoleId)]))).toEqual({
        reader: { kind: 'not-allowed' },
        writer: { kind: 'allowed' },
      })
    }))
})
