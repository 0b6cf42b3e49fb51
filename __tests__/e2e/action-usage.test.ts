import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inAMonth } from '../fakes/cli.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, example, Job } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const NO_VERDICT = '## ⚠️ No verdict: the run is not set up right'

describe('a run that is not set up right', () => {
  let job: Job

  beforeAll(async () => {
    job = await Job.start()
    const outside = dirname(job.workspace)
    writeFileSync(join(outside, 'outside.json'), job.read('account.json'))
    writeFileSync(join(outside, 'outside.yml'), 'comment: 1\n')
    symlinkSync(join(outside, 'outside.json'), join(job.workspace, 'link.json'))
    mkdirSync(join(job.workspace, 'linked'))
    symlinkSync(outside, join(job.workspace, 'linked', 'out'))
    symlinkSync(join(outside, 'outside.json'), join(job.workspace, 'linked', 'policy.json'))
    job.write('wrong.yml', 'admin-roles: [Admin]\nadmin-role: [Admin]\n')
    job.write('broken.yml', 'policies:\n  - "policies/*.json\n')
    job.write('no-account.json', '{"schema": 1, "account": 111122223333}')
  })

  afterAll(async () => {
    await job.end()
  })

  const table: readonly [Readonly<Record<string, string>>, RegExp][] = [
    [{ 'admin-role': 'Admin' }, /^Unknown input `admin-role`\. Did you mean `admin-roles`\?$/],
    [{ mode: 'aply' }, /^The input `mode` is `aply`; it can be `auto`, .*Did you mean `apply`\?/],
    [{ 'access-analyzer': 'true' }, /^The inputs `account` and `access-analyzer` contradict each other/],
    [{ policies: 'policy/**/*.json' }, /^No file matches `policy\/\*\*\/\*\.json`\. Nothing was checked\./],
    [{ policies: '../outside.json' }, /^`\.\.\/outside\.json` leads out of the workspace\./],
    [{ policies: 'linked/**/*.json' }, /^`linked\/\*\*\/\*\.json` leads out of the workspace\./],
    [
      { account: '../outside.json' },
      /^The input `account` is `\.\.\/outside\.json`, which leads out of the workspace\.$/,
    ],
    [{ account: 'link.json' }, /^The input `account` is `link\.json`, which leads out of the workspace\.$/],
    [{ account: 'no-account.json' }, /no-account\.json:1:26: /],
    [{ config: '../outside.yml' }, /^The input `config` is `\.\.\/outside\.yml`, which leads out of the workspace\.$/],
    [{ config: 'linked/out/outside.yml' }, /^The input `config` is `linked\/out\/outside\.yml`, which leads out/],
    [{ config: 'wrong.yml' }, /^[^\n]*`wrong\.yml`[^\n]*: 1 problem\.\n {2}wrong\.yml:2:1: .*`admin-roles`/],
    [{ config: 'broken.yml' }, /\n {2}broken\.yml:\d+:\d+: /],
  ]

  it('ends with code 2 and names what is wrong, whatever that is', async () => {
    const halves = [table.filter((_, index) => index % 2 === 0), table.filter((_, index) => index % 2 === 1)]
    await Promise.all(
      halves.map(async half => {
        for (const [inputs, words] of half) {
          const ran = await job.run(EVENT.dispatch(), { inputs })
          expect({ inputs, code: ran.exitCode, outputs: ran.outputs }).toEqual({ inputs, code: 2, outputs: {} })
          expect({ inputs, failure: ran.failure }).toEqual({ inputs, failure: expect.stringMatching(words) })
        }
      }),
    )
    expect(job.github.calls).toEqual([])
  })

  it.each([
    ['https://github.test/api/v3', { https_proxy: '::::' }],
    ['http://[bad', {}],
  ])('ends with code 2 where GitHub, or the proxy before it, has no address: %s %j', async (apiUrl, env) => {
    const ran = await job.run(EVENT.pull(), { apiUrl, env })
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toMatch(
      /^GitHub cannot be asked at `.+`: it, or a proxy, is not a URL\. Check `https_proxy`, `http_proxy` and `no_proxy`\.$/,
    )
  })

  it('says outside of GitHub Actions that it belongs there', async () => {
    const ran = await job.run(EVENT.dispatch(), { env: { GITHUB_EVENT_PATH: '' } })
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toContain('the action runs on GitHub Actions; elsewhere use the command line.')
  })
})

