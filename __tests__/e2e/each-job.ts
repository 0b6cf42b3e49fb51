import { Job } from './job.js'

/** Starts a job for each test of a suite. After each, the stand-in must have seen no call that GitHub would refuse. */
export function eachJob(use: (job: Job) => void): void {
  let job: Job
  beforeEach(async () => {
    job = await Job.start()
    use(job)
  })
  afterEach(async () => {
    await job.end()
    expect(job.github.violations).toEqual([])
  })
}
