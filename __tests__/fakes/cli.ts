import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface CliRun {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const BUNDLE = resolve('dist/cli/index.js')

/** Said every few seconds, so by a slow machine alone. */
const PASSING = /^Reading [^\n]*: [\d,]+ of [\d,]+\.\n/gm

/** Runs the committed bundle as a user's shell would, with nothing in the environment but what is given. */
export function cli(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; node?: readonly string[] } = {},
): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...(options.node ?? []), BUNDLE, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr.replace(PASSING, '') }
}

/** A folder that is gone after the work in it. */
export function inTemporaryFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A day that is not past and not more than a year away, whenever the test runs. */
export function inAMonth(): string {
  return new Date(Date.now() + 30 * 24 * 3_600_000).toISOString().slice(0, 10)
}
