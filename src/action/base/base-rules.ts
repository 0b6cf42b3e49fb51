import { type GitHubAnswer, knownValue } from '../../adapters/github/commits.js'
import { type ChangedFile, pathsOf } from '../../adapters/github/pulls.js'
import { portProblem, UsageError } from '../../core/text/errors.js'
import { present } from '../../core/text/present.js'
import { join, type Prose } from '../../core/text/prose.js'
import type { Settings } from '../../settings/settings.js'
import { ruleFiles } from '../run-settings.js'
import { layFile, withFolder } from '../temporary-folder.js'

/** The rules of the branch that a pull request would be merged into. */
export type BaseRules =
  /** The run is about no pull request, or about one that changes no rule: its own rules are the base's. */
  | { readonly kind: 'own' }
  | {
      readonly kind: 'changed'
      readonly paths: readonly string[]
      readonly settings: Settings
      /** Where the pull request changes the snapshot: its path from the root of the run. */
      readonly snapshot?: string
      /** The inputs that the workflow of the base gave in a way that nobody can tell: those of this run stand for them. */
      readonly open: readonly string[]
    }
  /** The base has a configuration that no run could use. */
  | { readonly kind: 'unusable'; readonly paths: readonly string[]; readonly because: Prose }
  /** They could not be read. Without paths it is not even known whether the pull request changes them. */
  | { readonly kind: 'unknown'; readonly paths: readonly string[]; readonly because: Prose }

export interface AskedRules {
  /** What the pull request touches, from the root of the run. */
  readonly changes: GitHubAnswer<readonly ChangedFile[]>
  /** The paths that the rules of this run come from; the configuration's default where it has none. */
  readonly config: string
  readonly snapshot?: string
  /** Where the rules came from before, if the workflow names other files now. */
  readonly earlier: { readonly config: string; readonly snapshot?: string }
  /** The workflow, where the pull request has it give other rules. */
  readonly workflow?: string
  /** The rules that the workflow of the base gave by an expression, or to one of several steps. */
  readonly open?: readonly string[]
  /** The text of a file in the base branch. */
  readonly before: (path: string) => Promise<GitHubAnswer<string | undefined>>
  /** The paths by which a file is reached now. */
  readonly pathsTo: (path: string) => readonly string[]
  /** The settings of a run whose rules lie in another folder. */
  readonly settingsIn: (root: string, config: string | undefined, snapshot: string | undefined) => Promise<Settings>
}

/** Reads the base's rules where the pull request changes them, and keeps them on the disk as long as they are used. */
export async function withBaseRules<T>(
  asked: AskedRules | undefined,
  use: (base: BaseRules) => Promise<T>,
): Promise<T> {
  if (asked === undefined) return use({ kind: 'own' })
  return withFolder('rules', async folder => use(await baseRules(asked, folder)))
}

async function baseRules(asked: AskedRules, folder: string): Promise<BaseRules> {
  const { changes, config, snapshot } = asked
  if (changes.kind === 'unknown') return { kind: 'unknown', paths: [], because: changes.because }
  const touched = new Set(pathsOf(changes.value))
  const rules = ruleFiles(config, snapshot)
  const files = rules.filter(path => asked.pathsTo(path).some(each => touched.has(each)))
  const paths = [...files, ...(asked.workflow === undefined ? [] : [asked.workflow])]
  if (paths.length === 0) return { kind: 'own' }
  try {
    const settings = await settingsBefore(asked, folder)
    const own = present({ snapshot: paths.find(path => path === snapshot) })
    return { kind: 'changed', paths, settings, open: asked.open ?? [], ...own }
  } catch (error) {
    return { paths, ...unreadRules(error) }
  }
}

/** Why rules of the base cannot be gone by; throws what is neither the user's nor the outside's doing. */
export function unreadRules(error: unknown): { readonly kind: 'unusable' | 'unknown'; readonly because: Prose } {
  if (error instanceof UsageError) return { kind: 'unusable', because: join(error.lines, ' ') }
  return { kind: 'unknown', because: portProblem(error).message }
}

async function settingsBefore({ earlier, before, settingsIn }: AskedRules, folder: string): Promise<Settings> {
  const { config, snapshot } = earlier
  const had = new Set<string | undefined>()
  for (const path of ruleFiles(config, snapshot)) {
    const old = knownValue(await before(path))
    if (old === undefined) continue
    had.add(path)
    layFile(folder, path, old)
  }
  return settingsIn(folder, had.has(config) ? config : undefined, had.has(snapshot) ? snapshot : undefined)
}
