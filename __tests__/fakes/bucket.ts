import type {
  Access,
  AccessProbe,
  BucketPolicies,
  Clock,
  KeptPolicy,
  LivePolicy,
  PreviousPolicies,
} from '../../src/app/ports.js'
import { PortError } from '../../src/core/text/errors.js'
import { ours } from '../../src/core/text/prose.js'
import { meaningOfText } from './policies.js'

/** A clock that stands still but for sleeping. */
export class VirtualClock implements Clock {
  #milliseconds = Date.UTC(2026, 10, 22)

  now(): Date {
    return new Date(this.#milliseconds)
  }

  async sleep(milliseconds: number): Promise<void> {
    this.#milliseconds += milliseconds
  }
}

export type Call = 'read' | 'write' | 'remove'

/** One call as S3 saw it, whatever its caller made of it. */
export interface Logged {
  readonly call: Call | 'theirs'
  /** What was written; absent for a removal and a read. */
  readonly text?: string
  /** Whether the call took effect; a read has none. */
  readonly effect: boolean
  /** `lost`: an error came in place of an answer. */
  readonly answer: 'given' | 'denied' | 'lost'
  /** What a read that was answered showed. */
  readonly shown?: string | undefined
}

/** What goes wrong at the n-th call of its kind, counted from 1. */
export interface Fault {
  readonly call: Call
  readonly nth: number
  /** `before` the call has an effect, or `after` it had, so that only its answer is lost. */
  readonly when: 'before' | 'after'
  readonly error: PortError
  /** For a read: it is answered by a denial instead. */
  readonly denied?: boolean
  /** For how many calls in a row. */
  readonly times?: number
}

const EXPIRED = new PortError({ message: ours('the AWS credentials have expired'), refused: true })

/**
 * S3 with one account's buckets: what a write stores, a later read returns, after so many virtual milliseconds.
 * Faults are the test's to choose; `stored` is what the bucket holds, whatever reads say.
 */
export class FakeBuckets implements BucketPolicies {
  readonly eventuallyConsistent = true
  readonly stored = new Map<string, string | undefined>()
  readonly calls: string[] = []
  readonly log: Logged[] = []
  /** The faults that struck, for a table of faults that never strike proves nothing. */
  readonly struck = new Set<Fault>()
  faults: readonly Fault[] = []
  /** After so many calls the credentials have expired, and every call is refused. */
  expireAfter = Number.POSITIVE_INFINITY
  /** How long reads go on returning what stood there before a write. */
  staleMilliseconds = 0
  /** What the server stores instead of what it is given. */
  stores: (text: string) => string | undefined = text => text
  /** Why the server does not take a text at all. */
  refuses: (text: string) => PortError | undefined = () => undefined
  /** Called before a call takes effect: another writer's chance. */
  meanwhile: (call: Call, nth: number) => void = () => undefined

  readonly #clock: Clock
  readonly #counts = new Map<Call, number>()
  readonly #history = new Map<string, { at: number; text: string | undefined }[]>()

  constructor(clock: Clock, stored: Readonly<Record<string, string | undefined>>) {
    this.#clock = clock
    for (const [bucket, text] of Object.entries(stored)) this.put(bucket, text)
  }

  /** What somebody else stores. */
  put(bucket: string, text: string | undefined): void {
    this.stored.set(bucket, text)
    const history = this.#history.get(bucket) ?? []
    history.push({ at: this.#clock.now().getTime(), text })
    this.#history.set(bucket, history)
  }

  async read(bucket: string): Promise<LivePolicy> {
    return this.#call('read', bucket, undefined, () => {
      if (!this.stored.has(bucket)) return { kind: 'no-bucket' }
      const text = this.#seen(bucket)
      return text === undefined ? { kind: 'absent' } : { kind: 'present', text }
    })
  }

  async write(bucket: string, text: string): Promise<void> {
    return this.#call('write', bucket, text, () => void this.put(bucket, this.stores(text)))
  }

  async remove(bucket: string): Promise<void> {
    return this.#call('remove', bucket, undefined, () => void this.put(bucket, undefined))
  }

