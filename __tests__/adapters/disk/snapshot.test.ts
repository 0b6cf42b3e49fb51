import { spawn, spawnSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { withLock } from '../../../src/adapters/disk/file-lock.js'
import { snapshotAdapters } from '../../../src/adapters/disk/snapshot.js'
import { instancesListed, readRegions } from '../../../src/app/region-readings.js'
import { replicaNotes } from '../../../src/app/replicas.js'
import { PortError, UsageError } from '../../../src/core/text/errors.js'
import { plain } from '../../../src/core/text/prose.js'
import { printSnapshot } from '../../../src/snapshot/format.js'
import type { Snapshot } from '../../../src/snapshot/schema.js'
import { VirtualClock } from '../../fakes/bucket.js'

const TRUST = { Version: '2012-10-17', Statement: [] }

const SNAPSHOT: Snapshot = {
  schema: 1,
  takenAt: '2026-01-31T12:00:00Z',
  account: '012345678901',
  partition: 'aws',
  region: 'us-east-1',
  caller: { Arn: 'arn:aws:sts::012345678901:assumed-role/deploy/ci', UserId: 'AROADEPLOY0000000000A:ci' },
  roles: [
    {
      RoleId: 'AROADEPLOY0000000000A',
      RoleName: 'deploy',
      Path: '/',
      Arn: 'arn:aws:iam::012345678901:role/deploy',
      CreateDate: '2020-01-01T00:00:00Z',
      AssumeRolePolicyDocument: TRUST,
    },
  ],
  instances: [{ Id: 'i-1', storage: [{ ResourceType: 'CALL_RECORDINGS', BucketName: 'recordings' }] }],
  buckets: { recordings: { policy: { Version: '2012-10-17', Statement: [] } }, bare: { policy: null } },
}

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'))
  path = join(folder, 'account.json')
  writeFileSync(path, printSnapshot(SNAPSHOT))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** The message of the error that opening the snapshot throws, the temporary folder left out. */
async function refusal(text?: string): Promise<string> {
  if (text !== undefined) writeFileSync(path, text)
  const error: unknown = await snapshotAdapters(path).then(
    () => 'no error',
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(UsageError)
  return (error as UsageError).message.replaceAll(`${folder}/`, '')
}

/** The one line about the snapshot in which `change` was made. */
async function problemAfter(change: Record<string, unknown>): Promise<string> {
  const snapshot = { ...SNAPSHOT, ...change }
  const [headline, problem, advice, ...rest] = (await refusal(JSON.stringify(snapshot, null, 2))).split('\n')
  expect({ headline, advice, rest }).toEqual({
    headline: 'The account snapshot `account.json` cannot be used: 1 problem.',
    advice: 'Fix the file, or write a new one with `connect-bucket-lock snapshot`. Nothing was checked.',
    rest: [],
  })
  return problem?.trim() ?? ''
}

/** The snapshot's role with some fields changed. */
const role = (change: object) => ({ ...SNAPSHOT.roles[0], ...change })

describe('an account that is a file', () => {
  it.each(['a pipe', 'a link to one', 'a device'])(
    'is not %s, which it would wait for, or read only once',
    async what => {
      const folder = mkdtempSync(join(tmpdir(), 'stream-'))
      spawnSync('mkfifo', [join(folder, 'pipe')])
      symlinkSync('pipe', join(folder, 'link'))
      const path = { 'a pipe': 'pipe', 'a link to one': 'link' }[what] ?? '/dev/null'
      await expect((async () => snapshotAdapters(path, folder))()).rejects.toThrow(UsageError)
      await expect((async () => snapshotAdapters(path, folder))()).rejects.toThrow('is a pipe or a device')
      rmSync(folder, { recursive: true })
    },
  )

  it('says which account it is, who calls, and when the snapshot was taken', async () => {
    const { account, region } = await snapshotAdapters(path)
    expect(region).toBe('us-east-1')
    expect(await account.identity()).toEqual({
      account: '012345678901',
      partition: 'aws',
      caller: {
        Account: '012345678901',
        Arn: 'arn:aws:sts::012345678901:assumed-role/deploy/ci',
        UserId: 'AROADEPLOY0000000000A:ci',
      },
      takenAt: '2026-01-31T12:00:00Z',
    })
  })

  it('leaves the caller out where the snapshot does not say', async () => {
    const { caller: _, takenAt: __, ...rest } = SNAPSHOT
    writeFileSync(path, printSnapshot(rest))
    const { account } = await snapshotAdapters(path)
    expect(await account.identity()).toEqual({ account: '012345678901', partition: 'aws' })
  })

  it('lists roles and instances, an instance being in the Region of the snapshot unless it says', async () => {
    const { account } = await snapshotAdapters(path)
    expect(await account.roles()).toEqual(SNAPSHOT.roles)
    expect(await account.instances()).toEqual({
      kind: 'listed',
      instances: [{ Region: 'us-east-1', ...SNAPSHOT.instances?.[0] }],
    })
  })

  it('shows each instance once, though a replica of it lies in a Region that it does not list', async () => {
    const [instance] = SNAPSHOT.instances ?? []
    const ReplicationConfiguration = {
      ReplicationStatusSummaryList: [{ Region: 'us-east-1' }, { Region: 'us-west-2' }],
    }
    writeFileSync(
      path,
      printSnapshot({ ...SNAPSHOT, instances: [{ storage: [], Id: 'i', ...instance, ReplicationConfiguration }] }),
    )
    const { meant, replicas } = await readRegions((await snapshotAdapters(path)).connectRegions)
    expect(meant.map(({ region }) => region)).toEqual(['us-east-1'])
    expect(replicas).toEqual([])
    const [note] = replicaNotes(instancesListed([...meant, ...replicas]))
    expect(note && plain(note)).toContain('is replicated to `us-west-2`')
  })

  it('never takes instances that were not listed for none', async () => {
    const { instances: _, ...rest } = SNAPSHOT
    writeFileSync(path, printSnapshot(rest))
    const answer = await (await snapshotAdapters(path)).account.instances()
    expect(answer.kind).toBe('unreadable')
  })

  it('takes roles as `aws iam list-roles` prints them, and trust policies as the API answers them', async () => {
    const pasted = {
      ...SNAPSHOT.roles[0],
      Description: 'Deploys.',
      MaxSessionDuration: 3600,
      Tags: [{ Key: 'team', Value: 'contact-centre' }],
      AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(TRUST)),
    }
    writeFileSync(path, JSON.stringify({ ...SNAPSHOT, roles: [pasted] }))
    const [role] = await (await snapshotAdapters(path)).account.roles()
    expect(role?.AssumeRolePolicyDocument).toEqual(TRUST)
  })

  it('sees a role that was made since', async () => {
    const { account } = await snapshotAdapters(path)
    writeFileSync(path, printSnapshot({ ...SNAPSHOT, roles: [] }))
    expect(await account.roles({ fresh: true })).toEqual([])
  })
})

describe('bucket policies that are in a file', () => {
  it('tells a policy, no policy and a bucket it says nothing about apart', async () => {
    const { policies } = await snapshotAdapters(path)
    expect(await policies.read('recordings')).toEqual({
      kind: 'present',
      text: '{"Version":"2012-10-17","Statement":[]}',
    })
    expect(await policies.read('bare')).toEqual({ kind: 'absent' })
    for (const bucket of ['elsewhere', 'constructor', '__proto__']) {
      const live = await policies.read(bucket)
      expect(live.kind).toBe('unreadable')
      expect(live.kind === 'unreadable' && plain(live.because)).toBe(
        `The snapshot \`${path}\` does not say what policy \`${bucket}\` has. Add the bucket to \`buckets\`; \`"policy": null\` says that it has none.`,
      )
    }
  })

  it('returns what was written, and keeps every other character of the file', async () => {
    const { policies } = await snapshotAdapters(path)
    await policies.write('bare', '{"Id":"x",\n"Statement":[{"Sid":"1","Condition":{}}],"Version":"2012-10-17"}')
    expect(await policies.read('bare')).toEqual({
      kind: 'present',
      text: '{"Id":"x","Statement":[{"Sid":"1","Condition":{}}],"Version":"2012-10-17"}',
    })
    const expected = printSnapshot({
      ...SNAPSHOT,
      buckets: {
        ...SNAPSHOT.buckets,
        bare: { policy: { Id: 'x', Statement: [{ Sid: '1', Condition: {} }], Version: '2012-10-17' } },
      },
    })
    expect(readFileSync(path, 'utf8')).toBe(expected)
    await policies.remove('bare')
    expect(readFileSync(path, 'utf8')).toBe(printSnapshot(SNAPSHOT))
  })

  it('keeps unknown fields, the order of keys and somebody’s own formatting', async () => {
    const text =
      '{"buckets":{"9":{"policy":null},"123":{"policy":null}},\r\n\t"account":"012345678901","partition":"aws",\r\n"region":"us-east-1","schema":1,"roles":[],"caller":{"Arn":"arn:aws:iam::012345678901:root","UserId":"012345678901","ResponseMetadata":{"n":1.0}}}'
    writeFileSync(path, text)
    const { policies } = await snapshotAdapters(path)
    await policies.write('123', '{}')
    expect(readFileSync(path, 'utf8')).toBe(text.replace('"123":{"policy":null}', '"123":{"policy":{}}'))
  })

  it('loses no policy when many are written at once, by two writers', async () => {
    const buckets = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`bucket-${n}`, { policy: null }]))
    writeFileSync(path, printSnapshot({ ...SNAPSHOT, buckets }))
    const [one, two] = [await snapshotAdapters(path), await snapshotAdapters(path)]
    const names = Object.keys(buckets)
    await Promise.all(names.map((name, n) => (n % 2 ? one : two).policies.write(name, `{"Id":"${name}"}`)))
    const after = JSON.parse(readFileSync(path, 'utf8')) as Snapshot
    expect(after.buckets).toEqual(Object.fromEntries(names.map(name => [name, { policy: { Id: name } }])))
  })

  it('reads what somebody else wrote in between', async () => {
    const { policies } = await snapshotAdapters(path)
    await policies.read('bare')
    writeFileSync(path, printSnapshot({ ...SNAPSHOT, buckets: { bare: { policy: { Id: 'theirs' } } } }))
    expect(await policies.read('bare')).toEqual({ kind: 'present', text: '{"Id":"theirs"}' })
  })

  it('follows a link and leaves it a link, and keeps the mode of the file', async () => {
    mkdirSync(join(folder, 'real'))
    const real = join(folder, 'real', 'there.json')
    writeFileSync(real, printSnapshot(SNAPSHOT), { mode: 0o600 })
    const link = join(folder, 'link.json')
    symlinkSync(real, link)
    await (await snapshotAdapters(link)).policies.write('bare', '{"Id":"x"}')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(statSync(real).mode & 0o777).toBe(0o600)
    expect(readFileSync(real, 'utf8')).toContain('"Id": "x"')
    expect(readdirSync(join(folder, 'real'))).toEqual(['there.json'])
  })

  it('refuses to write about a bucket that it says nothing about, or what is no policy', async () => {
    const { policies } = await snapshotAdapters(path)
    await expect(policies.write('elsewhere', '{}')).rejects.toThrow(PortError)
    await expect(policies.remove('elsewhere')).rejects.toThrow(PortError)
    await expect(policies.write('bare', '[]')).rejects.toThrow(
      'The policy of `bare` was not written, for S3 takes no such JSON. A policy is an object.',
    )
    await expect(policies.write('bare', `${'{"a":'.repeat(63)}{}${'}'.repeat(63)}`)).rejects.toThrow(
      `The snapshot \`${path}\` could not be written: with this policy it would no longer be a snapshot. It holds what it held before.`,
    )
    await expect(policies.write('bare', '{"a":1,"a":2}')).rejects.toThrow('This object has the key `a` twice.')
    expect(readFileSync(path, 'utf8')).toBe(printSnapshot(SNAPSHOT))
  })

  it('says `unreadable`, or fails as AWS would, once the file is broken while we run', async () => {
    const { account, policies } = await snapshotAdapters(path)
    writeFileSync(path, '{')
    expect((await policies.read('bare')).kind).toBe('unreadable')
    await expect(policies.write('bare', '{}')).rejects.toThrow(PortError)
    await expect(account.roles()).rejects.toThrow('The snapshot was changed and can no longer be read.')
    expect(readFileSync(path, 'utf8')).toBe('{')
  })
})

