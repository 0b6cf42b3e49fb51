import { JsonPaths, plainValue } from '../core/text/json-tree.js'
import { ours, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import { type FileProblem, fileUsageError } from '../core/text/usage.js'
import { camelled } from './camelled.js'
import { type ConfigContext, contradictionsOf } from './config-problems.js'
import { CONFIG_SCHEMA } from './config-schema.js'
import { type SchemaProblem, schemaCheck } from './schema-problems.js'
import { fieldOf } from './setting.js'
import { type Config, settingsIn } from './table.js'
import { meantInstead } from './unknown.js'
import { readYaml } from './yaml.js'

export type { Config } from './table.js'

/** An account that holds buckets, and as whom we go there: ARNs of roles of that account. */
export type AccountConfig = NonNullable<Config['accounts']>[number]

/**
 * Reads `connect-bucket-lock.yml` (`schemas/config.schema.json`).
 * Throws UsageError with the place of everything that is wrong, a waiver that has run out included.
 */
export async function readConfig(file: SourceFile, context: ConfigContext): Promise<Config> {
  const { root, problems } = await readYaml(file)
  if (problems.length > 0) throw unusable(file, problems)
  if (root === undefined) return {}
  const check = await schemaCheck(CONFIG_SCHEMA)
  const value = plainValue(root)
  const paths = new JsonPaths(root)
  const wrong = check(value, root).map(problem => ({
    span: paths.span(problem.path, problem.onKey),
    // Only the first problems are told, and there may be thousands.
    get message() {
      return messageOf(problem)
    },
  }))
  if (wrong.length > 0) throw unusable(file, wrong)
  const config = placed(configOf(value), paths, file)
  const contradictions = contradictionsOf(config, context).map(([path, message]) => ({
    span: paths.span(path.map(String)),
    message,
  }))
  if (contradictions.length > 0) throw unusable(file, contradictions)
  return config
}

/** Of a setting that there is not, what was meant may be said elsewhere. */
function messageOf({ path: [name, ...below], onKey, message }: SchemaProblem) {
  if (!onKey || name === undefined || below.length > 0) return message
  return say`Unknown setting ${name}. ${meantInstead(name, 'configuration')}`
}

/** A value that the schema allows, by the properties of the program. */
function configOf(value: unknown): Config {
  const said = new Map(Object.entries(value as Readonly<Record<string, unknown>>))
  const fields = settingsIn('configuration').flatMap(({ name, setting }): [string, unknown][] => {
    if (!said.has(name)) return []
    const found = said.get(name)
    return [[fieldOf(setting), setting.kind === 'entries' ? camelled(setting.schema, found) : found]]
  })
  return Object.fromEntries(fields)
}

/** Every test with its place, so that what it finds is told there. */
function placed(config: Config, paths: JsonPaths, file: SourceFile): Config {
  if (config.expect === undefined) return config
  const at = (index: number) => ({ file, span: paths.span(['expect', String(index), 'as']) })
  return { ...config, expect: config.expect.map((entry, index) => ({ ...entry, at: at(index) })) }
}

function unusable(file: SourceFile, problems: readonly FileProblem[]): Error {
  const advice = ours('Fix the file and run again. Nothing was checked.')
  return fileUsageError(file, say`The configuration ${file.path} cannot be used`, problems, advice)
}
