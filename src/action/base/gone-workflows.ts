import { type OurStep, stepsOf } from './workflow-steps.js'
import type { WorkflowTexts } from './workflow-texts.js'

/** Workflows that ran us, and that a pull request takes away. */
export interface GoneWorkflows {
  readonly paths: readonly string[]
  readonly steps: readonly OurStep[]
  /** Those of them that the workflow has under its new name. */
  readonly renamed: readonly OurStep[]
}

export interface AskedGone {
  /** The workflow that runs us now, which may be one of these under another name. */
  readonly path: string
  /** What the pull request touches, or all that the base branch has. */
  readonly candidates: readonly string[]
  readonly base: WorkflowTexts
  readonly now: WorkflowTexts
  readonly isOurs: (uses: string) => boolean
}

const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/

/** The first of them keeps the names of its jobs where the base branch does not have the workflow that runs us. */
export async function goneWorkflows({ path, candidates, base, now, isOurs }: AskedGone): Promise<GoneWorkflows> {
  const paths: string[] = []
  const [steps, renamed]: [OurStep[], OurStep[]] = [[], []]
  for (const each of candidates.filter(other => other !== path && WORKFLOW.test(other))) {
    const isThere = (await now.text(each)) !== undefined || now.because !== undefined
    const was = isThere ? undefined : await stepsOf(each, other => base.text(other), isOurs)
    if (was?.isOurs !== true || was.triggers.join() === CALLED) continue
    const isRenamed = paths.length === 0 && (await base.text(path)) === undefined
    steps.push(...was.steps.map(step => ({ ...step, name: isRenamed ? step.name : `${each}: ${step.name}` })))
    if (isRenamed) renamed.push(...was.steps)
    paths.push(each)
  }
  return { paths, steps, renamed }
}

/** What only others start is read with them. */
const CALLED = 'workflow_call'