describe('a process killed while it writes', () => {
  it('leaves the old policy or the new one, at whatever call it dies', () => {
    const temporary = 'String(words[0]).endsWith(".tmp")'
    const deaths: readonly [string, string][] = [
      ['openSync', 'true'],
      ['writeFileSync', 'true'],
      ['openSync', temporary],
      ['writeFileSync', 'typeof words[0] === "number"'],
      ['fsyncSync', 'true'],
      ['closeSync', 'true'],
      ['renameSync', temporary],
      ['rmSync', 'String(words[0]).endsWith(".lock")'],
    ]
    const held = deaths.map(([call, where]) => {
      writeFileSync(path, printSnapshot(SNAPSHOT))
      const child = spawnSync(process.execPath, ['--input-type=module', '-e', dieAfter(call, where)], {
        encoding: 'utf8',
      })
      expect({ call, signal: child.signal, stderr: child.stderr }).toEqual({ call, signal: 'SIGKILL', stderr: '' })
      const { buckets } = JSON.parse(readFileSync(path, 'utf8')) as Snapshot
      return Object.entries(buckets).find(([name]) => name === 'bare')?.[1].policy
    })
    const written = { Id: 'new' }
    expect(held).toEqual([null, null, null, null, null, null, written, written])
  })

  it('leaves a lock that the next one takes over', async () => {
    spawnSync(process.execPath, ['--input-type=module', '-e', dieAfter('fsyncSync', 'true')])
    expect(readdirSync(folder)).toContain('account.json.lock')
    await (await snapshotAdapters(path)).policies.write('bare', '{"Id":"next"}')
    expect(readFileSync(path, 'utf8')).toContain('"Id": "next"')
    expect(readdirSync(folder)).not.toContain('account.json.lock')
  })

  /** A program that writes a policy and is killed right after the first such call of a function. */
  function dieAfter(call: string, where: string): string {
    const adapter = new URL('../../../src/adapters/disk/snapshot.js', import.meta.url).href
    return `
      import fs from 'node:fs'
      import { syncBuiltinESMExports } from 'node:module'
      const { snapshotAdapters } = await import(${JSON.stringify(adapter)})
      const { policies } = await snapshotAdapters(${JSON.stringify(path)})
      const original = fs.${call}
      fs.${call} = (...words) => {
        const result = original(...words)
        if (${where}) process.kill(process.pid, 'SIGKILL')
        return result
      }
      syncBuiltinESMExports()
      await policies.write('bare', '{"Id":"new"}')
    `
  }
})

