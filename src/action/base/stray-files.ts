import { present } from '../../core/text/present.js'
import { list, type Prose, say } from '../../core/text/prose.js'
import type { SourceFile } from '../../core/text/source.js'
import type { Checked } from '../checked.js'
import { differingFiles, short } from '../committed.js'
import type { WorkflowChange } from './workflow-change.js'

/**
 * Where a pull request changes the workflow: that a step of the job, or a sparse checkout, keeps the files of the commit
 * itself from being read.
 */
export async function strayFiles(
  { checkout, settings, config, facts, github }: Checked,
  read: readonly SourceFile[],
  workflow: WorkflowChange,
): Promise<readonly Prose[]> {
  if (workflow.notes.length === 0) return []
  const { sha, treeSha = sha } = facts
  const files = { policies: read.map(({ path }) => path), globs: settings.policies, ...present({ config }) }
  const differing = await differingFiles(files, checkout, treeSha)
  if (differing.kind === 'unknown') {
    return github === undefined
      ? []
      : [say`Cannot tell whether the files are those of commit ${short(treeSha)}. ${differing.because}`]
  }
  if (differing.value.length === 0) return []
  return [
    say`This run did not read ${list(differing.value)} as commit ${short(treeSha)} has it: a step of the job changes what is read.`,
  ]
}
