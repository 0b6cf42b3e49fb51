import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { claimsOf } from '../src/core/claims/index.js'
import { isOfOneBucket, readPolicyFile } from '../src/core/policy-file.js'
import { sourceFromText } from '../src/core/text/source.js'
import { bundle } from './bundle.js'
import { goalRow, median } from './goal-row.js'
import { policyText } from './prove.js'

const CLI = resolve('dist/cli/index.js')
const ACTION = resolve('dist/action/index.js')
const EXAMPLE = resolve('examples/policies/connect-25fd0a3be3ef.json')
const BUCKET = 'connect-25fd0a3be3ef'
const BARE: Command = { args: ['-e', '0'] }
const READ_ALL: Command = {
  args: [
    '-e',
    `const { readdirSync, readFileSync } = require('node:fs')
     for (const name of readdirSync('policies')) JSON.parse(readFileSync('policies/' + name, 'utf8'))`,
  ],
}

/** What a bundle of the toolkit alone costs to start. */
const TOOLKIT = `import * as core from '@actions/core'
import * as github from '@actions/github'
globalThis.github = github
try { core.getInput('x', { required: true }) } catch {}
`

interface Command {
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Cost {
  /** User and system time of the process, in milliseconds. */
  readonly cpu: number
  readonly megabytes: number
}

type Print = (line: string) => void

/**
 * The goals of speed, each with both sides: CPU time of whole processes, run in turn, and the median of each side, so
 * that a loaded machine says the same as a quiet one.
 */
export function benchGoals(print: Print): void {
  print('Goals (CPU time, medians of runs in turn):')
  inFolder(folder => {
    const tell = join(folder, 'tell.cjs')
    writeFileSync(tell, TELL)
    const cost = (command: Command) => costOf(tell, command)
    const one = cli(['check', EXAMPLE])
    const [check, bare] = inTurn(15, [one, BARE], cost)
    print(goalRow('check of one policy / node -e 0', check.cpu / bare.cpu, 1.75, `${ms(check.cpu)} / ${ms(bare.cpu)}`))
    const claims = median(Array.from({ length: 9 }, coldClaims))
    print(goalRow('of that, all claims cold / node -e 0', claims / bare.cpu, 0.15, `${ms(claims)} / ${ms(bare.cpu)}`))
    actionRow(folder, bare, cost, print)
    manyRows(folder, cost, print)
    for (const [what, text, goal] of [
      ['all claims of 700 ids, warm / parser', policyText(700, 1), 20],
      ["all claims of the blog's policy, warm / parser", policyText(2, 1), 8],
    ] as const) {
      const { claims, parser } = warmClaims(text)
      print(goalRow(what, claims / parser, goal, `${us(claims)} / ${us(parser)}`))
    }
  })
}

function actionRow(folder: string, bare: Cost, cost: (command: Command) => Cost, print: Print): void {
  const source = join(folder, 'toolkit', 'index.js')
  mkdirSync(join(folder, 'toolkit'))
  symlinkSync(resolve('node_modules'), join(folder, 'toolkit', 'node_modules'))
  writeFileSync(join(folder, 'toolkit', 'package.json'), '{ "type": "module" }')
  writeFileSync(source, TOOLKIT)
  bundle(source, join(folder, 'bundle'))
  const event = join(folder, 'event.json')
  writeFileSync(event, '{}')
  const env = {
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: 'octo/octo',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_WORKSPACE: resolve('examples'),
    RUNNER_TEMP: folder,
    INPUT_MODE: 'check',
    INPUT_POLICIES: `policies/${BUCKET}.json`,
    INPUT_COMMENT: 'never',
  }
  const action = { args: [ACTION], cwd: resolve('examples'), env }
  const [ours, toolkit] = inTurn(11, [action, { args: [join(folder, 'bundle', 'index.js')] }], cost)
  const told = `${ms(ours.cpu)} / ${ms(toolkit.cpu)}, ${(ours.cpu / bare.cpu).toFixed(2)} × node -e 0`
  print(goalRow('Action check / start of a bundle of the toolkit', ours.cpu / toolkit.cpu, 0.85, told))
}

function manyRows(folder: string, cost: (command: Command) => Cost, print: Print): void {
  const at = (count: number) => {
    const cwd = join(folder, String(count))
    mkdirSync(join(cwd, 'policies'), { recursive: true })
    for (let index = 0; index < count; index += 1) {
      const name = `connect-${String(index).padStart(12, '0')}`
      writeFileSync(join(cwd, 'policies', `${name}.json`), policyText(3, 1).replaceAll(BUCKET, name))
    }
    return { ours: { ...cli(['check']), cwd }, read: { ...READ_ALL, cwd } }
  }
  const [one, thousand, many] = [at(1), at(1000), at(10_000)]
  const [ours, read] = inTurn(3, [thousand.ours, thousand.read], cost)
  print(
    goalRow('check of 1,000 policies / read + JSON.parse', ours.cpu / read.cpu, 9, `${ms(ours.cpu)} / ${ms(read.cpu)}`),
  )
  const least = cost(one.ours)
  const most = cost(many.ours)
  const line = (most.cpu - ours.cpu) / 9 / (ours.cpu - least.cpu)
  print(
    goalRow(
      '(T(10,000) − T(1,000)) / 9 (T(1,000) − T(1))',
      line,
      1.1,
      `${ms(most.cpu)}, ${ms(ours.cpu)}, ${ms(least.cpu)}`,
    ),
  )
  print(goalRow('memory of 10,000 policies, MB', most.megabytes, 150, `${ours.megabytes.toFixed(0)} MB at 1,000`))
  const small = { ...many.ours, args: ['--max-old-space-size=96', ...many.ours.args] }
  print(`  10,000 policies end under --max-old-space-size=96: ${ends(small) ? 'yes' : 'NO'}`)
}

function cli(args: readonly string[]): Command {
  return { args: [CLI, ...args] }
}

/** The medians of commands that are run in turn, after a warm-up. */
function inTurn(runs: number, pair: readonly [Command, Command], cost: (command: Command) => Cost): [Cost, Cost] {
  for (const command of pair) cost(command)
  const costs = Array.from({ length: runs }, () => [cost(pair[0]), cost(pair[1])] as const)
  const middle = (side: 0 | 1): Cost => ({
    cpu: median(costs.map(each => each[side].cpu)),
    megabytes: median(costs.map(each => each[side].megabytes)),
  })
  return [middle(0), middle(1)]
}

/** A module with which a process tells what it took when it ends. */
const TELL = `process.on('exit', () => require('node:fs').writeSync(3, JSON.stringify(process.resourceUsage())))`

/** A crash is no measurement. */
function costOf(tell: string, { args, cwd, env = {} }: Command): Cost {
  const { status, output } = spawnSync(process.execPath, ['--require', tell, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${output[2]}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3] ?? '') as NodeJS.ResourceUsage
  return { cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 }
}

function ends({ args, cwd }: Command): boolean {
  return spawnSync(process.execPath, args, { cwd, env: {}, stdio: 'ignore' }).status === 0
}

/** Milliseconds of CPU that the claims of the blog's policy take in a process that judged nothing before. */
function coldClaims(): number {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'cold'], { encoding: 'utf8' })
  return Number(stdout)
}

