import { basename, isAbsolute, relative } from 'node:path'
import { shellWord } from '../core/text/shell.js'

/** The name under which the package is installed. */
export const PROGRAM = 'connect-bucket-lock'

interface Call {
  /** The script that Node runs, `process.argv[1]`. */
  readonly script: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * The words that call this program again from the same folder: its name where it is installed, `npx` and its name where
 * npx ran it, and otherwise Node and the script. Source: npm Docs, "npm exec", for `npm_command`.
 */
export function calledAs({ script, cwd, env }: Call): string {
  const isInstalled = basename(script).startsWith(PROGRAM) || /[\\/]node_modules[\\/]/.test(script)
  if (isInstalled) return env['npm_command'] === 'exec' ? `npx ${PROGRAM}` : PROGRAM
  const near = relative(cwd, script)
  return `node ${shellWord(near.startsWith('..') || isAbsolute(near) ? script : near)}`
}
