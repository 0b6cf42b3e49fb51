import { BUCKET, EVENT, example, Job } from './job.js'

let job: Job | undefined

afterEach(async () => {
  await job?.end()
})

/** A policy with eight mistakes or more, as many of them as a tired author would make. */
function wrongPolicy(bucket: string): string {
  const policy = JSON.parse(example(`policies/${BUCKET}.json`).replaceAll(BUCKET, bucket))
  const ids = [
    'AROAJJ4OT5B3EVMNARNW6',
    'aroainv7bymrzp3nv66di:*',
    'arn:aws:iam::111122223333:role/Admin',
    'Admin',
    'AROAINV7BYMRZP3NV66DI:* ',
    'AROAZZZZ5B3EVMNARNZZZ:*',
    'AROAYYYY5B3EVMNARNYYY:*',
    'AROAINV7BYMRZP3NV66DI:*',
  ]
  policy.Statement[0].Condition.StringNotLike['aws:userId'] = ids
  return JSON.stringify(policy, null, 2)
}

it('keeps to every limit with 120 buckets and 900 findings', async () => {
  const buckets = Array.from({ length: 120 }, (_, index) => `connect-${String(index).padStart(12, '0')}`)
  job = await Job.start(Object.fromEntries(buckets.map(bucket => [`policies/${bucket}.json`, wrongPolicy(bucket)])))
  const account = JSON.parse(job.read('account.json'))
  for (const bucket of buckets) account.buckets[bucket] = { policy: null }
  job.write('account.json', JSON.stringify(account))

  const ran = await job.run(EVENT.pull())
  expect(ran.exitCode).toBe(1)
  const { policies } = ran.report()
  expect(policies).toHaveLength(120)
  expect(policies.flatMap(({ findings }) => findings).length).toBeGreaterThanOrEqual(900)

  const { body } = job.comment()
  expect(body.length).toBeLessThanOrEqual(65_536)
  expect(body).toContain('## ❌ Unsafe: 120 of 120 bucket policies must not be merged')
  expect(body).toMatch(/Left out here: .*They are in the \[job summary\]/)
  for (const bucket of buckets) expect(body.slice(0, body.indexOf('\n'))).toContain(bucket)
  expect(Buffer.byteLength(ran.summary)).toBeLessThanOrEqual(1_048_576)
  const count = (name: string) => ran.annotations.filter(annotation => annotation.name === name).length
  expect(count('error')).toBe(10)
  expect(count('warning')).toBeLessThanOrEqual(10)
  expect(ran.log).toMatch(/^[\d,]+ more problems in the summary of this job and in the report\.$/m)
  const results: readonly unknown[] = JSON.parse(ran.sarif()).runs[0].results
  expect(results.length).toBeLessThanOrEqual(25_000)
})
