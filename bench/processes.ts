import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { policyText } from './prove.js'

const BUNDLE = resolve('dist/cli/index.js')
const EXAMPLE = resolve('examples/policies/connect-25fd0a3be3ef.json')
const READ_ALL = `
  const { readdirSync, readFileSync } = require('node:fs')
  for (const name of readdirSync('policies')) JSON.parse(readFileSync('policies/' + name, 'utf8'))`

/** Whole processes of the committed bundle, each beside a bare Node process that was run just before it. */
export function benchProcesses(print: (line: string) => void): void {
  print('Whole processes, each beside bare Node (median of paired runs, with the middle half of the ratios):')
  const cli = (...args: string[]) => [BUNDLE, ...args]
  print(pair('--version, against `node -e 0`', 15, cli('--version'), ['-e', '0']))
  print(pair('check of one policy, against `node -e 0`', 15, cli('check', EXAMPLE), ['-e', '0']))
  for (const [count, runs] of [
    [100, 9],
    [1000, 5],
  ] as const) {
    withFolder(count, folder => {
      const checked = pair(
        `check of ${count} policies, against reading and JSON.parse`,
        runs,
        cli('check'),
        ['-e', READ_ALL],
        folder,
      )
      print(checked)
    })
  }
}

function pair(
  what: string,
  runs: number,
  ours: readonly string[],
  bare: readonly string[],
  cwd = process.cwd(),
): string {
  run(bare, cwd)
  run(ours, cwd)
  const pairs = Array.from({ length: runs }, () => ({ bare: run(bare, cwd), ours: run(ours, cwd) }))
  const ratios = sorted(pairs.map(each => each.ours / each.bare))
  const at = (share: number) => ratios[Math.floor(runs * share)] ?? 0
  const taken = sorted(pairs.map(each => each.ours))[runs >> 1] ?? 0
  const range = `${at(0.25).toFixed(2)} to ${at(0.75).toFixed(2)}`
  return `  ${what.padEnd(58)}${at(0.5).toFixed(2).padStart(6)} ×  (${range})  ${taken.toFixed(0)} ms`
}

/** Milliseconds of one process; a policy that is not safe would be another measurement. */
function run(args: readonly string[], cwd: string): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env: {}, stdio: ['ignore', 'ignore', 'pipe'] })
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

function withFolder(count: number, work: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-bench-'))
  try {
    mkdirSync(join(folder, 'policies'))
    for (let index = 0; index < count; index += 1) {
      const bucket = `connect-${String(index).padStart(12, '0')}`
      const text = policyText(2 + (index % 5), 1 + (index % 2)).replaceAll('connect-25fd0a3be3ef', bucket)
      writeFileSync(join(folder, 'policies', `${bucket}.json`), text)
    }
    work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sorted(numbers: readonly number[]): number[] {
  return [...numbers].sort((a, b) => a - b)
}
