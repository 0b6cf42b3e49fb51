import { say } from '../../core/text/prose.js'
import type { PolicyFolder, Prompt } from './ports.js'
import { WORKFLOW_TEXTS } from './workflow-texts.js'

/** Whether the workflows are wanted; `ask` where there may be somebody to ask. */
export type WorkflowWish = boolean | 'ask'

/** What became of the workflows. */
export interface WorkflowOutcome {
  /** Their paths. */
  readonly written: readonly string[]
  /** The paths of files that were there before, which stay as they are. */
  readonly kept: readonly string[]
}

/** Writes the workflows that check, apply and look for drift; never over a file. Throws PortError. */
export async function writeWorkflows(
  wish: WorkflowWish,
  folder: PolicyFolder,
  prompt: Prompt | undefined,
): Promise<WorkflowOutcome> {
  const paths = Object.keys(WORKFLOW_TEXTS)
  const texts = await Promise.all(paths.map(path => folder.read(path)))
  const kept = paths.filter((_, index) => texts[index] !== undefined)
  const missing = paths.filter(path => !kept.includes(path))
  if (!(await isWanted(wish, kept, prompt))) return { written: [], kept: [] }
  for (const path of missing) await folder.write(path, WORKFLOW_TEXTS[path] ?? '')
  return { written: missing, kept }
}

/** A repository that has one of them was asked before. */
async function isWanted(wish: WorkflowWish, kept: readonly string[], prompt: Prompt | undefined): Promise<boolean> {
  if (wish !== 'ask') return wish
  if (prompt === undefined || kept.length > 0) return false
  return prompt.confirm(say`Write the GitHub workflows that check, apply and look for drift too?`)
}
