import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jest } from '@jest/globals'
import type { BucketPolicies } from '../../../src/app/ports.js'
import { replacePolicy } from '../../../src/app/write/replace.js'
import { wayBackTo } from '../../../src/app/write/way-back.js'
import { PortError } from '../../../src/core/text/errors.js'
import { ours, plain } from '../../../src/core/text/prose.js'
import { outcomeSentence } from '../../../src/render/words.js'
import type { ApplyOutcome } from '../../../src/report/report.js'
import { EXAMPLE } from '../../fakes/account.js'
import { FakeBuckets, type Fault, type Logged, VirtualClock } from '../../fakes/bucket.js'
import { type DiskFault, FaultyDisk } from '../../fakes/disk.js'
import { ACCOUNT, BEDS, type Bed, freshOf, oldOf, refusesDead, standing } from './beds.js'
import { diskViolations, type KeptFile, SAID_OF_FILES } from './disk-oracle.js'
import { type Evidence, nameOf, neverSaid, violations } from './oracle.js'

const disk = new FaultyDisk()
const DISK = '../../../src/adapters/disk'
let adapters: {
  readonly previousPolicies: typeof import('../../../src/adapters/disk/previous.js').previousPolicies
  readonly snapshotAdapters: typeof import('../../../src/adapters/disk/snapshot.js').snapshotAdapters
}
let root: string

