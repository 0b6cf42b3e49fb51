import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { codeOf } from './reason.js'

/** What a glob matched, and which folders it would have had to leave the workspace for. */
export interface Walk {
  /** Relative to the root, with `/`. Links that lead out or nowhere are among them, for the caller to judge. */
  readonly files: readonly string[]
  /** Folders on the way that are links out of the workspace; they were not entered. */
  readonly leaving: readonly string[]
  /** Folders on the way that could not be read, with what the file system said. */
  readonly unreadable: ReadonlyMap<string, unknown>
}

const NEVER = ['**/node_modules/**', '**/.git/**']

/**
 * Matches one glob below a folder, whose path has no links. Links are followed as long as they stay below it: a pull
 * request must not send us to read, or to wander through, the rest of the machine.
 */
export async function globWithin(home: string, pattern: string, ignored: readonly string[]): Promise<Walk> {
  const { globSync } = await import('tinyglobby')
  const guard = new Guard(home)
  const files = globSync([pattern], {
    cwd: home,
    ignore: [...NEVER, ...ignored],
    expandDirectories: false,
    fs: {
      readdirSync: guard.readdirSync as typeof readdirSync,
      realpathSync: guard.realpathSync as typeof realpathSync,
      statSync: guard.statSync as typeof statSync,
    },
  })
  return { files, leaving: guard.leaving, unreadable: guard.unreadable }
}

/** The file system as far as the walk may see it. */
class Guard {
  readonly leaving: string[] = []
  readonly unreadable = new Map<string, unknown>()
  readonly #home: string
  readonly #links = new Map<string, string>()

  constructor(home: string) {
    this.#home = home
  }

  readonly readdirSync = (path: string, options: { withFileTypes: true }) => {
    try {
      if (isWithin(this.#home, realpathSync(path))) return readdirSync(path, options)
      this.leaving.push(this.#links.get(resolve(path)) ?? path)
    } catch (error) {
      if (!isMissing(error)) this.unreadable.set(path, error)
    }
    return []
  }

  /** A link to nothing resolves to itself, so that a glob that matches its name reports it. */
  readonly realpathSync = (path: string): string => {
    try {
      const real = realpathSync(path)
      this.#links.set(real, path)
      return real
    } catch {
      return path
    }
  }

  readonly statSync = (path: string): Pick<Stats, 'isDirectory'> => {
    try {
      return statSync(path)
    } catch {
      return { isDirectory: () => false }
    }
  }
}

/** Whether a path without links is the folder or below it. */
export function isWithin(home: string, real: string): boolean {
  return real === home || real.startsWith(home.endsWith(sep) ? home : home + sep)
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}
