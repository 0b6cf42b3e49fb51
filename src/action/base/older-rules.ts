import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { likeness } from '../../adapters/github/clone.js'
import { pathsOf } from '../../adapters/github/pulls.js'
import { list, type Prose, say } from '../../core/text/prose.js'
import type { Changes, Checked } from '../checked.js'
import { treeOf } from '../committed.js'
import { ruleFiles } from '../run-settings.js'

/**
 * Where a job checks out the head of a pull request and not its merge: that the rules there are older than those of the
 * base branch, by which the merged policies are judged. A file that the pull request changes itself is none of these.
 */
export async function olderRules(checked: Checked, changes: Changes): Promise<readonly Prose[]> {
  const { checkout, event, facts, inputs, config } = checked
  const { treeSha, root, clone } = checkout
  const { base, headSha } = event
  const isHead = facts.name === 'pull_request' && treeSha === headSha && treeSha !== facts.sha
  if (!isHead || base === undefined || changes.kind === 'unknown') return []
  const touched = new Set(pathsOf(changes.value))
  const rules = ruleFiles(config, inputs.snapshot).filter(path => !touched.has(path))
  const tree = await treeOf(checkout, base)
  if (tree.kind === 'unknown') {
    return [say`Cannot tell whether the rules of this checkout are those of the base branch. ${tree.because}`]
  }
  const isThere = (path: string): boolean => existsSync(join(root, path)) || tree.value.has(clone.prefix + path)
  const older = rules.filter(path => isThere(path) && likeness(root, clone.prefix, path, tree.value) !== 'same')
  if (older.length === 0) return []
  return [
    say`The workspace is at the head of the pull request, and the base branch has another ${list(older)} than the one that judged here. Take ${'ref'} away from the step ${'actions/checkout'}, or update the branch.`,
  ]
}