beforeAll(async () => {
  jest.unstable_mockModule('node:fs', () => disk.module)
  jest.unstable_mockModule(`${DISK}/clock.js`, () => ({ systemClock: new VirtualClock() }))
  const { previousPolicies }: typeof import('../../../src/adapters/disk/previous.js') = await import(
    `${DISK}/previous.js`
  )
  const { snapshotAdapters }: typeof import('../../../src/adapters/disk/snapshot.js') = await import(
    `${DISK}/snapshot.js`
  )
  adapters = { previousPolicies, snapshotAdapters }
  root = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Where the policies stand: on S3, or in a snapshot of the account, which is a file itself. */
type Place = 'S3' | 'snapshot'

interface Case extends Bed {
  readonly place: Place
  /** What S3 makes of the new policy, so that it is put back, or somebody else's stands there. */
  readonly stores?: (text: string, nth: number) => string
  /** What goes wrong at S3 as well. */
  readonly s3?: readonly Fault[]
}

/** The bucket as the test sees it, whatever the program is told. */
interface Stage {
  readonly policies: BucketPolicies
  readonly log: readonly Logged[]
  readonly held: () => string | undefined
  /** What the snapshot holds beside the bucket's policy; the same before and afterwards. */
  readonly rest: () => string
}

function onS3(each: Case, clock: VirtualClock): Stage {
  const { bucket, stores, s3: faults = [] } = each
  const buckets = new FakeBuckets(clock, { [bucket]: oldOf(each) })
  let nth = 0
  const stored = (text: string) => {
    nth += 1
    return stores?.(text, nth) ?? text
  }
  Object.assign(buckets, { faults, log: [], refuses: refusesDead, stores: stored })
  return { policies: buckets, log: buckets.log, held: () => buckets.stored.get(bucket), rest: () => '' }
}

/** The policies of a snapshot, every call logged with what the file says that it did. */
async function inSnapshot(each: Case, folder: string): Promise<Stage> {
  const { bucket } = each
  const path = join(folder, 'account.json')
  const old = oldOf(each)
  const policy = old === undefined ? null : (JSON.parse(old) as unknown)
  writeFileSync(path, JSON.stringify({ ...EXAMPLE, buckets: { ...EXAMPLE.buckets, [bucket]: { policy } } }, null, 2))
  const document = () => JSON.parse(readFileSync(path, 'utf8')) as typeof EXAMPLE
  const held = () => {
    const { policy: now } = document().buckets[bucket] ?? {}
    return now === null ? undefined : JSON.stringify(now)
  }
  const rest = () => JSON.stringify({ ...document(), buckets: { ...document().buckets, [bucket]: undefined } })
  const { policies } = await adapters.snapshotAdapters(path)
  const log: Logged[] = []
  const written = async (call: 'write' | 'remove', text: string | undefined, work: () => Promise<void>) => {
    const before = readFileSync(path, 'utf8')
    const told = text === undefined ? { call } : { call, text: JSON.stringify(JSON.parse(text)) }
    const enter = (answer: Logged['answer']) =>
      void log.push({ ...told, effect: readFileSync(path, 'utf8') !== before, answer })
    await work().then(
      () => enter('given'),
      error => {
        enter('lost')
        throw error
      },
    )
  }
  const logged: BucketPolicies = {
    ...policies,
    read: async name => {
      const read = await policies.read(name)
      const shown = read.kind === 'present' ? { shown: read.text } : {}
      log.push({ call: 'read', effect: false, answer: read.kind === 'unreadable' ? 'lost' : 'given', ...shown })
      return read
    },
    write: (name, text) => written('write', text, () => policies.write(name, text)),
    remove: name => written('remove', undefined, () => policies.remove(name)),
  }
  return { policies: logged, log, held, rest }
}

interface Ended extends Evidence {
  readonly outcome: ApplyOutcome
  readonly files: readonly KeptFile[]
  readonly restIsAsBefore: boolean
}

let folders = 0

async function run(each: Case, fault: DiskFault | undefined): Promise<Ended> {
  folders += 1
  const folder = join(root, String(folders))
  mkdirSync(folder)
  const clock = new VirtualClock()
  const stage = each.place === 'S3' ? onS3(each, clock) : await inSnapshot(each, folder)
  const { bucket, dead = false } = each
  const after = freshOf(each)
  const planned = await standing(stage.policies).read(bucket)
  const rest = stage.rest()
  const log = stage.log as Logged[]
  log.length = 0
  const arnOf = () => undefined
  const kept = join(folder, '.connect-bucket-lock', 'previous')
  const previous = adapters.previousPolicies(kept, clock)
  const change = {
    ...{ bucket, account: ACCOUNT, planned, after, policies: stage.policies, arnOf },
    ...{
      stillOurselves: async () => undefined,
      wayBack: wayBackTo(planned, { arnOf }),
      judge: () => 'unproven' as const,
    },
  }
  const { outcome } = await disk.during(fault, () =>
    replacePolicy(change, { previous, clock, progress: () => undefined }),
  )
  const files = filesIn(kept)
  return {
    ...{ old: oldOf(each), fresh: normal(after.source.text, each), dead: dead ? ['Gone'] : [] },
    ...{
      log: stage.log.map(entry => normalised(entry, each)),
      final: stage.held(),
      kept: files.map(({ text }) => text),
    },
    ...{ kind: outcome.kind, told: plain(outcomeSentence(outcome)), outcome, files },
    restIsAsBefore: stage.rest() === rest,
  }
}

/** A snapshot holds policies as data, so that their texts are compared as such. */
function normal(text: string, { place }: Case): string {
  return place === 'S3' ? text : JSON.stringify(JSON.parse(text))
}

function normalised(entry: Logged, each: Case): Logged {
  const { text } = entry
  return text === undefined ? entry : { ...entry, text: normal(text, each) }
}

function filesIn(folder: string): readonly KeptFile[] {
  try {
    return readdirSync(folder).map(name => ({
      path: join(folder, name),
      text: readFileSync(join(folder, name), 'utf8'),
    }))
  } catch {
    return []
  }
}

const somethingElse = (text: string, nth: number) => (nth === 1 ? text.replace('StringNotLike', 'StringLike') : text)

/** Ways that lead through every call of the disk: kept alone, kept and put back, kept and theirs kept too. */
const WAYS: readonly Omit<Case, 'bucket'>[] = [
  { place: 'snapshot' },
  { place: 'S3', stores: somethingElse },
  { place: 'S3', s3: [{ call: 'write', nth: 1, when: 'after', error: new PortError({ message: ours('torn') }) }] },
]

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'] as const

function faultsAt(nth: number): readonly DiskFault[] {
  const ways = [
    { when: 'before', forGood: false },
    { when: 'after', forGood: false },
    { when: 'before', forGood: true },
  ] as const
  return ways.map((way, index) => ({ ...way, nth, code: CODES[(nth + index) % CODES.length] ?? '' }))
}

/** Every fault that strikes on a way, and how it ended. */
async function* endingsOf(each: Case): AsyncGenerator<{ readonly ended: Ended; readonly name: string }> {
  const bed = `${each.place} ${each.bucket}${each.dead === true ? ' (dead)' : ''}`
  for (let nth = 1, struck = true; struck; nth += 1) {
    struck = false
    for (const fault of faultsAt(nth)) {
      const ended = await run(each, fault)
      if (!disk.struck) continue
      struck = true
      const { when, code, forGood } = fault
      yield { ended, name: `${bed}: ${code} ${when} ${disk.calls[nth - 1]} ${nth}${forGood ? ' for good' : ''}` }
    }
  }
}

describe('faults at every call of the disk', () => {
  it('lose nothing, and nothing untrue is said of them', async () => {
    const wrong: string[] = []
    const table = new Map<string, number>()
    const told = new Set<string>()
    for (const each of BEDS.flatMap(bed => WAYS.map((way): Case => ({ ...bed, ...way })))) {
      for await (const { ended, name } of endingsOf(each)) {
        told.add(ended.told)
        const key = `${each.place}: ${ended.kind}, holds ${nameOf(ended, ended.final)}`
        table.set(key, (table.get(key) ?? 0) + 1)
        const found = [...violations({ ...ended, diskFailed: true }), ...diskViolations(ended)]
        wrong.push(...found.map(what => `${name}: ${what}: ${ended.told.slice(0, 400)}`))
      }
    }
    const counts = [...table].sort().map(([key, count]) => `  ${String(count).padStart(5)} ${key}`)
    const all = [...table.values()].reduce((sum, count) => sum + count, 0)
    process.stdout.write(`${[`${all} faults of the disk, ${wrong.length} lost or untrue`, ...counts].join('\n')}\n`)
    expect(wrong.slice(0, 20)).toEqual([])
    expect(all).toBeGreaterThan(500)
    expect(neverSaid(Object.values(SAID_OF_FILES), told)).toEqual([])
  })
})
