import { parseArgs } from 'node:util'
import { say } from '../core/text/prose.js'
import { closest } from '../core/text/suggest.js'
import { usageError } from '../core/text/usage.js'

export const FORMATS = ['text', 'json', 'markdown', 'sarif'] as const
export type Format = (typeof FORMATS)[number]

interface OptionShape {
  readonly value?: string
  readonly many?: boolean
  readonly short?: string
  readonly help: string
}

/** Every option that a command can take; `value` names what stands after it in the help. */
const OPTIONS = {
  account: { value: 'FILE', help: 'use an account snapshot instead of AWS' },
  'admin-role': { value: 'NAME', many: true, help: 'name, ARN or glob of an admin role; repeatable' },
  'deploy-role': { value: 'NAME', help: 'the role that will apply; the caller where not given' },
  config: { value: 'FILE', help: 'settings; connect-bucket-lock.yml where it exists' },
  format: { value: 'FORMAT', help: 'text, json, markdown or sarif' },
  output: { value: 'FILE', help: 'write the report to a file' },
  restore: { value: 'FILE', help: 'put a kept policy back, guarded in the same way' },
  'when-statements-are-dropped': {
    value: 'refuse|apply',
    help: 'what to do where the live policy has more statements',
  },
  region: { value: 'REGION', many: true, help: 'a region to look for Connect instances in; repeatable' },
  bucket: { value: 'NAME', many: true, help: 'a bucket; repeatable' },
  instance: { value: 'ID', help: 'a Connect instance: id, ARN or alias' },
  'access-analyzer': { help: 'ask IAM Access Analyzer for a second opinion' },
  'allow-aws-services': { help: 'accept that the lock leaves out direct calls of AWS services' },
  as: { value: 'USERID', help: 'the aws:userid of the caller' },
  'principal-arn': { value: 'ARN', help: 'the ARN of the caller' },
  action: { value: 'ACTION', help: 'an action such as s3:GetObject' },
  resource: { value: 'ARN', help: 'the bucket or object that is asked for' },
  context: { value: 'KEY=VALUE', many: true, help: 'a condition key of the request; repeatable' },
  help: { short: 'h', help: 'show this help' },
} as const satisfies Record<string, OptionShape>

type OptionName = keyof typeof OPTIONS

const REPORTS = ['config', 'format', 'output', 'allow-aws-services'] as const
const ASKS = ['account', 'admin-role', 'deploy-role', 'region'] as const

/** The commands, with what they take and do. */
export const COMMANDS = {
  check: { takes: '[globs…]', does: 'structure and proof; needs nothing but the files', options: [...REPORTS] },
  plan: {
    takes: '[globs…]',
    does: 'who the RoleIds are, and what would change against the live policy',
    options: [...REPORTS, ...ASKS, 'access-analyzer'],
  },
  apply: {
    takes: '[globs…]',
    does: 'plan, write, verify; put back on failure',
    options: [...REPORTS, ...ASKS, 'when-statements-are-dropped', 'restore'],
  },
  drift: {
    takes: '[globs…]',
    does: 'does the live policy still say what the repository says?',
    options: [...REPORTS, ...ASKS],
  },
  init: {
    takes: '',
    does: 'find instance → bucket → roles → RoleIds, and write the policy file',
    options: ['config', 'account', 'admin-role', 'deploy-role', 'region', 'instance', 'bucket', 'output'],
  },
  explain: {
    takes: 'FILE',
    does: 'what one request gets, and why, statement by statement',
    options: ['as', 'principal-arn', 'action', 'resource', 'context', 'account', 'format'],
  },
  snapshot: {
    takes: '',
    does: 'write the account snapshot',
    options: ['output', 'bucket', 'region', 'config'],
  },
  rules: { takes: '[ID]', does: 'what is looked for, or one rule with its examples', options: [] },
} as const satisfies Record<string, { takes: string; does: string; options: readonly OptionName[] }>

