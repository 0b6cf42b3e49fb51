import { readdirSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { ours, type Prose, say } from '../../core/text/prose.js'
import { closest } from '../../core/text/suggest.js'

/**
 * " Did you mean `x`?", where a path or a glob of the folder `root` leads to nothing and one that is spelled like it
 * leads on; backslashes between folders are slips, too. Else nothing.
 */
export function nearby(root: string, path: string): Prose {
  const meant = isAbsolute(path) ? undefined : walk(root, '', path.split(/[\\/]/))
  return meant === undefined || meant === path ? ours('') : say` Did you mean ${meant}?`
}

/** The path with each name that is not there replaced by the closest one that is. */
function walk(root: string, folder: string, [name, ...rest]: readonly string[]): string | undefined {
  if (name === undefined) return folder
  if (/[*?{}[\]!]/.test(name)) return join(folder, name, ...rest)
  const names = namesIn(resolve(root, folder))
  const found = names.includes(name) || name === '..' || name === '.' ? name : closest(name, names)
  return found === undefined ? undefined : walk(root, join(folder, found), rest)
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
