import { wrapped } from '../render/layout.js'
import type { Setting } from '../settings/setting.js'
import { optionsOf } from './args.js'
import { COMMAND_NAMES, type CommandName, commandNamed, isCommand, REPORT_FORMATS } from './commands.js'

/** Between the columns of a table, and before its first. */
const GAP = '  '
/** The widest first column beside which a second one stands. */
const WIDEST_FIRST = 30

/** The help for a terminal of so many columns: all commands, or one with its options, defaults and examples. */
export function helpText(topic: string | undefined, columns: number): string {
  const paragraphs = topic !== undefined && isCommand(topic) ? commandHelp(topic, columns) : programHelp(columns)
  return `${paragraphs.join('\n\n')}\n`
}

function programHelp(columns: number): readonly string[] {
  const commands = COMMAND_NAMES.map((name): Row => {
    const { takes, does } = commandNamed(name)
    return [`${name} ${takes}`.trimEnd(), does]
  })
  return [
    wrapped(
      'connect-bucket-lock proves, plans and applies the bucket policies that lock Amazon Connect recordings.',
      columns,
    ),
    table(commands, columns),
    wrapped('Run connect-bucket-lock help COMMAND for its options. Globs default to policies/**/*.json.', columns),
    wrapped('Exit codes: 0 safe · 1 unsafe or drift · 2 usage · 3 no verdict · 70 our bug.', columns),
  ]
}

function commandHelp(topic: CommandName, columns: number): readonly string[] {
  const { takes, does, examples, needs = [], formats = REPORT_FORMATS } = commandNamed(topic)
  const isNeeded = ({ name }: Setting) => needs.some(need => need === name)
  const options = [...optionsOf(topic)].map(([name, setting]) =>
    optionRow(name, allowing(setting, formats), isNeeded(setting)),
  )
  const lines = examples.map(([line, why]): Row => [`connect-bucket-lock ${line}`, why])
  return [
    `connect-bucket-lock ${topic} ${takes}`.trimEnd(),
    wrapped(does, columns),
    `Options:\n${table(options, columns)}`,
    `Examples:\n${table(lines, columns)}`,
  ]
}

/** A command offers the formats that it writes, and no others. */
function allowing(setting: Setting, formats: readonly string[]): Setting {
  return setting.kind === 'choice' && setting.name === 'format' ? { ...setting, allowed: formats } : setting
}

type Row = readonly [string, string]

function optionRow(name: string, setting: Setting, needed: boolean): Row {
  const { words, said, kind } = setting
  const { value, short } = said.option ?? {}
  const shortly = short === undefined ? '' : `-${short}, `
  const behind = kind === 'flag-or-list' ? '[=A,B]' : value === undefined ? '' : ` ${value}`
  const sentences = [
    words,
    ...(kind === 'list' ? ['Repeatable.'] : []),
    ...allowedWords(setting),
    needed ? 'Required.' : fallback(setting),
  ]
  return [`${shortly}--${name}${behind}`, sentences.join(' ').trimEnd().replaceAll('`', '')]
}

function allowedWords(setting: Setting): readonly string[] {
  return setting.kind === 'choice' ? [`One of ${setting.allowed.join(', ')}.`] : []
}

/** What holds without the option; that a flag is off goes without saying. */
function fallback({ otherwise, default: value }: Setting): string {
  if (otherwise !== undefined) return `Default: ${otherwise}.`
  if (value === undefined || value === false) return ''
  return `Default: ${[value].flat().join(', ')}.`
}

/** Rows of two columns. What does not fit beside its first column stands below it. */
function table(rows: readonly Row[], columns: number): string {
  const fitting = rows.map(([left]) => left.length).filter(length => length <= WIDEST_FIRST)
  const width = Math.max(...fitting, 8)
  const indent = GAP.length + width + GAP.length
  return rows.map(([left, right]) => row(left, wrapped(right, columns - indent), width, indent)).join('\n')
}

function row(left: string, right: string, width: number, indent: number): string {
  const below = right.replaceAll('\n', `\n${' '.repeat(indent)}`)
  if (left.length > width) return `${GAP}${left}\n${' '.repeat(indent)}${below}`
  return `${GAP}${left.padEnd(width)}${GAP}${below}`
}
