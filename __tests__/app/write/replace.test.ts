import { describe, expect, it } from '@jest/globals'
import type { BucketPolicies } from '../../../src/app/ports.js'
import { standingPolicies } from '../../../src/app/standing-policy.js'
import { type Change, replacePolicy } from '../../../src/app/write/replace.js'
import { readPolicyFile } from '../../../src/core/policy-file.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import type { ApplyOutcome } from '../../../src/report/report.js'
import { exampleFile, exampleLive } from '../../fakes/account.js'
import { type Call, FakeBuckets, FakePrevious, FakeProbe, type Fault, VirtualClock } from '../../fakes/bucket.js'
import { meaningOfText } from '../../fakes/policies.js'

const REPLACED = 'amazon-connect-3f1c0d5e7a9b'
const CREATED = 'connect-25fd0a3be3ef'
const ACCOUNT = '111122223333'

/** Somebody else's policy. */
const THEIRS =
  '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::x"}}'

interface Case {
  readonly name: string
  readonly bucket: string
  readonly faults?: readonly Fault[]
  readonly stale?: number
  readonly expireAfter?: number
  readonly stores?: (text: string, nth: number, old: string | undefined) => string | undefined
  readonly theirs?: { readonly call: Call; readonly nth: number }
}

interface Ended {
  readonly kind: ApplyOutcome['kind']
  readonly holds: 'old' | 'new' | 'theirs' | 'another'
  /** The old text is neither on the bucket nor kept. */
  readonly lost: boolean
  /** What the case is about did happen. */
  readonly struck: boolean
}

async function run(fault: Case): Promise<Ended> {
  const { bucket, faults = [], stale = 0, expireAfter = Number.POSITIVE_INFINITY, stores, theirs } = fault
  const clock = new VirtualClock()
  const old = exampleLive(bucket)
  const after = readPolicyFile(exampleFile(`examples/policies/${bucket}.json`))
  const buckets = new FakeBuckets(clock, { [bucket]: old })
  const previous = new FakePrevious()
  const planned = await standingPolicies(buckets).read(bucket)
  let stored = 0
  let intervened = false
  Object.assign(buckets, { faults, staleMilliseconds: stale, expireAfter })
  if (stores !== undefined) {
    buckets.stores = text => {
      stored += 1
      return stores(text, stored, old)
    }
  }
  buckets.meanwhile = (call, nth) => {
    if (theirs?.call !== call || theirs.nth !== nth) return
    buckets.put(bucket, THEIRS)
    intervened = true
  }
  const stillOurselves = async () => {
    if (buckets.expired) throw new PortError({ message: ours('the AWS credentials have expired') })
  }
  const change: Change = {
    ...{ bucket, account: ACCOUNT, planned, after, policies: buckets, probe: new FakeProbe(buckets), stillOurselves },
  }
  const { outcome } = await replacePolicy(change, { previous, clock, progress: () => undefined })
  const now = buckets.stored.get(bucket)
  const meaning = now === undefined ? undefined : meaningOfText(now)
  const known = { old: old && meaningOfText(old), new: after.meaning(), theirs: meaningOfText(THEIRS) }
  const holds = (['old', 'new', 'theirs'] as const).find(name => known[name] === meaning) ?? 'another'
  const isKept = previous.kept.some(({ text }) => text === old)
  const struck = buckets.struck.size > 0 || stored > 0 || intervened || buckets.expired || stale > 0
  return { kind: outcome.kind, holds, lost: old !== undefined && holds !== 'old' && !isKept, struck }
}

/** What a bucket may hold after each outcome; where putting back failed, the outcome itself says that it is not known. */
const TRUTH: Readonly<Partial<Record<ApplyOutcome['kind'], readonly Ended['holds'][]>>> = {
  applied: ['new'],
  refused: ['old', 'theirs'],
  'rolled-back': ['old'],
  'rollback-failed': ['old', 'new', 'theirs', 'another'],
}

const passing = new PortError({ message: ours('the connection was reset'), passing: true })
const final = new PortError({ message: ours('something was wrong') })
const refused = new PortError({ message: ours('access denied'), refused: true })

/** A refusal is certain to have had no effect; with the others nobody knows. */
const KINDS = [
  ...[passing, final].flatMap(error => (['before', 'after'] as const).map(when => ({ error, when }))),
  { error: refused, when: 'before' as const },
]
const CALLS = [
  { call: 'read' as const, most: 8 },
  { call: 'write' as const, most: 5 },
  { call: 'remove' as const, most: 3 },
]

const somethingElse = (text: string) => text.replace('StringNotLike', 'StringLike')

/** What a server may make of the n-th text that it is given. */
const SERVERS: Readonly<Record<string, NonNullable<Case['stores']>>> = {
  'the first time something else': (text, nth) => (nth === 1 ? somethingElse(text) : text),
  'always something else': somethingElse,
  'the first time half of it': (text, nth) => (nth === 1 ? text.slice(0, text.length / 2) : text),
  'the first time nothing': (text, nth, old) => (nth === 1 ? old : text),
  'never anything': (_text, _nth, old) => old,
}

