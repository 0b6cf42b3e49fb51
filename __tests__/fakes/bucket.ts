import type { Access, AccessProbe, BucketPolicies, Clock, LivePolicy, PreviousPolicies } from '../../src/app/ports.js'
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

/** What goes wrong at the n-th call of its kind, counted from 1. */
export interface Fault {
  readonly call: Call
  readonly nth: number
  /** `before` the call has an effect, or `after` it had, so that only its answer is lost. */
  readonly when: 'before' | 'after'
  readonly error: PortError
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
  /** The faults that struck, for a table of faults that never strike proves nothing. */
  readonly struck = new Set<Fault>()
  faults: readonly Fault[] = []
  /** After so many calls the credentials have expired, and every call is refused. */
  expireAfter = Number.POSITIVE_INFINITY
  /** How long reads go on returning what stood there before a write. */
  staleMilliseconds = 0
  /** What the server stores instead of what it is given. */
  stores: (text: string) => string | undefined = text => text
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
    return this.#call('read', bucket, () => {
      if (!this.stored.has(bucket)) return { kind: 'no-bucket' }
      const text = this.#seen(bucket)
      return text === undefined ? { kind: 'absent' } : { kind: 'present', text }
    })
  }

  async write(bucket: string, text: string): Promise<void> {
    return this.#call('write', bucket, () => this.put(bucket, this.stores(text)))
  }

  async remove(bucket: string): Promise<void> {
    return this.#call('remove', bucket, () => this.put(bucket, undefined))
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

  #call<T>(call: Call, bucket: string, effect: () => T): T {
    const nth = (this.#counts.get(call) ?? 0) + 1
    this.#counts.set(call, nth)
    this.calls.push(`${call} ${bucket}`)
    this.meanwhile(call, nth)
    if (this.expired) throw EXPIRED
    const fault = this.faults.find(
      ({ call: of, nth: from, times = 1 }) => of === call && nth >= from && nth < from + times,
    )
    if (fault !== undefined) this.struck.add(fault)
    if (fault?.when === 'before') throw fault.error
    const result = effect()
    if (fault?.when === 'after') throw fault.error
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

  async probe(bucket: string): Promise<Access> {
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
  fails = false

  async keep(bucket: string, text: string): Promise<string> {
    if (this.fails) throw new PortError({ message: ours('the disk is full') })
    this.kept.push({ bucket, text })
    return `previous/${bucket}.json`
  }
}
