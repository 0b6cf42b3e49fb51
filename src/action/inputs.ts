import type { Environment } from '../app/environment.js'
import { ours, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { readTexts } from '../settings/read-text.js'
import { fieldOf, type Setting } from '../settings/setting.js'
import { type SaidIn, settingsIn } from '../settings/table.js'
import { likely } from '../settings/unknown.js'
import type { EventRequest } from './event.js'

/** What the workflow gave, by property of the table of settings and absent where it gave nothing. */
export type Inputs = SaidIn<'input'>

/** What the inputs ask of the event. An audit asks AWS as a plan does, and an event is to be trusted as far. */
export function askedOfEvent({ mode = 'auto', applyFrom = [], snapshot }: Inputs): EventRequest {
  return { mode: mode === 'audit' ? 'plan' : mode, applyFrom, snapshot: snapshot !== undefined }
}

const PREFIX = 'INPUT_'

/** The variable in which the runner hands an input over: its name in capitals, hyphens kept. */
export function inputVariable(name: string): string {
  return `${PREFIX}${name.toUpperCase()}`
}

/**
 * Reads the inputs of a run. An empty input counts as not given, because that is what the runner makes of it. The job's
 * own environment may have variables that begin as inputs do: one that is like no setting of ours is left alone, and
 * where a step gave it, the runner itself warns.
 *
 * @throws UsageError for a mistyped input, one that does not read, and inputs that contradict each other.
 */
export function readInputs(environment: Environment): Inputs {
  const settings = new Map(settingsIn('input').map(({ name, setting }) => [inputVariable(name), setting]))
  const given = Object.entries(environment).flatMap(([variable, value = '']): [string, unknown][] => {
    if (!variable.startsWith(PREFIX)) return []
    const setting = settings.get(variable)
    if (setting === undefined) {
      const name = variable.slice(PREFIX.length).toLowerCase()
      if (!settings.has(rightly(variable)) || !environment[rightly(variable)]?.trim()) refuseMistyped(name)
      return []
    }
    const text = value.trim()
    return text === '' ? [] : [[fieldOf(setting), read(setting, text)]]
  })
  const inputs: Inputs = Object.fromEntries(given)
  refuseContradictions(inputs)
  return inputs
}

/** The inputs that say where and whether to talk: what can still be read where others are wrong. Never throws. */
export function talkingInputs(environment: Environment): Inputs {
  const names = ['github-token', 'comment', 'comment-key', 'working-directory'].map(name => inputVariable(name))
  try {
    return readInputs(Object.fromEntries(Object.entries(environment).filter(([name]) => names.includes(name))))
  } catch {
    return {}
  }
}

/** The variable of an input that is spelled with hyphens: where it is given, the other one is the job's own. */
function rightly(variable: string): string {
  return PREFIX + variable.slice(PREFIX.length).replaceAll('_', '-')
}

function refuseMistyped(name: string): void {
  const meant = likely(name, 'input')
  if (meant !== undefined) throw usageError(say`Unknown input ${name}.`, meant)
}

function read(setting: Setting, text: string): unknown {
  const where = say`The input ${setting.name}`
  if (setting.kind !== 'list' && setting.kind !== 'flag-or-list') return readTexts(setting, [text], where)
  const items = itemsOf(text)
  if (!items.includes('')) return readTexts(setting, items, where)
  throw usageError(say`${where} is ${text}. Expected: items by comma or line, without empty ones.`)
}

/** By comma or line; a comma within braces belongs to a glob (`{a,b}`), and an empty item is a slip of the pen. */
function itemsOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter(line => line.trim() !== '')
  return lines.flatMap(line => line.split(/,(?![^{}]*\})/).map(item => item.trim()))
}

/** Pairs that cannot both be meant. */
function refuseContradictions(inputs: Inputs) {
  const { mode, snapshot, regions, accessAnalyzer, comment, commentKey, driftIssue } = inputs
  if (snapshot !== undefined && accessAnalyzer === true) {
    throw contradiction('account', 'access-analyzer', 'Access Analyzer needs AWS itself')
  }
  if (snapshot !== undefined && regions !== undefined) {
    throw contradiction('account', 'regions', 'a snapshot holds the instances of its own region')
  }
  if ((comment === 'never' || comment === 'on-failure') && inputs.whenPlanChanged === 'refuse') {
    throw contradiction('comment', 'when-plan-changed', 'without a comment there is no reviewed plan to compare with')
  }
  if (commentKey !== undefined && comment === 'never') {
    throw contradiction('comment-key', 'comment', 'there is no comment to name')
  }
  if (driftIssue === true && mode !== undefined && mode !== 'auto' && mode !== 'drift') {
    throw contradiction('drift-issue', 'mode', `mode ${mode} does not look for drift`)
  }
}

function contradiction(one: string, other: string, because: string) {
  return usageError(say`The inputs ${one} and ${other} contradict each other: ${ours(because)}.`)
}
