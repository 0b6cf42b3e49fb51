import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { RECOVERY_SCHEMA } from '../../src/report/recovery-schema.js'
import { STRICT } from '../../src/settings/schema-problems.js'
import { exampleFile } from '../fakes/account.js'
import { LOCKED, LOCKOUT, lockedServer, MEMBER } from '../fakes/aws/locked.js'
import { ROOT_SECRETS } from '../fakes/aws/query.js'
import type { AwsState } from '../fakes/aws/state.js'
import type { AwsServer } from '../fakes/aws-server.js'
import { type Ended, inFolder, runWith } from '../fakes/console.js'
import { withoutPauses } from '../fakes/quick-clock.js'

withoutPauses()

const RIGHT = exampleFile(`examples/policies/${LOCKED}.json`).text
const PREVIOUS = ['.connect-bucket-lock', 'previous'] as const

let server: AwsServer
let member: AwsState

beforeEach(async () => {
  ;({ server, member } = await lockedServer())
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'AKIAFAKE',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_EC2_METADATA_DISABLED: 'true',
  })
})

afterEach(() => server.close())

/** Runs it in a folder with the policy and a snapshot of the member; no output ever has a credential of root. */
async function recover(folder: string, ...argv: string[]): Promise<Ended> {
  const env = { AWS_ENDPOINT_URL: server.endpoint, AWS_REGION: 'eu-central-1' }
  const ended = await runWith(env, folder, 'recover', ...argv)
  for (const secret of Object.values(ROOT_SECRETS)) expect(ended.out + ended.err).not.toContain(secret)
  expect(ended.out + ended.err).not.toContain('ASIAROOT')
  return ended
}

function inRepository(work: (folder: string) => Promise<void>): Promise<void> {
  return inFolder(async folder => {
    writeFileSync(join(folder, 'right.json'), RIGHT)
    writeFileSync(join(folder, 'account.json'), readFileSync('examples/account.json'))
    await work(folder)
  })
}

const kept = (folder: string) => {
  const names = readdirSync(join(folder, ...PREVIOUS))
  return names.map(name => readFileSync(join(folder, ...PREVIOUS, name), 'utf8'))
}
const stands = () => member.buckets.get(LOCKED)?.policy
const writes = () => server.calls.filter(({ action }) => /s3:(Put|Delete)/.test(action))
const known = ['--account', 'account.json', '--deploy-role', 'Admin'] as const
const there = ['--account-id', MEMBER] as const

