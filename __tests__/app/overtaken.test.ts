import { apply } from '../../src/app/apply.js'
import { readPolicyFile } from '../../src/core/policy-file.js'
import { PortError } from '../../src/core/text/errors.js'
import { ours, plain } from '../../src/core/text/prose.js'
import { outcomeSentence } from '../../src/render/words.js'
import { exitCodeOf } from '../../src/report/exit.js'
import { exampleFile, exampleLive, FakeAccount, SETTINGS } from '../fakes/account.js'
import { FakeBuckets, FakePrevious, VirtualClock } from '../fakes/bucket.js'

const BUCKET = 'amazon-connect-3f1c0d5e7a9b'
const FILE = exampleFile(`examples/policies/${BUCKET}.json`)
const OBJECTS = `arn:aws:s3:::${BUCKET}/*`

type Statements = Record<string, unknown>[]

/** The file's policy as another writer leaves it. */
function theirs(edit: (statements: Statements) => Statements): string {
  const document = JSON.parse(FILE.text) as { Statement: Statements }
  return JSON.stringify({ ...document, Statement: edit(document.Statement) })
}

const deny = { Sid: 'SecOps', Effect: 'Deny', Principal: '*', Action: 's3:DeleteObject', Resource: OBJECTS }
const allow = { Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 's3:GetObject', Resource: OBJECTS }

/** Applies the file, and lets another writer come before the n-th read. */
async function appliedBeside(others: (policies: FakeBuckets) => void, nth: number, file = FILE.text) {
  const clock = new VirtualClock()
  const policies = new FakeBuckets(clock, { [BUCKET]: exampleLive(BUCKET) })
  const previous = new FakePrevious()
  policies.meanwhile = (call, count) => {
    if (call === 'read' && count === nth) others(policies)
  }
  const files = [readPolicyFile({ ...FILE, text: file, bytes: file.length })]
  const ports = { previous, clock, stopRequested: () => false, progress: () => undefined }
  const report = await apply([{ files, account: new FakeAccount(), policies }], SETTINGS, ports)
  const outcome = report.policies[0]?.outcome
  return { code: exitCodeOf(report), outcome, policies, kept: previous.kept.map(({ text }) => text) }
}

async function appliedWith(text: string | undefined, nth: number, file = FILE.text) {
  const { code, outcome, policies, kept } = await appliedBeside(each => each.putByOthers(BUCKET, text), nth, file)
  return {
    code,
    told: outcome?.kind === 'overtaken' ? plain(outcome.because) : `${outcome?.kind}`,
    stands: policies.stored.get(BUCKET) === text,
    kept: text === undefined || kept.includes(text),
  }
}

const OTHERS = 'Another writer wrote a policy after us.'
/** The reads of a plan and before the write come first. */
const AFTER_THE_WRITE = [3, 4, 5]

describe('a policy that another writer puts there after us', () => {
  it.each<[string, string | undefined, number, string]>([
    ['a stricter one, which denies Connect too', theirs(all => [...all, deny]), 1, `${OTHERS} It is not safe.`],
    ['one that grants more behind the lock', theirs(all => [...all, allow]), 3, `${OTHERS} It is safe.`],
    ['one without the lock', theirs(() => [allow]), 1, `${OTHERS} It is not safe.`],
    ['one of nothing', '{"Version":"2012-10-17","Statement":[]}', 1, `${OTHERS} It is not safe.`],
    ['what is no policy', '{}', 3, `${OTHERS} Whether it is safe could not be proved.`],
    ['none', undefined, 1, 'Another writer removed the policy after us. Without a policy the bucket is not locked.'],
  ])('stays, is kept, and it is said what it is worth: %s', async (_, text, code, words) => {
    for (const nth of AFTER_THE_WRITE) {
      const ended = await appliedWith(text, nth)
      expect(ended).toEqual({ code, stands: true, kept: true, told: expect.stringContaining(words) })
    }
  })

  it('is said to be stored differently where only principals differ', async () => {
    const named = (AWS: string) => theirs(all => [...all, { ...allow, Principal: { AWS } }])
    const user = 'arn:aws:iam::111122223333:user/somebody'
    for (const nth of AFTER_THE_WRITE) {
      const ended = await appliedWith(named('arn:aws:iam::111122223333:user/another'), nth, named(user))
      expect(ended).toMatchObject({ code: 3, stands: true, kept: true })
      expect(ended.told).toContain('S3 returns the new policy with other principals in it. It is safe.')
      expect(ended.told).toContain(`removed Allow \`s3:GetObject\` on \`${OBJECTS}\` for \`${user}\``)
    }
  })

  it('may have been replaced where reading it is denied, and that is said', async () => {
    const denied = new PortError({ message: ours('access denied'), refused: true })
    const shutOut = (policies: FakeBuckets) => {
      policies.putByOthers(
        BUCKET,
        theirs(all => [...all, deny]),
      )
      policies.faults = [{ call: 'read', nth: 1, when: 'before', error: denied, denied: true, times: 1_000 }]
    }
    for (const nth of AFTER_THE_WRITE) {
      const { code, outcome } = await appliedBeside(shutOut, nth)
      expect(code).toBe(3)
      expect(outcome && plain(outcomeSentence(outcome))).toContain(
        'What was replaced by the previous policy was not seen, and may be that of another writer.',
      )
    }
  })

  it('is not looked for on a bucket that is gone, and nothing is put there', async () => {
    for (const nth of AFTER_THE_WRITE) {
      const { code, outcome, policies } = await appliedBeside(each => void each.stored.delete(BUCKET), nth)
      const told = outcome && plain(outcomeSentence(outcome))
      expect({ code, writes: policies.calls.filter(call => call.startsWith('write')).length }).toEqual({
        code: 3,
        writes: 1,
      })
      expect(told).toContain(
        'The bucket does not exist any more. The previous policy was not put back: there is no bucket.',
      )
    }
  })

  it('is ours where it means the same', async () => {
    const reordered = theirs(all => all.toReversed().map(({ Sid: _, ...statement }) => statement))
    for (const nth of AFTER_THE_WRITE) {
      expect(await appliedWith(reordered, nth)).toMatchObject({ code: 0, told: 'applied', stands: true })
    }
  })
})
