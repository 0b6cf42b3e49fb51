import type { Setting } from '../settings/setting.js'
import { optionsOf } from './args.js'
import { COMMANDS, commandNamed, isCommand } from './commands.js'

/** The help: all commands, or one with its options. */
export function helpText(topic: string | undefined): string {
  if (topic !== undefined && isCommand(topic)) {
    const { takes, does } = commandNamed(topic)
    const rows = [...optionsOf(topic)].map(([name, setting]) => row(name, setting))
    return `${`connect-bucket-lock ${topic} ${takes}`.trimEnd()}\n\n  ${does}\n\n${table(rows)}\n`
  }
  const rows = Object.entries(COMMANDS).map(([name, { takes, does }]): [string, string] => [
    `${name} ${takes}`.trimEnd(),
    does,
  ])
  return [
    'connect-bucket-lock: proves, plans and applies the bucket policies that lock Amazon Connect recordings.',
    '',
    table(rows),
    '',
    'Run connect-bucket-lock help COMMAND for its options. Globs default to policies/**/*.json.',
    'Exit codes: 0 safe · 1 unsafe or drift · 2 usage · 3 no verdict · 70 our bug.',
    '',
  ].join('\n')
}

function row(name: string, { words, said, kind }: Setting): [string, string] {
  const { value, short } = said.option ?? {}
  const written = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}${kind === 'flag-or-list' ? '[=A,B]' : ''}`
  return [written, `${words}${kind === 'list' ? ' Repeatable.' : ''}`]
}

function table(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