describe('recover, from the management account', () => {
  it('puts a policy in a session of root for that task, proves it, keeps what stood there and reads it back', () =>
    inRepository(async folder => {
      const { code, out } = await recover(folder, LOCKED, '--policy', 'right.json', ...there, ...known, '--yes')
      expect(out).toMatch(/^Bucket `amazon-connect-3f1c0d5e7a9b` of account `111122223333`, in a session of its root /)
      expect(out).toContain('gains access Admin')
      expect(out).toMatch(
        /\napplied {2}The new policy is on the bucket, and was read back\. The previous policy is kept in /,
      )
      expect(code).toBe(0)
      expect(stands()).toBe(RIGHT)
      expect(kept(folder)).toEqual([LOCKOUT])
      const [asked] = server.calls.filter(({ action }) => action === 'sts:AssumeRoot')
      expect(new URLSearchParams(asked?.body).get('TargetPrincipal')).toBe(MEMBER)
      expect(writes().every(({ accessKeyId }) => accessKeyId.startsWith('ASIAROOT'))).toBe(true)
      expect(writes().map(({ headers }) => headers['x-amz-expected-bucket-owner'])).toEqual([MEMBER])
    }))

  it('says what is not proved where nobody tells who is in the account, and ends without a verdict', () =>
    inRepository(async folder => {
      const { code, out } = await recover(folder, LOCKED, '--policy', 'right.json', ...there, '--yes')
      expect(out).toContain('✔ sealed')
      expect(out).toMatch(/\? admins keep access +Who is in account `111122223333` is not known/)
      expect(code).toBe(3)
      expect(stands()).toBe(RIGHT)
    }))

  it('puts a policy without a lock back, and says that it is none', () =>
    inRepository(async folder => {
      const Resource = `arn:aws:s3:::${LOCKED}/*`
      const reader = { Effect: 'Allow', Principal: { AWS: MEMBER }, Action: 's3:GetObject', Resource }
      writeFileSync(join(folder, 'before.json'), JSON.stringify({ Version: '2012-10-17', Statement: [reader] }))
      const { code, out } = await recover(folder, LOCKED, '--policy', 'before.json', ...there, '--yes')
      expect(out).toContain('✘ sealed')
      expect(code).toBe(1)
      expect(stands()).toBe(readFileSync(join(folder, 'before.json'), 'utf8'))
    }))

  it('learns who is in the account from the role that the configuration names there', () =>
    inRepository(async folder => {
      const role = `arn:aws:iam::${MEMBER}:role/recordings-exporter`
      const accounts = [{ id: MEMBER, 'role-to-assume': { plan: role, apply: `arn:aws:iam::${MEMBER}:role/Admin` } }]
      const config = { accounts, buckets: { [LOCKED]: MEMBER } }
      writeFileSync(join(folder, 'connect-bucket-lock.yml'), JSON.stringify(config))
      member.instances = member.instances.slice(1)
      const { out } = await recover(folder, LOCKED, '--policy', 'right.json', '--yes')
      expect(out).toContain('✔ admins keep access')
      expect(out).toContain('✔ deployer keeps access')
      expect(server.calls.filter(({ action }) => action === 'sts:AssumeRole').map(({ subject }) => subject)).toEqual([
        role,
      ])
      expect(stands()).toBe(RIGHT)
    }))

  it.each(['sts:AssumeRole', 'iam:ListRoles'])(
    'is not kept from it where who is in the account is not told: %s',
    action =>
      inRepository(async folder => {
        const role = `arn:aws:iam::${MEMBER}:role/recordings-exporter`
        const accounts = [{ id: MEMBER, 'role-to-assume': { plan: role, apply: role } }]
        const config = { accounts, buckets: { [LOCKED]: MEMBER } }
        writeFileSync(join(folder, 'connect-bucket-lock.yml'), JSON.stringify(config))
        member.instances = member.instances.slice(1)
        server.fail(action, { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
        const { code, out } = await recover(folder, LOCKED, '--policy', 'right.json', '--yes')
        expect(out).toMatch(/\? admins keep access +The roles? .* could not\s+be/)
        expect(code).toBe(3)
        expect(stands()).toBe(RIGHT)
      }),
  )

  it('puts no policy under which no admin could mend it', () =>
    inRepository(async folder => {
      writeFileSync(join(folder, 'dead.json'), LOCKOUT.replaceAll('AROADEAD', 'AROAGONE'))
      const { code, out } = await recover(folder, LOCKED, '--policy', 'dead.json', ...there, ...known, '--yes')
      expect(out).toMatch(/\nrefused {2}The bucket was left as it was\. No admin role is on the list/)
      expect(code).toBe(1)
      expect(writes()).toEqual([])
      expect(kept(folder)).toEqual([LOCKOUT])
    }))

  it('writes nothing where the policy that stands there means the same already', () =>
    inRepository(async folder => {
      member.buckets.set(LOCKED, { policy: RIGHT })
      const { code, out } = await recover(folder, LOCKED, '--policy', 'right.json', ...there, ...known, '--yes')
      expect(out).toContain('\nunchanged  ')
      expect(code).toBe(0)
      expect(writes()).toEqual([])
    }))

  it('takes the policy away only where none is at hand, and says what that opens', () =>
    inRepository(async folder => {
      const { code, out } = await recover(folder, LOCKED, '--delete', ...there, '--yes')
      expect(out).toContain('Without a policy the bucket is not locked')
      expect(out).toContain('gains access everyone else')
      expect(out).toMatch(/\napplied {2}`amazon-connect-3f1c0d5e7a9b` no longer has a policy and is not locked\./)
      expect(code).toBe(1)
      expect(stands()).toBeUndefined()
      expect(kept(folder)).toEqual([LOCKOUT])
      member.buckets.set(LOCKED, { policy: RIGHT })
      const again = await recover(folder, LOCKED, '--delete', ...there, '--yes')
      expect(again.code).toBe(2)
      expect(again.err).toMatch(/^A policy of `amazon-connect-3f1c0d5e7a9b` is at hand: /)
      expect(stands()).toBe(RIGHT)
    }))

  it.each([
    ['of a policy that is put', ['--policy', 'right.json', ...known], 'put', 'applied', 0],
    ['of one that stands there already', ['--policy', 'lockout.json', ...known], 'put', 'refused', 1],
    ['of a removal', ['--delete'], 'remove', 'applied', 1],
  ] as const)('has a report for programs: %s', (_, argv, change, ending, exit) =>
    inRepository(async folder => {
      writeFileSync(join(folder, 'lockout.json'), LOCKOUT)
      const { code, out, err } = await recover(folder, LOCKED, ...argv, ...there, '--yes', '--format', 'json')
      expect(code).toBe(exit)
      const report = JSON.parse(out)
      const { default: commonJs } = await import('ajv/dist/2020.js')
      const validate = new commonJs.Ajv2020(STRICT).compile(RECOVERY_SCHEMA)
      expect({ valid: validate(report), errors: validate.errors }).toEqual({ valid: true, errors: null })
      expect(report).toMatchObject({ bucket: LOCKED, account: MEMBER, as: 'root-session', change, ending })
      expect(readFileSync(join(folder, report.kept.replace('FOLDER', '.')), 'utf8')).toBe(LOCKOUT)
      expect(err).not.toContain('{')
    }),
  )

  it('asks no question where a program reads the report', () =>
    inRepository(async folder => {
      const { code, err } = await recover(folder, LOCKED, '--policy', 'right.json', ...there, '--format', 'json')
      expect(code).toBe(2)
      expect(err).toBe('`--format json` asks no question before the write. Say `--yes` to agree beforehand.\n')
      expect(server.calls).toEqual([])
    }))

  it('asks before it writes, and writes nothing where there is nobody to ask', () =>
    inRepository(async folder => {
      const { code, err } = await recover(folder, LOCKED, '--policy', 'right.json', ...there)
      expect(code).toBe(2)
      expect(err).toBe('There is no terminal to ask on before the write. Say `--yes` to agree beforehand.\n')
      expect(server.calls).toEqual([])
    }))

  it.each([
    ['a policy of another bucket', ['--policy', 'other.json'], /is the policy of `connect-25fd0a3be3ef`, not of/],
    ['no policy at all', [], /^Which policy\?/],
    ['both at once', ['--policy', 'right.json', '--delete'], /say only one of them/],
    ['an account that is none', ['--policy', 'right.json', '--account-id', '12'], /12 digits/],
  ])('refuses %s', (_, argv, words) =>
    inRepository(async folder => {
      writeFileSync(join(folder, 'other.json'), exampleFile('examples/policies/connect-25fd0a3be3ef.json').text)
      const { code, err } = await recover(folder, LOCKED, ...there, ...argv, '--yes')
      expect(err).toMatch(words)
      expect(code).toBe(2)
      expect(writes()).toEqual([])
    }),
  )

  it('proves by no account but the owner of the bucket', () =>
    inRepository(async folder => {
      const snapshot = readFileSync('examples/account.json', 'utf8').replaceAll(MEMBER, '444455556666')
      writeFileSync(join(folder, 'account.json'), snapshot)
      const { code, err } = await recover(folder, LOCKED, '--policy', 'right.json', ...there, ...known, '--yes')
      expect(err).toMatch(/AWS\.\nThe roles that are known are those of account `444455556666`/)
      expect(code).toBe(2)
      expect(writes()).toEqual([])
    }))

  it('says which permission is missing where no session of root is given', () =>
    inRepository(async folder => {
      server.fail('sts:AssumeRoot', { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
      const { code, err } = await recover(folder, LOCKED, '--policy', 'right.json', ...there, '--yes')
      expect(code).toBe(3)
      expect(err).toMatch(/^No verdict: A session of the root of account `111122223333` could not be begun: /)
      expect(err).toContain('Allow `sts:AssumeRoot` on `arn:aws:iam::111122223333:root`')
      expect(stands()).toBe(LOCKOUT)
    }))
})

describe('recover, in the account of the bucket', () => {
  beforeEach(() => {
    server.others.length = 0
    Object.assign(server.state, { ...member, instances: member.instances.slice(1) })
  })

  it('does the same as its root user, without a session', () =>
    inRepository(async folder => {
      server.state.caller = { Arn: `arn:aws:iam::${MEMBER}:root`, UserId: MEMBER }
      const bucket = server.state.buckets.get(LOCKED)
      if (bucket) bucket.lockedBy = { policy: LOCKOUT, spares: ['AKIAFAKE'] }
      const { code, out } = await recover(folder, LOCKED, '--policy', 'right.json', '--deploy-role', 'Admin', '--yes')
      expect(out).toContain('as its root user')
      expect(out).toContain('✔ admins keep access')
      expect(code).toBe(0)
      expect(stands()).toBe(RIGHT)
      expect(server.count('sts:AssumeRoot')).toBe(0)
    }))

  it('does the same as an identity on the list', () =>
    inRepository(async folder => {
      const live = LOCKOUT.replace('AROADEADDEADDEADDEADD', 'AROAINV7BYMRZP3NV66DI')
      server.state.buckets.set(LOCKED, { policy: live })
      const { code, out } = await recover(folder, LOCKED, '--policy', 'right.json', '--yes')
      expect(out).toContain('with the credentials at hand')
      expect(code).toBe(0)
      expect(stands()).toBe(RIGHT)
    }))

  it('puts no policy that shuts out whoever puts it', () =>
    inRepository(async folder => {
      const live = LOCKOUT.replace('AROADEADDEADDEADDEADD', 'AROAINV7BYMRZP3NV66DI')
      server.state.buckets.set(LOCKED, { policy: live })
      const without = RIGHT.replace('"AROAINV7BYMRZP3NV66DI:*",', '')
      writeFileSync(join(folder, 'right.json'), without)
      const { code, out } = await recover(folder, LOCKED, '--policy', 'right.json', '--yes')
      expect(out).toMatch(/\nrefused {2}/)
      expect(code).toBe(1)
      expect(writes()).toEqual([])
    }))

  it('says who could help where the policy denies whoever runs it', () =>
    inRepository(async folder => {
      const { code, err } = await recover(folder, LOCKED, '--policy', 'right.json', '--yes')
      expect(code).toBe(3)
      expect(err).toContain('run this as a role on its list, as the root of its account, or in the management account')
      expect(err).toContain(`connect-bucket-lock recover ${LOCKED} --rehearse`)
      expect(writes()).toEqual([])
    }))
})
