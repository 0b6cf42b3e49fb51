import { type PolicyChange, replacePolicy } from '../../../src/app/write/replace.js'
import { wayBackTo } from '../../../src/app/write/way-back.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { outcomeSentence } from '../../../src/render/words.js'
import type { ApplyOutcome } from '../../../src/report/report.js'
import { type Call, FakeBuckets, FakePrevious, FakeProbe, type Fault, VirtualClock } from '../../fakes/bucket.js'
import { golden } from '../../fakes/golden.js'
import { grouped } from '../../fakes/told-together.js'
import { ACCOUNT, BEDS, type Bed, freshOf, oldOf, refusesDead, standing } from './beds.js'
import { type Evidence, nameOf, neverSaid, SAID, violations } from './oracle.js'

/** Somebody else's policy. */
const THEIRS =
  '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::x"}}'

interface Case extends Bed {
  readonly name: string
  readonly faults?: readonly Fault[]
  readonly stale?: number
  readonly expireAfter?: number
  readonly stores?: (text: string, nth: number, old: string | undefined) => string | undefined
  readonly theirs?: {
    readonly call: Call | 'probe'
    readonly nth: number
    /** Not only then, but at every later call, too. */
    readonly again?: boolean
    readonly text: (old: string | undefined, nth?: number) => string | undefined
  }
}

interface Ended extends Evidence {
  readonly outcome: ApplyOutcome
  /** What the case is about did happen. */
  readonly struck: boolean
}

async function run(fault: Case): Promise<Ended> {
  const { bucket, dead = false, faults = [], stale = 0, expireAfter = Number.POSITIVE_INFINITY, stores, theirs } = fault
  const clock = new VirtualClock()
  const [old, after] = [oldOf(fault), freshOf(fault)]
  const buckets = new FakeBuckets(clock, { [bucket]: old })
  const previous = new FakePrevious()
  const planned = await standing(buckets).read(bucket)
  const probe = new FakeProbe(buckets)
  let stored = 0
  let intervened = false
  Object.assign(buckets, { faults, staleMilliseconds: stale, expireAfter, log: [] })
  buckets.refuses = refusesDead
  if (stores !== undefined) {
    buckets.stores = text => {
      stored += 1
      return stores(text, stored, old)
    }
  }
  const intervene = (call: Call | 'probe', nth: number) => {
    if (theirs?.call !== call || nth < theirs.nth || (nth > theirs.nth && theirs.again !== true)) return
    buckets.putByOthers(bucket, theirs.text(old, nth))
    intervened = true
  }
  buckets.meanwhile = intervene
  probe.meanwhile = nth => intervene('probe', nth)
  const stillOurselves = async () => {
    if (buckets.expired) throw new PortError({ message: ours('the AWS credentials have expired') })
  }
  const arnOf = () => undefined
  const change: PolicyChange = {
    ...{ bucket, account: ACCOUNT, planned, after, policies: buckets, probe, stillOurselves, arnOf },
    ...{ wayBack: wayBackTo(planned, { arnOf }), judge: () => 'unproven' as const },
  }
  const { outcome } = await replacePolicy(change, { previous, clock, progress: () => undefined })
  const struck = buckets.struck.size > 0 || stored > 0 || intervened || buckets.expired || stale > 0
  return {
    ...{ old, fresh: after.source.text, dead: dead ? ['Gone'] : [], log: buckets.log, outcome, struck },
    ...{ final: buckets.stored.get(bucket), kept: previous.kept.map(({ text }) => text) },
    ...{ kind: outcome.kind, told: plain(outcomeSentence(outcome)) },
  }
}

const passing = new PortError({ message: ours('the connection was reset'), passing: true })
const final = new PortError({ message: ours('something was wrong') })
const unreached = new PortError({ message: ours('nobody was there'), passing: true, refused: true })
const refused = new PortError({ message: ours('access denied'), refused: true })

