import { AUDIT_SCHEMA } from '../src/report/audit-schema.js'
import { RECOVERY_SCHEMA, REHEARSAL_SCHEMA } from '../src/report/recovery-schema.js'
import { REPORT_SCHEMA } from '../src/report/schema.js'
import { CONFIG_SCHEMA } from '../src/settings/config-schema.js'
import type { JsonSchema } from '../src/settings/json-schema.js'
import { SNAPSHOT_SCHEMA } from '../src/snapshot/schema.js'

/** The files of `schemas/` by path from the repository's root, each with its text. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas: readonly [string, JsonSchema][] = [
    ['snapshot', SNAPSHOT_SCHEMA],
    ['config', CONFIG_SCHEMA],
    ['report', REPORT_SCHEMA],
    ['audit', AUDIT_SCHEMA],
    ['recovery', RECOVERY_SCHEMA],
    ['rehearsal', REHEARSAL_SCHEMA],
  ]
  return new Map(
    schemas.map(([name, schema]) => [`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}
