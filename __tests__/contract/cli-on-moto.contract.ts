import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AttachRolePolicyCommand,
  CreateRoleCommand,
  CreateServiceLinkedRoleCommand,
  IAMClient,
} from '@aws-sdk/client-iam'
import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { CLAIMS } from '../../src/core/access/claim.js'
import type { JsonAudit } from '../../src/report/audit-schema.js'
import { pretendCredentials } from '../adapters/aws/harness.js'
import { AwsServer } from '../fakes/aws-server.js'
import { type Ended, runWith } from '../fakes/console.js'
import { AwsFront } from './aws-front.js'
import { Moto } from './moto.js'
import { worldRole } from './world.js'

const BUCKET = 'connect-25fd0a3be3ef'

let moto: Moto
let standIn: AwsServer
let front: AwsFront
let folder: string

beforeAll(async () => {
  pretendCredentials()
  moto = await Moto.start({ managedPolicies: true })
  standIn = await AwsServer.start()
  front = await AwsFront.start(moto.endpoint, standIn.endpoint)
  folder = mkdtempSync(join(tmpdir(), 'moto-'))
  await seed()
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await front.stop()
  await standIn.close()
  await moto.stop()
})

/** An account with a Connect instance, an admin and a deployer, as whom we run from then on. */
async function seed(): Promise<void> {
  const config = { endpoint: moto.endpoint, region: 'us-east-1' }
  const iam = new IAMClient(config)
  const { Role: connect } = await iam.send(
    new CreateServiceLinkedRoleCommand({ AWSServiceName: 'connect.amazonaws.com', CustomSuffix: 'abc' }),
  )
  for (const RoleName of ['Admin', 'deploy']) {
    const AssumeRolePolicyDocument = JSON.stringify(worldRole(RoleName, '/', 'ec2.amazonaws.com').trust)
    await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }))
    const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess'
    await iam.send(new AttachRolePolicyCommand({ RoleName, PolicyArn }))
  }
  const s3 = new S3Client({ ...config, forcePathStyle: true })
  await s3.send(new CreateBucketCommand({ Bucket: BUCKET }))
  const VersioningConfiguration = { Status: 'Enabled' } as const
  await s3.send(new PutBucketVersioningCommand({ Bucket: BUCKET, VersioningConfiguration }))
  standIn.state.instances = [
    {
      Id: '11111111-1111-1111-1111-111111111111',
      Region: 'us-east-1',
      InstanceAlias: 'sales',
      ...(connect?.Arn === undefined ? {} : { ServiceRole: connect.Arn }),
      storage: [{ ResourceType: 'CALL_RECORDINGS', BucketName: BUCKET, BucketPrefix: 'connect/sales/CallRecordings' }],
    },
  ]
  const RoleArn = 'arn:aws:iam::123456789012:role/deploy'
  const assume = new AssumeRoleCommand({ RoleArn, RoleSessionName: 'ci' })
  const { Credentials } = await new STSClient(config).send(assume)
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId,
    AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey,
    AWS_SESSION_TOKEN: Credentials?.SessionToken,
  })
}

function run(...argv: string[]): Promise<Ended> {
  return runWith({ AWS_ENDPOINT_URL: front.endpoint, AWS_REGION: 'us-east-1' }, folder, ...argv)
}

describe('a new user on an account', () => {
  it('goes from nothing to a lock that stands, and back to a snapshot', async () => {
    const before = await run('audit', '--format', 'json')
    expect(before.code).toBe(1)
    expect(JSON.parse(before.out)).toMatchObject({
      verdict: 'unsafe',
      buckets: [{ bucket: BUCKET, state: 'not-locked' }],
    })

    const init = await run('init', '--bucket', BUCKET, '--admin-role', 'Admin', '--deploy-role', 'deploy')
    expect(init).toMatchObject({ code: 0 })
    const file = readFileSync(join(folder, `policies/${BUCKET}.json`), 'utf8')

    expect(await run('plan')).toMatchObject({
      code: 0,
      out: expect.stringContaining('create: the bucket has no policy'),
    })
    expect(await run('drift')).toMatchObject({ code: 1 })
    expect(await run('apply')).toMatchObject({ code: 0, out: expect.stringContaining('applied') })
    expect(await run('drift')).toMatchObject({ code: 0 })
    expect(await run('apply')).toMatchObject({ code: 0, out: expect.stringContaining('nothing to do') })

    const after = await run('audit', '--admin-role', 'Admin', '--deploy-role', 'deploy', '--format', 'json')
    const [bucket] = (JSON.parse(after.out) as JsonAudit).buckets
    expect({ code: after.code, ...bucket }).toMatchObject({
      code: 0,
      state: 'locked',
      file: { path: `policies/${BUCKET}.json`, same: true },
      claims: CLAIMS.map(claim => ({ claim, verdict: 'holds' })),
    })
    expect(bucket?.beside.map(({ topic, mark }) => `${topic}: ${mark}`)).toEqual([
      'block-public-access: look',
      'ownership: look',
      'versioning: fine',
      'object-lock: fine',
      'encryption: fine',
      'access-points: fine',
    ])

    expect(await run('snapshot', '--output', 'account.json')).toMatchObject({ code: 0 })
    const snapshot = JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8'))
    expect(snapshot.buckets[BUCKET].policy).toEqual(JSON.parse(file))
    expect(await run('plan', '--account', join(folder, 'account.json'))).toMatchObject({ code: 0 })
  })
})