/** A refusal is certain to have had no effect; with the others nobody knows. */
const KINDS = [
  ...[passing, final].flatMap(error => (['before', 'after'] as const).map(when => ({ error, when }))),
  ...[refused, unreached].map(error => ({ error, when: 'before' as const })),
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

const WRITERS: Readonly<Record<string, NonNullable<Case['theirs']>['text']>> = {
  'writes another policy': () => THEIRS,
  'removes the policy': () => undefined,
  'puts the previous one back': old => old,
}

function faultsOf(times: readonly number[]): readonly Fault[] {
  return CALLS.flatMap(({ call, most }) =>
    Array.from({ length: most }, (_, index) => index + 1).flatMap(nth => [
      ...KINDS.flatMap(({ error, when }) => times.map((many): Fault => ({ call, nth, when, error, times: many }))),
      ...(call === 'read'
        ? times.map((many): Fault => ({ call, nth, when: 'before', error: refused, denied: true, times: many }))
        : []),
    ]),
  )
}

/** No answer comes to the write, reads show it, and from one of them on reads fail. */
function seenAndLost(nth: number): readonly Fault[] {
  return [
    { call: 'write', nth: 1, when: 'after', error: passing },
    { call: 'read', nth, when: 'before', error: passing, times: 100 },
  ]
}

function cases(): readonly Case[] {
  const faults = faultsOf([1, 100])
  const told = ({ call, nth, when, times, error, denied }: Fault) =>
    `${call} ${nth} ${when} × ${times}: ${denied === true ? 'denied' : error.message}`
  const steps = [
    ...CALLS.flatMap(({ call, most }) =>
      Array.from({ length: call === 'read' ? 14 : most }, (_, index) => ({ call, nth: index + 1 })),
    ),
    ...[1, 2].map(nth => ({ call: 'probe' as const, nth })),
  ]
  const writers = steps.flatMap(step =>
    Object.entries(WRITERS).map(([name, text]) => ({
      name: `somebody ${name} at ${step.call} ${step.nth}`,
      ...step,
      text,
    })),
  )
  return BEDS.flatMap(bed => [
    ...[0, 30_000].flatMap(stale =>
      faults.map(fault => ({ ...bed, name: `stale ${stale}: ${told(fault)}`, faults: [fault], stale })),
    ),
    ...Object.entries(SERVERS).flatMap(([server, stores]) => [
      ...[0, 30_000].map(stale => ({ ...bed, name: `stale ${stale}, stores ${server}`, stores, stale })),
      ...faults
        .filter(({ times }) => times === 100)
        .map(fault => ({ ...bed, name: `stores ${server}; ${told(fault)}`, stores, faults: [fault] })),
    ]),
    ...[100, 1_000, 5_000, 10_000, 20_000, 30_000].map(stale => ({ ...bed, name: `reads stale for ${stale}`, stale })),
    ...writers.flatMap(theirs => [
      { ...bed, name: theirs.name, theirs },
      // What others revert to cannot be told from what reads of before show.
      ...(theirs.text('old') === 'old' ? [] : [{ ...bed, name: `stale, ${theirs.name}`, theirs, stale: 5_000 }]),
      ...faultsOf([100])
        .filter(({ nth, call }) => nth <= 2 && (call === 'read' || theirs.text('old') === THEIRS))
        .map(fault => ({ ...bed, name: `${theirs.name}; ${told(fault)}`, theirs, faults: [fault] })),
    ]),
    ...faults
      .filter(({ call, nth }) => (call === 'write' && nth === 2) || (call === 'remove' && nth === 1))
      .map(fault => ({ ...bed, name: `stale beyond all patience: ${told(fault)}`, faults: [fault], stale: 120_000 })),
    ...Array.from({ length: 8 }, (_, index) => ({
      ...bed,
      name: `the answer to the write is lost, and reads fail from ${index + 2} on`,
      faults: seenAndLost(index + 2),
    })),
    ...Array.from({ length: 10 }, (_, calls) => ({
      ...bed,
      name: `credentials expire after call ${calls + 1}`,
      expireAfter: calls + 1,
    })),
  ])
}

/** Each thing that is told, of how many faults, and of which one first. */
function counted(told: readonly { readonly how: string; readonly text: string }[]): string {
  const groups = [...grouped(told, ({ text }) => text)]
  return groups.map(([text, all]) => `${all.length} faults, the first: ${all[0]?.how}\n    ${text}\n`).join('\n')
}

describe('faults at every call of a replacement', () => {
  it('lose nothing, ours or theirs, and nothing untrue is said of them', async () => {
    const wrong: string[] = []
    const table = new Map<string, number>()
    const told: { readonly how: string; readonly text: string }[] = []
    for (const fault of cases()) {
      const ended = await run(fault)
      if (!ended.struck) continue
      const key = `${ended.kind}, holds ${nameOf(ended, ended.final)}`
      told.push({ how: `${fault.bucket}${fault.dead ? ' (dead)' : ''}: ${fault.name}`, text: `${key}: ${ended.told}` })
      table.set(key, (table.get(key) ?? 0) + 1)
      wrong.push(
        ...violations(ended).map(
          what => `${fault.bucket}${fault.dead ? ' (dead)' : ''}: ${fault.name}: ${what}: ${ended.told.slice(0, 300)}`,
        ),
      )
    }
    const counts = [...table].sort().map(([key, count]) => `  ${String(count).padStart(5)} ${key}`)
    const struck = [...table.values()].reduce((sum, count) => sum + count, 0)
    process.stdout.write(`${[`${struck} faults, ${wrong.length} lost or untrue`, ...counts].join('\n')}\n`)
    expect(wrong.slice(0, 20)).toEqual([])
    expect(struck).toBeGreaterThan(3_000)
    expect(neverSaid(Object.values(SAID), new Set(told.map(({ text }) => text)))).toEqual([])
    for (const kind of ['applied', 'refused', 'overtaken', 'rolled-back', 'rollback-failed']) {
      expect([...table.keys()].some(key => key.startsWith(`${kind},`))).toBe(true)
    }
    golden('replacements.txt', counted(told))
  })
})

describe('others who write while the new policy is looked at from outside', () => {
  it('are seen by the last read', async () => {
    for (const bed of BEDS) {
      for (const [name, text] of Object.entries(WRITERS)) {
        const theirs = { call: 'probe', nth: 2, text } as const
        const { kind, final, told } = await run({ ...bed, name, theirs })
        const isOld = text(oldOf(bed)) === oldOf(bed)
        expect([name, kind]).toEqual([name, isOld ? 'rolled-back' : 'overtaken'])
        if (!isOld) expect(final).toBe(text(oldOf(bed)))
        expect(told).not.toContain('The new policy is on the bucket')
      }
    }
  })
})

describe('others who write again and again', () => {
  it('are not written over, and nobody knows what is left', async () => {
    const text = (_: string | undefined, nth = 0) => THEIRS.replace(':::x', `:::x-${nth}`)
    for (const bed of BEDS) {
      const theirs = { call: 'read', nth: 3, again: true, text } as const
      const { kind, final, told } = await run({ ...bed, name: 'others write at every read', theirs })
      expect([kind, final?.includes(':::x-')]).toEqual(['rollback-failed', true])
      expect(told).toContain('What reads return goes on changing.')
      expect(told).toContain("the policy on the bucket may be another writer's.")
    }
  })
})
