/*
 * Holds the tests against small faults that somebody could make, by hand:
 *
 *   npm run --silent compile && node lib/scripts/mutants.js --seed 20 --count 600
 *
 * Draws mutants of `src/core` and `src/app`, leaves out those that the compiler refuses, and asks of each whether a test
 * notices. All mutants are built into one copy of the compiled tree, so one process tries many; only the tests that
 * reach a mutant run for it, the nearest first, until they cost `--cost` seconds of the processor. A survivor has a second
 * round of `--last-cost` seconds. A mutant that takes effect when its file is loaded has a process of its own too. `--file` takes one file only; `--measured FILE` keeps what
 * the tests cost and reach, so that a second run of the same draw begins at once, `--from` a number of the draw, or with
 * `--only` some numbers. `--tests` is a pattern of the test files that take part; what they cost is measured then.
 */
import { type ChildProcess, fork, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { transformSync } from 'esbuild'
import { type Mutant, mutantsOf, withMutants } from './mutants/sites.js'
import type { Measured, Order, Reply } from './mutants/worker.js'

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '20' },
    count: { type: 'string', default: '600' },
    file: { type: 'string', multiple: true },
    cost: { type: 'string', default: '4' },
    'last-cost': { type: 'string', default: '20' },
    measured: { type: 'string' },
    from: { type: 'string', default: '0' },
    only: { type: 'string' },
    tests: { type: 'string', default: '' },
  },
})

/** Runs what a mutant does not reach: the bundle, other processes, the words of the documents. */
const UNREACHED = /^(e2e|contract|docs|adapters|architecture)\b/
const REPLACES_MODULES = /unstable_mockModule/
/** How much of the tests a mutant gets: few for most, and more for one that survives them. */
interface Round {
  /** Milliseconds of the processor. What is left then is not tried. */
  readonly cost: number
  /** Files of tests, where a process of its own loads what it runs, which costs more than most tests. */
  readonly filesAlone: number
}
const QUICK: Round = { cost: Number(options.cost) * 1000, filesAlone: 10 }
const LAST: Round = { cost: Number(options['last-cost']) * 1000, filesAlone: 30 }
/** Milliseconds on the clock, on a machine with much else to do. */
const longest = ({ cost }: Round): number => 75_000 + 4 * cost

let state = Number(options.seed) >>> 0
/** Mulberry32: the same numbers for the same seed. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0
  let mixed = Math.imul(state ^ (state >>> 15), state | 1)
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const ROOT = process.cwd()
const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => join(folder, file))

function draw(): readonly Mutant[] {
  const files = options.file ?? [...below('src/core'), ...below('src/app')].filter(file => file.endsWith('.ts')).sort()
  const all = files.flatMap(file => mutantsOf(file, readFileSync(file, 'utf8')))
  console.log(`${all.length} mutants of ${files.length} files`)
  for (let index = all.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const [one, two] = [all[index], all[other]]
    if (one !== undefined && two !== undefined) [all[index], all[other]] = [two, one]
  }
  return all.slice(0, Number(options.count))
}

const told = ({ file, line, original, text }: Mutant): string => {
  const short = (words: string) => words.replace(/\s+/g, ' ').slice(0, 100)
  return `${file}:${line}: ${short(original)} → ${text === '' ? '(nothing)' : short(text)}`
}

const mutated = (text: string, { start, end, text: instead, kind }: Mutant): string =>
  text.slice(0, start) + (kind === 'statement' ? '{}' : `(${instead})`) + text.slice(end)

/** The mutants that the compiler refuses; each round changes every file at most once. */
function refused(mutants: readonly Mutant[]): ReadonlySet<Mutant> {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-types-'))
  cpSync('src', join(folder, 'src'), { recursive: true })
  for (const name of ['node_modules', 'package.json', 'tsconfig.json']) symlinkSync(resolve(name), join(folder, name))
  const settings = { noUnusedLocals: false, noUnusedParameters: false, noEmit: true, sourceMap: false }
  writeFileSync(
    join(folder, 'check.json'),
    JSON.stringify({ extends: './tsconfig.json', compilerOptions: settings, include: ['src'] }),
  )
  const found = new Set<Mutant>()
  const waiting = new Set(mutants)
  while (waiting.size > 0) {
    const round = new Map<string, Mutant>()
    for (const mutant of waiting) if (!round.has(mutant.file)) round.set(mutant.file, mutant)
    for (const [file, mutant] of round) writeFileSync(join(folder, file), mutated(readFileSync(file, 'utf8'), mutant))
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'check.json', '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    })
    for (const [, file = ''] of stdout.matchAll(/^(src\S+?)\(\d+,\d+\): error/gm)) {
      const mutant = round.get(file)
      if (mutant !== undefined) found.add(mutant)
    }
    for (const [file, mutant] of round) {
      writeFileSync(join(folder, file), readFileSync(file, 'utf8'))
      waiting.delete(mutant)
    }
  }
  rmSync(folder, { recursive: true })
  return found
}

