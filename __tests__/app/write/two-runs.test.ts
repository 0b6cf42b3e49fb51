import type { AccessProbe, BucketPolicies } from '../../../src/app/ports.js'
import { replacePolicy } from '../../../src/app/write/replace.js'
import { wayBackTo } from '../../../src/app/write/way-back.js'
import { type PolicyFile, readPolicyFile } from '../../../src/core/policy-file.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { sourceFromText } from '../../../src/core/text/source.js'
import { outcomeSentence } from '../../../src/render/words.js'
import { FakeBuckets, FakePrevious, FakeProbe, type Fault, type Logged, VirtualClock } from '../../fakes/bucket.js'
import { ACCOUNT, BEDS, type Bed, freshOf, oldOf, refusesDead, standing } from './beds.js'
import { type Evidence, nameOf, violations } from './oracle.js'

type Run = 'first' | 'second'

/** Lets two runs make their calls by turns: one makes so many, then the other, then each the rest. */
class Turns {
  readonly #phases: { readonly run: Run; left: number }[]
  readonly #ended = new Set<Run>()
  #waiting: (() => void)[] = []

  constructor(first: number, second: number) {
    const rest = Number.POSITIVE_INFINITY
    this.#phases = [
      { run: 'first', left: first },
      { run: 'second', left: second },
      { run: 'first', left: rest },
      { run: 'second', left: rest },
    ]
  }

  /** Resolves when it is the run's turn for one more call. */
  async next(run: Run): Promise<void> {
    for (;;) {
      const phase = this.#phase()
      if (phase?.run === run) {
        phase.left -= 1
        return
      }
      await new Promise<void>(resolve => this.#waiting.push(resolve))
    }
  }

  end(run: Run): void {
    this.#ended.add(run)
    this.#wake()
  }

  /** A phase is over when its calls are made and the next is asked for, so that no two calls are under way. */
  #phase() {
    let moved = false
    while (this.#phases[0] !== undefined && (this.#phases[0].left === 0 || this.#ended.has(this.#phases[0].run))) {
      this.#phases.shift()
      moved = true
    }
    if (moved) this.#wake()
    return this.#phases[0]
  }

  #wake(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }
}

interface Case extends Bed {
  readonly name: string
  /** Calls that the first run makes before the second makes its own. */
  readonly first: number
  readonly second: number
  /** Both want the same policy, as two runs for one commit do. */
  readonly same: boolean
  readonly stale: number
  readonly faults?: readonly Fault[]
}

const others = new Map<PolicyFile, PolicyFile>()

/** A third policy that locks as well. */
function anotherThan(file: PolicyFile): PolicyFile {
  const other = others.get(file) ?? secondOf(file)
  others.set(file, other)
  return other
}

function secondOf({ source: { text } }: PolicyFile): PolicyFile {
  const document = JSON.parse(text) as { Statement: unknown }
  const statements = [document.Statement].flat() as { Resource: unknown }[]
  const more = { Sid: 'Second', Effect: 'Deny', Principal: '*', Action: 's3:DeleteObject' }
  const Statement = [...statements, { ...more, Resource: statements[0]?.Resource }]
  return readPolicyFile(sourceFromText('second.json', JSON.stringify({ ...document, Statement })))
}

type Said = Logged & { readonly run: Run }

