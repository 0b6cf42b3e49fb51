import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { isStream } from '../adapters/disk/atomic-write.js'
import { DEFAULT_CONFIG } from '../adapters/disk/config.js'
import { toSlashes } from '../adapters/disk/files.js'
import { matcher } from '../adapters/disk/match.js'
import { diskReason, isWritable, nearestFolder } from '../adapters/disk/reason.js'
import { ours, type Prose, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import type { CommandLine } from './args.js'
import type { Console } from './output.js'

/**
 * Refuses an `--output` that could not be written, or that would take the place of what the run reads: a long run must
 * not end without its report, and no report may cost a snapshot. Throws UsageError.
 */
export function refuseOutput({ operands, said }: CommandLine, { cwd }: Pick<Console, 'cwd'>): void {
  const { output, snapshot, config = DEFAULT_CONFIG, restore, policy, events = [], history = [] } = said
  if (output === undefined) return
  const target = resolve(cwd, output)
  const obstacle = obstacleAt(target)
  if (obstacle !== undefined) throw wrongOutput(output, obstacle)
  const read = [...operands, snapshot, config, restore, policy, ...events, ...history]
  if (read.some(path => path !== undefined && isSame(resolve(cwd, path), target))) throw wrongOutput(output, IS_READ)
}

/** The same of the policies that are found by globs, before one of them is read as the report of a run before. */
export function refuseOutputAmong(
  policies: readonly string[],
  output: string | undefined,
  { cwd }: Pick<Console, 'cwd'>,
): void {
  if (output === undefined) return
  const path = relative(cwd, resolve(cwd, output))
  if (isAbsolute(path) || isStream(resolve(cwd, output)) || !matcher(policies)(toSlashes(path, sep))) return
  throw wrongOutput(output, say`this run would read it as a policy, because ${policies.join(', ')} names it`)
}

const IS_READ = ours('the run reads this file, and the report would take its place')

function wrongOutput(output: string, because: Prose): Error {
  return usageError(say`Nothing can be written to ${output} (${'--output'}): ${because}.`, ours('Name another file.'))
}

function obstacleAt(target: string): Prose | undefined {
  const folder = nearestFolder(dirname(target))
  if (!statSync(folder).isDirectory()) return say`${folder} is not a folder`
  try {
    if (isStream(target)) return undefined
    if (statSync(target, { throwIfNoEntry: false })?.isDirectory()) return ours('it is a folder')
  } catch (error) {
    return ours(diskReason(error))
  }
  return isWritable(folder) ? undefined : say`the folder ${folder} is read-only`
}

function isSame(path: string, target: string): boolean {
  return path === target || (existsSync(path) && existsSync(target) && realpathSync(path) === realpathSync(target))
}