function judge(text: string): void {
  const file = readPolicyFile(sourceFromText('policy.json', text))
  if (!isOfOneBucket(file)) throw new Error('no policy to measure')
  claimsOf({ file, bucket: file.bucket, partition: file.partition, awsServices: false })
}

/** Microseconds of CPU, once warm. */
function warmClaims(text: string): { readonly claims: number; readonly parser: number } {
  const source = sourceFromText('policy.json', text)
  const work = { claims: () => judge(text), parser: () => void readPolicyFile(source).policy }
  const each = (task: () => void, repeats: number) => {
    const begin = process.cpuUsage()
    for (let index = 0; index < repeats; index += 1) task()
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / repeats
  }
  for (const task of Object.values(work)) each(task, 30)
  const rounds = Array.from({ length: 9 }, () => [each(work.claims, 20), each(work.parser, 200)] as const)
  return { claims: median(rounds.map(([claims]) => claims)), parser: median(rounds.map(([, parser]) => parser)) }
}

function inFolder(work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-bench-'))
  try {
    work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ms = (value: number) => `${value.toFixed(0)} ms`
const us = (value: number) => `${value.toFixed(0)} µs`

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv[2] === 'cold') {
    const text = policyText(2, 1)
    const begin = process.cpuUsage()
    judge(text)
    const { user, system } = process.cpuUsage(begin)
    console.log((user + system) / 1000)
  } else benchGoals(line => console.log(line))
}
