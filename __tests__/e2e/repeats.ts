import { ActionHost } from '../fakes/action-host.js'
import { Job } from './job.js'

/**
 * For a suite of many runs: the first of each kind goes through the bundle, as all do elsewhere, and those that repeat
 * the kind run the sources that the bundle is made of, in one process.
 */
export function repeatFromSources(): void {
  const host = new ActionHost()
  beforeAll(() => {
    Job.host = host
  })
  afterAll(() => {
    Job.host = undefined
    host.end()
  })
}
