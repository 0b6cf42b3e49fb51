import { existsSync, lstatSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { ours, say } from '../../core/text/prose.js'
import { type SourceFile, sourceFromBytes } from '../../core/text/source.js'
import { usageError } from '../../core/text/usage.js'
import type { Config } from '../../settings/table.js'
import { MOST_YAML_BYTES } from '../../settings/yaml.js'
import { readBeginning } from './bounded-read.js'
import { nearby } from './nearby.js'
import { diskReason } from './reason.js'
import { refuseLinkOut } from './workspace.js'

/** Read where it exists; named explicitly, it must. */
export const DEFAULT_CONFIG = 'connect-bucket-lock.yml'

/**
 * The configuration file of a workspace; `today` is an ISO 8601 date. Throws UsageError for one that is missing or
 * wrong, or that is a link out of the workspace: a tree that somebody else wrote must not have other files read.
 */
export async function loadConfig(root: string, named: string | undefined, today: string): Promise<Config> {
  const path = named ?? DEFAULT_CONFIG
  const full = resolve(root, path)
  if (named === undefined && !isThere(root, path)) {
    refuseOtherEnding(root)
    return {}
  }
  refuseLinkOut(root, full, say`The configuration ${path}`)
  if (named === undefined) refuseNoFile(path, full)
  const [{ readConfig }, { RULES }, { isWaivable }] = await Promise.all([
    import('../../settings/config.js'),
    import('../../core/rules/list.js'),
    import('../../core/rules/waivable.js'),
  ])
  const rules = RULES.map(rule => ({ id: rule.id, waivable: isWaivable(rule) }))
  return readConfig(readFile(root, path, full), { today, rules })
}

/** A link to nothing is there: whoever made it means a configuration to be read. */
function isThere(root: string, name: string): boolean {
  try {
    return lstatSync(resolve(root, name), { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    throw usageError(say`The configuration ${name} cannot be read: ${ours(diskReason(error))}.`)
  }
}

/** What somebody wrote down as a configuration must not be left out unsaid. */
function refuseOtherEnding(root: string): void {
  const other = DEFAULT_CONFIG.replace(/yml$/, 'yaml')
  if (!isThere(root, other)) return
  throw usageError(
    say`${other} is not read: the configuration is called ${DEFAULT_CONFIG}.`,
    say`Rename the file, or name it in ${'config'}.`,
  )
}

/** Nobody asked for this file by name, and a pipe that nobody writes to would be waited for without end. */
function refuseNoFile(path: string, full: string): void {
  if (!existsSync(full)) throw usageError(say`The configuration ${path} is a link to nothing. Nothing was checked.`)
  const stat = statSync(full)
  if (stat.isFile() || stat.isDirectory()) return
  throw usageError(say`The configuration ${path} is not a regular file, so it was not read.`)
}

function readFile(root: string, path: string, full: string): SourceFile {
  try {
    const { bytes, size } = readBeginning(full, MOST_YAML_BYTES)
    return { ...sourceFromBytes(path, bytes), bytes: size }
  } catch (error) {
    throw usageError(say`The configuration ${path} cannot be read: ${ours(diskReason(error))}.${nearby(root, path)}`)
  }
}
