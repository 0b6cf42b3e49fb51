import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Worker } from 'node:worker_threads'
import { roleId } from '../__tests__/fakes/aws/state.js'
import { awsAdapters } from '../src/adapters/aws/index.js'
import { previousPolicies } from '../src/adapters/disk/previous.js'
import type { AccountPolicies } from '../src/app/account-state.js'
import { apply } from '../src/app/apply.js'
import type { Clock } from '../src/app/ports.js'
import { readPolicyFile } from '../src/core/policy-file.js'
import { plain } from '../src/core/text/prose.js'
import { sourceFromText } from '../src/core/text/source.js'
import { settingsOf } from '../src/settings/settings.js'

const ACCOUNTS = 5
const BUCKETS = 200
const LATENCY = 10
/** Identity, probe, read, write, three reads that agree, probe, read: one after another, for each needs the one before. */
const ROUND_TRIPS = 9

/**
 * Applies 200 buckets in 5 accounts, each a loopback server on a thread of its own that takes 10 ms for each answer.
 * The pauses between reads that have to agree are counted and not waited for, so that what is left is our own.
 */
export async function benchApply(print: (line: string) => void): Promise<void> {
  const shares = Array.from({ length: ACCOUNTS }, (_, n) => new Share(n))
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  try {
    const targets = await Promise.all(shares.map(share => share.target()))
    const clock = new CountingClock()
    const meter = new Meter()
    const report = await apply(targets, settingsOf({ mode: 'apply', said: {}, config: CONFIG, today: '2026-11-22' }), {
      ...{ previous: previousPolicies(folder, clock), clock, stopRequested: () => false },
      progress: message => meter.tick(plain(message)),
    })
    meter.tick('Writing: the end')
    const applied = report.policies.filter(({ outcome }) => outcome?.kind === 'applied').length
    if (applied !== BUCKETS) throw new Error(`only ${applied} of ${BUCKETS} were applied`)
    const calls = (await Promise.all(shares.map(share => share.calls()))).reduce((sum, count) => sum + count, 0)
    const ideal = BUCKETS * ROUND_TRIPS * LATENCY
    print(`Apply, ${BUCKETS} buckets in ${ACCOUNTS} accounts, ${LATENCY} ms an answer:`)
    print(`  planned and proved: ${seconds(meter.planned)}, ${(meter.planned / BUCKETS).toFixed(1)} ms a bucket`)
    print(
      `  written and verified: ${seconds(meter.written)}, ${(meter.written / ideal).toFixed(2)} x the ideal ${seconds(ideal)} of ${ROUND_TRIPS} round trips`,
    )
    print(`  calls: ${(calls / BUCKETS).toFixed(1)} a bucket; pauses not waited for: ${seconds(clock.slept)}`)
    print(`  heap after the first ten buckets and after all: ${megabytes(meter.early)}, ${megabytes(meter.late)}`)
  } finally {
    await Promise.all(shares.map(share => share.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

const CONFIG = { declared: [], waivers: [], accounts: [], buckets: new Map() }

/** One account of the five. */
class Share {
  readonly #account: string
  readonly #buckets: readonly string[]
  readonly #worker: Worker

  constructor(number: number) {
    this.#account = `11112222333${number}`
    this.#buckets = Array.from({ length: BUCKETS / ACCOUNTS }, (_, n) => `bucket-${number}-${n}`)
    this.#worker = new Worker(new URL('./apply-server.js', import.meta.url), {
      workerData: { account: this.#account, buckets: this.#buckets, latency: LATENCY },
    })
  }

  async target(): Promise<AccountPolicies> {
    const endpoint = (await this.#answer()) as string
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'secret' })
    const adapters = await awsAdapters({
      ...{ regions: ['us-east-1'], userAgent: { version: '0.0.0' }, progress: () => {}, clock: new CountingClock() },
      deadline: new AbortController().signal,
      environment: { AWS_ENDPOINT_URL: endpoint },
    })
    return {
      ...adapters,
      expected: this.#account,
      files: this.#buckets.map(bucket => readPolicyFile(policyFile(bucket))),
    }
  }

  async calls(): Promise<number> {
    const answer = this.#answer()
    this.#worker.postMessage('calls')
    return (await answer) as number
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #answer(): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#worker.once('message', resolve)
      this.#worker.once('error', reject)
    })
  }
}

function policyFile(bucket: string) {
  const statement = {
    ...{ Effect: 'Deny', Principal: '*', Action: 's3:*' },
    Resource: [`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`],
    Condition: { StringNotLike: { 'aws:userId': [`${roleId(0)}:*`, `${roleId(1)}:*`] } },
  }
  return sourceFromText(`policies/${bucket}.json`, JSON.stringify({ Version: '2012-10-17', Statement: [statement] }))
}

/** Passes the time at once, and adds it up. */
class CountingClock implements Clock {
  slept = 0

  now(): Date {
    return new Date(Date.now() + this.slept)
  }

  async sleep(milliseconds: number): Promise<void> {
    this.slept += milliseconds
  }
}

/** Takes time and heap at each bucket, told by the lines of progress. */
class Meter {
  readonly #collect: () => void
  readonly #start = performance.now()
  #first = 0
  #last = 0
  #ticks = 0
  early = 0
  late = 0

  constructor() {
    setFlagsFromString('--expose-gc')
    this.#collect = runInNewContext('gc') as () => void
  }

  tick(line: string): void {
    if (!line.startsWith('Writing')) return
    this.#last = performance.now()
    this.#ticks += 1
    if (this.#ticks === 1) this.#first = this.#last
    if (this.#ticks === 11) this.early = this.#heap()
    if (this.#ticks > BUCKETS) this.late = this.#heap()
  }

  get planned(): number {
    return this.#first - this.#start
  }

  get written(): number {
    return this.#last - this.#first
  }

  #heap(): number {
    this.#collect()
    return process.memoryUsage().heapUsed
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchApply(console.log)
