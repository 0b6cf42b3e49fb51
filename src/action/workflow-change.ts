import { readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import type { GitHubAnswer } from '../adapters/github/commits.js'
import type { ChangedFile } from '../adapters/github/pulls.js'
import type { Environment } from '../app/environment.js'
import { plainValue } from '../core/text/json-tree.js'
import { join, ours, type Prose, say } from '../core/text/prose.js'
import { sourceFromText } from '../core/text/source.js'
import { field, fieldsOf, textField } from '../core/text/untyped.js'
import { readYaml } from '../settings/yaml.js'

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
  /** What the steps of this job, and of jobs that are gone, were given by the base branch. */
  readonly was: readonly GivenInputs[]
  /** What the steps of this job, and of new ones, are given now. */
  readonly is: readonly GivenInputs[]
}

/** The inputs of a step as the workflow writes them, expressions and all. */
export type GivenInputs = ReadonlyMap<string, string>

/**
 * How a pull request changes the workflow that runs us, which GitHub takes from the pull request itself. GitHub Docs,
 * "Variables reference": `GITHUB_WORKFLOW_REF`, `GITHUB_ACTION_REPOSITORY`, `GITHUB_JOB`.
 */
export async function workflowChange(asked: AskedWorkflow): Promise<WorkflowChange> {
  const { environment, folder, listed, before } = asked
  const path = /^[^/]+\/[^/]+\/(.+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1]
  if (path === undefined || folder === undefined || listed?.some(file => file.path === path) === false) return told()
  const old = await before(path)
  const now = textOf(joinPath(folder, path))
  if (old.kind === 'known' && old.value === now) return told()
  const what = say`This pull request changes ${path}, the workflow that runs this check.`
  if (old.kind === 'unknown') return told(say`${what} What it was could not be read: ${old.because}`)
  const isOurs = ourAction(environment['GITHUB_ACTION_REPOSITORY'] ?? '')
  const [was, is] = await Promise.all([old.value, now].map(content => stepsOf(path, content ?? '', isOurs)))
  if (was === undefined || is === undefined) return told(say`${what} Which inputs differ could not be read.`)
  const differences = differencesOf(was, is)
  const note = differences.length === 0 ? say`${what} No input differs.` : say`${what} ${join(differences, ' ')}`
  const job = environment['GITHUB_JOB'] ?? ''
  return { notes: [note], was: stepsBeside(was, is, job), is: stepsBeside(is, was, job) }
}

function told(...notes: readonly Prose[]): WorkflowChange {
  return { notes, was: [], is: [] }
}

/** The steps of one job, and of every job that the other workflow does not have. */
function stepsBeside(steps: Steps, other: Steps, job: string): readonly GivenInputs[] {
  const others = new Set([...other.values()].map(step => step.job))
  return [...steps.values()].flatMap(step => (step.job === job || !others.has(step.job) ? [step.inputs] : []))
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

/** Our steps, by the job and the number of the step among ours. */
type Steps = ReadonlyMap<string, Step>

interface Step {
  readonly job: string
  /** `uses` and what `with` gives. */
  readonly inputs: GivenInputs
}

async function stepsOf(path: string, content: string, isOurs: (uses: string) => boolean): Promise<Steps | undefined> {
  const { root } = await readYaml(sourceFromText(path, content))
  if (root === undefined) return content.trim() === '' ? new Map() : undefined
  const jobs = fieldsOf(field(plainValue(root), 'jobs'))
  return new Map(
    jobs.flatMap(([job, value]) => {
      const steps = field(value, 'steps')
      const all = (Array.isArray(steps) ? steps : []).filter(step => isOurs(textField(step, 'uses') ?? ''))
      const names = all.map((_, index) => (index === 0 ? job : `${job} (${index + 1})`))
      return all.map((step, index) => [names[index] ?? job, { job, inputs: given(step) }] as const)
    }),
  )
}

function given(step: unknown): GivenInputs {
  const inputs = fieldsOf(field(step, 'with')).map(([name, value]) => [name, String(value)] as const)
  return new Map([['uses', textField(step, 'uses') ?? ''], ...inputs])
}

function differencesOf(was: Steps, is: Steps): readonly Prose[] {
  const jobs = [...new Set([...was.keys(), ...is.keys()])]
  return jobs.flatMap(job => {
    const [old, now] = [was, is].map(steps => steps.get(job)?.inputs)
    const names = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])]
    return names
      .filter(name => old?.get(name) !== now?.get(name))
      .map(name => say`In the job ${job}, ${name} is now ${wordOf(now?.get(name))}; it was ${wordOf(old?.get(name))}.`)
  })
}

function wordOf(value: string | undefined): Prose {
  return value === undefined ? ours('not given') : say`${value}`
}
