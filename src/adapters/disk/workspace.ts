import { existsSync, realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { say } from '../../core/text/prose.js'
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
