import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WORKFLOW_BOT } from '../fakes/github-server.js'
import { eachJob } from './each-job.js'
import { BLOG_FILE, BUCKET, EVENT, example, type Job, MODERN_BUCKET, MODERN_FILE } from './job.js'
import { repeatFromSources } from './repeats.js'

repeatFromSources()

const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"'
const SSO_ADMIN = '"AROARTX3GSDSRHJISGC5S:*"'
const SYNCHRONIZE = { action: 'synchronize' }

let job: Job

eachJob(started => {
  job = started
})

describe('a pull request from its opening to the apply', () => {
  it('has one comment all along', async () => {
    const opened = await job.run(EVENT.pull())
    expect(opened).toMatchObject({ exitCode: 0, stderr: '', failure: '', warnings: [] })
    expect(opened.outputs).toMatchObject({ verdict: 'safe', changed: '2', applied: '0', unproven: '0' })
    expect(opened.outputs['comment-url']).toBe('https://github.example/acme/locks/pull/12#issuecomment-1001')
    expect(Object.keys(JSON.parse(opened.outputs['fingerprint'] ?? ''))).toEqual([BUCKET, MODERN_BUCKET])
    expect(opened.summary).toContain('## ✅ Safe: 2 bucket policies proved')
    expect(opened.annotations.map(({ name, properties }) => [name, properties['file'], properties['line']])).toEqual([
      ['warning', BLOG_FILE, '16'],
    ])
    const [first, ...rest] = job.comment().body.split('\n\n')
    expect(first).toMatch(/^<!-- connect-bucket-lock \{"schema":1,.*\} -->$/)
    expect(rest[0]?.split('<br>')[0]).toBe('## ✅ Safe: 2 bucket policies proved')
    expect(job.comment().body).toContain(
      '- ➖ **loses access:** **`recordings-exporter`** (some other role) `AROARTX3GSDSW5VRCPIXR`',
    )
    expect(job.comment().body).toContain("- `AROARTX3GSDSW5VRCPIXR:*` on the lock's list")

    const same = await job.run(EVENT.pull({ action: 'reopened' }), {})
    expect(same.exitCode).toBe(0)
    expect(same.outputs['comment-url']).toBe(opened.outputs['comment-url'])
    expect(same.calls).toEqual([
      'GET /repos/acme/locks/pulls/12/files',
      'GET /repos/acme/locks/issues/12/comments',
      'POST /graphql',
    ])

    job.edit(BLOG_FILE, ADMIN, `${ADMIN}, ${SSO_ADMIN}`)
    const pushed = await job.run(EVENT.pull(SYNCHRONIZE))
    expect(pushed.exitCode).toBe(0)
    expect(pushed.calls.filter(call => !call.startsWith('GET '))).toEqual([
      'POST /graphql',
      'PATCH /repos/acme/locks/issues/comments/1001',
    ])
    expect(job.comment().body).toContain("+ `AROARTX3GSDSRHJISGC5S:*` on the lock's list")
    expect(job.live(BUCKET)).toBeNull()

    job.write(BLOG_FILE, example('wrong/objects-open.json'))
    const wrong = await job.run(EVENT.pull(SYNCHRONIZE))
    expect(wrong.exitCode).toBe(1)
    expect(job.comment().body).toContain('\n## ❌ Unsafe: 1 of 2')
    expect(job.comment().body).not.toContain('\n## ✅')

    job.write(BLOG_FILE, example(BLOG_FILE))
    await job.run(EVENT.pull(SYNCHRONIZE))
    const before = job.live(MODERN_BUCKET)
    job.merge()
    const merged = await job.run(EVENT.push())
    expect(merged).toMatchObject({ exitCode: 0, stderr: '', failure: '', warnings: [] })
    expect(merged.outputs).toMatchObject({ verdict: 'safe', changed: '2', applied: '2' })
    expect(merged.report().policies.map(({ outcome }) => outcome?.kind)).toEqual(['applied', 'applied'])
    for (const [bucket, file] of [
      [BUCKET, BLOG_FILE],
      [MODERN_BUCKET, MODERN_FILE],
    ] as const) {
      expect(job.live(bucket)).toEqual(JSON.parse(job.read(file)))
    }
    const [kept, ...others] = readdirSync(merged.outputs['previous-policies'] ?? '')
    expect(others).toEqual([])
    expect(kept).toMatch(new RegExp(`^${MODERN_BUCKET}-.*\\.json$`))
    expect(JSON.parse(readFileSync(join(merged.outputs['previous-policies'] ?? '', kept ?? ''), 'utf8'))).toEqual(
      before,
    )
    expect(job.comment().body).toContain('## ✅ Applied: 2 bucket policies')
    expect(job.comment().body).toContain(
      '✅ **Applied.** The new policy was written to `account.json`, and was read back.',
    )
    expect(job.comment().body).toContain(
      '- ➕ **gains access:** **`AWSReservedSSO_AdministratorAccess_5d1e8f7a2b3c4d6e`**',
    )
    expect(job.comment().body).toContain('- ➖ **loses access:** **everyone who is not on the list**')

    const again = await job.run(EVENT.push())
    expect(again.exitCode).toBe(0)
    expect(again.outputs).toMatchObject({ verdict: 'safe', changed: '0', applied: '0', 'previous-policies': '' })
    expect(again.report().policies.map(({ outcome }) => outcome?.kind)).toEqual(['unchanged', 'unchanged'])
    expect(job.comment().body).toContain('## ✅ Nothing to apply: 2 bucket policies already live')
  })

  it('is applied on the event of its own closing too', async () => {
    const merged = await job.run(EVENT.pull({ action: 'closed', merged: true }, { ref: 'refs/heads/main' }))
    expect(merged.exitCode).toBe(0)
    expect(merged.outputs['applied']).toBe('2')
    expect(job.comment().body).toContain('## ✅ Applied: 2 bucket policies')
  })
})

