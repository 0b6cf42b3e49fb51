import type { StandingPolicy } from '../../../src/app/standing-policy.js'
import { replacePolicy } from '../../../src/app/write/replace.js'
import { restoreCommands } from '../../../src/app/write/restore-commands.js'
import { type WayBack, wayBackTo } from '../../../src/app/write/way-back.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { outcomeSentence } from '../../../src/render/words.js'
import { FakeBuckets, FakePrevious, FakeProbe, type Fault, VirtualClock } from '../../fakes/bucket.js'
import { ACCOUNT, BEDS, type Bed, CREATED, freshOf, oldOf, REPLACED, standing } from './beds.js'

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
    const failed =
      bed.bucket === CREATED ? 'Removing the new policy failed:' : 'Putting the previous policy back failed:'
    expect(told).toContain(`${failed} access denied`)
    expect(told).toContain('The last reads show the new policy.')
    expect(holds).toBe(after.source.text)
  })

  it.each(beds)('one more read says that it took place although its answer was lost: $bucket', async bed => {
    const { kind, told, holds, old } = await putBackFailing(bed, { when: 'after', error: torn })
    expect(kind).toBe('rolled-back')
    const again =
      holds === undefined
        ? 'The bucket has no policy, as before, and is not locked.'
        : 'The previous policy is on the bucket again.'
    expect(told).toContain(again)
    expect(holds).toBe(old)
  })
})

describe('the commands that put the previous policy back by hand', () => {
  const commands = (bed: Bed, wayBack: WayBack) => {
    const text = oldOf(bed)
    const planned: StandingPolicy =
      text === undefined
        ? { kind: 'absent' }
        : { kind: 'present', text, file: readPolicyFile(sourceFromText('live', text)) }
    return restoreCommands({ bucket: bed.bucket, account: ACCOUNT, planned, wayBack, policies: {} })
  }

  it('say first where S3 does not take the text as it is', () => {
    const because = ours('S3 would refuse it.')
    expect(commands({ bucket: REPLACED }, { kind: 'none', because })).toMatch(
      /^# S3 does not take this policy as it is: correct previous-policy\.json before the last command\.\ncat > /,
    )
    expect(commands({ bucket: REPLACED }, { kind: 'as-is' })).toMatch(/^cat > /)
    expect(commands({ bucket: CREATED }, { kind: 'as-is' })).toMatch(/^aws s3api delete-bucket-policy /)
  })

  it('hold the text in letters that every terminal shows, and mean what it means', () => {
    const live = JSON.parse(oldOf({ bucket: REPLACED }) ?? '') as object
    for (const Id of [
      'tab\tbell\u0007',
      'no\u00a0break',
      'soft\u00adhyphen',
      '\u202eright to left',
      '\ud83d\ude00',
      '“ünï”',
      "it's $HOME `id`",
    ]) {
      for (const written of [
        JSON.stringify({ Id, ...live }, undefined, '\t'),
        JSON.stringify({ Id, ...live }, undefined, 2).replaceAll('\n', '\r\n'),
        `${JSON.stringify({ Id, ...live })}\r\n`,
      ]) {
        const file = readPolicyFile(sourceFromText('live', written))
        const planned: StandingPolicy = { kind: 'present', text: written, file }
        const given = { bucket: REPLACED, account: ACCOUNT, planned, wayBack: { kind: 'as-is' }, policies: {} } as const
        const [, text = ''] =
          /^cat > previous-policy\.json <<'POLICY'\n(.*)\nPOLICY\naws /s.exec(restoreCommands(given)) ?? []
        expect(text).toMatch(/^[\n -~]+$/)
        expect(JSON.parse(text)).toEqual({ Id, ...live })
      }
    }
  })
})