function cases(): readonly Case[] {
  const faults = CALLS.flatMap(({ call, most }) =>
    Array.from({ length: most }, (_, index) =>
      KINDS.flatMap(({ error, when }) =>
        [1, 3, 100].map((times): Fault => ({ call, nth: index + 1, when, error, times })),
      ),
    ).flat(),
  )
  const told = ({ call, nth, when, times, error }: Fault) => `${call} ${nth} ${when} × ${times}: ${error.message}`
  return [REPLACED, CREATED].flatMap(bucket => [
    ...[0, 30_000].flatMap(stale =>
      faults.map(fault => ({ bucket, name: `stale ${stale}: ${told(fault)}`, faults: [fault], stale })),
    ),
    ...Object.entries(SERVERS).flatMap(([server, stores]) => [
      ...[0, 30_000].map(stale => ({ bucket, name: `stale ${stale}, stores ${server}`, stores, stale })),
      ...faults
        .filter(({ times }) => times === 100)
        .map(fault => ({ bucket, name: `stores ${server}; ${told(fault)}`, stores, faults: [fault] })),
    ]),
    ...[100, 1_000, 5_000, 10_000, 20_000, 30_000].map(stale => ({ bucket, name: `reads stale for ${stale}`, stale })),
    ...CALLS.flatMap(({ call, most }) =>
      Array.from({ length: most }, (_, index) => ({
        bucket,
        name: `another writer at ${call} ${index + 1}`,
        theirs: { call, nth: index + 1 },
      })),
    ),
    ...[2, 20, 30, 34, 36, 38].map(nth => ({
      bucket,
      name: `stores something else, and another writer at read ${nth}`,
      stores: SERVERS['the first time something else'] ?? somethingElse,
      theirs: { call: 'read' as const, nth },
    })),
    ...faults
      .filter(({ call, nth }) => (call === 'write' && nth === 2) || (call === 'remove' && nth === 1))
      .map(fault => ({ bucket, name: `stale beyond all patience: ${told(fault)}`, faults: [fault], stale: 120_000 })),
    ...Array.from({ length: 10 }, (_, calls) => ({
      bucket,
      name: `credentials expire after call ${calls + 1}`,
      expireAfter: calls + 1,
    })),
  ])
}

describe('faults at every call of a replacement', () => {
  it('leave the bucket with the old or the new policy, as the outcome says, and the old text safe', async () => {
    const wrong: string[] = []
    const lost: string[] = []
    const table = new Map<string, number>()
    for (const fault of cases()) {
      const { kind, holds, lost: isLost, struck } = await run(fault)
      if (!struck) continue
      const key = `${kind}, holds ${holds}`
      table.set(key, (table.get(key) ?? 0) + 1)
      if (TRUTH[kind]?.includes(holds) !== true) wrong.push(`${fault.bucket}: ${fault.name}: ${key}`)
      if (isLost) lost.push(`${fault.bucket}: ${fault.name}`)
    }
    expect({ wrong: wrong.slice(0, 20), lost: lost.slice(0, 20) }).toEqual({ wrong: [], lost: [] })
    const struck = [...table.values()].reduce((sum, count) => sum + count, 0)
    expect(struck).toBeGreaterThan(1_500)
    for (const [kind, truths] of Object.entries(TRUTH)) {
      const seen = truths.filter(holds => table.has(`${kind}, holds ${holds}`))
      expect({ kind, seen }).toEqual({ kind, seen: truths })
    }
    const counts = [...table].sort().map(([key, count]) => `  ${String(count).padStart(5)} ${key}`)
    process.stdout.write(`${[`${struck} faults, 0 lost, 0 wrong outcomes`, ...counts].join('\n')}\n`)
  })

  it('would notice a server that lies about what it holds', async () => {
    const ended = await run({ name: 'drops', bucket: REPLACED, stores: SERVERS['never anything'] ?? somethingElse })
    expect(ended).toEqual({ kind: 'rolled-back', holds: 'old', lost: false, struck: true })
    expect(TRUTH.applied).not.toContain(ended.holds)
  })

  it('put the old policy back where the new one cannot even be read any more', async () => {
    const clock = new VirtualClock()
    const buckets = new FakeBuckets(clock, { [REPLACED]: exampleLive(REPLACED) })
    const planned = await standingPolicies(buckets).read(REPLACED)
    const after = readPolicyFile(exampleFile(`examples/policies/${REPLACED}.json`))
    const denying: BucketPolicies = {
      eventuallyConsistent: true,
      read: async bucket => {
        const live = await buckets.read(bucket)
        return live.kind === 'present' && live.text === after.source.text
          ? { kind: 'unreadable', because: ours('denied.') }
          : live
      },
      write: (bucket, text) => buckets.write(bucket, text),
      remove: bucket => buckets.remove(bucket),
    }
    const change = { bucket: REPLACED, account: ACCOUNT, planned, after, policies: denying }
    const ports = { previous: new FakePrevious(), clock, progress: () => undefined }
    const { outcome } = await replacePolicy({ ...change, stillOurselves: async () => undefined }, ports)
    expect(outcome.kind === 'rolled-back' && plain(outcome.cause)).toBe(
      'The new policy could not be read back: denied.',
    )
    expect(buckets.stored.get(REPLACED)).toBe(exampleLive(REPLACED))
  })
})
