import type { Admitted, RoleBook } from '../account/roles.js'
import type { AdmittedId } from '../lock/ids.js'
import { present } from '../text/present.js'
import { admittedIdOf } from './identity.js'
import type { Judge, Judgement } from './judge.js'
import type { Identity, PastRequest, RecordRequests, Skipped } from './request.js'

/** Requests of one identity that had the same answer. */
export interface Count {
  readonly requests: number
  /** ISO 8601. */
  readonly first: string
  readonly last: string
  /** How often each action was asked for. */
  readonly actions: ReadonlyMap<string, number>
  readonly example: { readonly time: string; readonly action: string; readonly resource: string }
}

/** What the new policy would have done to one identity's requests. */
export interface Replayed {
  readonly who: Identity
  /** Who it is in the account, where that was asked. */
  readonly admitted?: Admitted
  readonly denied?: Count & { readonly by: readonly number[] }
  readonly unknown?: Count & { readonly keys: readonly string[] }
  readonly spared?: Count
}

/** What the replay of a log found. */
export interface Replay {
  readonly records: number
  /** Requests to the policy's bucket that S3 had not refused, and that were judged. */
  readonly judged: number
  readonly otherBuckets: number
  /** S3 refused them then as well. */
  readonly refusedThen: number
  readonly skipped: ReadonlyMap<Skipped, number>
  /** Operations that are not known, with how often. */
  readonly unknownOperations: ReadonlyMap<string, number>
  readonly first?: string
  readonly last?: string
  /** Denied first, the most requests first. */
  readonly identities: readonly Replayed[]
  /** Identities beyond the bound, which are counted and not named. */
  readonly unnamed: number
  /** On the list, and not seen. */
  readonly neverSeen: readonly Admitted[]
}

/** More identities than this are counted together, so that memory stays bounded whatever a log holds. */
const MOST_IDENTITIES = 10_000
const MOST_OPERATIONS = 100

class MutableCount {
  requests = 0
  first = ''
  last = ''
  readonly actions = new Map<string, number>()
  example: Count['example'] = { time: '', action: '', resource: '' }

  add({ time, action, resource }: PastRequest): void {
    if (this.requests === 0) this.example = { time, action, resource }
    this.requests += 1
    if (this.first === '' || time < this.first) this.first = time
    if (time > this.last) this.last = time
    this.actions.set(action, (this.actions.get(action) ?? 0) + 1)
  }
}

interface Row {
  readonly who: Identity
  readonly denied: MutableCount
  readonly by: Set<number>
  readonly unknown: MutableCount
  readonly keys: Set<string>
  readonly spared: MutableCount
}

/** Counts what a judge says of one record after another, in memory that does not grow with their number. */
export class Tally {
  #records = 0
  #judged = 0
  #otherBuckets = 0
  #refusedThen = 0
  #unnamed = 0
  #first: string | undefined
  #last: string | undefined
  readonly #skipped = new Map<Skipped, number>()
  readonly #operations = new Map<string, number>()
  readonly #rows = new Map<string, Row>()
  readonly #judge: Judge
  readonly #bucket: string

  constructor(judge: Judge, bucket: string) {
    this.#judge = judge
    this.#bucket = bucket
  }

  get records(): number {
    return this.#records
  }

  add(record: RecordRequests): void {
    this.#records += 1
    if (record.kind === 'requests') for (const request of record.requests) this.#request(request)
    else this.#skip(record)
  }

  #skip(record: Extract<RecordRequests, { kind: 'skipped' }>): void {
    if (record.why === 'unknown-operation') {
      if (record.bucket !== this.#bucket) {
        this.#otherBuckets += 1
        return
      }
      this.#unknownOperation(record.operation)
    }
    this.#skipped.set(record.why, (this.#skipped.get(record.why) ?? 0) + 1)
  }

  #unknownOperation(operation: string): void {
    if (!this.#operations.has(operation) && this.#operations.size >= MOST_OPERATIONS) return
    this.#operations.set(operation, (this.#operations.get(operation) ?? 0) + 1)
  }

  #request(request: PastRequest): void {
    if (request.bucket !== this.#bucket) {
      this.#otherBuckets += 1
      return
    }
    if (this.#first === undefined || request.time < this.#first) this.#first = request.time
    if (this.#last === undefined || request.time > this.#last) this.#last = request.time
    const row = this.#rowOf(request.who)
    if (request.refused) this.#refusedThen += 1
    else this.#count(row, request, this.#judge.judge(request))
  }

  #rowOf(who: Identity): Row | undefined {
    const key = `${who.kind} ${who.id}`
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    if (this.#rows.size >= MOST_IDENTITIES) return undefined
    const counts = { denied: new MutableCount(), unknown: new MutableCount(), spared: new MutableCount() }
    const row = { who, ...counts, by: new Set<number>(), keys: new Set<string>() }
    this.#rows.set(key, row)
    return row
  }

  #count(row: Row | undefined, request: PastRequest, judgement: Judgement): void {
    this.#judged += 1
    if (row === undefined) {
      this.#unnamed += 1
      return
    }
    row[judgement.kind].add(request)
    if (judgement.kind === 'denied') for (const { index } of judgement.by) row.by.add(index)
    if (judgement.kind === 'unknown') for (const key of judgement.keys) row.keys.add(key)
  }

  /** What was found until now, with names from the account where it was asked. */
  result(listed: readonly AdmittedId[], book: RoleBook | undefined): Replay {
    const seen = new Set([...this.#rows.values()].map(({ who }) => admittedIdOf(who)?.id))
    const rows = [...this.#rows.values()].filter(
      row => row.denied.requests + row.unknown.requests + row.spared.requests > 0,
    )
    return {
      records: this.#records,
      judged: this.#judged,
      otherBuckets: this.#otherBuckets,
      refusedThen: this.#refusedThen,
      skipped: this.#skipped,
      unknownOperations: this.#operations,
      ...present({ first: this.#first, last: this.#last }),
      identities: rows.sort(byHarm).map(row => replayed(row, book)),
      unnamed: this.#unnamed,
      neverSeen: listed.filter(({ id }) => !seen.has(id)).map(id => admittedOf(id, book)),
    }
  }
}

function byHarm(a: Row, b: Row): number {
  return (
    b.denied.requests - a.denied.requests ||
    b.unknown.requests - a.unknown.requests ||
    b.spared.requests - a.spared.requests ||
    (a.who.id < b.who.id ? -1 : 1)
  )
}

function replayed({ who, denied, by, unknown, keys, spared }: Row, book: RoleBook | undefined): Replayed {
  const id = admittedIdOf(who)
  return {
    who,
    ...(id === undefined || book === undefined ? {} : { admitted: book.resolve(id) }),
    ...(denied.requests === 0 ? {} : { denied: { ...counted(denied), by: [...by].sort((a, b) => a - b) } }),
    ...(unknown.requests === 0 ? {} : { unknown: { ...counted(unknown), keys: [...keys].sort() } }),
    ...(spared.requests === 0 ? {} : { spared: counted(spared) }),
  }
}

function counted({ requests, first, last, actions, example }: MutableCount): Count {
  return { requests, first, last, actions, example }
}

function admittedOf(id: AdmittedId, book: RoleBook | undefined): Admitted {
  return book?.resolve(id) ?? { id: id.id, kind: 'unresolved' }
}
