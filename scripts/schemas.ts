import { CONFIG_SCHEMA } from '../src/schema/config.js'
import type { JsonSchema } from '../src/schema/json-schema.js'
import { REPORT_SCHEMA } from '../src/schema/report.js'
import { SNAPSHOT_SCHEMA } from '../src/schema/snapshot.js'

/** The files of `schemas/` by path from the repository's root, each with its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas: readonly [string, JsonSchema][] = [
    ['snapshot', SNAPSHOT_SCHEMA],
    ['config', CONFIG_SCHEMA],
    ['report', REPORT_SCHEMA],
  ]
  return new Map(
    schemas.map(([name, schema]) => [`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}
