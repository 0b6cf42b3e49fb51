import { systemClock } from '../adapters/disk/clock.js'
import { policyFiles } from '../adapters/disk/files.js'
import { pathsOf } from '../adapters/github/pulls.js'
import type { Gate } from '../app/apply.js'
import type { PolicyFiles } from '../app/ports.js'
import { seldom } from '../app/progress.js'
import type { Credentials } from '../app/targets.js'
import { UsageError } from '../core/text/errors.js'
import { plainText } from '../core/text/plain.js'
import { present } from '../core/text/present.js'
import { list, type Prose, say } from '../core/text/prose.js'
import type { SourceFile } from '../core/text/source.js'
import { usageError } from '../core/text/usage.js'
import { run } from '../host.js'
import { harmlessLog } from '../render/github/workflow-log.js'
import type { Report } from '../report/report.js'
import type { AccountSettings, Settings } from '../settings/settings.js'
import { applyGate } from './apply-gate.js'
import { previousFolder } from './artifacts.js'
import { changedFirst } from './changed-first.js'
import type { Checked } from './checked.js'
import { withFilesOf } from './commit-files.js'
import { type Checkout, type Deciding, renderedFiles } from './committed.js'
import type { ApplyTarget } from './event.js'
import type { PullRequestComment } from './pull-request.js'
import * as runner from './runner-commands.js'

/** The policies of the run, and what was read of them; before an apply they open the gate. */
export interface Policies {
  readonly find: Find
  read(): readonly SourceFile[]
}

type Find = PolicyFiles['find']

export function policiesOf({ checkout, comment, event }: Checked): Policies {
  let read: readonly SourceFile[] = []
  return {
    find: async (globs, parameters, mayBeNone) => {
      read = await filesAt(event.filesAt, checkout, globs, parameters, mayBeNone)
      return changedFirst(read, changedIn(checkout, comment))
    },
    read: () => read,
  }
}

/** Runs the use case by these settings. */
export async function judge(
  checked: Checked,
  by: Settings,
  findFiles: Find,
  credentials: Credentials | undefined,
): Promise<Report> {
  const { environment, folder, checkout, event, comment, config } = checked
  const { target } = event
  let gate: Gate | undefined
  const find: Find = async (globs, parameters, mayBeNone) => {
    const files = await findFiles(globs, parameters, mayBeNone)
    if (by.mode === 'apply' && target !== undefined) {
      const deciding = { policies: files.map(({ path }) => path), globs, ...present({ config }) }
      gate = await openGate(by, target, checkout, deciding, comment)
    }
    return files
  }
  return run(by, {
    files: { find },
    folder: checkout.root,
    previousFolder: previousFolder(folder),
    environment,
    ...present({ run: environment['GITHUB_RUN_ID'], credentials }),
    progress: seldom(message => runner.info(harmlessLog(plainText(message))), systemClock),
    gate: async planned => (await gate?.(planned)) ?? { outcomes: new Map(), notes: [] },
  })
}

/** The files that such settings have read, each glob on its own, because some may match nothing any more. */
export async function meantBy(root: string, { policies, parameters }: Settings): Promise<readonly SourceFile[]> {
  const unwanted = policies.filter(glob => glob.startsWith('!'))
  const found = policies
    .filter(glob => !glob.startsWith('!'))
    .map(glob => policyFiles({ root, outside: 'refused' }).find([glob, ...unwanted], parameters))
  const all = await Promise.allSettled(found)
  return all.flatMap(result => {
    if (result.status === 'fulfilled') return result.value
    if (result.reason instanceof UsageError) return []
    throw result.reason
  })
}

export function distinctFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  return [...new Map(files.map(file => [`${file.path}\0${file.origin?.address ?? ''}`, file])).values()]
}

/** The paths below the root that the pull request touches. */
function changedIn({ clone }: Checkout, { changes }: PullRequestComment): ReadonlySet<string> | undefined {
  const paths = changes && pathsOf(changes).filter(path => path.startsWith(clone.prefix))
  return paths && new Set(paths.map(path => path.slice(clone.prefix.length)))
}

/** The policies of the workspace, or those of the commit itself where the workspace may hold anything. */
async function filesAt(sha: string | undefined, checkout: Checkout, ...asked: Parameters<Find>): ReturnType<Find> {
  const { commits, clone } = checkout
  if (sha === undefined || commits === undefined) return filesOf(checkout, ...asked)
  const [globs] = asked
  const find = (folder: string, mayBeNone: boolean) =>
    policyFiles({ root: folder, outside: 'refused', ...(mayBeNone ? { ifNone: 'nothing' } : {}) }).find(...asked)
  return withFilesOf({ commits, sha, prefix: clone.prefix }, globs, find)
}

/** Where nothing is found, the clone may be missing as a whole. */
async function filesOf({ root, clone }: Checkout, ...asked: Parameters<Find>): ReturnType<Find> {
  try {
    return await policyFiles({ root, outside: 'refused' }).find(...asked)
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
