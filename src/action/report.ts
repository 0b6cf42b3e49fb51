import { existsSync, lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as core from '@actions/core'
import { today } from '../adapters/disk/clock.js'
import { DEFAULT_CONFIG, loadConfig } from '../adapters/disk/config.js'
import { policyFiles } from '../adapters/disk/files.js'
import { fileWithin } from '../adapters/disk/workspace.js'
import type { GitHubPorts } from '../adapters/github/index.js'
import type { Gate } from '../app/apply.js'
import type { Environment } from '../app/environment.js'
import { UsageError } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { list, type Prose, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import { usageError } from '../core/text/usage.js'
import { run } from '../host.js'
import { harmlessLog } from '../render/github/workflow-log.js'
import { unwatchedSentence } from '../render/words.js'
import type { Report, RulesChange, UnwatchedBucket } from '../report/report.js'
import { type AccountSettings, type Settings, settingsOf } from '../settings/settings.js'
import { applyGate } from './apply-gate.js'
import { previousFolder } from './artifacts.js'
import { changedFirst } from './changed-first.js'
import { type Checkout, checkoutOf, type Deciding, renderedFiles } from './committed.js'
import type { ApplyTarget, EventFacts, EventPlan } from './events.js'
import { workspaceOf } from './facts.js'
import type { Inputs } from './inputs.js'
import type { PullRequestComment } from './pull-request.js'
import { rulesChange, rulesNotes } from './rules-change.js'
import { unwatchedBuckets } from './unwatched.js'

/** What a run goes by. */
export interface RunContext {
  readonly environment: Environment
  readonly facts: EventFacts
  readonly inputs: Inputs
  readonly event: EventPlan
  /** Absent without a token, and where nothing is asked of GitHub. */
  readonly github?: GitHubPorts
  readonly comment: PullRequestComment
  /** Where the run leaves its files. */
  readonly folder: string
}

/** Runs the use case that the event asks for on the files of the workspace. */
export async function report(context: RunContext): Promise<Report> {
  const { environment, inputs, event, comment, folder } = context
  const root = workspaceOf(environment)
  const config = configOf(root, inputs)
  const settings = await settingsIn(root, config, inputs, event)
  const checkout = checkoutAt(root, context)
  const { target } = event
  let gate: Gate | undefined
  let read: readonly SourceFile[] = []
  let readBy: readonly string[] = []
  const find = async (globs: readonly string[], parameters?: readonly string[]): Promise<readonly SourceFile[]> => {
    const files = await filesOf(root, globs, parameters, checkout)
    if (settings.mode === 'apply' && target !== undefined) {
      const deciding = { policies: files.map(({ path }) => path), globs, ...(config === undefined ? {} : { config }) }
      gate = await openGate(settings, target, checkout, deciding, comment)
    }
    read = files
    readBy = globs
    return changedFirst(files, changedPaths(comment))
  }
  const judge = (by: Settings): Promise<Report> =>
    run(by, {
      files: { find },
      folder: root,
      previousFolder: previousFolder(folder),
      environment,
      ...(environment['GITHUB_RUN_ID'] === undefined ? {} : { run: environment['GITHUB_RUN_ID'] }),
      progress: message => core.info(harmlessLog(plainText(message))),
      gate: async planned => (await gate?.(planned)) ?? { outcomes: new Map(), notes: [] },
    })
  const found = await judge(settings)
  const unwatched = await unwatchedIn({ ...context, settings, checkout }, read, readBy)
  const rules = await rulesChangeIn({ ...context, settings, checkout }, config, judge)
  const refused = found.verdict === 'safe' && rules !== undefined && rules.base !== 'safe' && rules.refused
  const worse = unwatched.length > 0 || refused ? { verdict: 'unsafe' as const } : {}
  const more = {
    ...(unwatched.length === 0 ? {} : { unwatched }),
    ...(rules === undefined ? {} : { rulesChange: rules }),
  }
  const first = [
    ...(rules === undefined ? [] : rulesNotes(rules)),
    ...event.notices,
    ...unwatched.map(unwatchedSentence),
  ]
  return { ...found, ...more, ...worse, notes: [...first, ...found.notes] }
}

type Checked = RunContext & { readonly settings: Settings; readonly checkout: Checkout }

/** Both verdicts where the pull request changes what judges it. */
async function rulesChangeIn(
  { event, comment, inputs, settings, checkout, github }: Checked,
  config: string | undefined,
  judge: (settings: Settings) => Promise<Report>,
): Promise<RulesChange | undefined> {
  const { base, mode } = event
  if (base === undefined || github === undefined || (mode !== 'plan' && mode !== 'check')) return undefined
  const { root, clone } = checkout
  const changed = new Set([...(changedPaths(comment) ?? [])].map(path => path.slice(clone.prefix.length)))
  const { snapshot } = inputs
  return rulesChange({
    changed,
    settings,
    ...(config === undefined ? {} : { config }),
    ...(snapshot === undefined ? {} : { snapshot }),
    before: path => github.commits.file(clone.prefix + path, base),
    settingsIn: (folder, old, oldSnapshot) => {
      const account = oldSnapshot === undefined ? snapshot && join(root, snapshot) : join(folder, oldSnapshot)
      return settingsFor(folder, old, { ...inputs, ...(account === undefined ? {} : { snapshot: account }) }, event)
    },
    judge,
  })
}

function changedPaths({ changes }: PullRequestComment): ReadonlySet<string> | undefined {
  return changes && new Set(changes.flatMap(({ path, old = path }) => [path, old]))
}

/** What the pull request takes out of sight, as far as GitHub says what it changes. */
function unwatchedIn(
  { event, comment, settings, checkout, github }: RunContext & { settings: Settings; checkout: Checkout },
  read: readonly SourceFile[],
  globs: readonly string[],
): Promise<readonly UnwatchedBucket[]> {
  const { root, clone } = checkout
  const own = (path: string): string => path.slice(clone.prefix.length)
  const changes = (comment.changes ?? [])
    .filter(({ path }) => path.startsWith(clone.prefix))
    .map(({ path, old }) => ({ path: own(path), ...(old?.startsWith(clone.prefix) ? { old: own(old) } : {}) }))
  const { base } = event
  return unwatchedBuckets({
    changes,
    read,
    globs,
    retired: settings.retired.map(({ bucket }) => bucket),
    now: path =>
      lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile()
        ? readFileSync(join(root, path), 'utf8')
        : undefined,
    before: async path =>
      base === undefined || github === undefined
        ? { kind: 'known', value: undefined }
        : github.commits.file(clone.prefix + path, base),
  })
}

function checkoutAt(root: string, { environment, facts, github }: RunContext): Checkout {
  const known = facts.treeSha === undefined ? {} : { treeSha: facts.treeSha }
  return checkoutOf(root, workspaceOf(environment), {
    ...known,
    ...(github === undefined ? {} : { commits: github.commits }),
  })
}

/** Where nothing is found, the clone may be missing as a whole. */
async function filesOf(
  root: string,
  globs: readonly string[],
  parameters: readonly string[] | undefined,
  { clone }: Checkout,
): Promise<readonly SourceFile[]> {
  try {
    return await policyFiles({ root, outside: 'refused' }).find(globs, parameters)
  } catch (error) {
    if (!(error instanceof UsageError) || clone.folder !== undefined) throw error
    throw usageError(...error.lines, say`The workspace holds no clone: is the step ${'actions/checkout'} missing?`)
  }
}

/** Only the files of the commit are applied; what the gate is to ask is known with them. */
async function openGate(
  settings: AccountSettings,
  target: ApplyTarget,
  checkout: Checkout,
  files: Deciding,
  { reviewed }: PullRequestComment,
): Promise<Gate> {
  const rendered = await renderedFiles(files, checkout, target.commit, settings.generated)
  const notes: readonly Prose[] =
    rendered.length === 0 ? [] : [say`Rendered by the job, and not in commit ${target.commit}: ${list(rendered)}.`]
  return applyGate({ target, checkout, files, reviewed, whenPlanChanged: settings.whenPlanChanged, notes })
}

/** The configuration, which may not lie elsewhere, for others may write the inputs too. */
function configOf(root: string, inputs: Inputs): string | undefined {
  const named = inputs.config ?? (existsSync(join(root, DEFAULT_CONFIG)) ? DEFAULT_CONFIG : undefined)
  if (named !== undefined) fileWithin(root, named, 'config')
  return named
}

/** The workspace's configuration and the inputs. */
async function settingsIn(
  root: string,
  config: string | undefined,
  inputs: Inputs,
  event: EventPlan,
): Promise<Settings> {
  const snapshot = inputs.snapshot && fileWithin(root, inputs.snapshot, 'account')
  return settingsFor(root, config, snapshot === undefined ? inputs : { ...inputs, snapshot }, event)
}

/** The same, with the snapshot at its own path. */
async function settingsFor(
  root: string,
  config: string | undefined,
  said: Inputs,
  { mode }: EventPlan,
): Promise<Settings> {
  return settingsOf({ mode, said, config: await loadConfig(root, config, today()), today: today() })
}