describe('two processes that write one snapshot', () => {
  const BUCKETS = Array.from({ length: 40 }, (_, index) => `bucket-${index}`)

  it('lose nothing of what either wrote', async () => {
    const buckets = Object.fromEntries(BUCKETS.map(name => [name, { policy: null }]))
    writeFileSync(path, printSnapshot({ ...SNAPSHOT, buckets }))
    const halves = [BUCKETS.slice(0, 20), BUCKETS.slice(20)]
    const ended = await Promise.all(halves.map(half => ending(half)))
    expect(ended).toEqual([0, 0])
    const { buckets: after } = JSON.parse(readFileSync(path, 'utf8')) as Snapshot
    expect(after).toEqual(Object.fromEntries(BUCKETS.map(name => [name, { policy: { Id: name } }])))
    expect(readdirSync(folder)).toEqual(['account.json'])
  })

  /** Writes a policy to each of the buckets, one after the other, in a process of its own. */
  function ending(buckets: readonly string[]): Promise<number | null> {
    const adapter = new URL('../../../src/adapters/disk/snapshot.js', import.meta.url).href
    const program = `
      const { snapshotAdapters } = await import(${JSON.stringify(adapter)})
      const { policies } = await snapshotAdapters(${JSON.stringify(path)})
      for (const bucket of ${JSON.stringify(buckets)}) await policies.write(bucket, JSON.stringify({ Id: bucket }))
    `
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' })
    return new Promise(resolve => child.on('exit', resolve))
  }

  it('do not wait for one that had the same number, as in a container that was started again', async () => {
    const { policies } = await snapshotAdapters(path)
    writeFileSync(`${path}.lock`, JSON.stringify({ host: hostname(), pid: process.pid, nonce: 'before' }))
    await policies.write('bare', '{"Id":"x"}')
    expect(readdirSync(folder)).toEqual(['account.json'])
  })

  it('do not wait for one that is gone, and say whom they waited for in vain', async () => {
    const { policies } = await snapshotAdapters(path)
    writeFileSync(`${path}.lock`, JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, nonce: 1 }))
    await policies.write('bare', '{"Id":"x"}')
    writeFileSync(`${path}.lock`, JSON.stringify({ host: 'elsewhere', pid: 7, nonce: 1 }))
    const waiting = withLock(path, new VirtualClock(), () => 'never')
    await expect(waiting).rejects.toThrow(
      `\`${path}\` is being written by process 7 on \`elsewhere\`, which does not finish.`,
    )
  })
})

