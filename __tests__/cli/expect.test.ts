import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, run } from '../fakes/console.js'

const BUCKET = 'connect-25fd0a3be3ef'
const TESTS = `# who keeps what
expect:
  - as: anonymous
    action: s3:GetObject
    expect: denied
  - as: connect
    action: s3:PutObject
    expect: spared
    bucket: ${BUCKET}
`

/** A repository with the example's policy and these tests. */
function repository<T>(config: string, work: (folder: string) => Promise<T>): Promise<T> {
  return inFolder(async folder => {
    cpSync(`examples/policies/${BUCKET}.json`, join(folder, 'policies', `${BUCKET}.json`))
    cpSync('examples/account.json', join(folder, 'account.json'))
    writeFileSync(join(folder, 'connect-bucket-lock.yml'), config)
    return work(folder)
  })
}

const WRONG = `${TESTS}  - as: Admin
    action: s3:GetObject
    expect: denied
`

describe('expect in connect-bucket-lock.yml', () => {
  it('is asked by check and by plan, and a run whose tests hold is safe', async () => {
    await repository(TESTS, async folder => {
      const checked = await run(folder, 'check')
      expect(checked.code).toBe(0)
      expect(checked.out).toContain('  ✔ `anonymous` is denied `s3:GetObject`\n  – `connect` is spared `s3:PutObject`')
      const planned = await run(folder, 'plan', '--account', 'account.json')
      expect(planned.code).toBe(0)
      expect(planned.out).toContain('  ✔ `anonymous` is denied `s3:GetObject`\n  ✔ `connect` is spared `s3:PutObject`')
    })
  })

  it('makes a policy unsafe where a test does not hold, with its place, and apply writes nothing', async () => {
    await repository(WRONG, async folder => {
      const planned = await run(folder, 'plan', '--account', 'account.json')
      expect(planned.code).toBe(1)
      expect(planned.out).toContain('  ✘ `Admin` is denied `s3:GetObject`  connect-bucket-lock.yml:10:9\n')
      const applied = await run(folder, 'apply', '--account', 'account.json', '--format', 'json')
      expect(applied.code).toBe(1)
      expect(JSON.parse(applied.out).policies[0]).toMatchObject({ verdict: 'unsafe', outcome: { why: 'unsafe' } })
    })
  })

  it('is told in every format', async () => {
    await repository(WRONG, async folder => {
      const as = async (format: string) =>
        (await run(folder, 'plan', '--account', 'account.json', '--format', format)).out
      const { expectations } = JSON.parse(await as('json')).policies[0]
      expect(expectations.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['holds', 'holds', 'fails'])
      expect(expectations[2]).toMatchObject({
        as: 'Admin',
        action: 's3:GetObject',
        expect: 'denied',
        file: 'connect-bucket-lock.yml',
        line: 10,
        column: 9,
        witness: { action: 's3:GetObject', userid: 'AROAINV7BYMRZP3NV66DI:session' },
      })
      const [result] = JSON.parse(await as('sarif')).runs[0].results
      expect(result).toMatchObject({
        ruleId: 'expectation',
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'connect-bucket-lock.yml' },
              region: { startLine: 10, startColumn: 9 },
            },
          },
        ],
      })
      const markdown = await as('markdown')
      expect(markdown).toContain('- ❌ **Expected:** `Admin` is denied `s3:GetObject`<br>')
      expect(markdown).toContain('Tests of this repository (2)')
    })
  })

  it.each(['check', 'plan', 'drift', 'apply'])('says in %s which test was not made', async command => {
    await repository(TESTS.replace(`bucket: ${BUCKET}`, 'bucket: connect-25fd0a3be3ee'), async folder => {
      const { out } = await run(folder, command, ...(command === 'check' ? [] : ['--account', 'account.json']))
      expect(out).toContain(
        'note  The test in line 6 of `connect-bucket-lock.yml` was not made, because no policy here is of the bucket `connect-25fd0a3be3ee`. Did you mean `connect-25fd0a3be3ef`?',
      )
    })
  })

  it.each([
    ['action: s3:GetObjekt', '4:13: S3 has no action `s3:GetObjekt`. Did you mean `s3:GetObject`?'],
    ['action: s3:ListAllMyBuckets', '4:13: `s3:ListAllMyBuckets` acts on no bucket and no object'],
    [
      `action: s3:GetObject\n    resource: arn:aws:s3:::${BUCKET}`,
      `5:15: \`s3:GetObject\` acts on an object: write \`arn:aws:s3:::${BUCKET}/key\``,
    ],
    [
      'action: s3:GetObject\n    resource: arn:aws:s3:::other/a\n    bucket: another',
      '5:15: `arn:aws:s3:::other/a` is not in the bucket `another`',
    ],
    [
      'action: s3:GetObject\n    context: { aws:userid: "x" }',
      '5:28: `aws:userid` follows from `as`, so leave it out.',
    ],
    [
      'action: s3:GetObject\n    context: { aws:SourceIp: "10.0.0.0/8" }',
      '5:30: `aws:SourceIp` is one address, and not `10.0.0.0/8`.',
    ],
    ['action: s3:GetObject\n    context: { s3:prefix: "a" }', '5:27: No request for `s3:GetObject` has `s3:prefix`.'],
    [
      'action: s3:GetObject\n    context: { aws:SecureTransports: "true" }',
      'AWS documents no key `aws:SecureTransports`. Did you mean `aws:securetransport`?',
    ],
    ['action: s3:GetObject\n    context: { TLS: "x" }', '`TLS` is not a condition key such as `aws:SecureTransport`.'],
    ['action: s3:GetObject\n    resource: arn:aws:s3:::b-ucket/*', '`expect[0].resource` is `arn:aws:s3:::b-ucket/*`'],
    ['action: s3:GetObject\n    why: because', '`why`'],
  ])('refuses what cannot be meant, at its place: %s', async (lines, problem) => {
    await repository(`expect:\n\n  - as: anonymous\n    ${lines}\n    expect: denied\n`, async folder => {
      const { code, err } = await run(folder, 'check')
      expect(code).toBe(2)
      expect(err).toContain(problem)
    })
  })

  it('keeps fix from a remedy that would break a test that holds', async () => {
    const bare = '"AROAJJ4OT5B3EVMNARNW6:*"'
    const tests = `${TESTS}  - as: AROAINV7BYMRZP3NV66DI:session
    action: s3:GetObject
    expect: denied
`
    await repository(tests, async folder => {
      const path = join(folder, 'policies', `${BUCKET}.json`)
      const { readFileSync } = await import('node:fs')
      const text = readFileSync(path, 'utf8').replace('"AROAINV7BYMRZP3NV66DI:*"', '"AROAINV7BYMRZP3NV66DI"')
      expect(text).toContain(bare)
      writeFileSync(path, text)
      const ended = await run(folder, 'fix', `policies/${BUCKET}.json`)
      expect(readFileSync(path, 'utf8')).toBe(text)
      expect(ended.code).toBe(1)
    })
  })
})

