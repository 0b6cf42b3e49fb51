import { readFileSync } from 'node:fs'
import type { JsonAudit } from '../../src/report/audit-schema.js'
import { BUCKET, EVENT, Job, MODERN_BUCKET, MODERN_FILE } from './job.js'

let job: Job

beforeEach(async () => {
  job = await Job.start({})
})

afterEach(() => job.end())

const audit = () => job.run(EVENT.schedule(), { inputs: { mode: 'audit' } })
const reportOf = (path = '') => JSON.parse(readFileSync(path, 'utf8')) as JsonAudit

describe('mode: audit', () => {
  it('needs no policy file, says which buckets are open, and fails the step', async () => {
    const ran = await audit()
    expect(ran.exitCode).toBe(1)
    expect(ran.failure).toBe('2 buckets: 1 locked and unsafe, 1 not locked.')
    expect(ran.outputs).toMatchObject({ verdict: 'unsafe', sarif: '', changed: '', fingerprint: '' })
    const { mode, buckets } = reportOf(ran.outputs['report'])
    expect({ mode, states: buckets.map(({ bucket, state }) => [bucket, state]) }).toEqual({
      mode: 'audit',
      states: [
        [MODERN_BUCKET, 'unsafe'],
        [BUCKET, 'not-locked'],
      ],
    })
    expect(ran.summary).toContain(`| \`${BUCKET}\` \`111122223333\` | **not locked**. It has no bucket policy. |`)
    expect(ran.calls).toEqual([])
  })

  it('passes where every lock is proved, and names the file behind one', async () => {
    for (const bucket of [BUCKET, MODERN_BUCKET]) {
      job.setLive(bucket, JSON.parse(readFileSync(`examples/policies/${bucket}.json`, 'utf8')))
    }
    job.write(MODERN_FILE, readFileSync(`examples/${MODERN_FILE}`, 'utf8'))
    const ran = await audit()
    expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
    expect(ran.outputs).toMatchObject({ verdict: 'safe' })
    const [modern] = reportOf(ran.outputs['report']).buckets
    expect(modern?.file).toEqual({ path: MODERN_FILE, same: true })
  })

  it('has no verdict where a bucket cannot be read', async () => {
    job.edit('account.json', `"${BUCKET}": {`, '"another": {')
    job.setLive(MODERN_BUCKET, JSON.parse(readFileSync(`examples/policies/${MODERN_BUCKET}.json`, 'utf8')))
    const ran = await audit()
    expect(ran.exitCode).toBe(3)
    expect(ran.failure).toBe('No verdict: 2 buckets: 1 locked and proved, 1 cannot be read.')
  })
  it.each([
    ['cannot be set up', () => job.write('account.json', '{}'), 2, 'the run is not set up right'],
    [
      'cannot read its files',
      () => job.write('connect-bucket-lock.yml', 'accounts: 1'),
      2,
      'the run is not set up right',
    ],
  ] as const)('leaves a job summary where it %s', async (_, spoil, code, title) => {
    spoil()
    const ran = await audit()
    expect(ran.exitCode).toBe(code)
    expect(ran.summary).toMatch(
      new RegExp(`^## ⚠️ No verdict: ${title}\n\nNo bucket was audited\\. Do not read this as a pass\\.\n`),
    )
  })
})