describe('an unsafe policy', () => {
  it('fails the step at the right place, after every report was written', async () => {
    job.write(BLOG_FILE, example('wrong/no-session-wildcard.json'))
    const ran = await job.run(EVENT.pull())
    expect(ran.exitCode).toBe(1)
    expect(ran.failure).toBe('1 of 2 policies unsafe.')
    expect(ran.outputs).toMatchObject({ verdict: 'unsafe', changed: '2', unproven: '0' })
    const error = ran.annotations.find(
      ({ properties }) => properties['title'] === 'lock-value-without-session-wildcard',
    )
    expect(error?.name).toBe('error')
    expect(error?.properties).toEqual({
      title: 'lock-value-without-session-wildcard',
      file: BLOG_FILE,
      line: '15',
      endLine: '15',
      col: '13',
      endColumn: '36',
    })
    expect(job.read(BLOG_FILE).split('\n')[14]?.slice(12, 35)).toBe('"AROAJJ4OT5B3EVMNARNW6"')

    const { body } = job.comment()
    expect(body).toContain('## ❌ Unsafe: 1 of 2 bucket policies must not be merged')
    expect(body).toContain('Amazon Connect is locked out: it could not store or play recordings.')
    expect(body).toMatch(/A session \(`AROAJJ4OT5B3EVMNARNW6:/)
    expect(body).toContain(`/blob/${'2'.repeat(40)}/${BLOG_FILE}#L15`)
    expect(ran.summary).toContain('## ❌ Unsafe: 1 of 2')

    const policy = ran.report().policies.find(({ bucket }) => bucket === BUCKET)
    expect(policy?.claims).toContainEqual(expect.objectContaining({ claim: 'connect-keeps-access', verdict: 'fails' }))
    const sarif = JSON.parse(ran.sarif())
    expect(sarif.version).toBe('2.1.0')
    expect(sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toContain(
      'lock-value-without-session-wildcard',
    )
  })

  it('keeps everything from being written after the merge', async () => {
    job.write(BLOG_FILE, example('wrong/no-session-wildcard.json'))
    job.merge()
    const before = job.read('account.json')
    const ran = await job.run(EVENT.push())
    expect(ran.exitCode).toBe(1)
    expect(job.read('account.json')).toBe(before)
    expect(ran.report().policies.map(({ outcome }) => outcome)).toEqual([
      expect.objectContaining({ kind: 'not-tried' }),
      expect.objectContaining({ kind: 'refused', why: 'unsafe' }),
    ])
    expect(job.comment().body).toContain('## ❌ Not applied: 2 of 2 bucket policies')
  })
})

describe('a live policy that somebody changed between review and merge', () => {
  const admin = '"AROAINV7BYMRZP3NV66DI:*"'
  const edited = JSON.parse(example(BLOG_FILE).replace(admin, `${admin}, "111122223333"`))
  let reviewed: string | undefined

  beforeEach(async () => {
    if (reviewed === undefined) {
      await job.run(EVENT.pull())
      reviewed = job.comment().body
    } else job.github.addComment(12, reviewed, WORKFLOW_BOT)
    job.merge()
    job.setLive(BUCKET, edited)
  })

  it('is left alone, twice, and the comment says why', async () => {
    const before = job.read('account.json')
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const ran = await job.run(EVENT.push())
      expect(ran.exitCode).toBe(1)
      expect(ran.failure).toContain('2 of 2 policies not applied. The bucket was left as it was.')
      expect(ran.failure).toContain('The plan is not the one that the pull request showed')
      expect(ran.outputs).toMatchObject({ verdict: 'safe', applied: '0' })
      const outcomes = Object.fromEntries(ran.report().policies.map(({ bucket, outcome }) => [bucket, outcome]))
      expect(outcomes[BUCKET]).toMatchObject({ kind: 'refused', why: 'plan-changed' })
      expect(outcomes[MODERN_BUCKET]).toMatchObject({ kind: 'not-tried' })
      expect(job.comment().body).toContain('❌ **Refused** (`plan-changed`). The bucket was left as it was.')
    }
    expect(job.read('account.json')).toBe(before)
  })

  it('is replaced with when-plan-changed: apply', async () => {
    job.write('connect-bucket-lock.yml', 'when-plan-changed: apply\n')
    const ran = await job.run(EVENT.push())
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(job.live(BUCKET)).toEqual(JSON.parse(job.read(BLOG_FILE)))
    expect(job.comment().body).toContain('## ✅ Applied: 2 bucket policies')
  })

  it('is not compared where the comment was deleted, and is proved all the same', async () => {
    job.github.comments.length = 0
    const ran = await job.run(EVENT.push())
    expect(ran.exitCode).toBe(0)
    expect(ran.outputs['applied']).toBe('2')
    expect(job.comment().body).toContain('## ✅ Applied: 2 bucket policies')
  })

  it('is left alone where it locks the deployer out', async () => {
    const statement = { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }
    const shut = { Version: '2012-10-17', Statement: [statement] }
    job.setLive(BUCKET, shut)
    const ran = await job.run(EVENT.push(), { inputs: { 'when-plan-changed': 'apply' } })
    expect(ran.exitCode).toBe(1)
    expect(job.live(BUCKET)).toEqual(shut)
    const refused = ran.report().policies.find(({ bucket }) => bucket === BUCKET)?.outcome
    expect(refused).toMatchObject({ kind: 'refused', why: 'deployer-denied' })
  })
})

describe('statements of the live policy that the file has not', () => {
  it('are not dropped unless that is asked for', async () => {
    const live = JSON.parse(example(`policies/${BUCKET}.json`))
    live.Statement.push({
      Sid: 'Plain',
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${BUCKET}`, `arn:aws:s3:::${BUCKET}/*`],
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    })
    job.setLive(BUCKET, live)
    await job.run(EVENT.pull())
    expect(job.comment().body).toContain('⚠️ **Dropped:** 1 statement of the live policy is not in the file')
    expect(job.comment().body).toContain('merging this writes nothing')
    job.merge()
    const refused = await job.run(EVENT.push())
    expect(refused.exitCode).toBe(1)
    expect(job.live(BUCKET)).toEqual(live)
    expect(job.comment().body).toContain('❌ **Refused** (`statements-dropped`)')
    const asked = await job.run(EVENT.push(), { inputs: { 'when-statements-are-dropped': 'apply' } })
    expect(asked.exitCode).toBe(0)
    expect(job.live(BUCKET)).toEqual(JSON.parse(job.read(BLOG_FILE)))
  })
})