describe('a run without a verdict', () => {
  let job: Job

  eachJob(started => {
    job = started
  })

  it('does not leave a comment that says safe: the configuration is wrong', async () => {
    await job.run(EVENT.pull())
    job.write('connect-bucket-lock.yml', 'admin-roles: [Admin]\nadmin-role: [Admin]\n')
    const ran = await job.run(EVENT.pull({ action: 'synchronize' }))
    expect(ran.exitCode).toBe(2)
    const { body } = job.comment()
    expect(body.split('\n\n').slice(1, 3)).toEqual([
      NO_VERDICT,
      'This commit was not judged, so it is not proved safe. Do not read this as a pass.',
    ])
    expect(body).toContain('connect-bucket-lock.yml:2:1:')
    expect(body).not.toContain('Safe')
    expect(ran.summary).toContain(NO_VERDICT)

    const wrong = await job.run(EVENT.pull(), { inputs: { 'admin-role': 'Admin' } })
    expect(wrong.exitCode).toBe(2)
    expect(job.comment().body).toContain('Unknown input `admin-role`. Did you mean `admin-roles`?')

    job.write('connect-bucket-lock.yml', 'concurrency: 8\n')
    await job.run(EVENT.pull({ action: 'synchronize' }))
    expect(job.comment().body).toContain('## ✅ Safe: 2 bucket policies proved')
  })

  it('after the merge remembers what was reviewed', async () => {
    await job.run(EVENT.pull())
    const [record] = job.comment().body.split('\n')
    job.merge()
    job.write('connect-bucket-lock.yml', 'admin-role: [Admin]\n')
    const ran = await job.run(EVENT.push())
    expect(ran.exitCode).toBe(2)
    expect(job.comment().body).toContain('Take nothing for applied until a run says so.')
    expect(job.comment().body.split('\n')[0]).toBe(record)
    expect(job.live(BUCKET)).toBeNull()
  })

  it('is one with a live policy that may not be read: told as such, at exit code 3', async () => {
    const account = JSON.parse(job.read('account.json'))
    delete account.buckets[BUCKET]
    job.write('account.json', JSON.stringify(account))
    const ran = await job.run(EVENT.pull())
    expect(ran.exitCode).toBe(3)
    expect(ran.failure).toBe('No verdict: 1 of 2 policies could not be proved, which is not the same as safe.')
    expect(ran.outputs).toMatchObject({ verdict: 'unproven', unproven: '1' })
    expect(job.comment().body).toContain('## ⚠️ Unproven: no verdict on 1 of 2 bucket policies')
    job.merge()
    const merged = await job.run(EVENT.push())
    expect(merged.exitCode).toBe(3)
    expect(merged.failure).toMatch(/^No verdict: /)
    expect(merged.outputs['applied']).toBe('0')
  })
})

describe('connect-bucket-lock.yml in the workspace', () => {
  let job: Job

  beforeEach(async () => {
    job = await Job.start({ [BLOG_FILE]: example(`policies/${BUCKET}.json`) })
  })

  afterEach(async () => {
    await job.end()
  })

  it('names the admins, and inputs win over it', async () => {
    job.write('connect-bucket-lock.yml', 'admin-roles: [Nobody]\n')
    const nobody = await job.run(EVENT.pull())
    expect(nobody.exitCode).not.toBe(0)
    expect(nobody.report().policies[0]?.claims).toContainEqual(
      expect.objectContaining({ claim: 'admins-keep-access', verdict: 'fails' }),
    )
    const input = await job.run(EVENT.pull(), { inputs: { 'admin-roles': 'Admin' } })
    expect(input.exitCode).toBe(0)
  })

  it('declares ids of elsewhere, and waives what may be waived', async () => {
    job.edit(BLOG_FILE, '"AROAINV7BYMRZP3NV66DI:*"', '"AROAINV7BYMRZP3NV66DI:*", "AROAQ3EGUSRLPJWXYZ2A7:*"')
    const unknown = await job.run(EVENT.pull())
    expect({ code: unknown.exitCode, claims: unknown.report().policies[0]?.claims }).toEqual({
      code: 1,
      claims: expect.arrayContaining([expect.objectContaining({ claim: 'nobody-unknown-admitted', verdict: 'fails' })]),
    })
    job.write(
      'connect-bucket-lock.yml',
      `declared:
  - { id: AROAQ3EGUSRLPJWXYZ2A7, owner: security, why: auditors of the group, account: "444455556666" }
waivers:
  - { rule: account-one-admin-path, file: ${BLOG_FILE}, why: the second one starts soon, owner: security, until: ${inAMonth()} }
`,
    )
    const known = await job.run(EVENT.pull())
    expect({ code: known.exitCode, failure: known.failure }).toEqual({ code: 0, failure: '' })
    const severity = (ran: typeof known) =>
      ran.report().policies[0]?.findings.find(({ rule }) => rule === 'account-one-admin-path')?.severity
    expect([severity(unknown), severity(known)]).toEqual(['warning', 'notice'])
    expect(job.comment().body).toContain(
      `Waived by \`security\` until \`${inAMonth()}\`: \`the second one starts soon\``,
    )
  })

  it('may not be a link that leads out', async () => {
    writeFileSync(join(dirname(job.workspace), 'other.yml'), 'admin-roles: [Admin]\n')
    symlinkSync(join(dirname(job.workspace), 'other.yml'), join(job.workspace, 'connect-bucket-lock.yml'))
    const ran = await job.run(EVENT.pull())
    expect(ran.exitCode).toBe(2)
    expect(ran.failure).toContain('`connect-bucket-lock.yml`, which leads out of the workspace.')
  })
})