/** A copy of the compiled tree with all mutants in it, which takes everything else from here. */
function build(mutants: readonly Mutant[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  for (const name of readdirSync('.')) {
    if (name !== 'lib' && name !== '.git') symlinkSync(join(ROOT, name), join(folder, name))
  }
  for (const file of below('lib').filter(each => each.endsWith('.js'))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(file, join(folder, file))
  }
  for (const file of new Set(mutants.map(each => each.file))) {
    const own = new Map([...mutants.entries()].filter(([, mutant]) => mutant.file === file))
    const { code } = transformSync(withMutants(readFileSync(file, 'utf8'), own), {
      loader: 'ts',
      target: 'es2022',
      tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    })
    writeFileSync(join(folder, compiled(file)), code)
  }
  return folder
}

const compiled = (file: string) => join('lib', file.replace(/\.ts$/, '.js'))

class Worker {
  readonly #folder: string
  #process: ChildProcess | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Carries out an order; `undefined`: it took too long, or the process ended. */
  ask(order: Order, round: Round, mutant?: number): Promise<Reply | undefined> {
    this.#process ??= fork(join(this.#folder, 'lib/scripts/mutants/worker.js'), {
      cwd: this.#folder,
      env: { ...process.env, NODE_COMPILE_CACHE: join(this.#folder, 'cache'), MUTANT: String(mutant ?? -1) },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const child = this.#process
    return new Promise(done => {
      const end = (reply: Reply | undefined) => {
        clearTimeout(timer)
        child.removeAllListeners()
        if (reply === undefined) this.stop()
        done(reply)
      }
      const timer = setTimeout(() => end(undefined), longest(round))
      child.on('message', message => end(message as Reply))
      child.on('exit', () => end(undefined))
      child.send(order)
    })
  }

  stop(): void {
    this.#process?.kill('SIGKILL')
    this.#process = undefined
  }
}

/** The compiled test files that import a source file, however far away, with how far. */
function importersOf(tests: readonly string[]): (source: string) => ReadonlyMap<string, number> {
  const imports = new Map<string, readonly string[]>()
  const importsOf = (file: string): readonly string[] => {
    const known = imports.get(file)
    if (known !== undefined) return known
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const found = [...text.matchAll(/(?:from |import |import\()'(\.[^']+)'/g)].map(([, to = '']) =>
      join(dirname(file), to),
    )
    imports.set(file, found)
    return found
  }
  return source => {
    const away = new Map<string, number>()
    for (const test of tests) {
      const seen = new Set([test])
      for (let [ring, far] = [[test], 0]; ring.length > 0; far += 1) {
        if (ring.includes(source)) away.set(test, far)
        ring = [...new Set(ring.flatMap(importsOf))].filter(file => !seen.has(file))
        for (const file of ring) seen.add(file)
      }
    }
    return away
  }
}

/** What is known of a draw before its first mutant is tried. */
interface Known {
  readonly invalid: readonly Mutant[]
  readonly tests: readonly KnownTest[]
  readonly atLoad: readonly number[]
}

interface KnownTest extends Measured {
  readonly file: string
}

const drawn = draw()
const kept = options.measured !== undefined && existsSync(options.measured) ? options.measured : undefined
const before: Known | undefined = kept === undefined ? undefined : JSON.parse(readFileSync(kept, 'utf8'))
const refusals = new Set((before?.invalid ?? [...refused(drawn)]).map(told))
const mutants = drawn.filter(mutant => !refusals.has(told(mutant)))
console.log(`${drawn.length} drawn, ${refusals.size} refused by the compiler, ${mutants.length} to try`)
const folder = build(mutants)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const shared = new Worker(folder)

const files = below('lib/__tests__').filter(file => {
  const name = relative('lib/__tests__', file)
  return (
    name.endsWith('.test.js') &&
    name.match(options.tests) &&
    !UNREACHED.test(name) &&
    !REPLACES_MODULES.test(readFileSync(file, 'utf8'))
  )
})

async function measure(): Promise<Pick<Known, 'tests' | 'atLoad'>> {
  const found: KnownTest[] = []
  const first = await shared.ask(
    { kind: 'load', files: [...new Set(mutants.map(({ file }) => compiled(file)))] },
    QUICK,
  )
  const loaded = new Set(first?.kind === 'loaded' ? first.atLoad : [])
  for (const path of files) {
    const file = relative('lib', path)
    const reply = await shared.ask({ kind: 'measure', file }, QUICK)
    if (reply?.kind !== 'measured') {
      console.log(`left out, too slow: ${file}`)
      continue
    }
    if (reply.error !== undefined) console.log(`left out: ${file}: ${reply.error}`)
    for (const id of reply.atLoad) loaded.add(id)
    const failing = reply.tests.filter(test => !test.passed)
    if (failing.length > 0) console.log(`left out: ${failing.length} tests of ${file}, such as ${failing[0]?.name}`)
    found.push(...reply.tests.filter(test => test.passed).map(test => ({ ...test, file })))
  }
  shared.stop()
  return { tests: found, atLoad: [...loaded] }
}

const invalid = drawn.filter(mutant => refusals.has(told(mutant)))
const measured = before !== undefined && options.tests === '' ? before : { ...(await measure()), invalid }
if (options.measured !== undefined && options.tests === '') writeFileSync(options.measured, JSON.stringify(measured))
const { tests } = measured
const atLoad = new Set(measured.atLoad)
const whole = Math.round(tests.reduce((sum, { cost }) => sum + cost, 0) / 1000)
console.log(
  `${tests.length} tests of ${files.length} files, ${whole} s of processor; ${atLoad.size} mutants run at load`,
)

const closeness = importersOf(files)
type Tests = readonly (readonly [file: string, index: number[]])[]

/**
 * The tests that may notice a mutant: those near its file and quick first, as many as may be paid for. `loading`: also
 * those that only load it.
 */
function testsFor(id: number, { file }: Mutant, round: Round, loading: boolean): Tests {
  const near = dirname(file.replace(/^src\//, ''))
  const away = loading ? closeness(compiled(file)) : new Map<string, number>()
  const reaching = tests.filter(test => test.reaches.includes(id) || away.has(join('lib', test.file)))
  const isUsed = ({ reaches }: KnownTest) => reaches.some(other => other === id || mutants[other]?.file === file)
  const dear = (test: KnownTest) =>
    (test.cost + 2) *
    (test.file.includes(near) ? 0.3 : 1) *
    (isUsed(test) ? 1 : 10 + (away.get(join('lib', test.file)) ?? 0) ** 3)
  const chosen = new Map<string, number[]>()
  let cost = 0
  for (const test of reaching.toSorted((a, b) => dear(a) - dear(b))) {
    if (loading && !chosen.has(test.file) && chosen.size === round.filesAlone) continue
    if (cost + test.cost > round.cost) continue
    cost += test.cost
    chosen.set(test.file, [...(chosen.get(test.file) ?? []), test.index])
  }
  return [...chosen]
}

type Outcome = 'killed' | 'survived' | 'timeout'
interface Attempt {
  readonly outcome: Outcome
  readonly by: string
}

/** Most mutants share a process. One that shows when it is loaded, or spoils what comes after it, gets its own. */
async function attempt(id: number, mutant: Mutant, round: Round): Promise<Attempt> {
  if (round === QUICK || !atLoad.has(id)) {
    const running = testsFor(id, mutant, round, false)
    const reply = await shared.ask({ kind: 'try', mutant: id, tests: running }, round)
    if (reply?.kind === 'tried' && reply.spoilt) shared.stop()
    else if (reply?.kind !== 'tried' || reply.killedBy !== undefined || !atLoad.has(id))
      return outcomeOf(reply, running)
  }
  const loading = testsFor(id, mutant, round, atLoad.has(id))
  const alone = new Worker(folder)
  const last = await alone.ask({ kind: 'try', mutant: id, tests: loading }, round, id)
  alone.stop()
  return outcomeOf(last, loading)
}

function outcomeOf(reply: Reply | undefined, chosen: Tests): { readonly outcome: Outcome; readonly by: string } {
  if (reply?.kind !== 'tried') return { outcome: 'timeout', by: '' }
  if (reply.killedBy !== undefined) return { outcome: 'killed', by: reply.killedBy }
  return { outcome: 'survived', by: chosen.length === 0 ? 'no test reaches it' : `${chosen.length} files of tests` }
}

/** The lower end of Wilson's interval that holds the true share in 95 of 100 cases. */
function lowerBound(good: number, all: number): number {
  const z = 1.96
  const share = good / all
  const middle = share + z ** 2 / (2 * all)
  const spread = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  return (middle - spread) / (1 + z ** 2 / all)
}

const tally: Record<Outcome, number> = { killed: 0, survived: 0, timeout: 0 }
function sum(): string {
  const valid = tally.killed + tally.survived
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  return `${tally.killed} killed, ${tally.survived} survived, ${tally.timeout} timeouts; score ${percent(tally.killed / valid)}, at least ${percent(lowerBound(tally.killed, valid))}`
}
const only = options.only?.split(',').map(Number)
for (const [id, mutant] of mutants.entries()) {
  const number = drawn.indexOf(mutant)
  if (number < Number(options.from) || only?.includes(number) === false) continue
  const first = await attempt(id, mutant, QUICK)
  const { outcome, by } = first.outcome === 'survived' ? await attempt(id, mutant, LAST) : first
  const round = first.outcome === outcome ? '' : 'last round: '
  tally[outcome] += 1
  console.log(`${String(number).padStart(4)} ${outcome.padEnd(8)} ${told(mutant)}  [${round}${by}]`)
  if (id % 25 === 24) console.log(`so far ${sum()}`)
}
shared.stop()
console.log(`seed ${options.seed}: ${sum()}; ${refusals.size} more refused by the compiler`)