  /** What somebody else writes, as {@link put} and with an entry in the log. */
  putByOthers(bucket: string, text: string | undefined): void {
    this.put(bucket, text)
    this.log.push({ call: 'theirs', effect: true, answer: 'given', ...(text === undefined ? {} : { text }) })
  }

  /** Whether the credentials have expired. */
  get expired(): boolean {
    return this.calls.length > this.expireAfter
  }

  /** What the bucket holds, by meaning. */
  meaning(bucket: string): string | undefined {
    const text = this.stored.get(bucket)
    return text === undefined ? undefined : meaningOfText(text)
  }

  #seen(bucket: string): string | undefined {
    const settledAt = this.#clock.now().getTime() - this.staleMilliseconds
    const history = this.#history.get(bucket) ?? []
    return (history.filter(({ at }) => at <= settledAt).at(-1) ?? history[0])?.text
  }

  #call<T extends LivePolicy | undefined>(call: Call, bucket: string, text: string | undefined, effect: () => T): T {
    const nth = (this.#counts.get(call) ?? 0) + 1
    this.#counts.set(call, nth)
    this.calls.push(`${call} ${bucket}`)
    this.meanwhile(call, nth)
    const told = text === undefined ? { call } : { call, text }
    const refusal = this.expired ? EXPIRED : text === undefined ? undefined : this.refuses(text)
    const fault = this.faults.find(
      ({ call: of, nth: from, times = 1 }) => of === call && nth >= from && nth < from + times,
    )
    if (fault !== undefined && !this.expired) this.struck.add(fault)
    if (fault?.denied === true && !this.expired) {
      this.log.push({ ...told, effect: false, answer: 'denied' })
      return { kind: 'unreadable', because: ours('The policy of the bucket could not be read: denied.') } as T
    }
    const before = this.expired ? EXPIRED : fault?.when === 'before' ? fault.error : refusal
    if (before !== undefined) {
      this.log.push({ ...told, effect: false, answer: 'lost' })
      throw before
    }
    const result = effect()
    const shown = result?.kind === 'present' ? { shown: result.text } : {}
    this.log.push({ ...told, effect: call !== 'read', answer: fault === undefined ? 'given' : 'lost', ...shown })
    if (fault !== undefined) throw fault.error
    return result
  }
}

/** Sees a bucket from outside as its stored policy has it, and nothing once the credentials have expired. */
export class FakeProbe implements AccessProbe {
  readonly #buckets: FakeBuckets
  seen: Partial<Access> = {}

  constructor(buckets: FakeBuckets) {
    this.#buckets = buckets
  }

  /** Called before each look: another writer's chance. */
  meanwhile: (nth: number) => void = () => undefined
  #looks = 0

  async probe(bucket: string): Promise<Access> {
    this.#looks += 1
    this.meanwhile(this.#looks)
    if (this.#buckets.expired) {
      return { readPolicy: 'unknown', head: 'unknown', list: 'unknown', anonymous: 'denied', isPublic: 'unknown' }
    }
    const locked = this.#buckets.stored.get(bucket)?.includes('StringNotLike') === true
    const anonymous = locked ? 'denied' : 'allowed'
    return { readPolicy: 'allowed', head: 'allowed', list: 'allowed', anonymous, isPublic: 'no', ...this.seen }
  }
}

/** Keeps policies in memory; `fails` makes it refuse. */
export class FakePrevious implements PreviousPolicies {
  readonly kept: { readonly bucket: string; readonly text: string }[] = []
  /** What was kept before as the nearest to a file, by its path. */
  readonly nearest = new Map<string, KeptPolicy>()
  fails = false

  async keep(bucket: string, text: string): Promise<string> {
    if (this.fails) throw new PortError({ message: ours('the disk is full') })
    this.kept.push({ bucket, text })
    return `previous/${bucket}${this.kept.length === 1 ? '' : `-${this.kept.length}`}.json`
  }

  async nearestTo(path: string): Promise<KeptPolicy | undefined> {
    return this.nearest.get(path)
  }
}