describe('a lock that is none', () => {
  it('is told by its own name', async () => {
    mkdirSync(`${path}.lock`)
    await expect(withLock(path, new VirtualClock(), () => 'never')).rejects.toThrow(
      `The lock \`${path}.lock\` cannot be read: it is a folder.`,
    )
  })

  it.each(['null', '7', '[]', '{"host":7,"pid":"x"}', '{', ''])('is taken over once it is old: %s', async text => {
    const lock = `${path}.lock`
    writeFileSync(lock, text)
    const recent = withLock(path, new VirtualClock(), () => 'never')
    await expect(recent).rejects.toThrow(`\`${path}\` is being written by another process, which does not finish.`)
    utimesSync(lock, 1, 1)
    expect(await withLock(path, new VirtualClock(), () => 'mine')).toBe('mine')
  })
})

describe('a file that is no snapshot', () => {
  it('is not read at all where it is too long', async () => {
    writeFileSync(path, '')
    truncateSync(path, 300_000_000)
    const before = process.memoryUsage().rss
    expect(await refusal()).toContain('account.json:1:1:')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('is a usage error that says what to do', async () => {
    rmSync(path)
    expect(await refusal()).toBe(
      'The account snapshot `account.json` cannot be read: there is no such file. Name a snapshot that is there, or write one with `connect-bucket-lock snapshot`.',
    )
    mkdirSync(path)
    expect(await refusal()).toContain('cannot be read: it is a folder.')
  })

  it('names the place of bad JSON', async () => {
    expect(await refusal('{\n  "schema": 1,\n}')).toBe(
      [
        'The account snapshot `account.json` cannot be used: 1 problem.',
        '  account.json:2:14: This comma has nothing after it.',
        'Fix the file, or write a new one with `connect-bucket-lock snapshot`. Nothing was checked.',
      ].join('\n'),
    )
    expect(await refusal('')).toContain('account.json:1:1: The file is empty.')
    expect(await refusal('[]')).toContain('account.json:1:1: the file must be an object, and is an empty list.')
    expect(await refusal('{"schema":1,"schema":1}')).toContain(
      'account.json:1:13: This object has the key `schema` twice',
    )
  })

  it('lists all that is wrong, twenty at most', async () => {
    const roles = Array.from({ length: 30 }, () => role({ RoleId: 'x' }))
    const lines = (await refusal(JSON.stringify({ ...SNAPSHOT, roles }))).split('\n')
    expect(lines[0]).toBe('The account snapshot `account.json` cannot be used: 30 problems.')
    expect(lines).toHaveLength(23)
    expect(lines[21]).toBe('  … and 10 more.')
  })

  it('cannot steer the terminal or the log of a workflow', async () => {
    const message = await refusal('{"\\u001b[31m\\n::error::x\\u202e": 1}')
    expect(message).toContain('`\\u{1B}[31m\\u{A}::error::x\\u{202E}` is not a field of the file.')
  })

  const cases: readonly [string, Record<string, unknown>, string][] = [
    [
      'another version',
      { schema: 2 },
      'account.json:2:13: `schema` is the number 2. Expected: the version of this format: 1.',
    ],
    [
      'no version',
      { schema: undefined },
      'account.json:1:1: `schema` is missing from the file. Expected: the version of this format: 1.',
    ],
    [
      'an account id that is a number',
      { account: 12345678901 },
      'account.json:4:14: `account` must be a string, and is the number 12345678901. Write it in quotes: `"12345678901"`. Expected: the 12 digits of the account, in quotes, because an id may begin with 0.',
    ],
    [
      'an account id of eleven digits',
      { account: '12345678901' },
      'account.json:4:14: `account` is `12345678901`. Expected: the 12 digits of the account, in quotes, because an id may begin with 0.',
    ],
    [
      'a mistyped field',
      { instnaces: [] },
      'account.json:46:3: `instnaces` is not a field of the file. Did you mean `instances`?',
    ],
    [
      'a bucket without a policy field',
      { buckets: { 'my.bucket': {} } },
      'account.json:36:18: `policy` is missing from `buckets["my.bucket"]`. Expected: the policy itself, no string of it; null for none.',
    ],
    [
      'a policy that is a string',
      { buckets: { b: { policy: '{}' } } },
      'account.json:37:17: `buckets.b.policy` must be an object or null, and is `{}`. Expected: the policy itself, no string of it; null for none.',
    ],
    [
      'what `aws iam list-roles` prints, pasted whole',
      { roles: { Roles: [] } },
      'account.json:11:12: `roles` must be a list, and is an object. Expected: every role of the account: the list under "Roles" in what `aws iam list-roles` prints.',
    ],
    [
      'a RoleId that is none',
      { roles: [role({ RoleId: 'deploy' })] },
      'account.json:13:17: `roles[0].RoleId` is `deploy`. Expected: the unique id of the role, AROA and capital letters and digits.',
    ],
    [
      'a role of another account',
      { roles: [role({ Arn: 'arn:aws:iam::111122223333:role/deploy' })] },
      'account.json:16:14: The role `arn:aws:iam::111122223333:role/deploy` is not of account `012345678901` in partition `aws`. A snapshot is of one account.',
    ],
    [
      'a RoleId that stands twice',
      { roles: [role({}), role({ AssumeRolePolicyDocument: {} })] },
      'account.json:24:17: The RoleId `AROADEPLOY0000000000A` is already that of `roles[0]`. A RoleId belongs to one role.',
    ],
    [
      'an ARN that stands twice, as of a role that was made anew',
      { roles: [role({}), role({ RoleId: 'AROADEPLOY0000000000B' })] },
      'account.json:27:14: The ARN `arn:aws:iam::012345678901:role/deploy` is already that of `roles[0]`. If the role was created again, keep the new RoleId only.',
    ],
    [
      'a caller by two names of different roles',
      {
        caller: { Arn: 'arn:aws:sts::012345678901:assumed-role/other/ci', UserId: 'AROADEPLOY0000000000A:ci' },
      },
      'account.json:9:15: The UserId `AROADEPLOY0000000000A:ci` is not that of `arn:aws:sts::012345678901:assumed-role/other/ci`. Paste both from what `aws sts get-caller-identity` prints.',
    ],
    [
      'a caller by two names of different sessions',
      {
        caller: { Arn: 'arn:aws:sts::012345678901:assumed-role/deploy/ci', UserId: 'AROADEPLOY0000000000A:me' },
      },
      'account.json:9:15: The UserId `AROADEPLOY0000000000A:me` is not that of `arn:aws:sts::012345678901:assumed-role/deploy/ci`. Paste both from what `aws sts get-caller-identity` prints.',
    ],
    [
      'a caller of another account',
      { caller: { Arn: 'arn:aws:iam::111122223333:user/x', UserId: 'AIDAX' } },
      'account.json:8:12: The caller is of account `111122223333`, the snapshot of `012345678901`. A run never applies from another account.',
    ],
    [
      'a trust policy that is neither an object nor one URL-encoded',
      { roles: [role({ AssumeRolePolicyDocument: '%7B' })] },
      'account.json:18:35: The trust policy of `deploy` is a string, but no URL-encoded JSON object. Paste the object that `aws iam list-roles` prints.',
    ],
    [
      'a date without a time zone',
      { takenAt: '2026-01-31' },
      'account.json:3:14: `takenAt` is `2026-01-31`. Expected: when the snapshot was taken, ISO 8601 with a time zone, such as 2026-01-31T12:00:00Z.',
    ],
  ]

  it.each(cases)('names the place of %s', async (_, change, problem) => {
    expect(await problemAfter(change)).toBe(problem)
  })
})
