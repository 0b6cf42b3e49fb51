import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { RULES } from '../../core/rules/runner.js'
import { isWaivable } from '../../core/rules/waivable.js'
import { ours, say } from '../../core/text/prose.js'
import { sourceFromBytes } from '../../core/text/source.js'
import { usageError } from '../../core/text/usage.js'
import { type Config, readConfig } from '../../settings/config.js'
import { nearby } from './nearby.js'
import { reason } from './reason.js'

/** Read where it exists; named explicitly, it must. */
export const DEFAULT_CONFIG = 'connect-bucket-lock.yml'

/**
 * The configuration file of a workspace; `today` is an ISO 8601 date. Throws UsageError for one that is missing or wrong.
 */
export async function loadConfig(root: string, named: string | undefined, today: string): Promise<Config> {
  const path = named ?? DEFAULT_CONFIG
  const real = isAbsolute(path) ? path : resolve(root, path)
  if (named === undefined && !existsSync(real)) return {}
  const file = sourceFromBytes(path, readBytes(root, path, real))
  const rules = RULES.map(rule => ({ id: rule.id, waivable: isWaivable(rule) }))
  return readConfig(file, { today, rules })
}

function readBytes(root: string, path: string, real: string): Uint8Array {
  try {
    return readFileSync(real)
  } catch (error) {
    throw usageError(say`The configuration ${path} cannot be read: ${ours(reason(error))}.${nearby(root, path)}`)
  }
}
