/*
 * Throws broken inputs at every reader, by hand and at any size:
 *
 *   npm run --silent compile && node lib/scripts/fuzz.js --seed 1 --inputs 2000000 FOLDER…
 *
 * Folders hold further seeds for the readers of files. Each input is made of its own seed: `--entry NAME --index N`
 * makes one again. What fails is kept in `__tests__/fixtures/fuzz/`, whose files the tests take in each run.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { ENTRIES, type Entry, take } from './fuzz/entries.js'
import { inputFrom } from './fuzz/inputs.js'
import { Random, seedOf } from './fuzz/random.js'
import { textsBelow } from './fuzz/seeds.js'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string', default: '2000000' },
    entry: { type: 'string' },
    index: { type: 'string' },
  },
})
/** Seconds after which an input counts as hanging. */
const HANGS = 120
const KEPT = '__tests__/fixtures/fuzz'
/** Failures of one entry that are told; more are mostly the same again. */
const MOST_TOLD = 20

/** A thread that ends the process where one input takes for ever. */
const beat = new Int32Array(new SharedArrayBuffer(8))
const watch = `const { workerData: beat } = require('node:worker_threads')
let [last, since] = [-1, Date.now()]
setInterval(() => {
  if (beat[0] !== last) [last, since] = [beat[0], Date.now()]
  else if (Date.now() - since > ${HANGS * 1000}) { console.log('hangs at entry ' + beat[1] + ', index ' + beat[0]); process.kill(process.pid, 'SIGKILL') }
}, 1000)`
const watchdog = new Worker(watch, { eval: true, workerData: beat })

const further = textsBelow(positionals)
const READS_FILES = /policy|examination|YAML|plans|older|page|commands|assume/

interface Result {
  readonly inputs: number
  readonly failures: number
  readonly seconds: number
  readonly slowest: readonly [milliseconds: number, index: number]
}

async function fuzz(entry: Entry, count: number): Promise<Result> {
  const seeds = [...entry.seeds(), ...(READS_FILES.test(entry.name) ? further : [])]
  const told = new Set<string>()
  let [failures, slowest] = [0, [0, 0] as readonly [number, number]]
  const began = process.cpuUsage()
  const first = Number(options.index ?? 0)
  beat[1] = ENTRIES.indexOf(entry)
  for (let index = first; index < first + count; index += 1) {
    beat[0] = index
    const text = inputFrom(seeds, new Random(seedOf(Number(options.seed), entry.name, index)))
    const before = performance.now()
    try {
      await take(entry, text)
    } catch (error) {
      failures += 1
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error)
      const kind = why.split('\n').slice(0, 2).join(' ').replace(/\d+/g, 'n')
      if (!told.has(kind) && told.size < MOST_TOLD) {
        told.add(kind)
        keep(entry, index, text)
        console.log(`FAILS ${entry.name} ${index}: ${why.split('\n').slice(0, 6).join('\n  ')}`)
      }
    }
    const took = performance.now() - before
    if (took > slowest[0]) slowest = [took, index]
  }
  const { user, system } = process.cpuUsage(began)
  return { inputs: count, failures, seconds: (user + system) / 1e6, slowest }
}

function keep({ name }: Entry, index: number, text: string): void {
  mkdirSync(KEPT, { recursive: true })
  const file = `${name.replaceAll(/[^a-zA-Z]+/g, '-')}-${options.seed}-${index}.json`
  writeFileSync(`${KEPT}/${file}`, `${JSON.stringify({ entry: name, text })}\n`)
}

const total = { inputs: 0, failures: 0 }
const all = ENTRIES.filter(({ name }) => options.entry === undefined || name === options.entry)
const shares = all.reduce((sum, { share }) => sum + share, 0)
for (const entry of all) {
  const count = options.index === undefined ? Math.ceil((Number(options.inputs) * entry.share) / shares) : 1
  const { inputs, failures, seconds, slowest } = await fuzz(entry, count)
  total.inputs += inputs
  total.failures += failures
  console.log(
    `${entry.name.padEnd(42)} ${String(inputs).padStart(8)} inputs, ${failures} failures, ${seconds.toFixed(1)} s; the slowest, ${slowest[1]}, ${Math.round(slowest[0])} ms`,
  )
}
console.log(`seed ${options.seed}: ${total.inputs} inputs, ${total.failures} failures`)
await watchdog.terminate()
process.exitCode = total.failures === 0 ? 0 : 1
