import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DEFAULT_CONFIG } from '../adapters/disk/config.js'
import type { Asked } from '../adapters/github/commits.js'
import { PortError, UsageError } from '../core/text/errors.js'
import { list, type Prose, say } from '../core/text/prose.js'
import type { Report, RulesChange, Verdict } from '../report/report.js'
import type { Settings } from '../settings/settings.js'

export interface JudgedRun {
  /** The paths that the pull request touches, from the root of the run. */
  readonly changed: ReadonlySet<string>
  /** The paths that the rules of this run come from; absent where there is none. */
  readonly config?: string
  readonly snapshot?: string
  readonly settings: Settings
  /** The text of a file in the base branch. */
  readonly before: (path: string) => Promise<Asked<string | undefined>>
  /** The settings of a run whose rules lie in another folder. */
  readonly settingsIn: (root: string, config: string | undefined, snapshot: string | undefined) => Promise<Settings>
  readonly judge: (settings: Settings) => Promise<Report>
}

/**
 * What a pull request is worth by the rules of its base branch, where it changes configuration or snapshot itself;
 * `undefined` where it changes neither. That it could not be judged so is said, and is not "safe by them".
 */
export async function rulesChange(run: JudgedRun): Promise<RulesChange | undefined> {
  const rules = [run.config ?? DEFAULT_CONFIG, ...(run.snapshot === undefined ? [] : [run.snapshot])]
  const paths = rules.filter(path => run.changed.has(path))
  if (paths.length === 0) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'rules-'))
  try {
    return { paths, ...(await byTheBase(run, rules, folder)) }
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof PortError)) throw error
    return {
      paths,
      base: 'unproven',
      changes: [say`The rules of the base branch could not be read: ${error.message}`],
      refused: true,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function byTheBase(
  { config, snapshot, settings, before, settingsIn, judge }: JudgedRun,
  rules: readonly string[],
  folder: string,
): Promise<Omit<RulesChange, 'paths'>> {
  const texts = new Map<string, string | undefined>()
  for (const path of rules) {
    const old = await before(path)
    if (old.kind === 'unknown') throw new PortError({ message: old.because })
    texts.set(path, old.value)
    if (old.value === undefined) continue
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), old.value)
  }
  const had = (path: string | undefined): string | undefined =>
    path !== undefined && texts.get(path) !== undefined ? path : undefined
  const old = await settingsIn(folder, had(config ?? DEFAULT_CONFIG), had(snapshot))
  const { verdict } = await judge(old)
  const changes = differences(old, settings)
  return { base: verdict, changes, refused: old.whenRulesChange === 'refuse' }
}

/** What must not be told as a change of the rules: where the files lie, and the day. */
const NO_RULES: ReadonlySet<string> = new Set(['mode', 'snapshot', 'today'])

/** The settings that differ, entry by entry. */
function differences(old: Settings, now: Settings): readonly Prose[] {
  const [before, after] = [old, now].map(settings => settings as unknown as Readonly<Record<string, unknown>>)
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(
    name => !NO_RULES.has(name),
  )
  return names.flatMap(name => difference(name, before?.[name], after?.[name]))
}

function difference(name: string, before: unknown, after: unknown): readonly Prose[] {
  const key = name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
  const [old, now] = [entries(before), entries(after)]
  const added = now.filter(entry => !old.includes(entry)).map(entry => say`${key} now has ${entry}`)
  const gone = old.filter(entry => !now.includes(entry)).map(entry => say`${key} had ${entry}`)
  return [...added, ...gone]
}

function entries(value: unknown): readonly string[] {
  if (value === undefined) return []
  const all = value instanceof Map ? [...value] : Array.isArray(value) ? value : [value]
  return all.map(entry => (typeof entry === 'string' ? entry : JSON.stringify(entry, withoutPlaces)))
}

/** Where an entry is written is no part of it. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (key === 'at') return undefined
  return value instanceof Map ? Object.fromEntries(value) : value
}

const WORDS: Readonly<Record<Verdict, string>> = { safe: 'safe', unsafe: 'unsafe', unproven: 'unproven' }

/** What is said of it, before everything else. */
export function rulesNotes({ paths, base, changes }: RulesChange): readonly Prose[] {
  return [
    say`This pull request changes ${list(paths)}, by which it is judged. By the rules of the base branch it is ${WORDS[base]}.`,
    ...changes,
  ]
}
