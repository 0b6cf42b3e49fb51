import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path'
import { type Prose, say } from '../../core/text/prose.js'
import { usageError } from '../../core/text/usage.js'
import { isWithin } from './glob.js'

/**
 * The path of a file that an input names, for trees that somebody else wrote: it must not lead out of the workspace,
 * by `..` or by a link. Throws UsageError.
 */
export function fileWithin(root: string, path: string, input: string): string {
  const full = resolve(root, path)
  const real = existsSync(full) ? realpathSync(full) : full
  if (isWithin(realpathSync(root), real) || (real === full && isWithin(resolve(root), full))) return full
  throw usageError(say`The input ${input} is ${path}, which leads out of the workspace.`)
}

/** The same by its path from the root, with `/`, however it was spelled: as GitHub and git name the file. */
export function pathWithin(root: string, path: string, input: string): string {
  const full = fileWithin(root, path, input)
  const home = isWithin(resolve(root), full) ? resolve(root) : realpathSync(root)
  return relative(home, full).split(sep).join('/')
}

/** The paths by which a file is reached, from the root: its own, those of links on its way, and where they lead. */
export function pathsTo(root: string, path: string, links = MOST_LINKS): readonly string[] {
  const steps = path.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'))
  const link = steps.find(step => lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink())
  if (link === undefined || links === 0) return [path]
  const target = readlinkSync(join(root, link))
  const start = isAbsolute(target) ? relative(resolve(root), target) : posix.join(posix.dirname(link), target)
  return [path, link, ...pathsTo(root, posix.join(start.split(sep).join('/'), path.slice(link.length)), links - 1)]
}

/** Linux follows as many; `path_resolution(7)`. */
const MOST_LINKS = 40

/**
 * Refuses a path that lies in the workspace by its letters, and is or passes a link that leads out: the user named a
 * file of the tree, and the tree may be somebody else's. Throws UsageError; `what` begins its sentence.
 */
export function refuseLinkOut(root: string, path: string, what: Prose): void {
  const full = resolve(root, path)
  if (!isWithin(resolve(root), full) || isWithin(realpathSync(root), realOf(full))) return
  throw usageError(say`${what} is a link that leads out of the folder that the run starts in.`)
}

/** The path without links, as far as it is there. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const above = dirname(path)
  return above === path ? path : join(realOf(above), basename(path))
}
