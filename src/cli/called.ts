import { basename, isAbsolute, relative } from 'node:path'
import { shellWord } from '../core/text/shell.js'
import { isCommand } from './commands.js'

/** The name under which the package is installed. */
export const PROGRAM = 'connect-bucket-lock'

/** Our commands in a text for people, as the user called this program. */
export function asCalled(text: string, { program = PROGRAM }: { readonly program?: string }): string {
  const isOurs = (word: string) => word === 'help' || isCommand(word)
  return text.replaceAll(OUR_COMMAND, (whole, word: string) => (isOurs(word) ? `${program} ${word}` : whole))
}

const OUR_COMMAND = new RegExp(`(?<![\\w./-])${PROGRAM} ([a-z]+)\\b`, 'g')

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
