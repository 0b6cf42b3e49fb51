import { writeFileSync } from 'node:fs'
import { hazardsDoc } from './hazards-doc.js'
import { rulesDoc } from './rules-doc.js'
import { S3_ACTIONS_PATH, s3ActionsFile } from './s3-actions.js'
import { schemaFiles } from './schemas.js'

const files = new Map([
  ...schemaFiles(),
  ['docs/rules.md', rulesDoc()],
  ['docs/hazards.md', hazardsDoc()],
  [S3_ACTIONS_PATH, await s3ActionsFile()],
])
for (const [path, text] of files) writeFileSync(path, text)
