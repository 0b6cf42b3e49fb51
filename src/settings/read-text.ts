import { ours, type Prose, say } from '../core/text/prose.js'
import { usageError } from '../core/text/usage.js'
import { expected, notOneOf } from './expected.js'
import type { Setting } from './setting.js'

/**
 * A setting's value from the texts in which an input or an option says it: of several, a list has all and every other
 * kind the last.
 *
 * @param where what says it, as the subject of a sentence: "The input `mode`".
 * @throws UsageError for a text that does not read.
 */
export function readTexts(setting: Setting, texts: readonly string[], where: Prose): unknown {
  if (setting.kind === 'list') return texts.map(text => shaped(setting, text, where))
  if (setting.kind === 'flag-or-list' && !isFlag(texts)) return texts.map(text => shaped(setting, text, where))
  const text = texts[texts.length - 1] ?? ''
  switch (setting.kind) {
    case 'flag':
    case 'flag-or-list':
      return flag(setting, text, where)
    case 'choice':
      return choice(setting, text, where)
    case 'count':
      return count(setting, text, where)
    default:
      return shaped(setting, text, where)
  }
}

/** Whether the texts say true or false rather than what a list has. */
function isFlag(texts: readonly string[]): boolean {
  return texts.length === 1 && /^(true|false)$/i.test(texts[0] ?? '')
}

/** The words that YAML 1.2's core schema allows, which is what `@actions/core` reads as booleans too. */
function flag({ words }: Setting, text: string, where: Prose): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  throw usageError(say`${where} is ${text}; it can be ${'true'} or ${'false'}.${expected(words)}`)
}

function choice({ allowed, synonyms = {}, words }: Setting & { kind: 'choice' }, text: string, where: Prose): string {
  const meant = Object.hasOwn(synonyms, text) ? synonyms[text] : text
  if (meant !== undefined && allowed.includes(meant)) return meant
  throw usageError(say`${notOneOf(where, say`${text}`, allowed, text)}${expected(words)}`)
}

function count({ most, words }: Setting & { kind: 'count' }, text: string, where: Prose): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0
  if (number >= 1 && number <= most) return number
  throw usageError(say`${where} is ${text}; it can be a whole number from 1 to ${most}.${expected(words)}`)
}

function shaped(setting: Setting, text: string, where: Prose): string {
  const shape = 'shape' in setting ? setting.shape : undefined
  if (shape === undefined || new RegExp(shape.pattern).test(text)) return text
  throw usageError(say`${where} is ${text === '' ? ours('empty') : text}.${expected(shape.words)}`)
}
