import { list, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { EXIT, type ExitCode } from '../report/exit.js'
import { nameIn, type Setting } from '../settings/setting.js'
import { type CommandLine, optionsOf } from './args.js'
import { COMMAND_NAMES, type CommandName, commandNamed, REPORT_FORMATS } from './commands.js'
import type { Console } from './output.js'

/** `completion`: a script that completes commands, options and their words in a shell. */
export function completion({ operands: [shell, another] }: CommandLine, console: Console): ExitCode {
  if (shell === undefined || another !== undefined || !isShell(shell)) {
    throw usageError(say`Which shell? Write ${'completion'} and one of ${list(Object.keys(SCRIPTS), 'or')}.`)
  }
  console.out(SCRIPTS[shell](COMMAND_NAMES.map(completed)))
  return EXIT.safe
}

const SCRIPTS = { bash, zsh, fish } as const
type Shell = keyof typeof SCRIPTS

function isShell(word: string): word is Shell {
  return Object.hasOwn(SCRIPTS, word)
}

/** A command as a shell sees it. */
interface Completed {
  readonly name: CommandName
  readonly does: string
  readonly options: readonly CompletedOption[]
}

interface CompletedOption {
  readonly name: string
  readonly words: string
  readonly takesValue: boolean
  /** The words that may stand after it; none: a file, or whatever it is. */
  readonly values: readonly string[]
}

function completed(name: CommandName): Completed {
  const { does, formats = REPORT_FORMATS } = commandNamed(name)
  const options = [...optionsOf(name).values()].map((setting): CompletedOption => {
    const takesValue = !setting.kind.startsWith('flag')
    return {
      name: `--${nameIn('option', setting)}`,
      words: setting.words,
      takesValue,
      values: valuesOf(setting, formats),
    }
  })
  return { name, does, options }
}

function valuesOf(setting: Setting, formats: readonly string[]): readonly string[] {
  if (setting.name === 'format') return formats
  return setting.kind === 'choice' ? setting.allowed : []
}

function bash(commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, options }) => `    ${name}) words='${options.map(each => each.name).join(' ')}' ;;`,
  )
  return `# connect-bucket-lock completion bash > /etc/bash_completion.d/connect-bucket-lock
_connect_bucket_lock() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} help version' -- "$current"))
    return
  fi
  case "$command $previous" in
${choices(commands)
  .map(([on, values]) => `    '${on}') COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current")); return ;;`)
  .join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
    help) words='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) [ "$command" = help ] && COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o default -F _connect_bucket_lock connect-bucket-lock
`
}

/** `plan --format`, and the words that may follow. */
function choices(commands: readonly Completed[]): readonly (readonly [string, readonly string[]])[] {
  return commands.flatMap(({ name, options }) =>
    options.filter(({ values }) => values.length > 0).map(option => [`${name} ${option.name}`, option.values] as const),
  )
}

function zsh(commands: readonly Completed[]): string {
  const cases = commands.map(({ name, options }) => {
    const specs = options.map(({ name: option, words, takesValue, values }) => {
      const value = !takesValue ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files'
      return `'*${option}[${inZsh(words)}]${value}'`
    })
    return `    ${name}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`
  })
  return `#compdef connect-bucket-lock
# connect-bucket-lock completion zsh > "\${fpath[1]}/_connect-bucket-lock"
_connect_bucket_lock() {
  local -a commands=(${commands.map(({ name, does }) => `'${name}:${inZsh(does)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
    help) _describe command commands ;;
  esac
}
compdef _connect_bucket_lock connect-bucket-lock
`
}

function fish(commands: readonly Completed[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const lines = commands.flatMap(({ name, does, options }) => [
    `complete -c connect-bucket-lock -n 'not __fish_seen_subcommand_from ${names}' -f -a ${name} -d '${inFish(does)}'`,
    ...options.map(({ name: option, words, takesValue, values }) => {
      const value = !takesValue ? '' : values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r'
      return `complete -c connect-bucket-lock -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}${value} -d '${inFish(words)}'`
    }),
  ])
  return `# connect-bucket-lock completion fish > ~/.config/fish/completions/connect-bucket-lock.fish\n${lines.join('\n')}\n`
}

/** Within quotes, where brackets and colons part the fields of `_arguments`. zshcompsys(1). */
function inZsh(words: string): string {
  return words.replaceAll("'", "'\\''").replace(/[[\]:`\\]/g, mark => (mark === '`' ? '' : `\\${mark}`))
}

function inFish(words: string): string {
  return words.replaceAll('`', '').replace(/['\\]/g, '\\$&')
}
