import { replacePolicy } from '../../../src/app/write/replace.js'
import { wayBackTo } from '../../../src/app/write/way-back.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { outcomeSentence } from '../../../src/render/words.js'
import { FakeBuckets, FakePrevious, FakeProbe, type Fault, VirtualClock } from '../../fakes/bucket.js'
import { ACCOUNT, BEDS, type Bed, freshOf, oldOf, standing } from './beds.js'

const denied = new PortError({ message: ours('access denied'), refused: true })
const torn = new PortError({ message: ours('the answer was lost') })

/** The new policy is objected to, and putting the previous one back goes wrong. */
async function putBackFailing(bed: Bed, fault: Omit<Fault, 'nth' | 'call'>) {
  const clock = new VirtualClock()
  const { bucket } = bed
  const old = oldOf(bed)
  const buckets = new FakeBuckets(clock, { [bucket]: old })
  const call = old === undefined ? 'remove' : 'write'
  buckets.faults = [{ ...fault, call, nth: old === undefined ? 1 : 2, times: 100 }]
  const planned = await standing(buckets).read(bucket)
  const probe = new FakeProbe(buckets)
  probe.seen = { isPublic: 'yes' }
  const after = freshOf(bed)
  const arnOf = () => undefined
  const { outcome } = await replacePolicy(
    {
      ...{ bucket, account: ACCOUNT, planned, after, policies: buckets, probe, arnOf },
      ...{
        stillOurselves: async () => undefined,
        wayBack: wayBackTo(planned, { arnOf }),
        judge: () => 'unsafe' as const,
      },
    },
    { previous: new FakePrevious(), clock, progress: () => undefined },
  )
  return { kind: outcome.kind, told: plain(outcomeSentence(outcome)), holds: buckets.stored.get(bucket), after, old }
}

describe('after a put-back that failed', () => {
  const beds = BEDS.filter(({ dead }) => dead !== true)

  it.each(beds)('one more read says that the new policy stands: $bucket', async bed => {
    const { kind, told, holds, after } = await putBackFailing(bed, { when: 'before', error: denied })
    expect(kind).toBe('rollback-failed')
    expect(told).toContain('Putting the previous policy back failed: access denied')
    expect(told).toContain('The last reads show the new policy.')
    expect(holds).toBe(after.source.text)
  })

  it.each(beds)('one more read says that it took place although its answer was lost: $bucket', async bed => {
    const { kind, told, holds, old } = await putBackFailing(bed, { when: 'after', error: torn })
    expect(kind).toBe('rolled-back')
    expect(told).toContain('The previous policy is on the bucket again.')
    expect(holds).toBe(old)
  })
})
