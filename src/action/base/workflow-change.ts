import type { GitHubAnswer } from '../../adapters/github/commits.js'
import { type ChangedFile, pathsOf } from '../../adapters/github/pulls.js'
import type { Environment } from '../../app/environment.js'
import { present } from '../../core/text/present.js'
import { join, ours, type Prose, say } from '../../core/text/prose.js'
import { type GoneWorkflows, goneWorkflows } from './gone-workflows.js'
import { type InputsBefore, inputsBefore, type Reads } from './inputs-before.js'
import { type OurStep, type StepRun, stepsOf, type WorkflowSteps } from './workflow-steps.js'
import { textsNow, WorkflowTexts } from './workflow-texts.js'
import { changedWords, differenceWords } from './workflow-words.js'

export interface AskedWorkflow {
  readonly environment: Environment
  /** The root of the repository on the disk; absent where there is no clone. */
  readonly folder: string | undefined
  /** What the pull request touches, from the root of the repository; absent where that is not known. */
  readonly listed: readonly ChangedFile[] | undefined
  /** The text of a file in the base branch, by its path from the root of the repository. */
  readonly before: (path: string) => Promise<GitHubAnswer<string | undefined>>
  /** The same in the commit that the event is about. */
  readonly now: (path: string) => Promise<GitHubAnswer<string | undefined>>
  /** The files of the base branch; asked where nobody lists what the pull request touches. */
  readonly paths: () => Promise<GitHubAnswer<readonly string[]>>
  readonly reads: Reads
  /** Whether GitHub is asked. */
  readonly isAsked: boolean
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
  readonly rules?: InputsBefore & { readonly path: string }
}

export const SAME_WORKFLOW: WorkflowChange = { notes: [], doubts: [], was: [], is: [] }

/**
 * How a pull request changes the workflow that runs us, or a workflow or an action that it calls, which GitHub takes from
 * the pull request itself. GitHub Docs, "Variables reference": `GITHUB_WORKFLOW_REF`, `GITHUB_ACTION_REPOSITORY`,
 * `GITHUB_JOB`.
 */
export async function workflowChange(asked: AskedWorkflow): Promise<WorkflowChange> {
  const { environment, folder, listed } = asked
  const path = ownWorkflow(environment)
  const touched = listed && new Set(pathsOf(listed))
  const mayDiffer = touched === undefined || [...touched].some(each => OF_WORKFLOWS.test(each))
  if (path === undefined || folder === undefined || !mayDiffer) return SAME_WORKFLOW
  const isOurs = ourAction(environment['GITHUB_ACTION_REPOSITORY'] ?? '')
  const now = textsNow(folder, asked.now)
  const base = new WorkflowTexts(async each =>
    touched?.has(each) === false ? { kind: 'known', value: await now.text(each) } : asked.before(each),
  )
  const is = await stepsOf(path, each => now.text(each), isOurs)
  const candidates = touched === undefined ? await asked.paths() : { kind: 'known' as const, value: [...touched] }
  if (candidates.kind === 'unknown') return unread(asked, path, candidates.because)
  const gone = await goneWorkflows({ path, candidates: candidates.value, base, now, isOurs })
  const own = [...(is?.paths ?? [path]), ...gone.paths].filter(each => touched?.has(each) !== false)
  if (own.length === 0 && (now.because ?? base.because) === undefined) return SAME_WORKFLOW
  const was = await stepsOf(path, each => base.text(each), isOurs)
  const because = base.because ?? now.because
  if (because !== undefined) return unread(asked, path, because)
  const texts = await Promise.all(own.map(async each => [each, await base.text(each), await now.text(each)] as const))
  const changed = texts.flatMap(([each, before, after]) => (before === after ? [] : [each]))
  return changed.length === 0
    ? SAME_WORKFLOW
    : compared({ environment, path, changed, gone, was, is, reads: asked.reads })
}

/** What a workflow is made of. */
const OF_WORKFLOWS = /^\.github\/|(^|\/)action\.ya?ml$/

