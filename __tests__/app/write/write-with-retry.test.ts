import type { Shown } from '../../../src/app/write/read-until-stable.js'
import { tryWrite } from '../../../src/app/write/write-with-retry.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours } from '../../../src/core/text/prose.js'
import { FakeBuckets, type Fault, VirtualClock } from '../../fakes/bucket.js'
import { BEDS, type Bed, freshOf, oldOf, standing } from './beds.js'

const refused = new PortError({ message: ours('access denied'), refused: true })
const passing = new PortError({ message: ours('slow down'), passing: true })
const lost = new PortError({ message: ours('the answer was lost') })

/** A clock that remembers how long it was slept. */
class WatchedClock extends VirtualClock {
  readonly slept: number[] = []

  override async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds)
    await super.sleep(milliseconds)
  }
}

/** How a write of a new policy ends under faults, with the pauses and how often it was tried. */
async function written(bed: Bed, faults: readonly Fault[], staleMilliseconds = 0, unseen = false) {
  const clock = new WatchedClock()
  const { bucket } = bed
  const buckets = new FakeBuckets(clock, { [bucket]: oldOf(bed) })
  const policies = standing(buckets)
  const old = (await policies.read(bucket)) as Shown
  const file = freshOf(bed)
  const wanted: Shown = { kind: 'present', text: file.source.text, file }
  Object.assign(buckets, { staleMilliseconds, faults })
  const { kind } = await tryWrite({
    ...{ bucket, policies, clock, arnOf: () => undefined, over: [old], wanted, seeable: true, unseen },
    write: () => policies.write(bucket, wanted.text),
  })
  return { kind, slept: clock.slept, tries: buckets.calls.filter(call => call.startsWith('write')).length }
}

const writes = (nth: number, error: PortError, when: Fault['when'] = 'before', times = 1): Fault => ({
  ...{ call: 'write', nth, when, error, times },
})
const reads = (times: number): Fault => ({ call: 'read', nth: 2, when: 'before', error: passing, times })

describe.each(BEDS.filter(({ dead }) => dead !== true))('a write over the policy of $bucket', bed => {
  it('had certainly no effect where every try was refused', async () => {
    expect(await written(bed, [writes(1, refused)])).toEqual({ kind: 'no-effect', slept: [], tries: 1 })
  })

  it('may have had one where any answer was lost, whatever a later try says', async () => {
    expect(await written(bed, [writes(1, lost)])).toMatchObject({ kind: 'unanswered', tries: 1 })
    const late = [writes(1, passing, 'after'), writes(2, refused)]
    expect(await written(bed, late, 600_000)).toMatchObject({ kind: 'unanswered', tries: 2 })
  })

  it('is seen where only its answer was lost', async () => {
    expect(await written(bed, [writes(1, passing, 'after')])).toEqual({ kind: 'seen', slept: [1000], tries: 1 })
  })

  it('is tried five times, after pauses that double', async () => {
    const always = [writes(1, passing, 'before', 100)]
    expect(await written(bed, always)).toEqual({ kind: 'unanswered', slept: [1000, 2000, 4000, 8000], tries: 5 })
  })

  it('is not tried again before a read was answered, and reads wait longer and longer', async () => {
    const slept = [1000, 2000, 4000, 8000, 8000]
    const faults = [writes(1, passing), reads(4)]
    expect(await written(bed, faults)).toEqual({ kind: 'answered', slept, tries: 2 })
    expect(await written(bed, faults, 0, true)).toEqual({ kind: 'answered', slept, tries: 2 })
  })

  it('ends ninety seconds after it began', async () => {
    const { kind, slept, tries } = await written(bed, [writes(1, passing), reads(100)])
    const waited = slept.reduce((sum, pause) => sum + pause, 0)
    expect({ kind, tries }).toEqual({ kind: 'unanswered', tries: 1 })
    expect(waited).toBeGreaterThan(82_000)
    expect(waited).toBeLessThanOrEqual(98_000)
  })
})
