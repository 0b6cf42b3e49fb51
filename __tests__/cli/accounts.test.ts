import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonAudit } from '../../src/report/audit-schema.js'
import { EXAMPLE, exampleFile } from '../fakes/account.js'
import { exampleAccount } from '../fakes/aws/example.js'
import { AwsServer } from '../fakes/aws-server.js'
import { type Ended, inFolder, runWith } from '../fakes/console.js'
import { withoutPauses } from '../fakes/quick-clock.js'

withoutPauses()

const BLOG = 'connect-25fd0a3be3ef'
const MODERN = 'amazon-connect-3f1c0d5e7a9b'
const NEAR = '222222222222'
const FAR = '333333333333'
/** The role that plans and the one that applies; both are on the lists that are tried. */
const PLAN = 'recordings-exporter'
const APPLY = 'Admin'
const PLAN_ID = 'AROARTX3GSDSW5VRCPIXR'

let server: AwsServer

beforeEach(async () => {
  server = await AwsServer.start()
  server.others.push(exampleAccount(NEAR, BLOG), exampleAccount(FAR, MODERN))
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})

afterEach(() => server.close())

function policyText(bucket: string): string {
  const { text } = exampleFile(`examples/policies/${bucket}.json`)
  return text
    .replace('"AROAINV7BYMRZP3NV66DI:*"', `"AROAINV7BYMRZP3NV66DI:*", "${PLAN_ID}:*"`)
    .replace(EXAMPLE.account, FAR)
}

/** A repository with both policies; `buckets` says where each lies. */
function inRepository(
  work: (run: (...argv: string[]) => Promise<Ended>) => Promise<void>,
  files: readonly string[] = [BLOG, MODERN],
  buckets: Readonly<Record<string, string>> = { [BLOG]: NEAR, [MODERN]: FAR },
): Promise<void> {
  return inFolder(async folder => {
    mkdirSync(join(folder, 'policies'))
    for (const bucket of files) writeFileSync(join(folder, 'policies', `${bucket}.json`), policyText(bucket))
    const roles = (id: string) => ({
      plan: `arn:aws:iam::${id}:role/${PLAN}`,
      apply: `arn:aws:iam::${id}:role/${APPLY}`,
    })
    const accounts = [NEAR, FAR].map(id => ({ id, 'role-to-assume': roles(id) }))
    const settings = { 'admin-roles': ['AWSReservedSSO_*', 'Admin'], 'plan-role': PLAN, accounts, buckets }
    writeFileSync(join(folder, 'connect-bucket-lock.yml'), JSON.stringify(settings))
    await work((...argv) => runWith({ AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'us-east-1' }, folder, ...argv))
  })
}

const assumed = () => server.calls.filter(({ action }) => action === 'sts:AssumeRole').map(({ subject }) => subject)
const writes = () => server.calls.filter(({ action }) => /:(Put|Delete)/.test(action))
const role = (id: string, name: string) => `arn:aws:iam::${id}:role/${name}`

/** What stands on each bucket, and what the files say. */
const live = () => server.others.map(({ buckets }) => [...buckets.values()].map(({ policy }) => policy ?? ''))

interface Told {
  readonly verdict: string
  readonly policies: readonly {
    readonly bucket: string
    readonly verdict: string
    readonly outcome?: { kind: string }
  }[]
  readonly notes: readonly string[]
}

