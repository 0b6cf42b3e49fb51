import { INPUTS, type InputSpec, OUTPUTS } from '../src/action/input-table.js'

/** GitHub's own list: Docs, "Metadata syntax", branding. */
const BRANDING = { icon: 'lock', color: 'blue' } as const

/** The text of `action.yml`. */
export function actionYaml(): string {
  const inputs = INPUTS.flatMap(spec => inputLines(spec))
  const outputs = OUTPUTS.flatMap(({ name, description }) => [`  ${name}:`, `    description: ${quoted(description)}`])
  return [
    '# Generated from src/input-table.ts by `npm run generate`.',
    '# No defaults here: they would override the configuration file.',
    'name: Connect Bucket Lock',
    `description: ${quoted('Prove, plan and apply the S3 bucket policies that lock Amazon Connect recordings, without ever locking anybody out.')}`,
    'branding:',
    `  icon: ${BRANDING.icon}`,
    `  color: ${BRANDING.color}`,
    'inputs:',
    ...inputs,
    'outputs:',
    ...outputs,
    'runs:',
    '  using: node24',
    '  main: dist/action/index.js',
    '',
  ].join('\n')
}

function inputLines({ name, description, fallback, allowed, given }: InputSpec): readonly string[] {
  const words = allowed === undefined ? '' : ` One of ${allowed.join(', ')}.`
  const told = given === undefined ? ` Default: ${fallback}.` : ''
  return [
    `  ${name}:`,
    `    description: ${quoted(`${description}${words}${told}`)}`,
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
  const rows = INPUTS.map((spec: InputSpec) => {
    const words = spec.allowed === undefined ? '' : ` ${spec.allowed.map(word => `\`${word}\``).join(' · ')}`
    return [`\`${spec.name}\``, `${spec.description}${words}`, spec.fallback]
  })
  return table(['Input', 'What it says', 'Default'], rows)
}

/** The outputs as a table of GitHub markdown. */
export function outputsTable(): string {
  const rows = OUTPUTS.map(({ name, description }) => [`\`${name}\``, description])
  return table(['Output', 'What it holds'], rows)
}

/** A table with its columns aligned, as the formatter wants it. */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map(row => (row[column] ?? '').length)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = line(widths.map(width => `:${'-'.repeat(width - 1)}`))
  return [line(heads), rule, ...rows.map(line)].join('\n')
}
