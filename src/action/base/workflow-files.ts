import { posix } from 'node:path'
import type { Environment } from '../../app/environment.js'
import { UsageError } from '../../core/text/errors.js'
import { type Prose, say } from '../../core/text/prose.js'
import type { SourceFile } from '../../core/text/source.js'
import type { EventPlan } from '../event.js'
import { runRoot } from '../facts.js'
import { type Inputs, inputVariable, readInputs } from '../inputs.js'
import { meantBy } from '../judge.js'
import { configOf, runSettingsFor } from '../run-settings.js'
import type { WorkflowChange } from './workflow-change.js'
import type { GivenInputs, StepRun } from './workflow-steps.js'

/** The policies that a workflow has our steps read. */
export interface WorkflowFiles {
  /** By the workflow of the base branch, where the pull request has other files read. */
  readonly was: readonly SourceFile[]
  readonly is: readonly SourceFile[]
  /** What could not be told. */
  readonly doubts: readonly Prose[]
}

const NO_FILES: WorkflowFiles = { was: [], is: [], doubts: [] }

/** The inputs that say which files a step reads, and which policies of a template are made. */
const WHICH_FILES = ['policies', 'config', 'working-directory', 'parameters']

/**
 * Which policies the steps of a workflow read before the pull request changed it, and which they read now: a policy
 * that no step reads any more keeps standing, and nobody looks at it.
 */
export async function workflowFiles(
  { was, is }: Pick<WorkflowChange, 'was' | 'is'>,
  environment: Environment,
  event: EventPlan,
): Promise<WorkflowFiles> {
  const [old, now] = [was, is].map(runs => new Map(runs.map(run => [decisive(run), run])))
  const changed = [...(old ?? [])].filter(([key]) => !now?.has(key)).map(([, run]) => run)
  if (changed.length === 0) return NO_FILES
  const runs = [...(now?.values() ?? [])]
  if ([...changed, ...runs].some(isOpen)) return { ...NO_FILES, doubts: [UNSURE] }
  const read = ({ inputs }: StepRun) => filesOf(inputs, environment, event)
  const [before, after] = [await Promise.all(changed.map(read)), await Promise.all(runs.map(read))]
  const doubts = before.includes(undefined) ? [UNSURE] : []
  return { was: before.flatMap(files => files ?? []), is: after.flatMap(files => files ?? []), doubts }
}

const UNSURE = say`Cannot tell which policies this check read by the workflow of the base branch, because it names them by an expression or by files that are gone. Give ${'policies'} in the configuration instead of the workflow.`

function filesInputs({ inputs }: StepRun): readonly string[] {
  return WHICH_FILES.map(name => inputs.get(name) ?? '')
}

/** Whether an expression that the workflow alone does not answer says which files are read. */
function isOpen(run: StepRun): boolean {
  return filesInputs(run).some(value => value.includes('${{'))
}

/** What decides which files a run reads; of an expression, what it may ask for. */
function decisive(run: StepRun): string {
  return JSON.stringify([filesInputs(run), isOpen(run) ? [...run.around] : []])
}

/** The paths of the policies of one step; none where the workflow alone does not say which they are. */
export async function pathsRead(
  inputs: GivenInputs,
  environment: Environment,
  event: EventPlan,
): Promise<readonly string[]> {
  if (WHICH_FILES.some(name => inputs.get(name)?.includes('${{'))) return []
  const root = inputs.get('working-directory') ?? ''
  return ((await filesOf(inputs, environment, event)) ?? []).map(({ path }) => posix.join(root, path))
}

/** The policies of one step; `undefined` where it could not read any as the workspace is. */
async function filesOf(
  step: GivenInputs,
  environment: Environment,
  event: EventPlan,
): Promise<readonly SourceFile[] | undefined> {
  try {
    const inputs = inputsOf(step)
    const root = runRoot(environment, inputs)
    return await meantBy(root, await runSettingsFor(root, configOf(root, inputs), inputs, event))
  } catch (error) {
    if (error instanceof UsageError) return undefined
    throw error
  }
}

function inputsOf(step: GivenInputs): Inputs {
  return readInputs(Object.fromEntries(WHICH_FILES.map(name => [inputVariable(name), step.get(name) ?? ''])))
}
