import { parseArgs } from 'node:util'
import { present } from '../core/text/present.js'
import { list, say } from '../core/text/prose.js'
import { meantOr } from '../core/text/suggest.js'
import { usageError } from '../core/text/usage.js'
import { readTexts } from '../settings/read-text.js'
import { fieldOf, nameIn, type Setting } from '../settings/setting.js'
import { type SaidIn, settingsIn } from '../settings/table.js'
import { meantInstead } from '../settings/unknown.js'
import { COMMAND_NAMES, type CommandName, commandNamed, isCommand, REPORT_FORMATS } from './commands.js'
/** What the options of a command line said, by property of the table of settings; absent where they did not. */
export type Options = SaidIn<'option'>
/** A command line, taken apart and known to be well-formed; what the words mean is the command's to judge. */
export interface CommandLine {
  readonly command: CommandName | 'help' | 'version'
  readonly operands: readonly string[]
  readonly said: Options
}

/**
 * Reads the arguments; options may stand before the command, between its operands and behind them.
 * Throws UsageError for unknown commands and options, with what was meant.
 */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const tokens = tokensOf(argv)
  const [word, ...operands] = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []))
  const command = word !== undefined && isCommand(word) ? word : undefined
  const said = saidBy(tokens, command)
  if (said.version === true || word === 'version') return bare('version', [])
  if (word === undefined || word === 'help') return bare('help', topics(operands))
  if (command === undefined) throw unknownCommand(word)
  return said.help === true ? bare('help', [command]) : { command, operands, said }
}

function bare(command: 'help' | 'version', operands: readonly string[]): CommandLine {
  return { command, operands, said: {} }
}

/** What help is asked for: a command, or nothing. */
function topics(words: readonly string[]): readonly string[] {
  const wrong = words.find(word => !isCommand(word))
  if (wrong !== undefined) throw unknownCommand(wrong)
  return words
}

function unknownCommand(word: string) {
  const otherwise = say`Run ${'connect-bucket-lock help'} for the commands.`
  return usageError(say`Unknown command ${word}. ${meantOr(otherwise, word, COMMAND_NAMES)}`)
}

/** The options that a command takes, by the names on the command line; all that there are where no command is named. */
export function optionsOf(command: CommandName | undefined): ReadonlyMap<string, Setting> {
  const all = settingsIn('option').map(({ name, setting }) => [name, setting] as const)
  if (command === undefined) return new Map(all)
  const names: readonly string[] = [...commandNamed(command).options, 'help', 'version']
  return new Map(all.filter(([, setting]) => names.includes(setting.name)))
}

/** The name that an option has in the help, for another one that is understood as well. */
function properName(name: string): string {
  const known = settingsIn('option').find(({ setting }) => setting.said.option?.also === name)
  return known?.name ?? name
}

function tokensOf(argv: readonly string[]) {
  const options = Object.fromEntries(
    [...optionsOf(undefined)].flatMap(([name, { kind, said }]) => {
      const { short, also } = said.option ?? {}
      const type = kind.startsWith('flag') ? ('boolean' as const) : ('string' as const)
      const option = { type, ...present({ short }) }
      return [[name, option], ...(also === undefined ? [] : [[also, { type }]])]
    }),
  )
  return parseArgs({ args: [...argv], strict: false, tokens: true, options }).tokens
}

type Token = ReturnType<typeof tokensOf>[number]

function saidBy(tokens: readonly Token[], command: CommandName | undefined): Options {
  const options = optionsOf(command)
  const texts = new Map<Setting, readonly string[]>()
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'option') continue
    const setting = options.get(properName(token.name))
    if (setting === undefined) throw unknownOption(command, token.rawName, token.name)
    refuseLooseList(setting, token, tokens[index + 1])
    texts.set(setting, [...(texts.get(setting) ?? []), ...textsOf(setting, token)])
  }
  const said = [...texts].map(([setting, found]): [string, unknown] => {
    return [
      fieldOf(setting),
      readTexts(inCommand(setting, command), found, say`The option ${`--${nameIn('option', setting)}`}`),
    ]
  })
  return Object.fromEntries(said)
}

/** Before anything is read: a long run must not end in a report that nobody can write. */
function inCommand(setting: Setting, command: CommandName | undefined): Setting {
  if (setting.kind !== 'choice' || setting.name !== 'format' || command === undefined) return setting
  return { ...setting, allowed: commandNamed(command).formats ?? REPORT_FORMATS }
}

/** Of an option that may be a list, what stands behind a blank would be taken for a file. */
function refuseLooseList(setting: Setting, { rawName, value }: OptionToken, next: Token | undefined): void {
  if (setting.kind !== 'flag-or-list' || value !== undefined || next?.kind !== 'positional') return
  const isItem = (text: string) => new RegExp(setting.shape.pattern).test(text)
  if (!next.value.split(',').every(isItem)) return
  throw usageError(say`The option ${rawName} takes its list after an equals sign. Write ${`${rawName}=${next.value}`}.`)
}

interface OptionToken {
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** What stands after an option. A flag has nothing there, and means true; one that may be a list has it behind `=`. */
function textsOf({ kind }: Setting, { rawName, value, inlineValue }: OptionToken): readonly string[] {
  if (kind === 'flag' && value !== undefined) throw usageError(say`The option ${rawName} takes no value.`)
  if (kind === 'flag' || (kind === 'flag-or-list' && value === undefined)) return ['true']
  const isNext = inlineValue === false && value !== undefined && /^-./.test(value)
  if (value === undefined || value === '' || isNext)
    throw usageError(say`The option ${rawName} needs a value after it.`)
  return kind === 'flag-or-list' ? value.split(',').map(item => item.trim()) : [value]
}

function unknownOption(command: CommandName | undefined, raw: string, name: string) {
  const others = COMMAND_NAMES.filter(other => optionsOf(other).has(name))
  const letter = raw.toLowerCase()
  const isLetter = settingsIn('option').some(({ setting: { said } }) => letter === `-${said.option?.short}`)
  const meant = isLetter ? say`Did you mean ${letter}?` : meantInstead(name, 'option', optionsOf(command))
  const hint = others.length > 0 ? say`It is one of ${list(others)}.` : meant
  const problem =
    command === undefined ? say`Unknown option ${raw}.` : say`The command ${command} has no option ${raw}.`
  return usageError(problem, hint)
}
