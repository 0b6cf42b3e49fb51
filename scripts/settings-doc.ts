import { OUTPUTS } from '../src/action/output-table.js'
import { COMMANDS, commandNamed, isCommand } from '../src/cli/commands.js'
import type { JsonSchema } from '../src/settings/json-schema.js'
import { nameIn, type Setting } from '../src/settings/setting.js'
import { SETTINGS, settingsIn } from '../src/settings/table.js'

/** GitHub's own list: Docs, "Metadata syntax", branding. */
const BRANDING = { icon: 'lock', color: 'blue' } as const

/** The text of `action.yml`. */
export function actionYaml(): string {
  const inputs = settingsIn('input').flatMap(({ setting }) => inputLines(setting))
  const outputs = OUTPUTS.flatMap(({ name, description }) => [`  ${name}:`, `    description: ${quoted(description)}`])
  return [
    '# Generated from src/settings/table.ts by `npm run generate`.',
    '# No defaults here: they would override the configuration file.',
    'name: Connect Bucket Lock',
    `description: ${quoted('Prove, plan and apply the S3 bucket policies that lock Amazon Connect recordings, without ever locking anyone out.')}`,
    'branding:',
    `  icon: ${BRANDING.icon}`,
    `  color: ${BRANDING.color}`,
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  pre: dist/action/pre.js',
    '  main: dist/action/index.js',
    '',
  ].join('\n')
}

function inputLines(setting: Setting): readonly string[] {
  const { input } = setting.said
  const given = typeof input === 'object' ? input.given : undefined
  const words = given === undefined ? `${inputWords(setting)} Default: ${fallbackOf(setting)}.` : inputWords(setting)
  return [
    `  ${setting.name}:`,
    `    description: ${quoted(words)}`,
    '    required: false',
    ...(given === undefined ? [] : [`    default: ${given}`]),
  ]
}

/** A double-quoted YAML scalar, which JSON's strings are; backticks are for markdown and stay out. */
function quoted(text: string): string {
  return JSON.stringify(text.replaceAll('`', ''))
}

/** The inputs as a table of GitHub markdown. */
export function inputsTable(): string {
  const rows = settingsIn('input').map(({ name, setting }) => [code(name), inputWords(setting), fallbackOf(setting)])
  return table(['Input', 'What it says', 'Default'], rows)
}

/** The outputs as a table of GitHub markdown. */
export function outputsTable(): string {
  const rows = OUTPUTS.map(({ name, description }) => [code(name), description])
  return table(['Output', 'What it holds'], rows)
}

/** The page of all settings. */
export function settingsDoc(): string {
  const rows = SETTINGS.map((setting: Setting) => {
    const places = (['configuration', 'input', 'option'] as const).map(place => placeCell(setting, place))
    return [code(setting.name), ...places, kindOf(setting), fallbackOf(setting)]
  })
  return [
    '# Settings',
    '',
    'Generated from `src/settings/table.ts` by `npm run generate`. Every setting, where it may be set, and its default',
    'Inputs and options override `connect-bucket-lock.yml`, which overrides the defaults.',
    'A name that is not on this page is an error, and the message names the nearest one.',
    '',
    table(['Setting', 'Configuration', 'Input', 'Option', 'Value', 'Default'], rows),
    '',
    ...SETTINGS.flatMap(sectionOf),
  ].join('\n')
}

function placeCell(setting: Setting, place: 'configuration' | 'input' | 'option'): string {
  const name = nameIn(place, setting)
  if (name === undefined) return ''
  return place === 'option' ? code(`--${name}`) : '✔'
}

function sectionOf(setting: Setting): readonly string[] {
  const { name, words } = setting
  const commands = Object.keys(COMMANDS)
    .filter(isCommand)
    .filter(command => commandNamed(command).options.some(option => option === name))
  return [
    `## ${name}`,
    '',
    words,
    ...detailsOf(setting),
    ...(commands.length === 0 ? [] : ['', `Option of ${commands.map(code).join(', ')}.`]),
    '',
  ]
}

function detailsOf(setting: Setting): readonly string[] {
  if (setting.kind === 'choice') return ['', `One of ${setting.allowed.map(code).join(', ')}.`]
  if (setting.kind === 'entries') return ['', ...fieldsOf(setting.schema)]
  if ('shape' in setting) return ['', `${setting.kind.endsWith('list') ? 'Each item: ' : ''}${setting.shape.words}`]
  return []
}

/** The fields of an entry as a table; those of objects within it are named by their way. */
function fieldsOf(schema: JsonSchema): readonly string[] {
  const entry = entryOf(schema)
  const rows = [...fieldRows(entry, '')]
  return rows.length === 0 ? [] : [table(['Field', 'What it says', 'Must be said'], rows)]
}

function entryOf(schema: JsonSchema): JsonSchema {
  const { items, additionalProperties } = schema
  return items ?? (typeof additionalProperties === 'object' ? additionalProperties : schema)
}

function* fieldRows({ properties = {}, required = [] }: JsonSchema, way: string): Generator<readonly string[]> {
  for (const [name, schema] of Object.entries(properties)) {
    yield [code(`${way}${name}`), schema.description, required.includes(name) ? 'yes' : '']
    yield* fieldRows(entryOf(schema), `${way}${name}.`)
  }
}

function kindOf(setting: Setting): string {
  switch (setting.kind) {
    case 'flag':
      return 'true or false'
    case 'flag-or-list':
      return 'true, false or a list'
    case 'choice':
      return 'a word'
    case 'count':
      return `1 to ${setting.most}`
    case 'list':
      return 'a list'
    case 'entries':
      return setting.schema.type === 'array' ? 'a list of entries' : 'entries'
    case 'text':
      return 'a text'
  }
}

function inputWords(setting: Setting): string {
  if (setting.kind === 'choice') return `${setting.words} One of ${setting.allowed.map(code).join(', ')}.`
  return setting.kind.endsWith('list') ? `${setting.words} By comma or line.` : setting.words
}

/** What holds where no one says it. */
function fallbackOf(setting: Setting): string {
  const { otherwise, default: value } = setting
  if (otherwise !== undefined) return otherwise
  if (value === undefined) return 'required'
  const values = Array.isArray(value) ? value : [value]
  return values.length === 0 ? 'none' : values.map(item => code(String(item))).join(', ')
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}

/** A table with its columns aligned, as the formatter wants it. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map(row => (row[column] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = line(widths.map(width => `:${'-'.repeat(width - 1)}`))
  return [line(heads), rule, ...rows.map(line)].join('\n')
}
