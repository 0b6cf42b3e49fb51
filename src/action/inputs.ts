import type { Environment } from '../app/environment.js'
import { UsageError } from '../core/text/errors.js'
import { closest } from '../core/text/suggest.js'
import { INPUTS, type InputSpec } from './input-table.js'

type Table = typeof INPUTS
type ValueOf<S extends InputSpec> = S['kind'] extends 'list'
  ? readonly string[]
  : S['kind'] extends 'flag'
    ? boolean
    : S['kind'] extends 'count'
      ? number
      : S extends { readonly allowed: readonly (infer Word)[] }
        ? Word
        : string

/** What the workflow gave, typed by the table and absent where it gave nothing. */
export type RawInputs = { readonly [S in Table[number] as S['name']]?: ValueOf<S> }

/** Before an input's name in capitals, hyphens kept: so the runner sets its environment variable. */
const PREFIX = 'INPUT_'

/**
 * Reads the inputs of a run. Throws UsageError for an input that does not exist, one that does not read, and inputs
 * that contradict each other; an empty input counts as not given, for that is what the runner makes of it.
 */
export function readInputs(environment: Environment): RawInputs {
  const specs = new Map<string, InputSpec>(INPUTS.map(spec => [`${PREFIX}${spec.name.toUpperCase()}`, spec]))
  const read: Record<string, unknown> = {}
  for (const [variable, value] of Object.entries(environment)) {
    if (!variable.startsWith(PREFIX)) continue
    const spec = specs.get(variable)
    if (spec === undefined) throw unknown(variable)
    const text = value?.trim() ?? ''
    if (text !== '') read[spec.name] = parse(spec, text)
  }
  refuseContradictions(read)
  return read as RawInputs
}

/** The inputs that say where and whether to talk: what can still be read where others are wrong. Never throws. */
export function talkingInputs(environment: Environment): RawInputs {
  const names = ['github-token', 'comment', 'comment-key'].map(name => `${PREFIX}${name.toUpperCase()}`)
  try {
    return readInputs(Object.fromEntries(Object.entries(environment).filter(([name]) => names.includes(name))))
  } catch {
    return {}
  }
}

function unknown(variable: string): UsageError {
  const name = variable.slice(PREFIX.length).toLowerCase()
  const names = INPUTS.map(input => input.name)
  const meant = closest(name.replaceAll('_', '-'), names)
  const hint = meant === undefined ? `Allowed are ${names.join(', ')}.` : `Did you mean ${meant}?`
  return new UsageError(`There is no input ${JSON.stringify(name)}. ${hint}`)
}

function parse(spec: InputSpec, text: string): string | number | boolean | readonly string[] {
  switch (spec.kind) {
    case 'list':
      return list(spec, text)
    case 'flag':
      return flag(spec, text)
    case 'choice':
      return choice(spec, text)
    case 'count':
      return count(spec, text)
    case 'text':
      return shaped(spec, text)
  }
}

/** By comma or line; a comma within braces belongs to a glob (`{a,b}`), and an empty item is a slip of the pen. */
function list(spec: InputSpec, text: string): readonly string[] {
  const items = text.split(/\r?\n/).flatMap(line => (line.trim() === '' ? [] : commaSeparated(line)))
  if (items.includes('')) throw malformed(spec, text, 'items by comma or line, none of them empty')
  return items.map(item => shaped(spec, item))
}

function commaSeparated(line: string): readonly string[] {
  return line.split(/,(?![^{}]*\})/).map(item => item.trim())
}

/** The words that YAML 1.2's core schema allows, which is what `@actions/core` reads as booleans too. */
function flag(spec: InputSpec, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw malformed(spec, text, '`true` or `false`')
}

function choice(spec: InputSpec, text: string): string {
  const { allowed = [] } = spec
  if (allowed.includes(text)) return text
  const meant = closest(text, allowed)
  const words = allowed.map(word => `\`${word}\``).join(', ')
  throw malformed(spec, text, meant === undefined ? words : `${words}. Did you mean \`${meant}\``)
}

function count(spec: InputSpec, text: string): number {
  const { most = Number.MAX_SAFE_INTEGER } = spec
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > most) throw malformed(spec, text, `a whole number from 1 to ${most}`)
  return number
}

function shaped(spec: InputSpec, text: string): string {
  const { shape } = spec
  if (shape !== undefined && !shape.pattern.test(text)) throw malformed(spec, text, shape.words)
  return text
}

function malformed({ name }: InputSpec, text: string, allowed: string): UsageError {
  const shown = text.length > 100 ? `${text.slice(0, 100)}…` : text
  const end = allowed.includes('Did you mean') ? '?' : '.'
  return new UsageError(`The input ${name} is ${JSON.stringify(shown)}. Allowed: ${allowed}${end}`)
}

/** Pairs that cannot both be meant. */
function refuseContradictions(given: RawInputs): void {
  const { mode, account } = given
  if (account !== undefined && given['access-analyzer'] === true) {
    throw new UsageError(
      'The inputs account and access-analyzer contradict each other: Access Analyzer needs AWS itself.',
    )
  }
  if (account !== undefined && given.regions !== undefined) {
    throw new UsageError(
      'The inputs account and regions contradict each other: a snapshot holds the instances of its own region.',
    )
  }
  if (given['comment-key'] !== undefined && given.comment === false) {
    throw new UsageError('The inputs comment-key and comment contradict each other: there is no comment to name.')
  }
  if (given['drift-issue'] === true && mode !== undefined && mode !== 'auto' && mode !== 'drift') {
    throw new UsageError(`The inputs drift-issue and mode contradict each other: mode ${mode} does not look for drift.`)
  }
}