const EXPLAIN = ['explain', 'examples/policies/connect-25fd0a3be3ef.json', '--action', 's3:GetObject'] as const
const WITH = ['--account', 'examples/account.json'] as const

describe('explain --expect', () => {
  it.each([
    ['anonymous', 'denied', 0],
    ['anonymous', 'spared', 1],
    ['AROAJJ4OT5B3EVMNARNW6:me', 'spared', 0],
    ['AROAJJ4OT5B3EVMNARNW6:me', 'denied', 1],
  ])('ends by the answer: %s expects %s, exit code %i', async (as, expected, code) => {
    const ended = await run(process.cwd(), ...EXPLAIN, '--as', as, '--expect', expected)
    expect(ended.code).toBe(code)
    expect(ended.err).toBe(
      code === 0 ? '' : `Expected ${expected}, and the request is ${expected === 'denied' ? 'spared' : 'denied'}.\n`,
    )
  })
})

describe('explain --as ROLE-NAME', () => {
  it.each([
    ['Admin', 'AROAINV7BYMRZP3NV66DI:any-session'],
    ['Admin:alice', 'AROAINV7BYMRZP3NV66DI:alice'],
    ['arn:aws:iam::111122223333:role/Admin', 'AROAINV7BYMRZP3NV66DI:any-session'],
  ])('takes a role of the account by its name: %s', async (as, userid) => {
    const { code, out } = await run(process.cwd(), ...EXPLAIN, ...WITH, '--as', as, '--format', 'json')
    expect(code).toBe(0)
    const { request, decision } = JSON.parse(out)
    expect({ userid: request.caller.userid, decision }).toEqual({ userid, decision: 'neither' })
    expect(request.caller.roleArn).toBe('arn:aws:iam::111122223333:role/Admin')
  })

  it('says who was meant, and that a name needs an account', async () => {
    expect(await run(process.cwd(), ...EXPLAIN, ...WITH, '--as', 'Admim')).toMatchObject({
      code: 2,
      err: '--as: account `111122223333` has no role `Admim`. Did you mean `Admin`?\n',
    })
    const { code, err } = await run(process.cwd(), ...EXPLAIN, '--as', 'Admin')
    expect(code).toBe(2)
    expect(err).toMatch(/The name of a role needs `--account`\.\n$/)
  })
})
