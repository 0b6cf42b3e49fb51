import type { PolicyReport, Report } from '../../report/report.js'
import { code } from '../escape.js'
import type { RenderContext } from './context.js'

/** More names than this make no heading. */
const MOST = 3

/** What a report is about, for its heading: the job's name, accounts, Regions and Connect instances, as far as known. */
export function scopeWords({ policies }: Report, { commentKey }: RenderContext): string {
  const key = commentKey === 'default' ? [] : [`**${code(commentKey)}**`]
  return [...key, ...accountWords(policies)].join(' · ')
}

function accountWords(policies: readonly PolicyReport[]): readonly string[] {
  const accounts = distinctWords(policies.map(({ account }) => account?.id))
  const instances = policies.flatMap(({ instances = [] }) => instances)
  if (accounts.length === 0) return []
  return [
    named(accounts.length === 1 ? 'account' : 'accounts', accounts),
    ...optional('', distinctWords(instances.map(({ region }) => region))),
    ...optional('Connect', distinctWords(instances.map(({ name }) => name))),
  ]
}

function optional(word: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [named(word, names)]
}

function named(word: string, names: readonly string[]): string {
  const shown = names.slice(0, MOST).map(name => code(name, 60))
  const more = names.length > MOST ? [`and ${names.length - MOST} more`] : []
  return [...(word === '' ? [] : [word]), shown.join(', '), ...more].join(' ')
}

/** Each name once, in order. */
export function distinctWords(names: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(names.flatMap(name => name ?? []))].sort()
}
