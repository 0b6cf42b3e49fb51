import { readFileSync, writeFileSync } from 'node:fs'
import { hazardsDoc } from './hazards-doc.js'
import { jobsTable } from './jobs-doc.js'
import { permissionsDoc } from './permissions-doc.js'
import { readmeReport } from './readme-report.js'
import { roomsTable } from './rooms-doc.js'
import { rulesDoc } from './rules-doc.js'
import { S3_ACTIONS_PATH, s3ActionsFile } from './s3-actions.js'
import { S3_KEYS_PATH, s3KeysFile } from './s3-keys.js'
import { schemaFiles } from './schemas.js'
import { actionYaml, inputsTable, outputsTable, settingsDoc } from './settings-doc.js'
import { trustDoc } from './trust-doc.js'
import { WORKFLOW_TEXTS_PATH, workflowTexts } from './workflow-texts.js'

/** Puts generated text between the two marks of its section. */
function withSection(path: string, text: string, section: string, generated: string): string {
  const [open, close] = [`<!-- ${section}:start -->`, `<!-- ${section}:end -->`]
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`${path} has no section ${section}`)
  return `${text.slice(0, start + open.length)}\n${generated.trimEnd()}\n${text.slice(end)}`
}

/** A page whose other sections are written by hand. */
function page(path: string, sections: Readonly<Record<string, string>>): readonly [string, string] {
  const text = readFileSync(path, 'utf8')
  const written = Object.entries(sections).reduce(
    (all, [name, generated]) => withSection(path, all, name, generated),
    text,
  )
  return [path, written]
}

const files = new Map([
  ...schemaFiles(),
  page('README.md', { report: await readmeReport(), inputs: inputsTable(), outputs: outputsTable() }),
  page('docs/architecture.md', { rooms: roomsTable() }),
  page('docs/github.md', { jobs: jobsTable() }),
  ['action.yml', actionYaml()],
  ['docs/rules.md', rulesDoc()],
  ['docs/settings.md', settingsDoc()],
  ['docs/hazards.md', hazardsDoc()],
  ['docs/permissions.md', permissionsDoc()],
  ['docs/trust.md', trustDoc()],
  [WORKFLOW_TEXTS_PATH, workflowTexts()],
  [S3_ACTIONS_PATH, await s3ActionsFile()],
  [S3_KEYS_PATH, await s3KeysFile()],
])
for (const [path, text] of files) writeFileSync(path, text)
