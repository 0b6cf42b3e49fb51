import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/cli/main.js'
import type { Console } from '../../src/cli/output.js'

/** A console that keeps what is printed. */
export class FakeConsole implements Console {
  readonly isTerminal = false
  readonly env: Console['env']
  readonly cwd: string
  stdout = ''
  stderr = ''

  constructor(cwd: string, env: Console['env'] = {}) {
    this.cwd = cwd
    this.env = env
  }

  out = (text: string): void => {
    this.stdout += text
  }

  err = (text: string): void => {
    this.stderr += text
  }

  /** How fast a machine is decides which passing words are said. */
  status = (): void => undefined
}

/** How a command line ended, the folder that it ran in called FOLDER. */
export interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line within this process. */
export function run(cwd: string, ...argv: string[]): Promise<Ended> {
  return runWith({}, cwd, ...argv)
}

/** As {@link run}, with something in the environment. */
export async function runWith(env: Console['env'], cwd: string, ...argv: string[]): Promise<Ended> {
  const console = new FakeConsole(cwd, env)
  const code = await main(argv, console)
  const told = (text: string) => text.replaceAll(cwd, 'FOLDER')
  return { code, out: told(console.stdout), err: told(console.stderr) }
}

/** A folder that is gone after the work in it. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'connect-bucket-lock-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
