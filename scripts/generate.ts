import { readFileSync, writeFileSync } from 'node:fs'
import { hazardsDoc } from './hazards-doc.js'
import { permissionsDoc } from './permissions-doc.js'
import { readmeReport } from './readme-report.js'
import { rulesDoc } from './rules-doc.js'
import { S3_ACTIONS_PATH, s3ActionsFile } from './s3-actions.js'
import { S3_KEYS_PATH, s3KeysFile } from './s3-keys.js'
import { schemaFiles } from './schemas.js'
import { actionYaml, inputsTable, outputsTable, settingsDoc } from './settings-doc.js'

/** Puts generated text between the two marks of its section. */
function withSection(text: string, section: string, generated: string): string {
  const [open, close] = [`<!-- ${section}:start -->`, `<!-- ${section}:end -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`README.md has no section ${section}`)
  return `${text.slice(0, start + open.length)}\n${generated.trimEnd()}\n${text.slice(end)}`
}

const sections = { report: await readmeReport(), inputs: inputsTable(), outputs: outputsTable() }
const readme = Object.entries(sections).reduce(
  (text, [section, generated]) => withSection(text, section, generated),
  readFileSync('README.md', 'utf8'),
)
const files = new Map([
  ...schemaFiles(),
  ['README.md', readme],
  ['action.yml', actionYaml()],
  ['docs/rules.md', rulesDoc()],
  ['docs/settings.md', settingsDoc()],
  ['docs/hazards.md', hazardsDoc()],
  ['docs/permissions.md', permissionsDoc()],
  [S3_ACTIONS_PATH, await s3ActionsFile()],
  [S3_KEYS_PATH, await s3KeysFile()],
])
for (const [path, text] of files) writeFileSync(path, text)
