import { readFileSync } from 'node:fs'
import { schemaFiles } from '../../scripts/schemas.js'
import { AUDIT_SCHEMA } from '../../src/report/audit-schema.js'
import { RECOVERY_SCHEMA, REHEARSAL_SCHEMA } from '../../src/report/recovery-schema.js'
import { REPORT_SCHEMA } from '../../src/report/schema.js'
import { CONFIG_SCHEMA } from '../../src/settings/config-schema.js'
import type { JsonSchema } from '../../src/settings/json-schema.js'
import { STRICT } from '../../src/settings/schema-problems.js'
import { SNAPSHOT_SCHEMA } from '../../src/snapshot/schema.js'

const root = new URL('../../../', import.meta.url)

describe('the published schemas', () => {
  it.each([...schemaFiles()])('%s is what the program checks by', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text)
  })

  const schemas: readonly [string, JsonSchema, number][] = [
    ['snapshot', SNAPSHOT_SCHEMA, 1],
    ['config', CONFIG_SCHEMA, 1],
    ['report', REPORT_SCHEMA, 2],
    ['audit', AUDIT_SCHEMA, 1],
    ['recovery', RECOVERY_SCHEMA, 1],
    ['rehearsal', REHEARSAL_SCHEMA, 1],
  ]

  it.each(schemas)('%s has an id, and words no validator knows are not in it', async (name, schema, version) => {
    expect(schema.$id).toBe(`urn:connect-bucket-lock:schema:${name}:${version}`)
    const { default: commonJs } = await import('ajv/dist/2020.js')
    const ajv = new commonJs.Ajv2020(STRICT)
    expect(() => ajv.compile(schema)).not.toThrow()
    expect(() => ajv.compile({ ...schema, $id: 'urn:test:other', requierd: [] })).toThrow('unknown keyword')
    expect(() => ajv.compile({ ...schema, $id: 'urn:test:another', required: 1 })).toThrow('schema is invalid')
  })

  it.each(schemas)('%s describes every field in a sentence', (_, schema) => {
    expect([...within(schema)].filter(({ description }) => !/^\S.*\.$/.test(description))).toEqual([])
  })

  it.each(schemas)('%s requires only fields that it describes', (_, schema) => {
    for (const { properties = {}, required = [] } of within(schema)) {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining([...required]))
    }
  })

  function* within(schema: JsonSchema): Generator<JsonSchema> {
    yield schema
    const { items, properties = {}, additionalProperties } = schema
    const inner = [items, additionalProperties, ...Object.values(properties)]
    for (const part of inner) if (typeof part === 'object') yield* within(part)
  }
})