describe('several accounts on AWS', () => {
  it('are audited as their plan roles, and the roles of the configuration are known', () =>
    inRepository(async run => {
      const { code, out } = await run('audit', '--format', 'json')
      const { accounts, buckets } = JSON.parse(out) as JsonAudit
      expect(accounts.map(({ account }) => account)).toEqual([NEAR, FAR])
      expect(assumed().sort()).toEqual([role(NEAR, PLAN), role(FAR, PLAN)])
      expect(writes()).toEqual([])
      expect(buckets).toMatchObject([{ account: FAR, bucket: MODERN, state: 'unsafe', file: { same: false } }])
      expect(buckets[0]?.admitted.find(({ name }) => name === PLAN)?.kind).toBe('planner')
      expect(buckets[0]?.claims.find(({ claim }) => claim === 'deployer-keeps-access')?.verdict).toBe('holds')
      expect(code).toBe(1)
    }))

  it('are planned as their plan roles, and applied as their apply roles', () =>
    inRepository(async run => {
      const planned = await run('plan', '--format', 'json')
      expect({ code: planned.code, err: planned.err }).toEqual({ code: 0, err: '' })
      expect(assumed().sort()).toEqual([role(NEAR, PLAN), role(FAR, PLAN)])
      expect(writes()).toEqual([])
      server.calm()
      expect((await run('apply')).code).toBe(0)
      expect(assumed().sort()).toEqual([role(NEAR, APPLY), role(FAR, APPLY)])
      const signed = writes().map(({ accessKeyId, subject }) => [accessKeyId.slice(4, 16), subject])
      expect(signed.sort()).toEqual([
        [NEAR, BLOG],
        [FAR, MODERN],
      ])
      expect(live().map(([policy = '']) => JSON.parse(policy))).toEqual(
        [BLOG, MODERN].map(b => JSON.parse(policyText(b))),
      )
      server.calm()
      expect((await run('drift')).code).toBe(0)
      expect(assumed().sort()).toEqual([role(NEAR, PLAN), role(FAR, PLAN)])
    }))

  it('leave each other alone: where one cannot be entered, the other is applied, and there is no verdict', () =>
    inRepository(async run => {
      const far = server.others[1]
      if (far !== undefined) far.roles = far.roles.filter(({ RoleName }) => RoleName !== APPLY)
      const before = live()
      const { code, out } = await run('apply', '--format', 'json')
      expect(code).toBe(3)
      const told = JSON.parse(out) as Told
      expect(told.policies.map(({ bucket, outcome }) => [bucket, outcome?.kind]).sort()).toEqual([
        [MODERN, 'refused'],
        [BLOG, 'applied'],
      ])
      expect(live()[1]).toEqual(before[1])
      expect(told.notes.join()).toContain(`The role \`${role(FAR, APPLY)}\` could not be assumed`)
    }))

  it('are never written where the configuration names the wrong one', () =>
    inRepository(
      async run => {
        const before = live()
        const { code } = await run('apply')
        expect(code).toBe(1)
        expect(writes()).toEqual([])
        expect(live()).toEqual(before)
      },
      [BLOG, MODERN],
      { [BLOG]: FAR, [MODERN]: NEAR },
    ))

  it('are never written with credentials that turn out to be of another account', () =>
    inRepository(async run => {
      const [near] = server.others
      const before = live()
      server.fail('sts:GetCallerIdentity', {
        fault: {
          kind: 'body',
          status: 200,
          body: `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>arn:aws:sts::999999999999:assumed-role/Admin/x</Arn><UserId>AROAINV7BYMRZP3NV66DI:x</UserId><Account>999999999999</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
        },
      })
      const { code, err } = await run('apply')
      expect(code).toBe(3)
      expect(err).toMatch(
        /^No verdict: These are credentials of account `999999999999`, and the policies are those of account `\d{12}`\./,
      )
      expect(writes()).toEqual([])
      expect(near?.account).toBe(NEAR)
      expect(live()).toEqual(before)
    }))

  it('are all looked through for drift, those without a file too', () =>
    inRepository(
      async run => {
        const near = server.others[0]?.buckets.get(BLOG)
        if (near !== undefined) near.policy = policyText(BLOG)
        const storage = [{ ResourceType: 'CALL_RECORDINGS', BucketName: MODERN }]
        server.others[1]?.instances.push({ Id: 'sales-id', InstanceAlias: 'sales', Region: 'us-east-1', storage })
        const { code, out } = await run('drift', '--format', 'json')
        expect(code).toBe(1)
        expect(JSON.parse(out)).toMatchObject({
          verdict: 'unsafe',
          policies: [{ bucket: BLOG, verdict: 'safe' }],
          unmanaged: [{ bucket: MODERN, account: FAR, instances: ['sales'] }],
        })
      },
      [BLOG],
    ))
})
