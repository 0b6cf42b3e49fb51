/* Runs tests in one process, with one mutant or none; `scripts/mutants.ts` starts it in a copy of the compiled tree. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { begin, giveGlobals, run } from './harness.js'

/** What the worker is asked for. */
export type Order =
  | { readonly kind: 'load'; readonly files: readonly string[] }
  | { readonly kind: 'measure'; readonly file: string }
  | {
      readonly kind: 'try'
      readonly mutant: number
      readonly tests: readonly (readonly [file: string, index: number[]])[]
    }

/** What one test costs, and which mutants it reaches. */
export interface Measured {
  readonly index: number
  readonly name: string
  readonly passed: boolean
  /** Milliseconds of the processor. */
  readonly cost: number
  readonly reaches: readonly number[]
}

export type Reply =
  | { readonly kind: 'loaded'; readonly atLoad: readonly number[] }
  | {
      readonly kind: 'measured'
      readonly tests: readonly Measured[]
      readonly atLoad: readonly number[]
      readonly error?: string
    }
  | { readonly kind: 'tried'; readonly killedBy?: string; readonly spoilt: boolean }

let active = Number(process.env['MUTANT'] ?? -1)
let reached = new Set<number>()
giveGlobals()
Object.assign(globalThis, {
  __mutant: (id: number) => {
    reached.add(id)
    return id === active
  },
})
// no shrinking: that a test fails is enough
fc.configureGlobal({ seed: 20, endOnFailure: true })

type Suite = ReturnType<typeof begin>
const suites = new Map<string, Suite>()

async function suiteOf(file: string): Promise<Suite> {
  const known = suites.get(file)
  if (known !== undefined) return known
  const suite = begin()
  suites.set(file, suite)
  await import(pathToFileURL(join('lib', file)).href)
  return suite
}

/** Files that a test may import when it runs: what they do then is no work of that test. */
async function load(files: readonly string[]): Promise<Reply> {
  for (const file of files) await import(pathToFileURL(file).href)
  return { kind: 'loaded', atLoad: [...reached] }
}

async function measure(file: string): Promise<Reply> {
  reached = new Set()
  try {
    const suite = await suiteOf(file)
    const atLoad = [...reached]
    const tests: Measured[] = []
    reached = new Set()
    let began = process.cpuUsage()
    await run(
      suite,
      () => true,
      ({ index, name, failed }) => {
        const { user, system } = process.cpuUsage(began)
        tests.push({ index, name, passed: failed === undefined, cost: (user + system) / 1000, reaches: [...reached] })
        began = process.cpuUsage()
        reached = new Set()
        return false
      },
    )
    return { kind: 'measured', tests, atLoad }
  } catch (error) {
    return { kind: 'measured', tests: [], atLoad: [...reached], error: String(error).slice(0, 300) }
  }
}

function choose(mutant: number): void {
  active = mutant
  process.env['MUTANT'] = String(mutant)
}

async function attempt(mutant: number, tests: Extract<Order, { kind: 'try' }>['tests']): Promise<Reply> {
  choose(mutant)
  for (const [file, indices] of tests) {
    const wanted = new Set(indices)
    let killed: { readonly index: number; readonly why: string } | undefined
    try {
      const suite = await suiteOf(file)
      await run(
        suite,
        index => wanted.has(index),
        ({ index, name, failed }) => {
          if (failed !== undefined) killed = { index, why: `${file} › ${name}: ${failed}` }
          return failed !== undefined
        },
      )
    } catch (error) {
      choose(-1)
      return { kind: 'tried', killedBy: `${file} does not load: ${String(error).slice(0, 100)}`, spoilt: true }
    }
    if (killed !== undefined) {
      const { index, why } = killed
      choose(-1)
      return { kind: 'tried', killedBy: why, spoilt: await failsWithout(file, index) }
    }
  }
  choose(-1)
  return { kind: 'tried', spoilt: false }
}

/** Whether a test fails that no mutant troubles: what mutants left behind would then kill those after them. */
async function failsWithout(file: string, chosen: number): Promise<boolean> {
  let fails = false
  await run(
    await suiteOf(file),
    index => index === chosen,
    ({ failed }) => {
      fails = failed !== undefined
      return true
    },
  )
  return fails
}

function carriedOut(order: Order): Promise<Reply> {
  switch (order.kind) {
    case 'load':
      return load(order.files)
    case 'measure':
      return measure(order.file)
    case 'try':
      return attempt(order.mutant, order.tests)
  }
}

process.on('unhandledRejection', () => undefined)
process.on('message', async (order: Order) => {
  process.send?.(await carriedOut(order))
})
