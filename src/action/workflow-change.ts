import { readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import type { GitHubAnswer } from '../adapters/github/commits.js'
import { type ChangedFile, pathsOf } from '../adapters/github/pulls.js'
import type { Environment } from '../app/environment.js'
import { join, list, ours, type Prose, say } from '../core/text/prose.js'
import type { Inputs } from './inputs.js'
import { inputsBefore } from './inputs-before.js'
import { type GivenInputs, type OurStep, type StepRun, stepsOf, type WorkflowSteps } from './workflow-steps.js'

export interface AskedWorkflow {
  readonly environment: Environment
  /** The root of the repository on the disk; absent where there is no clone. */
  readonly folder: string | undefined
  /** What the pull request touches, from the root of the repository; absent where that is not known. */
  readonly listed: readonly ChangedFile[] | undefined
  /** The text of a file in the base branch, by its path from the root of the repository. */
  readonly before: (path: string) => Promise<GitHubAnswer<string | undefined>>
}

/** What a pull request changes of the workflow that runs us. */
export interface WorkflowChange {
  readonly notes: readonly Prose[]
  /** What could not be told of a workflow that the pull request changes. */
  readonly doubts: readonly Prose[]
  /** What the steps of this job, and of jobs that are gone, were given by the base branch. */
  readonly was: readonly StepRun[]
  /** What the steps of this job, and of new ones, are given now. */
  readonly is: readonly StepRun[]
  /** Where the pull request gives this step other rules: the workflow that does, and what the base's gave. */
  readonly rules?: { readonly path: string; readonly inputs: Inputs }
}

export const SAME_WORKFLOW: WorkflowChange = { notes: [], doubts: [], was: [], is: [] }

/**
 * How a pull request changes the workflow that runs us, or a workflow or an action that it calls, which GitHub takes from
 * the pull request itself. GitHub Docs, "Variables reference": `GITHUB_WORKFLOW_REF`, `GITHUB_ACTION_REPOSITORY`,
 * `GITHUB_JOB`.
 */
export async function workflowChange(asked: AskedWorkflow): Promise<WorkflowChange> {
  const { environment, folder, listed } = asked
  const path = /^[^/]+\/[^/]+\/(.+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  if (path === undefined || folder === undefined) return SAME_WORKFLOW
  const isOurs = ourAction(environment['GITHUB_ACTION_REPOSITORY'] ?? '')
  const now = await stepsOf(path, async each => textOf(joinPath(folder, each)), isOurs)
  const touched = listed && new Set(pathsOf(listed))
  const own = (now?.paths ?? [path]).filter(each => touched?.has(each) !== false)
  if (own.length === 0) return SAME_WORKFLOW
  const base = new Base(asked)
  const was = await stepsOf(path, each => base.text(each), isOurs)
  const changed = own.filter(each => base.texts.get(each) !== textOf(joinPath(folder, each)))
  if (base.because !== undefined) return unread(listed === undefined, path, base.because)
  if (changed.length === 0) return SAME_WORKFLOW
  const what = changedWords(changed, path)
  if (was === undefined || now === undefined) {
    return { ...SAME_WORKFLOW, doubts: [say`${what} Which inputs differ could not be read.`] }
  }
  const inputs = inputsBefore(was.steps, now.steps, environment)
  const [first = path] = changed
  const rules = inputs === undefined ? {} : { rules: { path: first, inputs } }
  return { ...compared(what, was, now, environment['GITHUB_JOB'] ?? ''), ...rules }
}

/** The files of the base branch. */
class Base {
  readonly texts = new Map<string, string | undefined>()
  /** Why one of them is not known. */
  because: Prose | undefined
  readonly #asked: AskedWorkflow

  constructor(asked: AskedWorkflow) {
    this.#asked = asked
  }

  async text(path: string): Promise<string | undefined> {
    const { folder = '', listed, before } = this.#asked
    const isTouched = listed === undefined || pathsOf(listed).includes(path)
    const answer = isTouched ? await before(path) : undefined
    if (answer?.kind === 'unknown') this.because ??= answer.because
    const text = answer?.kind === 'known' ? answer.value : isTouched ? undefined : textOf(joinPath(folder, path))
    this.texts.set(path, text)
    return text
  }
}

/** Where the list of changes does not say that the workflow is among them, no more is said than that. */
function unread(isUnlisted: boolean, path: string, because: Prose): WorkflowChange {
  if (isUnlisted) {
    const note = say`Cannot tell whether this pull request changes ${path}, the workflow that runs this check. ${because}`
    return { ...SAME_WORKFLOW, notes: [note] }
  }
  return { ...SAME_WORKFLOW, doubts: [say`${changedWords([path], path)} What it was could not be read: ${because}`] }
}

function changedWords(changed: readonly string[], path: string): Prose {
  if (changed.length === 1 && changed[0] === path)
    return say`This pull request changes ${path}, the workflow that runs this check.`
  return say`This pull request changes ${list(changed)}, by which the workflow ${path} runs this check.`
}

function compared(what: Prose, was: WorkflowSteps, now: WorkflowSteps, job: string): WorkflowChange {
  const differences = differencesOf(was.steps, now.steps)
  const note = differences.length === 0 ? say`${what} No input differs.` : say`${what} ${join(differences, ' ')}`
  return {
    notes: [note],
    doubts: [],
    was: runsBeside(was.steps, now.steps, job),
    is: runsBeside(now.steps, was.steps, job),
  }
}

/** The runs of one job, and of every job that the other workflow does not have. */
function runsBeside(steps: readonly OurStep[], other: readonly OurStep[], job: string): readonly StepRun[] {
  const others = new Set(other.map(step => step.job))
  return steps.flatMap(step => (step.job === job || step.isCall || !others.has(step.job) ? step.runs : []))
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** An action of the repository itself has no repository of its own. */
function ourAction(repository: string): (uses: string) => boolean {
  if (repository === '') return uses => uses.startsWith('./')
  return uses => uses.startsWith(`${repository}@`) || uses.startsWith(`${repository}/`)
}

function differencesOf(was: readonly OurStep[], is: readonly OurStep[]): readonly Prose[] {
  const [old, now] = [was, is].map(steps => new Map(steps.map(step => [step.name, saidOf(step)])))
  const names = [...new Set([...was, ...is].map(({ name }) => name))]
  return names.flatMap(name => differencesIn(name, old?.get(name), now?.get(name)))
}

function saidOf({ inputs, around }: OurStep): GivenInputs {
  return new Map([...inputs, ...around])
}

function differencesIn(job: string, old: GivenInputs = new Map(), now: GivenInputs = new Map()): readonly Prose[] {
  const names = [...new Set([...old.keys(), ...now.keys()])].filter(name => old.get(name) !== now.get(name))
  return names.map(name => {
    const [after, before] = [now.get(name), old.get(name)]
    if ([after, before].some(value => value !== undefined && value.length > MOST_TOLD)) {
      return say`In the job ${job}, ${name} is another one now.`
    }
    return say`In the job ${job}, ${name} is now ${wordOf(after)}; it was ${wordOf(before)}.`
  })
}

/** A longer value is not shown. */
const MOST_TOLD = 300

function wordOf(value: string | undefined): Prose {
  return value === undefined ? ours('not given') : say`${value}`
}
