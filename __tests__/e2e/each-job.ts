import { Job } from './job.js'

/**
 * Starts a job for each test of a suite. After each, the stand-in must have seen no call that GitHub would refuse, and no
 * comment that ends a sentence before it began.
 */
export function eachJob(use: (job: Job) => void): void {
  let job: Job
  beforeEach(async () => {
    job = await Job.start()
    use(job)
  })
  afterEach(async () => {
    await job.end()
    expect(job.github.violations).toEqual([])
    expect(job.github.comments.filter(({ body }) => /:?\*\* ?\.(\s|$)| \. /.test(body))).toEqual([])
  })
}