export type CommandName = keyof typeof COMMANDS

/** A command line, taken apart and known to be well-formed; what the words mean is the command's to judge. */
export interface CommandLine {
  readonly command: CommandName | 'help' | 'version'
  readonly operands: readonly string[]
  value(option: OptionName): string | undefined
  values(option: OptionName): readonly string[]
  flag(option: OptionName): boolean
}

/** Reads the arguments. Throws UsageError for unknown commands and options, with what was meant. */
export function readCommandLine(argv: readonly string[]): CommandLine {
  const [first, ...rest] = argv
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return bare('help', topics(rest))
  if (first === '--version' || first === '-v' || first === 'version') return bare('version', [])
  if (!isCommand(first)) throw unknownCommand(first)
  const allowed: readonly OptionName[] = [...COMMANDS[first].options, 'help']
  const { values, positionals } = parse(first, rest, allowed)
  if (values['help'] === true) return bare('help', [first])
  return {
    command: first,
    operands: positionals,
    value: option => last(texts(values[option])),
    values: option => texts(values[option]),
    flag: option => values[option] === true,
  }
}

/** What help is asked for: a command, or nothing. */
function topics(words: readonly string[]): readonly string[] {
  const wrong = words.find(word => !isCommand(word))
  if (wrong !== undefined) throw unknownCommand(wrong)
  return words
}

function unknownCommand(word: string) {
  const meant = closest(word, Object.keys(COMMANDS))
  const hint =
    meant === undefined ? say`Run ${'connect-bucket-lock help'} for the commands.` : say`Did you mean ${meant}?`
  return usageError(say`There is no command ${word}.`, hint)
}

function parse(command: CommandName, args: readonly string[], allowed: readonly OptionName[]) {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, options: definitions(allowed) })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const name = allowed.find(option => option === token.name)
    if (name === undefined) throw unknownOption(command, token.rawName, token.name, allowed)
    const takesValue = 'value' in OPTIONS[name]
    if (takesValue && (token.value === undefined || token.value === '')) {
      throw usageError(say`The option ${token.rawName} needs a value after it.`)
    }
    if (!takesValue && token.value !== undefined) throw usageError(say`The option ${token.rawName} takes no value.`)
  }
  return parseArgs({ args: [...args], allowPositionals: true, options: definitions(allowed) })
}

function definitions(allowed: readonly OptionName[]) {
  return Object.fromEntries(
    allowed.map(name => {
      const option: OptionShape = OPTIONS[name]
      const type = option.value === undefined ? ('boolean' as const) : ('string' as const)
      const short = option.short === undefined ? {} : { short: option.short }
      return [name, { type, multiple: type === 'string', ...short }]
    }),
  )
}

function unknownOption(command: string, raw: string, name: string, allowed: readonly OptionName[]) {
  const meant = closest(name, allowed)
  const hint =
    meant === undefined
      ? say`It takes ${allowed.map(option => `--${option}`).join(' ')}.`
      : say`Did you mean ${`--${meant}`}?`
  return usageError(say`The command ${command} has no option ${raw}.`, hint)
}

function bare(command: 'help' | 'version', operands: readonly string[]): CommandLine {
  return { command, operands, value: () => undefined, values: () => [], flag: () => false }
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word)
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
}

function last(values: readonly string[]): string | undefined {
  return values[values.length - 1]
}

/** The help: all commands, or one with its options. */
export function helpText(topic: string | undefined): string {
  if (topic !== undefined && isCommand(topic)) {
    const { takes, does, options } = COMMANDS[topic]
    const rows = options.map((name: OptionName): [string, string] => {
      const option: OptionShape = OPTIONS[name]
      return [`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option.help]
    })
    const usage = `connect-bucket-lock ${topic} ${takes}`.trimEnd()
    return `${usage}\n\n  ${does}\n${rows.length === 0 ? '' : `\n${table(rows)}\n`}`
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

function table(rows: readonly [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
