import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam'
import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  GetBucketPolicyCommand,
  PutBucketPolicyCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts'
import { pretendCredentials } from '../adapters/aws/harness.js'
import { trusts } from '../fakes/aws/state.js'
import { type Ground, KilledApply, outcomesIn } from './killed-apply.js'
import { Moto } from './moto.js'

const POINTS = 50
const BUCKETS = 6
/** Servers, each of which answers one request at a time, */
const SERVERS = 2
/** and the repositories that are worked on at a time on each, with buckets of their own. */
const AT_A_TIME = 2

let motos: readonly Moto[]
let works: readonly KilledApply[]

beforeAll(async () => {
  pretendCredentials()
  motos = await Promise.all(Array.from({ length: SERVERS }, () => Moto.start()))
  works = (await Promise.all(motos.map(worksOn))).flat()
})
afterAll(async () => {
  await Promise.all(works.map(work => work.close()))
  await Promise.all(motos.map(moto => moto.stop()))
})

async function worksOn(moto: Moto): Promise<readonly KilledApply[]> {
  const ground = await groundOn(moto)
  return Promise.all(Array.from({ length: AT_A_TIME }, (_, n) => KilledApply.open(ground, `killed-${n}`, BUCKETS)))
}

async function groundOn({ endpoint }: Moto): Promise<Ground> {
  const config = { endpoint, region: 'us-east-1' }
  const [iam, sts, s3] = [
    new IAMClient(config),
    new STSClient(config),
    new S3Client({ ...config, forcePathStyle: true }),
  ]
  const role = async (RoleName: string, service: string, Path = '/') => {
    const AssumeRolePolicyDocument = JSON.stringify(trusts(service))
    const { Role } = await iam.send(new CreateRoleCommand({ RoleName, Path, AssumeRolePolicyDocument }))
    return { id: Role?.RoleId ?? '', arn: Role?.Arn ?? '' }
  }
  const admin = await role('Admin', 'ec2.amazonaws.com')
  const PolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  })
  await iam.send(new PutRolePolicyCommand({ RoleName: 'Admin', PolicyName: 'all', PolicyDocument }))
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn: admin.arn, RoleSessionName: 'ci' }))
  const made = new Set<string>()
  return {
    endpoint,
    env: {
      AWS_ACCESS_KEY_ID: Credentials?.AccessKeyId ?? '',
      AWS_SECRET_ACCESS_KEY: Credentials?.SecretAccessKey ?? '',
      AWS_SESSION_TOKEN: Credentials?.SessionToken ?? '',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    adminRoleId: admin.id,
    connectRoleId: (await role('connect', 'connect.amazonaws.com', '/aws-service-role/connect.amazonaws.com/')).id,
    formerRoleId: (await role('former', 'lambda.amazonaws.com')).id,
    put: async (Bucket, Policy) => {
      if (!made.has(Bucket)) await s3.send(new CreateBucketCommand({ Bucket }))
      made.add(Bucket)
      if (Policy === undefined) await s3.send(new DeleteBucketPolicyCommand({ Bucket }))
      else await s3.send(new PutBucketPolicyCommand({ Bucket, Policy }))
    },
    read: async Bucket => {
      const answer = await s3.send(new GetBucketPolicyCommand({ Bucket })).catch((error: unknown) => {
        if (error instanceof Error && error.name === 'NoSuchBucketPolicy') return { Policy: undefined }
        throw error
      })
      return answer.Policy
    },
  }
}

interface Point {
  readonly at: number
  readonly when: 'before' | 'after'
}

async function killAt(work: KilledApply, { at, when }: Point) {
  await work.reset()
  const killed = await work.applyUntil('SIGKILL', ({ number }) => number === at, when)
  const held = await work.held()
  const violations = work.violations(held) // before the next run keeps more
  const healed = await work.apply()
  const outcomes = healed.code === 0 ? outcomesIn(healed) : [`exit ${healed.code}: ${healed.err}`]
  const unclean = outcomes.filter(outcome => outcome !== 'applied' && outcome !== 'unchanged')
  const wrong = [...violations, ...unclean]
  const late = BUCKETS - work.changed(await work.held())
  return { point: `${when} request ${at}`, signal: killed.signal, changed: work.changed(held), wrong, late }
}

describe(`an apply of ${BUCKETS} buckets on moto`, () => {
  it('killed at 50 points leaves each bucket with the old or the new policy, and the next run ends clean', async () => {
    const [first] = works
    if (first === undefined) throw new Error('nothing to work on')
    await first.reset()
    const whole = await first.apply()
    const said = whole.code === 0 ? '' : `${whole.err}${whole.out}`
    expect({ said, code: whole.code, changed: first.changed(await first.held()) }).toEqual({
      said: '',
      code: 0,
      changed: BUCKETS,
    })
    const last = first.gate.count - 1
    const points = Array.from({ length: POINTS }, (_, n): Point => {
      return { at: 1 + Math.round((n * (last - 1)) / (POINTS - 1)), when: n % 2 === 0 ? 'before' : 'after' }
    })
    const waiting = [...points]
    const results: Awaited<ReturnType<typeof killAt>>[] = []
    const worker = async (work: KilledApply) => {
      for (let point = waiting.shift(); point !== undefined; point = waiting.shift()) {
        results.push(await killAt(work, point))
      }
    }
    await Promise.all(works.map(worker))
    expect(results.filter(({ signal, wrong, late }) => signal !== 'SIGKILL' || wrong.length > 0 || late > 0)).toEqual(
      [],
    )
    expect(results).toHaveLength(POINTS)
    const changed = results.map(result => result.changed)
    expect(Math.min(...changed)).toBe(0)
    expect(Math.max(...changed)).toBeGreaterThan(BUCKETS - 3)
    expect(new Set(changed).size).toBeGreaterThan(BUCKETS / 2)
    process.stdout.write(
      `${POINTS} kills among ${last + 1} requests, 0 lost, 0 unclean; buckets changed at the kill: ${Math.min(...changed)} to ${Math.max(...changed)}\n`,
    )
  })
})
