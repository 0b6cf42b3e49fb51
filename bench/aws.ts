import { Worker } from 'node:worker_threads'
import { type AwsAdapters, awsAdapters } from '../src/adapters/aws/index.js'

const ROLES = 5000
const BUCKETS = 100
const LATENCY = 50
const AT_A_TIME = 32
const RUNS = 15
/** The SDK's code is compiled by its own use, as in a run of many buckets. */
const WARM_UP = 5

/**
 * The reads of a plan of 100 buckets in an account of 5,000 roles, against a loopback server that takes 50 ms for each
 * answer, beside the same calls made one after another. Clients are loaded and connected before the clock starts.
 */
export async function benchAws(print: (line: string) => void): Promise<void> {
  const worker = new Worker(new URL('./aws-server.js', import.meta.url), {
    workerData: { roles: ROLES, buckets: BUCKETS, latency: LATENCY },
  })
  try {
    const endpoint = await new Promise<string>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
    })
    const adapters = await adaptersTo(endpoint)
    const names = Array.from({ length: BUCKETS }, (_, n) => `bucket-${n}`)
    for (let run = 0; run < WARM_UP; run += 1) await planReads(adapters, names)

    const together = await times(RUNS, () => Promise.all(names.map(name => adapters.policies.read(name))))
    const plan = await times(RUNS, () => planReads(adapters, names))
    const apart = await times(1, () => oneAfterAnother(adapters, names))

    const ideal = Math.ceil(BUCKETS / AT_A_TIME) * LATENCY
    print(`AWS, ${BUCKETS} buckets and ${ROLES} roles, ${LATENCY} ms an answer (median of ${RUNS} runs, and the best):`)
    print(`  ${BUCKETS} bucket policies: ${shown(together)}, ${ratio(together, ideal)} the ideal ${ms(ideal)}`)
    print(`  identity, roles and bucket policies of a plan: ${shown(plan)}`)
    print(
      `  the same, one call after another: ${ms(apart.median)}, ${(apart.median / plan.median).toFixed(1)} x as long`,
    )
  } finally {
    await worker.terminate()
  }
}

function planReads({ account, policies }: AwsAdapters, names: readonly string[]): Promise<unknown> {
  return Promise.all([account.roles({ fresh: true }), ...names.map(name => policies.read(name))])
}

async function oneAfterAnother({ account, policies }: AwsAdapters, names: readonly string[]): Promise<void> {
  await account.roles({ fresh: true })
  for (const name of names) await policies.read(name)
}

function adaptersTo(endpoint: string): Promise<AwsAdapters> {
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'AKIAFAKE', AWS_SECRET_ACCESS_KEY: 'secret' })
  return awsAdapters({
    regions: ['us-east-1'],
    userAgent: { version: '0' },
    progress: () => {},
    deadline: new AbortController().signal,
    clock: { now: () => new Date(), sleep: wait => new Promise(resolve => setTimeout(resolve, wait)) },
    environment: { AWS_ENDPOINT_URL: endpoint },
  })
}

interface Times {
  readonly median: number
  readonly best: number
}

async function times(runs: number, work: () => Promise<unknown>): Promise<Times> {
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    taken.push(performance.now() - start)
  }
  taken.sort((a, b) => a - b)
  return { median: taken[Math.floor(runs / 2)] ?? 0, best: taken[0] ?? 0 }
}

function shown({ median, best }: Times): string {
  return `${ms(median)} (${ms(best)})`
}

function ratio({ median, best }: Times, ideal: number): string {
  return `${(median / ideal).toFixed(2)} x (${(best / ideal).toFixed(2)} x)`
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`
}