/** The workflow that runs us, if it is of this repository; rulesets may require one of another. */
function ownWorkflow(environment: Environment): string | undefined {
  const [, repository = '', path] = /^([^/]+\/[^/]+)\/(.+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? []
  const { GITHUB_REPOSITORY: own = repository } = environment
  return own.toLowerCase() === repository.toLowerCase() ? path : undefined
}

/** An action of the repository itself has no repository of its own. Others are called alike whoever owns the copy. */
function ourAction(repository: string): (uses: string) => boolean {
  if (repository === '') return uses => uses.startsWith('./')
  const own = repository.split('/')[1]?.toLowerCase()
  return uses => !uses.startsWith('./') && uses.split(/[/@]/)[1]?.toLowerCase() === own
}

/** Without a token nobody can be asked, and no more is said than that. */
function unread({ listed, isAsked }: AskedWorkflow, path: string, because: Prose): WorkflowChange {
  if (listed !== undefined && pathsOf(listed).includes(path)) {
    const what = changedWords([path], [], path)
    return { ...SAME_WORKFLOW, doubts: [say`${what} What it was could not be read: ${because}`] }
  }
  const untold = say`Cannot tell whether this pull request changes ${path}, the workflow that runs this check, or takes another away that does. ${because}`
  return { ...SAME_WORKFLOW, ...(isAsked ? { doubts: [untold] } : { notes: [untold] }) }
}

interface Compared {
  readonly environment: Environment
  readonly path: string
  readonly changed: readonly string[]
  readonly gone: GoneWorkflows
  readonly was: WorkflowSteps | undefined
  readonly is: WorkflowSteps | undefined
  readonly reads: Reads
}

async function compared({ environment, path, changed, gone, was, is, reads }: Compared): Promise<WorkflowChange> {
  const what = changedWords(changed, gone.paths, path)
  if (was === undefined || is === undefined) {
    return { ...SAME_WORKFLOW, doubts: [say`${what} Which inputs differ could not be read.`] }
  }
  if (isHidden(was, is) && gone.paths.length === 0) return hidden(what, was, is)
  const differences = differenceWords([...was.steps, ...gone.renamed], is.steps)
  const isQuiet = differences.length === 0
  const rest =
    isQuiet && gone.paths.length === 0
      ? ours(' No input differs.')
      : isQuiet
        ? ours('')
        : say` ${join(differences, ' ')}`
  const note = say`${what}${rest}`
  const inputs = await inputsBefore([...was.steps, ...gone.steps], is.steps, environment, reads)
  const job = environment['GITHUB_JOB'] ?? ''
  return {
    notes: [note],
    doubts: [],
    was: [...runsBeside(was.steps, is.steps, job), ...gone.steps.flatMap(({ runs }) => runs)],
    is: runsBeside(is.steps, was.steps, job),
    ...present({ rules: inputs && { ...inputs, path: changed[0] ?? path } }),
  }
}

/** Whether neither workflow names us: an action of another repository runs us. */
function isHidden(was: WorkflowSteps, is: WorkflowSteps): boolean {
  return was.steps.length === 0 && is.steps.length === 0
}

function hidden(what: Prose, was: WorkflowSteps, is: WorkflowSteps): WorkflowChange {
  const isSame = JSON.stringify(was.others) === JSON.stringify(is.others)
  const note = say`${what} No step of it names this action, so one of another repository runs it.`
  if (isSame) return { ...SAME_WORKFLOW, notes: [note] }
  return {
    ...SAME_WORKFLOW,
    doubts: [say`${note} What that gives to this check cannot be told, and the steps differ.`],
  }
}

/** The runs of one job, and of every job that the other workflow does not have. */
function runsBeside(steps: readonly OurStep[], other: readonly OurStep[], job: string): readonly StepRun[] {
  const others = new Set(other.map(step => step.job))
  return steps.flatMap(step => (step.job === job || step.isCall || !others.has(step.job) ? step.runs : []))
}
