import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
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
