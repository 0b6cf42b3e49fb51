import { posix } from 'node:path'
import { pathsTo } from '../adapters/disk/workspace.js'
import { type ChangedFile, pathsOf } from '../adapters/github/pulls.js'
import { isUndone } from '../render/words.js'
import type { Report } from '../report/report.js'
import { besides, TEMPLATE } from './base/unwatched.js'
import { type Checkout, type Deciding, sameAt, treeOf } from './committed.js'
import type { Inputs } from './inputs.js'
import { ruleFiles } from './run-settings.js'

export interface Touching {
  /** What the pull request touches, from the root of the repository. */
  readonly changes: readonly ChangedFile[]
  readonly files: Deciding
  readonly snapshot?: string
  readonly checkout: Checkout
  /** Whether a policy comes from a template. */
  readonly ofTemplates: boolean
}

/**
 * Whether a pull request touches nothing by which policies are judged: no policy, nothing that looks like one beside
 * them, no configuration, no snapshot and nothing under `.github`, whose workflows have settings too. Where a policy
 * comes from a template, other templates may decide what it says: those around it, and those whose exports it imports.
 */
export function isBystander({ changes, files, snapshot, checkout, ofTemplates }: Touching): boolean {
  const { prefix } = checkout.clone
  const isBeside = besides(files.globs)
  const named = [...files.policies, ...ruleFiles(files.config, snapshot)]
  const own = new Set(named.flatMap(path => pathsTo(checkout.root, path)))
  return pathsOf(changes).every(path => {
    if (path.startsWith('.github/') || (ofTemplates && TEMPLATE.test(path))) return false
    const below = posix.relative(prefix, path)
    return !own.has(below) && !(path.startsWith(prefix) && isBeside(below))
  })
}

/**
 * Whether a bystander found what was there before: every policy, and the configuration, is the base's. What a job
 * renders itself is in no commit, and so may come from the pull request.
 */
export async function isFromBefore({ files, checkout }: Touching, base: string): Promise<boolean> {
  const tree = await treeOf(checkout, base)
  if (tree.kind === 'unknown') return false
  return files.policies.every(sameAt(tree.value, checkout, files))
}

/** Whether a comment is opened where none stands; one that stands there is always brought up to date. */
export function isWorthComment(report: Report, comment: Inputs['comment'] = 'always'): boolean {
  const failed = report.elsewhere !== true && (report.verdict !== 'safe' || isUnfinished(report))
  switch (comment) {
    case 'never':
      return false
    case 'on-failure':
      return failed || (report.rulesChange !== undefined && report.rulesChange.base !== 'safe')
    case 'on-change':
      return failed || report.bystander !== true || report.policies.some(isChanged)
    case 'always':
      return true
  }
}

function isUnfinished({ policies }: Report): boolean {
  return policies.some(policy => policy.outcome !== undefined && isUndone(policy))
}

function isChanged({ plan, outcome }: Report['policies'][number]): boolean {
  return outcome === undefined ? plan !== undefined && plan.action !== 'none' : outcome.kind !== 'unchanged'
}