async function evidenceOf(each: Case): Promise<readonly Evidence[]> {
  const { bucket, dead = false, first, second, same, stale, faults = [] } = each
  const clock = new VirtualClock()
  const old = oldOf(each)
  const buckets = new FakeBuckets(clock, { [bucket]: old })
  const planned = await standing(buckets).read(bucket)
  Object.assign(buckets, { faults, staleMilliseconds: stale, log: [], refuses: refusesDead })
  const turns = new Turns(first, second)
  const log: Said[] = []
  const by = async <T>(run: Run, call: () => Promise<T>): Promise<T> => {
    await turns.next(run)
    const from = buckets.log.length
    const answer = call() // has its effect at once
    log.push(...buckets.log.slice(from).map(entry => ({ ...entry, run })))
    return answer
  }
  const start = async (run: Run, after: PolicyFile) => {
    const policies: BucketPolicies = {
      eventuallyConsistent: true,
      read: name => by(run, () => buckets.read(name)),
      write: (name, text) => by(run, () => buckets.write(name, text)),
      remove: name => by(run, () => buckets.remove(name)),
    }
    const seen = new FakeProbe(buckets)
    const probe: AccessProbe = { probe: name => by(run, () => seen.probe(name)) }
    const previous = new FakePrevious()
    const arnOf = () => undefined
    const change = {
      ...{ bucket, account: ACCOUNT, planned, after, policies, probe, arnOf },
      ...{
        stillOurselves: async () => undefined,
        wayBack: wayBackTo(planned, { arnOf }),
        judge: () => 'unproven' as const,
      },
    }
    const { outcome } = await replacePolicy(change, { previous, clock, progress: () => undefined })
    turns.end(run)
    return {
      ...{ old, fresh: after.source.text, dead: dead ? ['Gone'] : [], kept: previous.kept.map(({ text }) => text) },
      ...{ kind: outcome.kind, told: plain(outcomeSentence(outcome)), run },
    }
  }
  const fresh = freshOf(each)
  const ended = await Promise.all([start('first', fresh), start('second', same ? fresh : anotherThan(fresh))])
  // what stands there, and who wrote it, is known when both have ended
  return ended.map(({ run, ...one }) => ({ ...one, final: buckets.stored.get(bucket), log: seenBy(run, log) }))
}

/** To each run the other is somebody else. */
function seenBy(run: Run, log: readonly Said[]): readonly Logged[] {
  return log.flatMap((entry): readonly Logged[] => {
    if (entry.run === run) return [entry]
    const { text } = entry
    return entry.effect
      ? [{ call: 'theirs', effect: true, answer: 'given', ...(text === undefined ? {} : { text }) }]
      : []
  })
}

const lost = new PortError({ message: ours('the connection was reset'), passing: true })

function cases(): readonly Case[] {
  const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1)
  const splits = [0, ...upTo(9)].flatMap(first => [...upTo(8), 1_000].map(second => ({ first, second })))
  const faults = (['before', 'after'] as const).flatMap(when =>
    [1, 2, 3].map((nth): Fault => ({ call: 'write', nth, when, error: lost })),
  )
  return BEDS.flatMap(bed =>
    [true, false].flatMap(same =>
      splits.flatMap(split => {
        const name = `${same ? 'the same' : 'another'} policy, ${split.first} and ${split.second} calls`
        const one = { ...bed, ...split, same, name }
        return [
          ...[0, 5_000].map(stale => ({ ...one, name: `${name}, stale ${stale}`, stale })),
          ...faults
            .filter(() => split.first > 2 && split.second > 2)
            .map(fault => ({
              ...one,
              name: `${name}, write ${fault.nth} lost ${fault.when}`,
              stale: 0,
              faults: [fault],
            })),
        ]
      }),
    ),
  )
}

describe('two runs of ours at once on one bucket', () => {
  it('lose nothing of each other, and nothing untrue is said of either', async () => {
    const wrong: string[] = []
    const table = new Map<string, number>()
    let runs = 0
    for (const each of cases()) {
      const both = await evidenceOf(each)
      runs += 1
      const key = both.map(one => `${one.kind} (${nameOf(one, one.final)})`).join(' + ')
      table.set(key, (table.get(key) ?? 0) + 1)
      for (const [index, one] of both.entries()) {
        const of = `${each.bucket}${each.dead ? ' (dead)' : ''}: ${each.name}: run ${index + 1}`
        wrong.push(...violations(one).map(what => `${of}: ${what}: ${one.kind}: ${one.told.slice(0, 300)}`))
      }
    }
    const counts = [...table].sort().map(([key, count]) => `  ${String(count).padStart(5)} ${key}`)
    process.stdout.write(`${[`${runs} pairs of runs, ${wrong.length} lost or untrue`, ...counts].join('\n')}\n`)
    expect(wrong.slice(0, 20)).toEqual([])
    expect(runs).toBeGreaterThan(1_000)
    for (const kind of ['applied', 'refused', 'overtaken']) {
      expect([...table.keys()].some(key => key.includes(kind))).toBe(true)
    }
  })
})
