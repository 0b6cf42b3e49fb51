import { BUCKET, EVENT, example, Job, MODERN_BUCKET } from './job.js'

let job: Job

beforeEach(async () => {
  job = await Job.start()
})

afterEach(async () => {
  await job.end()
})

it.each([
  ['GITHUB_OUTPUT', '/dev/full', 'the disk is full'],
  ['GITHUB_OUTPUT', '/nowhere/outputs', 'Missing file at path'],
  ['GITHUB_STEP_SUMMARY', '/dev/full', 'the disk is full'],
  ['GITHUB_STEP_SUMMARY', '/nowhere/summary', 'Unable to access summary file'],
])('says that %s = %s takes nothing, after a write: no verdict, and no bug', async (name, path, why) => {
  job.setLive(BUCKET, null)
  const ran = await job.run(EVENT.push(), { env: { [name]: path } })
  expect(ran.exitCode).toBe(3)
  expect(ran.failure).toContain(`\`${name}\` could not be written: `)
  expect(ran.failure).toContain(why)
  expect(ran.failure).toContain('The log of this step has all of it.')
  expect(ran.log).toContain('The new policy was written to `account.json`')
  expect(job.live(BUCKET)).not.toBeNull()
})

it('keeps the exit code of a policy that is unsafe', async () => {
  job.edit(`policies/${BUCKET}.json`, '"Deny"', '"Allow"')
  const ran = await job.run(EVENT.pull(), { env: { GITHUB_STEP_SUMMARY: '/dev/full' } })
  expect(ran.exitCode).toBe(1)
  expect(ran.failure).toContain('`GITHUB_STEP_SUMMARY` could not be written: the disk is full.')
})

it('does without a summary where the server has none', async () => {
  const ran = await job.run(EVENT.pull(), { env: { GITHUB_STEP_SUMMARY: '' } })
  expect({ code: ran.exitCode, failure: ran.failure }).toEqual({ code: 0, failure: '' })
})

it('has no verdict where the folder for the reports cannot be made', async () => {
  const ran = await job.run(EVENT.push(), { env: { RUNNER_TEMP: '/dev/null' } })
  expect(ran.exitCode).toBe(3)
  expect(ran.failure).toBe(`No verdict: ${NO_FOLDER}`)
})

const NO_FOLDER = 'The folder for the reports could not be made: a part of its path is not a folder.'

it.each([
  ['reviewed', EVENT.pull()],
  ['merged', EVENT.push()],
])('says so in the comment and the summary of a pull request that was told safe and is %s', async (_, event) => {
  await job.run(EVENT.pull())
  if (event.name === 'push') job.merge()
  const ran = await job.run(event, { env: { RUNNER_TEMP: '/dev/null' } })
  for (const text of [job.comment().body, ran.summary]) {
    expect(text).toContain('## ⚠️ No verdict')
    expect(text).toContain(NO_FOLDER)
    expect(text).not.toContain('## ✅')
  }
})

describe('an audit', () => {
  const audit = (env: Readonly<Record<string, string>>) => job.run(EVENT.dispatch(), { inputs: { mode: 'audit' }, env })

  it.each([
    ['GITHUB_OUTPUT', '/dev/full'],
    ['GITHUB_OUTPUT', '/nowhere/outputs'],
    ['GITHUB_STEP_SUMMARY', '/dev/full'],
    ['GITHUB_STEP_SUMMARY', '/nowhere/summary'],
  ])('says that %s = %s takes nothing: no verdict where all is locked, and no bug', async (name, path) => {
    for (const bucket of [BUCKET, MODERN_BUCKET]) {
      job.setLive(bucket, JSON.parse(example(`policies/${bucket}.json`)))
    }
    const ran = await audit({ [name]: path })
    expect(ran.exitCode).toBe(3)
    expect(ran.failure).toContain(`\`${name}\` could not be written: `)
    expect(ran.failure).toContain('2 locked and proved. Not all of that could be left behind.')
  })

  it('keeps the exit code of a bucket that is open', async () => {
    const ran = await audit({ GITHUB_OUTPUT: '/dev/full' })
    expect(ran.exitCode).toBe(1)
    expect(ran.failure).toContain('`GITHUB_OUTPUT` could not be written: the disk is full.')
    expect(ran.failure).toContain('1 not locked')
  })
})
